"""Statements of visits to Visit records."""

import datetime as dt
from collections.abc import Iterable, Iterator

import attrs

from kz_diplomacy.events.candidates import Said, VisitCandidate
from kz_diplomacy.events.stays import STAY
from kz_diplomacy.models import Country, Place, Status, TimeSpan, Visit
from kz_diplomacy.records.agreeing import equal_or_silent, overlap_or_silent, persons_agree, values
from kz_diplomacy.records.evidence import every, evidence_of, only
from kz_diplomacy.records.merging import HAPPENED, compatible_status, final_status, merge_statements
from kz_diplomacy.records.occasions import is_airport
from kz_diplomacy.text import Document

SEVERAL = 2
WEEKS = 20
"""Days up to which a span is that of a visit rather than a month or year in which it falls."""


def merge_visits(
    candidates: Iterable[VisitCandidate], dateline: Place | None = None
) -> tuple[VisitCandidate, ...]:
    """Return the visits of an article, each once and with one value a field, those within one country left out.

    Args:
        candidates: In the order of the text.
        dateline: Where the article is written from: an arrival that leaves open where to is one there.
    """
    told = tuple(candidates)
    stated = _joined(_without_dropped_legs([each for each in told if each.statement.rule != STAY]))
    stays = [each for each in told if each.statement.rule == STAY]
    stated.extend(leg for each in stated if each.region for leg in _legs_in(each, stays))
    merged = [_arrived(_settled(visit), dateline) for visit in merge_statements(stated, same_visit)]
    merged = [_on_tour(visit, merged, stated) for visit in _dated_alike(merged)]
    return tuple(_with_stays(visit, stays) for visit in merged if crosses_a_border(visit))


def same_visit(one: VisitCandidate, other: VisitCandidate) -> bool:
    """Return whether two statements may be of one visit."""
    return (
        equal_or_silent(one.destination, other.destination)
        and equal_or_silent(one.origin, other.origin)
        and equal_or_silent(one.kind, other.kind)
        and persons_agree(one.visitors, other.visitors)
        and overlap_or_silent(one.date, other.date)
        and (compatible_status(one.statement, other.statement) or _goes_on(one, other))
        and _anchored(one, other)
    )


def _anchored(one: VisitCandidate, other: VisitCandidate) -> bool:
    """Return whether something speaks for one visit: a common visitor or destination, or a mere reference back."""
    shared = values(one.visitors) & values(other.visitors) or values(one.destination) & values(
        other.destination
    )
    return bool(shared) or other.statement.definite or one.statement.definite


def _goes_on(one: VisitCandidate, other: VisitCandidate) -> bool:
    """Return whether the next statement only says where in the country somebody who has come will go."""
    near = 0 <= other.statement.sentence - one.statement.sentence <= 1
    inside = other.places and not any(said.is_stated for said in other.destination)
    return near and bool(inside) and not other.date


def _without_dropped_legs(stated: list[VisitCandidate]) -> list[VisitCandidate]:
    """Return the statements without those of a town that was left out of a visit that takes place."""
    return [
        each
        for each in stated
        if not _is_cancelled(each) or not any(_is_rest_of(other, each) for other in stated)
    ]


def _joined(stated: list[VisitCandidate]) -> list[VisitCandidate]:
    """Return the statements, the stops of a sentence with the visitors of the trip that it tells of."""
    return [_with_visitors(each, stated) for each in stated]


def _with_visitors(stop: VisitCandidate, stated: list[VisitCandidate]) -> VisitCandidate:
    if stop.visitors or stop.delegation or not stop.destination or not stop.statement.definite:
        return stop
    trips = [
        each
        for each in stated
        if each.statement.sentence == stop.statement.sentence and each.visitors and not each.destination
    ]
    if len({tuple(values(each.visitors)) for each in trips}) != 1:
        return stop
    return attrs.evolve(
        stop,
        visitors=trips[0].visitors,
        statement=attrs.evolve(
            stop.statement, definite=False, status=stop.statement.status or trips[0].statement.status
        ),
        date=stop.date or trips[0].date,
    )


def _is_cancelled(visit: VisitCandidate) -> bool:
    return final_status(visit.statement) is Status.CANCELLED


def _is_rest_of(visit: VisitCandidate, leg: VisitCandidate) -> bool:
    """Return whether a visit takes place in the country of a leg that is left out, elsewhere."""
    return (
        bool(leg.places)
        and not _is_cancelled(visit)
        and bool(values(visit.destination) & values(leg.destination))
        and not values(visit.places) & values(leg.places)
        and not (visit.date and leg.date)
        and persons_agree(visit.visitors, leg.visitors)
    )


def _with_stays(visit: VisitCandidate, stays: Iterable[VisitCandidate]) -> VisitCandidate:
    """Return a visit with the towns in which its visitors are said to be."""
    places = list(visit.places)
    visit_ahead = final_status(visit.statement) not in HAPPENED
    for stay in stays:
        here = values(stay.destination) <= values(visit.destination)
        if (
            here
            and values(stay.visitors) & values(visit.visitors)
            and overlap_or_silent(stay.date, visit.date)
        ):
            places.extend(place for place in stay.places if place.value not in values(places))
    return visit if _is_cancelled(visit) else attrs.evolve(visit, places=tuple(places))


