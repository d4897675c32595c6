"""Companies with foreign capital, counted."""

import pytest

from kz_diplomacy import Country, InvestmentKind, parse


@pytest.mark.parametrize(
    ("text", "count", "investors", "recipient"),
    [
        ("550 companies with Korean capital work in Kazakhstan.", 550, ["KR"], "KZ"),
        ("550 companies with the participation of Korean capital work in Kazakhstan.", 550, ["KR"], "KZ"),
        ("550 companies with capital of South Korea work in Kazakhstan.", 550, ["KR"], "KZ"),
        ("550 Korean companies are registered in Kazakhstan.", 550, ["KR"], "KZ"),
        ("Some 60 companies with Japanese capital operate in Almaty.", 60, ["JP"], "KZ"),
        ("550 enterprises with Korean investment are registered in Kazakhstan.", 550, ["KR"], "KZ"),
        ("Joint ventures with Uzbek capital in Kazakhstan number 1,300.", 1300, ["UZ"], "KZ"),
        ("The number of companies with Korean capital in Kazakhstan reached 550.", 550, ["KR"], "KZ"),
        ("Kazakhstan has 23,000 companies with foreign participation.", 23000, [], "KZ"),
        ("South Korea is among the top investors in Kazakhstan (some 550 companies).", 550, ["KR"], "KZ"),
        (
            "Foreign-invested enterprises in Kazakhstan grow. China leads with 3,467 companies.",
            3467,
            ["CN"],
            "KZ",
        ),
        ("In 2020, 550 companies with Korean capital worked in Kazakhstan.", 550, ["KR"], "KZ"),
        ("In South Korea 550 companies with Korean capital in Kazakhstan were named.", 550, ["KR"], "KZ"),
        ("In Kazakhstan they spoke of 550 companies with Korean capital.", 550, ["KR"], "KZ"),
    ],
)
def test_companies_are_counted_with_whose_capital_it_is(
    text: str, count: int, investors: list[str], recipient: str
) -> None:
    (found,) = parse(text).investments
    assert found.kind is InvestmentKind.PARTICIPATION
    assert found.enterprises == count
    assert found.investor_countries == tuple(map(Country, investors))
    assert found.recipient_country == Country(recipient)


def test_the_companies_named_are_kept() -> None:
    (found,) = parse(
        "60 companies with Korean capital work in Kazakhstan, among them Hyundai and Lotte."
    ).investments
    assert [company.name for company in found.companies] == ["Hyundai", "Lotte"]


def test_the_recipient_stays_open_where_nothing_tells_it() -> None:
    (found,) = parse("60 companies with Korean capital were counted.").investments
    assert found.recipient_country is None


@pytest.mark.parametrize(
    "text",
    [
        "550 Korean companies came to a fair in Kazakhstan.",
        "550 companies work in Kazakhstan.",
        "At a forum in Almaty 10 Korean companies pledged to expand their investments.",
        "550 Korean students work in Kazakhstan.",
        "550 companies with modern equipment work in Kazakhstan.",
        "Companies of Kazakhstan were visited by 550 guests.",
        "The number of guests reached 550.",
        "12 students and 550 companies with 3,467 workers were counted in Kazakhstan.",
    ],
)
def test_other_counts_are_none(text: str) -> None:
    assert parse(text).investments == ()
