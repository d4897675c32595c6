"""Nouns that no mention covers, with what stands before them: "a three-day official visit", "new plants".

    phrase = word, { word }  (* no function word, mark, adverb, article, mention or verb *) ;

Of several nouns the last one is the head.
"""

from itertools import takewhile

from kz_diplomacy.events import auxiliaries as aux
from kz_diplomacy.events.chunks import Chunk
from kz_diplomacy.events.cover import Cover
from kz_diplomacy.events.function_words import SELF
from kz_diplomacy.events.labels import NO_LABELS, NOMINAL, noun_labels, with_labels
from kz_diplomacy.events.left_neighbours import ADJECTIVE_ENDINGS
from kz_diplomacy.events.verb_values import Form
from kz_diplomacy.events.word_readings import WordReadings
from kz_diplomacy.grammar import syntax
from kz_diplomacy.knowledge.event_nouns import EventNoun
from kz_diplomacy.knowledge.event_words import EventWord, event_words
from kz_diplomacy.mentions.values import GroupMention, PersonMention, PlaceMention

DEFINITE_WORDS = frozenset("the this that these those his her its their our 's".split())
APPOSED, ROUND, TALKS, OFFICIALS = "APPOSED", "ROUND", "TALKS", "OFFICIALS"
"""Nouns that introduce a name or people ("the city of", "a number of"), or measure talks ("a round of")."""
INTRODUCING = frozenset((APPOSED, ROUND))
MODIFIERS = 5
"""Words from "a round of" to the talks."""
ADJECTIVES = 4
"""Words from a comma between adjectives to their noun."""
MEASURED = frozenset(("after", "before", "since", "ahead", "prior", "following", "into"))
PRONOUNS = frozenset(("it", "they"))
TAKING_UP = frozenset(("those", word) for word in ("from", "of", "by", "with", "in", "to"))
PERCENT = "%"
"""The mark that belongs to the number before it: "a 49% stake"."""
TAKEN_FROM = 20
"""Words before "those" among which the noun is that it takes up."""
ENDING = SELF | aux.DETERMINERS | aux.NOT
"""Words that end a noun phrase before them."""


def noun_phrase(readings: WordReadings, at: int, end: int) -> Chunk:
    """Return the noun phrase that begins at a word of a sentence that ends before the word `end`.

    A phrase of articles only bears no labels.
    """
    nouns = readings.cover.nouns
    last = at + 1
    while last < end and _continues(readings, last) and not _begins_anew(readings, at, last):
        last += 1
    if _introduces_town(readings, last, end):
        return Chunk(first=at, last=last + 1, labels=NO_LABELS)
    noun = None
    if inside := [word for word in range(at, last) if word in nouns]:
        apposed = next((word for word in inside if _is_apposed(readings, word)), None)
        if apposed is not None:
            return Chunk(first=at, last=nouns[apposed][0], labels=NO_LABELS)
        last, noun = _head(readings, inside, last, end)
    elif readings.cover.document.lower[at : last + 1] in TAKING_UP:
        noun = _taken_up(readings.cover, at)
    words = readings.cover.document.lower[at:last]
    attributive = noun is None and last < end and _is_attribute(readings.cover, words, last)
    lapse = noun is None and last < end and _is_lapse(words, readings.cover.document.lower[last])
    labels = NO_LABELS if attributive or lapse else _labels(words, noun)
    if words == ("it",) and _is_delegation(readings.cover, at):
        labels = _DELEGATION
    return Chunk(first=at, last=last, labels=labels, noun=noun)


def _head(readings: WordReadings, inside: list[int], last: int, end: int) -> tuple[int, EventNoun | None]:
    """Return where a phrase ends that holds nouns for events, and the one that it ends with."""
    nouns = readings.cover.nouns
    ends = [min(nouns[word][0], end) for word in inside if INTRODUCING.isdisjoint(nouns[word][1][0].labels)]
    if not ends:
        return last, None
    last = max(last, *ends)
    heads = (word for word in range(inside[0], last) if word in nouns and nouns[word][0] == last)
    head = next(heads, None)
    return last, None if head is None else nouns[head][1][0]


def _is_delegation(cover: Cover, at: int) -> bool:
    """Return whether "it" takes up a delegation with which the sentence before begins: "It met the mayor"."""
    start = _start(cover, at)
    before = _start(cover, start - 1)
    nouns = (
        cover.nouns[word][1] for word in range(before, min(before + SUBJECT, start)) if word in cover.nouns
    )
    return any("DELEGATION" in each.labels for values in nouns for each in values)


def _start(cover: Cover, at: int) -> int:
    """Return where the sentence of a word begins, or a word of it that is far enough back."""
    return next((word for word in range(at, at - SENTENCE, -1) if word in cover.sentence_starts), at)


