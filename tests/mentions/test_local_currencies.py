"""Words for the money of several countries."""

import pytest

from kz_diplomacy import parse
from kz_diplomacy.knowledge.shared_currencies import shared_currencies
from kz_diplomacy.mentions.local_currencies import local_words
from kz_diplomacy.models import Country
from kz_diplomacy.models.codes import currency_codes


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("Pakistan got a loan of Rs 500 million from Japan.", "500,000,000 PKR"),
        ("India got a loan of Rs 500 million from Japan.", "500,000,000 INR"),
        ("Uganda got a loan of Rs 500 million from Japan.", "500,000,000 INR"),
        ("India and Pakistan got a loan of Rs 500 million from Japan.", "500,000,000 INR"),
        ("Kenya got a loan of Sh16.9 billion from Japan.", "16,900,000,000 KES"),
        ("The Philippines got a loan of P20 billion from Japan.", "20,000,000,000 PHP"),
        ("The Philippines got a loan of 20 billion pesos from Japan.", "20,000,000,000 PHP"),
        ("Moldova got a loan of 20 million lei from Japan.", "20,000,000 MDL"),
        ("Nigeria got a loan of N408bn from Japan.", "408,000,000,000 NGN"),
    ],
)
def test_shared_words_are_the_money_of_the_country_spoken_of(text: str, amount: str) -> None:
    assert [str(each.amount) for each in parse(text).investments] == [amount]


@pytest.mark.parametrize(
    "text",
    [
        "Togo got a loan of 20 billion pesos from Japan.",
        "Kenya and Uganda got a loan of Sh20 billion from Japan.",
    ],
)
def test_a_word_without_a_meaning_of_its_own_stays_open(text: str) -> None:
    assert [each.amount for each in parse(text).investments if each.amount is not None] == []


def test_all_shared_currencies_exist_and_are_of_several_countries() -> None:
    assert all(len(codes) > 1 for codes in shared_currencies().values())
    assert {code for codes in shared_currencies().values() for code in codes} <= currency_codes().keys()


def test_a_text_without_such_words_asks_for_no_countries() -> None:
    assert local_words(["paid", "dollars"], [Country("KE")]) == {}
