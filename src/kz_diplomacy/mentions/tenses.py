"""Whether the clause around a date speaks of what was or of what is to come.

A light reading of verbs that looks only at the words nearest to the date: enough to tell the past from the
coming Tuesday.  The status of an event is read elsewhere, from its whole verb group.
"""

from enum import StrEnum
from functools import cache
from typing import Final

from kz_diplomacy.knowledge.date_words import DateWord, date_words
from kz_diplomacy.mentions.line import Line

REACH: Final = 40
"""How many words to either side may hold the verb; diplomatic sentences carry long titles before it."""


class Tense(StrEnum):
    """Past, coming, intended in the past ("was slated for") or unclear.

    >>> Tense("past").name
    'PAST'
    """

    PAST = "past"
    COMING = "coming"
    INTENDED = "intended"
    UNCLEAR = "unclear"


BE: Final = frozenset({"is", "are", "be", "am", "being"})
WERE: Final = frozenset({"was", "were", "been"})
BEFORE_ADJECTIVE: Final = frozenset({
    "the", "a", "an", "of", "its", "their", "his", "her", "our", "for", "with", "on", "in", "and", "more",
    "new", "against", "through",
})  # fmt: skip
NO_NOUNS: Final = frozenset({
    "to", "in", "on", "at", "by", "with", "for", "from", "as", "that", "the", "a", "an", "his", "her", "its",
    "their", "and", "or", "but", "this", "when", "after", "before", "over", "into", "about", "against", "of",
    "during", "under", "between", "both", "all", "some", "many", "several", "today", "yesterday", "there",
    "here", "later", "earlier", "up", "out", "off", "back", "until", "since", "around", "through", "how",
})  # fmt: skip
"""Words that no participle stands before as an adjective."""
DETERMINERS: Final = frozenset({"the", "a", "an", "his", "her", "their", "its", "this", "that", "which"})
SETTING: Final = frozenset({"to", "for"})
"""What follows "set" where it tells of what is to come: "set to sign", "set for talks"; not "set off"."""
PLANS: Final = frozenset({"plan", "plans"})
"""What is a noun for a document unless an infinitive or an object follows."""
ARTICLES: Final = frozenset({"a", "an", "the", "its", "his", "her", "their"})
BEHIND_NOUN: Final = frozenset({"to", "of", "by", "between", "from"})
"""What shows that "visits" is a noun."""
OFF: Final = frozenset({"to", "for", "on", "off", "out", "back", "home"})
FROM: Final = frozenset({"in", "on", "from"})
"""What follows "starting" where it tells when: "open on a limited basis starting in May"."""
LEADING_TO: Final = {"still": frozenset({"to"}), "planning": frozenset({"to"}), "starting": FROM}
"""Words that tell of what is to come only before these."""
LEADING: Final = frozenset({"will", "to", "would", "shall"})
UNITS: Final = frozenset({"day", "month", "year", "week"})
CLAUSE_ENDS: Final = frozenset({";", ":"})


@cache
def _announcing() -> frozenset[str]:
    return date_words(DateWord.COMING) | date_words(DateWord.OF_PLURAL)


@cache
def _signs() -> frozenset[str]:
    """The words that may tell something; all others but those in "-ed" are passed over."""
    told = date_words(DateWord.PAST) | date_words(DateWord.TURNED)
    return BE | _announcing() | told | CLAUSE_ENDS | {"to", "that"}


def is_past(word: str) -> bool:
    """Whether a word in lower case is a past form, of a verb or of an adjective that looks like it.

    >>> is_past("met"), is_past("visited"), is_past("united")
    (True, True, False)
    """
    return word in date_words(DateWord.PAST) or (
        word.endswith("ed") and word not in date_words(DateWord.NO_VERB)
    )


def tense_at(line: Line, first: int, last: int) -> Tense:
    """The tense of the verb that the date in words `first` up to `last` belongs to, mostly before it.

    >>> words = ("he", "will", "leave", "on", "friday")
    >>> tense_at(Line(lower=words, keys=words, first=0, last=5), 4, 5).value
    'coming'
    """
    infinitive = False
    for index in range(first - 1, max(line.first, first - REACH) - 1, -1):
        word = line.lower[index]
        if word not in _signs() and word[-2:] != "ed":
            continue
        if _ends_clause(line, index) or (word == "that" and _opens_clause(line, index, first)):
            break
        infinitive = infinitive or _is_infinitive(line, index, first)
        tense = _tense_of(line, index, infinitive=infinitive)
        if tense is not Tense.UNCLEAR:
            return tense
    return _tense_behind(line, last, infinitive=infinitive and first - REACH <= line.first)


def _ends_clause(line: Line, index: int) -> bool:
    """Whether a colon or semicolon ends a clause; one between hours and minutes ("11:30") does not."""
    clock = line.word(index - 1).isdigit() and line.word(index + 1)[:1].isdigit()
    return line.lower[index] in CLAUSE_ENDS and not clock


