"""Days as datelines and time stamps write them: enough to see where one stands, not to compute with it.

day     = [ weekday, [ "," ] ], ( month, number | number, month ), [ [ "," | "/" ], year ] | figures ;
figures = number, ".", number, ".", number | number, mark, number, mark, number ;     (* mark: "/" or "-" *)
"""

from collections.abc import Mapping
from types import MappingProxyType

from kz_diplomacy.text.tables import rows
from kz_diplomacy.text.tokens import Words

__all__ = ["CALENDAR", "day_end", "find_day", "is_clock_line", "read_time_line"]

CALENDAR: Mapping[str, str] = MappingProxyType({word: kind for word, kind, *_ in rows("calendar_words.tsv")})
YEARS = range(1900, 2100)
DAYS = range(1, 32)
LONGEST = 30  # words; a line of date and clock has fewer
FIGURES = 3
YEAR_DIGITS = 4


def read_time_line(words: Words, first: int, last: int) -> tuple[int, int] | None:
    """Return the day of a line that holds only a date and a clock, None where it is another line.

    >>> from kz_diplomacy.text.tokens import read_words
    >>> read_time_line(read_words("17:40, 19 March 2014 | GMT +6"), 0, 12)
    (4, 7)
    """
    return find_day(words, first, last) if is_clock_line(words, first, last) else None


def is_clock_line(words: Words, first: int, last: int) -> bool:
    """Whether a line holds nothing but figures and words of the calendar and the clock.

    >>> from kz_diplomacy.text.tokens import read_words
    >>> is_clock_line(read_words("12:34 P.M."), 0, 4), is_clock_line(read_words("May"), 0, 1)
    (True, False)
    """
    line = words.lower[first:last]
    return all(word in CALENDAR or not word[0].isalpha() for word in line) and any(
        word[0].isdigit() for word in line
    )


def find_day(words: Words, first: int, last: int) -> tuple[int, int] | None:
    """Return the first day among the first words of a line.

    >>> from kz_diplomacy.text.tokens import read_words
    >>> find_day(read_words("By A. Doe - Feb 24, 2020"), 0, 8)
    (4, 8)
    """
    for index in range(first, min(last, first + LONGEST)):
        end = day_end(words, index, last)
        if end is not None:
            return index, end
    return None


def _number(words: Words, at: int, last: int, allowed: range) -> bool:
    if at >= last:
        return False
    digits = words.words[at].rstrip("stndrh")
    return digits.isascii() and digits.isdigit() and len(digits) <= YEAR_DIGITS and int(digits) in allowed


def _month(words: Words, at: int, last: int) -> int | None:
    if at >= last or CALENDAR.get(words.lower[at]) != "month" or not words.words[at][0].isupper():
        return None
    after = at + 1
    dotted = after + 1 < last and words.words[after] == "." and words.words[after + 1].isdigit()
    return after + 1 if dotted else after


def day_end(words: Words, at: int, last: int) -> int | None:
    """Return where a day that begins at word `at` ends, with its year if it has one, else None.

    >>> from kz_diplomacy.text.tokens import read_words
    >>> day_end(read_words("June 5, 2023"), 0, 4), day_end(read_words("June grass"), 0, 2)
    (4, None)
    """
    if CALENDAR.get(words.lower[at]) == "weekday":
        at += 1
        if at < last and words.words[at] in {",", "\u060c"}:
            at += 1
    month = _month(words, at, last)
    if month is not None and _number(words, month, last, DAYS):
        return _with_year(words, month + 1, last)
    if _number(words, at, last, DAYS):
        month = _month(words, at + 1, last)
        if month is not None:
            return _with_year(words, month, last)
    return _figures(words, at, last)


def _with_year(words: Words, at: int, last: int) -> int:
    year = at + 1 if at < last and words.words[at] in {",", "/"} else at
    return year + 1 if _number(words, year, last, YEARS) else at


def _figures(words: Words, at: int, last: int) -> int | None:
    """Return the end of 17.10.2023, 11/14/2019 or 2023-06-22."""
    if at >= last:
        return None
    parts = words.words[at].split(".")
    if len(parts) == FIGURES and all(part.isdigit() for part in parts):
        return at + 1
    figures = words.words[at : at + 5]
    if at + 5 <= last and figures[1] == figures[3] and figures[1] in {"/", "-"}:
        return at + 5 if all(part.isascii() and part.isdigit() for part in figures[::2]) else None
    return None
