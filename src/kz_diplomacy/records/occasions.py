"""During which visit a meeting takes place or a document is signed, and what it takes over from that visit.

A meeting belongs to the one visit that brings one of its sides to the country of another, on days that do not
speak against it, and not before or after it by its status.
"""

import datetime as dt
from collections.abc import Sequence
from typing import TypeVar

import attrs

from kz_diplomacy.events.candidates import AgreementCandidate, MeetingCandidate, Said, VisitCandidate
from kz_diplomacy.events.stays import STAY
from kz_diplomacy.models import Country, MeetingMode, Place, Status
from kz_diplomacy.records.agreeing import overlap_or_silent, values
from kz_diplomacy.records.merging import HAPPENED, compatible_status, final_status

AIRPORTS = ("airport", "airbase", "air base")
NEWS = dt.timedelta(days=31)
"""For how long a visit is news."""
NEAR = 2
"""Sentences from a visit to talks that are held where it goes."""
E = TypeVar("E", MeetingCandidate, AgreementCandidate)


def occasion_of(
    event: MeetingCandidate | AgreementCandidate, visits: Sequence[VisitCandidate], published: dt.date | None
) -> int | None:
    """Return the number of the visit during which an event takes place, None where none or several fit.

    A visit long past is the occasion only of what the same sentence tells.
    """
    sides = values(event.countries)
    fitting = [
        number
        for number, visit in enumerate(visits)
        if (visit.destination[0].value in sides or _is_conference_of(event, visit))
        and takes_place_during(event, visit)
        and (_is_recent(visit, published) or _beside(event, visit))
    ]
    return fitting[0] if len(fitting) == 1 else None


def _is_conference_of(event: MeetingCandidate | AgreementCandidate, visit: VisitCandidate) -> bool:
    """Return whether a visitor takes part in a conference: who else does need not be told."""
    if isinstance(event, AgreementCandidate) or not event.name:
        return False
    return bool(values(event.participants) & values(visit.visitors))


def _is_recent(visit: VisitCandidate, published: dt.date | None) -> bool:
    """Return whether a visit may be the one that the article is about."""
    return not visit.date or published is None or published - visit.date[0].value.end <= NEWS


def _beside(event: MeetingCandidate | AgreementCandidate, visit: VisitCandidate) -> bool:
    return event.statement.sentence == visit.statement.sentence


def takes_place_during(event: MeetingCandidate | AgreementCandidate, visit: VisitCandidate) -> bool:
    """Return whether an event of which the destination of a visit is a side may be part of the visit."""
    if isinstance(event, MeetingCandidate) and MeetingMode.IN_PERSON not in values(event.mode):
        return False
    destination = visit.destination[0].value
    return (
        _visitor_takes_part(event, visit)
        and _where(event.place) in {None, destination}
        and overlap_or_silent(event.date, visit.date)
        and (compatible_status(event.statement, visit.statement) or _lies_ahead(event, visit))
    )


def _lies_ahead(event: MeetingCandidate | AgreementCandidate, visit: VisitCandidate) -> bool:
    """Return whether an event is planned for a visit that has begun: "arrived today, will meet tomorrow"."""
    begun = final_status(visit.statement) in HAPPENED
    return begun and final_status(event.statement) is Status.PLANNED


def _visitor_takes_part(event: MeetingCandidate | AgreementCandidate, visit: VisitCandidate) -> bool:
    persons = event.participants if isinstance(event, MeetingCandidate) else event.signatories
    if persons and visit.visitors and isinstance(event, MeetingCandidate):
        return bool(values(persons) & values(visit.visitors))
    return bool(values(visit.origin) & values(event.countries))


def _where(place: Sequence[Said[Place]]) -> Country | None:
    return place[0].value.country if place else None


def staged(meeting: MeetingCandidate, visits: Sequence[VisitCandidate]) -> MeetingCandidate:
    """Return a meeting with the place of the visit that its paragraph tells of last before it or beside it.

    So it is not taken for another meeting of the same people elsewhere.

    Args:
        meeting: A statement of a meeting.
        visits: What the same paragraph states of visits, in order.
    """
    if meeting.place or MeetingMode.IN_PERSON not in (values(meeting.mode) or {MeetingMode.IN_PERSON}):
        return meeting
    there = [visit for visit in visits if visit.places and _is_there(meeting, visit)]
    places = {visit.places for visit in there if _beside(meeting, visit)}
    places = places or {visit.places for visit in _legs_before(meeting, there)}
    return attrs.evolve(meeting, place=places.pop()[:1]) if len(places) == 1 else meeting


