"""Function words and marks: what each means for the grammar in its place.

";"     parts clauses, but only members in a list of people: "spoke with A of X; B of Y"
":"     parts clauses, but says nothing before such a list
","     parts what it stands between, but joins names in a headline: "Kazakh, Uzbek leaders meet"
"that"  begins a clause of its own after a verb ("said that"), else a relative clause
"but"   joins as "and" does in "but also" and behind "not only"
"as"    and its like begin a phrase, or a clause where the grammar finds a verb for it
"""

from collections.abc import Callable, Mapping

from kz_diplomacy.events import auxiliaries as aux
from kz_diplomacy.events.labels import NO_LABELS, labelled
from kz_diplomacy.events.word_readings import WordReadings
from kz_diplomacy.grammar import syntax
from kz_diplomacy.mentions.values import CountryMention, PersonMention

SILENT = frozenset("\"'()\u201c\u201d\u00ab\u00bb\u2018\u2019\u201e`")
"""Quotation marks and brackets, which rules look past."""
MARKS = {
    ",": syntax.COMMA,
    "and": syntax.AND,
    "or": syntax.AND,
    "&": syntax.AND,
    "but": syntax.SUBORDINATOR,
    "who": syntax.RELATIVE,
    "which": syntax.RELATIVE,
    "whom": syntax.RELATIVE,
    "whose": syntax.RELATIVE,
    "'s": syntax.POSSESSIVE,
    ";": syntax.BREAK,
    ":": syntax.BREAK,
    "\u2013": syntax.BREAK,
    "\u2014": syntax.BREAK,
    "-": syntax.DASH,
}
"""What marks and joining words mean for the grammar."""
APPOSING = frozenset(("the", "a", "an", "his", "her", "their", "its"))
"""Words behind a hyphen that say what stands before it: "Russia - the last stop"."""
LONGEST_INSERTION = 20
LONGEST_GROUP = 8
"""Words from a semicolon to the noun of "and a number of senior officials"."""
LONGEST_AUDIENCE = 8
"""Words between a verb of saying and what is said: "told a news conference in Oslo on Monday that"."""
OCCASIONS = frozenset(("at", "during", "in", "after", "following"))
ENDS = frozenset((".", ";", "?", "!"))
SELF = (
    aux.PREPOSITIONS
    | aux.CONJUNCTIONS
    | aux.RELATIVES
    | aux.SUBORDINATORS
    | frozenset(("whom", "whose", "'s", "'", "here", "there"))
)
"""Words that are chunks of their own and bear themselves as label."""


def function_labels(readings: WordReadings, at: int) -> frozenset[str] | None:
    """Return the labels of a word that is a chunk of its own, None where it is rather part of a noun phrase.

    A word that only stands by, as an adverb or a quotation mark, bears none.

    Args:
        readings: Of the words of the document.
        at: A word that no mention, verb group or preposition of several words covers.
    """
    word = readings.cover.document.lower[at]
    if word in SILENT or _is_not_only(readings.cover.document.lower, at) or readings.tells_when(at):
        return NO_LABELS
    if readings.cover.document.lower[at : at + 2] == PERCENT:
        return None
    if word in SELF or not word[0].isalnum():
        reader = _IN_PLACE.get(word)
        return _plain(word) if reader is None else reader(readings, at, word)
    return NO_LABELS if aux.is_adverb(word) and not readings.cover.is_event_noun(at) else None


def _is_not_only(lower: tuple[str, ...], at: int) -> bool:
    """Return whether a word is of "not only", which denies nothing: "not only to Peru but also to Chile"."""
    return NOT_ONLY in {lower[at : at + 2], lower[max(at - 1, 0) : at + 1]}


NOT_ONLY = ("not", "only")
LONGEST_NOT_ONLY = 15
"""Words from "not only" to its "but"."""
IT_WAS = ("it", "was")
LONGEST_OCCASION = 15
"""Words from "it was" to the "that" behind an occasion."""
PERCENT = ("per", "cent")
"""Two words that are a noun together: "a 40 per cent stake"."""


def _plain(word: str) -> frozenset[str]:
    return _PLAIN.get(word) or labelled(word)


def _but(readings: WordReadings, at: int, word: str) -> frozenset[str]:
    lower, starts = readings.cover.document.lower, readings.cover.sentence_starts
    joins = lower[at + 1 : at + 2] == ("also",)
    for first in range(at - len(NOT_ONLY), max(at - LONGEST_NOT_ONLY, 0), -1):
        if joins or first + 1 in starts:
            break
        joins = lower[first : first + 2] == NOT_ONLY
    return _PLAIN["and"] if joins else _plain(word)


def _there(readings: WordReadings, at: int, word: str) -> frozenset[str]:
    """Return "there" as a place behind a preposition: "from there he flew to Oslo"."""
    brought = at > 0 and readings.cover.document.lower[at - 1] in aux.PREPOSITIONS
    return labelled(word, syntax.ADVERBIAL) if brought else _plain(word)


def _comma(readings: WordReadings, at: int, word: str) -> frozenset[str]:
    cover = readings.cover
    inside = 0 < at < cover.document.body - 1
    joins = inside and cover.covered(at - 1) and cover.covered(at + 1)
    return labelled(word, syntax.AND) if joins else _plain(word)


def _semicolon(readings: WordReadings, at: int, word: str) -> frozenset[str]:
    listed = _lists_people(readings, at) or _ends_list(readings, at)
    return labelled(word, syntax.COMMA) if listed else _plain(word)


