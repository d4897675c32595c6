"""Names as the readers compare them: without accents, cut into the same words as an article."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import compress
from typing import TypeVar

__all__ = ["folded", "in_titles_too", "spaced", "spelled", "titled", "words"]

T = TypeVar("T")

# Letters that NFKD leaves whole, and the marks that typesetters and transliterations use as apostrophes.
LETTERS = str.maketrans(
    {
        "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "\u0131": "i", "ħ": "h", "Ħ": "H",
        "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "þ": "th", "Þ": "Th", "ð": "d", "Ð": "D",
        "ə": "a", "Ə": "A", "ŧ": "t", "Ŧ": "T",
        **dict.fromkeys("\u2018\u2019\u02bb\u02bc`\u00b4\u02bf\u02be\u2032", "'"),
    }
)  # fmt: skip
COMBINING = re.compile("[\u0300-\u036f]+")
PLAIN = re.compile(r"[A-Za-z]+(?:[ -][A-Za-z]+)*").fullmatch
SPECIAL_LINES = re.compile(r"^([A-Za-z -]*+[^\n].*)", re.MULTILINE)
LETTER = r"[^\W\d_]"
WORD = (
    r"\d+(?:[.,]\d+)*(?:(?:st|nd|rd|th|ST|ND|RD|TH|s|D|G)(?!\w))?"
    rf"|(?:{LETTER}\.)+(?:{LETTER}(?!\w))?(?:-(?:(?:{LETTER}\.)+|[^\W_]+))*"
    r"|[A-Za-z]{1,3}\$"
    rf"|{LETTER}[^\W_]*(?:(?!'[sS](?![\w-]))['&-][^\W_]+)*"
    r"|'[sS](?![\w-])"
    r"|[^\w\s]"
)
WORDS = re.compile(WORD).findall
WORDS_OF_LINES = re.compile(rf"{WORD}|\n").findall
SHORTEST_IN_CAPITALS = 4
CAPITALS = re.compile("[A-Z]{2}").search


def folded(name: str) -> str:
    r"""Return a name without accents and with straight apostrophes, case kept.

    >>> folded("Türkiye"), folded("Qo\u02bbqon"), folded("Łódź")
    ('Turkiye', "Qo'qon", 'Lodz')
    """
    if name.isascii():
        return name
    plain = COMBINING.sub("", unicodedata.normalize("NFKD", name))
    return plain if plain.isascii() else plain.translate(LETTERS)


def spaced(name: str) -> str:
    """Return a name with one space between its words, as an article's `Document.keys` has them.

    >>> spaced("Côte d'Ivoire"), spaced("Trade, Industry and Energy")
    ("Cote d'Ivoire", 'Trade , Industry and Energy')
    """
    key = folded(name)
    return key if PLAIN(key) else " ".join(WORDS(key))


def words(name: str) -> tuple[str, ...]:
    """Return the words of a name, as an article's `Document.keys` has them.

    >>> words("Côte d'Ivoire"), words("Moon Jae-in"), words("St. Petersburg")
    (('Cote', "d'Ivoire"), ('Moon', 'Jae-in'), ('St', '.', 'Petersburg'))
    """
    return tuple(spaced(name).split(" "))


def spelled(pairs: Iterable[tuple[str, T]]) -> Iterator[tuple[str, T]]:
    """Return the pairs (name, value) with one space between the words of each name.

    >>> list(spelled([("São Tomé's", 1), ("Osh", 2)]))
    [("Sao Tome 's", 1), ('Osh', 2)]
    """
    names, values = _columns(pairs)
    return zip(_spaced_all(names), values, strict=True)


def titled(words: Sequence[str], acronyms: AbstractSet[str]) -> tuple[str, ...]:
    """Return the words of a text with those in capitals as names have them ("NUR-SULTAN": "Nur-Sultan").

    Acronyms stay, and so does a word of two or three letters unless it stands beside a longer one in capitals
    or is shortened before one ("ST. PETERSBURG").

    >>> titled(("XI", "JINPING", "AND", "UNESCO", "IN", "XI'AN", ":", "EU", "said"), {"UNESCO"})
    ('Xi', 'Jinping', 'And', 'UNESCO', 'In', "Xi'An", ':', 'EU', 'said')
    """
    if not any(len(word) >= SHORTEST_IN_CAPITALS for word in filter(str.isupper, words)):
        return tuple(words)
    long = [len(word) >= SHORTEST_IN_CAPITALS and word.isupper() for word in words]
    before, after = [False, *long], [*long[1:], False]
    shortened = [sign == "." and one for sign, one in zip(words[1:], [*long[2:], False], strict=False)]
    beside = map(any, zip(before, long, after, [*shortened, False], strict=False))
    return tuple(
        [
            word.title() if near and word not in acronyms and word.isupper() else word
            for near, word in zip(beside, words, strict=True)
        ]
    )


def in_titles_too(
    pairs: Iterable[tuple[str, T]], acronyms: AbstractSet[str] = frozenset()
) -> Iterator[tuple[str, T]]:
    """Yield the pairs as `spelled`, then again in the forms in which `titled` looks them up.

    >>> list(in_titles_too([("Osh", 1), ("UNESCO", 2), ("Moon Jae-in", 3), ("ILI Bank", 4)], {"UNESCO"}))[4:]
    [('Moon Jae-In', 3), ('Ili Bank', 4)]
    """
    names, values = _columns(pairs)
    keys = _spaced_all(names)
    yield from zip(keys, values, strict=True)
    titles = "\n".join(keys).title().split("\n")
    differing = [title != key for key, title in zip(keys, titles, strict=False)]
    columns = (compress(column, differing) for column in (keys, titles, values))
    for key, title, value in zip(*columns, strict=True):
        if not key.isupper():
            yield title, value
        if CAPITALS(key) and (form := " ".join(titled(key.split(" "), acronyms))) != key:
            yield form, value


def _columns(pairs: Iterable[tuple[str, T]]) -> tuple[list[str], list[T]]:
    given = list(pairs)
    return [name for name, _ in given], [value for _, value in given]


def _spaced_all(names: list[str]) -> list[str]:
    """Return the names as `spaced` does, all at once: forty thousand calls would cost half of the loading."""
    if not names:
        return []
    pieces = SPECIAL_LINES.split("\n".join(names))
    special = "\n".join(map(folded, pieces[1::2]))
    pieces[1::2] = [line.strip(" ") for line in " ".join(WORDS_OF_LINES(special)).split("\n")][
        : len(pieces) // 2
    ]
    return "".join(pieces).split("\n")
