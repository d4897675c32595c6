"""Series of meetings: "held a round of telephone calls on Tuesday" says how and when all took place."""

from collections.abc import Iterable, Iterator

import attrs

from kz_diplomacy.events.candidates import MeetingCandidate
from kz_diplomacy.records.agreeing import values


def in_series(meetings: Iterable[MeetingCandidate]) -> Iterator[MeetingCandidate]:
    """Yield the meetings of an article, those of a series with the mode and the day that the series has.

    A meeting belongs to the series told of before it if somebody of the series takes part in it; one with a
    place or a name of its own stands alone.
    """
    series: MeetingCandidate | None = None
    for meeting in meetings:
        if meeting.statement.series:
            series = meeting if series is None else _joined(series, meeting)
        elif series is not None and _belongs(meeting, series):
            yield attrs.evolve(meeting, mode=meeting.mode or series.mode, date=meeting.date or series.date)
        else:
            yield meeting


def _joined(one: MeetingCandidate, other: MeetingCandidate) -> MeetingCandidate:
    """Return a series told of twice, in the headline and in the lead; else the later series."""
    if not values(one.participants) & values(other.participants):
        return other
    return attrs.evolve(other, mode=other.mode or one.mode, date=other.date or one.date)


def _belongs(meeting: MeetingCandidate, series: MeetingCandidate) -> bool:
    if meeting.name or meeting.place:
        return False
    return bool(values(meeting.participants) & values(series.participants))
