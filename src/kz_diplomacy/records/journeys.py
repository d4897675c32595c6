"""During which visit a meeting takes place or a document is signed, and what it takes over from that visit.

    host     the visit brings one side to the country of another: "arrived in Lima, met the Prime Minister"
    third    the visitor meets somebody of a third country there, told of soon after the visit

Days that speak against it, or a status before or after the visit, rule it out; so does a second that fits.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from itertools import product
from typing import TypeAlias

import attrs

from kz_diplomacy.events.candidates import AgreementCandidate, MeetingCandidate, Said, VisitCandidate
from kz_diplomacy.knowledge.place_words import PlaceWord, place_words
from kz_diplomacy.models import Country, MeetingMode, Person, Place, Status, TimeSpan
from kz_diplomacy.records.agreeing import overlap_or_silent, values
from kz_diplomacy.records.merging import HAPPENED, compatible_status, final_status
from kz_diplomacy.records.occasions import E, held_at

NEWS = dt.timedelta(days=31)
"""For how long a visit is news."""
STAY = dt.timedelta(days=4)
"""How long somebody who has arrived is likely to be there."""
NEAR = 3
"""Sentences from what is told of a visit to talks there with somebody of a third country."""
RECEIVING = "meeting-receive"
ARRIVING = ("visit-arrive", "visit-travel", "visit-take", "visit-stop")
"""Rules whose day is that of setting out or coming: "arrived on Monday", not "visits Oslo on Monday"."""
UNSURE = frozenset((Status.PROPOSED, Status.CANCELLED))
ADJUNCT = "/adjunct"
"""The construction of talks that rather say when somebody travels: "flew to Oslo before talks with A"."""

Tellings: TypeAlias = Mapping[tuple[Country, Person], Sequence[int]]
"""The sentences that tell of visits, by the country visited and the visitor."""
NOTHING_TOLD: Tellings = {}


def visit_of(
    event: MeetingCandidate | AgreementCandidate,
    visits: Sequence[VisitCandidate],
    published: dt.date | None,
    told: Tellings = NOTHING_TOLD,
) -> int | None:
    """Return the number of the visit during which an event takes place, None where none or several fit.

    A visit long past is the occasion only of what the same sentence tells.

    Args:
        event: A meeting or a document.
        visits: The visits of the article.
        published: The day of publication.
        told: The `tellings_of` all visits, for how near to one of them talks with third countries are told.
    """
    current = [
        number
        for number, visit in enumerate(visits)
        if takes_place_during(event, visit)
        and not _comes_after(event, visit)
        and (_is_current(event, visit, published) or _beside(event, visit))
    ]
    hosted = _rather_sure([number for number in current if is_hosted(event, visits[number])], visits)
    hosted = _told_once(hosted, visits)
    if hosted or isinstance(event, AgreementCandidate):
        return hosted[0] if len(hosted) == 1 else _dated_one(visits, hosted)
    near = [number for number in current if _is_third(event, visits[number], told)]
    return near[0] if len(near) == 1 else None


def _told_once(numbers: Sequence[int], visits: Sequence[VisitCandidate]) -> Sequence[int]:
    """Return the first of the visits by guests of several countries whom the same words bring."""
    told = {visits[number].statement for number in numbers}
    homes = {said.value for number in numbers for said in visits[number].origin}
    return numbers[:1] if len(told) == 1 and len(homes) == len(numbers) else numbers


def _rather_sure(numbers: Sequence[int], visits: Sequence[VisitCandidate]) -> Sequence[int]:
    """Return of several visits those that take place, if any do: not those only invited for or called off."""
    sure = [number for number in numbers if final_status(visits[number].statement) not in UNSURE]
    return sure or numbers


def tellings_of(stated: Iterable[VisitCandidate]) -> Tellings:
    """Return the sentences that tell of visits, by the country visited and the visitor.

    >>> from kz_diplomacy.events.candidates import Statement
    >>> statement = Statement(rule="visit-arrive", first=0, last=4, sentence=2)
    >>> lee, oslo = Said(Person(name="Lee"), 0, 1), Said(Country("NO"), 3, 4)
    >>> tellings_of([VisitCandidate(statement=statement, visitors=(lee,), destination=(oslo,))])
    {(Country('NO'), Person(...'Lee'...)): [2]}
    """
    found: dict[tuple[Country, Person], list[int]] = {}
    for visit in stated:
        for journey in product(values(visit.destination), values(visit.visitors)):
            found.setdefault(journey, []).append(visit.statement.sentence)
    return found


def _dated_one(visits: Sequence[VisitCandidate], numbers: Sequence[int]) -> int | None:
    """Return of several tellings of one journey the only one with days: that of the lead, say."""
    dated = [number for number in numbers if visits[number].date]
    if len(dated) != 1:
        return None
    visit = visits[dated[0]]
    same = all(
        values(visits[number].destination) == values(visit.destination)
        and values(visits[number].visitors) & values(visit.visitors)
        for number in numbers
    )
    return dated[0] if same else None


def is_hosted(event: MeetingCandidate | AgreementCandidate, visit: VisitCandidate) -> bool:
    """Return whether the country visited is a side of an event, or the event is a conference there."""
    return visit.destination[0].value in values(event.countries) or _is_conference_of(event, visit)


def _is_conference_of(event: MeetingCandidate | AgreementCandidate, visit: VisitCandidate) -> bool:
    """Return whether a visitor takes part in a conference: who else does need not be told."""
    if isinstance(event, AgreementCandidate) or not event.name:
        return False
    return bool(values(event.participants) & values(visit.visitors))


def _is_third(meeting: MeetingCandidate, visit: VisitCandidate, told: Tellings) -> bool:
    """Return whether a visitor meets somebody of a third country, told of soon after the visit."""
    people = values(meeting.participants)
    travellers = people & values(visit.visitors)
    homes = {person.country for person in travellers}
    foreign = any(person.country not in homes for person in people)
    at_home = meeting.statement.rule.startswith(RECEIVING) and meeting.participants[0].value in travellers
    beside = meeting.statement.rule.endswith(ADJUNCT)
    if meeting.statement.recalled or not foreign or at_home or beside:
        return False
    journeys = product(values(visit.destination), travellers)
    sentences = (sentence for journey in journeys for sentence in told.get(journey, ()))
    return any(0 <= meeting.statement.sentence - sentence <= NEAR for sentence in sentences)


def _is_current(
    event: MeetingCandidate | AgreementCandidate, visit: VisitCandidate, published: dt.date | None
) -> bool:
    """Return whether a visit may be the one that the article is about, or is recalled with the event."""
    if visit.statement.recalled and not event.statement.recalled:
        return False
    if not visit.date and event.date:
        return _is_news(event.date[0].value, published)
    return not visit.date or published is None or published - visit.date[0].value.end <= NEWS


def _is_news(day: TimeSpan, published: dt.date | None) -> bool:
    """Return whether something may be part of a visit that the article tells of without its days.

    >>> _is_news(TimeSpan.of("2021"), None), _is_news(TimeSpan.of("2021-05-03/2021-05-04"), None)
    (False, True)
    """
    return day.end - day.start <= STAY and (published is None or published - day.end <= NEWS)


def _beside(event: MeetingCandidate | AgreementCandidate, visit: VisitCandidate) -> bool:
    return event.statement.sentence == visit.statement.sentence


def _comes_after(event: MeetingCandidate | AgreementCandidate, visit: VisitCandidate) -> bool:
    """Return whether a visit only begins the time of an event: "their first talks since he was in Oslo"."""
    return visit.statement.since and _beside(event, visit)


def takes_place_during(event: MeetingCandidate | AgreementCandidate, visit: VisitCandidate) -> bool:
    """Return whether nothing speaks against an event of a visitor being part of the visit."""
    if isinstance(event, MeetingCandidate) and MeetingMode.IN_PERSON not in values(event.mode):
        return False
    destination = visit.destination[0].value
    return (
        _visitor_takes_part(event, visit)
        and _where(event.place) in {None, destination}
        and (overlap_or_silent(event.date, visit.date) or _follows_arrival(event, visit))
        and (compatible_status(event.statement, visit.statement) or _lies_ahead(event, visit))
        and not _is_called_off(event, visit)
    )


def _follows_arrival(event: MeetingCandidate | AgreementCandidate, visit: VisitCandidate) -> bool:
    """Return whether an event is within days of the arrival, the only day known of a visit."""
    if not _is_day(visit) or visit.days or len({*event.date}) != 1:
        return False
    later = event.date[0].value.start - visit.date[0].value.start
    return dt.timedelta() < later <= STAY


def _lies_ahead(event: MeetingCandidate | AgreementCandidate, visit: VisitCandidate) -> bool:
    """Return whether an event is planned for a visit that has begun: "arrived today, will meet tomorrow"."""
    begun = final_status(visit.statement) in HAPPENED
    return begun and final_status(event.statement) is Status.PLANNED


def _is_called_off(event: MeetingCandidate | AgreementCandidate, visit: VisitCandidate) -> bool:
    """Return whether a visit never took place and an event has: "went to Oslo, but not to Riga"."""
    return final_status(visit.statement) is Status.CANCELLED and final_status(event.statement) in HAPPENED


def _visitor_takes_part(event: MeetingCandidate | AgreementCandidate, visit: VisitCandidate) -> bool:
    if isinstance(event, AgreementCandidate):
        return _visitor_signs(event, visit)
    if event.participants and visit.visitors:
        return bool(values(event.participants) & values(visit.visitors))
    return bool(values(visit.origin) & values(event.countries))


def _visitor_signs(agreement: AgreementCandidate, visit: VisitCandidate) -> bool:
    """Return whether a document is one of the visitor's country, or of the body that the visitor acts for."""
    bodies = {said.value.name for said in agreement.organizations}
    acting = any(person.organization in bodies for person in values(visit.visitors))
    return acting or bool(values(visit.origin) & values(agreement.countries))


