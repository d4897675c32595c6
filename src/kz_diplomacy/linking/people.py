"""Whether two records tell of the same people."""

from collections.abc import Iterable

from kz_diplomacy.linking.findings import Finding, Found, Verdict
from kz_diplomacy.linking.identities import Who
from kz_diplomacy.models import Office

__all__ = ["any_same", "compare_people", "rivals", "same_person"]

# Of each of these a country has one at a time.
SINGLE = (
    Office.HEAD_OF_STATE,
    Office.HEAD_OF_GOVERNMENT,
    Office.FOREIGN_MINISTER,
    Office.DEPUTY_HEAD_OF_STATE,
)
SHORTEST_SURNAME = 3


def same_person(one: Who, other: Who) -> bool | None:
    """Return whether two are one person, None where it cannot be told.

    Items decide where both are known, else the names; a person without a name is the holder of the office.

    >>> names, office = frozenset({"aida", "exampl"}), Office.HEAD_OF_STATE
    >>> who = Who(None, names, "exampl", office, "president", "KZ", None)
    >>> same_person(who, who._replace(names=frozenset())), same_person(who, who._replace(country="KR"))
    (True, False)
    """
    if one.item is not None and other.item is not None:
        return one.item == other.item
    if _clash(one.country, other.country):
        return False
    if one.names and other.names:
        return _same_name(one, other)
    return _same_office(one, other)


def _clash(one: object, other: object) -> bool:
    return one is not None and other is not None and one != other


def _same_name(one: Who, other: Who) -> bool | None:
    """Return whether two names are one: one holds the other, or people of one post share a surname."""
    if one.names <= other.names or other.names <= one.names:
        return True
    surnames = {name for name in (one.last, other.last) if name and len(name) >= SHORTEST_SURNAME}
    if not surnames & one.names & other.names or _clash(one.office, other.office):
        return False
    same_post = one.office is not None and one.office is other.office and one.country == other.country
    return same_post or None


def _same_office(one: Who, other: Who) -> bool | None:
    if one.office is None or other.office is None or one.country is None or other.country is None:
        return None
    if one.office is not other.office:
        return False
    if one.organization != other.organization:
        return None
    return True if one.office in SINGLE or (one.role is not None and one.role == other.role) else None


def any_same(one: Iterable[Who], other: Iterable[Who]) -> bool:
    """Return whether somebody stands in both."""
    return any(same_person(a, b) for a in one for b in other)


def rivals(one: Iterable[Who], other: Iterable[Who]) -> bool:
    """Return whether both have people, and surely nobody in common."""
    pairs = [same_person(a, b) for a in one for b in other]
    return bool(pairs) and all(same is False for same in pairs)


def compare_people(name: str, one: Iterable[Who], other: Iterable[Who], rival: Verdict | None) -> Found:
    """Return what two lists of people say.

    Args:
        name: The field.
        one: The one list.
        other: The other.
        rival: What it means that nobody stands in both.
    """
    if any_same(one, other):
        return Finding(name, Verdict.AGREES, "the same person")
    if rival is not None and rivals(one, other):
        return Finding(name, rival, "other people")
    return None
