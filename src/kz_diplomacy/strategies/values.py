"""Strategies for the values that records hold.

Every function returns one and the same strategy each time: Hypothesis checks a strategy once, and what it
generates depends on nothing else.
"""

from decimal import Decimal
from functools import cache
from typing import TypeVar

from hypothesis import strategies as st

from kz_diplomacy.models import (
    Country,
    Equivalent,
    Money,
    Office,
    Organization,
    Person,
    Place,
    Qualifier,
    TimeSpan,
)
from kz_diplomacy.models.codes import country_codes, currency_codes

__all__ = [
    "countries",
    "equivalents",
    "maybe",
    "money",
    "organizations",
    "persons",
    "places",
    "some",
    "text",
    "time_spans",
    "words",
]

T = TypeVar("T")


def maybe(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    """Return a strategy for None or what another makes."""
    return st.none() | strategy


def some(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[tuple[T, ...]]:
    """Return a strategy for tuples of up to three different values."""
    return st.lists(strategy, max_size=3, unique=True).map(tuple)


@cache
def text(least: int = 0) -> st.SearchStrategy[str]:
    """Return a strategy for strings of every plane of Unicode, of a length from the least to 40."""
    return st.text(st.characters(codec="utf-8"), min_size=least, max_size=40)


@cache
def words() -> st.SearchStrategy[str]:
    """Return a strategy for strings that are not blank."""
    return text(1).filter(lambda string: not string.isspace())


@cache
def _items() -> st.SearchStrategy[str | None]:
    return maybe(st.integers(1, 10**15).map("Q{}".format))


@cache
def countries() -> st.SearchStrategy[Country]:
    """Return a strategy for countries, former ones included."""
    return st.sampled_from(sorted(country_codes())).map(Country)


def _single_or_range(points: st.SearchStrategy[TimeSpan]) -> st.SearchStrategy[TimeSpan]:
    pairs = st.tuples(points, points).map(sorted)
    return points | pairs.map(lambda pair: TimeSpan.range(pair[0], pair[1]))


@cache
def time_spans() -> st.SearchStrategy[TimeSpan]:
    """Return a strategy for spans of days, months and years, single or from one to another."""
    years = st.integers(1, 9999)
    return st.one_of(
        _single_or_range(years.map(TimeSpan.year)),
        _single_or_range(st.builds(TimeSpan.month, years, st.integers(1, 12))),
        _single_or_range(st.dates().map(TimeSpan.day)),
    )


@cache
def _amounts() -> st.SearchStrategy[Decimal]:
    whole = st.integers(0, 10**12) | st.integers(0, 10**30 - 1)
    cents = st.builds("{}.{:02}".format, st.integers(0, 10**12), st.integers(0, 99))
    return whole.map(Decimal) | cents.map(Decimal)


@cache
def _currencies() -> st.SearchStrategy[str]:
    return st.sampled_from(sorted(currency_codes()))


@cache
def equivalents() -> st.SearchStrategy[Equivalent]:
    """Return a strategy for the same sum in another currency."""
    return st.builds(Equivalent, amount=_amounts(), currency=_currencies())


def _sum(
    ends: list[Decimal], currency: str, qualifier: Qualifier, equivalent: Equivalent | None, *, ranged: bool
) -> Money:
    return Money(
        amount=ends[0],
        upper=ends[1] if ranged else None,
        currency=currency,
        qualifier=qualifier,
        equivalent=equivalent,
    )


@cache
def money() -> st.SearchStrategy[Money]:
    """Return a strategy for sums and ranges of sums."""
    return st.builds(
        _sum,
        st.tuples(_amounts(), _amounts()).map(sorted),
        _currencies(),
        st.sampled_from(Qualifier),
        maybe(equivalents()),
        ranged=st.booleans(),
    )


@cache
def places() -> st.SearchStrategy[Place]:
    """Return a strategy for cities, regions and venues."""
    return st.builds(Place, name=words(), country=maybe(countries()))


@cache
def organizations() -> st.SearchStrategy[Organization]:
    """Return a strategy for companies, ministries and bodies."""
    return st.builds(Organization, name=words(), country=maybe(countries()), wikidata=_items())


def _persons(
    name: st.SearchStrategy[str | None],
    role: st.SearchStrategy[str | None],
    office: st.SearchStrategy[Office | None],
) -> st.SearchStrategy[Person]:
    return st.builds(
        Person,
        name=name,
        role=role,
        office=office,
        country=maybe(countries()),
        organization=maybe(words()),
        wikidata=_items(),
    )


@cache
def persons() -> st.SearchStrategy[Person]:
    """Return a strategy for persons, named or known by role or office alone."""
    offices = st.sampled_from(Office)
    return st.one_of(
        _persons(words(), maybe(words()), maybe(offices)),
        _persons(st.none(), words(), maybe(offices)),
        _persons(st.none(), st.none(), offices),
    )
