"""Bodies that common nouns name: "the foreign ministries of Chile and Peru", "Peru's health ministry".

    body   = country, fields, "ministry" | fields, "ministry", "of", country
           | [ whose ], noun, [ "of", whose ] ;                             (* one of each state *)
    noun   = phrase of the table `common_bodies` | fields, "ministries" | "Ministries", "of", fields ;
    whose  = country, { ",", country }, "and", country                      (* "Chile's and Peru's" *)
           | [ "the" | "their" ], "two" | "both" | "respective" | … | "the two countries", [ "'" ] ;
    fields = field, { [ "," | "and" ], field } ;

Where nobody is named the bodies are those of the two sides told of.  Several bodies of one state are none.
"""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from kz_diplomacy.grammar import Gazetteer
from kz_diplomacy.knowledge.entries import BodyKind
from kz_diplomacy.knowledge.person_words import PersonWord, person_words
from kz_diplomacy.knowledge.tables import bundled, member, read_table
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.mentions.values import OrganizationMention
from kz_diplomacy.models import Country, Organization

__all__ = ["common_bodies"]

COLUMNS = ("plural", "singular", "kind", "source")
MINISTRIES = frozenset({"ministries"})
MINISTRY = frozenset({"ministry"})
JOINTS = frozenset({"and", ",", "&"})
BETWEEN = "between"
"""What parts bodies of the same name without more: "an agreement between ministries of health"."""
OWNING = frozenset({"'s", "'"})
POINTING = frozenset({"the", "two", "both", "their", "respective"})
BOTH = frozenset({"the", "two", "both", "their", "these", "respective"})
LONGEST = 9
"""Words that the fields of a ministry have at most."""

_kind = member(BodyKind)


class _Noun(NamedTuple):
    """A noun for several bodies, its words `first` up to `last`, and the name of one of them."""

    first: int
    last: int
    name: str
    kind: BodyKind


class _Whose(NamedTuple):
    """Where the words that tell whose bodies they are end or begin, and the countries if they name any."""

    edge: int
    countries: tuple[Country, ...] = ()
    pointing: bool = False


def common_bodies(context: Context) -> Iterator[OrganizationMention]:
    """Yield the bodies that common nouns name, those of several states at once as one mention.

    >>> from kz_diplomacy.knowledge import Knowledge
    >>> from kz_diplomacy.models import Article
    >>> from kz_diplomacy.text import read_document
    >>> text = "The central banks of Chile and Peru met with Chile's finance ministry."
    >>> context = Context.of(read_document(Article(id="a", text=text)), Knowledge.load())
    >>> [(body.organization.name, len(body.countries)) for body in common_bodies(context)]
    [('central bank', 2), ('finance ministry', 0)]
    """
    for noun in _nouns(context):
        yield from _of_several(context, noun)
    for index in context.document.among(MINISTRY):
        yield from _small_ministry(context, index)


@cache
def _table() -> Gazetteer[tuple[str, BodyKind]]:
    return Gazetteer.of(read_table(bundled(), "common_bodies.tsv", COLUMNS, _row))


def _row(plural: str, singular: str, kind: str, _source: str) -> tuple[str, tuple[str, BodyKind]]:
    return plural, (singular, _kind(kind))


def _nouns(context: Context) -> Iterator[_Noun]:
    """Yield the nouns of the table, and ministries with their fields."""
    for first, last, ((singular, kind), *_) in _table().find(context.document.lower):
        if not context.crosses(first, last):
            yield _Noun(first, last, _like(context, first, singular), kind)
    for index in context.document.among(MINISTRIES):
        first, last = _fields_before(context, index), _fields_behind(context, index + 1)
        if first < index or last > index + 1:
            head = "Ministry" if context.capital(index) else "ministry"
            before = f"{context.document.slice(first, index)} " if first < index else ""
            behind = f" {context.document.slice(index + 1, last)}" if last > index + 1 else ""
            yield _Noun(first, last, f"{before}{head}{behind}", BodyKind.MINISTRY)


