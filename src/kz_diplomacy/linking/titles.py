"""Whether two names of events, documents or projects mean the same."""

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from kz_diplomacy.knowledge import Body, Knowledge
from kz_diplomacy.knowledge.spelling import words
from kz_diplomacy.linking.findings import Finding, Found, Verdict
from kz_diplomacy.linking.identities import sounded
from kz_diplomacy.mentions.conference_words import conference_words
from kz_diplomacy.records.agreeing import SMALL_WORDS

__all__ = ["Title", "compare_titles", "name_of_meeting", "name_of_project", "title_of_document"]

ACRONYM = re.compile("[A-Z]{2,}")
NUMBER = re.compile(r"[0-9]+")
FEWEST = 2
ROMAN = re.compile("[IVX]+")
ROMANS = {"I": 1, "V": 5, "X": 10}
ORDINALS = {
    word: str(number)
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
        "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
}


class Title(NamedTuple):
    """The sounds of the words that count in a name, and the numbers in it."""

    names: frozenset[str]
    numbers: frozenset[str]


def title_of_document(text: str | None, knowledge: Knowledge) -> Title | None:
    """Return what counts in the title of a document, None where that is nothing.

    The words for its kind, which many documents share, do not count.

    >>> title_of_document("Memorandum of understanding", Knowledge.load())
    >>> sorted(title_of_document("Memorandum of understanding on archives", Knowledge.load()).names)
    ['archives']
    """
    parts = words(text or "")
    lower = tuple(part.lower() for part in parts)
    for first, last, _ in reversed(knowledge.documents.find(lower)):
        parts = parts[:first] + parts[last:]
    return _title(parts, knowledge, SMALL_WORDS.__contains__)


def name_of_meeting(text: str | None, knowledge: Knowledge) -> Title | None:
    """Return what counts in the name of a meeting, None where that is nothing.

    The words for its form, such as "ministerial session", do not count.

    >>> name_of_meeting("8th Summit of the OTS", Knowledge.load()).numbers
    frozenset({'8'})
    >>> name_of_meeting("Foreign Ministers' Meeting", Knowledge.load())
    """
    return _title(words(text or ""), knowledge, _is_of_form)


def name_of_project(text: str | None, knowledge: Knowledge) -> Title | None:
    """Return what counts in the words for a project, None where that is nothing.

    >>> sorted(name_of_project("a wind farm in Zhambyl", Knowledge.load()).names)
    ['farm', 'jambil', 'vind']
    """
    return _title(words(text or ""), knowledge, SMALL_WORDS.__contains__)


def _is_of_form(word: str) -> bool:
    known = conference_words()
    of_form = word in known.meeting_of or word in known.marker or known.heads.lookup((word,))
    return bool(of_form) or word in SMALL_WORDS


def _title(parts: Iterable[str], knowledge: Knowledge, dropped: Callable[[str], bool]) -> Title | None:
    """Return the words that count; acronyms of known bodies count as their full names."""
    full = [word for part in parts for word in _spelled_out(part, knowledge)]
    counted = {word: number for word in full if (number := _number(word)) is not None}
    numbers = frozenset(counted.values())
    lower = {word.lower() for word in full if word not in counted}
    plain = {word for word in lower if not dropped(word)}
    names = frozenset(sound for word in plain for part in word.split("-") if (sound := _letters(part)))
    return Title(names, numbers) if names or numbers else None


def _number(word: str) -> str | None:
    """Return the number that a figure, an ordinal or a Roman numeral stands for.

    >>> [_number(word) for word in ("9th", "Ninth", "IX", "summit")]
    ['9', '9', '9', None]
    """
    if figures := NUMBER.match(word):
        return figures[0]
    if ROMAN.fullmatch(word):
        values = [ROMANS[letter] for letter in word]
        after = [*values[1:], 0]
        return str(sum(-one if one < next_ else one for one, next_ in zip(values, after, strict=True)))
    return ORDINALS.get(word.lower())


def _letters(word: str) -> str:
    return sounded(word) if word.isalnum() else ""


def _spelled_out(word: str, knowledge: Knowledge) -> tuple[str, ...]:
    if not ACRONYM.fullmatch(word):
        return (word,)
    bodies = {each.name for each in knowledge.names.lookup((word,)) if isinstance(each, Body)}
    return words(bodies.pop()) if len(bodies) == 1 else (word,)


def compare_titles(name: str, one: Title | None, other: Title | None, unlike: Verdict | None) -> Found:
    """Return what two names say.

    They agree where all words of the shorter one, two at least, stand in the longer one: a single other word
    makes "a plan of cooperation in culture" another one than that in trade. A number that the other one
    contradicts is always against.

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
    if one.names == other.names or shared == shorter >= FEWEST:
        return Finding(name, Verdict.AGREES, "the same name")
    if unlike is None or shared == shorter:
        return None
    return Finding(name, unlike, "another name")
