"""Statements that tell of one event become one: the union of what they say."""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from typing import Any, TypeVar, cast

import attrs

from kz_diplomacy.events.candidates import (
    AgreementCandidate,
    InvestmentCandidate,
    MeetingCandidate,
    Said,
    Statement,
    VisitCandidate,
)
from kz_diplomacy.models import Status

C = TypeVar("C", VisitCandidate, MeetingCandidate, AgreementCandidate, InvestmentCandidate)

HAPPENED = (Status.ONGOING, Status.COMPLETED)
KNOWING = (Status.CANCELLED, *HAPPENED, Status.PLANNED, Status.PROPOSED)
"""A status knows more of an event than those behind it."""
FARTHEST = 50
"""How many events before and behind a statement it is compared with, so that merging stays linear."""


def merge_statements(candidates: Iterable[C], same_event: Callable[[C, C], bool]) -> tuple[C, ...]:
    """Return one candidate for each event, in the order in which the events are first stated.

    A candidate joins the latest event before it that may be the same; a definite one ("the talks") that fits
    no event before it is tried again against those that come after, as a headline or lead may tell first.

    Args:
        candidates: In the order of the text.
        same_event: Whether two of them, the event so far and the new statement, may be the same.

    >>> talks = MeetingCandidate(statement=Statement(rule="", first=0, last=1, sentence=0))
    >>> again = MeetingCandidate(statement=Statement(rule="", first=9, last=10, sentence=1, definite=True))
    >>> [event.statement.first for event in merge_statements([talks, again], lambda one, other: True)]
    [0]
    """
    events: list[C] = []
    waiting: list[C] = []
    for candidate in candidates:
        joined = _join(events, candidate, same_event, latest=True)
        if not joined:
            (waiting if candidate.statement.definite else events).append(candidate)
    left = [each for each in waiting if not _join(events, each, same_event, latest=False)]
    for candidate in left:
        if candidate.statement.implied and not _join(events, candidate, same_event, latest=False):
            events.append(candidate)
    for candidate in left:
        if not candidate.statement.implied:
            _join(events, candidate, same_event, latest=False)
    return tuple(sorted(events, key=_place))


def _place(event: C) -> int:
    return event.statement.first


def _join(events: list[C], candidate: C, same_event: Callable[[C, C], bool], *, latest: bool) -> bool:
    at = bisect_left(events, candidate.statement.first, key=_place)
    near = range(max(0, at - FARTHEST), min(len(events), at + FARTHEST))
    for number in reversed(near) if latest else near:
        if same_event(events[number], candidate):
            events[number] = union(events[number], candidate)
            return True
    return False


def union(one: C, other: C) -> C:
    """Return one candidate that says what the two say.

    Its statement is that of the first, unless the first only points back; its status is that of the statement
    that knows more: a cancellation beats a plan, and what happened beats what was planned.

    >>> plan = Statement(rule="", first=0, last=1, sentence=0, status=Said(Status.PLANNED))
    >>> held = attrs.evolve(plan, status=Said(Status.COMPLETED))
    >>> union(MeetingCandidate(statement=plan), MeetingCandidate(statement=held)).statement.status
    Said(value=Status.COMPLETED, first=0, last=0)
    """
    fields = [field.name for field in attrs.fields(cast("type[Any]", type(one))) if field.name != "statement"]
    joined: dict[str, object] = {name: _both(getattr(one, name), getattr(other, name)) for name in fields}
    return attrs.evolve(one, statement=_lead(one.statement, other.statement), **cast("Any", joined))


def _both(one: tuple[Said[object], ...], other: tuple[Said[object], ...]) -> tuple[Said[object], ...]:
    kept: dict[object, Said[object]] = {}
    for said in (*one, *other):
        known = kept.get(said.value)
        if known is None or (said.is_stated and not known.is_stated):
            kept[said.value] = said
    return tuple(kept.values())


def _lead(one: Statement, other: Statement) -> Statement:
    lead = other if one.definite and not other.definite else one
    return attrs.evolve(
        lead,
        status=_status(one, other),
        definite=one.definite and other.definite,
        undated=one.undated or other.undated,
        several=one.several and other.several,
        ratified=one.ratified and other.ratified,
        frameworks=tuple(dict.fromkeys((*one.frameworks, *other.frameworks))),
        until=max(one.until, other.until),
    )


def _status(one: Statement, other: Statement) -> Said[Status] | None:
    """Return the status that knows more; what only points back counts where it calls off or stands alone."""
    told = [(each.status, each.definite) for each in (one, other) if each.status is not None]
    every = [status for status, _ in told]
    plain = [status for status, definite in told if not definite]
    cancelled = any(status.value is Status.CANCELLED for status in every)
    return min(plain if plain and not cancelled else every, key=_rank, default=None)


def _rank(status: Said[Status]) -> int:
    return KNOWING.index(status.value)


def compatible_status(one: Statement, other: Statement) -> bool:
    """Return whether two statements may be of one event: both of what happened, or both of what lies ahead.

    What points back, leaves its status open or is called off never speaks against it.

    >>> talks, coming = (
    ...     Statement(rule="", first=0, last=1, sentence=0, status=Said(status))
    ...     for status in (Status.COMPLETED, Status.PLANNED)
    ... )
    >>> compatible_status(talks, coming), compatible_status(talks, attrs.evolve(coming, definite=True))
    (False, True)
    """
    if one.status is None or other.status is None or one.definite or other.definite:
        return True
    if Status.CANCELLED in {one.status.value, other.status.value}:
        return True
    return (one.status.value in HAPPENED) == (other.status.value in HAPPENED)


def final_status(statement: Statement) -> Status:
    """Return the status of an event of which no more is said; one that no word puts off has happened.

    >>> final_status(Statement(rule="", first=0, last=1, sentence=0))
    Status.COMPLETED
    """
    return Status.COMPLETED if statement.status is None else statement.status.value
