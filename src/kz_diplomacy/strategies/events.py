"""Strategies for the four kinds of records, each with evidence of an article that nobody knows."""

from functools import cache
from typing import Any

import attrs
from hypothesis import strategies as st

from kz_diplomacy.models import (
    Agreement,
    AgreementKind,
    Evidence,
    Investment,
    InvestmentKind,
    Meeting,
    MeetingKind,
    MeetingMode,
    Record,
    Status,
    Topic,
    Visit,
    VisitKind,
)
from kz_diplomacy.strategies.evidence import evidences
from kz_diplomacy.strategies.values import (
    countries,
    maybe,
    money,
    organizations,
    persons,
    places,
    some,
    time_spans,
    words,
)

__all__ = ["agreements", "field_names", "investments", "meetings", "records", "visits"]

LARGEST_COUNT = 2**63 - 1


def field_names(kind: type[Any]) -> tuple[str, ...]:
    """Return the names of the fields of a class, which its evidence may support.

    >>> field_names(Visit)[:3]
    ('id', 'status', 'rule')
    """
    return tuple(field.name for field in attrs.fields(kind))


@cache
def _counts() -> st.SearchStrategy[int | None]:
    return maybe(st.integers(0, 1000) | st.integers(0, LARGEST_COUNT))


def _evidence(kind: type[Any], *, bare: bool) -> st.SearchStrategy[tuple[Evidence, ...]]:
    return st.just(()) if bare else some(evidences(*field_names(kind)))


@cache
def visits(*, bare: bool = False) -> st.SearchStrategy[Visit]:
    """Return a strategy for visits, for bare ones without evidence where asked."""
    return st.builds(
        Visit,
        id=words(),
        status=st.sampled_from(Status),
        rule=words(),
        kind=maybe(st.sampled_from(VisitKind)),
        visitors=some(persons()),
        delegation=some(organizations()),
        origin=maybe(countries()),
        destination=maybe(countries()),
        places=some(places()),
        hosts=some(persons()),
        date=maybe(time_spans()),
        evidence=_evidence(Visit, bare=bare),
    )


@cache
def meetings(*, bare: bool = False) -> st.SearchStrategy[Meeting]:
    """Return a strategy for meetings, for bare ones without evidence where asked."""
    return st.builds(
        Meeting,
        id=words(),
        status=st.sampled_from(Status),
        rule=words(),
        kind=st.sampled_from(MeetingKind),
        mode=st.sampled_from(MeetingMode),
        name=maybe(words()),
        participants=some(persons()),
        countries=some(countries()),
        organizations=some(organizations()),
        place=maybe(places()),
        date=maybe(time_spans()),
        topics=some(st.sampled_from(Topic)),
        visit_id=maybe(words()),
        evidence=_evidence(Meeting, bare=bare),
    )


@cache
def agreements(*, bare: bool = False) -> st.SearchStrategy[Agreement]:
    """Return a strategy for agreements, for bare ones without evidence where asked."""
    return st.builds(
        Agreement,
        id=words(),
        status=st.sampled_from(Status),
        rule=words(),
        kind=st.sampled_from(AgreementKind),
        title=maybe(words()),
        count=_counts(),
        countries=some(countries()),
        organizations=some(organizations()),
        signatories=some(persons()),
        value=maybe(money()),
        place=maybe(places()),
        date=maybe(time_spans()),
        topics=some(st.sampled_from(Topic)),
        visit_id=maybe(words()),
        evidence=_evidence(Agreement, bare=bare),
    )


@cache
def investments(*, bare: bool = False) -> st.SearchStrategy[Investment]:
    """Return a strategy for investments, for bare ones without evidence where asked."""
    return st.builds(
        Investment,
        id=words(),
        status=st.sampled_from(Status),
        rule=words(),
        kind=st.sampled_from(InvestmentKind),
        investors=some(organizations()),
        investor_countries=some(countries()),
        recipient_country=maybe(countries()),
        recipients=some(organizations()),
        amount=maybe(money()),
        enterprises=_counts(),
        companies=some(organizations()),
        project=maybe(words()),
        topics=some(st.sampled_from(Topic)),
        period=maybe(time_spans()),
        evidence=_evidence(Investment, bare=bare),
    )


@cache
def records() -> st.SearchStrategy[Record]:
    """Return a strategy for records of all four kinds."""
    return st.one_of(visits(), meetings(), agreements(), investments())
