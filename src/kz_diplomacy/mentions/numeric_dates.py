"""The grammar of dates in figures: "2021-08-16", "14.06.2023", "11/14/2019".

    figures = year, "-", month, "-", day                         (* also with "/" *)
            | day, ".", month, ".", year
            | month, "/", day, "/", year | day, "/", month, "/", year
            | day, "-", month name, "-", year ;

With slashes the day must be over 12, or equal to the month: else nobody knows which is which.
"""

import datetime as dt
import re
from typing import Final

from kz_diplomacy.mentions.calendar import MONTHS, NUMERAL_DAYS, YEARS
from kz_diplomacy.mentions.line import Line
from kz_diplomacy.mentions.moments import Days, Moment, Phrase

POINTED: Final = re.compile(r"([0-3]?[0-9])\.([01]?[0-9])\.((?:19|20)[0-9]{2})")

MARKS: Final = frozenset({"-", "/"})
HIGHEST_MONTH: Final = 12


def read_numeric_date(line: Line, at: int) -> Phrase | None:
    """The date in figures that begins at a word, None where there is none.

    >>> line = Line(lower=("14.06.2023",), keys=("14.06.2023",), first=0, last=1)
    >>> read_numeric_date(line, 0).meaning.first.month
    6
    """
    return _iso(line, at) or _figures(line, at) or _pointed(line, at) or _hyphenated(line, at)


def _iso(line: Line, at: int) -> Phrase | None:
    """Year, month and day with hyphens or slashes."""
    year, dash, month, again, day, after = (line.word(at + step) for step in range(6))
    if year not in YEARS or dash not in MARKS or again != dash or after in MARKS or line.word(at - 1) == "/":
        return None
    if month not in NUMERAL_DAYS or day not in NUMERAL_DAYS:
        return None
    return _phrase(at, at + 5, int(year), int(month), int(day))


def _figures(line: Line, at: int) -> Phrase | None:
    """Day, month and year with slashes, in either order where the day tells itself."""
    first, slash, second, again, year = (line.word(at + step) for step in range(5))
    if (slash, again) != ("/", "/") or year not in YEARS or line.word(at - 1) == "/":
        return None
    if first not in NUMERAL_DAYS or second not in NUMERAL_DAYS:
        return None
    month, day = sorted((int(first), int(second)))
    return _phrase(at, at + 5, int(year), month, day) if day > HIGHEST_MONTH or day == month else None


def _pointed(line: Line, at: int) -> Phrase | None:
    """Day, month and year with periods, one word."""
    found = POINTED.fullmatch(line.word(at))
    if found is None:
        return None
    day, month, year = map(int, found.groups())
    return _phrase(at, at + 1, year, month, day)


def _hyphenated(line: Line, at: int) -> Phrase | None:
    """A day, the short name of a month and a year with hyphens: "30-Oct-2018"."""
    day, hyphen, (name, _, year) = line.word(at), line.word(at + 1), line.word(at + 2).partition("-")
    if day not in NUMERAL_DAYS or hyphen != "-" or name not in MONTHS or year not in YEARS:
        return None
    return _phrase(at, at + 3, int(year), MONTHS[name], int(day))


def _phrase(first: int, last: int, year: int, month: int, day: int) -> Phrase | None:
    """The date, None where the calendar does not have it."""
    try:
        dt.date(year, month, day)
    except ValueError:
        return None
    return Phrase(first=first, last=last, meaning=Days.one(Moment(year=year, month=month, day=day)))