def _ends_list(readings: WordReadings, at: int) -> bool:
    """Return whether a list of people ends with some without a name: "A; B; and other officials"."""
    cover = readings.cover
    if not isinstance(cover.mention_at(at - 1), PersonMention) or cover.document.lower[at + 1 : at + 2] != (
        "and",
    ):
        return False
    words = (word for word in range(at + 2, at + LONGEST_GROUP) if word in cover.nouns)
    return any("OFFICIALS" in noun.labels for word in words for noun in cover.nouns[word][1])


def _colon(readings: WordReadings, at: int, word: str) -> frozenset[str]:
    if _is_in_clock_time(readings.cover.document.lower, at):
        return labelled(word, syntax.NOMINAL)
    return NO_LABELS if _lists_people(readings, at) else _plain(word)


def _is_in_clock_time(lower: tuple[str, ...], at: int) -> bool:
    """Return whether a colon stands between hours and minutes: "11:30"."""
    return 0 < at < len(lower) - 1 and lower[at - 1].isdigit() and lower[at + 1][:1].isdigit()


def _dash(readings: WordReadings, at: int, word: str) -> frozenset[str]:
    """Return what a dash means: it joins two countries, as in "the US - Canada task force", or sets off."""
    cover = readings.cover
    inside = 0 < at < len(cover.numbers) - 1
    joins = inside and all(isinstance(cover.mention_at(side), CountryMention) for side in (at - 1, at + 1))
    if joins:
        return labelled(word, syntax.AND)
    return labelled(word, syntax.COMMA) if _sets_off(readings, at) else _plain(word)


def _hyphen(readings: WordReadings, at: int, word: str) -> frozenset[str]:
    """Return what a hyphen means: a dash before what says more of a name, else it joins two nouns."""
    lower = readings.cover.document.lower
    apart = at + 1 < len(lower) and lower[at + 1] in APPOSING
    return labelled(word, syntax.COMMA) if apart else _plain(word)


def _that(readings: WordReadings, at: int, word: str) -> frozenset[str]:
    clausal = at in readings.closed or _follows_speech(readings, at) or _follows_occasion(readings, at)
    return labelled(word, syntax.SUBORDINATOR if clausal else syntax.RELATIVE)


def _follows_occasion(readings: WordReadings, at: int) -> bool:
    """Return whether "that" sets off an occasion: "It was on the margins of the forum that they met"."""
    starts, lower = readings.cover.sentence_starts, readings.cover.document.lower
    first = next((word for word in range(at, max(at - LONGEST_OCCASION, -1), -1) if word in starts), at)
    return first + 2 < at and lower[first : first + 2] == IT_WAS and first + 2 in readings.phrases


def _lists_people(readings: WordReadings, at: int) -> bool:
    """Return whether a colon or semicolon only sets off people in a list."""
    cover, lower = readings.cover, readings.cover.document.lower
    after = at + 2 if at + 1 < len(lower) and lower[at + 1] in aux.CONJUNCTIONS else at + 1
    if at == 0 or after >= len(lower) or not isinstance(cover.mention_at(after), PersonMention):
        return False
    leads = lower[at - 1] in aux.PREPOSITIONS or lower[at - 1] in aux.BE
    return leads or isinstance(cover.mention_at(at - 1), PersonMention)


def _follows_speech(readings: WordReadings, at: int) -> bool:
    """Return whether "that" stands behind a verb of saying, with to whom, where and when it is said.

    "said that", "said in Oslo on Monday that", "told reporters that", "agreed at talks that", but not
    "announced a visit that", "agreed to a treaty that".
    """
    back = at
    while back > 0 and readings.cover.covered(back - 1):
        back -= 1
    group = readings.closed.get(back)
    if group is not None:
        return "SAY" in group.classes
    lower = readings.cover.document.lower
    for word in range(at - 1, max(at - LONGEST_AUDIENCE, 0), -1):
        group = readings.closed.get(word)
        if group is not None:
            told = "TELL" in group.classes or lower[word] in aux.PREPOSITIONS
            agreed = "AGREE" in group.classes and lower[word] in OCCASIONS
            return agreed or ("SAY" in group.classes and told)
        if lower[word] == "," or lower[word] in ENDS:
            return False
    return False


def _sets_off(readings: WordReadings, at: int) -> bool:
    """Return whether a dash is one of two around an insertion in its sentence."""
    lower = readings.cover.document.lower
    for step in (-1, 1):
        other = at + step
        while 0 <= other < len(lower) and abs(other - at) <= LONGEST_INSERTION and lower[other] not in ENDS:
            if lower[other] == lower[at]:
                return True
            other += step
    return False


def _meanings() -> dict[str, frozenset[str]]:
    """Return the labels of function words and marks that mean the same everywhere."""
    found = {word: frozenset((word, syntax.SUBORDINATOR)) for word in aux.SUBORDINATORS}
    found |= {word: frozenset((word, syntax.PREPOSITION)) for word in aux.PREPOSITIONS}
    found |= {word: frozenset((word, syntax.PREPOSITION, syntax.SUBORDINATOR)) for word in aux.DOUBLE}
    found |= {word: frozenset((word, meaning)) for word, meaning in MARKS.items()}
    return found | {"here": frozenset(("here", "HERE", syntax.ADVERBIAL))}


_PLAIN = _meanings()
_IN_PLACE: Mapping[str, Callable[[WordReadings, int, str], frozenset[str]]] = {
    ",": _comma,
    ";": _semicolon,
    ":": _colon,
    "-": _hyphen,
    "\u2013": _dash,
    "\u2014": _dash,
    "that": _that,
    "but": _but,
    "there": _there,
}
