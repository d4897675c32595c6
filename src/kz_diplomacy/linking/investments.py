"""When two records of investments are one investment.

The same giver, the same recipient and the same sum; or the same project of the same investor, where no sum
speaks against it. Two loans of one bank differ in sum, recipient or project.
"""

from kz_diplomacy.linking.amounts import compare_counts, compare_sums
from kz_diplomacy.linking.bodies import compare_bodies
from kz_diplomacy.linking.dates import Closeness, closeness, compare_dates
from kz_diplomacy.linking.findings import Comparison, Finding, Found, Verdict, compared
from kz_diplomacy.linking.fits import fit
from kz_diplomacy.linking.places import compare_codes
from kz_diplomacy.linking.profiles import Profile
from kz_diplomacy.linking.titles import compare_titles
from kz_diplomacy.models import InvestmentKind

__all__ = ["compare_investments"]

LONGEST_NEWS = 30
LONGEST_WORK = 1100  # three years from the first word of a plant to its opening
# Capital that articles call by either word; loans, grants and funds are told apart.
LOOSE = frozenset({InvestmentKind.DIRECT, InvestmentKind.PROJECT, InvestmentKind.PARTICIPATION})


def compare_investments(one: Profile, other: Profile) -> Comparison:
    """Return what two investments say alike and against each other, and how well they fit."""
    close = _closeness(one, other)
    project = compare_titles("project", one.title, other.title, Verdict.AGAINST)
    findings = compared(
        (
            _compare_kinds(one.kind, other.kind),
            compare_bodies("investors", one.bodies, other.bodies, Verdict.AGAINST),
            _compare_countries(one, other),
            compare_bodies("recipients", one.receivers, other.receivers, Verdict.AGAINST),
            compare_codes("recipient_country", one.takers, other.takers),
            compare_sums("amount", one.sums, other.sums),
            compare_counts("enterprises", one.count, other.count, Verdict.AGAINST),
            compare_dates(one.when, other.when, close, "period"),
            project,
        )
    )
    agreeing = {each.name for each in findings if each.verdict is Verdict.AGREES}
    late = close is Closeness.MOVED
    return Comparison(findings, fit(findings, close, _enough(agreeing, late=late)))


def _enough(agreeing: set[str], *, late: bool) -> bool:
    """Return whether enough agrees; news of one deal that are months apart need sum, project and company."""
    known = bool({"investors", "recipients"} & agreeing)
    both = bool({"investors", "investor_countries"} & agreeing) and bool(
        {"recipients", "recipient_country"} & agreeing
    )
    if late:
        return both and known and {"amount", "project"} <= agreeing
    if {"amount", "enterprises"} & agreeing:
        return both
    return both and known and "project" in agreeing


def _compare_kinds(one: str | None, other: str | None) -> Found:
    if one == other:
        return Finding("kind", Verdict.AGREES, f"both {one}")
    verdict = Verdict.DIFFERS if {one, other} <= LOOSE else Verdict.AGAINST
    return Finding("kind", verdict, f"{one} and {other}")


def _compare_countries(one: Profile, other: Profile) -> Found:
    """Return what the countries of the investors say; several may stand beside one."""
    return compare_codes("investor_countries", one.givers, other.givers)


def _closeness(one: Profile, other: Profile) -> Closeness:
    """Return how well the periods fit; without both of them, whether the news came at one time."""
    if one.when is not None and other.when is not None:
        return closeness(one.when, other.when, 0)
    if one.told is None or other.told is None:
        return Closeness.NONE
    gap = abs(one.told - other.told)
    if gap <= LONGEST_NEWS:
        return Closeness.TOLD
    return Closeness.MOVED if gap <= LONGEST_WORK else Closeness.NONE
