"""Closed spans of days in the reduced-precision forms of ISO 8601 that EDTF keeps."""

import datetime as dt
import re
from functools import lru_cache
from typing import Self

from attrs import field, frozen

from kz_diplomacy.errors import InvalidRecordError
from kz_diplomacy.models.enums import Precision
from kz_diplomacy.models.validation import a, described, reject

__all__ = ["TimeSpan"]

_POINT = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_WIDTHS = {Precision.YEAR: 4, Precision.MONTH: 7, Precision.DAY: 10}


def _day(year: int, month: int, day: int) -> dt.date:
    try:
        return dt.date(year, month, day)
    except ValueError as fault:
        message = f"TimeSpan: no such day, month or year: {year}-{month}-{day}"
        raise InvalidRecordError(message) from fault


def _last_day(year: int, month: int) -> dt.date:
    """Return the last day of a month, also of the last one that the calendar has."""
    if month == 12:  # noqa: PLR2004 - December
        return dt.date(year, 12, 31)
    return dt.date(year, month + 1, 1) - dt.timedelta(days=1)


def _fault(text: object, why: str = "") -> InvalidRecordError:
    reason = f" ({why})" if why else ""
    return InvalidRecordError(f"TimeSpan: no time span: {described(text)}{reason}")


def _point(text: str) -> "TimeSpan":
    match = _POINT.fullmatch(text)
    if not match:
        raise _fault(text, "must be like 2021, 2021-08, 2021-08-16 or two of one form with a slash")
    year, month, day = match.groups()
    if day:
        return TimeSpan.day(_day(int(year), int(month), int(day)))
    return TimeSpan.month(int(year), int(month)) if month else TimeSpan.year(int(year))


@lru_cache(maxsize=4096)
def _parsed(text: str) -> "TimeSpan":
    first, slash, last = text.partition("/")
    return TimeSpan.range(_point(first), _point(last)) if slash else _point(first)


@frozen(repr=False, order=True, cache_hash=True)
class TimeSpan:
    """A closed span of days with the precision in which it is given.

    The precision is part of the value: the year 2019 is not the days from 2019-01-01 to 2019-12-31. Spans
    are ordered by start, then by end::

        span  = point, [ "/", point ] ;          (* both points in the same form *)
        point = year, [ "-", month, [ "-", day ] ] ;

    Attributes:
        start: The first day.
        end: The last day, itself part of the span.
        precision: The unit; a span in years starts on 1 January, one in months on the first of a month.

    Raises:
        InvalidRecordError: The end lies before the start, or an end does not fit the precision.

    >>> span = TimeSpan.of("2021-08-16/2021-08-17")
    >>> span.start, span.end, span.precision
    (datetime.date(2021, 8, 16), datetime.date(2021, 8, 17), Precision.DAY)
    >>> str(TimeSpan.of("2021-02")), TimeSpan.of("2021-02").end.day
    ('2021-02', 28)
    """

    start: dt.date = field(validator=a(dt.date))
    end: dt.date = field(validator=a(dt.date))
    precision: Precision = field(default=Precision.DAY, validator=a(Precision))

    def __attrs_post_init__(self) -> None:
        """Check the two ends against each other and the precision."""
        if self.end < self.start:
            reject(self, "end", f"{self.end} lies before the start {self.start}")
        if self.precision is Precision.DAY:
            return
        months = self.precision is Precision.MONTH
        if self.start.day > 1 or not (months or self.start.month == 1):
            reject(self, "start", f"{self.start} does not begin a {self.precision}")
        if self.end != _last_day(self.end.year, self.end.month if months else 12):
            reject(self, "end", f"{self.end} does not close a {self.precision}")

    @classmethod
    def of(cls, text: str) -> "TimeSpan":
        """Return the span that a text form gives.

        Raises:
            InvalidRecordError: The text is no span.

        >>> TimeSpan.of("2022-01/2022-06").end
        datetime.date(2022, 6, 30)
        """
        if type(text) is not str:
            raise _fault(text)
        return _parsed(text)

    @classmethod
    def year(cls, year: int) -> Self:
        """Return the span of a year.

        Raises:
            InvalidRecordError: The calendar ends before it or begins after it.

        >>> str(TimeSpan.year(2019))
        '2019'
        """
        return cls(_day(year, 1, 1), _day(year, 12, 31), Precision.YEAR)

    @classmethod
    def month(cls, year: int, month: int) -> Self:
        """Return the span of a month, 1 to 12.

        Raises:
            InvalidRecordError: There is no such month.

        >>> str(TimeSpan.month(2021, 8))
        '2021-08'
        """
        return cls(_day(year, month, 1), _last_day(year, month), Precision.MONTH)

    @classmethod
    def day(cls, day: dt.date) -> Self:
        """Return the span of one day.

        >>> str(TimeSpan.day(dt.date(2021, 8, 16)))
        '2021-08-16'
        """
        return cls(day, day)

    @classmethod
    def range(cls, first: "TimeSpan", last: "TimeSpan") -> Self:
        """Return the span from the start of one to the end of another of the same precision.

        Raises:
            InvalidRecordError: The precisions differ, or the second ends before the first starts.

        >>> str(TimeSpan.range(TimeSpan.year(2019), TimeSpan.year(2021)))
        '2019/2021'
        """
        if first.precision is not last.precision:
            text = f"{first}/{last}"
            raise _fault(text, "both ends must have the same form")
        return cls(first.start, last.end, first.precision)

    def overlaps(self, other: "TimeSpan") -> bool:
        """Return whether the two have a day in common.

        >>> TimeSpan.of("2021").overlaps(TimeSpan.of("2021-12-31/2022-01-02"))
        True
        """
        return self.start <= other.end and other.start <= self.end

    def contains(self, other: "TimeSpan | dt.date") -> bool:
        """Return whether every day of the other lies in this span.

        >>> TimeSpan.of("2021-08").contains(dt.date(2021, 8, 31))
        True
        """
        if isinstance(other, dt.date):
            return self.start <= other <= self.end
        return self.start <= other.start and other.end <= self.end

    def __str__(self) -> str:
        """Return the text form, the shortest that keeps the precision."""
        width = _WIDTHS[self.precision]
        first, last = self.start.isoformat()[:width], self.end.isoformat()[:width]
        return first if first == last else f"{first}/{last}"

    def __repr__(self) -> str:
        """Return the call that makes this span."""
        return f"TimeSpan.of({str(self)!r})"
