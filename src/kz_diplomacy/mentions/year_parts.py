"""The grammar of parts of years and months: "the first half of 2022", "Q3 2021", "this autumn", "mid-June".

    part     = ordinal, ( "half" | "quarter" ), [ of ], ( which year | which month )
             | [ ordinal ], number, "months", "of", which year | "Q3", which year | "1H", which year
             | ordinal, ( "week" | "days" | "ten days" ), "of", which month ;
    season   = [ "this" | "last" | "next" | "in" [ "the" ] ], name, [ [ "of" ], which year ] ;
    edge     = ( "early" | "late" | "mid" | "the end of" … ), ( date | years | "the year" ) ;
    which year = year | ( "this" | "last" | "next" ), "year" | "the year" ;

The first week or ten days of a month are its first days, "the last days of June" are June as a whole.  A part
of a year without its year takes it from the day of publication only; a winter, which belongs to two
years, means nothing.
"""

from typing import Final

from kz_diplomacy.knowledge.date_words import DateWord, date_words
from kz_diplomacy.mentions.calendar import MONTHS, SEASONS, YEARS
from kz_diplomacy.mentions.calendar_dates import read_calendar_date
from kz_diplomacy.mentions.line import DASHES, Line
from kz_diplomacy.mentions.moments import LAST_DAY, Days, Moment, NamedMonth, Phrase, Shift, Unit, Vague
from kz_diplomacy.mentions.months import read_month, read_year
from kz_diplomacy.mentions.years import read_decade

ORDINALS: Final = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
    "last": 0,
}
MONTH_COUNTS: Final = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11,
} | {str(number): number for number in range(2, 12)}  # fmt: skip
QUARTERS: Final = {f"q{n}": n for n in range(1, 5)} | {f"{n}q": n for n in range(1, 5)}
WEEK, TEN = 7, 10
"""Days at the beginning of a month that are told as its first week or its first ten days."""
HALVES: Final = {"h1": 1, "h2": 2, "1h": 1, "2h": 2}


def read_edge(line: Line, at: int) -> Phrase | None:
    """The date behind "early", "late", "mid-", "the end of" and the like: its month or year as a whole.

    >>> read_edge(Line.of("early 2022"), 0).meaning.first.year
    2022
    """
    word = line.word(at)
    if word in date_words(DateWord.EARLY):
        start = at + 2 if line.word(at + 1) in DASHES else at + 1
        start = line.after(start, "in")
    elif word in date_words(DateWord.EDGE) and line.word(at + 1) == "of":
        start = at + 2
    else:
        return None
    inner = _edged(line, start)
    return None if inner is None else inner._replace(first=at)


def _edged(line: Line, at: int) -> Phrase | None:
    """A month, a year, or "the year" and "the month"."""
    if line.word(at) == "the":
        return _whole(line, at)
    named = read_month(line, at)
    if named is not None:
        if line.word(named[1]) in DASHES:
            return Phrase(first=at, last=named[1], meaning=Days.one(Moment(month=named[0])))
        return read_calendar_date(line, at)
    year = read_year(line, at)
    if year is not None and line.word(at) not in {",", "/"}:
        return Phrase(first=at, last=year[1], meaning=Days.one(year[0]))
    if line.word(at) in {"this", "last", "next"} and line.word(at + 1) in {"week", "month"}:
        by = {"this": 0, "last": -1, "next": 1}[line.word(at)]
        return Phrase(first=at, last=at + 2, meaning=Shift(unit=Unit(line.word(at + 1)), by=by))
    return read_part(line, at) or read_season(line, at)


