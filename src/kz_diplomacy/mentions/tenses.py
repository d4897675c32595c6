"""Whether the clause around a date speaks of what was or of what is to come.

A light reading of verbs that looks only at the words nearest to the date: enough to tell the past from the
coming Tuesday.  The status of an event is read elsewhere, from its whole verb group.
"""

from enum import StrEnum
from typing import Final

from kz_diplomacy.mentions.line import Line

REACH: Final = 25
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


COMING_WORDS: Final = frozenset({
    "will", "'ll", "shall", "would", "expected", "scheduled", "slated", "planned", "due", "upcoming",
    "forthcoming", "plans", "plan", "intends", "intend", "set", "supposed", "going", "tentatively",
    "preparing", "preparations", "postponed", "ahead", "leaves", "departs", "travels", "opens", "begins",
    "starts", "arrives", "flies", "meets", "visits", "hosts", "pays", "holds", "goes", "convenes", "takes",
    "gathers", "wants", "hopes", "hope", "invites", "ends", "end", "concludes", "wraps", "lasts", "runs",
    "heads", "embarks", "expects", "awaits", "sets", "kicks", "effective", "starting", "still", "can", "may",
    "might", "could", "should", "must", "forward",
})  # fmt: skip
PLURAL_PRESENT: Final = frozenset({
    "meet", "hold", "visit", "travel", "gather", "convene", "host", "head", "arrive", "open", "begin",
})  # fmt: skip
"""Verbs that announce what is to come after a plural: "EU leaders meet Oct 22-24"."""
HEADLINED: Final = frozenset({"meet", "hold", "visit", "travel", "arrive"})
"""Verbs of headlines such as "Ministers to Meet Wednesday"."""
TURNED_BY_INFINITIVE: Final = frozenset({
    "invited", "agreed", "decided", "promised", "intended", "proposed", "offered", "pledged", "vowed",
    "wanted", "instructed", "asked", "urged", "hoped", "undertook", "arranged", "invitation", "invite",
})  # fmt: skip
"""What is past itself but speaks of what is to come where "to" and a verb follow it."""

PAST_WORDS: Final = frozenset({
    "was", "were", "had", "has", "did", "said", "told", "met", "held", "took", "taken", "went", "gone",
    "came", "made", "gave", "given", "left", "paid", "spoke", "spoken", "flew", "flown", "began", "begun",
    "became", "saw", "seen", "sent", "put", "got", "brought", "led", "wrote", "written", "won", "fell",
    "rose", "grew", "ran", "spent", "sat", "found", "kept", "stood", "laid", "drew", "chose", "set",
    "sought", "wound", "bade", "sworn", "swore", "shook", "ago", "recent", "recently", "following",
})  # fmt: skip
BE: Final = frozenset({"is", "are", "be", "am", "being"})
WERE: Final = frozenset({"was", "were", "been"})
NO_VERBS: Final = frozenset({
    "united", "indeed", "need", "speed", "feed", "seed", "red", "bed", "hundred", "wed", "ahmed", "mohammed",
    "limited", "embed", "exceed", "proceed", "succeed", "sacred", "kindred", "shed", "aged", "advanced",
    "unprecedented", "armed", "continued", "renewed", "joint", "agreed-upon", "distinguished", "integrated",
    "related", "detailed",
})  # fmt: skip
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
STARTING: Final = frozenset({"heads", "embarks", "sets", "kicks"})
"""What is rather a noun or tells of no journey without one of the next."""
BEHIND_NOUN: Final = frozenset({"to", "of", "by", "between", "from"})
"""What shows that "visits" is a noun."""
OFF: Final = frozenset({"to", "for", "on", "off", "out", "back", "home"})
FROM: Final = frozenset({"in", "on", "from"})
"""What follows "starting" where it tells when: "open on a limited basis starting in May"."""
LEADING_TO: Final = {"still": frozenset({"to"}), "starting": FROM}
"""Words that tell of what is to come only before these."""
LEADING: Final = frozenset({"will", "to", "would", "shall"})
UNITS: Final = frozenset({"day", "month", "year", "week"})
CLAUSE_ENDS: Final = frozenset({";", ":"})
ANNOUNCING: Final = COMING_WORDS | PLURAL_PRESENT
SIGNS: Final = BE | ANNOUNCING | PAST_WORDS | TURNED_BY_INFINITIVE | CLAUSE_ENDS | {"to", "that"}
"""Words that may tell something; all others but those in "-ed" are passed over."""


def tense_at(line: Line, first: int, last: int) -> Tense:
    """The tense of the verb that the date in words `first` up to `last` belongs to, mostly before it.

    >>> words = ("he", "will", "leave", "on", "friday")
    >>> tense_at(Line(lower=words, keys=words, first=0, last=5), 4, 5).value
    'coming'
    """
    infinitive = False
    for index in range(first - 1, max(line.first, first - REACH) - 1, -1):
        word = line.lower[index]
        if word not in SIGNS and word[-2:] != "ed":
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
        if word in SIGNS or word[-2:] == "ed":
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
    if line.word(index) in HEADLINED:
        return True
    return line.key(index).isalpha() and line.key(index).islower() and line.word(index) not in DETERMINERS


def _tense_of(line: Line, index: int, *, infinitive: bool) -> Tense:
    word = line.lower[index]
    if word in BE:
        return _tense_of_be(line, index)
    if line.capital(index) and index > line.first:
        return Tense.UNCLEAR
    if infinitive and word in TURNED_BY_INFINITIVE:
        return Tense.INTENDED
    if word in ANNOUNCING:
        behind = word == "end" and line.word(index - 1) == "the" and line.word(index - 2) == "at"
        return Tense.UNCLEAR if behind else _tense_of_coming(line, index)
    if word in PAST_WORDS or (word.endswith("ed") and word not in NO_VERBS and not _modifies(line, index)):
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
    if word in PLURAL_PRESENT:
        return _follows_plural(line, index)
    if word in STARTING:
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
    """Past, unless "will be", "to be", "is" or the like stands before it or nearly so."""
    before = line.word(index - 1)
    if line.word(index) == "followed" and line.word(index + 1) == "by":
        return Tense.UNCLEAR
    if before == "be" and line.word(index - 3) == "supposed":
        return Tense.UNCLEAR
    if before == "be" or (before.endswith("ly") and line.word(index - 2) == "be"):
        return Tense.COMING
    return Tense.PAST
