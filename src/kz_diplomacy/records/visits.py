"""Statements of visits to Visit records."""

import datetime as dt
from collections.abc import Iterable, Sequence

import attrs

from kz_diplomacy.events.candidates import Said, VisitCandidate
from kz_diplomacy.events.stays import STAY
from kz_diplomacy.models import Country, Person, Place, Status, Visit
from kz_diplomacy.records.agreeing import (
    equal_or_silent,
    is_long_past,
    overlap_or_silent,
    persons_agree,
    values,
)
from kz_diplomacy.records.calendar import OPENING, as_recalled
from kz_diplomacy.records.evidence import every, evidence_of, only
from kz_diplomacy.records.fellow_guests import apart
from kz_diplomacy.records.goals import pointed_at, with_goal_of_dateline, with_goals_of_stays
from kz_diplomacy.records.journeys import is_airport
from kz_diplomacy.records.merging import HAPPENED, compatible_status, final_status, merge_statements
from kz_diplomacy.records.shared_trips import with_goals, with_own_hosts
from kz_diplomacy.records.tours import dated_legs, stated_legs, with_stays
from kz_diplomacy.records.visit_days import days_of_visit
from kz_diplomacy.text import Document

ARRIVING, LEAVING = "visit-arrive/", "visit-travel/"
NIGHT = dt.timedelta(days=1)
"""From setting out to arriving."""
POINTING, HOSTING, TOURING = "visit-pay/", "visit-host/", "visit-take/"
STAY_LONG = dt.timedelta(days=5)
"""From arriving to a welcome."""
LATER = 8
"""Sentences from an arrival to the sights and towns that are still to be seen on the visit."""


def merge_visits(
    candidates: Iterable[VisitCandidate], dateline: Place | None = None, published: dt.date | None = None
) -> tuple[VisitCandidate, ...]:
    """Return the visits of an article, each once and with one value a field, those in one country left out.

    Args:
        candidates: In the order of the text.
        dateline: Where the article is written from: an arrival that leaves open where to is one there.
        published: The day of publication: what lies long before it is not the visit that is news.
    """
    told = tuple(as_recalled(each, published) for each in candidates)
    stays = [each for each in told if each.statement.rule == STAY]
    visits = [each for each in told if each.statement.rule != STAY]
    aimed = with_goal_of_dateline(with_goals_of_stays(pointed_at(visits, stays), stays), dateline)
    stated = stated_legs(with_goals(headlined(aimed)), stays)
    merged = [_arrived(_settled(visit), dateline) for visit in merge_statements(stated, same_visit)]
    whole = (with_stays(visit, stays) for visit in with_own_hosts(dated_legs(merged, stated, stays)))
    return tuple(part for visit in whole if crosses_a_border(visit) for part in apart(visit))


def headlined(stated: Sequence[VisitCandidate]) -> list[VisitCandidate]:
    """Return the statements, that of a headline open in how far the visit has come where the lead tells it.

    "Lee makes visit to Norway": the present tense of headlines tells of what has been and of what will be.
    """
    leads = [each for each in stated if 0 < each.statement.sentence <= OPENING and _is_exact(each)]
    return [
        attrs.evolve(each, statement=attrs.evolve(each.statement, status=None))
        if each.statement.sentence == 0 and not each.date and any(_is_same_way(each, lead) for lead in leads)
        else each
        for each in stated
    ]


def _is_exact(visit: VisitCandidate) -> bool:
    """Return whether a statement tells when a visit is, or that it lies ahead."""
    status = visit.statement.status
    ahead = status is not None and status.value is Status.PLANNED
    return bool(visit.date) or (ahead and visit.statement.rule.startswith(TOURING))


def same_visit(one: VisitCandidate, other: VisitCandidate) -> bool:
    """Return whether two statements may be of one visit."""
    return (
        equal_or_silent(one.destination, other.destination)
        and equal_or_silent(one.origin, other.origin)
        and equal_or_silent(one.kind, other.kind)
        and persons_agree(one.visitors, other.visitors)
        and (_days_overlap(one, other) or _is_leg(one, other))
        and (
            compatible_status(one.statement, other.statement)
            or _goes_on(one, other)
            or _in_one_sentence(one, other)
            or _is_under_way(one, other)
            or _stays_on(one, other)
            or _was_invited(other)
            or _is_leg(one, other)
        )
        and _anchored(one, other)
        and not (is_long_past(one, other) or is_long_past(other, one))
        and not (_has_been(one, other) or _has_been(other, one))
    )


def _days_overlap(one: VisitCandidate, other: VisitCandidate) -> bool:
    """Return whether days told, or those of whole visits as long as told, have one in common."""
    told = overlap_or_silent(one.date, other.date)
    whole = told or overlap_or_silent(days_of_visit(one), days_of_visit(other))
    led = _sets_out_for(one, other) or _sets_out_for(other, one)
    return whole or led or _is_received(one, other) or _is_received(other, one)


def _is_received(one: VisitCandidate, other: VisitCandidate) -> bool:
    """Return whether a visitor is welcomed some days after the arrival: "welcomed her on Friday"."""
    welcomed = other.statement.rule.startswith(HOSTING) and one.statement.rule.startswith(ARRIVING)
    apart = (b.value.start - a.value.end for a in one.date for b in other.date)
    return welcomed and _is_same_way(one, other) and all(NIGHT <= days <= STAY_LONG for days in apart)


