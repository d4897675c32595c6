"""The years of days whose words leave them open: those that bring them nearest to the publication."""

import datetime as dt
from typing import Final

from kz_diplomacy.mentions.moments import (
    LAST_DAY,
    Days,
    Moment,
    Unit,
)
from kz_diplomacy.mentions.tenses import Tense
from kz_diplomacy.models import TimeSpan

LATE: Final = 14
"""Days by which "will open in May" may lie in the past: articles are often published late."""
WEIGHT: Final = 4
"""How many times nearer the past must be for "was slated for May 27" to mean the day that was."""
AHEAD: Final = 1
"""Days by which a past verb may lie ahead: local time runs before that of the publication."""
LEAP_DAY: Final = (2, 29)
LEAP_YEARS: Final = 7
"""Years within which a 29 February lies, also around 1900."""
SOON: Final = 60
"""Days ahead up to which a date may lie where no verb tells: news looks back more often than forward."""


def in_years(days: Days, base: int) -> Days:
    """The days with the years that they count from a base; a year given by number stays."""
    first, last = (
        moment.in_year(base + (moment.offset or 0)) if moment.year is None else moment
        for moment in (days.first, days.last)
    )
    return Days(first=first, last=last)


def from_year(days: Days, year: int) -> Days:
    """The days with their first year given; they end in the next where they run over New Year."""
    first, last = days.first, days.last
    if first is last:
        return Days.one(first.in_year(year))
    wraps = (first.month or 0, first.day or 0) > (last.month or 0, last.day or 0)
    return Days(first=first.in_year(year), last=last.in_year(year + 1 if wraps else year))


def span_of(days: Days) -> TimeSpan:
    """The span of days whose years are given."""
    first = _of_moment(days.first)
    return first if days.single else TimeSpan.range(first, _of_moment(days.last))


def _of_moment(moment: Moment) -> TimeSpan:
    year = moment.year or 0
    if moment.month is None:
        return TimeSpan.year(year)
    if moment.day is None:
        return TimeSpan.month(year, moment.month)
    if moment.day == LAST_DAY:
        return TimeSpan.day(TimeSpan.month(year, moment.month).end)
    return TimeSpan.day(dt.date(year, moment.month, moment.day))


def nearest_year(days: Days, day: dt.date, tense: Tense) -> int:
    """The year that brings a month or day nearest to the publication, on the side that the tense tells."""
    leap = (days.first.month, days.first.day) == LEAP_DAY
    reach = LEAP_YEARS if leap else 1
    distances = {year: _distance(days, year, day) for year in range(day.year - reach, day.year + reach + 1)}
    known = {year: distance for year, distance in distances.items() if distance is not None}
    known = {year: distance for year, distance in known.items() if _is_on_weekday(days, year)} or known
    if not known:
        return day.year
    if tense is Tense.INTENDED or (tense is Tense.COMING and days.first.unit is Unit.DAY):
        return min(known, key=lambda year: max(known[year], -WEIGHT * known[year]))
    if tense is Tense.COMING:
        known = {year: distance for year, distance in known.items() if distance >= -LATE} or known
    else:
        ahead = AHEAD if tense is Tense.PAST else SOON
        known = {year: distance for year, distance in known.items() if distance <= ahead} or known
    return min(known, key=lambda year: (abs(known[year]), known[year]))


def _is_on_weekday(days: Days, year: int) -> bool:
    """Whether the days begin, in a year, on the day of the week that is named: "Friday, December 1"."""
    return days.weekday is None or span_of(from_year(days, year)).start.weekday() == days.weekday


def _distance(days: Days, year: int, day: dt.date) -> int | None:
    """Days from publication to the span in a year, 0 inside it, negative after it; None for 29 February."""
    try:
        span = span_of(from_year(days, year))
    except ValueError:
        return None
    if span.contains(day):
        return 0
    return (span.start - day).days if span.start > day else (span.end - day).days
