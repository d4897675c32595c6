"""How well two records fit: by their dates first, then by the number of fields that agree."""

from collections.abc import Sequence

from kz_diplomacy.linking.dates import Closeness
from kz_diplomacy.linking.findings import Finding, Verdict

__all__ = ["fit"]

MOST_FIELDS = 16


def fit(findings: Sequence[Finding], close: Closeness, enough: bool) -> int:  # noqa: FBT001 - the verdict of the caller
    """Return a fit from 1, or 0 where the records cannot be linked.

    Args:
        findings: What the fields say.
        close: How close the dates are; without dates nothing is linked.
        enough: Whether what agrees is enough for this kind of record.

    >>> fit([], Closeness.DAY, True) > fit([], Closeness.TOLD, True) > fit([], Closeness.APART, True)
    True
    """
    if not enough or close <= Closeness.NONE:
        return 0
    if any(finding.verdict is Verdict.AGAINST for finding in findings):
        return 0
    return close * MOST_FIELDS + sum(finding.verdict is Verdict.AGREES for finding in findings)
