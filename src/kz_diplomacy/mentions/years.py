"""The grammar of years: "in 2019", "2014-2016", "2021/22", "fiscal year 2022", "the 1990s".

    years  = year, [ ( dash | "/" | "to" | "and" ), ( year | two digits ) ], [ "year-end" | "academic" ]
           | ( "fiscal" | "financial" ), "year", year | "FY", year | [ "mid-" ], decade ;

"To" needs "from" before it and "and" needs "between".  A number is a year only where its neighbours allow it:
not in names ("Vision 2050", "the 2030 Agenda", "Expo 2017"), resolutions, sums and counts.
"""

from typing import Final

from kz_diplomacy.knowledge.date_words import DateWord, date_words
from kz_diplomacy.mentions.calendar import YEARS
from kz_diplomacy.mentions.line import DASHES, Line
from kz_diplomacy.mentions.moments import Days, Moment, Phrase, Vague

LOOSE_LEADS: Final = frozenset({
    "of", "by", "from", "to", "for", "and", "or", "the", "before", "after", "through", "between", "(", "its",
    "his", "their", "our", "her", "'s", "than", "with", "as", "this", "a",
    "beyond", "is", "was", "that",
})  # fmt: skip


COUNTED: Final = (DateWord.COUNTED, DateWord.THING_COUNTED)
FIRST_USUAL: Final = 1950
LAST_USUAL: Final = 2035
"""Years that articles name so often that a plural behind them does not make them a count."""
ARTICLES: Final = frozenset({"the", "a", "its", "his", "her", "their", "our", "'s"})


def read_year_span(line: Line, at: int) -> Phrase | None:
    """The year or stretch of years that begins at a word, None where the number is no year.

    >>> line = Line(lower=("the", "2030", "agenda"), keys=("the", "2030", "Agenda"), first=0, last=3)
    >>> read_year_span(line, 1) is None
    True
    """
    year = YEARS.get(line.word(at))
    if year is None or not _is_year(line, at):
        return None
    second, end = _second_year(line, at, year)
    if line.word(end) in {"year-end", "academic", "fiscal"}:
        end += 1
    first = Moment(year=year)
    if second is None or second < year:
        return Phrase(first=at, last=end, meaning=Days.one(first))
    return Phrase(first=at, last=end, meaning=Days(first=first, last=Moment(year=second)))


def _second_year(line: Line, at: int, year: int) -> tuple[int | None, int]:
    """The year behind a dash or "to", in full or by its last two digits, and the index behind it."""
    join, word = line.word(at + 1), line.word(at + 2)
    between = line.word(at - 1) == "between"
    if not (
        join in DASHES
        or join == "/"
        or (join == "to" and line.word(at - 1) in {"from", "the"})
        or (join == "and" and between)
    ):
        return None, at + 1
    if word in YEARS:
        return YEARS[word], at + 3
    if len(word) == 2 and word.isdigit() and int(word) == (year + 1) % 100:  # noqa: PLR2004 - "2021/22"
        return year + 1, at + 3
    return None, at + 1


def _is_year(line: Line, at: int) -> bool:
    """Whether the neighbours of a number such as 2019 let it be a year."""
    before, after = line.word(at - 1), line.word(at + 1)
    if after == "year-end":
        return True
    named = before in date_words(DateWord.NAME_BEFORE) or after in date_words(DateWord.NAME_AFTER)
    if named or any(after in date_words(role) for role in COUNTED):
        return False
    if before == "(":
        return after == ")" and not line.word(at - 2).isdigit()
    if before == ",":
        return not after.isalpha()
    if line.capital(at + 1) and line.word(at - 2) in ARTICLES and before.isalpha():
        return not line.capital(at - 1)
    numbered = before == "of" and line.word(at - 2).isdigit()
    loose = before in LOOSE_LEADS or before in date_words(DateWord.BESIDE_YEAR)
    return before in date_words(DateWord.BEFORE_YEAR) or (
        loose and not numbered and (before == "of" or not _counts(line, at))
    )


def _counts(line: Line, at: int) -> bool:
    """Whether the number rather counts the things behind it: "with 2000 employees", "by 1850 soldiers"."""
    year, thing = YEARS[line.word(at)], line.key(at + 1)
    usual = FIRST_USUAL <= year <= LAST_USUAL and year % 100
    return not usual and thing.islower() and (thing.endswith("s") or thing in {"people", "men", "women"})


def read_fiscal_year(line: Line, at: int) -> Phrase | None:
    """The year whose number a fiscal year bears: "fiscal year 2022", "FY 2022", "FY2022".

    >>> read_fiscal_year(Line.of("FY 2022"), 0).meaning.first.year
    2022
    """
    word = line.word(at)
    number = YEARS.get(word.removeprefix("fy"))
    if number is not None and word.startswith("fy"):
        return Phrase(first=at, last=at + 1, meaning=Days.one(Moment(year=number)))
    start = line.after(at + 1, "year")
    number = YEARS.get(line.word(start)) if word in {"fiscal", "fy", "financial"} else None
    return None if number is None else Phrase(first=at, last=start + 1, meaning=Days.one(Moment(year=number)))


def read_decade(line: Line, at: int) -> Phrase | None:
    """A decade: time without days.

    >>> read_decade(Line.of("1990s"), 0).meaning
    Vague()
    """
    word = line.word(at).removeprefix("mid-")
    if word[-1:] == "s" and word[:-1] in YEARS:
        return Phrase(first=at, last=at + 1, meaning=Vague())
    return None