def _sets_out_for(one: VisitCandidate, other: VisitCandidate) -> bool:
    """Return whether somebody leaves on the day before a visit: "left on Thursday … arrived on Friday"."""
    leaving = one.statement.rule.startswith(LEAVING) and _is_same_way(one, other)
    last, first = days_of_visit(one)[:1], days_of_visit(other)[:1]
    return leaving and any(b.value.start - a.value.end == NIGHT for a in last for b in first)


def _has_been(one: VisitCandidate, other: VisitCandidate) -> bool:
    """Return whether words point at a visit on days that were, and one told before lies ahead."""
    later = one.statement.definite and one.statement.sentence > other.statement.sentence
    pointing = later and one.statement.status is not None and bool(one.date)
    past = pointing and final_status(one.statement) in HAPPENED
    return past and final_status(other.statement) is Status.PLANNED and not other.date


def _anchored(one: VisitCandidate, other: VisitCandidate) -> bool:
    """Return whether something speaks for one visit: a visitor or destination, or a mere reference back."""
    visitors = values(one.visitors) & values(other.visitors)
    return (
        bool(visitors or values(one.destination) & values(other.destination))
        or other.statement.definite
        or one.statement.definite
    )


def _goes_on(one: VisitCandidate, other: VisitCandidate) -> bool:
    """Return whether a later statement only says where in the country somebody who has come will go."""
    near = 0 <= other.statement.sentence - one.statement.sentence <= LATER
    inside = other.places and not any(said.is_stated for said in other.destination)
    return near and bool(inside) and not other.date


def _was_invited(visit: VisitCandidate) -> bool:
    """Return whether somebody is told to have been invited, which may be why he has come or will."""
    return visit.statement.rule == "visit-invite/passive" and not visit.date


def _is_under_way(one: VisitCandidate, other: VisitCandidate) -> bool:
    """Return whether one statement is of a visit that goes on, the other of the same one to come or over.

    Who has just arrived is on the visit that the text also tells as to come: "will visit China until Friday".
    """
    statuses = {final_status(each.statement) for each in (one, other)}
    arrived = one.statement.rule.startswith(ARRIVING) and not one.statement.recalled
    return (Status.ONGOING in statuses or arrived) and _is_same_way(one, other)


def _stays_on(one: VisitCandidate, other: VisitCandidate) -> bool:
    """Return whether a later statement only tells how long somebody who has come will stay."""
    near = 0 <= other.statement.sentence - one.statement.sentence <= LATER
    lasting = bool(other.days or other.end) and not other.date
    return near and lasting and not one.statement.recalled and _is_same_way(one, other)


def _in_one_sentence(one: VisitCandidate, other: VisitCandidate) -> bool:
    """Return whether a sentence tells twice of a visit: "began a tour that will take her to Oslo"."""
    return one.statement.sentence == other.statement.sentence and _is_same_way(one, other)


def _is_leg(one: VisitCandidate, other: VisitCandidate) -> bool:
    """Return whether the next statement is of a town where a visitor goes on days within the visit."""
    days = days_of_visit(one)
    inside = bool(days and other.date) and all(
        days[0].value.start <= said.value.start and said.value.end <= days[0].value.end for said in other.date
    )
    towns = bool(other.places) and not any(said.is_stated for said in other.destination)
    return inside and towns and _is_same_way(one, other)


def _is_same_way(one: VisitCandidate, other: VisitCandidate) -> bool:
    visitors = values(one.visitors) & values(other.visitors)
    return bool(visitors and values(one.destination) & values(other.destination))


def _settled(visit: VisitCandidate) -> VisitCandidate:
    """Return a visit with the origin that its visitors come from and without a delegation that they lead."""
    countries = (
        *(said.value.country for said in visit.visitors),
        *(said.value.country for said in visit.delegation),
    )
    homes = dict.fromkeys(country for country in countries if country is not None)
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
        date=days_of_visit(visit),
        delegation=() if visit.visitors else visit.delegation,
    )


def _arrived(visit: VisitCandidate, dateline: Place | None) -> VisitCandidate:
    arrives = visit.visitors and not visit.statement.rule.startswith("visit-invite")
    if visit.destination or not arrives or dateline is None or dateline.country is None:
        return visit
    return attrs.evolve(
        visit, destination=(Said(dateline.country),), places=visit.places or (Said(dateline),)
    )


def crosses_a_border(visit: VisitCandidate) -> bool:
    """Return whether somebody goes from one country, or from an international body, to another country.

    People with a full name of whom the text tells no office and no country are no officials.
    """
    officials = visit.delegation or visit.origin or any(_is_known(said.value) for said in visit.visitors)
    if not (visit.destination and officials):
        return False
    origins: set[Country] = {said.value for said in visit.origin}
    return visit.destination[0].value not in origins


def _is_known(person: Person) -> bool:
    """Return whether it is told or known what somebody is, or taken for known as behind a mere surname."""
    told = person.office or person.role or person.country or person.organization or person.wikidata
    return bool(told) or " " not in (person.name or "")


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
