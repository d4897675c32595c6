"""Who signs a document: the sides of the event before it, if the text does not say otherwise."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import TypeAlias

import attrs

from kz_diplomacy.events.candidates import (
    AgreementCandidate,
    Candidate,
    InvestmentCandidate,
    MeetingCandidate,
    Said,
    VisitCandidate,
)
from kz_diplomacy.events.stays import STAY
from kz_diplomacy.models import Country, Organization
from kz_diplomacy.records.agreeing import is_one_body, overlap_or_silent, values
from kz_diplomacy.records.merging import compatible_status
from kz_diplomacy.records.signings import SIGNED
from kz_diplomacy.resolution.parties import bodies_headed, countries_of

Side: TypeAlias = Country | Organization
NOBODY: frozenset[Side] = frozenset()
Event: TypeAlias = VisitCandidate | MeetingCandidate
PAIR = 2
MOST = 12
"""Events that are kept in mind for what their sides sign."""
SHORTLY = 3
"""Sentences between an event and what its sides sign."""
NEAR = 1
"""Sentences between talks in a third country and what is signed there."""


def with_parties(candidates: Iterable[Candidate]) -> Iterator[AgreementCandidate]:
    """Yield the documents of an article, those of less than two parties with the sides of the events before.

    Args:
        candidates: All that the article states, in the order of the text.

    It counts what the last sentence with visits or meetings tells: two states for the next few sentences,
    more, as on a tour, for the same and the next one.  A document that names a party which has no part in it,
    or that is only cited, gets nothing.  What is signed during an event of its own sentence is of its sides.
    """
    candidates = tuple(candidates)
    within = _told_within(candidates)
    talks: list[Event] = []
    visits: list[Event] = []
    several: AgreementCandidate | None = None
    for candidate in candidates:
        sentence = candidate.statement.sentence
        if isinstance(candidate, AgreementCandidate):
            signed = _signed_by(candidate, _sides_before(candidate, talks))
            beside = within[sentence] if candidate.statement.frameworks else ()
            signed = _signed_by(signed, _sides_for(candidate, beside))
            signed = signed if _is_between(signed) else _signed_by(signed, _sides_before(candidate, visits))
            signed = _one_of(signed, several)
            several = signed if signed.statement.series and _has_parties(signed) else several
            yield signed
        elif not isinstance(candidate, InvestmentCandidate) and len(_sides(candidate)) > 1:
            before = talks if isinstance(candidate, MeetingCandidate) else visits
            before.append(candidate)
            del before[:-MOST]


def _told_within(candidates: Iterable[Candidate]) -> Mapping[int, Sequence[Event]]:
    """Return the events that each sentence tells of."""
    within: defaultdict[int, list[Event]] = defaultdict(list)
    for candidate in candidates:
        if isinstance(candidate, VisitCandidate | MeetingCandidate):
            within[candidate.statement.sentence].append(candidate)
    return within


def _sides_before(agreement: AgreementCandidate, events: Sequence[Event]) -> frozenset[Side]:
    """Return the sides of the events told of last before a document, if it is told of soon after them.

    On a tour they are those of the last events of which a side is at home where the document is signed.
    """
    groups = [[*group] for _, group in groupby(events, key=lambda event: event.statement.sentence)]
    homes = {said.value.country for said in agreement.place}
    near = [group for group in groups[-1 : -1 - SHORTLY : -1] if _is_soon_after(agreement, group)]
    sides = [found for group in near if (found := _sides_for(agreement, group))]
    return next((found for found in sides if homes & found), sides[0] if sides else NOBODY)


def _is_soon_after(agreement: AgreementCandidate, events: Sequence[Event]) -> bool:
    """Return whether a document is told of soon after some events, on a tour right after them."""
    reach = SHORTLY if len(_sides_for(agreement, events)) == PAIR else NEAR
    return agreement.statement.sentence - events[0].statement.sentence <= reach


def _sides_for(agreement: AgreementCandidate, events: Iterable[Event]) -> frozenset[Side]:
    """Return the sides of those events at which a document may be signed, by their status and days."""
    return NOBODY.union(*(_sides(event) for event in events if _may_be_signed_at(agreement, event)))


def _may_be_signed_at(agreement: AgreementCandidate, event: Event) -> bool:
    agrees = compatible_status(agreement.statement, event.statement)
    return isinstance(event, MeetingCandidate) or (agrees and overlap_or_silent(agreement.date, event.date))


def _of_event(agreement: AgreementCandidate, sides: frozenset[Side]) -> AgreementCandidate:
    """Return a document with the two states that have just met, rather than the two sides of the article."""
    named = values(agreement.countries)
    own = named - values(agreement.assumed)
    states = {side for side in sides if isinstance(side, Country)}
    if own == named or len(states) != PAIR or not own < states or named == states:
        return agreement
    stated = tuple(said for said in agreement.countries if said.value in own)
    further = (Said(country) for country in sorted(states - own, key=str))
    return attrs.evolve(agreement, countries=(*stated, *further), assumed=())


def _one_of(agreement: AgreementCandidate, several: AgreementCandidate | None) -> AgreementCandidate:
    """Return a document without parties with those of several documents told of just before it."""
    if several is None or _has_parties(agreement) or agreement.statement.definite:
        return agreement
    if not 0 <= agreement.statement.sentence - several.statement.sentence <= SHORTLY:
        return agreement
    return attrs.evolve(agreement, countries=several.countries, organizations=several.organizations)


def _has_parties(agreement: AgreementCandidate) -> bool:
    return bool(agreement.countries or agreement.organizations)


def _is_between(agreement: AgreementCandidate) -> bool:
    """Return whether it is known between whom a document is: two states, or whoever with a body."""
    return len(agreement.countries) > 1 or bool(agreement.organizations)


def _signed_by(agreement: AgreementCandidate, sides: frozenset[Side]) -> AgreementCandidate:
    signing = agreement.statement.rule.startswith(SIGNED)
    news = not (agreement.statement.definite or agreement.statement.ratified)
    agreement = _with_state(agreement, sides)
    agreement = _of_event(agreement, sides) if signing and news else agreement
    named = values(agreement.countries)
    partial = (signing or agreement.count) and news and not agreement.organizations
    if not partial or len(named) > 1 or not named < sides:
        return agreement
    further = sorted(sides - named, key=str)
    states = (Said(side) for side in further if isinstance(side, Country))
    bodies = (Said(side) for side in further if isinstance(side, Organization))
    return attrs.evolve(agreement, countries=(*agreement.countries, *states), organizations=tuple(bodies))


def _with_state(agreement: AgreementCandidate, sides: frozenset[Side]) -> AgreementCandidate:
    """Return a document of bodies alone with the one state that has just met the head of one of them."""
    states = [side for side in sides if isinstance(side, Country)]
    bodies = [side.name for side in sides if isinstance(side, Organization)]
    signers = [said.value.name for said in agreement.organizations]
    same = any(is_one_body(one, other) for one in signers for other in bodies)
    if agreement.countries or len(states) != 1 or not same:
        return agreement
    return attrs.evolve(agreement, countries=(Said(states[0]),))


def _sides(event: Event) -> frozenset[Side]:
    """Return the states that take part in an event; of one state alone also the body whose head it meets."""
    if isinstance(event, VisitCandidate):
        if event.statement.rule == STAY:
            return frozenset(values(event.destination))
        homes = values(event.origin) or countries_of(tuple(said.value for said in event.visitors))
        return frozenset((*homes, *values(event.destination)))
    people = tuple(said.value for said in event.participants)
    states = values(event.countries) | set(countries_of(people))
    return frozenset(states) | (frozenset(bodies_headed(people)) if len(states) == 1 else NOBODY)


def with_signers(meeting: MeetingCandidate, agreements: Iterable[AgreementCandidate]) -> MeetingCandidate:
    """Return a session of which nobody is named with those who sign its papers right there or right after."""
    sides = values(meeting.countries)
    if not meeting.name or meeting.participants or len(sides) != PAIR:
        return meeting
    for agreement in agreements:
        near = 0 <= agreement.statement.sentence - meeting.statement.sentence <= NEAR
        homes = {said.value.country for said in agreement.signatories}
        if near and homes == sides:
            return attrs.evolve(meeting, participants=agreement.signatories)
    return meeting
