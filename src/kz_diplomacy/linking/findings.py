"""What two records of one kind say alike and what they say against each other."""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple, TypeAlias

__all__ = ["Comparison", "Finding", "Verdict", "compared"]


class Verdict(StrEnum):
    """What a field says on the question whether two records are one event.

    `differs` is a conflict that one event may have; `against` is what one event cannot have.
    """

    AGREES = "agrees"
    DIFFERS = "differs"
    AGAINST = "against"


class Finding(NamedTuple):
    """What one field says, and why."""

    name: str
    verdict: Verdict
    why: str


Found: TypeAlias = Finding | None


class Comparison(NamedTuple):
    """The fields of two records beside each other.

    `fit` is 0 where the two cannot be linked or too little agrees; a higher one is a better fit.
    """

    findings: tuple[Finding, ...]
    fit: int

    @property
    def against(self) -> bool:
        """Whether something shows that the two are different events."""
        return any(finding.verdict is Verdict.AGAINST for finding in self.findings)

    def agreeing(self) -> frozenset[str]:
        """Return the names of the fields that agree."""
        return frozenset(each.name for each in self.findings if each.verdict is Verdict.AGREES)


def compared(found: Iterable[Found]) -> tuple[Finding, ...]:
    """Return what was found, without the fields on which at least one record is silent."""
    return tuple(finding for finding in found if finding is not None)
