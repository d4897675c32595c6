"""The words that qualify a number."""

import pytest

from kz_diplomacy.knowledge.figure_words import FigureWord, figure_words
from kz_diplomacy.mentions.line import Line
from kz_diplomacy.mentions.qualifiers import BEFORE, read_qualifier, read_qualifier_behind
from kz_diplomacy.models import Qualifier


@pytest.mark.parametrize("role", BEFORE)
def test_every_phrase_is_read_before_a_number(role: FigureWord) -> None:
    for phrase in figure_words(role):
        length = len(phrase.split())
        assert read_qualifier(Line.of(f"{phrase} 5"), length, 0) == (0, BEFORE[role])


def test_the_longest_phrase_is_read() -> None:
    assert read_qualifier(Line.of("not less than 5"), 3, 0) == (0, Qualifier.OVER)


def test_no_word_before_the_free_one_is_taken() -> None:
    assert read_qualifier(Line.of("more than 5"), 2, 1) == (2, None)


@pytest.mark.parametrize("text", ["for 5", "of that to 5"])
def test_other_words_are_none(text: str) -> None:
    at = len(text.split()) - 1
    assert read_qualifier(Line.of(text), at, 0) == (at, None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5 or more", (3, Qualifier.OVER)),
        ("5 - plus", (3, Qualifier.OVER)),
        ("5 +", (2, Qualifier.OVER)),
        ("5 or so", (3, Qualifier.ABOUT)),
        ("5 or less", (3, Qualifier.UP_TO)),
        ("5 or 7", (1, None)),
        ("5", (1, None)),
    ],
)
def test_words_behind_a_number(text: str, expected: tuple[int, Qualifier | None]) -> None:
    assert read_qualifier_behind(Line.of(text), 1) == expected
