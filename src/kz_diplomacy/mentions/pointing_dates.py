"""The grammar of days that point to a date named before: "the same day", "a day earlier", "on the 28th".

    pointing = ( "that" | "same" ), ( unit | part of a day ) | number, units, ( "earlier" | "later" )
             | "the", ( "next" | "following" | "previous" ), ( unit | part of a day )
             | "the", ( "day" | part of a day ), ( "before" | "after" ), mark
             | ( "earlier" | "later" ), "in the day"
             | "the", ordinal, [ "of", "that", "month" ] ;

An ordinal is a day only behind a preposition and where no noun follows ("the 9th meeting").
"""

from typing import Final

from kz_diplomacy.knowledge.date_words import DateWord, date_words
from kz_diplomacy.mentions.calendar import ORDINAL_DAYS, PARTS_OF_DAY
from kz_diplomacy.mentions.counted_dates import read_count_word
from kz_diplomacy.mentions.line import Line
from kz_diplomacy.mentions.moments import Beside, Days, Moment, Phrase, Same, Unit, Vague
from kz_diplomacy.mentions.relative_dates import UNITS

BESIDE: Final = {"earlier": -1, "later": 1}

ASIDE: Final = {"before": -1, "after": 1}
CLOSING: Final = frozenset({"", ",", ".", ";"})

NEIGHBOURS: Final = {"next": 1, "following": 1, "previous": -1}
BEHIND: Final = frozenset({
    "and", "at", "in", "for", "to", "with", "when", "where", "the", "he", "she", "they", "it", "by", "until",
    "but", "as", "on", "his", "a",
})  # fmt: skip
"""Words behind an ordinal that is a day: "on the 28th in Oslo"."""


def read_same(line: Line, at: int) -> Phrase | None:
    """A unit named before: "that month", "the same day", "that evening"; `at` is "that" or "same".

    >>> read_same(Line.of("that month"), 0).meaning.unit.value
    'month'
    """
    unit = Unit.DAY if line.word(at + 1) in PARTS_OF_DAY else UNITS.get(line.word(at + 1))
    if unit is None or unit is Unit.WEEKEND or line.word(at + 2) in {"of", "when", "in"}:
        return None
    if line.word(at + 2) == "as":
        return Phrase(first=at, last=at + 2, meaning=Vague())
    return Phrase(first=at, last=at + 2, meaning=Same(unit=unit))


def read_other_day(line: Line, at: int) -> Phrase | None:
    """A time near another: "the next day", "two days later", "a week later"; `at` is the unit.

    >>> read_other_day(Line.of("two days later"), 1).meaning
    Beside(by=2)
    """
    before, after = line.word(at - 1), line.word(at + 1)
    one = line.word(at) == "day" or line.word(at) in PARTS_OF_DAY
    days = one or line.word(at) == "days"
    count = read_count_word(line, at - 1)
    if after in BESIDE and count is not None:
        meaning = Beside(by=count * BESIDE[after]) if days else Vague()
        return Phrase(first=at - 1, last=at + 2, meaning=meaning)
    if (
        before == "the"
        and line.word(at - 2) == "in"
        and line.word(at - 3) in BESIDE
        and line.word(at) == "day"
    ):
        return Phrase(first=at - 3, last=at + 1, meaning=Same(unit=Unit.DAY))
    if before == "the" and one and after in ASIDE and line.word(at + 2) in CLOSING:
        return Phrase(first=at - 1, last=at + 2, meaning=Beside(by=ASIDE[after]))
    if before in NEIGHBOURS and line.word(at - 2) == "the" and after != "of":
        return Phrase(first=at - 1, last=at + 1, meaning=Beside(by=NEIGHBOURS[before]) if days else Vague())
    return None


def read_ordinal_day(line: Line, at: int) -> Phrase | None:
    """A day of a month named before: "on the 28th", "the 17th of that month".

    >>> read_ordinal_day(Line.of("on the 28th"), 2).meaning.first.day
    28
    """
    if line.word(at - 1) != "the" or line.word(at - 2) not in {
        "on", "of", "from", "until", "by", "since", "to", "and", "before", "after", "till", "between",
        "through",
    }:  # fmt: skip
        return None
    day, end = ORDINAL_DAYS[line.word(at)], at + 1
    if (
        line.word(end) == "of"
        and line.word(end + 1) in {"that", "the"}
        and line.word(end + 2).startswith("month")
    ):
        return Phrase(first=at, last=end + 3, meaning=Same(unit=Unit.MONTH, day=day))
    following = line.word(end)
    behind = following in BEHIND or following in date_words(DateWord.BEHIND_DAY)
    if following.isalpha() and not behind:
        return None
    return Phrase(first=at, last=end, meaning=Days.one(Moment(day=day)))
