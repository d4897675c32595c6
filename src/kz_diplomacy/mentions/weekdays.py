"""The grammar of days of the week: "on Tuesday", "Thursday, July 11", "Monday to Wednesday".

    weekday = name, [ part of day ], [ [ "," | "(" ], date, [ ")" ] | [ "of" ], which, "week" | join, name ] ;
    join    = dash | "to" | "through" | "and"            (* "and" only before the day that follows *)
            | "until" | "till" ;                         (* behind "from" *)
    which   = "this" | "last" | "next" ;

Short forms ("Wed") are read before a date and after "on", those that are no other word anywhere.  A day with
a name of its own is none ("Good Friday").
"""

from typing import Final

from kz_diplomacy.knowledge.date_words import DateWord, date_words
from kz_diplomacy.mentions.calendar import PARTS_OF_DAY, SHORT_WEEKDAYS, WEEKDAYS
from kz_diplomacy.mentions.calendar_dates import read_calendar_date
from kz_diplomacy.mentions.line import DASHES, Line
from kz_diplomacy.mentions.moments import Days, Joined, Phrase, Weekday

WHICH: Final = {"this": 0, "current": 0, "last": -1, "next": 1}


def read_weekday(line: Line, at: int) -> Phrase | None:
    """A day of the week, with the date that follows it or to another day of the week.

    >>> read_weekday(Line.of("Tuesday afternoon"), 0).meaning.weekday
    1
    """
    number = WEEKDAYS.get(line.word(at))
    short = SHORT_WEEKDAYS.get(line.word(at)) if number is None else None
    if not line.capital(at) or line.word(at - 1) in date_words(DateWord.NAMED_DAY):
        return None
    dated = _dated_weekday(line, at, short if number is None else number)
    if dated is not None:
        return dated if number is not None or short is not None else None
    if number is None:
        return None if short is None or not _stands_as_day(line, at) else _short_weekday(at, short)
    end = at + 2 if line.word(at + 1) in PARTS_OF_DAY else at + 1
    if line.word(end) in {"times", "telegraph"}:
        return None
    return _weekday_of_week(line, at, end, number) or _weekdays(line, at, end, number)


def _stands_as_day(line: Line, at: int) -> bool:
    """Whether a short form is a day by its place: "on Fri", "to visit Oslo Fri", not "Sun Wei", "the Sun"."""
    named = line.capital(at + 1)
    if line.word(at - 1) == "on" or line.word(at) not in date_words(DateWord.WEEKDAY_TOO):
        return not named
    return line.word(at + 1) == "," and at > line.first + 1 and line.word(at - 1) != "the"


def _short_weekday(at: int, number: int) -> Phrase:
    return Phrase(first=at, last=at + 1, meaning=Weekday(weekday=number))


def _dated_weekday(line: Line, at: int, number: int | None) -> Phrase | None:
    """A weekday with its date: "Thursday, July 11", "Tuesday (October 18)", "Sunday the 3rd of March"."""
    start = at + 2 if line.word(at + 1) in PARTS_OF_DAY else at + 1
    opened = line.word(start) == "("
    if line.word(start) in {",", "(", "،", "."}:
        start += 1
    start = line.after(line.after(start, "on"), "the")
    inner = read_calendar_date(line, start)
    if inner is None or not isinstance(inner.meaning, Days) or inner.meaning.first.day is None:
        return None
    end = inner.last + 1 if opened and line.word(inner.last) == ")" else inner.last
    return Phrase(first=at, last=end, meaning=inner.meaning._replace(weekday=number))


def _weekday_of_week(line: Line, at: int, end: int, number: int) -> Phrase | None:
    """A weekday with its week: "Wednesday next week", "Tuesday of last week"."""
    start = line.after(end, "of")
    if line.word(start) in WHICH and line.word(start + 1) == "week":
        return Phrase(first=at, last=start + 2, meaning=Weekday(weekday=number, week=WHICH[line.word(start)]))
    return None


def _weekdays(line: Line, at: int, end: int, number: int) -> Phrase:
    join, other = line.word(end), WEEKDAYS.get(line.word(end + 1))
    lasting = join in {"until", "till"} and line.word(at - 1) == "from"
    plain = Weekday(weekday=number)
    if other is None or not (
        lasting
        or join in DASHES
        or join in {"to", "through"}
        or (join == "and" and (other - number) % 7 == 1)
    ):
        return Phrase(first=at, last=end, meaning=plain)
    return Phrase(first=at, last=end + 2, meaning=Joined(first=plain, last=Weekday(weekday=other)))
