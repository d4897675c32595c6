"""Statements of documents to Agreement records."""

from collections.abc import Container, Iterable, Sequence

import attrs

from kz_diplomacy.events.candidates import AgreementCandidate
from kz_diplomacy.models import Agreement, AgreementKind
from kz_diplomacy.records.agreeing import (
    SMALL_WORDS,
    alike,
    contained,
    equal_or_silent,
    overlap_or_silent,
    values,
)
from kz_diplomacy.records.evidence import every, evidence_of, only
from kz_diplomacy.records.merging import compatible_status, final_status, merge_statements
from kz_diplomacy.text import Document

KINDS = frozenset(kind.value for kind in AgreementKind) | {"understanding", "roadmap", "programme", "program"}
"""Words that tell the kind of a document."""
LONG = 4
"""Words that count from which on a title may be told in other words."""
PAIR = 2
NEXT = 2
"""Sentences from several documents to their titles."""
NAMED = "agreement-named"
LISTED, INCLUDED = "agreement-listed", "agreement-included"
"""Rules of documents that are named after several together."""


def merge_agreements(candidates: Iterable[AgreementCandidate]) -> tuple[AgreementCandidate, ...]:
    """Return the documents of an article, each once and with one value a field."""
    settled = [_settled(document) for document in merge_statements(candidates, same_document)]
    return _without_collectives(tuple(each for each in settled if _is_between_sides(each)))


def _is_between_sides(document: AgreementCandidate) -> bool:
    """Return whether a document has parties or a title; a plan of one country alone is its own affair."""
    if AgreementKind.PLAN in values(document.kind) and len(document.countries) < PAIR:
        return bool(document.organizations)
    if document.countries or document.organizations:
        return True
    told = document.statement.rule != NAMED or document.date or document.value
    return any(told or _is_name(said.value) for said in document.title)


def _is_name(title: str) -> bool:
    """Return whether a title tells a document from others of its kind, not "trade agreement"."""
    further = title.split()[1:]
    return len(further) > 1 or any(word[0].isupper() for word in further)


def _without_collectives(told: tuple[AgreementCandidate, ...]) -> tuple[AgreementCandidate, ...]:
    """Return documents without those told of as a number that are named one by one after that."""
    for number, collective in enumerate(told):
        listed = _listed(collective, told[number + 1 :])
        if _are_all(listed, collective):
            rest = (_as_all(each, collective) if each in listed else each for each in told[number + 1 :])
            return (*told[:number], *_without_collectives(tuple(rest)))
    return told


def _are_all(listed: Sequence[AgreementCandidate], collective: AgreementCandidate) -> bool:
    """Return whether the documents of a list are as many as were told of, if anybody counted them."""
    items = any(each.statement.rule == LISTED for each in listed)
    count = only(collective.count)
    return len(listed) > 1 and (items or count in {None, len(listed)})


def _listed(
    collective: AgreementCandidate, following: Sequence[AgreementCandidate]
) -> list[AgreementCandidate]:
    """Return the documents that a number stands for: those of its list, or just as many in what follows."""
    if not (collective.count or collective.statement.series):
        return []
    named = [each for each in following if each.title and _sides_agree(collective, each)]
    listed = [each for each in named if each.statement.rule in {LISTED, INCLUDED}]
    if listed:
        return listed
    near = [each for each in named if each.statement.sentence - collective.statement.sentence <= NEXT]
    for counted in (named, near):
        if only(collective.count) == len(counted) > 1:
            return counted
    return []


def _as_all(document: AgreementCandidate, collective: AgreementCandidate) -> AgreementCandidate:
    """Return a document with the place and the day that are told of all."""
    return attrs.evolve(
        document, place=document.place or collective.place, date=document.date or collective.date
    )


def _sides_agree(one: AgreementCandidate, other: AgreementCandidate) -> bool:
    return contained(one.countries, other.countries)


