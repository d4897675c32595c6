"""The grammar of days that are counted within a time told of before.

nth  = "on", ( "the" | "his" | … ), ordinal, "day", [ "of", …  (* no month or year, nor "a visit" *) ]
| "on the", ordinal, mark  (* behind "on the first day" in the same sentence *) ;
"""

from itertools import pairwise
from typing import Final

from kz_diplomacy.mentions.calendar import MONTHS
from kz_diplomacy.mentions.line import Line
from kz_diplomacy.mentions.moments import NthDay, Phrase

NTH: Final = {"first": 1, "opening": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5} | dict.fromkeys(
    ("last", "final", "closing"), -1
)
OWNERS: Final = frozenset({"the", "his", "her", "its", "their"})
CLOSING: Final = frozenset({"", ",", ".", ";", "and"})
NO_TIME: Final = frozenset({*MONTHS, "month", "year", "week", "january", "ramadan", "a", "an"})
"""What behind "of" makes it no day of a time told of before: "of May", "of a visit"."""
BACK: Final = 25
"""Words from "on the first day" to "on the second"."""


def read_nth_day(line: Line, at: int) -> Phrase | None:
    """A day of a time named before: "on the second day of the visit"; `at` is the ordinal.

    >>> read_nth_day(Line.of("on the second day of the visit"), 2).meaning
    NthDay(number=2)
    >>> read_nth_day(Line.of("on the first day of May"), 2)
    >>> read_nth_day(Line.of("on the first day of an official visit"), 2)
    """
    if line.word(at - 2) != "on" or line.word(at - 1) not in OWNERS:
        return None
    if line.word(at + 1) == "day":
        of = {line.word(at + 3), line.word(at + 4)} if line.word(at + 2) == "of" else set[str]()
        return (
            None if of & NO_TIME else Phrase(first=at, last=at + 2, meaning=NthDay(number=NTH[line.word(at)]))
        )
    if line.word(at + 1) not in CLOSING or not _counts_days(line, at):
        return None
    return Phrase(first=at, last=at + 1, meaning=NthDay(number=NTH[line.word(at)]))


def _counts_days(line: Line, at: int) -> bool:
    """Whether a day with an ordinal stands before: "on the first day and on the second"."""
    words = [line.word(word) for word in range(max(at - BACK, line.first), at)]
    return any(one in NTH and two == "day" for one, two in pairwise(words))
