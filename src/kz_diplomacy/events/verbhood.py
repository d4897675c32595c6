"""Verb, noun or adjective: what a word without auxiliary is, told by its neighbours.

Many verbs of diplomacy are nouns as well: visits, talks, calls, meeting.  Without an auxiliary such a word is a verb
only where its left neighbour is a subject; a past form is active or a passive participle by what follows.
"""

from enum import Enum, auto

from kz_diplomacy.events import auxiliaries as aux
from kz_diplomacy.events.cover import Cover
from kz_diplomacy.knowledge.entries import NameForm
from kz_diplomacy.knowledge.verbs import VerbForm, VerbWord
from kz_diplomacy.mentions.values import (
    CountryMention,
    DateMention,
    GroupKind,
    GroupMention,
    OrganizationMention,
    PersonMention,
    PlaceMention,
)

# Without an object they are passive participles ("the memorandum signed in Astana"), the others active verbs.
TRANSITIVE = frozenset(
    "SIGN SIGNING RATIFY NEGOTIATE TERMINATE HOLD PAY BUILD ACQUIRE LEND GRANT INVEST DISCUSS INVITE CANCEL".split()
)
ADJECTIVE_ENDINGS = ("al", "ive", "ic", "ous", "ful", "able", "ible", "ary", "ory", "ese", "ish", "less")
INTRANSITIVE = frozenset(("GO", "ARRIVE", "MEET", "TALK"))
PLURAL_GROUPS = frozenset((GroupKind.SIDES, GroupKind.LEADERS, GroupKind.PEOPLE))


class Bare(Enum):
    """What a verb without auxiliary is."""

    FINITE = auto()
    PASSIVE = auto()
    PARTICIPLE = auto()
    INFINITIVE = auto()


class Left(Enum):
    """What stands before a word, adverbs passed over."""

    START = auto()
    SUBJECT = auto()
    PLURAL_SUBJECT = auto()
    PRONOUN = auto()
    RELATIVE = auto()
    ADJECTIVE = auto()
    OBJECT = auto()
    DETERMINER = auto()
    PREPOSITION = auto()
    CONJUNCTION = auto()
    MARK = auto()
    PLURAL = auto()
    WORD = auto()


NOMINAL = frozenset((Left.DETERMINER, Left.PREPOSITION, Left.ADJECTIVE))
SUBJECTS = frozenset((Left.SUBJECT, Left.PLURAL_SUBJECT, Left.PRONOUN, Left.RELATIVE))


def bare_verb(
    cover: Cover,
    at: int,
    last: int,
    words: tuple[VerbWord, ...],
    *,
    after_infinitive: bool = False,
    after_passive: bool = False,
) -> tuple[VerbWord, Bare] | None:
    """Return the reading of the words `at` up to `last` as a verb, None where they are a noun or an adjective.

    Args:
        cover: The document with its mentions.
        at: The first word.
        last: The word after the last.
        words: The forms of verbs that stand there.
        after_infinitive: The verb group before is an infinitive ("to visit and meet").
        after_passive: The verb group before is passive ("was signed and ratified").
    """
    left = left_of(cover, at)
    for word in words:
        bare = _READERS[word.form](cover, left, last, word, after_infinitive or after_passive)
        if bare is Bare.FINITE and left is Left.CONJUNCTION and after_passive and not _object_at(cover, last):
            bare = Bare.PASSIVE
        if bare is not None:
            return word, bare
    return None


def left_of(cover: Cover, at: int) -> Left:
    """Return what stands before a word in its sentence."""
    lower = cover.document.lower
    before = at - 1
    while before >= 0 and (_adverbial(cover, before) or (not cover.covered(before) and _adverb(lower[before]))):
        before = _before_adverbial(cover, before)
    if before < 0 or _starts_sentence(cover, before + 1):
        return Left.START
    mention = cover.mention_at(before)
    if mention is not None:
        return _mention_left(cover, before, mention)
    word = lower[before]
    for words, kind in _CLOSED:
        if word in words:
            return kind
    if not word[:1].isalnum():
        return Left.MARK
    if word.endswith(ADJECTIVE_ENDINGS):
        return Left.ADJECTIVE
    return Left.PLURAL if word.endswith("s") and not word.endswith("ss") else Left.WORD


def _adverbial(cover: Cover, word: int) -> bool:
    return isinstance(cover.mention_at(word), DateMention)


def _before_adverbial(cover: Cover, word: int) -> int:
    """Return the word before an adverb, or before a date with the preposition that brings it."""
    mention = cover.mention_at(word)
    before = word - 1 if mention is None else mention.first - 1
    lower = cover.document.lower
    return before - 1 if mention is not None and before >= 0 and lower[before] in aux.PREPOSITIONS else before


def _adverb(word: str) -> bool:
    return word in aux.ADVERBS or word.endswith("ly")