def _taken_up(cover: Cover, at: int) -> EventNoun | None:
    """Return the noun for several events that "those" takes up: "talks with A after those with B"."""
    before = range(at - 1, max(at - TAKEN_FROM, -1), -1)
    own = takewhile(lambda word: word + 1 not in cover.sentence_starts, before)
    named = (cover.nouns[word] for word in own if word in cover.nouns)
    several = (nouns[0] for last, nouns in named if cover.document.lower[last - 1].endswith("s"))
    return next(several, None)


def _introduces_town(readings: WordReadings, last: int, end: int) -> bool:
    """Return whether words only say what a town behind a comma is: "the Omani capital, Muscat"."""
    lower = readings.cover.document.lower
    if last + 1 >= end or lower[last] != "," or lower[last - 1] not in event_words(EventWord.TOWN):
        return False
    return isinstance(readings.cover.mention_at(last + 1), PlaceMention)


def _is_apposed(readings: WordReadings, word: int) -> bool:
    """Return whether words only introduce what "of" names: "the city of Oslo", "a number of leaders"."""
    cover = readings.cover
    last, values = cover.nouns[word]
    if last >= len(cover.numbers):
        return False
    if APPOSED in values[0].labels and (cover.covered(last) or _are(OFFICIALS, cover, last)):
        return True
    return ROUND in values[0].labels and _are(TALKS, cover, last)


def _are(label: str, cover: Cover, first: int) -> bool:
    """Return whether a noun of a class stands within the next words, which no other noun phrase ends."""
    for word in range(first, min(first + MODIFIERS, len(cover.numbers))):
        if word in cover.nouns and label in cover.nouns[word][1][0].labels:
            return True
        if cover.covered(word) or not cover.document.lower[word][0].isalpha():
            return False
    return False


def _is_attribute(cover: Cover, words: tuple[str, ...], at: int) -> bool:
    """Return whether words are adjectives of what begins at a word.

    "his local counterpart Ana Silva", "an official Armenian delegation".
    """
    mention = cover.mention_at(at)
    if isinstance(mention, GroupMention) and mention.country is not None:
        return True
    adjectives = words[-1].endswith(ADJECTIVE_ENDINGS) and words[0] not in aux.DETERMINERS
    return adjectives and isinstance(mention, PersonMention)


def _is_lapse(words: tuple[str, ...], following: str) -> bool:
    """Return whether words only measure the time to something: "hours after he left", "a week before"."""
    return words[-1] in event_words(EventWord.LAPSE) and following in MEASURED


def _continues(readings: WordReadings, at: int) -> bool:
    word = readings.cover.document.lower[at]
    return _joins_adjectives(readings, at) or not (
        word in ENDING
        or readings.cover.covered(at)
        or at in readings.groups
        or at in readings.phrases
        or readings.tells_when(at)
        or not (word[0].isalnum() or word == PERCENT)
        or (aux.is_adverb(word) and not readings.cover.is_event_noun(at))
    )


def _joins_adjectives(readings: WordReadings, at: int) -> bool:
    """Return whether a comma stands between two adjectives: "a five-day, four-country tour"."""
    lower = readings.cover.document.lower
    compound = lower[at] == "," and "-" in lower[at - 1] and "-" in "".join(lower[at + 1 : at + 2])
    following = range(at + 1, min(at + 1 + ADJECTIVES, len(lower)))
    return compound and any(readings.cover.is_event_noun(word) for word in following)


def _begins_anew(readings: WordReadings, first: int, at: int) -> bool:
    """Return whether a subject stands right behind a fronted noun: "At the visit talks were held"."""
    nouns = readings.cover.nouns
    after = nouns[at][0] if at in nouns else at + 1
    if after not in readings.groups or readings.groups[after].form is not Form.FINITE:
        return False
    lower = readings.cover.document.lower
    fronted = first - 1 in readings.cover.sentence_starts and lower[first - 1] in aux.PREPOSITIONS
    return fronted and any(word in nouns and nouns[word][0] == at for word in range(first, at))


def _labels(words: tuple[str, ...], noun: EventNoun | None) -> frozenset[str]:
    determined = words[0] in aux.DETERMINERS
    bare = noun is None and determined and all(word in aux.DETERMINERS for word in words)
    if bare or (len(words) == 1 and words[0] in event_words(EventWord.STANDING_BY)):
        return NO_LABELS
    labels = _THING if noun is None else noun_labels(noun)
    if words[0] in DEFINITE_WORDS:
        labels = with_labels(labels, _DEFINITE)
    if determined:
        labels = with_labels(labels, _PROPER)
    return with_labels(labels, _IT) if len(words) == 1 and words[0] in PRONOUNS else labels


SUBJECT = 12
"""Words of a sentence within which its subject stands."""
SENTENCE = 60
"""Words before "it" that are looked at for the beginning of a sentence."""
_DELEGATION = NOMINAL | {"DELEGATION", syntax.PERSONAL, syntax.PROPER}
_THING = NOMINAL | {"THING"}
_DEFINITE = frozenset(("DEFINITE",))
_PROPER = frozenset((syntax.PROPER,))
_IT = frozenset(("IT", syntax.PRONOUN))
