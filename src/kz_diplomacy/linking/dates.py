"""When an event takes place, as far as a record or else its day of publication tells.

Day numbers are those of the proleptic calendar (`date.toordinal`).
"""

import datetime as dt
from enum import Enum, IntEnum
from typing import NamedTuple

from kz_diplomacy.linking.findings import Finding, Found, Verdict
from kz_diplomacy.models import Agreement, Meeting, Status, TimeSpan, Visit

__all__ = ["Closeness", "Outlook", "When", "closeness", "compare_dates", "dated", "outlook", "when"]

LONGEST_EVENT = 10
LONGEST_MONTH = 31
# News of what has happened comes within days, of a visit that is coming within two months, of a meeting
# within two weeks; what is called off is told while it was to come.
DAYS_AFTER = 3
DAYS_BEFORE = 60
DAYS_BEFORE_MEETING = 14
FAR = 60


class Exactness(IntEnum):
    """How exactly a record tells when something happens; TOLD is only when it was written of."""

    YEAR = 1
    TOLD = 2
    MONTH = 3
    DAY = 4


class Outlook(Enum):
    """Whether an event has happened, lies ahead or is called off."""

    HAPPENED = "happened"
    AHEAD = "ahead"
    OFF = "off"


def outlook(status: Status) -> Outlook:
    """Return what a status says of an event.

    >>> outlook(Status.PROPOSED)
    <Outlook.AHEAD: 'ahead'>
    """
    if status is Status.CANCELLED:
        return Outlook.OFF
    return Outlook.AHEAD if status in {Status.PLANNED, Status.PROPOSED} else Outlook.HAPPENED


class Closeness(IntEnum):
    """How well two dates fit, the better the higher; NONE where nothing is known.

    MOVED is a day on which it was not to be after all, and a later one.
    """

    APART = -1
    NONE = 0
    MOVED = 1
    YEAR = 2
    TOLD = 3
    MONTH = 4
    NEAR = 5
    DAY = 6


class When(NamedTuple):
    """The first and last day on which the event may be, and how exactly that is told."""

    first: int
    last: int
    exactness: Exactness


_OVERLAP = {
    Exactness.YEAR: Closeness.YEAR,
    Exactness.TOLD: Closeness.TOLD,
    Exactness.MONTH: Closeness.MONTH,
    Exactness.DAY: Closeness.DAY,
}


def when(record: Visit | Meeting | Agreement, published: dt.date | None) -> When | None:
    """Return when the event of a record takes place, None where neither record nor article has a day."""
    if record.date is not None:
        return dated(record.date)
    if published is None:
        return None
    day = published.toordinal()
    ahead = DAYS_BEFORE_MEETING if isinstance(record, Meeting) else DAYS_BEFORE
    seen = outlook(record.status)
    before = day if seen is Outlook.AHEAD else day - DAYS_AFTER
    after = day if seen is Outlook.HAPPENED else day + ahead
    return When(before, after, Exactness.TOLD)


def dated(span: TimeSpan) -> When:
    """Return the days of a span; a long one is as inexact as a month or a year.

    >>> dated(TimeSpan.of("2021-08")).exactness, dated(TimeSpan.of("2021-08-16/2021-08-17")).exactness
    (<Exactness.MONTH: 3>, <Exactness.DAY: 4>)
    """
    first, last = span.start.toordinal(), span.end.toordinal()
    length = last - first + 1
    if length > LONGEST_MONTH:
        return When(first, last, Exactness.YEAR)
    return When(first, last, Exactness.MONTH if length > LONGEST_EVENT else Exactness.DAY)


def closeness(one: When | None, other: When | None, slack: int) -> Closeness:
    """Return how well two dates fit.

    Args:
        one: The one.
        other: The other.
        slack: How many days may lie between two exact dates of one event: articles that come a day later
            or before the plan has changed give other days.

    >>> sixteenth, may = When(16, 17, Exactness.DAY), When(1, 31, Exactness.MONTH)
    >>> closeness(sixteenth, may, 0), closeness(sixteenth, When(18, 18, Exactness.DAY), 2)
    (<Closeness.MONTH: 4>, <Closeness.NEAR: 5>)
    """
    if one is None or other is None:
        return Closeness.NONE
    gap = max(one.first, other.first) - min(one.last, other.last)
    exactness = min(one.exactness, other.exactness)
    if gap <= 0:
        return _OVERLAP[exactness]
    if exactness is Exactness.DAY and gap <= slack:
        return Closeness.NEAR
    told = Exactness.TOLD in {one.exactness, other.exactness}
    return Closeness.NONE if told and gap <= FAR else Closeness.APART


_WORDS = {
    Closeness.YEAR: "within the same year or years",
    Closeness.TOLD: "told of at the same time",
    Closeness.MONTH: "within the same month or weeks",
    Closeness.DAY: "on the same day",
}


def compare_dates(one: When | None, other: When | None, close: Closeness, name: str = "date") -> Found:
    """Return what two dates say, once it is known how close they are."""
    if one is None or other is None or close is Closeness.NONE:
        return None
    if close in _WORDS:
        return Finding(name, Verdict.AGREES, _WORDS[close])
    days = max(one.first, other.first) - min(one.last, other.last)
    verdict = Verdict.DIFFERS if close in {Closeness.NEAR, Closeness.MOVED} else Verdict.AGAINST
    return Finding(name, verdict, f"{days} day{'s' * (days != 1)} apart")
