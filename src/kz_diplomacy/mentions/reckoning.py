"""From what the words of a date mean to days: by the day of publication, the tense, the dates before it."""

import datetime as dt
from typing import Final, NamedTuple

from kz_diplomacy.mentions.calendar import (
    coming_weekday,
    latest_weekday,
    month_number,
    month_span,
    week_of,
    weekend_of,
)
from kz_diplomacy.mentions.moments import (
    Beside,
    Days,
    DaysOfMonth,
    Joined,
    Meaning,
    NamedMonth,
    NthDay,
    Same,
    Shift,
    Unit,
    Vague,
    Weekday,
    WeekOf,
)
from kz_diplomacy.mentions.reckoned_years import from_year, in_years, nearest_year, span_of
from kz_diplomacy.mentions.tenses import Tense
from kz_diplomacy.mentions.values import Basis
from kz_diplomacy.models import Precision, TimeSpan

LONGEST_STORY: Final = 31
"""Days before publication to which "a day earlier" may point: further back stands history."""
Reckoned = tuple[TimeSpan | None, Basis]


class Reference(NamedTuple):
    """What a date is counted from: publication, tense, the dates before, the sentence's only year.

    `previous` is the date before, `previous_day` the last single day before that is not to come.
    `implied` is a full date of the lead: it gives its year to days and months where no publication is known.

    >>> Reference(day=None).tense.value
    'unclear'
    """

    day: dt.date | None
    tense: Tense = Tense.UNCLEAR
    previous: TimeSpan | None = None
    previous_day: TimeSpan | None = None
    implied: dt.date | None = None
    year: int | None = None


def needs_tense(meaning: Meaning) -> bool:
    """Whether only the tense of the clause tells which days are meant.

    >>> needs_tense(Weekday(weekday=1)), needs_tense(Weekday(weekday=1, week=-1))
    (True, False)
    """
    if isinstance(meaning, Days):
        return not meaning.dated
    if isinstance(meaning, WeekOf):
        return not meaning.days.dated
    return isinstance(meaning, Joined | Beside) or _is_near_weekday(meaning)


def _is_near_weekday(meaning: Meaning) -> bool:
    """Whether a day of the week is the near one, before or after the day of publication by the tense."""
    return isinstance(meaning, Weekday) and meaning.week is None and meaning.further is None


def reckon(meaning: Meaning, reference: Reference) -> Reckoned:
    """The days that a meaning stands for, None where nothing tells, and where they come from.

    >>> span, basis = reckon(Shift(unit=Unit.DAY, by=-1), Reference(day=dt.date(2024, 3, 1)))
    >>> str(span), basis.value
    ('2024-02-29', 'publication')
    """
    try:
        return _reckon(meaning, reference)
    except (ValueError, OverflowError):  # "31 June", "5000 years ago"
        return None, Basis.EXPLICIT


def _reckon(meaning: Meaning, reference: Reference) -> Reckoned:
    if isinstance(meaning, Days):
        return _days(meaning, reference)
    if isinstance(meaning, WeekOf):
        span, basis = _days(meaning.days, reference)
        return (None if span is None else week_of(span.start)), basis
    if isinstance(meaning, Same | Beside | NthDay):
        return _inherited(meaning, reference), Basis.INHERITED
    if isinstance(meaning, Vague) or reference.day is None:
        return None, Basis.PUBLICATION
    return _relative(meaning, reference.day, reference.tense), Basis.PUBLICATION


def _inherited(meaning: Same | Beside | NthDay, reference: Reference) -> TimeSpan | None:
    """The days that count from a date before."""
    if isinstance(meaning, Beside):
        return _beside(meaning.by, reference)
    if isinstance(meaning, NthDay):
        return _nth(meaning.number, reference.previous)
    return _same(meaning, reference.previous_day if meaning.unit is Unit.DAY else reference.previous)


def _relative(
    meaning: Shift | DaysOfMonth | NamedMonth | Weekday | Joined, day: dt.date, tense: Tense
) -> TimeSpan:
    """The days that count from the publication."""
    if isinstance(meaning, Shift):
        return _shift(meaning, day)
    if isinstance(meaning, DaysOfMonth):
        month = month_span(month_number(day) + meaning.by).start
        return TimeSpan(month.replace(day=meaning.first), month.replace(day=meaning.last))
    if isinstance(meaning, NamedMonth):
        return _named_months(meaning, month_number(day))
    if isinstance(meaning, Weekday):
        return TimeSpan.day(_weekday(meaning, day, tense))
    return _weekdays(meaning, day, tense)


def _days(days: Days, reference: Reference) -> Reckoned:
    if days.first.year is not None and days.last.year is not None:
        return span_of(days), Basis.EXPLICIT
    day = reference.day or reference.implied
    basis = Basis.INHERITED if reference.day is None else Basis.PUBLICATION
    if days.dated:
        return (None if day is None else span_of(in_years(days, day.year))), basis
    if days.first.month is None:
        return _days_of_month(days, reference)
    if reference.year is not None:
        return span_of(from_year(days, reference.year)), Basis.INHERITED
    if day is None or (days.part and reference.day is None):
        return None, basis
    return span_of(from_year(days, nearest_year(days, day, reference.tense))), basis


