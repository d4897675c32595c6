"""The grammar of days that count from the day of publication: "yesterday", "next week", "last May".

    relative = day word | which, unit | which, weekday | ( "last" | "next" ), month
             | "the", unit, ( "after", "next" | "before", "last" )
             | same, unit | "the", ordinal | "the year is out" | vague ;
    day word = "today" | "yesterday" | "tomorrow" | "tonight" | "this morning" | "last night" | … ;
    which    = "this" | "last" | "next" | "current" | "previous" ;
    unit     = "week" | "weekend" | "month" | "year" ;
    same     = "that" | "the same" ;
    vague    = ( "past" | "coming" | "recent" | "last" | "next" ), [ number ], units | "a day earlier" | … ;

With "the" before it "the next year" is a span of time that begins today, no calendar year: vague.
"""

from typing import Final

from kz_diplomacy.knowledge.date_words import DateWord, date_words
from kz_diplomacy.mentions.calendar import (
    DAY_NUMBERS,
    FULL_MONTHS,
    PARTS_OF_DAY,
    WEEKDAYS,
    YEARS,
)
from kz_diplomacy.mentions.calendar_dates import read_calendar_date
from kz_diplomacy.mentions.line import Line
from kz_diplomacy.mentions.moments import (
    Days,
    Meaning,
    Moment,
    NamedMonth,
    Phrase,
    Shift,
    Unit,
    Vague,
    Weekday,
    WeekOf,
)
from kz_diplomacy.mentions.months import read_month
from kz_diplomacy.mentions.weekdays import WHICH, read_weekday
from kz_diplomacy.mentions.year_parts import read_part, read_season

DAY_WORDS: Final = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0}
UNITS: Final = {
    "day": Unit.DAY,
    "week": Unit.WEEK,
    "weekend": Unit.WEEKEND,
    "month": Unit.MONTH,
    "year": Unit.YEAR,
}
PLURALS: Final = {"days": Unit.DAY, "weeks": Unit.WEEK, "months": Unit.MONTH, "years": Unit.YEAR}
COUNTS: Final = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50,
}  # fmt: skip
FURTHER: Final = {("after", "next"): 2, ("before", "last"): -2}
SOME: Final = frozenset({"several", "few", "couple", "many", "some"})


def read_day_word(line: Line, at: int) -> Phrase | None:
    """The day that one word names: "today", "tomorrow morning", "today, Monday", not "Kazakhstan Today".

    >>> read_day_word(Line.of("yesterday"), 0).meaning.by
    -1
    """
    by = DAY_WORDS[line.word(at)]
    if line.capital(at) and line.capital(at - 1) and line.key(at - 1).isalpha():
        return None
    if _means_an_age(line, at):
        return None
    first = at
    if line.word(at - 1) in {"before", "after"} and line.word(at - 2) == "day" and by != 0:
        by, first = 2 * by, at - 2
    end = at + 2 if line.word(at + 1) in PARTS_OF_DAY else at + 1
    named = line.word(end) == "," and line.word(end + 1) in WEEKDAYS and line.capital(end + 1)
    alone = named and line.word(end + 2) != ","
    return Phrase(first=first, last=end + 2 if alone else end, meaning=Shift(unit=Unit.DAY, by=by))


def _means_an_age(line: Line, at: int) -> bool:
    """Whether a word is no day: "the jobs of tomorrow", "the needs of today and tomorrow"."""
    word, before = line.word(at), line.word(at - 1)
    if word == "today":
        return before == "of" and line.word(at + 1) == "and" and line.word(at + 2) == "tomorrow"
    return word == "tomorrow" and (before == "of" or (before == "and" and line.word(at - 2) == "today"
        and line.word(at - 3) == "of"))  # fmt: skip


def read_which(line: Line, at: int) -> Phrase | None:
    """What "this", "last", "next" and their like begin.

    >>> read_which(Line.of("next week"), 0).meaning
    Shift(unit=<Unit.WEEK: 'week'>, by=1)
    """
    return (
        _one_further(line, at)
        or _which_weekday(line, at)
        or _which_month(line, at)
        or read_part(line, at)
        or read_season(line, at)
        or _which_unit(line, at)
    )


def _one_further(line: Line, at: int) -> Phrase | None:
    """The unit beyond the next or last one: "the week after next", "the year before last"."""
    by = FURTHER.get((line.word(at - 1), line.word(at)))
    unit = UNITS.get(line.word(at - 2))
    if by is None or unit is None or unit is Unit.DAY:
        return None
    first = at - 3 if line.word(at - 3) == "the" else at - 2
    return Phrase(first=first, last=at + 1, meaning=Shift(unit=unit, by=by))


