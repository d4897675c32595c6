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
from kz_diplomacy.models import Country, MeetingMode, Place, Status
from kz_diplomacy.records.agreeing import equal_or_silent, overlap_or_silent, values
from kz_diplomacy.records.agreements import INCLUDED, LISTED
from kz_diplomacy.records.merging import compatible_status, final_status
from kz_diplomacy.text import Document, SentenceKind

NOBODY: frozenset[Country] = frozenset()
PAIR = 2
SHORTLY = 3
"""Sentences between an event and what its sides sign."""
NEAR = 1
"""Sentences between talks in a third country and what is signed there."""
RECALLING = frozenset("after conclusion conclusions during end following outcome result results upon".split())
"""Words that tie a document to the talks before it."""
SIGNED = ("agreement-sign", LISTED, INCLUDED)
"""Rules that find a document being signed, not only cited."""


def with_parties(candidates: Iterable[Candidate]) -> Iterator[AgreementCandidate]:
    """Yield the documents of an article, those of less than two parties with the sides of the events before.

    Args:
        candidates: All that the article states, in the order of the text.

    It counts what the last sentence with visits or meetings tells: two states for the next few sentences,
    more, as on a tour, for the same and the next one.  A document that names a party which has no part in it,
    or that is only cited, gets nothing.
    """
    told, states = 0, NOBODY
    several: AgreementCandidate | None = None
    for candidate in candidates:
        sentence = candidate.statement.sentence
        if isinstance(candidate, AgreementCandidate):
            near = SHORTLY if len(states) == PAIR else NEAR
            signed = _signed_by(candidate, states) if sentence - told <= near else candidate
            signed = _one_of(signed, several)
            several = signed if signed.statement.series and _has_parties(signed) else several
            yield signed
        elif not isinstance(candidate, InvestmentCandidate) and len(here := _states(candidate)) > 1:
            told, states = sentence, here | (states if sentence == told else NOBODY)


def _one_of(agreement: AgreementCandidate, several: AgreementCandidate | None) -> AgreementCandidate:
    """Return a document without parties with those of several documents told of just before it."""
    if several is None or _has_parties(agreement) or agreement.statement.definite:
        return agreement
    if not 0 <= agreement.statement.sentence - several.statement.sentence <= SHORTLY:
        return agreement
    return attrs.evolve(agreement, countries=several.countries, organizations=several.organizations)


def _has_parties(agreement: AgreementCandidate) -> bool:
    return bool(agreement.countries or agreement.organizations)


def _signed_by(agreement: AgreementCandidate, sides: frozenset[Country]) -> AgreementCandidate:
    named = values(agreement.countries)
    signed = agreement.statement.rule.startswith(SIGNED) or agreement.count
    partial = signed and not agreement.statement.definite and not agreement.organizations
    if not partial or len(named) > 1 or not named < sides:
        return agreement
    further = (Said(country) for country in sorted(sides - named, key=str))
    return attrs.evolve(agreement, countries=(*agreement.countries, *further))


def _states(event: VisitCandidate | MeetingCandidate) -> frozenset[Country]:
    """Return the states that take part in an event."""
    if isinstance(event, VisitCandidate):
        return frozenset(values(event.origin) | values(event.destination))
    persons = (said.value.country for said in event.participants)
    return frozenset(values(event.countries) | {country for country in persons if country is not None})


def is_signed(agreement: AgreementCandidate) -> bool:
    """Return whether the text tells of a document being signed, or to be signed: not only of its name."""
    proposed = final_status(agreement.statement) is Status.PROPOSED
    return agreement.statement.rule.startswith(SIGNED) and not proposed


def signed_at(
    agreement: AgreementCandidate, meetings: Sequence[MeetingCandidate], *, recalling: bool = False
) -> AgreementCandidate:
    """Return a document with the place and the day of the talks at which it is signed.

    Only where it has none of its own; of several talks those told of last before it.

    Args:
        agreement: The document.
        meetings: The talks of the article, or of the visit.
        recalling: Whether its sentence recalls talks ("following the talks"), which may be far from it.
    """
    if not is_signed(agreement):
        return agreement
    fitting = [meeting for meeting in meetings if _is_occasion(agreement, meeting)]
    near = [meeting for meeting in fitting if _is_near(agreement, meeting)]
    recalled = recalling and len(fitting) == 1 and _at_home(fitting[0])
    talks = near or (fitting if recalled else [])
    before = [m for m in talks if m.statement.sentence <= agreement.statement.sentence]
    if not talks:
        return agreement
    nearest = before[-1] if before else talks[0]
    return attrs.evolve(
        agreement, place=agreement.place or nearest.place[:1], date=agreement.date or nearest.date[:1]
    )


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


def recalls_talks(document: Document, agreement: AgreementCandidate) -> bool:
    """Return whether a document is told of in the headline, or as signed at, during or after an event."""
    sentence = document.sentences[agreement.statement.sentence]
    return sentence.kind is SentenceKind.HEADLINE or bool(
        RECALLING & set(document.lower[sentence.first : sentence.last])
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
        and _places_agree(agreement.place, meeting.place)
        and compatible_status(agreement.statement, meeting.statement)
    )


def _places_agree(one: Sequence[Said[Place]], other: Sequence[Said[Place]]) -> bool:
    """Return whether two places are one, or one lies in the other by its name: "Riga", "Riga Castle"."""
    names = [{said.value.name for said in places} for places in (one, other)]
    within = any(a in b or b in a for a in names[0] for b in names[1])
    return within or equal_or_silent(one, other)


def _is_near(agreement: AgreementCandidate, meeting: MeetingCandidate) -> bool:
    """Return whether a document is told of soon after talks; lists may go on, third countries are left."""
    distance = agreement.statement.sentence - meeting.statement.sentence
    if not _at_home(meeting):
        return abs(distance) <= NEAR
    return agreement.statement.rule == LISTED or -NEAR <= distance <= SHORTLY
