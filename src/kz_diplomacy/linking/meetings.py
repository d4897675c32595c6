"""When two records of meetings are one meeting.

The same people, or at least somebody of one side and the same other sides, meet in the same way at the same
place and time. The same people meet again the next day, and call each other every other week: days that
differ are against it, but for a summit of one name, of which articles give the opening or the last day.
"""

from kz_diplomacy.linking.bodies import compare_bodies, shared_bodies
from kz_diplomacy.linking.dates import Closeness, closeness, compare_dates
from kz_diplomacy.linking.findings import Comparison, Finding, Found, Verdict, compared
from kz_diplomacy.linking.fits import fit
from kz_diplomacy.linking.people import any_same, compare_people, rivals
from kz_diplomacy.linking.places import compare_spots
from kz_diplomacy.linking.profiles import Profile
from kz_diplomacy.linking.titles import compare_titles
from kz_diplomacy.models import MeetingKind

__all__ = ["compare_meetings"]

SLACK_OF_SUMMITS = 2
SIDES = 2


def compare_meetings(one: Profile, other: Profile) -> Comparison:
    """Return what two meetings say alike and against each other, and how well they fit."""
    bilateral = MeetingKind.BILATERAL in {one.kind, other.kind}
    name = compare_titles("name", one.title, other.title, None if bilateral else Verdict.AGAINST)
    named = name is not None and name.verdict is Verdict.AGREES
    close = closeness(one.when, other.when, SLACK_OF_SUMMITS if named and not bilateral else 0)
    findings = compared(
        (
            _compare_kinds(one, other),
            _compare_modes(one, other),
            _compare_sides(one, other),
            compare_people("participants", one.people, other.people, None),
            _compare_rivals(one, other) if bilateral else None,
            compare_bodies("organizations", one.bodies, other.bodies),
            compare_dates(one.when, other.when, close),
            compare_spots("place", one.spots, other.spots, single=True),
            name,
        )
    )
    agreeing = {each.name for each in findings if each.verdict is Verdict.AGREES}
    enough = _enough_of_two(one, other, agreeing, close) if bilateral else _enough_of_many(agreeing, close)
    return Comparison(findings, fit(findings, close, enough))


def _compare_kinds(one: Profile, other: Profile) -> Found:
    if one.kind == other.kind:
        return None
    return Finding("kind", Verdict.AGAINST, f"{one.kind} and {other.kind}")


def _compare_modes(one: Profile, other: Profile) -> Found:
    if one.mode == other.mode:
        return None
    return Finding("mode", Verdict.AGAINST, f"{one.mode} and {other.mode}".replace("_", " "))


def _compare_sides(one: Profile, other: Profile) -> Found:
    """Return what the countries say: of two sides each has to be the same, of many at least two."""
    shared = len(one.givers & other.givers)
    if not one.givers or not other.givers:
        return None
    if one.givers == other.givers or (
        shared >= SIDES and (one.givers <= other.givers or other.givers <= one.givers)
    ):
        return Finding("countries", Verdict.AGREES, "the same countries")
    if one.kind == MeetingKind.MULTILATERAL and shared >= SIDES:
        return Finding("countries", Verdict.AGREES, f"{shared} countries in common")
    silent = one.givers <= other.givers or other.givers <= one.givers
    if silent or one.kind == other.kind == MeetingKind.MULTILATERAL:
        return None
    return Finding("countries", Verdict.AGAINST, "other countries")


def _compare_rivals(one: Profile, other: Profile) -> Found:
    """Return that a side of a meeting of two sends other people, or that the other body is another one."""
    for country in sorted(one.givers & other.givers):
        ours = [who for who in one.people if who.country == country]
        theirs = [who for who in other.people if who.country == country]
        if rivals(ours, theirs):
            return Finding("participants", Verdict.AGAINST, f"other people of {country}")
    if len(one.givers | other.givers) < SIDES and one.bodies and other.bodies:
        return None if shared_bodies(one.bodies, other.bodies) else _OTHER_BODIES
    return None


_OTHER_BODIES = Finding("organizations", Verdict.AGAINST, "other bodies")


def _enough_of_two(one: Profile, other: Profile, agreeing: set[str], close: Closeness) -> bool:
    """Return whether enough agrees for two sides: people of one, and the other one in whatever form.

    Where only the day of the news is known, the other one has to be people too, a body, or at one place.
    """
    if "participants" in agreeing:
        people = _met(one, other) >= SIDES
        both = "countries" in agreeing and len(one.givers & other.givers) >= SIDES
        if close is Closeness.TOLD and not people:
            both = both and "place" in agreeing
        return (people or both or "organizations" in agreeing) and close > Closeness.YEAR
    silent = not one.people or not other.people
    somewhere = "place" in agreeing or "name" in agreeing
    return silent and "countries" in agreeing and somewhere and close is Closeness.DAY


def _met(one: Profile, other: Profile) -> int:
    return sum(any_same([who], other.people) for who in one.people)


def _enough_of_many(agreeing: set[str], close: Closeness) -> bool:
    if "name" in agreeing:
        return close > Closeness.YEAR or "place" in agreeing
    told = {"participants", "organizations", "countries", "place"} & agreeing
    return len(told) > SIDES and close >= Closeness.MONTH
