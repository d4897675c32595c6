"""What the words of a date mean, before the day of publication is known.

The grammars of dates yield a `Phrase`: a word range and a meaning.  A meaning is one of the values below;
`kz_diplomacy.mentions.reckoning` turns it into a `TimeSpan`.
"""

from enum import StrEnum
from typing import Final, NamedTuple

import attrs

LAST_DAY: Final = 99
"""Stands in a `Moment` for the last day of its month."""


class Unit(StrEnum):
    """A unit of the calendar.

    >>> Unit("week").name
    'WEEK'
    """

    DAY = "day"
    WEEK = "week"
    WEEKEND = "weekend"
    MONTH = "month"
    YEAR = "year"


class Moment(NamedTuple):
    """A day, month or year as far as the words give it; what they leave open is None.

    `offset` counts years from that of publication ("September 9 this year" has 0, "April last year" -1).

    >>> Moment(year=2021, month=5).unit.value, Moment(month=5).dated
    ('month', False)
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    offset: int | None = None

    @property
    def unit(self) -> Unit:
        """The smallest unit given."""
        if self.day is not None:
            return Unit.DAY
        return Unit.YEAR if self.month is None else Unit.MONTH

    @property
    def dated(self) -> bool:
        """Whether the year is given, by number or as this, last or next year."""
        return self.year is not None or self.offset is not None

    def in_year_of(self, other: "Moment") -> "Moment":
        """This moment in the year that the other gives."""
        return Moment(year=other.year, month=self.month, day=self.day, offset=other.offset)

    def in_year(self, year: int) -> "Moment":
        """This moment in a year given by number."""
        return Moment(year=year, month=self.month, day=self.day)


class Days(NamedTuple):
    """From one moment to another of the same unit: "16-17 August 2021", "in 2019", "January to May".

    `part` is True for "the first quarter": a part of a year that only a day of publication gives its year to.
    `weekday` is the day of the week, Monday 0, where the words name that of the first day: it tells the year.

    >>> Days.one(Moment(year=2021)).single
    True
    """

    first: Moment
    last: Moment
    part: bool = False
    weekday: int | None = None

    @classmethod
    def one(cls, moment: Moment) -> "Days":
        """The days of a single moment."""
        return cls(first=moment, last=moment)

    @property
    def single(self) -> bool:
        """Whether the words give one moment, not a range."""
        return self.first == self.last

    @property
    def dated(self) -> bool:
        """Whether the year is given."""
        return self.first.dated


class WeekOf(NamedTuple):
    """The week around a day: "the week of March 14".

    >>> WeekOf(days=Days.one(Moment(month=3, day=14))).days.single
    True
    """

    days: Days


class Shift(NamedTuple):
    """A unit of the calendar counted from that of publication: "yesterday" is day -1, "next week" week 1.

    >>> Shift(unit=Unit.WEEK, by=1).by
    1
    """

    unit: Unit
    by: int


class DaysOfMonth(NamedTuple):
    """Days of a month that is counted from that of publication: "19-22 of this month" is 19, 22 and 0.

    >>> DaysOfMonth(first=19, last=22, by=0).by
    0
    """

    first: int
    last: int
    by: int


class Weekday(NamedTuple):
    """A day of the week, Monday 0: the near one by tense, or in the week that `week` counts from this one.

    `last` is True for "last Thursday": the latest before the day of publication.  `further` is how many weeks
    it lies behind the coming one: 1 in "a week from Friday", 0 in "this coming Friday".

    >>> Weekday(weekday=1).week is None
    True
    """

    weekday: int
    week: int | None = None
    last: bool = False
    further: int | None = None


class NamedMonth(NamedTuple):
    """The nearest such month before this one (direction -1, "last May") or after it (1, "next May").

    `months` counts those of a season, which begins with that month: "last spring", "next autumn".

    >>> NamedMonth(month=5, direction=-1).month
    5
    """

    month: int
    direction: int
    months: int = 1


class Joined(NamedTuple):
    """From one meaning to another: "from Monday to Wednesday".

    >>> Joined(first=Weekday(weekday=0), last=Weekday(weekday=2)).last.weekday
    2
    """

    first: Weekday
    last: Weekday


class Same(NamedTuple):
    """The unit of a date named before ("the same day", "that year"), or the `day` of that month.

    >>> Same(unit=Unit.MONTH, day=17).day
    17
    """

    unit: Unit
    day: int | None = None


class Beside(NamedTuple):
    """So many days from the day that the passage tells of: "a day earlier" is -1, "the next day" 1.

    >>> Beside(by=-1).by
    -1
    """

    by: int


class NthDay(NamedTuple):
    """A day of the days named before: "on the second day" is 2, "on the last day" -1.

    >>> NthDay(number=-1).number
    -1
    """

    number: int


@attrs.frozen(kw_only=True)
class Vague:
    """Words of time that no calendar days can be given for: "in the coming days", "the 1990s".

    >>> Vague()
    Vague()
    """


Meaning = Days | WeekOf | Shift | DaysOfMonth | Weekday | NamedMonth | Joined | Same | Beside | NthDay | Vague


class Phrase(NamedTuple):
    """Words `first` up to `last` with what they say; `deadline` where they close a time ("by 2029").

    `since` is True where they open one ("since 2005").

    >>> Phrase(first=0, last=2, meaning=Vague()).deadline
    False
    """

    first: int
    last: int
    meaning: Meaning
    deadline: bool = False
    since: bool = False
