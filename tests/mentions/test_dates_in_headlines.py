"""Dates as headlines and schedules write them, published on Thursday, 12 October 2023."""

from collections.abc import Callable

import pytest

from kz_diplomacy.mentions.values import DateMention

DatesIn = Callable[..., list[DateMention]]
SpansIn = Callable[..., list[str]]

HEADLINES = [
    ("Premier to visit Oslo Fri", ["2023-10-13"]),
    ("Envoys to meet Mon, Tues in Bern", ["2023-10-16", "2023-10-17"]),
    ("Talks set for on Mon in Bern", ["2023-10-16"]),
    ("Leaders meet Nov 22-24", ["2023-11-22/2023-11-24"]),
    ("EU ministers hold talks 3-5 Dec", ["2023-12-03/2023-12-05"]),
    ("Oslo to host forum Dec. 31-Jan. 2", ["2023-12-31/2024-01-02"]),
    ("Presidents visit Bern Fri.", ["2023-10-13"]),
    ("Delegations arrive on Wed morning", ["2023-10-18"]),
]
SCHEDULES = [
    ("The visit is set for the week after next.", ["2023-10-23/2023-10-29"]),
    ("They spoke the week before last.", ["2023-09-25/2023-10-01"]),
    ("The plant opens the month after next.", ["2023-12"]),
    ("Trade fell in the year before last.", ["2021"]),
    ("Envoys met over the weekend.", ["2023-10-07/2023-10-08"]),
    ("He will travel over the weekend.", ["2023-10-14/2023-10-15"]),
    ("At the weekend the two will dine.", ["2023-10-14/2023-10-15"]),
    ("She looks forward to their talks in December.", ["2023-12"]),
    ("She looks forward to seeing him at the December summit.", ["2023-12"]),
    ("Preparations for the March 5 forum were discussed.", ["2024-03-05"]),
    ("They reviewed the March 5 forum.", ["2023-03-05"]),
    ("He put forward a draft in March.", ["2023-03"]),
    ("The talks, held Nov. 30-Dec. 2, ended well.", ["2022-11-30/2022-12-02"]),
]
NOTHING = [
    "It trains people for the jobs of tomorrow.",
    "It meets the needs of today and tomorrow.",
    "The Sun shone on Sun Wei.",
    "He saw Thu Example and Mon State.",
    "They wed and sat in the sun.",
    "The weekend was calm.",
    "The one after next wins.",
    "It is a day before last orders.",
]


@pytest.mark.parametrize(("text", "expected"), HEADLINES)
def test_reads_the_days_of_headlines(text: str, expected: list[str], spans: SpansIn) -> None:
    assert spans(text) == expected


@pytest.mark.parametrize(("text", "expected"), SCHEDULES)
def test_reads_the_days_of_schedules(text: str, expected: list[str], spans: SpansIn) -> None:
    assert spans(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_finds_no_day_in_other_words(text: str, dates: DatesIn) -> None:
    assert dates(text) == []
