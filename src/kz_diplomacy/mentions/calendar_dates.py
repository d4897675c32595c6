"""The grammar of days and months with names or in figures: "16-17 August 2021", "Nov. 30 - Dec. 2, 2023".

    date     = stretch, [ join, stretch ], [ part of day ] ;   (* of one unit: June 4 until June 6 *)
    stretch  = month, [ "," ], days, [ year ] | days, [ "of" ], month, [ year ]
             | month, [ ( dash | "to" | "and" ), month ], [ year ]
             | days, "of", ( "this" | "last" | "next" ), "month"
             | figures ;                                        (* see numeric_dates *)
    days     = day, { ( dash | "to" | "through" | "and" | "/" | "," ), day } ;
    day      = "1" … "31" | "1st" … "31st" ;
    year     = [ "," | "of" | "/" ], number | [ "of" ], ( "this" | "last" | "next" ), "year" ;
    join     = dash | "to" | "through" | "until" | "till" ;     (* "and" only after "between" *)

Days joined by "and" are one stretch where they follow each other or stand after "between", else each is a
date of its own.  A month alone must have a capital; "May", "March" and short forms need a day, a year or a
preposition, for they are verbs and names too.
"""

import re
from typing import Final

from kz_diplomacy.knowledge.date_words import DateWord, date_words
from kz_diplomacy.mentions.calendar import DAY_NUMBERS, MONTHS, PARTS_OF_DAY, WEEKDAYS
from kz_diplomacy.mentions.line import DASHES, Line
from kz_diplomacy.mentions.moments import Days, DaysOfMonth, Moment, Phrase
from kz_diplomacy.mentions.months import YEAR_SHIFTS, is_month_name, read_month, read_year
from kz_diplomacy.mentions.numeric_dates import read_numeric_date

JOINS: Final = DASHES | {"to", "through", "until", "till", "thru"}
GLUED_YEAR: Final = re.compile(r"([0-3]?[0-9]),((?:19|20)[0-9]{2})")
LONGEST_LIST: Final = 10
"""Words of a list of days of one month."""


def read_calendar_date(line: Line, at: int) -> Phrase | None:
    """The date or stretch of days that begins at a word, None where there is none.

    >>> words = ("16", "-", "17", "August", "2021")
    >>> line = Line(lower=tuple(map(str.lower, words)), keys=words, first=0, last=5)
    >>> read_calendar_date(line, 0).last
    5
    """
    phrase = _stretch(line, at)
    if phrase is None:
        return None
    return _with_part_of_day(line, _with_weekday(line, _joined(line, phrase) or phrase))


def _with_part_of_day(line: Line, phrase: Phrase) -> Phrase:
    """The phrase of one day with the part of the day that follows it: "left on April 18 morning for"."""
    days = phrase.meaning
    one = isinstance(days, Days) and days.first == days.last and days.first.day is not None
    return phrase._replace(last=phrase.last + 1) if one and line.word(phrase.last) in PARTS_OF_DAY else phrase


def _with_weekday(line: Line, phrase: Phrase) -> Phrase:
    """The phrase with the day of the week that follows it: "June 19, Tuesday", "October 18 (Tuesday)"."""
    mark, day = line.word(phrase.last), line.word(phrase.last + 1)
    if day not in WEEKDAYS or not isinstance(phrase.meaning, Days) or phrase.meaning.first.day is None:
        return phrase
    if mark == "," and line.word(phrase.last + 2) in {",", "", ".", ";", "at"}:
        return phrase._replace(last=phrase.last + 2)
    closed = mark == "(" and line.word(phrase.last + 2) == ")"
    return phrase._replace(last=phrase.last + 3) if closed else phrase


def read_month_pair(line: Line, at: int) -> Phrase | None:
    """Two months in one word ("January-June"), with the year behind them.

    >>> read_month_pair(Line.of("January-June 2021"), 0).last
    2
    """
    first, last = (MONTHS[name] for name in line.word(at).split("-"))
    year = read_year(line, at + 1)
    days = _merged(Moment(month=first), Moment(month=last) if year is None else year[0]._replace(month=last))
    end = at + 1 if year is None else year[1]
    return None if days is None or not line.capital(at) else Phrase(first=at, last=end, meaning=days)


def _stretch(line: Line, at: int) -> Phrase | None:
    word = line.word(at)
    if word in MONTHS:
        return _month_first(line, at)
    if word in DAY_NUMBERS:
        return _day_first(line, at) or read_numeric_date(line, at)
    return read_numeric_date(line, at)


