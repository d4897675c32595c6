"""The names of months, weekdays and day numbers, and the arithmetic of days, weeks and months."""

import datetime as dt
from typing import Final

from kz_diplomacy.models import TimeSpan

MONTH_NAMES: Final = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
)  # fmt: skip
FULL_MONTHS: Final = {name: number for number, name in enumerate(MONTH_NAMES, 1)}
SHORT_MONTHS: Final = {name[:3]: number for name, number in FULL_MONTHS.items() if name != "may"} | {
    "sept": 9
}
MONTHS: Final = FULL_MONTHS | SHORT_MONTHS
WEEKDAY_NAMES: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
PARTS_OF_DAY: Final = frozenset({"morning", "afternoon", "evening", "night", "noon"})
WEEKDAYS: Final = {name: number for number, name in enumerate(WEEKDAY_NAMES)}
SHORT_WEEKDAYS: Final = {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
SEASONS: Final = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 0}
"""The first month of each season; winter has none, for it belongs to two years."""

FIRST_YEAR: Final = 1800
LAST_YEAR: Final = 2100
YEARS: Final = {str(year): year for year in range(FIRST_YEAR, LAST_YEAR + 1)}


def _ordinal(day: int) -> str:
    suffix = {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{'th' if day in (11, 12, 13) else suffix}"


ORDINAL_DAYS: Final = {_ordinal(day): day for day in range(1, 32)} | {
    f"0{_ordinal(day)}": day for day in range(1, 10)
}
NUMERAL_DAYS: Final = {str(day): day for day in range(1, 32)} | {f"0{day}": day for day in range(1, 10)}
DAY_NUMBERS: Final = NUMERAL_DAYS | ORDINAL_DAYS


def week_of(day: dt.date) -> TimeSpan:
    """Monday to Sunday around a day.

    >>> str(week_of(dt.date(2023, 10, 12)))
    '2023-10-09/2023-10-15'
    """
    monday = day - dt.timedelta(days=day.weekday())
    return TimeSpan(monday, monday + dt.timedelta(days=6))


def weekend_of(day: dt.date) -> TimeSpan:
    """Saturday and Sunday of the week around a day.

    >>> str(weekend_of(dt.date(2023, 10, 12)))
    '2023-10-14/2023-10-15'
    """
    saturday = day + dt.timedelta(days=5 - day.weekday())
    return TimeSpan(saturday, saturday + dt.timedelta(days=1))


def month_number(day: dt.date) -> int:
    """Months since year 0, so that months can be counted across years.

    >>> month_number(dt.date(2024, 1, 31)) - month_number(dt.date(2023, 12, 1))
    1
    """
    return day.year * 12 + day.month - 1


def month_span(number: int) -> TimeSpan:
    """The month with such a number.

    >>> str(month_span(month_number(dt.date(2023, 10, 12)) + 3))
    '2024-01'
    """
    return TimeSpan.month(number // 12, number % 12 + 1)


def latest_weekday(weekday: int, day: dt.date) -> dt.date:
    """The latest such weekday (Monday is 0) up to a day, that day included.

    >>> latest_weekday(3, dt.date(2023, 10, 12)).isoformat()
    '2023-10-12'
    """
    return day - dt.timedelta(days=(day.weekday() - weekday) % 7)


def coming_weekday(weekday: int, day: dt.date) -> dt.date:
    """The next such weekday (Monday is 0) from a day on, that day included.

    >>> coming_weekday(0, dt.date(2023, 10, 12)).isoformat()
    '2023-10-16'
    """
    return day + dt.timedelta(days=(weekday - day.weekday()) % 7)
