"""Where titles stand: those of the tables and bare head nouns.

    title = phrase of the tables | head noun ;

A phrase of the tables that begins with a body ("EBRD president"), or ends with a country or a body of its own
("president of the European Commission"), is cut there: what is cut is read as the title's owner or chain.  A
noun that only modifies a later one ("Chief Operations Officer") is no title.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from kz_diplomacy.knowledge.entries import BodyKind
from kz_diplomacy.knowledge.entries import Title as KnownTitle
from kz_diplomacy.knowledge.person_words import PersonWord, person_words
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.mentions.lexicon import Head
from kz_diplomacy.models import Office

__all__ = ["LINKS", "Title", "find_titles", "without_country"]

LINKS = frozenset({"of", "to", "in", "at", "from", "for", "with", "on"})
OWN_BODIES = frozenset(
    set(BodyKind) - {BodyKind.PARLIAMENT, BodyKind.GOVERNMENT, BodyKind.MINISTRY, BodyKind.AGENCY}
)
SECOND = {"opposite": "number"}
"""Head nouns of two words."""


class Title(NamedTuple):
    """A title's words `first` up to `last`, its head noun, and the office that the tables give for it."""

    first: int
    last: int
    head: int
    noun: Head
    office: Office | None = None


def find_titles(context: Context) -> list[Title]:
    """Return the titles of a document, in order; they may yet prove to be none, or a part of another.

    >>> from kz_diplomacy.knowledge import Knowledge
    >>> from kz_diplomacy.models import Article
    >>> from kz_diplomacy.text import read_document
    >>> context = Context.of(read_document(Article(id="a", text="The king left.")), Knowledge.load())
    >>> [(title.first, title.last, title.head) for title in find_titles(context)]
    [(1, 2, 1)]
    """
    titles = list(_candidates(context))
    heads = {title.head for title in titles}
    return [title for title in titles if not _modifies(context, title.head, heads)]


def _candidates(context: Context) -> Iterator[Title]:
    heads = context.lexicon.heads
    found = [_of_table(context, first, last, meaning) for first, last, meaning in _known(context)]
    covered = {word for title in found for word in range(title.first, title.last)}
    bare = [
        Title(index, _end_of(context, index), index, heads[context.word(index)])
        for index in context.document.among(heads)
        if index not in covered
    ]
    return iter(sorted([*found, *bare], key=_position))


def _end_of(context: Context, index: int) -> int:
    """Return the end of a bare head noun: after "number" in "opposite number"."""
    return index + 2 if context.word(index + 1) == SECOND.get(context.word(index)) else index + 1


def _position(title: Title) -> int:
    return title.first


def _known(context: Context) -> Iterator[tuple[int, int, KnownTitle]]:
    """Yield the titles of the tables; what seems to be one across two sentences is looked up in each."""
    find, lower = context.knowledge.titles.find, context.document.lower
    for first, last, values in find(lower):
        if not context.crosses(first, last):
            yield first, last, values[0]
            continue
        bounds = [first, *(index for index in range(first + 1, last) if index in context.opening), last]
        for start, end in pairwise(bounds):
            yield from ((begin, stop, meanings[0]) for begin, stop, meanings in find(lower, start, end))


def _of_table(context: Context, start: int, end: int, meaning: KnownTitle) -> Title:
    first, last = _trimmed(context, start, end)
    head = _head_of(context, first, last)
    word = context.word(head)
    noun = context.lexicon.heads.get(word) or Head(
        meaning.office,
        plural=word.endswith("s") and not word.endswith("ss"),
        scope="" if meaning.of_country else "body",
    )
    return Title(first, last, head, noun, meaning.office if end - start > 1 else None)


def _modifies(context: Context, head: int, heads: set[int]) -> bool:
    """Whether a noun like "chief" only modifies a head noun further on."""
    modifiers, portfolios = context.lexicon.modifiers, context.lexicon.portfolios
    if context.word(head) not in modifiers:
        return False
    index = head + 1
    while context.word(index) in modifiers or context.word(index) in portfolios:
        if index in heads:
            return True
        index += 1
    return index in heads and context.capital(index) == context.capital(head)


def _trimmed(context: Context, first: int, last: int) -> tuple[int, int]:
    """Return a title's range without a body at its start or the beginning of a country at its end."""
    body = context.organizations.starting.get(first)
    if body is not None and body.last < last:
        first = body.last
    body = context.organizations.covering.get(last - 1)
    if body is not None and body.first > first and not body.generic:
        if body.kind in OWN_BODIES:
            return first, _before_link(context, body.first)
        if body.last > last:
            return first, without_country(context, body.first, body.last)[1]
    country = context.countries.covering.get(last - 1)
    if country is None or country.first <= first:
        return first, last
    end = _before_link(context, country.first)
    return (first, end) if context.word(end) == "of" else (first, last)


def _head_of(context: Context, first: int, last: int) -> int:
    """Return where the head noun of a title stands: before its preposition, else at its end."""
    for index in range(first + 1, last):
        if context.word(index) in LINKS:
            return index - 1
    end = last - 1
    while end > first and (
        context.word(end) in person_words(PersonWord.BEHIND_NOUN) or context.word(end) == "and"
    ):
        end -= 1
    return end


def without_country(context: Context, first: int, last: int) -> tuple[int, int]:
    """Return the words of a chamber's name, its country not included."""
    before = context.countries.starting.get(first)
    if before is not None and before.last < last:
        first = before.last + 1 if context.key(before.last) in {"'s", "'"} else before.last
    after = context.countries.ending.get(last)
    if after is not None and after.first > first:
        last = _before_link(context, after.first)
    return first, last


def _before_link(context: Context, first: int) -> int:
    """Return where "of the" begins that stands before a word."""
    end = first - 1 if context.word(first - 1) == "the" else first
    return end - 1 if context.word(end - 1) in LINKS else end
