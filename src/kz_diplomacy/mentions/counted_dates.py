"""The grammar of days that are counted from others: "three weeks ago", "a week from Tuesday".

    counted = count, unit, "ago" | count, ( "week" | "weeks" ), "from", ( weekday | day word )
            | ( "over" | "at" | "during" ), "the weekend" ;

The units, counts and day words are those of relative_dates; a number of days beyond what calendar arithmetic
is done with gives no day.
"""

from typing import Final

from kz_diplomacy.mentions.calendar import (
    WEEKDAYS,
)
from kz_diplomacy.mentions.line import DASHES, Line
from kz_diplomacy.mentions.moments import (
    Joined,
    Phrase,
    Shift,
    Unit,
    Vague,
    Weekday,
)
from kz_diplomacy.mentions.relative_dates import COUNTS, DAY_WORDS, PLURALS, SOME, UNITS
from kz_diplomacy.mentions.weekdays import read_weekday

SATURDAY: Final = 5
ROUGHLY: Final = frozenset({"to", "about", "some", "half", "than", "nearly"})
LONGEST_COUNT: Final = 3
"""Digits of a number of days, weeks, months or years that calendar arithmetic is done with."""


def read_from_day(line: Line, at: int) -> Phrase | None:
    """A day some weeks behind another: "a week from Friday", "two weeks from today"; `at` is "week(s)".

    >>> read_from_day(Line.of("a week from Friday"), 1).meaning.further
    1
    """
    weeks, start = read_count_word(line, at - 1), at + 2
    if weeks is None or line.word(at + 1) != "from":
        return None
    if line.word(start) in DAY_WORDS:
        days = 7 * weeks + DAY_WORDS[line.word(start)]
        return Phrase(first=at - 1, last=start + 1, meaning=Shift(unit=Unit.DAY, by=days))
    inner = read_weekday(line, start) if line.word(start) in WEEKDAYS else None
    if inner is None or not isinstance(inner.meaning, Weekday):
        return None
    meaning = Weekday(weekday=inner.meaning.weekday, further=weeks)
    return Phrase(first=at - 1, last=inner.last, meaning=meaning)


def read_ago(line: Line, at: int) -> Phrase | None:
    """The time before the word at `at`: "two days ago", "a year ago", "it is three months since".

    >>> read_ago(Line.of("two days ago"), 2).meaning.by
    -2
    """
    unit = UNITS.get(line.word(at - 1)) or PLURALS.get(line.word(at - 1))
    if unit is None:
        return None
    first = at - 2
    count = read_count_word(line, first)
    if line.word(at) == "since" and (count is None or line.word(first - 1) not in {"is", "'s"}):
        return None
    if line.word(first) in {"few", "couple"} or line.word(first) == "of":
        return Phrase(first=first - 1, last=at + 1, meaning=Vague())
    if count is None:
        return Phrase(first=first if line.word(first) in SOME else at - 1, last=at + 1, meaning=Vague())
    if line.word(first - 1) in DASHES or line.word(first - 1) in ROUGHLY:
        return Phrase(first=first, last=at + 1, meaning=Vague())
    return Phrase(first=first, last=at + 1, meaning=Shift(unit=unit, by=-count))


def read_weekend(line: Line, at: int) -> Phrase | None:
    """The weekend that the tense tells: "met over the weekend"; `at` is "weekend".

    >>> read_weekend(Line.of("over the weekend"), 2).first
    0
    """
    if line.word(at - 1) != "the" or line.word(at - 2) not in {"over", "at", "during"}:
        return None
    meaning = Joined(first=Weekday(weekday=SATURDAY), last=Weekday(weekday=SATURDAY + 1))
    return Phrase(first=at - 2, last=at + 1, meaning=meaning)


def read_count_word(line: Line, at: int) -> int | None:
    """The number before a unit of time, "a" and "one" included.

    >>> read_count_word(Line.of("a year ago"), 0), read_count_word(Line.of("15 days ago"), 0)
    (1, 15)
    """
    word = line.word(at)
    if word.isdecimal() and word.isascii() and len(word) <= LONGEST_COUNT:
        return int(word)
    return COUNTS.get(word)
