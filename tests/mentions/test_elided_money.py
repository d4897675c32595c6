"""Sums whose currency only the sum before them gives."""

import pytest

from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.mentions.money import find_money
from kz_diplomacy.models import Article
from kz_diplomacy.text import read_document

KNOWLEDGE = Knowledge.load()


def sums(text: str) -> list[str]:
    return [str(mention.money) for mention in find_money(read_document(Article(text=text)), KNOWLEDGE)]


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("It got $9 billion: Spain \u2014 5 billion, Italy \u2014 over 4 billion.", ["5", "over 4"]),
        ("It got $9 billion, 60 percent, or 5 billion, from Spain and $2 billion from Italy.", ["5", "2"]),
        ("It got $9 billion, Spain leading with 5 billion in 2020.", ["5"]),
    ],
)  # fmt: skip
def test_figures_of_a_list_have_the_currency_of_the_sum_before(text: str, others: list[str]) -> None:
    assert sums(text) == [f"{each},000,000,000 USD" for each in ["9", *others]]


@pytest.mark.parametrize(
    "text",
    [
        "It got $9 billion for a country with 5 million people.",
        "It got $9 billion to help 5 million, all of them farmers.",
        "It got $9 billion, Spain - 500, all told.",
        "A country with 5 million, Spain, got $9 billion.",
        f"It got $9 billion, Spain - {'9' * 22} trillion.",
    ],
)
def test_other_figures_are_none(text: str) -> None:
    assert sums(text) == ["9,000,000,000 USD"]
