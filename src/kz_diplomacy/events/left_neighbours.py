"""What stands before a word that may be a verb: a subject, an article, a preposition."""

from collections.abc import Mapping
from enum import IntEnum, auto

from kz_diplomacy.events import auxiliaries as aux
from kz_diplomacy.events.auxiliaries import is_adverb
from kz_diplomacy.events.cover import Cover
from kz_diplomacy.knowledge.entries import NameForm
from kz_diplomacy.mentions.values import (
    CountryMention,
    DateMention,
    DocumentMention,
    GroupKind,
    GroupMention,
    OrganizationMention,
    PersonMention,
    PlaceMention,
)

ADJECTIVE_ENDINGS = ("al", "ive", "ic", "ous", "ful", "able", "ible", "ary", "ory", "ese", "ish", "less")
SINGULAR_ENDINGS = ("ss", "us", "is", "gas")
PLURAL_GROUPS = frozenset((GroupKind.SIDES, GroupKind.LEADERS, GroupKind.PEOPLE))


class Left(IntEnum):
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


def left_of(cover: Cover, at: int) -> Left:
    """Return what stands before a word in its sentence.

    >>> from kz_diplomacy.knowledge import Knowledge
    >>> from kz_diplomacy.models import Article
    >>> from kz_diplomacy.text import read_document
    >>> cover = Cover.of(read_document(Article(text="The visit of editors")), (), Knowledge.load())
    >>> left_of(cover, 1).name, left_of(cover, 3).name
    ('DETERMINER', 'PREPOSITION')
    """
    lower = cover.document.lower
    before = at - 1
    while before >= 0 and (
        _adverbial(cover, before) or (not cover.covered(before) and is_adverb(lower[before]))
    ):
        before = _before_adverbial(cover, before)
    if before < 0 or before + 1 in cover.sentence_starts:
        return Left.START
    mention = cover.mention_at(before)
    if mention is not None:
        return _mention_left(cover, before, mention)
    word = lower[before]
    if word in _CLOSED:
        return _CLOSED[word]
    if not word[:1].isalnum():
        return Left.MARK
    if word.endswith(ADJECTIVE_ENDINGS):
        return Left.ADJECTIVE
    return Left.PLURAL if word.endswith("s") and not word.endswith(SINGULAR_ENDINGS) else Left.WORD


def _adverbial(cover: Cover, word: int) -> bool:
    return isinstance(cover.mention_at(word), DateMention)


def _before_adverbial(cover: Cover, word: int) -> int:
    """Return the word before an adverb, or before a date with the preposition that brings it."""
    mention = cover.mention_at(word)
    before = word - 1 if mention is None else mention.first - 1
    lower = cover.document.lower
    if mention is not None and before >= 0 and lower[before] == "the":
        before -= 1
    return before - 1 if mention is not None and before >= 0 and lower[before] in aux.PREPOSITIONS else before


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
    return Left.PLURAL if isinstance(mention, DocumentMention) and mention.plural else Left.OBJECT


def _number(cover: Cover, first: int) -> Left:
    """Return whether a name is the last of several ("A and B", "A, B"), or no subject ("In Rome …")."""
    lower = cover.document.lower
    if first - 1 in cover.sentence_starts and lower[first - 1] in aux.PREPOSITIONS:
        return Left.MARK
    joined = first > 1 and lower[first - 1] in {"and", ",", "&"} and cover.covered(first - 2)
    return Left.PLURAL_SUBJECT if joined else Left.SUBJECT


_CLOSED: Mapping[str, Left] = {
    **dict.fromkeys(aux.CONJUNCTIONS, Left.CONJUNCTION),
    **dict.fromkeys(aux.PREPOSITIONS, Left.PREPOSITION),
    **dict.fromkeys(aux.ALL, Left.DETERMINER),
    **dict.fromkeys(aux.DETERMINERS, Left.DETERMINER),
    **dict.fromkeys(aux.RELATIVES, Left.RELATIVE),
    **dict.fromkeys(aux.SUBJECT_PRONOUNS, Left.PRONOUN),
}
"""What function words are before a verb; of several meanings the last counts."""