def _joined(line: Line, phrase: Phrase) -> Phrase | None:
    """The stretch to a second date behind "-" or "to", behind "and" too where "between" stands before."""
    word = line.word(phrase.last)
    between = line.word(phrase.first - 1) == "between"
    if not (word in JOINS or (word == "and" and between)):
        return None
    start = line.after(phrase.last + 1, "the")
    other = _stretch(line, start)
    if other is None or not isinstance(other.meaning, Days) or not isinstance(phrase.meaning, Days):
        return None
    days = _merged(phrase.meaning.first, other.meaning.last)
    return None if days is None else Phrase(first=phrase.first, last=other.last, meaning=days)


def _merged(first: Moment, last: Moment) -> Days | None:
    """The days from one moment to another, which may lend its year; None where they run backwards."""
    if first.unit is not last.unit or first.month is None or last.month is None:
        return None
    wraps = (first.month, first.day or 0) > (last.month, last.day or 0)
    if last.dated and not first.dated:
        first = first.in_year_of(last) if not wraps else _shifted(first.in_year_of(last), -1)
    elif first.dated and not last.dated:
        last = last.in_year_of(first) if not wraps else _shifted(last.in_year_of(first), 1)
    elif first.year is not None and last.year is not None:
        wraps = wraps and first.year >= last.year
        if first.year > last.year or wraps:
            return None
    return Days(first=first, last=last)


def _shifted(moment: Moment, years: int) -> Moment:
    if moment.year is not None:
        return moment._replace(year=moment.year + years)
    return moment._replace(offset=(moment.offset or 0) + years)


def _month_first(line: Line, at: int) -> Phrase | None:
    named = read_month(line, at)
    if named is None:
        return None
    month, after = named
    glued = GLUED_YEAR.fullmatch(line.word(after))
    if glued is not None:
        return _one(at, after + 1, Moment(year=int(glued[2]), month=month, day=int(glued[1])))
    comma = line.word(after) == "," and line.word(at - 1) == "on" and line.word(after + 1) in DAY_NUMBERS
    start = line.after(after, "the") if line.word(after + 1) in DAY_NUMBERS else after
    start += comma
    days = _days_behind(line, start, between=line.word(at - 1) == "between")
    if days is not None and not (days[0][0] == days[0][1] and _counted(line, at, days[1])):
        (first, last), end = days
        year = read_year(line, end)
        moment, end = year if year is not None else (Moment(), end)
        return _dated(at, end, moment, month, (first, last))
    return _months(line, at, month, after)


def _days_behind(line: Line, at: int, *, between: bool) -> tuple[tuple[int, int], int] | None:
    """The days behind a month, without one that has a month of its own: "from June 4 to 6 July"."""
    days = _days(line, at, between=between)
    if days is None or days[0][0] == days[0][1] or read_month(line, line.after(days[1], "of")) is None:
        return days
    first, _ = days[0]
    return (first, first), _behind_day(line, at)


def _counted(line: Line, at: int, end: int) -> bool:
    """Whether the number behind a month counts things: "in May 14 companies", "April 5 million"."""
    following, before = line.word(end), line.word(at - 1)
    if before == "on":
        return following in date_words(DateWord.SCALE)
    plural = following.endswith("s") and following.isalpha() and not line.capital(end)
    return following in date_words(DateWord.COUNTED) or (before == "in" and plural)


def _months(line: Line, at: int, month: int, after: int) -> Phrase | None:
    """A month without a day, alone or to another month."""
    year = read_year(line, after)
    if year is not None:
        return Phrase(first=at, last=year[1], meaning=Days.one(year[0]._replace(month=month)))
    second = _second_month(line, at, after)
    if second is not None:
        return second
    if not is_month_name(line, at, after):
        return None
    return Phrase(first=at, last=after, meaning=Days.one(Moment(month=month)))


def _second_month(line: Line, at: int, after: int) -> Phrase | None:
    join = line.word(after)
    if join not in JOINS and join not in {"and", "/"}:
        return None
    named = read_month(line, after + 1)
    first = read_month(line, at)
    if named is None or first is None or line.word(named[1]) in DAY_NUMBERS:
        return None
    if join in {"and", "/"} and line.word(at - 1) != "between" and named[0] != first[0] % 12 + 1:
        return None
    year = read_year(line, named[1])
    last = Moment(month=named[0]) if year is None else year[0]._replace(month=named[0])
    days = _merged(Moment(month=first[0]), last)
    return None if days is None else Phrase(first=at, last=year[1] if year else named[1], meaning=days)


