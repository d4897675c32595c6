"""Surnames that stand alone for a person.

    surname = a part of a full name of the document | a surname of the tables ;

A surname of the tables counts where exactly one of its bearers leads a country or body on the day of
publication (without one: where only one bearer is known).  Either counts only where no other word of a name
stands beside it.
"""

from collections.abc import Iterator, Sequence

from kz_diplomacy.knowledge.entries import Official
from kz_diplomacy.knowledge.spelling import folded
from kz_diplomacy.mentions.bare_names import is_participle
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.mentions.identities import identified
from kz_diplomacy.mentions.person_names import PersonName
from kz_diplomacy.mentions.values import PersonMention
from kz_diplomacy.models import Country, Office
from kz_diplomacy.text import Sentence, SentenceKind

__all__ = ["find_surnames", "possessor", "short_names"]

LEADING = frozenset(
    {Office.HEAD_OF_STATE, Office.HEAD_OF_GOVERNMENT, Office.FOREIGN_MINISTER, Office.ORGANIZATION_HEAD}
)
SHORTEST = 4
AUXILIARIES = frozenset({"is", "was", "has", "had", "will", "also", "said", "met"})


def short_names(mentions: Sequence[PersonMention]) -> frozenset[str]:
    """Return the first and last words of the full names, as keys.

    >>> sorted(short_names([PersonMention(first=0, last=2, name="Aida B. Example")]))
    ['Aida', 'Example']
    """
    names = (folded(mention.name).split() for mention in mentions if mention.name)
    ends = {word for words in names if len(words) > 1 for word in (words[0], words[-1])}
    return frozenset(word for word in ends if len(word) > 1 and word[-1] != ".")


def find_surnames(context: Context, mentions: Sequence[PersonMention]) -> Iterator[PersonMention]:
    """Yield the single names that stand for somebody outside the mentions found so far."""
    full = short_names(mentions)
    taken = {word for mention in mentions for word in range(mention.first, mention.last)}
    for sentence in context.document.sentences:
        if sentence.kind is SentenceKind.BOILERPLATE:
            continue
        for index in context.capitals_in(sentence):
            key = context.document.keys[index]
            if index in taken or (key not in full and key not in context.knowledge.surnames):
                continue
            officials = () if key in full else _in_office(context, key)
            if (key in full or officials) and _stands_alone(context, index, sentence):
                name = PersonName(first=index, last=index + 1, officials=officials)
                first, country = possessor(context, index)
                yield identified(context, (first, index + 1), name, None, country)


def possessor(context: Context, index: int) -> tuple[int, Country | None]:
    """Return the start and the country of "Sudan's" before a name; the name's start and None without it."""
    if (
        index not in context.opening
        and context.key(index - 1) in {"'s", "'"}
        and (before := context.country_before(index))
    ):
        return before
    return index, None


def _in_office(context: Context, key: str) -> tuple[Official, ...]:
    officials = context.knowledge.surnames[key]
    day = context.document.article.published
    if len(key) < SHORTEST or key.lower() in context.lexicon.common or (day is None and len(officials) > 1):
        return ()
    serving = [
        official
        for official in officials
        if (term := context.knowledge.term_on(official, day)) and term.office in LEADING
    ]
    return tuple(serving) if len(serving) == 1 else ()


def _stands_alone(context: Context, index: int, sentence: Sentence) -> bool:
    """Whether a word is a name by itself, not a part of another one."""
    if index in context.countries.covering or (
        index in context.places.covering and not _is_told(context, index)
    ):
        return False
    if index in context.organizations.covering:
        return False
    if sentence.kind is SentenceKind.HEADLINE:
        return True
    before = index > sentence.first and _is_name_part(context, index - 1)
    return not before and not (index + 1 < sentence.last and _is_name_part(context, index + 1))


def _is_told(context: Context, index: int) -> bool:
    """Whether a town's name opens a sentence as the subject: "Hue met", for somebody whose surname it is."""
    behind = context.word(index + 1)
    finite = behind in AUXILIARIES or behind in context.lexicon.speech
    return index in context.opening and finite


def _is_name_part(context: Context, index: int) -> bool:
    if index in context.names.covering or not context.capital(index):
        return False
    if index in context.opening and is_participle(context, context.word(index)):
        return False
    return context.word(index) not in context.lexicon.common
