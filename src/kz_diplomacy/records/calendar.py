"""What the calendar says of an event: what lies after the day of publication has not happened yet."""

import datetime as dt
from typing import TypeVar

import attrs

from kz_diplomacy.events.candidates import (
    AgreementCandidate,
    InvestmentCandidate,
    MeetingCandidate,
    Said,
    VisitCandidate,
)
from kz_diplomacy.models import Status, TimeSpan

C = TypeVar("C", VisitCandidate, MeetingCandidate, AgreementCandidate, InvestmentCandidate)


def dated(candidate: C, published: dt.date | None) -> C:
    """Return a candidate with the status that its date gives where the words leave it open or use the present tense.

    "Lee visits Oslo on Friday" is planned where Friday is to come; "the visit in 2019" has happened.
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


def _span(
    candidate: VisitCandidate | MeetingCandidate | AgreementCandidate | InvestmentCandidate,
) -> TimeSpan | None:
    said = candidate.period if isinstance(candidate, InvestmentCandidate) else candidate.date
    return said[0].value if said else None
