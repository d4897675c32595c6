"""Projects without a sum that a noun tells of."""

import pytest

from kz_diplomacy import Country, Status, parse


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Toyota's plan to build a car plant in Ghana was praised.", Status.PLANNED),
        ("Much was said of the plan of Toyota to build a car plant in Ghana.", Status.PLANNED),
        ("An offer by Toyota to build a car plant in Ghana was made.", Status.PROPOSED),
        ("Toyota is considering building a car plant in Ghana.", Status.PROPOSED),
    ],
)
def test_what_a_company_plans_or_offers_to_build_is_told(text: str, status: Status) -> None:
    [found] = parse(text).investments
    assert (found.status, found.project) == (status, "car plant in Ghana")
    assert (found.investor_countries, found.recipient_country) == ((Country("JP"),), Country("GH"))


@pytest.mark.parametrize(
    "text",
    [
        "Toyota's hope to build a car plant in Ghana was praised.",
        "Toyota's plan to build a future in Ghana was praised.",
        "Toyota's plan to build a car plant in Japan was praised.",
        "The plan, as Toyota knows, to build a car plant in Ghana was praised.",
    ],
)
def test_hopes_general_words_and_plans_at_home_are_no_investments(text: str) -> None:
    assert parse(text).investments == ()


def test_a_plan_with_a_sum_is_read_from_the_sum() -> None:
    [found] = parse("Toyota's plan to build a car plant in Ghana for $50 million was praised.").investments
    assert found.amount is not None