def _days_of_month(days: Days, reference: Reference) -> Reckoned:
    """A day without its month: that of the date before, else the nearest by tense."""
    number = days.first.day or 0
    previous = reference.previous
    if previous is not None and previous.precision is not Precision.YEAR:
        return TimeSpan.day(previous.end.replace(day=number)), Basis.INHERITED
    if reference.day is None:
        return None, Basis.PUBLICATION
    middle = month_number(reference.day)
    nearest: list[tuple[int, dt.date]] = []
    for month in (middle - 1, middle, middle + 1):
        span = month_span(month)
        if number <= span.end.day:
            day = span.start.replace(day=number)
            nearest.append(((day - reference.day).days, day))
    wanted = [entry for entry in nearest if _fits(entry[0], reference.tense)] or nearest
    return TimeSpan.day(min(wanted, key=lambda entry: abs(entry[0]))[1]), Basis.PUBLICATION


def _fits(distance: int, tense: Tense) -> bool:
    return tense is Tense.UNCLEAR or (distance <= 0 if tense is Tense.PAST else distance >= 0)


def _same(meaning: Same, previous: TimeSpan | None) -> TimeSpan | None:
    """The day, month or year of the date before, where it has one."""
    if previous is None:
        return None
    one_month = (previous.start.year, previous.start.month) == (previous.end.year, previous.end.month)
    if meaning.day is not None:
        return TimeSpan.day(previous.start.replace(day=meaning.day)) if one_month else None
    if meaning.unit is Unit.YEAR:
        return TimeSpan.year(previous.start.year) if previous.start.year == previous.end.year else None
    if meaning.unit is Unit.MONTH:
        return TimeSpan.month(previous.start.year, previous.start.month) if one_month else None
    if previous.start != previous.end:
        return None
    return previous if meaning.unit is Unit.DAY else week_of(previous.start)


def _nth(number: int, previous: TimeSpan | None) -> TimeSpan | None:
    """A day of the days before, or so many days from the one on which they began."""
    if previous is None or previous.precision is not Precision.DAY:
        return None
    if number < 0:
        return TimeSpan.day(previous.end) if previous.start < previous.end else None
    day = previous.start + dt.timedelta(days=number - 1)
    return TimeSpan.day(day) if previous.start == previous.end or day <= previous.end else None


def _beside(by: int, reference: Reference) -> TimeSpan | None:
    """So many days from the day that the passage tells of, unless that is history.

    What is to come follows a day that is to come: "will land on June 17.  A day later, she will meet".
    """
    coming, last = reference.tense in {Tense.COMING, Tense.INTENDED}, reference.previous
    ahead = coming and last is not None and last.start == last.end
    previous = last if ahead else reference.previous_day
    if previous is None or (
        reference.day is not None and (reference.day - previous.start).days > LONGEST_STORY
    ):
        return None
    return TimeSpan.day(previous.start + dt.timedelta(days=by))


def _shift(meaning: Shift, day: dt.date) -> TimeSpan:
    if meaning.unit is Unit.DAY:
        return TimeSpan.day(day + dt.timedelta(days=meaning.by))
    if meaning.unit is Unit.WEEK:
        return week_of(day + dt.timedelta(weeks=meaning.by))
    if meaning.unit is Unit.WEEKEND:
        return weekend_of(day + dt.timedelta(weeks=meaning.by))
    if meaning.unit is Unit.MONTH:
        return month_span(month_number(day) + meaning.by)
    return TimeSpan.year(day.year + meaning.by)


def _named_months(meaning: NamedMonth, now: int) -> TimeSpan:
    """The latest such months before this one, or the first ones after it."""
    back = (now - meaning.month + 1) % 12
    first = now - back + (12 if meaning.direction > 0 else -12 * (back < meaning.months))
    return TimeSpan.range(month_span(first), month_span(first + meaning.months - 1))


def _weekday(meaning: Weekday, day: dt.date, tense: Tense) -> dt.date:
    if meaning.further is not None:
        return coming_weekday(meaning.weekday, day) + dt.timedelta(weeks=meaning.further)
    if meaning.last:
        return latest_weekday(meaning.weekday, day - dt.timedelta(days=1))
    if meaning.week is not None:
        return week_of(day).start + dt.timedelta(days=meaning.weekday, weeks=meaning.week)
    if tense in {Tense.COMING, Tense.INTENDED}:
        return coming_weekday(meaning.weekday, day)
    return latest_weekday(meaning.weekday, day)


def _weekdays(meaning: Joined, day: dt.date, tense: Tense) -> TimeSpan:
    first = _weekday(meaning.first, day, tense)
    return TimeSpan(first, coming_weekday(meaning.last.weekday, first))
