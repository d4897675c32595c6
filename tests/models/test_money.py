from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given

from kz_diplomacy.errors import InvalidRecordError
from kz_diplomacy.models import Equivalent, Money, Qualifier
from kz_diplomacy.strategies import money


def usd(amount: str, upper: str | None = None) -> Money:
    return Money(amount=Decimal(amount), upper=None if upper is None else Decimal(upper), currency="USD")


@pytest.mark.parametrize("amount", ["0", "0.5", "6000000000", "9" * 30, f"{'9' * 28}.99", "6E+9", "1E+29"])
def test_amounts_of_at_most_thirty_digits_are_held(amount: str) -> None:
    assert usd(amount).amount == Decimal(amount)


@pytest.mark.parametrize("amount", ["-1", "-0", "NaN", "sNaN", "Infinity", "-Infinity"])
def test_an_amount_is_finite_and_not_negative(amount: str) -> None:
    with pytest.raises(InvalidRecordError, match=r"^Money\.amount: must be a finite number from 0"):
        usd(amount)


@pytest.mark.parametrize("amount", ["9" * 31, "1E+30", "1E+1000000", "1E-1000000", "0E+30", f"0.{'1' * 30}"])
def test_an_amount_of_more_digits_is_refused_without_being_written(amount: str) -> None:
    with pytest.raises(InvalidRecordError, match=r"^Money\.amount: must have at most 30 digits"):
        usd(amount)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("amount", 5),
        ("amount", 5.0),
        ("amount", "5"),
        ("amount", None),
        ("upper", 7),
        ("upper", Decimal(4)),
        ("currency", "RMB"),
        ("currency", None),
        ("currency", ["USD"]),
        ("qualifier", "over"),
        ("equivalent", {"amount": "5", "currency": "USD"}),
    ],
)
def test_a_wrong_field_is_named(field: str, value: object) -> None:
    fields: dict[str, Any] = {"amount": Decimal(5), "currency": "USD", field: value}
    with pytest.raises(InvalidRecordError, match=rf"^Money\.{field}: "):
        Money(**fields)


def test_sums_of_one_currency_are_compared() -> None:
    assert usd("1") < usd("2")
    assert usd("2") > usd("1")
    assert usd("1") <= usd("1.0")
    assert usd("1") >= usd("1")
    assert usd("5", "7") > usd("5")
    assert not usd("5", "7") < usd("5", "6")
    assert max(usd("3"), usd("10")) == usd("10")


def test_sums_of_two_currencies_are_not_compared() -> None:
    tenge = Money(amount=Decimal(5), currency="KZT")
    with pytest.raises(TypeError, match="USD and KZT cannot be compared"):
        _ = usd("5") < tenge
    assert usd("5") != tenge


@pytest.mark.parametrize("compare", ["__lt__", "__le__", "__gt__", "__ge__"])
def test_a_sum_is_not_compared_with_a_number(compare: str) -> None:
    assert getattr(usd("5"), compare)(5) is NotImplemented


def test_the_qualifier_counts_for_equality() -> None:
    over = Money(amount=Decimal(5), currency="USD", qualifier=Qualifier.OVER)
    assert over != usd("5")
    assert over <= usd("5") <= over


def test_a_sum_reads_as_one_would_write_it() -> None:
    same = Equivalent(amount=Decimal(5_100_000_000), currency="USD")
    money = Money(amount=Decimal("2.3E12"), currency="KZT", qualifier=Qualifier.UP_TO, equivalent=same)
    assert str(money) == "up to 2,300,000,000,000 KZT"
    assert str(usd("5.50", "7")) == "5.50-7 USD"
    assert str(same) == "5,100,000,000 USD"
    assert repr(usd("5")) == "Money(amount=Decimal('5'), currency='USD')"


@given(money())
def test_a_sum_is_as_large_as_itself(money: Money) -> None:
    assert money <= money  # noqa: PLR0124 - the point of the test
    assert not money < money  # noqa: PLR0124 - as above
    assert not money > money  # noqa: PLR0124 - as above
    assert money >= money  # noqa: PLR0124 - as above
