"""The days of a visit of which only the days of the talks there are known: it has these.

day     "received Foreign Minister A, who is in Oslo on a visit, on Monday": that day
hull    "met A on Monday, B on Wednesday": from Monday to Wednesday
silent  a visit to come, one that is recalled or called off, one of which the days or the length are told,
        a leg of a tour
"""

import datetime as dt
from collections.abc import Sequence

import attrs

from kz_diplomacy.events.candidates import MeetingCandidate, Said, VisitCandidate, spanning
from kz_diplomacy.models import TimeSpan
from kz_diplomacy.records.agreeing import values
from kz_diplomacy.records.merging import HAPPENED, final_status

LONGEST = dt.timedelta(days=10)
"""How far apart talks of one visit are at most."""


def dated_by_talks(
    visits: Sequence[VisitCandidate], met: Sequence[tuple[int | None, MeetingCandidate]]
) -> tuple[VisitCandidate, ...]:
    """Return the visits, those without a day with the days on which the visitors met somebody there.

    Args:
        visits: The visits of an article.
        met: Its meetings, each with the number of the visit during which it takes place.
    """
    return tuple(
        visit
        if _is_silent(visit) or _is_leg(visit, visits)
        else attrs.evolve(visit, date=_whole(_days_there(visit, number, met)))
        for number, visit in enumerate(visits)
    )


def _is_silent(visit: VisitCandidate) -> bool:
    """Return whether the days of talks say nothing of those of a visit."""
    told = visit.date or visit.end or visit.days or visit.statement.recalled
    return bool(told) or final_status(visit.statement) not in HAPPENED


def _is_leg(visit: VisitCandidate, visits: Sequence[VisitCandidate]) -> bool:
    """Return whether one sentence tells of a visit and of others of the same visitors, which are a tour."""
    return any(
        other is not visit
        and other.statement.sentence == visit.statement.sentence
        and values(other.visitors) & values(visit.visitors)
        for other in visits
    )


def _days_there(
    visit: VisitCandidate, number: int, met: Sequence[tuple[int | None, MeetingCandidate]]
) -> list[Said[TimeSpan]]:
    """Return the days of the talks that took place in the country visited with one of the visitors."""
    return [
        said
        for during, meeting in met
        if during == number and final_status(meeting.statement) in HAPPENED
        if values(meeting.participants) & values(visit.visitors)
        for said in meeting.date
    ]


def _whole(days: Sequence[Said[TimeSpan]]) -> tuple[Said[TimeSpan], ...]:
    """Return the days from the first to the last, none where they are too far apart."""
    whole = spanning(days)
    return tuple(said for said in whole if said.value.end - said.value.start <= LONGEST)