def _tense_behind(line: Line, last: int, *, infinitive: bool) -> Tense:
    """The tense of the first verb behind the date; of an infinitive before it where there is none."""
    for index in range(last, min(line.last, last + REACH)):
        word = line.lower[index]
        if _ends_clause(line, index):
            break
        if word in _signs() or word[-2:] == "ed":
            tense = _tense_of(line, index, infinitive=False)
            if tense is not Tense.UNCLEAR:
                return tense
    return Tense.COMING if infinitive else Tense.UNCLEAR


def _opens_clause(line: Line, index: int, end: int) -> bool:
    """Whether "that" is a conjunction before the date, not "that day"."""
    return index + 1 < end and line.word(index + 1) not in UNITS


def _is_infinitive(line: Line, index: int, end: int) -> bool:
    """Whether "to" stands here before a word that may be a verb."""
    return line.lower[index] == "to" and index + 2 <= end and _is_verbal(line, index + 1)


def _is_verbal(line: Line, index: int) -> bool:
    """Whether a word may be a verb: in lower case, or one that only headlines write with a capital."""
    if line.word(index) in date_words(DateWord.HEADLINED):
        return True
    return line.key(index).isalpha() and line.key(index).islower() and line.word(index) not in DETERMINERS


def _tense_of(line: Line, index: int, *, infinitive: bool) -> Tense:
    word = line.lower[index]
    if word in BE:
        return _tense_of_be(line, index)
    if line.capital(index) and index > line.first:
        return Tense.UNCLEAR
    if infinitive and word in date_words(DateWord.TURNED):
        return Tense.INTENDED
    if word in _announcing():
        behind = word == "end" and line.word(index - 1) == "the" and line.word(index - 2) == "at"
        return Tense.UNCLEAR if behind else _tense_of_coming(line, index)
    if is_past(word) and (word in date_words(DateWord.PAST) or not _modifies(line, index)):
        return _tense_of_participle(line, index)
    return Tense.UNCLEAR


def _follows_plural(line: Line, index: int) -> bool:
    """Whether the noun before a verb is a plural: "leaders meet"."""
    before = line.word(index - 1)
    return len(before) > len("does") and before.endswith("s") and not before.endswith("ss")


def _tense_of_be(line: Line, index: int) -> Tense:
    """Coming in "is to", "is going", "to be"; else the verb tells nothing."""
    following = line.word(index + 1)
    if line.word(index - 2) == "supposed":
        return Tense.UNCLEAR
    coming = following == "to" or following.endswith("ing") or line.word(index - 1) == "to"
    return Tense.COMING if coming else Tense.UNCLEAR


def _tense_of_coming(line: Line, index: int) -> Tense:
    """A sign of what is to come; "was" and "had been" before it tell only of what was intended."""
    word, before = line.word(index), line.word(index - 1)
    if word == "set" and line.word(index + 1) not in SETTING and before not in LEADING:
        return Tense.PAST
    if not _announces(line, index):
        return Tense.UNCLEAR
    if before not in WERE:
        return Tense.COMING
    return Tense.PAST if word == "supposed" else Tense.INTENDED


def _announces(line: Line, index: int) -> bool:
    """Whether a word that may tell of what is to come does so beside its neighbours."""
    word, before, after = line.word(index), line.word(index - 1), line.word(index + 1)
    if word in date_words(DateWord.OF_PLURAL):
        return _follows_plural(line, index)
    if word in date_words(DateWord.STARTING):
        return after in OFF
    if word == "visits":
        return after not in BEHIND_NOUN
    if word in PLANS:
        return after == "to" or after in ARTICLES
    if word in LEADING_TO:
        return after in LEADING_TO[word]
    return word != "forward" or before.startswith("look")


def _modifies(line: Line, index: int) -> bool:
    """Whether a participle stands before its noun: "of forced displacement", "its planned talks"."""
    following = line.word(index + 1)
    noun = following.isalpha() and line.key(index + 1).islower() and following not in NO_NOUNS
    return noun and line.word(index - 1) in BEFORE_ADJECTIVE


def _tense_of_participle(line: Line, index: int) -> Tense:
    """Past, unless "will be", "to be", "is" or the like stands before it; "was to visit" is only meant.

    What "was to have" happened lies in the past.
    """
    before = line.word(index - 1)
    if line.word(index) in WERE and line.word(index + 1) == "to" and _is_verbal(line, index + 2):
        return Tense.PAST if line.word(index + 2) == "have" else Tense.INTENDED
    if line.word(index) == "followed" and line.word(index + 1) == "by":
        return Tense.UNCLEAR
    if before == "be" and line.word(index - 3) == "supposed":
        return Tense.UNCLEAR
    if before == "be" or (before.endswith("ly") and line.word(index - 2) == "be"):
        return Tense.COMING
    return Tense.PAST
