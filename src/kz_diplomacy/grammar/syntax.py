"""The labels by which the reader of clauses knows what a chunk does in its sentence.

A chunk bears at most one of the labels of `Part`, which say what it is; without any it is a word that only
stands by (an article, an adjective, an adverb).  A verb group bears `VERB`, its form and its voice besides.
"""

from collections.abc import Sequence
from enum import IntEnum
from functools import lru_cache

Chunks = Sequence[frozenset[str]]
"""The labels of chunks, one set each."""

BOUNDARY = "BOUNDARY"
"""The label of a chunk that ends a sentence: no gap reaches over it."""

VERB = "VERB"
"""A whole verb group ("will have been signed", "plans to sail"), with form and voice."""
FINITE, INFINITIVE, PARTICIPLE, PAST_PARTICIPLE = "FINITE", "INFINITIVE", "PARTICIPLE", "PAST_PARTICIPLE"
PASSIVE = "PASSIVE"
"""A verb group in the passive voice; a past participle without auxiliary is passive in any case."""
SUPPORT = "SUPPORT"
"""A verb that says nothing of its own: "made" a voyage, "held" a race, the race "took place"."""
OBJECT_CONTROL = "OBJECT_CONTROL"
"""A verb or noun of command: whom it is for does what the infinitive says ("invited her to come")."""
RECEPTIVE = "RECEPTIVE"
"""A verb whose subject is given its object: "accepted an invitation to come"."""
CLAUSAL = "CLAUSAL"
"""A verb that a whole clause may follow without "that": "said"."""
ADDRESSING = "ADDRESSING"
"""A verb whose object is whom its subject speaks to: "told Anna"."""
COPULA = "COPULA"
"""A verb that says what or where its subject is, and may stand before it: "present was Anna"."""

NOMINAL = "NOMINAL"
"""What can be subject or object: a name, a pronoun, a noun."""
ADVERBIAL = "ADVERBIAL"
"""What needs no preposition: "yesterday", "next week"."""
LOCATIVE = "LOCATIVE"
"""A nominal that is a place rather than somebody: it makes no list with persons."""
PROPER = "PROPER"
"""A name, or a noun with an article, that no nominal before it modifies: "in Rome Anna", not "Rome races"."""
PERSONAL = "PERSONAL"
"""A nominal that is somebody: "at which" speaks of none."""
PRONOUN = "PRONOUN"
"""A nominal that no phrase behind it tells more of: "spoke of it with Anna"."""
PREPOSITION = "PREPOSITION"
"""With SUBORDINATOR besides it may also begin a clause: "after"."""
POSSESSIVE = "POSSESSIVE"
"""The "'s" after a noun."""
DASH = "DASH"
"""What joins the modifiers of a noun: "Rome - Paris race"."""
COMMA = "COMMA"
"""A comma, a bracket, and a dash that sets off an insertion."""
AND = "AND"
"""What joins the members of a list: "and", "or", "as well as"."""
RELATIVE = "RELATIVE"
"""A relative word; the chunk bears the word itself besides, since "who" is no place."""
SUBORDINATOR = "SUBORDINATOR"
"""A word that begins a clause of its own: "that" after a verb, "while", "because"."""
BREAK = "BREAK"
"""A mark between clauses that share nothing: a semicolon, a colon."""


class Part(IntEnum):
    """What a chunk is in its sentence."""

    WORD = 0
    VERB = 1
    NOMINAL = 2
    ADVERBIAL = 3
    PREPOSITION = 4
    POSSESSIVE = 5
    COMMA = 6
    AND = 7
    RELATIVE = 8
    SUBORDINATOR = 9
    BREAK = 10
    DASH = 11
    BOUNDARY = 12


_PARTS = {part.name: part for part in Part if part is not Part.WORD}
_FORMS = (FINITE, INFINITIVE, PARTICIPLE, PAST_PARTICIPLE, PASSIVE)
SYNTAX: frozenset[str] = frozenset(
    {*_PARTS, *_FORMS, SUPPORT, OBJECT_CONTROL, RECEPTIVE, CLAUSAL, ADDRESSING, COPULA, LOCATIVE, PROPER}
    | {PERSONAL, PRONOUN}
)
"""All labels that the reader of clauses asks about."""


@lru_cache(maxsize=50_000)
def part_of(labels: frozenset[str]) -> Part:
    """Return what a chunk with these labels is; a boundary before all, then in the order of `Part`.

    >>> part_of(frozenset({"NOMINAL", "ship"})), part_of(frozenset({"the"}))
    (<Part.NOMINAL: 2>, <Part.WORD: 0>)
    """
    if BOUNDARY in labels:
        return Part.BOUNDARY
    return min((_PARTS[label] for label in labels if label in _PARTS), default=Part.WORD)


def parts_of(chunks: Chunks) -> list[Part]:
    """Return what each chunk is in its sentence.

    >>> [part.name for part in parts_of([frozenset({"NOMINAL"}), frozenset({"VERB", "FINITE"})])]
    ['NOMINAL', 'VERB']
    """
    return list(map(part_of, chunks))