def same_document(one: AgreementCandidate, other: AgreementCandidate) -> bool:
    """Return whether two statements may be of one document, or of the same number of documents."""
    if other.statement.definite and not other.title:
        return _kinds_agree(one, other) and compatible_status(one.statement, other.statement)
    return (
        _kinds_agree(one, other)
        and equal_or_silent(one.count, other.count)
        and _is_collective(one) == _is_collective(other)
        and (one.statement.series == other.statement.series or bool(one.title and other.title))
        and (bool(one.count) == bool(other.count) or _is_collective(one))
        and _titles_agree(one, other)
        and contained(one.countries, other.countries)
        and overlap_or_silent(one.date, other.date)
        and compatible_status(one.statement, other.statement)
        and not _is_another(one, other)
    )


def _is_another(one: AgreementCandidate, other: AgreementCandidate) -> bool:
    """Return whether a document without a title comes after a titled one and is signed by other bodies.

    "They signed an agreement on trade.  An agreement was also signed between the two chambers."
    """
    further = values(other.organizations) - values(one.organizations)
    signers = values(one.organizations)
    apart = bool(signers) and not signers & values(other.organizations)
    among = bool(signers) and signers <= values(other.organizations)
    return bool(further and not other.title and not among and (one.title or apart))


def _is_collective(document: AgreementCandidate) -> bool:
    """Return whether it tells of several documents without their names ("documents", "20 documents")."""
    return not document.title and AgreementKind.DOCUMENTS in values(document.kind)


def _kinds_agree(one: AgreementCandidate, other: AgreementCandidate) -> bool:
    general = AgreementKind.DOCUMENTS in {said.value for said in (*one.kind, *other.kind)}
    return general or equal_or_silent(one.kind, other.kind)


def _titles_agree(one: AgreementCandidate, other: AgreementCandidate) -> bool:
    if not (one.title and other.title):
        return True
    named = (said.value.name for said in (*one.countries, *other.countries))
    parties = {word for name in named for word in name.lower().split()}
    pairs = [(a.value, b.value) for a in one.title for b in other.title]
    matters = ((matter_of(a, parties) or a, matter_of(b, parties) or b) for a, b in pairs)
    return any(alike(a, b) or _is_shortened(a, b) for a, b in matters)


def _is_shortened(one: str, other: str) -> bool:
    """Return whether three quarters of the words of a long title stand in the other, longer one."""
    a, b = (set(title.lower().replace("-", " ").split()) - SMALL_WORDS for title in (one, other))
    shorter = min(len(a), len(b))
    return shorter >= LONG and 4 * len(a & b) >= 3 * shorter


def matter_of(title: str, parties: Container[str]) -> str:
    """Return the words of a title that tell its matter: neither its kind nor a party.

    >>> matter_of("Agreement between Latvia and Japan on tourism", {"latvia", "japan"})
    'between and on tourism'
    """
    plain = title.lower().split()
    return " ".join(word for word in plain if word not in KINDS and word not in parties)


def _settled(document: AgreementCandidate) -> AgreementCandidate:
    exact = tuple(said for said in document.kind if said.value is not AgreementKind.DOCUMENTS)
    longest = sorted(document.title, key=lambda said: -len(said.value))
    return attrs.evolve(
        document,
        kind=(exact or document.kind)[:1],
        title=tuple(longest[:1]),
        count=document.count[:1],
        value=document.value[:1],
        place=document.place[:1],
        date=document.date[:1],
    )


def make_agreement(
    document: Document, number: int, agreement: AgreementCandidate, visit_id: str | None
) -> Agreement:
    """Return the record of an agreement with its evidence; `number` counts from 1."""
    return Agreement(
        id=f"agreement-{number}",
        status=final_status(agreement.statement),
        rule=agreement.statement.rule,
        kind=agreement.kind[0].value,
        title=only(agreement.title),
        count=only(agreement.count),
        countries=every(agreement.countries),
        organizations=every(agreement.organizations),
        signatories=every(agreement.signatories),
        value=only(agreement.value),
        place=only(agreement.place),
        date=only(agreement.date),
        topics=every(agreement.topics),
        visit_id=visit_id,
        evidence=evidence_of(document, agreement),
    )
