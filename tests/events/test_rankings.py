"""Figures told one after another, each behind whom it is of."""

import pytest

from kz_diplomacy import Status, parse

LEAD = "Foreign direct investment in Georgia reached $900 million in 2022. "


def told(text: str) -> list[tuple[str, int]]:
    """Return the investors' countries and the millions of each figure."""
    return [
        ("+".join(map(str, each.investor_countries)), int(each.amount.amount) // 10**6)
        for each in parse(text).investments
        if each.amount is not None
    ]


def test_who_leads_a_total_has_a_figure_too() -> None:
    text = "Foreign direct investment in Georgia reached $900 million in 2022, led by Japan with $40 million,"
    assert told(f"{text} followed by Spain ($30 million).") == [("", 900), ("JP", 40), ("ES", 30)]


@pytest.mark.parametrize(
    "sentence",
    [
        (
            "The Netherlands topped the list of investors with $40 million, followed by Japan with $30"
            " million (33%) and Spain with $20 million."
        ),
        (
            "The Netherlands was the largest investor with $40 million, followed by Japan ($30 million) and"
            " Spain ($20 million)."
        ),
        (
            "The largest investor was the Netherlands with $40 million; Japan \u2013 $30 million; Spain: $20"
            " million."
        ),
        (
            "Most of the FDI came from the Netherlands \u2013 $40 million, Japan \u2013 $30 million, Spain"
            " \u2013 $20 million."
        ),
        (
            "Most of the FDI came from companies registered in the Netherlands, Japan and Spain: $40 million,"
            " $30 million and $20 million, respectively."
        ),
    ],
)
def test_every_country_of_a_ranking_has_its_figure(sentence: str) -> None:
    assert told(LEAD + sentence) == [("", 900), ("NL", 40), ("JP", 30), ("ES", 20)]


def test_a_ranking_of_sectors_is_told_without_investors() -> None:
    text = LEAD + "The energy sector received the largest share of FDI with $40 million, followed by"
    text += " trade with $30 million and hotels and restaurants with $20 million."
    assert told(text) == [("", 900), ("", 40), ("", 30), ("", 20)]


def test_a_ranking_of_cities_is_told_without_investors() -> None:
    text = LEAD + "Tbilisi drew the most FDI with $40 million, trailed by Batumi with $30 million."
    assert told(text) == [("", 900), ("", 40), ("", 30)]


def test_a_list_of_countries_may_follow_in_the_next_sentence() -> None:
    text = LEAD + "Most of it came from three: the Netherlands — $40 million, Japan — $30 million."
    assert told(text) == [("", 900), ("NL", 40), ("JP", 30)]


def test_a_city_that_leads_in_investment_gets_it() -> None:
    text = LEAD + "Tbilisi took the lead in foreign investment with a total capital inflow of $40 million."
    assert [(each.investor_countries, str(each.recipient_country)) for each in parse(text).investments] == [
        ((), "GE"),
        ((), "GE"),
    ]


def test_a_ranking_may_go_on_in_the_next_sentence() -> None:
    text = LEAD + "The energy sector received $40 million of FDI. It was followed by trade with $30 million."
    assert told(text) == [("", 900), ("", 40), ("", 30)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The largest investor was the Netherlands with $40 million; other countries: $30 million.",
        "The largest investor was the Netherlands with $40 million, and trade turnover was $30 million.",
        "The largest investor was the Netherlands with $40 million. The guests liked Spain at $30 million.",
    ],
)
def test_what_is_left_over_and_other_sums_are_no_part_of_a_ranking(sentence: str) -> None:
    assert told(LEAD + sentence) == [("", 900), ("NL", 40)]


def test_figures_before_their_countries_are_no_ranking() -> None:
    text = "Mongolia attracted $40 million in investment from Japan, $30 million from Spain."
    assert ("JP", 30) not in told(text)


def test_respectively_needs_as_many_countries_as_figures() -> None:
    text = LEAD + "Japan and Spain invested $40 million, $30 million and $20 million, respectively."
    assert ("JP", 40) not in told(text)
    assert told("Nobody invested $40 million or $30 million, respectively.") == []


@pytest.mark.parametrize(
    "list_of_loans",
    [
        "$40 million to Georgia, Armenia $30 million, and Moldova $30 million.",
        "$9m:\n\n\u2022 Georgia: $40 million\n\u2022 Armenia: $30 million\n\u2022 Moldova: $30 million",
    ],
)
def test_loans_are_listed_by_who_gets_them(list_of_loans: str) -> None:
    found = parse(f"The World Bank will lend {list_of_loans}").investments
    loans = [each for each in found if each.recipient_country is not None]
    millions = [int(each.amount.amount) // 10**6 for each in loans if each.amount is not None]
    assert [str(each.recipient_country) for each in loans] == ["GE", "AM", "MD"]
    assert millions == [40, 30, 30]
    assert {each.status for each in loans} == {Status.PLANNED}
    assert {body.name for each in loans for body in each.investors} == {"World Bank"}


def test_lists_under_a_heading_go_on_from_the_figure_before() -> None:
    text = (
        "Foreign direct investment in Georgia came to $207 million in 2023, Geostat said.\n\n"
        "By country:\n\n- Malta: $50 million\n\n- Netherlands: $38 million\n\n"
        "By sector:\n\n- Energy: $60 million\n\n- Finance: $55 million"
    )
    found = parse(text).investments
    assert [
        (str(each.amount.amount), [str(c) for c in each.investor_countries]) for each in found if each.amount
    ] == [
        ("207000000", []),
        ("50000000", ["MT"]),
        ("38000000", ["NL"]),
        ("60000000", []),
        ("55000000", []),
    ]
    assert {str(each.recipient_country) for each in found} == {"GE"}
