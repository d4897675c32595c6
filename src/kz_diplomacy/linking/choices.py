"""Which of the values that the sources give a linked record takes, and where they conflict."""

from collections.abc import Iterable, Sequence

from kz_diplomacy.linking.amounts import compare_sums, sums
from kz_diplomacy.linking.conflicts import Claim, Claimed, Conflict
from kz_diplomacy.linking.dates import dated
from kz_diplomacy.linking.findings import Verdict
from kz_diplomacy.linking.identities import Identities
from kz_diplomacy.linking.places import spots_apart
from kz_diplomacy.linking.sources import SourceRecord
from kz_diplomacy.models import AgreementKind, Money, Place, Status, TimeSpan

__all__ = ["choose", "conflict_of"]

HAPPENED = (Status.COMPLETED, Status.ONGOING)
FREE_TEXTS = ("title", "name", "project")


def choose(name: str, sources: Sequence[SourceRecord]) -> tuple[Claim, ...]:
    """Return the values of a field with their sources, the one to take first.

    A date that is told of what has happened goes before a planned one and a day before a year; a span counts
    with the days in it, so that a visit has all its days. For the rest, what most sources say goes first,
    then what comes first. Of kinds of documents the mixed one comes last.
    """
    claims = _claims(name, sources)
    if len(claims) <= 1:
        return claims
    return tuple(sorted(claims, key=lambda claim: _rank(claim, claims)))


def _claims(name: str, sources: Iterable[SourceRecord]) -> tuple[Claim, ...]:
    told: dict[Claimed, list[SourceRecord]] = {}
    for source in sources:
        value = getattr(source.record, name)
        if value is not None:
            told.setdefault(value, []).append(source)
    return tuple(Claim(value=value, sources=tuple(found)) for value, found in told.items())


def _rank(claim: Claim, claims: Iterable[Claim]) -> tuple[object, ...]:
    """Return what the claim to take has the least of."""
    value = claim.value
    if isinstance(value, TimeSpan):
        happened = any(source.record.status in HAPPENED for source in claim.sources)
        return not happened, -dated(value).exactness, -_support(value, claims)
    return value is AgreementKind.DOCUMENTS, -len(claim.sources)


def _support(span: TimeSpan, claims: Iterable[Claim]) -> int:
    spans = ((claim.value, len(claim.sources)) for claim in claims)
    return sum(count for value, count in spans if isinstance(value, TimeSpan) and span.contains(value))


def conflict_of(name: str, claims: Sequence[Claim], identities: Identities) -> Conflict | None:
    """Return the conflict of a field, None where its values can all be true.

    They can where one date holds another, sums are equal but for rounding or of different currencies, places
    lie in each other, and names are written in different ways.
    """
    if len(claims) < 2 or name in FREE_TEXTS:  # noqa: PLR2004 - two sides
        return None
    values = [claim.value for claim in claims]
    clash = any(
        _clash(one, other, identities) for number, one in enumerate(values) for other in values[number + 1 :]
    )
    return Conflict(name=name, claims=tuple(claims)) if clash else None


def _clash(one: Claimed, other: Claimed, identities: Identities) -> bool:
    if isinstance(one, TimeSpan) and isinstance(other, TimeSpan):
        return not (one.contains(other) or other.contains(one))
    if isinstance(one, Money) and isinstance(other, Money):
        found = compare_sums("", sums(one), sums(other))
        return found is not None and found.verdict is not Verdict.AGREES
    if isinstance(one, Place) and isinstance(other, Place):
        return spots_apart(identities.spot(one), identities.spot(other))
    return AgreementKind.DOCUMENTS not in {one, other}
