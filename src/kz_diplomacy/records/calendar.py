"""What the calendar says of an event: what lies after the day of publication has not happened yet."""

import datetime as dt

import attrs

from kz_diplomacy.events.candidates import Candidate, InvestmentCandidate, Said
from kz_diplomacy.models import Status, TimeSpan


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
