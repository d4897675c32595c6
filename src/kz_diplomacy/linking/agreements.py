"""When two records of documents are one document.

The same parties, and the same title; a document without a title needs the same kind on the same day, and a
place, a signatory, a sum or a number of documents in common.
"""

from kz_diplomacy.linking.amounts import compare_counts, compare_sums
from kz_diplomacy.linking.bodies import shared_bodies
from kz_diplomacy.linking.dates import Closeness, closeness, compare_dates
from kz_diplomacy.linking.findings import Comparison, Finding, Found, Verdict, compared
from kz_diplomacy.linking.fits import fit
from kz_diplomacy.linking.people import compare_people
from kz_diplomacy.linking.places import compare_spots
from kz_diplomacy.linking.profiles import Profile
from kz_diplomacy.linking.titles import compare_titles
from kz_diplomacy.models import AgreementKind

__all__ = ["compare_agreements"]

SLACK = 1
PARTIES = 2
# What articles call by either word.
CONFUSED = (
    frozenset({AgreementKind.TREATY, AgreementKind.AGREEMENT, AgreementKind.CONVENTION}),
    frozenset({AgreementKind.AGREEMENT, AgreementKind.CONTRACT}),
    frozenset({AgreementKind.AGREEMENT, AgreementKind.MEMORANDUM}),
    frozenset({AgreementKind.STATEMENT, AgreementKind.DECLARATION, AgreementKind.COMMUNIQUE}),
)


def compare_agreements(one: Profile, other: Profile) -> Comparison:
    """Return what two documents say alike and against each other, and how well they fit."""
    close = closeness(one.when, other.when, SLACK)
    findings = compared(
        (
            _compare_kinds(one.kind, other.kind),
            _compare_parties(one, other),
            compare_titles("title", one.title, other.title, Verdict.AGAINST),
            _compare_number(one, other),
            compare_sums("value", one.sums, other.sums),
            compare_people("signatories", one.people, other.people, None),
            compare_dates(one.when, other.when, close),
            compare_spots("place", one.spots, other.spots, single=True),
        )
    )
    agreeing = {each.name for each in findings if each.verdict is Verdict.AGREES}
    return Comparison(findings, fit(findings, close, _enough(agreeing, close)))


def _enough(agreeing: set[str], close: Closeness) -> bool:
    if "parties" not in agreeing:
        return False
    if "title" in agreeing:
        return close > Closeness.YEAR or bool({"place", "signatories", "value"} & agreeing)
    further = {"count", "value", "signatories", "place"} & agreeing
    return "kind" in agreeing and close is Closeness.DAY and bool(further)


def _compare_kinds(one: str | None, other: str | None) -> Found:
    kinds = {one, other}
    if len(kinds) == 1:
        return Finding("kind", Verdict.AGREES, f"both {one}")
    if AgreementKind.DOCUMENTS in kinds:
        return None
    verdict = Verdict.DIFFERS if any(kinds <= confused for confused in CONFUSED) else Verdict.AGAINST
    return Finding("kind", verdict, f"{one} and {other}")


def _compare_parties(one: Profile, other: Profile) -> Found:
    """Return what the parties say: one record may leave out some, but none may have another one instead."""
    shared = len(one.givers & other.givers) + shared_bodies(one.bodies, other.bodies)
    ours, theirs = len(one.givers) + len(one.bodies), len(other.givers) + len(other.bodies)
    if not ours or not theirs:
        return None
    if shared >= PARTIES and shared >= min(ours, theirs):
        return Finding("parties", Verdict.AGREES, "the same parties")
    return None if shared >= min(ours, theirs) else Finding("parties", Verdict.AGAINST, "other parties")


def _compare_number(one: Profile, other: Profile) -> Found:
    """Return what the numbers of documents say: a titled document is not one of several counted ones."""
    if one.count is not None and other.count is not None:
        return compare_counts("count", one.count, other.count, Verdict.DIFFERS)
    counted, single = (one, other) if one.count is not None else (other, one)
    if counted.count is not None and counted.count > 1 and single.title is not None:
        return Finding("count", Verdict.AGAINST, f"one document and {counted.count}")
    return None