def _legs_in(trip: VisitCandidate, stays: list[VisitCandidate]) -> Iterator[VisitCandidate]:
    """Yield the legs of a trip of which only the region is named: where its visitors are said to be later on."""
    ahead = final_status(trip.statement) not in HAPPENED
    for stay in stays:
        status = stay.statement.status
        over = ahead and status is not None and status.value in HAPPENED
        later = stay.statement.sentence > trip.statement.sentence and not over
        if (
            later
            and values(stay.visitors) <= values(trip.visitors)
            and overlap_or_silent(stay.date, trip.date)
        ):
            yield attrs.evolve(
                trip,
                statement=attrs.evolve(trip.statement, definite=False),
                destination=stay.destination,
                places=stay.places,
                region=(),
            )


def _dated_alike(visits: list[VisitCandidate]) -> list[VisitCandidate]:
    """Return the visits, those that one statement tells of with the days of that one of them that has some."""
    dated = {_words(visit): visit.date for visit in visits if visit.date}
    return [
        visit if visit.date else attrs.evolve(visit, date=dated.get(_words(visit), ())) for visit in visits
    ]


def _words(visit: VisitCandidate) -> tuple[str, int, int]:
    return visit.statement.rule, visit.statement.first, visit.statement.last


def _on_tour(
    visit: VisitCandidate, visits: list[VisitCandidate], stated: list[VisitCandidate]
) -> VisitCandidate:
    """Return a visit of a tour of several countries with the days of the tour where it has none of its own."""
    legs = [each for each in visits if values(each.visitors) & values(visit.visitors) and not each.date]
    if visit.date or len(legs) < SEVERAL:
        return visit
    for tour in stated:
        whole = tour.date and not tour.destination and tour.date[0].value.start < tour.date[0].value.end
        same = values(tour.visitors) & values(visit.visitors)
        if whole and same and compatible_status(tour.statement, visit.statement):
            return attrs.evolve(visit, date=tour.date[:1])
    return visit


def _settled(visit: VisitCandidate) -> VisitCandidate:
    """Return a visit with the origin that its visitors come from and without a delegation that they lead."""
    senders = (*visit.visitors, *visit.delegation)
    homes = dict.fromkeys(said.value.country for said in senders if said.value.country is not None)
    told = tuple(said for said in visit.origin if not homes or said.value in homes)
    origin = (told or tuple(Said(home) for home in homes))[:1]
    goal = values(visit.destination[:1])
    abroad = tuple(said for said in visit.visitors if said.value.country not in goal)
    return attrs.evolve(
        visit,
        visitors=abroad or visit.visitors,
        kind=visit.kind[:1],
        origin=origin,
        destination=visit.destination[:1],
        places=tuple(said for said in visit.places if not is_airport(said.value)),
        date=_lasting(visit),
        delegation=() if visit.visitors else visit.delegation,
    )


def _arrived(visit: VisitCandidate, dateline: Place | None) -> VisitCandidate:
    arrives = visit.visitors and not visit.statement.rule.startswith("visit-invite")
    if visit.destination or not arrives or dateline is None or dateline.country is None:
        return visit
    return attrs.evolve(
        visit, destination=(Said(dateline.country),), places=visit.places or (Said(dateline),)
    )


def _lasting(visit: VisitCandidate) -> tuple[Said[TimeSpan], ...]:
    """Return the date of a visit; where it gives the first day and the text the length, all its days."""
    dates = _best(visit.date)
    for said in dates:
        span, days = said.value, only(visit.days)
        if days and span.start == span.end:
            last = span.start + dt.timedelta(days=days - 1)
            return (attrs.evolve(said, value=TimeSpan(span.start, last)),)
    return dates or _until(visit)


def _until(visit: VisitCandidate) -> tuple[Said[TimeSpan], ...]:
    """Return the days of a visit of which the last one and the length are known, else just the last one."""
    for said in visit.end[:1]:
        first = said.value.end - dt.timedelta(days=(only(visit.days) or 1) - 1)
        return (attrs.evolve(said, value=TimeSpan(first, said.value.end)),)
    return ()


def _best(dates: tuple[Said[TimeSpan], ...]) -> tuple[Said[TimeSpan], ...]:
    """Return the date that says most: the days of a month, all the days of which one is told."""
    best = dates[:1]
    for said in dates[1:]:
        known = best[0].value
        is_day = known.start == known.end
        if (
            said.value.overlaps(known)
            and _length(said.value) <= WEEKS
            and is_day != (said.value.start == said.value.end)
            and (is_day or _length(known) > WEEKS)
        ):
            best = (said,)
    return best


def _length(span: TimeSpan) -> int:
    return (span.end - span.start).days + 1


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