def _like(context: Context, first: int, name: str) -> str:
    """Return a name with capitals if the text has them: "Central Bank" for "Central Banks"."""
    return name.title() if context.capital(first) and first not in context.opening else name


def _fields_before(context: Context, index: int) -> int:
    """Return where the fields before "ministries" begin: "science and technology ministries"."""
    first = index
    while index - first < LONGEST and not context.crosses(first - 1, index + 1):
        if _is_field(context, first - 1):
            first -= 1
        elif first < index and context.word(first - 1) in JOINTS and _is_field(context, first - 2):
            first -= 2
        else:
            break
    return first


def _fields_behind(context: Context, start: int) -> int:
    """Return the end of the fields behind "Ministries of", `start` where there are none."""
    if context.word(start) not in {"of", "for"}:
        return start
    end = at = start + 1
    while at - start < LONGEST and (_is_field(context, at) or context.word(at) in JOINTS):
        at += 1
        end = at if _is_field(context, at - 1) else end
    return end if end > start + 1 else start


def _is_field(context: Context, index: int) -> bool:
    named = index in context.countries.covering or index in context.opening
    return context.word(index) in context.lexicon.portfolios and not named


def _of_several(context: Context, noun: _Noun) -> Iterator[OrganizationMention]:
    """Yield the mention of bodies of several states, if the words around tell of more than one."""
    behind, before = _behind(context, noun.last), _before(context, noun.first)
    countries = behind.countries or before.countries
    pointing = (behind.pointing or before.pointing) and not countries
    if len(countries) > 1 or pointing:
        yield OrganizationMention(
            first=before.edge,
            last=behind.edge,
            organization=Organization(name=noun.name),
            kind=noun.kind,
            shared=True,
            countries=countries,
        )


def _behind(context: Context, last: int) -> _Whose:
    """Return whose bodies they are by the words behind: "of Chile and Peru", "of the two countries"."""
    if context.word(last) != "of":
        return _Whose(last)
    at = last + 1
    while context.word(at) in BOTH:
        at += 1
    if context.word(at) in person_words(PersonWord.SIDE):
        return _Whose(at + 1, pointing=True)
    countries: list[Country] = []
    end = at
    while found := context.countries.starting.get(at):
        countries.append(found.country)
        end = at = found.last
        while context.word(at) in JOINTS or context.word(at) == "the":
            at += 1
    return _Whose(end, tuple(countries)) if countries else _Whose(last)


def _before(context: Context, first: int) -> _Whose:
    """Return whose bodies they are by the words before: "Chile's and Peru's", "the two countries'"."""
    at = first
    pointing = context.word(first - 1) == BETWEEN
    while context.word(at - 1) in POINTING and at not in context.opening:
        at, pointing = at - 1, True
    owned = at - 1 if context.word(at - 1) in OWNING else at
    if owned < at and context.word(owned - 1) in person_words(PersonWord.SIDE):
        return _Whose(at, pointing=True)
    countries: list[Country] = []
    while found := context.countries.ending.get(owned):
        countries.insert(0, found.country)
        at = owned = found.first
        if context.word(owned - 1) in JOINTS:
            owned -= 1
        owned -= context.word(owned - 1) in OWNING
    return _Whose(at, tuple(countries), pointing=pointing and not countries)


def _small_ministry(context: Context, index: int) -> Iterator[OrganizationMention]:
    """Yield a ministry without capitals that a country stands beside: "Peru's health ministry"."""
    first = _fields_before(context, index)
    if first == index or context.capital(index) or context.capital(first):
        return
    before, behind = context.country_before(first), context.country_of_phrase(index + 1)
    country = before or behind
    if country is not None:
        yield OrganizationMention(
            first=before[0] if before else first,
            last=behind[0] if behind and not before else index + 1,
            organization=Organization(name=context.document.slice(first, index + 1), country=country[1]),
            kind=BodyKind.MINISTRY,
        )