def _where(place: Sequence[Said[Place]]) -> Country | None:
    return place[0].value.country if place else None


def held_during(
    event: E, visits: Sequence[VisitCandidate], number: int | None, days: Iterable[TimeSpan] = ()
) -> E:
    """Return an event with the days and the only place of its visit where it has none of its own.

    On a tour of several countries the days are those of the whole tour, and of a visit that goes on only the
    day of the arrival may be known: these are not taken over, nor is that day by a conference.

    Args:
        event: A meeting or a document.
        visits: The visits of the article.
        number: That of the visit during which the event takes place.
        days: When other events of that visit take place: one on another day shows that it lasted longer.
    """
    if number is None:
        return event
    visit = visits[number]
    tour = any(other is not visit and _same_journey(visit, other) for other in visits)
    longer = bool(visit.end) or any(not day.overlaps(said.value) for said in visit.date for day in days)
    longer = longer or _is_conference_of(event, visit)
    arrived = visit.statement.rule.startswith(ARRIVING)
    later = longer or (arrived and _lies_ahead(event, visit)) or not is_hosted(event, visit)
    unknown = tour or (later and _is_day(visit))
    return held_at(event, visit.places if len(visit.places) == 1 else (), () if unknown else visit.date)


def _is_day(visit: VisitCandidate) -> bool:
    """Return whether one day of a visit is all that is known: that of the arrival, or of the end.

    A visit that is told to last a day has no other.
    """
    one = bool(visit.date) and visit.date[0].value.start == visit.date[0].value.end
    return one and values(visit.days) != {1}


