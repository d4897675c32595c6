"""Whether two records tell of the same companies, banks and international bodies."""

from collections.abc import Set as AbstractSet

from kz_diplomacy.linking.findings import Finding, Found, Verdict
from kz_diplomacy.linking.identities import Company

__all__ = ["compare_bodies", "same_body", "shared_bodies"]


def same_body(one: Company, other: Company) -> bool:
    """Return whether two are one body: by the item, else all words of the shorter name stand in the longer.

    >>> wind = Company("balt vind", frozenset({"balt", "vind"}), "EE")
    >>> same_body(wind, Company("balt vind as", frozenset({"balt", "vind", "as"}), None))
    True
    """
    if one.key == other.key:
        return True
    if one.country is not None and other.country is not None and one.country != other.country:
        return False
    return bool(one.names) and (one.names <= other.names or other.names <= one.names)


def shared_bodies(one: AbstractSet[Company], other: AbstractSet[Company]) -> int:
    """Return how many bodies of the one stand in the other."""
    return sum(any(same_body(a, b) for b in other) for a in one)


def compare_bodies(
    name: str, one: AbstractSet[Company], other: AbstractSet[Company], rival: Verdict | None = None
) -> Found:
    """Return what two sets of bodies say.

    Args:
        name: The field.
        one: The one set.
        other: The other.
        rival: What it means that none stands in both.
    """
    if not one or not other:
        return None
    if shared_bodies(one, other):
        return Finding(name, Verdict.AGREES, "the same body")
    return None if rival is None else Finding(name, rival, "other bodies")
