"""What the calendar says of an event: what is still to come, and what is too long past to be the news."""

import datetime as dt
from typing import TypeVar

import attrs

from kz_diplomacy.events.candidates import (
    Candidate,
    InvestmentCandidate,
    MeetingCandidate,
    Said,
    VisitCandidate,
)
from kz_diplomacy.models import Status, TimeSpan

OPENING = 2
"""The number of the last sentence, the headline counted, that an article opens with."""
NEWS = {VisitCandidate: dt.timedelta(days=60), MeetingCandidate: dt.timedelta(days=21)}
"""For how long a visit and a meeting are news."""
E = TypeVar("E", VisitCandidate, MeetingCandidate)


def as_recalled(event: E, published: dt.date | None) -> E:
    """Return an event as one that is only recalled if it is long past and not what the article opens with.

    >>> from kz_diplomacy.events.candidates import Statement
    >>> told = Statement(rule="", first=9, last=10, sentence=5)
    >>> talks = MeetingCandidate(statement=told, date=(Said(TimeSpan.of("2019")),))
    >>> as_recalled(talks, dt.date(2021, 8, 17)).statement.recalled
    True
    """
    if published is None or not event.date or event.statement.sentence <= OPENING:
        return event
    if published - event.date[0].value.end <= NEWS[type(event)]:
        return event
    return attrs.evolve(event, statement=attrs.evolve(event.statement, recalled=True))


def dated(candidate: Candidate, published: dt.date | None) -> Candidate:
    """Return a candidate with the status that its date gives where the words leave it open.

    A past or present tense with a day to come is a plan: "Lee visits Oslo on Friday" where Friday is to come.
    What leaves its status open has happened where its day is past: "the visit in 2019".

    >>> from kz_diplomacy.events.candidates import MeetingCandidate, Statement
    >>> talks = Statement(rule="", first=0, last=1, sentence=0)
    >>> summit = MeetingCandidate(statement=talks, date=(Said(TimeSpan.of("2019")),))
    >>> dated(summit, dt.date(2021, 8, 17)).statement.status
    Said(value=Status.COMPLETED, first=0, last=0)
    """
    span = _span(candidate)
    if span is None or published is None:
        return candidate
    statement = candidate.statement
    status = None if statement.status is None else statement.status.value
    if span.start > published and status in {None, Status.COMPLETED, Status.ONGOING}:
        said = Said(Status.PLANNED)
    elif span.end < published and status is None:
        said = Said(Status.COMPLETED)
    else:
        return candidate
    return attrs.evolve(candidate, statement=attrs.evolve(statement, status=said))


def _span(candidate: Candidate) -> TimeSpan | None:
    said = candidate.period if isinstance(candidate, InvestmentCandidate) else candidate.date
    return said[0].value if said else None