def _whole(line: Line, at: int) -> Phrase | None:
    """A whole unit with its article: "the year", "the current month", "the 2020s"."""
    unit = line.word(at + 1)
    if unit == "year" and line.word(at + 2) in YEARS:
        return Phrase(first=at, last=at + 3, meaning=Days.one(Moment(year=YEARS[line.word(at + 2)])))
    if unit in {"year", "month", "week"} and line.word(at + 2) != "of":
        return Phrase(first=at, last=at + 2, meaning=Shift(unit=Unit(unit), by=0))
    if unit in {"current", "this"} and line.word(at + 2) in {"year", "month", "week"}:
        return Phrase(first=at, last=at + 3, meaning=Shift(unit=Unit(line.word(at + 2)), by=0))
    return read_part(line, at + 1) or read_season(line, at + 1) or read_decade(line, at + 1)


def read_compact_edge(line: Line, at: int) -> Phrase:
    """The month or year of one word: "mid-June", "mid-2024".

    >>> read_compact_edge(Line.of("mid-June 2022"), 0).last
    2
    """
    rest = line.word(at).partition("-")[2]
    if rest in YEARS:
        return Phrase(first=at, last=at + 1, meaning=Days.one(Moment(year=YEARS[rest])))
    year = read_year(line, at + 1)
    moment, end = (Moment(), at + 1) if year is None else year
    return Phrase(first=at, last=end, meaning=Days.one(moment._replace(month=MONTHS[rest])))


def read_part(line: Line, at: int) -> Phrase | None:
    """A part of a year or month: "first half of 2022", "Q3 2021", "nine months of 2023".

    >>> read_part(Line.of("first half of 2022"), 0).meaning.last.month
    6
    """
    word = line.word(at)
    letter = word.isdecimal() and line.key(at + 1) in {"Q", "H"}
    code, end = (word + line.word(at + 1), at + 2) if letter else (word, at + 1)
    if code in QUARTERS:
        return _months_of(line, at, end, (3 * QUARTERS[code] - 2, 3 * QUARTERS[code]))
    if code in HALVES:
        return _months_of(line, at, end, (6 * HALVES[code] - 5, 6 * HALVES[code]))
    if word in ORDINALS:
        return _ordinal_part(line, at, ORDINALS[word])
    if word in MONTH_COUNTS and line.word(at + 1) in {"months", "month"} and line.word(at + 2) == "of":
        found = _months_of(line, at, at + 3, (1, MONTH_COUNTS[word]))
        return found if isinstance(found.meaning, Days) and found.meaning.dated else None
    if word in MONTH_COUNTS and line.word(at + 1) == "months" and line.word(at + 2) == "to":
        return _months_to(line, at, MONTH_COUNTS[word])
    return None


def _months_to(line: Line, at: int, count: int) -> Phrase | None:
    """So many months up to the end of one ("eleven months to November"); up to a day they mean nothing."""
    named = read_month(line, at + 3)
    inner = None if named is None else read_calendar_date(line, at + 3)
    if named is None or inner is None or not isinstance(inner.meaning, Days):
        return None
    last = inner.meaning.last
    if last.unit is not Unit.MONTH or named[0] < count:
        return Phrase(first=at, last=inner.last, meaning=Vague())
    first = last._replace(month=named[0] - count + 1)
    return Phrase(first=at, last=inner.last, meaning=Days(first=first, last=last))


def _ordinal_part(line: Line, at: int, number: int) -> Phrase | None:
    after = at + 2 if line.word(at + 1) in DASHES else at + 1
    unit = line.word(after)
    if unit in {"half", "half-year"}:
        number = number or 2
        return _half(line, at, after + 1, number) if number <= 2 else None  # noqa: PLR2004 - there are two
    if unit == "quarter":
        number = number or 4
        return _months_of(line, at, after + 1, (3 * number - 2, 3 * number))
    if unit in MONTH_COUNTS and line.word(after + 1) == "months":
        count = MONTH_COUNTS[unit]
        if number == 1:
            return _months_of(line, at, after + 2, (1, count))
        return (
            _months_of(line, at, after + 2, (13 - count, 12))
            if number == 0 and line.word(after + 2) == "of"
            else None
        )
    ten = unit in {"ten", "10"} and line.word(after + 1) == "days"
    after += ten
    if line.word(after) in {"week", "days", "day", "weekend", "decade"} and line.word(after + 1) == "of":
        days = TEN if ten else WEEK if line.word(after) == "week" else 0
        return (
            _first_days(line, at, after + 2, days)
            if number == 1 and days
            else _edge_of_month(line, at, after + 2)
        )
    return None


