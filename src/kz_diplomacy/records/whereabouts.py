"""Where people are when they meet, if no words of the meeting say so.

staged     where the visit goes that the same paragraph tells of
abroad     in the town abroad where one of them has just met somebody
located    where the agency reports from, for what the article opens with
"""

from collections.abc import Iterable, Mapping, Sequence

import attrs

from kz_diplomacy.events.candidates import MeetingCandidate, Said, VisitCandidate
from kz_diplomacy.events.stays import STAY
from kz_diplomacy.models import MeetingMode, Person, Place
from kz_diplomacy.records.agreeing import overlap_or_silent, values
from kz_diplomacy.records.journeys import RECEIVING
from kz_diplomacy.records.merging import HAPPENED, compatible_status, final_status
from kz_diplomacy.records.occasions import may_hold

NEAR = 2
"""Sentences from a visit to talks that are held where it goes, or to talks in the same town."""
SOON = 6
"""Sentences from talks in a town to talks with somebody else who is at home in that country."""
LATELY = 50
"""Meetings before one among which those of the same stay are; it keeps the time linear."""


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


def _beside(meeting: MeetingCandidate, visit: VisitCandidate) -> bool:
    return meeting.statement.sentence == visit.statement.sentence


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
    return (
        told
        and not visit.statement.since
        and visit.statement.rule != STAY
        and takes_part
        and _may_host(visit, meeting)
    )


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
    return alike and not (host and meeting.statement.rule.startswith(RECEIVING))


def abroad(
    meetings: Sequence[MeetingCandidate], told: Iterable[VisitCandidate]
) -> tuple[MeetingCandidate, ...]:
    """Return the meetings, those without a place in the town abroad where somebody has just met others.

    "Kos met Popsoi in Chisinau.  She was also received by President Sandu."

    Args:
        meetings: The meetings of an article, in the order of the text.
        told: All that the article says of visits and stays: a stay tells a town from a hall in it.
    """
    stays: dict[Person, list[VisitCandidate]] = {}
    for each in told:
        for person in values(each.visitors) if each.statement.rule == STAY else ():
            stays.setdefault(person, []).append(each)
    found: list[MeetingCandidate] = []
    for meeting in meetings:
        towns = {} if meeting.place else _towns(meeting, found[-LATELY:], stays)
        found.append(attrs.evolve(meeting, place=(*towns.values(),)) if len(towns) == 1 else meeting)
    return tuple(found)


def _towns(
    meeting: MeetingCandidate,
    before: Iterable[MeetingCandidate],
    stays: Mapping[Person, Sequence[VisitCandidate]],
) -> dict[Place, Said[Place]]:
    """Return the towns in which people of a meeting have met others just before, each with its words."""
    last = {each: _last_town(stays.get(each, ()), meeting) for each in values(meeting.participants)}
    return {
        earlier.place[0].value: earlier.place[0]
        for earlier in before
        if earlier.place and _is_sequel(meeting, earlier)
        for person in values(earlier.participants) & values(meeting.participants)
        if last[person] == earlier.place[0].value and _may_be_met(meeting, earlier, person)
    }


def _last_town(stays: Sequence[VisitCandidate], meeting: MeetingCandidate) -> Place | None:
    """Return the town abroad in which somebody, who stays there, is said to be last before a meeting."""
    here = meeting.statement.sentence
    last = next((stay for stay in reversed(stays) if stay.statement.sentence <= here), None)
    return None if last is None else last.places[0].value


def _is_sequel(meeting: MeetingCandidate, earlier: MeetingCandidate) -> bool:
    """Return whether a meeting in person may be of the same stay as one told of before it."""
    in_person = MeetingMode.IN_PERSON in values(meeting.mode) and MeetingMode.IN_PERSON in values(
        earlier.mode
    )
    return in_person and not meeting.name and may_hold(earlier, meeting)


def _may_be_met(meeting: MeetingCandidate, earlier: MeetingCandidate, person: Person) -> bool:
    """Return whether a traveller may meet others in the same town: those at home there, or soon after."""
    country = earlier.place[0].value.country
    others = {each.country for each in values(meeting.participants)} - {person.country}
    distance = meeting.statement.sentence - min(earlier.statement.until, meeting.statement.sentence)
    return bool(others) and distance <= (SOON if country in others else NEAR)


def located(
    meetings: Sequence[MeetingCandidate], dateline: Place | None, told: Iterable[VisitCandidate] = ()
) -> tuple[MeetingCandidate, ...]:
    """Return the meetings with the place of the dateline for the one that the article opens with.

    Only where that meeting was held in person, nothing else says where, and one side is at home there.

    Args:
        meetings: In the order of the text.
        dateline: The place.
        told: All that the article says of visits and stays: who is abroad in the opening meets there.
    """
    if not meetings or dateline is None:
        return tuple(meetings)
    lead = meetings[0]
    at_home = dateline.country in values(lead.countries)
    silent = not lead.place and MeetingMode.IN_PERSON in values(lead.mode)
    happened = final_status(lead.statement) in HAPPENED
    if at_home and silent and happened and not any(_is_away(each, lead, dateline) for each in told):
        lead = attrs.evolve(lead, place=(Said(dateline),))
    return (lead, *meetings[1:])


def _is_away(visit: VisitCandidate, meeting: MeetingCandidate, home: Place) -> bool:
    """Return whether the article takes somebody of a meeting to another country before it tells of that."""
    away = bool(visit.destination) and home.country not in values(visit.destination)
    told = visit.statement.sentence <= meeting.statement.sentence and not visit.statement.recalled
    return told and away and bool(values(visit.visitors) & values(meeting.participants))
