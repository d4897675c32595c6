"""Figures that go on from another figure."""

import datetime as dt

import pytest

from kz_diplomacy import Country, InvestmentKind, Status, parse

DAY = dt.date(2024, 5, 17)
LEAD = "Japan has invested $900 million in Mongolia"


def amounts(text: str) -> list[int]:
    return [int(each.amount.amount) for each in parse(text, published=DAY).investments if each.amount]


@pytest.mark.parametrize(
    "text",
    [
        f"{LEAD}, including $70 million last year.",
        f"{LEAD}, of which $70 million was spent on roads.",
        f"{LEAD}. Of the sum, $70 million went to Erdenet.",
        f"{LEAD}. The city of Darkhan alone received $70 million of the figure.",
        f"{LEAD}. A further $70 million will be spent on roads.",
        f"{LEAD}, bringing the total to $70 million.",
        f"{LEAD}, $70 million for roads.",
        f"{LEAD} and $70 million for roads.",
        f"{LEAD}.\n\nThe city of Darkhan alone received $70 million.",
        f"{LEAD}.\n\nThe minister spoke of roads. A breakdown gives $70 million to roads.",
        f"{LEAD} through projects, including $70 million into 26 projects.",
    ],
)
def test_a_word_ties_a_figure_to_the_one_before(text: str) -> None:
    assert amounts(text) == [900_000_000, 70_000_000]


@pytest.mark.parametrize(
    "text",
    [
        f"{LEAD}. The minister paid $70 thousand for dinner.",
        f"{LEAD}.\n\nThe minister paid a further $70 thousand.",
        f"{LEAD}. One. Two. Three. The city spent $70 million of the sum.",
        f"{LEAD}. The minister left, $70 thousand.",
        f"{LEAD}. $70 million.",
        "Including $70 million, the sum was named.",
    ],
)
def test_without_such_a_word_there_is_no_second_figure(text: str) -> None:
    assert 70_000_000 not in amounts(text)
    assert 70_000 not in amounts(text)


def test_what_a_part_builds_makes_it_a_project() -> None:
    text = (
        "Mongolia won $900 million in investment pledges from Japan. "
        "The breakdown shows $70 million for roads and $9 million for a school in Darkhan."
    )
    _, roads, school = parse(text, published=DAY).investments
    assert (roads.kind, roads.project) == (InvestmentKind.DIRECT, None)
    assert (school.kind, school.project) == (InvestmentKind.PROJECT, "school in Darkhan")
    assert {roads.status, school.status} == {Status.PLANNED}


def test_the_shares_of_countries_are_investments_of_their_own() -> None:
    text = (
        "Mongolia attracted $900 million in foreign direct investment in 2023. "
        "Germany alone contributed $70 million of the figure."
    )
    whole, part = parse(text, published=DAY).investments
    assert (whole.investor_countries, part.investor_countries) == ((), (Country("DE"),))
    assert part.recipient_country == Country("MN")
    assert part.period == whole.period


def test_a_part_may_have_come_further_than_the_whole() -> None:
    text = "Japan will invest $900 million in Mongolia. Of the sum, $70 million went to Erdenet."
    whole, part = parse(text, published=DAY).investments
    assert (whole.status, part.status) == (Status.PLANNED, Status.COMPLETED)


def test_it_stands_for_the_lender_of_the_sentence_before() -> None:
    text = "The World Bank met KfW in Mongolia. The World Bank is glad. It lent Mongolia $60 million."
    (loan,) = parse(text).investments
    assert [body.name for body in loan.investors] == ["World Bank"]


def test_a_sum_told_again_is_one_investment_in_either_currency() -> None:
    text = (
        "Japan pledged to lend Mongolia 9 billion yen ($60 million). "
        "The $60 million loan of Japan to Mongolia has been praised."
    )
    (loan,) = parse(text).investments
    assert loan.status is Status.PLANNED
