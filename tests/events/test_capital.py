"""Amounts of money that are investments, with all that the text says of them."""

import datetime as dt
from decimal import Decimal

import pytest

from kz_diplomacy import Country, InvestmentKind, Qualifier, Status, TimeSpan, parse

DAY = dt.date(2024, 5, 17)


def test_all_fields_of_a_loan_are_read_with_their_words() -> None:
    text = (
        "The Export-Import Bank of Korea lent Malawi $90 million (84 million euros) in 2023 "
        "for the construction of a road."
    )
    (loan,) = parse(text, published=DAY).investments
    assert loan.kind is InvestmentKind.LOAN
    assert loan.status is Status.COMPLETED
    assert [body.name for body in loan.investors] == ["Export-Import Bank of Korea"]
    assert loan.investor_countries == (Country("KR"),)
    assert loan.recipient_country == Country("MW")
    assert loan.project == "construction of a road"
    assert loan.period == TimeSpan.of("2023")
    assert loan.amount is not None
    assert loan.amount.amount == Decimal(90_000_000)
    assert loan.amount.equivalent is not None
    assert all(span.text == text[span.start : span.end] for span in loan.evidence)


def test_ranges_and_bounds_keep_their_ends() -> None:
    (found,) = parse("France will invest up to $7 million in Georgia.").investments
    assert found.amount is not None
    assert found.amount.qualifier is Qualifier.UP_TO


@pytest.mark.parametrize(
    "text",
    [
        "Japan gave Georgia $4 million for weapons.",
        "Japan gave Georgia a military grant of $4 million.",
        "Japan gave Georgia $400 in aid.",
        "Japan and Georgia discussed the budget of Japan of $4 million.",
        "The import of cars from Japan to Georgia reached $4 million.",
    ],
)
def test_armies_prices_and_budgets_get_none(text: str) -> None:
    assert parse(text).investments == ()


def test_foreign_capital_put_into_plants_needs_no_investor() -> None:
    text = "Georgia has a new plant, into which $4 million of foreign capital was put."
    (found,) = parse(text).investments
    assert (found.kind, found.investor_countries) == (InvestmentKind.PROJECT, ())


def test_a_plant_without_a_foreign_investor_is_none() -> None:
    assert parse("A $4 million plant was opened in Georgia.").investments == ()
