"""Whether two names of events, documents or projects mean the same."""

import re
from typing import NamedTuple

from kz_diplomacy.knowledge import Body, Knowledge
from kz_diplomacy.knowledge.spelling import words
from kz_diplomacy.linking.findings import Finding, Found, Verdict
from kz_diplomacy.linking.identities import sounded
from kz_diplomacy.records.agreeing import SMALL_WORDS

__all__ = ["Title", "compare_titles", "title"]

ACRONYM = re.compile("[A-Z]{2,}")
NUMBER = re.compile(r"[0-9]+")
FEWEST = 2


class Title(NamedTuple):
    """The sounds of the words that count in a name, and the numbers in it."""

    names: frozenset[str]
    numbers: frozenset[str]


def title(text: str | None, knowledge: Knowledge, *, document: bool = False) -> Title | None:
    """Return what counts in a name, None where that is nothing.

    Acronyms of known bodies count as their full names; of a document's title the words for its kind, which
    many documents share, do not count.

    >>> title("Memorandum of understanding", Knowledge.load(), document=True)
    >>> sorted(title("8th Summit of the OTS", Knowledge.load()).numbers)
    ['8']
    """
    if text is None:
        return None
    parts = words(text)
    if document:
        lower = tuple(part.lower() for part in parts)
        for first, last, _ in reversed(knowledge.documents.find(lower)):
            parts = parts[:first] + parts[last:]
    full = [word for part in parts for word in _spelled_out(part, knowledge)]
    numbers = frozenset(number for word in full for number in NUMBER.findall(word))
    plain = {word.lower() for word in full if not NUMBER.search(word)} - SMALL_WORDS
    names = frozenset(sound for word in plain for part in word.split("-") if (sound := _letters(part)))
    return Title(names, numbers) if names or numbers else None


def _letters(word: str) -> str:
    return sounded(word) if word.isalpha() else ""


def _spelled_out(word: str, knowledge: Knowledge) -> tuple[str, ...]:
    if not ACRONYM.fullmatch(word):
        return (word,)
    bodies = {each.name for each in knowledge.names.lookup((word,)) if isinstance(each, Body)}
    return words(bodies.pop()) if len(bodies) == 1 else (word,)


def compare_titles(name: str, one: Title | None, other: Title | None, unlike: Verdict | None) -> Found:
    """Return what two names say.

    They agree where all words of the shorter one stand in the longer one, or two thirds of the longer one's
    in the shorter one; a number that the other one contradicts is always against.

    Args:
        name: The field.
        one: The one name.
        other: The other.
        unlike: What it means that the names are unlike.
    """
    if one is None or other is None:
        return None
    if one.numbers and other.numbers and not one.numbers & other.numbers:
        return Finding(name, Verdict.AGAINST, "other numbers")
    shared, shorter = len(one.names & other.names), min(len(one.names), len(other.names))
    longer = max(len(one.names), len(other.names))
    if one.names == other.names or (shared == shorter >= FEWEST) or 3 * shared >= 2 * longer:
        return Finding(name, Verdict.AGREES, "the same name")
    if unlike is None or shared == shorter:
        return None
    return Finding(name, unlike, "another name")
