"""Verbs with all their forms, and the classes that say what they do in diplomacy.

The table names the lemma, the irregular forms and the classes; a past that doubles the last consonant without
a rule ("committed") tells that "-ing" does so too.  The regular forms follow the spelling rules:

    third  = lemma, ( "s" | "es" | "ies" ) ;
    past   = lemma, ( "d" | "ed" | "ied" | last consonant, "ed" ) ;
    ing    = lemma, "ing"  (* without a silent e, with the last consonant doubled as in the past *) ;

A phrasal verb ("sit down", "take part") bends its first word.
"""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from kz_diplomacy.grammar import Gazetteer
from kz_diplomacy.knowledge.folders import Folder
from kz_diplomacy.knowledge.tables import items, read_table

__all__ = ["VERB_COLUMNS", "VerbForm", "VerbWord", "read_verbs"]

VERB_COLUMNS = ("lemma", "past", "participle", "classes", "source")
VOWELS = "aeiou"
STRESSED = frozenset(("begin", "forget"))
"""Verbs that double their last consonant before "-ing", though their past does not show it."""
ONE_SYLLABLE = 1
BOTH_SPELLINGS = ("el", "al", "il")


class VerbForm(StrEnum):
    """A form of a verb; `PAST` serves as past tense and as participle unless the two differ."""

    BASE = "base"
    THIRD = "third"
    PAST = "past"
    PRETERITE = "preterite"
    PARTICIPLE = "participle"
    ING = "ing"


class VerbWord(NamedTuple):
    """A form of a verb with its lemma and classes.

    >>> VerbWord(lemma="sign", form=VerbForm.ING, classes=frozenset({"SIGN"})).form
    <VerbForm.ING: 'ing'>
    """

    lemma: str
    form: VerbForm
    classes: frozenset[str]


def read_verbs(folder: Folder) -> Gazetteer[VerbWord]:
    """Return all forms of all verbs of the table in a folder, over `Document.lower`.

    Raises:
        KnowledgeError: The table is wrong.

    >>> from kz_diplomacy.knowledge.tables import bundled
    >>> [(word.lemma, word.form) for word in read_verbs(bundled()).lookup(("flew",))]
    [('fly', <VerbForm.PRETERITE: 'preterite'>)]
    """
    rows = read_table(folder, "verbs.tsv", VERB_COLUMNS, _row)
    return Gazetteer.of(pair for row in rows for pair in row)


def _row(lemma: str, past: str, participle: str, classes: str, _source: str) -> list[tuple[str, VerbWord]]:
    head, space, rest = lemma.partition(" ")
    labels = frozenset(items(classes))
    return [
        (f"{form}{space}{rest}", VerbWord(lemma=lemma, form=kind, classes=labels))
        for form, kind in forms(head, past, participle)
    ]


def forms(lemma: str, past: str = "", participle: str = "") -> Iterator[tuple[str, VerbForm]]:
    """Yield the forms of a verb of one word, each with its kind.

    >>> [form for form, _ in forms("visit")], [form for form, _ in forms("plan")]
    (['visit', 'visits', 'visited', 'visiting'], ['plan', 'plans', 'planned', 'planning'])
    >>> [form for form, _ in forms("fly", "flew", "flown")]
    ['fly', 'flies', 'flew', 'flown', 'flying']
    """
    yield lemma, VerbForm.BASE
    yield _third(lemma), VerbForm.THIRD
    yield from _irregular(items(past), items(participle))
    for stem in _stems(lemma, past):
        if not past:
            yield _past(stem), VerbForm.PAST
        yield _ing(stem), VerbForm.ING


def _irregular(past: tuple[str, ...], participle: tuple[str, ...]) -> Iterator[tuple[str, VerbForm]]:
    for form in past:
        yield form, VerbForm.PAST if form in participle else VerbForm.PRETERITE
    for form in participle:
        if form not in past:
            yield form, VerbForm.PARTICIPLE


def _stems(lemma: str, past: str) -> tuple[str, ...]:
    """Return what the endings stand on; of verbs like "travel" both the British and the American one."""
    doubled = lemma + lemma[-1]
    if lemma in STRESSED or past.startswith(doubled):
        return (doubled,)
    if lemma.endswith(BOTH_SPELLINGS) and sum(letter in VOWELS for letter in lemma) > ONE_SYLLABLE:
        return lemma, doubled
    return (doubled if _doubles(lemma) else lemma,)


def _third(lemma: str) -> str:
    if lemma.endswith("y") and lemma[-2] not in VOWELS:
        return lemma[:-1] + "ies"
    return lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def _past(stem: str) -> str:
    if stem.endswith("e"):
        return stem + "d"
    return stem[:-1] + "ied" if stem.endswith("y") and stem[-2] not in VOWELS else stem + "ed"


def _ing(stem: str) -> str:
    if stem.endswith("ie"):
        return stem[:-2] + "ying"
    silent = stem.endswith("e") and not stem.endswith(("ee", "ye", "oe"))
    return (stem[:-1] if silent else stem) + "ing"


def _doubles(lemma: str) -> bool:
    """Return whether the last consonant doubles: one syllable of consonant, vowel, consonant."""
    ends_so = (
        len(lemma) > ONE_SYLLABLE + 1
        and lemma[-1] not in VOWELS + "wxy"
        and lemma[-2] in VOWELS
        and lemma[-3] not in VOWELS
    )
    return ends_so and sum(letter in VOWELS for letter in lemma) == ONE_SYLLABLE
