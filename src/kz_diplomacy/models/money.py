"""Sums of money as an article gives them."""

from decimal import Decimal
from typing import Any

import attrs
from attrs import field, frozen

from kz_diplomacy.models.codes import currency_codes
from kz_diplomacy.models.enums import Qualifier
from kz_diplomacy.models.representation import brief_repr
from kz_diplomacy.models.validation import a, a_or_none, described, reject

__all__ = ["Equivalent", "Money"]

MOST_DIGITS = 30


def _digits(amount: Decimal) -> int:
    """Return how many digits the plain form of a finite amount has, without writing it."""
    _, digits, exponent = amount.as_tuple()
    places = int(exponent)
    return len(digits) + places if places >= 0 else max(len(digits), 1 - places)


def _amount(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
    if type(value) is not Decimal:
        reject(instance, attribute.name, f"must be Decimal, not {described(value)}")
    if not value.is_finite() or value.is_signed():
        reject(instance, attribute.name, f"must be a finite number from 0, not {value}")
    if _digits(value) > MOST_DIGITS:
        reject(instance, attribute.name, f"must have at most {MOST_DIGITS} digits")


def _amount_or_none(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
    if value is not None:
        _amount(instance, attribute, value)


def _currency(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
    if type(value) is not str or value not in currency_codes():
        reject(instance, attribute.name, f"no ISO 4217 code: {described(value)}")


@frozen(kw_only=True, repr=False)
class Equivalent:
    """The same sum in another currency, as the article gives it.

    Attributes:
        amount: In whole units of the currency, at most 30 digits.
        currency: ISO 4217 code.

    Raises:
        InvalidRecordError: The amount is negative, not finite or too long, or the currency unknown.

    >>> str(Equivalent(amount=Decimal(5_100_000_000), currency="USD"))
    '5,100,000,000 USD'
    """

    amount: Decimal = field(validator=_amount)
    currency: str = field(validator=_currency)

    __repr__ = brief_repr

    def __str__(self) -> str:
        """Return amount and currency with separators of thousands."""
        return f"{self.amount:,f} {self.currency}"


@frozen(kw_only=True, repr=False)
class Money:
    """A sum or a range of sums.

    `<`, `<=`, `>` and `>=` compare the amounts (of a range: the lower, then the upper end) within one
    currency; `==` compares every field.

    Attributes:
        amount: In whole units of the currency ("$6 bn" is 6000000000), at most 30 digits; of a range the
            lower end.
        upper: The upper end of a range, or None.
        currency: ISO 4217 code.
        qualifier: How the amount is meant.
        equivalent: The same sum in another currency, or None.

    Raises:
        InvalidRecordError: An amount is negative, not finite or too long, the range runs down, the currency
            is unknown.
        TypeError: Two currencies are compared.

    >>> million = Money(amount=Decimal(1_000_000), currency="USD")
    >>> million < Money(amount=Decimal("2.5e6"), currency="USD", qualifier=Qualifier.OVER)
    True
    >>> print(Money(amount=Decimal(5), upper=Decimal(7), currency="EUR", qualifier=Qualifier.ABOUT))
    about 5-7 EUR
    """

    amount: Decimal = field(validator=_amount)
    upper: Decimal | None = field(default=None, validator=_amount_or_none)
    currency: str = field(validator=_currency)
    qualifier: Qualifier = field(default=Qualifier.EXACT, validator=a(Qualifier))
    equivalent: Equivalent | None = field(default=None, validator=a_or_none(Equivalent))

    def __attrs_post_init__(self) -> None:
        """Check the range."""
        if self.upper is not None and self.upper < self.amount:
            reject(self, "upper", f"{self.upper} lies below the amount {self.amount}")

    def _extent(self, other: "Money") -> tuple[Decimal, Decimal]:
        """Return what is compared, once it is clear that the two can be."""
        if self.currency != other.currency:
            message = f"{self.currency} and {other.currency} cannot be compared"
            raise TypeError(message)
        return self.amount, self.amount if self.upper is None else self.upper

    def __lt__(self, other: object) -> bool:
        """Return whether this sum is smaller."""
        return self._extent(other) < other._extent(self) if isinstance(other, Money) else NotImplemented

    def __le__(self, other: object) -> bool:
        """Return whether this sum is smaller or as large."""
        return self._extent(other) <= other._extent(self) if isinstance(other, Money) else NotImplemented

    def __gt__(self, other: object) -> bool:
        """Return whether this sum is larger."""
        return self._extent(other) > other._extent(self) if isinstance(other, Money) else NotImplemented

    def __ge__(self, other: object) -> bool:
        """Return whether this sum is larger or as large."""
        return self._extent(other) >= other._extent(self) if isinstance(other, Money) else NotImplemented

    __repr__ = brief_repr

    def __str__(self) -> str:
        """Return the sum as one would write it."""
        qualifier = "" if self.qualifier is Qualifier.EXACT else f"{self.qualifier} ".replace("_", " ")
        upper = "" if self.upper is None else f"-{self.upper:,f}"
        return f"{qualifier}{self.amount:,f}{upper} {self.currency}"
