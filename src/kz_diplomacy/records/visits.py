"""Statements of visits to Visit records."""

import datetime as dt
from collections.abc import Iterable

import attrs

from kz_diplomacy.events.candidates import Said, VisitCandidate
from kz_diplomacy.models import Country, Place, TimeSpan, Visit
from kz_diplomacy.records.agreeing import equal_or_silent, overlap_or_silent, persons_agree, values
from kz_diplomacy.records.evidence import every, evidence_of, only
from kz_diplomacy.records.merging import compatible_status, final_status, merge_statements
from kz_diplomacy.records.occasions import is_airport
from kz_diplomacy.text import Document


def merge_visits(
    candidates: Iterable[VisitCandidate], dateline: Place | None = None
) -> tuple[VisitCandidate, ...]:
    """Return the visits of an article, each once and with one value a field, those within one country left out.

    Args:
        candidates: In the order of the text.
        dateline: Where the article is written from: an arrival that leaves open where to is one there.
    """
    merged = (_arrived(_settled(visit), dateline) for visit in merge_statements(candidates, same_visit))
    return tuple(visit for visit in merged if crosses_a_border(visit))


def same_visit(one: VisitCandidate, other: VisitCandidate) -> bool:
    """Return whether two statements may be of one visit."""
    return (
        equal_or_silent(one.destination, other.destination)
        and equal_or_silent(one.origin, other.origin)
        and equal_or_silent(one.kind, other.kind)
        and persons_agree(one.visitors, other.visitors)
        and overlap_or_silent(one.date, other.date)
        and compatible_status(one.statement, other.statement)
        and _anchored(one, other)
    )


def _anchored(one: VisitCandidate, other: VisitCandidate) -> bool:
    """Return whether something speaks for one visit: a common visitor or destination, or a mere reference back."""
    shared = values(one.visitors) & values(other.visitors) or values(one.destination) & values(
        other.destination
    )
    return bool(shared) or other.statement.definite or one.statement.definite


def _settled(visit: VisitCandidate) -> VisitCandidate:
    """Return a visit with the origin that its visitors come from and without a delegation that they lead."""
    homes = dict.fromkeys(said.value.country for said in visit.visitors if said.value.country is not None)
    origin = visit.origin[:1] or tuple(Said(home) for home in homes)[:1]
    return attrs.evolve(
        visit,
        kind=visit.kind[:1],
        origin=origin,
        destination=visit.destination[:1],
        places=tuple(said for said in visit.places if not is_airport(said.value)),
        date=_lasting(visit),
        delegation=() if visit.visitors else visit.delegation,
    )


def _arrived(visit: VisitCandidate, dateline: Place | None) -> VisitCandidate:
    if visit.destination or not visit.visitors or dateline is None or dateline.country is None:
        return visit
    return attrs.evolve(
        visit, destination=(Said(dateline.country),), places=visit.places or (Said(dateline),)
    )


def _lasting(visit: VisitCandidate) -> tuple[Said[TimeSpan], ...]:
    """Return the date of a visit; where it gives the first day and the text the length, all its days."""
    for said in visit.date[:1]:
        span, days = said.value, only(visit.days)
        if days and span.start == span.end:
            last = span.start + dt.timedelta(days=days - 1)
            return (attrs.evolve(said, value=TimeSpan(span.start, last)),)
    return visit.date[:1]


def crosses_a_border(visit: VisitCandidate) -> bool:
    """Return whether somebody goes from one country, or from an international body, to another country."""
    if not visit.destination or not (visit.visitors or visit.delegation or visit.origin):
        return False
    origins: set[Country] = {said.value for said in visit.origin}
    return visit.destination[0].value not in origins


def make_visit(document: Document, number: int, visit: VisitCandidate) -> Visit:
    """Return the record of a visit with its evidence; `number` counts from 1."""
    return Visit(
        id=f"visit-{number}",
        status=final_status(visit.statement),
        rule=visit.statement.rule,
        kind=only(visit.kind),
        visitors=every(visit.visitors),
        delegation=every(visit.delegation),
        origin=only(visit.origin),
        destination=only(visit.destination),
        places=every(visit.places),
        hosts=every(visit.hosts),
        date=only(visit.date),
        evidence=evidence_of(document, visit),
    )