def _same_journey(one: VisitCandidate, other: VisitCandidate) -> bool:
    return bool(values(one.visitors) & values(other.visitors)) and one.date == other.date and bool(one.date)


def is_airport(place: Place) -> bool:
    """Return whether a place is only passed through.

    >>> is_airport(Place(name="Almaty International Airport"))
    True
    """
    return place.name.lower().endswith(tuple(place_words(PlaceWord.AIRPORT)))


def toured(
    visits: Sequence[VisitCandidate], met: Sequence[tuple[int | None, MeetingCandidate]]
) -> tuple[VisitCandidate, ...]:
    """Return the visits with the places where the visitors met somebody in the country, if none is told.

    Args:
        visits: The visits of an article.
        met: Its meetings, each with the number of the visit during which it takes place.
    """
    seen = [list(visit.places) for visit in visits]
    for number, meeting in met:
        if number is not None and not visits[number].places:
            country = visits[number].destination[0].value
            there = not meeting.name or values(meeting.participants) & values(visits[number].visitors)
            place = meeting.place[:1] if there else ()
            here = (p for p in place if p.value.country == country and not is_airport(p.value))
            seen[number].extend(place for place in here if place.value not in values(seen[number]))
    return tuple(
        attrs.evolve(visit, places=tuple(places)) for visit, places in zip(visits, seen, strict=True)
    )
