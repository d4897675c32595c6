"""Longer and shorter forms of one name: "A. Smailov" and "Alikhan Smailov", "Al Thani" and "Tamim Al-Thani".

Words are compared without accents, case and marks; an initial stands for a word that begins with it.
"""

from collections.abc import Iterator, Sequence

from kz_diplomacy.knowledge.person_words import PersonWord, person_words
from kz_diplomacy.knowledge.spelling import folded

WRITTEN_OUT = 2
"""Letters from which on a word of a name is no initial."""


def name_words(name: str) -> tuple[str, ...]:
    """Return the words of a name as they are compared: without accents, case, commas and suffixes' periods.

    >>> name_words("Joseph R. Biden, Jr.")
    ('joseph', 'r', 'biden', 'jr')
    """
    return tuple(folded(name).lower().replace(",", " ").replace(".", " ").split())


def is_short_form(short: Sequence[str], full: Sequence[str]) -> bool:
    """Return whether each word of `short` stands in `full`, an initial for a word that begins with it.

    >>> is_short_form(["a", "smailov"], ["alikhan", "smailov"])
    True
    >>> is_short_form(["tokayev"], ["moon", "jae-in"])
    False
    >>> is_short_form(["al", "thani"], ["tamim", "al-thani"])
    True
    >>> is_short_form(["althani"], ["tamim", "al", "thani"])
    True
    >>> is_short_form(["salman"], ["mohammed", "bin", "salman"])
    False
    """
    if _is_fathers(short, full):
        return False
    if closed_up(short) in (closed_up(full), *closed_ends(full)):
        return True
    left = list(full)
    for word in sorted(short, key=len, reverse=True):
        fits = [w for w in left if w == word or (len(word) < WRITTEN_OUT and w.startswith(word))]
        if not fits:
            return False
        left.remove(fits[0])
    return any(len(word) >= WRITTEN_OUT for word in short)


def _is_fathers(short: Sequence[str], full: Sequence[str]) -> bool:
    """Return whether a name is that of the father in another: "Abdullah II" in "Hussein bin Abdullah II"."""
    sons = person_words(PersonWord.SON)
    at = next((number for number, word in enumerate(full) if number and word in sons), len(full))
    return list(short) == list(full[at + 1 :])[: len(short)] and short[0] not in full[:at]


def closed_up(words: Sequence[str]) -> str:
    """Return the words of a name in one, without hyphens."""
    return "".join(words).replace("-", "")


def closed_ends(full: Sequence[str]) -> Iterator[str]:
    """Yield the last parts of a name in one word, the hyphens' parts too: "amirabdollahian"."""
    for start in range(1, len(full)):
        yield closed_up(full[start:])
