"""Whether two records tell of the same places."""

from collections.abc import Set as AbstractSet

from kz_diplomacy.knowledge import PlaceKind
from kz_diplomacy.linking.findings import Finding, Found, Verdict
from kz_diplomacy.linking.identities import Spot

__all__ = ["compare_codes", "compare_spots", "spots_apart"]


def compare_spots(name: str, one: AbstractSet[Spot], other: AbstractSet[Spot], *, single: bool) -> Found:
    """Return what two sets of places say.

    A palace is no other place than its city, and a capital that was renamed none than itself; two cities, or
    places of two countries, are.

    Args:
        name: The field.
        one: The one set.
        other: The other.
        single: Whether the event has one place, so that two are against it.
    """
    if not one or not other:
        return None
    if {spot.name for spot in one} & {spot.name for spot in other}:
        return Finding(name, Verdict.AGREES, "the same place")
    if single and all(spots_apart(a, b) for a in one for b in other):
        return Finding(name, Verdict.AGAINST, "other places")
    return None


def spots_apart(one: Spot, other: Spot) -> bool:
    """Return whether two places are surely two: in two countries, or two cities.

    Two capitals of a country are not: it has renamed its capital, or the sources write of the old one.

    >>> astana = Spot("astana", "KZ", PlaceKind.CAPITAL)
    >>> spots_apart(astana, Spot("almat", "KZ", PlaceKind.CITY))
    True
    >>> spots_apart(astana, Spot("akorda", "KZ", None))
    False
    """
    if one.country is not None and other.country is not None and one.country != other.country:
        return True
    kinds = {one.kind, other.kind}
    return None not in kinds and kinds != {PlaceKind.CAPITAL}


def compare_codes(name: str, one: AbstractSet[str], other: AbstractSet[str]) -> Found:
    """Return what two sets of countries say of which any shared one is enough.

    >>> compare_codes("destination", {"KR"}, {"JP"}).verdict
    <Verdict.AGAINST: 'against'>
    """
    if not one or not other:
        return None
    if one & other:
        return Finding(name, Verdict.AGREES, "the same country")
    return Finding(name, Verdict.AGAINST, "other countries")
