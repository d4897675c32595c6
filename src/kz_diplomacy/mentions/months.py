"""The grammar of a month's name and of the year behind a date.

    month = a name with a capital | a short form, [ "." ] ;
    year  = [ "," | "of" | "/" ], number | [ "of" ], ( "this" | "last" | "next" ), "year" ;

A month alone is one only where a preposition or a noun stands around it as it does around months: "May" and
"March" are verbs too, "Jan" and "April" people.
"""

from typing import Final

from kz_diplomacy.knowledge.date_words import DateWord, date_words
from kz_diplomacy.mentions.calendar import FULL_MONTHS, MONTHS, SHORT_MONTHS, YEARS
from kz_diplomacy.mentions.line import DASHES, Line
from kz_diplomacy.mentions.moments import Moment

YEAR_SHIFTS: Final = {"this": 0, "current": 0, "last": -1, "previous": -1, "next": 1}

MONTH_LEADS: Final = frozenset({
    "in", "of", "since", "until", "till", "by", "early", "late", "mid", "from", "to", "for", "during",
    "before", "after", "through", "between", "and", "or", "last", "next", "this", "past", "on", "as", "the",
    "at", "around", "effective", "earlier", "later", *DASHES, "throughout",
})  # fmt: skip

VERBLIKE_LEADS: Final = MONTH_LEADS - {"and", "or", "to", "the", "for", "as", *DASHES}


def read_month(line: Line, at: int) -> tuple[int, int] | None:
    """The number of the month named at a word and the index behind it, with the period of a short form.

    >>> read_month(Line.of("Nov . 5"), 0)
    (11, 2)
    """
    month = MONTHS.get(line.word(at))
    if month is None or not line.capital(at):
        return None
    short = line.word(at) in SHORT_MONTHS
    return month, at + 2 if short and line.word(at + 1) == "." else at + 1


def read_year(line: Line, at: int) -> tuple[Moment, int] | None:
    """The year said at a word ("2021", ", 2021", "of last year") and the index behind it.

    >>> read_year(Line.of("May 5 , 2021"), 2)
    (Moment(year=2021, month=None, day=None, offset=None), 4)
    """
    start = at + 1 if line.word(at) in {",", "of", "/", "in", "،"} else at
    year = YEARS.get(line.word(start))
    if year is not None and not (
        line.word(at) == "in" and line.word(start + 1) in date_words(DateWord.COUNTED)
    ):
        return Moment(year=year), start + 1
    if line.word(at) in {",", "/"}:
        return None
    start = line.after(start, "the") if line.word(start + 1) in {"current", "previous"} else start
    shift = YEAR_SHIFTS.get(line.word(start))
    if shift is not None and line.word(start + 1) == "year":
        return Moment(offset=shift), start + 2
    return None


def is_month_name(line: Line, at: int, after: int) -> bool:
    """Whether a bare month word is one: no "May" or "Jan" without a preposition, no name of a person.

    >>> is_month_name(Line.of("in May"), 1, 2), is_month_name(Line.of("Theresa May"), 1, 2)
    (True, False)
    """
    word, before = line.word(at), line.word(at - 1)
    if word in FULL_MONTHS and word not in {"may", "march"}:
        named = line.capital(after) and line.capital(at - 1) and at > line.first
        return before in MONTH_LEADS or not named
    return before in VERBLIKE_LEADS and not line.capital(after) and line.key(at) != word.upper()