def _legs_before(meeting: MeetingCandidate, there: Sequence[VisitCandidate]) -> list[VisitCandidate]:
    """Return the leg told of last on which talks may be held: rather where a side is at home."""
    legs = [visit for visit in there if _is_leg(meeting, visit)]
    homes = {said.value.country for said in meeting.participants} | values(meeting.countries)
    at_home = [visit for visit in legs if values(visit.destination) & homes]
    last = [visit for visit in legs if visit.statement == legs[-1].statement]
    return at_home[-1:] or (last if len(last) == 1 else [])


def _is_there(meeting: MeetingCandidate, visit: VisitCandidate) -> bool:
    """Return whether a visit told of no later than a meeting is that of somebody who takes part."""
    told = 0 <= meeting.statement.sentence - visit.statement.sentence <= NEAR
    takes_part = bool(values(visit.visitors) & values(meeting.participants))
    return told and visit.statement.rule != STAY and takes_part and _may_host(visit, meeting)


def _may_host(visit: VisitCandidate, meeting: MeetingCandidate) -> bool:
    """Return whether talks may be where a visit goes: told alike, on its days, or with somebody at home."""
    sides = {said.value.country for said in meeting.participants} | values(meeting.countries)
    at_home = bool(values(visit.destination) & sides)
    alike = len({final_status(each.statement) in HAPPENED for each in (meeting, visit)}) == 1
    told = bool(visit.date and meeting.date)
    return at_home or alike or (told and overlap_or_silent(visit.date, meeting.date))


def _is_leg(meeting: MeetingCandidate, visit: VisitCandidate) -> bool:
    """Return whether talks told of after a visit are on it: both lie ahead, or neither does."""
    alike = compatible_status(meeting.statement, visit.statement)
    host = meeting.participants[0].value in values(visit.visitors)
    return alike and not (host and meeting.statement.rule.startswith("meeting-receive"))


def held_during(event: E, visits: Sequence[VisitCandidate], occasion: int | None) -> E:
    """Return an event with the days and the only place of its visit where it has none of its own.

    On a tour of several countries the days are those of the whole tour, and of a visit that goes on only the
    day of the arrival may be known: these are not taken over.
    """
    if occasion is None:
        return event
    visit = visits[occasion]
    tour = any(other is not visit and _same_journey(visit, other) for other in visits)
    unknown = tour or (_lies_ahead(event, visit) and _is_day(visit))
    return attrs.evolve(
        event,
        date=event.date or (() if unknown else visit.date[:1]),
        place=event.place or (visit.places if len(visit.places) == 1 else ()),
    )


def _is_day(visit: VisitCandidate) -> bool:
    """Return whether one day of a visit is all that is known: that of the arrival."""
    return bool(visit.date) and visit.date[0].value.start == visit.date[0].value.end


def _same_journey(one: VisitCandidate, other: VisitCandidate) -> bool:
    return bool(values(one.visitors) & values(other.visitors)) and one.date == other.date and bool(one.date)


def located(meetings: Sequence[MeetingCandidate], dateline: Place | None) -> tuple[MeetingCandidate, ...]:
    """Return the meetings with the place of the dateline for the one that the article opens with.

    Only where that meeting was held in person, nothing else says where, and one side is at home there.
    """
    if not meetings or dateline is None:
        return tuple(meetings)
    lead = meetings[0]
    at_home = dateline.country in values(lead.countries)
    silent = not lead.place and MeetingMode.IN_PERSON in values(lead.mode)
    happened = final_status(lead.statement) in HAPPENED
    if at_home and silent and happened:
        lead = attrs.evolve(lead, place=(Said(dateline),))
    return (lead, *meetings[1:])


def is_airport(place: Place) -> bool:
    """Return whether a place is only passed through.

    >>> is_airport(Place(name="Almaty International Airport"))
    True
    """
    return place.name.lower().endswith(AIRPORTS)


def toured(
    visits: Sequence[VisitCandidate], met: Sequence[tuple[int | None, MeetingCandidate]]
) -> tuple[VisitCandidate, ...]:
    """Return the visits with the places where the visitors met somebody in the country, if none is told.

    Args:
        visits: The visits of an article.
        met: Its meetings, each with the number of the visit during which it takes place.
    """
    seen = [list(visit.places) for visit in visits]
    for occasion, meeting in met:
        if occasion is not None and not visits[occasion].places:
            country = visits[occasion].destination[0].value
            here = (p for p in meeting.place[:1] if p.value.country == country and not is_airport(p.value))
            seen[occasion].extend(place for place in here if place.value not in values(seen[occasion]))
    return tuple(
        attrs.evolve(visit, places=tuple(places)) for visit, places in zip(visits, seen, strict=True)
    )
