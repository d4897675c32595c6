"""The comparison of two records of one kind."""

from collections.abc import Callable

from kz_diplomacy.linking.agreements import compare_agreements
from kz_diplomacy.linking.findings import Comparison, Finding, Verdict
from kz_diplomacy.linking.investments import compare_investments
from kz_diplomacy.linking.meetings import compare_meetings
from kz_diplomacy.linking.profiles import Profile
from kz_diplomacy.linking.sources import WORDS
from kz_diplomacy.linking.visits import compare_visits
from kz_diplomacy.models import Agreement, Investment, Meeting, Visit

__all__ = ["compare"]

_COMPARE: dict[str, Callable[[Profile, Profile], Comparison]] = {
    WORDS[Visit]: compare_visits,
    WORDS[Meeting]: compare_meetings,
    WORDS[Agreement]: compare_agreements,
    WORDS[Investment]: compare_investments,
}


def compare(one: Profile, other: Profile) -> Comparison:
    """Return what two records say alike and against each other, and how well they fit.

    >>> compare(Profile(type="visit", when=None), Profile(type="meeting", when=None)).against
    True
    """
    if one.type != other.type:
        return Comparison((Finding("type", Verdict.AGAINST, f"{one.type} and {other.type}"),), 0)
    return _COMPARE[one.type](one, other)
