"""The words that a date begins with or is known by, with the grammars that each may enter."""

from collections.abc import Callable, Iterable
from typing import Final

from kz_diplomacy.knowledge.date_words import DateWord, date_words
from kz_diplomacy.mentions.calendar import (
    FULL_MONTHS,
    MONTHS,
    NUMERAL_DAYS,
    ORDINAL_DAYS,
    PARTS_OF_DAY,
    SEASONS,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
    WEEKDAYS,
    YEARS,
)
from kz_diplomacy.mentions.calendar_dates import read_calendar_date, read_month_pair
from kz_diplomacy.mentions.counted_dates import read_ago, read_from_day, read_weekend
from kz_diplomacy.mentions.days_in_order import NTH, read_nth_day
from kz_diplomacy.mentions.line import Line
from kz_diplomacy.mentions.moments import Phrase
from kz_diplomacy.mentions.pointing_dates import read_ordinal_day, read_other_day, read_same
from kz_diplomacy.mentions.relative_dates import (
    DAY_WORDS,
    PLURALS,
    UNITS,
    read_closing_year,
    read_day_word,
    read_week_of,
    read_which,
)
from kz_diplomacy.mentions.weekdays import WHICH, read_weekday
from kz_diplomacy.mentions.year_parts import (
    HALVES,
    MONTH_COUNTS,
    ORDINALS,
    QUARTERS,
    read_compact_edge,
    read_edge,
    read_part,
    read_season,
)
from kz_diplomacy.mentions.years import read_decade, read_fiscal_year, read_year_span

Reader = Callable[[Line, int], Phrase | None]


def _triggers() -> dict[str, tuple[Reader, ...]]:
    table: dict[str, list[Reader]] = {}

    def add(words: Iterable[str], *readers: Reader) -> None:
        for word in words:
            table.setdefault(word, []).extend(readers)

    add(NTH, read_nth_day)
    add(MONTHS, read_calendar_date)
    add(NUMERAL_DAYS, read_calendar_date)
    add(
        [f"{a}-{b}" for names in (FULL_MONTHS, SHORT_MONTHS) for a in names for b in names if a != b],
        read_month_pair,
    )
    add(ORDINAL_DAYS, read_calendar_date, read_ordinal_day)
    add(YEARS, read_calendar_date, read_year_span)
    add({**WEEKDAYS, **SHORT_WEEKDAYS}, read_weekday)
    add(DAY_WORDS, read_day_word)
    add([*WHICH, "past", "coming", "previous", "recent"], read_which)
    add([word for word in {**ORDINALS, **QUARTERS, **HALVES, **MONTH_COUNTS} if word not in WHICH], read_part)
    add(["1"], read_part)
    add(SEASONS, read_season)
    early = sorted(date_words(DateWord.EARLY))
    add([*early, *sorted(date_words(DateWord.EDGE))], read_edge)
    add([f"{edge}-{word}" for edge in early for word in (*MONTHS, *YEARS)], read_compact_edge)
    add([f"{edge}{year}s" for edge in ("", "mid-") for year in range(1800, 2100, 10)], read_decade)
    add(["fiscal", "fy", "financial", *(f"fy{year}" for year in YEARS)], read_fiscal_year)
    add(["ago", "since"], read_ago)
    add(["that", "same"], read_same)
    add(["weekend"], read_weekend)
    add(["week", "weeks"], read_week_of, read_from_day)
    add([*UNITS, *PLURALS, "year-end", "month-end"], read_closing_year, read_other_day)
    add(sorted(PARTS_OF_DAY), read_other_day)
    return {word: tuple(readers) for word, readers in table.items()}


TRIGGERS: Final = _triggers()
