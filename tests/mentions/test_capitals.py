"""Capitals told by their country."""

import pytest

from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.mentions import read_mentions
from kz_diplomacy.mentions.values import PlaceMention
from kz_diplomacy.models import Article
from kz_diplomacy.text import read_document


def places(text: str) -> list[tuple[str, str]]:
    document = read_document(Article(text=text))
    mentions = read_mentions(document, Knowledge.load())
    return [
        (document.slice(mention.first, mention.last), mention.place.name)
        for mention in mentions
        if isinstance(mention, PlaceMention)
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He arrived in the Uzbek capital.", [("Uzbek capital", "Tashkent")]),
        ("He arrived in Latvia's capital.", [("Latvia's capital", "Riga")]),
        ("He arrived in Latvia\u2019s capital.", [("Latvia\u2019s capital", "Riga")]),
        ("He arrived in the capital of Latvia.", [("capital of Latvia", "Riga")]),
        (
            "He arrived in the capital city of the Czech Republic.",
            [("capital city of the Czech Republic", "Prague")],
        ),
        (
            "He left Astana. Later he returned to the Kazakh capital.",
            [("Astana",) * 2, ("Kazakh capital", "Astana")],
        ),
    ],
)
def test_a_capital_is_told_by_its_country(text: str, found: list[tuple[str, str]]) -> None:
    assert places(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Firms with the Uzbek capital work here.",
        "Firms with Uzbek capital work here.",
        "The Uzbek capital market grows.",
        "It needs capital of Latvia.",
        "He returned to the Kazakh capital.",
        "He returned to the capital.",
        "He returned home.",
    ],
)
def test_money_and_capitals_of_several_names_are_none(text: str) -> None:
    assert places(text) == []


def test_the_name_behind_says_more() -> None:
    assert places("He arrived in the Latvian capital, Riga.") == [("Riga", "Riga")]
