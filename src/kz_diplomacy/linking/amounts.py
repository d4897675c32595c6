"""Whether two records tell of the same sum."""

from decimal import Decimal
from typing import NamedTuple

from kz_diplomacy.linking.findings import Finding, Found, Verdict
from kz_diplomacy.models import Money

__all__ = ["Sums", "compare_counts", "compare_sums", "sums"]

# Articles round: "$5.1 billion" and "about $5 billion" are one sum, "$5 billion" and "$6 billion" are two.
EQUAL = Decimal("1.005")
ROUNDED = Decimal("1.1")


class Sum(NamedTuple):
    """The ends of a sum in one currency."""

    currency: str
    low: Decimal
    high: Decimal


Sums = tuple[Sum, ...]


def sums(money: Money | None) -> Sums:
    """Return a sum in every currency in which the article gives it.

    >>> sums(Money(amount=Decimal(5), currency="USD"))
    (Sum(currency='USD', low=Decimal('5'), high=Decimal('5')),)
    """
    if money is None:
        return ()
    own = Sum(money.currency, money.amount, money.amount if money.upper is None else money.upper)
    same = money.equivalent
    return (own,) if same is None else (own, Sum(same.currency, same.amount, same.amount))


def compare_sums(name: str, one: Sums, other: Sums) -> Found:
    """Return what two sums say; nothing where they have no currency in common."""
    pairs = [(a, b) for a in one for b in other if a.currency == b.currency]
    if not pairs:
        return None
    if any(_within(a, b, EQUAL) for a, b in pairs):
        return Finding(name, Verdict.AGREES, "the same sum")
    if any(_within(a, b, ROUNDED) for a, b in pairs):
        return Finding(name, Verdict.DIFFERS, "sums within a tenth of each other")
    return Finding(name, Verdict.AGAINST, "other sums")


def _within(one: Sum, other: Sum, factor: Decimal) -> bool:
    return max(one.low, other.low) <= min(one.high, other.high) * factor


def compare_counts(name: str, one: int | None, other: int | None, differing: Verdict) -> Found:
    """Return what two counts say.

    >>> compare_counts("count", 12, 14, Verdict.DIFFERS).why
    '12 and 14'
    """
    if one is None or other is None:
        return None
    if one == other:
        return Finding(name, Verdict.AGREES, f"both {one}")
    return Finding(name, differing, f"{one} and {other}")
