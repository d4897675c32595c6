"""Who signs a document, where and when: as told of talks or visit, if the text does not say otherwise."""

from collections.abc import Iterable, Iterator, Sequence

import attrs

from kz_diplomacy.events.candidates import (
    AgreementCandidate,
    Candidate,
    InvestmentCandidate,
    MeetingCandidate,
    Said,
    VisitCandidate,
)
from kz_diplomacy.models import Country, MeetingMode
from kz_diplomacy.records.agreeing import equal_or_silent, overlap_or_silent, values
from kz_diplomacy.records.merging import compatible_status

PAIR = 2
SHORTLY = 3
"""Sentences between an event and what its sides sign."""
NEAR = 1
"""Sentences between talks in a third country and what is signed there."""
SIGNED = ("agreement-sign", "agreement-listed")
"""Rules that find a document being signed, not only cited."""


def with_parties(candidates: Iterable[Candidate]) -> Iterator[AgreementCandidate]:
    """Yield the documents of an article, those of less than two parties with both sides of the event before.

    Args:
        candidates: All that the article states, in the order of the text.

    Of the visits and meetings in the same sentence or the two before it counts the last one; a document that
    names a party which has no part in it, or that is only cited, gets nothing.
    """
    last: tuple[int, frozenset[Country]] = (0, frozenset())
    for candidate in candidates:
        sentence = candidate.statement.sentence
        if isinstance(candidate, AgreementCandidate):
            near = sentence - last[0] <= SHORTLY
            yield _signed_by(candidate, last[1]) if near else candidate
        elif not isinstance(candidate, InvestmentCandidate) and (sides := _sides(candidate)):
            last = (sentence, sides)


def _signed_by(agreement: AgreementCandidate, sides: frozenset[Country]) -> AgreementCandidate:
    named = values(agreement.countries)
    signed = agreement.statement.rule.startswith(SIGNED) and not agreement.statement.definite
    if not signed or agreement.organizations or len(named) > 1 or not named < sides:
        return agreement
    further = (Said(country) for country in sorted(sides - named, key=str))
    return attrs.evolve(agreement, countries=(*agreement.countries, *further))


def _sides(event: VisitCandidate | MeetingCandidate) -> frozenset[Country]:
    """Return the two states of an event, none where there are more or less."""
    if isinstance(event, MeetingCandidate):
        persons = {said.value.country for said in event.participants}
        states = values(event.countries) | {country for country in persons if country is not None}
    else:
        states = values(event.origin) | values(event.destination)
    return frozenset(states) if len(states) == PAIR else frozenset()


def signed_at(agreement: AgreementCandidate, meetings: Sequence[MeetingCandidate]) -> AgreementCandidate:
    """Return a document with the place and the day of the talks at which it is signed.

    Only where it has none of its own; of several talks those told of last before it.
    """
    if not agreement.statement.rule.startswith(SIGNED):
        return agreement
    talks = [meeting for meeting in meetings if _is_occasion(agreement, meeting)]
    before = [m for m in talks if m.statement.sentence <= agreement.statement.sentence]
    if not talks:
        return agreement
    nearest = before[-1] if before else talks[0]
    return attrs.evolve(
        agreement, place=agreement.place or nearest.place[:1], date=agreement.date or nearest.date[:1]
    )


def _at_home(meeting: MeetingCandidate) -> bool:
    """Return whether talks are held in the country of one side, or nobody says where."""
    return not meeting.place or meeting.place[0].value.country in values(meeting.countries)


def _is_occasion(agreement: AgreementCandidate, meeting: MeetingCandidate) -> bool:
    sides = values(agreement.countries)
    return (
        MeetingMode.IN_PERSON in values(meeting.mode)
        and len(sides) > 1
        and sides <= values(meeting.countries)
        and overlap_or_silent(agreement.date, meeting.date)
        and equal_or_silent(agreement.place, meeting.place)
        and compatible_status(agreement.statement, meeting.statement)
        and (_at_home(meeting) or abs(agreement.statement.sentence - meeting.statement.sentence) <= NEAR)
    )
