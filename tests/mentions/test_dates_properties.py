"""Whatever the words, dates are read without an error, and what a template says comes back."""

import datetime as dt
import time
from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kz_diplomacy.mentions.calendar import MONTH_NAMES
from kz_diplomacy.mentions.dates import find_dates
from kz_diplomacy.mentions.values import DateMention
from kz_diplomacy.models import Article
from kz_diplomacy.text import read_document

PUBLISHED = dt.date(2023, 10, 12)
DatesIn = Callable[..., list[DateMention]]
SpansIn = Callable[..., list[str]]

DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31))

FORMS = [
    "{d} {month} {y}",
    "{month} {d}, {y}",
    "{d} {short} {y}",
    "{short}. {d}, {y}",
    "the {o} of {month} {y}",
    "{y}-{m:02}-{d:02}",
    "{d:02}.{m:02}.{y}",
]


def ordinal(day: int) -> str:
    return f"{day}{'th' if 10 < day < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


@given(day=DAYS, form=st.sampled_from(FORMS))
def test_a_date_in_any_form_comes_back(day: dt.date, form: str, spans: SpansIn) -> None:
    month = MONTH_NAMES[day.month - 1].capitalize()
    short = month if day.month == 5 else month[:3]
    form = form.replace("{short}.", "{short}") if day.month == 5 else form
    text = form.format(d=day.day, m=day.month, y=day.year, month=month, short=short, o=ordinal(day.day))
    assert spans(f"The sides met on {text} in Geneva.", None) == [day.isoformat()]


@given(first=DAYS, length=st.integers(1, 27))
def test_a_stretch_of_days_comes_back(first: dt.date, length: int, spans: SpansIn) -> None:
    last = first + dt.timedelta(days=length)
    ends = [f"{MONTH_NAMES[day.month - 1].capitalize()} {day.day}, {day.year}" for day in (first, last)]
    assert spans(f"He toured the region from {ends[0]} to {ends[1]}.", None) == [f"{first}/{last}"]


@given(published=DAYS, weekday=st.integers(0, 6))
def test_a_weekday_lies_within_a_week_of_publication(
    published: dt.date, weekday: int, dates: DatesIn
) -> None:
    name = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")[weekday]
    (past,) = dates(f"The sides met on {name}.", published)
    (coming,) = dates(f"The sides will meet on {name}.", published)
    assert past.span is not None
    assert coming.span is not None
    assert past.span.start.weekday() == coming.span.start.weekday() == weekday
    assert dt.timedelta(0) <= published - past.span.start < dt.timedelta(7)
    assert dt.timedelta(0) <= coming.span.start - published < dt.timedelta(7)


@given(published=DAYS, month=st.integers(1, 12), day=st.integers(1, 28))
def test_a_day_without_a_year_follows_the_tense(
    published: dt.date, month: int, day: int, dates: DatesIn
) -> None:
    name = MONTH_NAMES[month - 1].capitalize()
    (past,) = dates(f"The sides met on {name} {day}.", published)
    assert past.span is not None
    assert past.span.start <= published + dt.timedelta(1)
    assert (past.span.start.month, past.span.start.day) == (month, day)


@given(shift=st.integers(-3000, 3000))
def test_relative_dates_move_with_the_publication(shift: int, dates: DatesIn) -> None:
    moved = PUBLISHED + dt.timedelta(days=shift)
    (first,), (second,) = dates("They met yesterday."), dates("They met yesterday.", moved)
    assert first.span is not None
    assert second.span is not None
    assert second.span.start - first.span.start == dt.timedelta(days=shift)


WORDS = st.sampled_from(
    [
        *(
            "on",
            "in",
            "the",
            "of",
            "and",
            "to",
            "from",
            "by",
            "until",
            "since",
            "between",
            "early",
            "mid-June",
        ),
        *("May", "March", "5", "28", "31", "2021", "1999", "0", "99999", "9th", "14.06.2023", "January-June"),
        *("-", "\u2013", "/", ",", ".", "(", ")", "Tuesday", "today", "last", "next", "this", "that", "same"),
        *("year", "month", "week", "half", "first", "second", "quarter", "Q1", "two", "ago", "days", "1990s"),
        *("fiscal", "winter", "end", "<", "sup", ">", "th", "one-day", "will", "was", "held"),
    ]
)


@given(words=st.lists(WORDS, max_size=40))
@example(words=["two", "days", "ago", "5", "May", "0"])
def test_any_words_are_read_without_an_error(words: list[str], dates: DatesIn) -> None:
    text = " ".join(words)
    mentions = dates(text)
    assert all(first.last <= second.first for first, second in pairwise(mentions))


@given(text=st.text(max_size=200))
def test_any_text_is_read_without_an_error(text: str) -> None:
    for published in (None, dt.date.min, dt.date.max):
        find_dates(read_document(Article(text=text)), published)


def test_the_calendar_may_end(spans: SpansIn) -> None:
    assert spans("It was yesterday, tomorrow, last week and next year.", dt.date.min) == [
        "None",
        "0001-01-02",
        "None",
        "0002",
    ]


def seconds(document_of: str) -> float:
    document = read_document(Article(text=document_of))
    best = 1e9
    for _ in range(3):
        start = time.process_time()
        find_dates(document, PUBLISHED)
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize("unit", ["on May 5 and ", "5, ", "last ", "from 3 to ", "in 2019, on May 5, "])
def test_time_is_linear(unit: str) -> None:
    short, long = seconds(unit * 100), seconds(unit * 1600)
    assert long < 16 * 3 * max(short, 1e-3)
