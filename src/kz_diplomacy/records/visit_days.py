"""The days of a visit: the best of the dates that its statements give, with its length."""

import datetime as dt

from kz_diplomacy.events.candidates import Said, VisitCandidate
from kz_diplomacy.models import TimeSpan
from kz_diplomacy.records.evidence import only

MONDAY, WEEK = 0, 7
WEEKS = 20
"""Days up to which a span is that of a visit rather than a month or year in which it falls."""


def days_of_visit(visit: VisitCandidate) -> tuple[Said[TimeSpan], ...]:
    """Return the date of a visit; where it gives the first day and the text the length, all its days.

    >>> from kz_diplomacy.events.candidates import Statement
    >>> told = Statement(rule="visit-arrive/active", first=0, last=1, sentence=0)
    >>> day = Said(TimeSpan.of("2024-10-15"), 4, 5)
    >>> days_of_visit(VisitCandidate(statement=told, date=(day,), days=(Said(3, 6, 7),)))[0].value
    TimeSpan.of('2024-10-15/2024-10-17')
    """
    return _best(tuple(_whole(visit, said) for said in visit.date)) or _until(visit)


def _whole(visit: VisitCandidate, said: Said[TimeSpan]) -> Said[TimeSpan]:
    """Return the days from a first day on as long as the text tells the visit to last."""
    span = said.value
    last = _last(span.start, only(visit.days), only(visit.end)) if span.start == span.end else None
    return said if last is None else said._replace(value=TimeSpan(span.start, last))


def _last(first: dt.date, days: int | None, end: TimeSpan | None) -> dt.date | None:
    """Return the last day of a visit of which the first is known: by its length, or as told for itself."""
    if days:
        return first + dt.timedelta(days=days - 1)
    return end.end if end is not None and first < end.end <= first + dt.timedelta(days=WEEKS) else None


def _until(visit: VisitCandidate) -> tuple[Said[TimeSpan], ...]:
    """Return the days of a visit of which only the last is dated: with its length all, else just that one."""
    for said in visit.end[:1]:
        first = said.value.end - dt.timedelta(days=(only(visit.days) or 1) - 1)
        return (said._replace(value=TimeSpan(first, said.value.end)),)
    return ()


def _best(dates: tuple[Said[TimeSpan], ...]) -> tuple[Said[TimeSpan], ...]:
    """Return the date that says most: the days of a month, all the days of which one is told."""
    best = dates[:1]
    for said in dates[1:]:
        known, other = _length(best[0].value), _length(said.value)
        vague = _is_whole_week(best[0].value) and other < known
        longer = known == 1 < other and not _is_whole_week(said.value)
        better = known > WEEKS or longer or vague
        if better and other <= WEEKS and said.value.overlaps(best[0].value):
            best = (said,)
    return best


def _is_whole_week(span: TimeSpan) -> bool:
    """Return whether a span is only the week in which the visit falls: "this week"."""
    return span.start.weekday() == MONDAY and _length(span) == WEEK


def _length(span: TimeSpan) -> int:
    return (span.end - span.start).days + 1