def _day_first(line: Line, at: int) -> Phrase | None:
    days = _days(line, at)
    if days is None or line.word(at - 1) == ":":
        return None
    (first, last), end = days
    named = read_month(line, line.after(end, "of")) or _month_behind_comma(line, end)
    if named is None:
        return _of_month_counted(line, at, end, (first, last)) or _listed(line, at, end, (first, last))
    month, end = named
    year = read_year(line, end)
    moment, end = year if year is not None else (Moment(), end)
    return _dated(at, end, moment, month, (first, last))


def _of_month_counted(line: Line, at: int, end: int, days: tuple[int, int]) -> Phrase | None:
    """Days of a month that is counted from that of publication: "19-22 of this month"."""
    start = line.after(end + 1, "the")
    by = YEAR_SHIFTS.get(line.word(start))
    if by is None or (line.word(end), line.word(start + 1)) != ("of", "month"):
        return None
    return Phrase(first=at, last=start + 2, meaning=DaysOfMonth(first=days[0], last=days[1], by=by))


def _month_behind_comma(line: Line, at: int) -> tuple[int, int] | None:
    """The month in "16, September, 2024", where a year must follow."""
    named = read_month(line, at + 1) if line.word(at) == "," else None
    return None if named is None or read_year(line, named[1]) is None else named


def _listed(line: Line, at: int, end: int, days: tuple[int, int]) -> Phrase | None:
    """Days of a list whose month stands further on or back: "9 and 20 October", "October 9 and 20"."""
    ahead = end
    while line.word(ahead) in {",", "and", "&"} and ahead < at + LONGEST_LIST:
        start = line.after(ahead + 1, "and")
        later = _days(line, start)
        if later is None:
            break
        named = read_month(line, line.after(later[1], "of"))
        if named is not None:
            year = read_year(line, named[1])
            return _dated(at, end, Moment() if year is None else year[0], named[0], days)
        ahead = later[1]
    back = at - 1
    while back > at - LONGEST_LIST and (
        line.word(back) in {",", "and", "&"} or line.word(back) in DAY_NUMBERS
    ):
        back -= 1
    named = read_month(line, back) if back < at - 2 else None
    if named is None or line.word(at - 1) not in {",", "and", "&"} or line.word(end)[:1].isalpha():
        return None
    year = read_year(line, end)
    return _dated(at, end if year is None else year[1], Moment() if year is None else year[0], named[0], days)


def _days(line: Line, at: int, *, between: bool = False) -> tuple[tuple[int, int], int] | None:
    """First and last day of a list or stretch of day numbers, and the index behind it."""
    first = DAY_NUMBERS.get(line.word(at))
    if first is None:
        return None
    last, end = first, _behind_day(line, at)
    while True:
        join = line.word(end)
        start = line.after(end + 1, "and") if join == "," else end + 1
        start = line.after(start, "the")
        day = DAY_NUMBERS.get(line.word(start))
        if day is None or day <= last or not _joins_days(line, join, start, between=between, gap=day - last):
            return (first, last), end
        last, end = day, _behind_day(line, start)


def _behind_day(line: Line, at: int) -> int:
    """The index behind a day number; "7<sup>th</sup>" stands in some web texts."""
    return at + 9 if line.lower[at + 1 : at + 4] == ("<", "sup", ">") and at + 9 <= line.last else at + 1


def _joins_days(line: Line, join: str, start: int, *, between: bool, gap: int) -> bool:
    role = DateWord.SCALE if join in DASHES else DateWord.COUNTED
    if line.word(start + 1) in date_words(role) or (
        line.word(start + 1) in {":", "."} and line.word(start + 2).isdigit()
    ):
        return False
    if join in JOINS:
        return True
    return join in {"and", "&", "/", ","} and (between or gap == 1)


def _dated(at: int, end: int, year: Moment, month: int, days: tuple[int, int]) -> Phrase:
    first, last = days
    start = Moment(year=year.year, month=month, day=first, offset=year.offset)
    if first == last:
        return Phrase(first=at, last=end, meaning=Days.one(start))
    stop = Moment(year=year.year, month=month, day=last, offset=year.offset)
    return Phrase(first=at, last=end, meaning=Days(first=start, last=stop))


def _one(at: int, end: int, moment: Moment) -> Phrase:
    return Phrase(first=at, last=end, meaning=Days.one(moment))