def _starts_sentence(cover: Cover, word: int) -> bool:
    starts = cover.sentence_starts
    return word in starts


def _mention_left(cover: Cover, before: int, mention: object) -> Left:
    if isinstance(mention, CountryMention):
        return Left.ADJECTIVE if mention.form is NameForm.ADJECTIVE else _number(cover, mention.first)
    if isinstance(mention, PersonMention):
        return Left.PLURAL_SUBJECT if mention.plural else _number(cover, mention.first)
    if isinstance(mention, GroupMention):
        if cover.document.lower[before] in aux.POSSESSIVES:
            return Left.DETERMINER
        return Left.PLURAL_SUBJECT if mention.kind in PLURAL_GROUPS else Left.PRONOUN
    if isinstance(mention, OrganizationMention | PlaceMention):
        return _number(cover, mention.first)
    return Left.OBJECT


def _number(cover: Cover, first: int) -> Left:
    """Return whether a name is the last of several: "A and B", "A, B"."""
    lower = cover.document.lower
    joined = first > 1 and lower[first - 1] in {"and", ",", "&"} and cover.covered(first - 2)
    return Left.PLURAL_SUBJECT if joined else Left.SUBJECT


def _base(cover: Cover, left: Left, last: int, word: VerbWord, joined: bool) -> Bare | None:
    if left in {Left.PLURAL_SUBJECT, Left.PRONOUN, Left.RELATIVE}:
        return Bare.FINITE
    if left is Left.CONJUNCTION and joined:
        return Bare.INFINITIVE
    if left is Left.PLURAL and _object_at(cover, last):
        return Bare.FINITE
    if left is Left.SUBJECT and _in_headline(cover, last - 1) and _object_at(cover, last):
        return Bare.FINITE
    return None


def _third(cover: Cover, left: Left, last: int, word: VerbWord, joined: bool) -> Bare | None:
    if left in SUBJECTS:
        return Bare.FINITE
    noun = cover.is_event_noun(last - 1)
    if left is Left.WORD and not noun:
        return Bare.FINITE if _object_at(cover, last) else None
    return (
        Bare.FINITE
        if left in {Left.CONJUNCTION, Left.MARK} and not noun and _object_at(cover, last)
        else None
    )


def _past(cover: Cover, left: Left, last: int, word: VerbWord, joined: bool) -> Bare | None:
    if left in NOMINAL:
        return None
    following = cover.document.lower[last] if last < len(cover.document.lower) else ""
    if following == "by" and left is not Left.RELATIVE:
        return Bare.PASSIVE
    if left in SUBJECTS or not word.classes & TRANSITIVE or word.classes & INTRANSITIVE:
        return Bare.FINITE
    return Bare.FINITE if _object_at(cover, last) else Bare.PASSIVE


def _preterite(cover: Cover, left: Left, last: int, word: VerbWord, joined: bool) -> Bare | None:
    return None if left in NOMINAL else Bare.FINITE


def _participle(cover: Cover, left: Left, last: int, word: VerbWord, joined: bool) -> Bare | None:
    return None if left in NOMINAL else Bare.PASSIVE


def _ing(cover: Cover, left: Left, last: int, word: VerbWord, joined: bool) -> Bare | None:
    if left in {Left.DETERMINER, Left.ADJECTIVE}:
        return None
    noun = cover.is_event_noun(last - 1)
    if noun and not (_object_at(cover, last) and left is not Left.WORD):
        return None
    following = cover.document.lower[last] if last < len(cover.document.lower) else ""
    return None if following == "of" else Bare.PARTICIPLE


def _object_at(cover: Cover, word: int) -> bool:
    """Return whether a noun phrase may begin here: the verb before has an object."""
    lower = cover.document.lower
    if word >= len(lower) or word in cover.sentence_starts:
        return False
    if cover.covered(word):
        return not isinstance(cover.mention_at(word), DateMention)
    following = lower[word]
    if following in aux.PREPOSITIONS or following in aux.CONJUNCTIONS or following in aux.RELATIVES:
        return False
    return following[:1].isalnum() and not _adverb(following)


def _in_headline(cover: Cover, word: int) -> bool:
    return word < cover.document.body


_CLOSED: tuple[tuple[frozenset[str], Left], ...] = (
    (aux.SUBJECT_PRONOUNS, Left.PRONOUN),
    (aux.RELATIVES, Left.RELATIVE),
    (aux.DETERMINERS, Left.DETERMINER),
    (aux.ALL, Left.DETERMINER),
    (aux.PREPOSITIONS, Left.PREPOSITION),
    (aux.CONJUNCTIONS, Left.CONJUNCTION),
)
_READERS = {
    VerbForm.BASE: _base,
    VerbForm.THIRD: _third,
    VerbForm.PAST: _past,
    VerbForm.PRETERITE: _preterite,
    VerbForm.PARTICIPLE: _participle,
    VerbForm.ING: _ing,
}
