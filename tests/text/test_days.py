"""Days in datelines and time stamps."""

import pytest

from kz_diplomacy.text.days import day_end, find_day, is_clock_line, read_time_line
from kz_diplomacy.text.tokens import read_words

DAYS = [
    "June 5",
    "June 5, 2023",
    "5 June",
    "5 June 2023",
    "5th June, 2023",
    "Nov. 5",
    "Sept 5",
    "March 9/2021",
    "Monday, June 5",
    "Sunday\u060c 02 March 2025",
    "17.10.2023",
    "11/14/2019",
    "2023-06-22",
]
NO_DAYS = [
    "June",
    "Junebug 5",
    "5 ministers",
    "June 45",
    "may 5",
    "1.5",
    "5/6/x",
    "Monday talks",
    "\u0661 June \u0662",
]


@pytest.mark.parametrize("text", DAYS)
def test_a_day_ends_with_its_year(text: str) -> None:
    words = read_words(text)
    assert day_end(words, 0, len(words.words)) == len(words.words)


@pytest.mark.parametrize("text", NO_DAYS)
def test_there_is_no_day(text: str) -> None:
    words = read_words(text)
    assert find_day(words, 0, len(words.words)) is None


@pytest.mark.parametrize("text", ["Nov.", "June", "5", "Monday", "Monday,"])
def test_a_day_needs_all_its_words(text: str) -> None:
    words = read_words(text)
    assert day_end(words, 0, len(words.words)) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("17:40, 19 March 2014 | GMT +6", (4, 7)),
        ("11/14/2019 | 09:10am CET", (0, 5)),
        ("July 9, 2020 / 2:07 PM / Updated 7 hours ago", (0, 4)),
        ("12:34 P.M.", None),
        ("They met on 5 June 2023", None),
    ],
)
def test_a_time_line_gives_its_day(text: str, day: tuple[int, int] | None) -> None:
    words = read_words(text)
    assert read_time_line(words, 0, len(words.words)) == day


def test_a_clock_line_has_figures() -> None:
    words = read_words("May June")
    assert not is_clock_line(words, 0, 2)
