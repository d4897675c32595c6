"""When two records of visits are one visit.

The same people go to the same country at the same time. Nobody pays two visits to one country within two
days, so that articles may give days that lie so close to each other: the day of arrival and that of the
article are mistaken for the day of the visit, and plans change. A visit without visitors needs the very day
and a place, a host or the kind in common.
"""

from kz_diplomacy.linking.bodies import compare_bodies
from kz_diplomacy.linking.dates import Closeness, Outlook, closeness, compare_dates
from kz_diplomacy.linking.findings import Comparison, Finding, Found, Verdict, compared
from kz_diplomacy.linking.fits import fit
from kz_diplomacy.linking.people import compare_people
from kz_diplomacy.linking.places import compare_codes, compare_spots
from kz_diplomacy.linking.profiles import Profile

__all__ = ["compare_visits"]

SLACK = 2
LONGEST_DELAY = 60
TRAVELLERS = frozenset({"visitors", "delegation"})
GOALS = frozenset({"destination", "places"})
FURTHER = frozenset({"places", "hosts", "kind"})


def compare_visits(one: Profile, other: Profile) -> Comparison:
    """Return what two visits say alike and against each other, and how well they fit."""
    close = _closeness(one, other)
    findings = compared(
        (
            compare_people("visitors", one.people, other.people, Verdict.AGAINST),
            compare_bodies("delegation", one.bodies, other.bodies),
            compare_codes("origin", one.givers, other.givers),
            compare_codes("destination", one.takers, other.takers),
            compare_dates(one.when, other.when, close),
            compare_spots("places", one.spots, other.spots, single=False),
            compare_people("hosts", one.hosts, other.hosts, rival=None),
            compare_kinds(one.kind, other.kind),
        )
    )
    agreeing = {each.name for each in findings if each.verdict is Verdict.AGREES}
    if TRAVELLERS & agreeing:
        enough = close is not Closeness.YEAR or bool(FURTHER & agreeing)
    else:
        silent = not (one.people and other.people)
        enough = silent and "origin" in agreeing and close is Closeness.DAY and bool(FURTHER & agreeing)
    return Comparison(findings, fit(findings, close, enough and bool(GOALS & agreeing)))


def _closeness(one: Profile, other: Profile) -> Closeness:
    """Return how close the dates are; that of a visit that was called off, or only planned, may have moved.

    Only from the one that was called off does the move follow; a plan does not speak against it.
    """
    close = closeness(one.when, other.when, SLACK)
    if close is not Closeness.APART or not one.when or not other.when or one.outlook is other.outlook:
        return close
    earlier, later = sorted((one, other), key=_first)
    moved = earlier.outlook is not Outlook.HAPPENED and later.outlook is not Outlook.OFF
    if not moved or _gap(earlier, later) > LONGEST_DELAY:
        return close
    return Closeness.MOVED if earlier.outlook is Outlook.OFF else Closeness.NONE


def _first(visit: Profile) -> int:
    return visit.when.first if visit.when else 0


def _gap(earlier: Profile, later: Profile) -> int:
    return _first(later) - (earlier.when.last if earlier.when else 0)


def compare_kinds(one: str | None, other: str | None) -> Found:
    """Return what two kinds of visits say: articles call one visit official and working.

    >>> compare_kinds("state", "official").verdict
    <Verdict.DIFFERS: 'differs'>
    """
    if one is None or other is None:
        return None
    if one == other:
        return Finding("kind", Verdict.AGREES, f"both {one}")
    return Finding("kind", Verdict.DIFFERS, f"{one} and {other}")