def _which_unit(line: Line, at: int) -> Phrase | None:
    word, following = line.word(at), line.word(at + 1)
    if following in PARTS_OF_DAY and word in {"this", "last"}:
        by = -1 if word == "last" else 0
        return Phrase(first=at, last=at + 2, meaning=Shift(unit=Unit.DAY, by=by))
    unit = UNITS.get(following)
    shift = WHICH.get(word)
    if unit is None or shift is None or unit is Unit.DAY:
        return _vague(line, at)
    if line.word(at - 1) in {"the", "a", "this"} and word != "current":
        return Phrase(first=at, last=at + 2, meaning=Vague())
    if line.word(at + 2) == "of":
        return None
    return Phrase(first=at, last=at + 2, meaning=Shift(unit=unit, by=shift))


def _vague(line: Line, at: int) -> Phrase | None:
    """A stretch of time without days: "past five years", "coming days", "last decade"."""
    if line.word(at) in {"this", "current"}:
        return None
    end = at + 1
    while (
        line.word(end) in COUNTS
        or line.word(end) in SOME
        or line.word(end).isdigit()
        or line.word(end) in {"-", "to"}
    ):
        end += 1
    vague = line.word(end) in date_words(DateWord.VAGUE_UNIT)
    if end > at + 4 or not vague or line.word(end) == line.word(at + 1) == "day":
        return None
    if (
        line.word(at) in {"previous", "past", "coming", "recent", "following"}
        or end > at + 1
        or line.word(end) in PLURALS
    ):
        return Phrase(first=at, last=end + 1, meaning=Vague())
    return (
        Phrase(first=at, last=end + 1, meaning=Vague())
        if line.word(end) in {"decade", "quarter", "century"}
        else None
    )


def _which_month(line: Line, at: int) -> Phrase | None:
    named = read_month(line, at + 1)
    word = line.word(at)
    if word in {"past", "coming"} and line.word(at - 1) == "this":
        word = {"past": "last", "coming": "next"}[word]
    if named is None or word not in WHICH or line.word(at + 1) not in FULL_MONTHS:
        return None
    by = WHICH[word]
    if by == 0 or line.word(named[1]) in DAY_NUMBERS:
        inner = read_calendar_date(line, at + 1)
        if inner is None or not isinstance(inner.meaning, Days):
            return None
        return Phrase(first=at, last=inner.last, meaning=_in_this_year(inner.meaning))
    return Phrase(first=at, last=named[1], meaning=NamedMonth(month=named[0], direction=by))


def _in_this_year(days: Days) -> Days:
    this = Moment(offset=0)
    return days if days.dated else Days(first=days.first.in_year_of(this), last=days.last.in_year_of(this))


def _which_weekday(line: Line, at: int) -> Phrase | None:
    start = at + 2 if line.word(at + 1) in {"past", "coming"} else at + 1
    if line.word(start) not in WEEKDAYS or not line.capital(start) or line.word(at) not in WHICH:
        return None
    week = WHICH[line.word(at)]
    inner = read_weekday(line, start)
    if inner is None:
        return None
    if isinstance(inner.meaning, Weekday):
        plain = inner.meaning.weekday
        last = week < 0 or line.word(start - 1) == "past"
        meaning = Weekday(weekday=plain, last=True) if last else Weekday(weekday=plain, week=week)
        if line.word(start - 1) == "coming":
            meaning = Weekday(weekday=plain, further=0)
        return Phrase(first=at, last=inner.last, meaning=meaning)
    return inner._replace(first=at)


def read_week_of(line: Line, at: int) -> Phrase | None:
    """The week around a day: "the week of March 14"; `at` is "week".

    >>> read_week_of(Line.of("week of March 14"), 0).last
    4
    """
    inner = read_calendar_date(line, line.after(at + 1, "of")) if line.word(at + 1) == "of" else None
    if inner is None or not isinstance(inner.meaning, Days) or inner.meaning.first.day is None:
        return None
    return inner._replace(first=at, meaning=WeekOf(days=inner.meaning))


def read_closing_year(line: Line, at: int) -> Phrase | None:
    """The end of a unit: "the year is out", "the year's end", "year-end 2022"; `at` is the unit.

    >>> read_closing_year(Line.of("before the year is out"), 2).last
    5
    """
    word = line.word(at)
    if word in {"year-end", "month-end"}:
        year = YEARS.get(line.word(at + 1))
        if year is not None:
            return Phrase(first=at, last=at + 2, meaning=Days.one(Moment(year=year)))
        return Phrase(first=at, last=at + 1, meaning=Shift(unit=Unit(word.partition("-")[0]), by=0))
    if word not in {"year", "month", "week"}:
        return None
    closes = (
        line.word(at + 1) in {"is", "'s", "was", "ends", "closes"}
        and line.word(at + 2) in {"out", "end", "over"}
    ) or (line.word(at + 1) in {"ends", "closes"})
    if not closes or (line.word(at - 1) != "the" and line.word(at + 2) != "end"):
        return None
    meaning: Meaning = Vague() if line.word(at + 1) == "was" else Shift(unit=Unit(word), by=0)
    return Phrase(
        first=at, last=at + 2 if line.word(at + 1) in {"ends", "closes"} else at + 3, meaning=meaning
    )