def _first_days(line: Line, at: int, start: int, last: int) -> Phrase | None:
    """The first days of a month: "first week of June", "first ten days of May 2021"."""
    named = read_month(line, start)
    if named is None:
        return None
    year = read_year(line, named[1])
    moment, end = (Moment(), named[1]) if year is None else year
    first = moment._replace(month=named[0], day=1)
    return Phrase(first=at, last=end, meaning=Days(first=first, last=first._replace(day=last)))


def _edge_of_month(line: Line, at: int, start: int) -> Phrase | None:
    named = read_month(line, start)
    inner = None if named is None else read_calendar_date(line, start)
    return None if inner is None else inner._replace(first=at)


def _half(line: Line, at: int, start: int, number: int) -> Phrase | None:
    start = line.after(start, "of")
    named = read_month(line, start)
    if named is None:
        return _months_of(line, at, start, (6 * number - 5, 6 * number))
    month, end = named
    year = read_year(line, end)
    moment, end = year if year is not None else (Moment(), end)
    first = moment._replace(month=month, day=1 if number == 1 else 16)
    last = moment._replace(month=month, day=15 if number == 1 else LAST_DAY)
    return Phrase(first=at, last=end, meaning=Days(first=first, last=last))


def _months_of(line: Line, at: int, start: int, months: tuple[int, int]) -> Phrase:
    """Months of the year said at `start`; without one they are open."""
    start = line.after(start, "of")
    year = read_year(line, start)
    if year is None and line.word(start) == "the" and line.word(start + 1) == "year":
        year = Moment(offset=0), start + 2
    if year is None:
        open_months = Days(first=Moment(month=months[0]), last=Moment(month=months[1]), part=True)
        return Phrase(first=at, last=start, meaning=open_months)
    first, last = (year[0]._replace(month=month) for month in months)
    return Phrase(first=at, last=year[1], meaning=Days(first=first, last=last))


def read_season(line: Line, at: int) -> Phrase | None:
    """A season: "this autumn", "spring of 2023"; `at` is the determiner or the season itself.

    >>> read_season(Line.of("spring of 2022"), 0).meaning.first.month
    3
    """
    shift = {"this": 0, "last": -1, "next": 1, "coming": 1, "past": -1}.get(line.word(at))
    name = at if shift is None else at + 1
    month = SEASONS.get(line.word(name))
    if month is None:
        return None
    year = read_year(line, name + 1)
    if not _is_season(line, name, determined=shift is not None or year is not None):
        return None
    end = name + 1 if year is None else year[1]
    if month == 0:
        return Phrase(first=at, last=end, meaning=Vague())
    if shift and year is None:
        return Phrase(first=at, last=end, meaning=NamedMonth(month=month, direction=shift, months=3))
    moment = year[0] if year is not None else Moment(offset=0) if shift == 0 else Moment()
    first, last = moment._replace(month=month), moment._replace(month=month + 2)
    return Phrase(first=at, last=end, meaning=Days(first=first, last=last))


def _is_season(line: Line, at: int, *, determined: bool) -> bool:
    """Whether the word is a season: "fall" is a verb, "spring" has water."""
    before = line.word(at - 1)
    if before == "the":
        before = line.word(at - 2)
        return determined or (
            before in {"in", "by", "since", "until", "during", "before", "of"} and not line.capital(at)
        )
    return determined or (
        before in {"in", "by", "since", "until", "during", "before"} and line.word(at) != "fall"
    )
