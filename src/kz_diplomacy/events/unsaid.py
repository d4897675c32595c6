"""What English leaves unsaid, as chunks without words of their own.

"the talks they had"           a relative word, as in "the visit Lee paid to"
"during the talks Lee said"    a comma
"his", "their"                 the "'s" in them, not in "took her to"
"Lee, whose trip …"            Lee's trip
"""

from functools import lru_cache
from itertools import takewhile

from kz_diplomacy.events import auxiliaries as aux
from kz_diplomacy.events.chunks import Chunk
from kz_diplomacy.events.labels import SAME_LABELS, labelled
from kz_diplomacy.events.mention_chunks import mention_chunk
from kz_diplomacy.events.verb_values import Form
from kz_diplomacy.events.word_readings import WordReadings
from kz_diplomacy.grammar import syntax
from kz_diplomacy.mentions.values import GroupMention

OWNING = aux.POSSESSIVES | {"whose"}
"""Words that say whose the noun behind them is."""
WHOLE = frozenset(("NAMED", "UNNAMED", "GROUP", "CONFERENCE", "DOCUMENT"))
PEOPLE = frozenset(("NAMED", "GROUP"))
SOMEBODY = frozenset(("PERSON", "GROUP"))
HOLDING = frozenset(("HOLD", "PAY"))
NOUNS = frozenset(("NOUN", "THING"))
OBJECT = 3
"""Words behind a verb within which its object is named."""
ENDING = aux.PREPOSITIONS | {",", ".", "and"}
HEADS = frozenset(("NAMED", "UNNAMED", "GROUP", "BODY", "PLACE", "COUNTRY"))
"""A person or group right before one of these is not its modifier: something unsaid parts them."""


def parting_of(readings: WordReadings, before: frozenset[str], chunk: Chunk) -> Chunk | None:
    """Return what parts two nouns without a mark between them, None where the first modifies the second.

    Args:
        readings: Of the words of the document.
        before: The labels of the chunk before, none at the start of a sentence.
        chunk: The chunk that follows.
    """
    may_be_held, parted = _meeting(before, chunk.labels)
    if may_be_held and _is_held(readings, chunk):
        return _without_words(chunk.first, syntax.RELATIVE)
    return _without_words(chunk.first, syntax.COMMA) if parted else None


@lru_cache(maxsize=SAME_LABELS)
def _meeting(before: frozenset[str], labels: frozenset[str]) -> tuple[bool, bool]:
    """Return of two neighbours whether the second may hold the first, and whether a comma is unsaid."""
    may_be_held = bool(labels & SOMEBODY) and "NOUN" in before
    ends = before & WHOLE or ("DEFINITE" in before and before & NOUNS and labels & PEOPLE)
    return may_be_held, bool(ends and labels & HEADS)


def possessors_at(readings: WordReadings, at: int) -> tuple[Chunk, ...]:
    """Return whose the noun behind a word is, where the word says so without "'s"; () where it does not."""
    cover = readings.cover
    word = cover.document.lower[at]
    pronoun = cover.mention_at(at)
    if word == "her" and not aux.PREPOSITIONS.isdisjoint(cover.document.lower[at + 1 : at + 2]):
        return ()
    if word in aux.POSSESSIVES and isinstance(pronoun, GroupMention) and pronoun.last == at + 1:
        return (_without_words(at + 1, syntax.POSSESSIVE),)
    return _owner_before(readings, at) if word == "whose" else ()


def _owner_before(readings: WordReadings, at: int) -> tuple[Chunk, ...]:
    back = at - 2 if at > 1 and readings.cover.document.lower[at - 1] == "," else at - 1
    owner = mention_chunk(readings.cover, back) if back >= 0 else None
    if owner is None:
        return ()
    again = owner._replace(first=at + 1, last=at + 1, labels=owner.labels - WHOLE)
    return again, _without_words(at + 1, syntax.POSSESSIVE)


def _is_held(readings: WordReadings, chunk: Chunk) -> bool:
    """Return whether the verb behind somebody is one that talks are had or held with, and has no object."""
    group = readings.groups.get(chunk.last)
    if group is None or group.form is not Form.FINITE:
        return False
    if "GROUP" in chunk.labels and "HOLD" in group.classes:
        return not _has_object(readings, group.last)
    after = readings.cover.document.lower[group.last : group.last + 1]
    return not group.classes.isdisjoint(HOLDING) and not aux.PREPOSITIONS.isdisjoint(after)


def _has_object(readings: WordReadings, at: int) -> bool:
    """Return whether a verb has talks of its own behind it: "on day two of the visit he held talks"."""
    near = range(at, min(at + OBJECT, len(readings.cover.document.lower)))
    own = takewhile(lambda word: readings.cover.document.lower[word] not in ENDING, near)
    return any(readings.cover.is_event_noun(word) for word in own)


def _without_words(at: int, label: str) -> Chunk:
    return Chunk(first=at, last=at, labels=labelled(label))
