"""Numbers in figures and words."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kz_diplomacy.mentions.figures import read_figures
from kz_diplomacy.mentions.line import Line
from kz_diplomacy.mentions.number_words import Number
from kz_diplomacy.mentions.numbers import number_starts, read_number
from kz_diplomacy.models import Article
from kz_diplomacy.text import read_document


def number(text: str, *, letters: bool = False) -> Number | None:
    document = read_document(Article(text=text))
    line = Line(lower=document.lower, keys=document.keys, first=0, last=len(document.words))
    return read_number(line, 0, letters=letters)


BASIC = [
    ("5", 5), ("550", 550), ("1,200,000", 1200000), ("1.200.000", 1200000), ("1 200 000", 1200000),
    ("1.5 million", 1500000), ("4,8 billion", 4800000000), ("12 300,50", Decimal("12300.5")),
    ("1.5 bn", 1500000000), ("27.3 mln", 27300000), ("3 trillion", 3 * 10**12), ("5 crore", 5 * 10**7),
    ("200-million", 200000000), ("38 thousand", 38000), ("2 millions", 2000000),
    ("1 billion 200 million", 1200000000), ("one", 1), ("seventeen", 17), ("twenty", 20), ("twenty-five", 25),
    ("twenty five", 25), ("hundred", 100), ("a hundred", 100), ("a dozen", 12), ("two dozen", 24),
    ("a hundred and ten", 110), ("two hundred and fifty", 250), ("two thousand five hundred", 2500),
    ("one hundred twenty three thousand", 123000), ("five hundred thousand", 500000),
    ("fifteen hundred", 1500),
    ("ten thousand and one", 10001), ("fifty million", 50000000), ("half a million", 500000),
    ("half-a-million", 500000), ("half-million", 500000), ("a half million", 500000),
    ("a quarter of a billion", 250000000), ("two and a half billion", 2500000000),
    ("one-and-a-half billion", 1500000000), ("a million and a half", 1500000),
    ("three-point-two billion", 3200000000), ("one and a half million", 1500000),
    ("three hundred and twelve million four hundred thousand", 312400000),
    ("two thousand twenty-five", 2025), ("two thousand and twenty-five", 2025), ("two thousand ten", 2010),
    ("twenty point five million", 20500000), ("three point two", Decimal("3.2")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), BASIC)
def test_reads_numbers(text: str, expected: Decimal) -> None:
    found = number(text)
    assert found is not None
    assert found.amount == expected
    assert found.last == len(read_document(Article(text=text)).words)


@pytest.mark.parametrize(
    ("text", "expected", "last"),
    [
        ("two three", 2, 1),
        ("twenty and thirty", 20, 1),
        ("2019 200", 2019, 1),
        ("5 2019", 5, 1),
        ("5 million 7 billion", 5000000, 2),
        ("5 million 7 firms", 5000000, 2),
        ("one and two", 1, 1),
        ("54 m", 54, 1),
        ("one two three four five six seven eight nine ten eleven twelve thirteen", 1, 1),
    ],
)
def test_stops_where_the_number_ends(text: str, expected: int, last: int) -> None:
    found = number(text)
    assert found is not None
    assert found.amount == expected
    assert found.last == last


@pytest.mark.parametrize(
    "text",
    [
        "a country",
        "a few million",
        "half of it",
        "quarter final",
        "a quarter",
        "millions of",
        "1.2.3",
        "9" * 30,
        "the",
    ],
)
def test_reads_nothing_where_there_is_no_number(text: str) -> None:
    assert number(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("54m", 54000000),
        ("5B", 5000000000),
        ("12k", 12000),
        ("412-M", 412000000),
        ("412-m", 412),
        ("5 t", 5 * 10**12),
    ],
)
def test_letters_are_scales_of_money(text: str, expected: int) -> None:
    found = number(text, letters=True)
    assert found is not None
    assert found.amount == expected


@pytest.mark.parametrize("text", ["twenty-odd", "abc-def", "five-fold", "one-point-x"])
def test_other_words_with_hyphens_are_none(text: str) -> None:
    assert number(text) is None


@pytest.mark.parametrize("text", ["", "x", "1,2,3", "0,500,000", "\u0665"])
def test_figures_that_are_none(text: str) -> None:
    assert read_figures(text) is None


@pytest.mark.parametrize(("text", "expected"), BASIC)
def test_tells_figures_from_words(text: str, expected: object) -> None:
    del expected
    found = number(text)
    assert found is not None
    assert found.figures is text[0].isdigit()


def test_starts_leave_out_what_is_taken() -> None:
    assert number_starts(read_document(Article(text="5 of 7")), {0}) == [2]


def test_a_number_may_begin_the_text() -> None:
    assert number_starts(read_document(Article(text="million dozen"))) == [0, 1]


def test_a_very_long_number_is_cut() -> None:
    found = number(
        "one million one hundred and one thousand one hundred and one thousand one hundred and one"
    )
    assert found is not None
    assert found.last > 9


@given(value=st.integers(0, 10**12))
def test_figures_come_back(value: int) -> None:
    assert read_figures(f"{value:,}") == value
    assert read_figures(str(value)) == value


ONES = "one two three four five six seven eight nine".split(" ")
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ")


@given(hundreds=st.integers(1, 9), tens=st.integers(2, 9), ones=st.integers(1, 9), joined=st.booleans())
def test_number_words_come_back(hundreds: int, tens: int, ones: int, *, joined: bool) -> None:
    small = f"{TENS[tens - 2]}-{ONES[ones - 1]}"
    found = number(f"{ONES[hundreds - 1]} hundred {'and ' if joined else ''}{small} thousand")
    assert found is not None
    assert found.amount == (100 * hundreds + 10 * tens + ones) * 1000
