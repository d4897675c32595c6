"""Office-holders whom a traveller meets and of whom no word says of which state: that of the country visited.

"Japarov is on a visit to Peru.  He met the Speaker and Energy Minister Ana Silva there, and other officials."
Only where the article takes the traveller to one country alone, and tells of it before.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import attrs

from kz_diplomacy.events.candidates import MeetingCandidate, Said, VisitCandidate
from kz_diplomacy.models import Country, MeetingMode, Office, Person
from kz_diplomacy.records.agreeing import values
from kz_diplomacy.resolution.persons import needs_country


class _Told(NamedTuple):
    """The journeys of an article by traveller, and its named office-holders by state and office."""

    journeys: Mapping[Person, Sequence[VisitCandidate]]
    holders: Mapping[tuple[Country | None, Office | None], set[Person]]


def with_hosts_abroad(
    meetings: Iterable[MeetingCandidate], visits: Iterable[VisitCandidate]
) -> tuple[MeetingCandidate, ...]:
    """Return the statements of meetings, those of travellers with the office-holders of the country visited.

    None of them has strangers any more.

    Args:
        meetings: What an article states of meetings.
        visits: What it states of visits and stays.
    """
    stated = tuple(meetings)
    journeys: dict[Person, list[VisitCandidate]] = {}
    for visit in visits:
        for visitor in values(visit.visitors):
            journeys.setdefault(visitor, []).append(visit)
    holders: dict[tuple[Country | None, Office | None], set[Person]] = {}
    for person in (person for each in stated for person in values(each.participants)):
        if person.name is not None:
            holders.setdefault((person.country, person.office), set()).add(person)
    told = _Told(journeys, holders)
    hosted = (_with_hosts(each, told) for each in stated)
    return tuple(attrs.evolve(each, strangers=(), officials=()) for each in hosted if not _is_nobody(each))


def _is_nobody(meeting: MeetingCandidate) -> bool:
    """Return whether the officials of no known state are the only other side of one meeting."""
    told = meeting.statement.implied or meeting.statement.series or meeting.statement.attendance
    return bool(meeting.officials) and meeting.statement.definite and not told


def _with_hosts(meeting: MeetingCandidate, told: _Told) -> MeetingCandidate:
    """Return a meeting of a traveller and people of no known country with these as his hosts."""
    unknown = [said for said in meeting.participants if needs_country(said.value)]
    if (
        not (meeting.strangers or unknown or meeting.officials)
        or meeting.organizations
        or MeetingMode.PHONE in values(meeting.mode)
    ):
        return meeting
    known = tuple(said for said in meeting.participants if said not in unknown)
    homes = {said.value.country for said in known} | values(meeting.countries)
    visits = [visit for each in values(known) for visit in told.journeys.get(each, ())]
    there = _destination(meeting, visits)
    if there is None or len(homes) != 1 or there in homes:
        return meeting
    hosts = [said._replace(value=_host(said.value, there, told)) for said in (*unknown, *meeting.strangers)]
    unnamed = [] if hosts else [Said(there, words.first, words.first) for words in meeting.officials]
    statement = attrs.evolve(meeting.statement, definite=False)
    return attrs.evolve(
        meeting,
        statement=statement,
        participants=tuple(sorted((*known, *hosts), key=_first)),
        countries=(*meeting.countries, *unnamed),
    )


def _first(said: Said[Person]) -> int:
    return said.first


def _destination(meeting: MeetingCandidate, visits: Sequence[VisitCandidate]) -> Country | None:
    """Return the only country that the travellers of a meeting are said to visit, told of no later."""
    goals = {country for visit in visits for country in values(visit.destination)}
    told = any(visit.statement.sentence <= meeting.statement.sentence for visit in visits)
    seats = {said.value.country for said in meeting.place} - {None}
    return goals.pop() if told and len(goals) == 1 and seats <= goals else None


def _host(person: Person, country: Country, told: _Told) -> Person:
    """Return an office-holder of a country, him whom the article names there where that is one."""
    named = set[Person]() if person.name else told.holders.get((country, person.office), set())
    return next(iter(named)) if len(named) == 1 else attrs.evolve(person, country=country)
