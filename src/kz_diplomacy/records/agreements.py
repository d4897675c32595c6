"""Statements of documents to Agreement records."""

from collections.abc import Iterable

import attrs

from kz_diplomacy.events.candidates import AgreementCandidate
from kz_diplomacy.models import Agreement, AgreementKind
from kz_diplomacy.records.agreeing import alike, contained, equal_or_silent, overlap_or_silent
from kz_diplomacy.records.evidence import every, evidence_of, only
from kz_diplomacy.records.merging import compatible_status, final_status, merge_statements
from kz_diplomacy.text import Document


def merge_agreements(candidates: Iterable[AgreementCandidate]) -> tuple[AgreementCandidate, ...]:
    """Return the documents of an article, each once and with one value a field."""
    merged = merge_statements(candidates, same_document)
    settled = (_settled(document) for document in merged)
    return tuple(
        document for document in settled if document.countries or document.organizations or document.title
    )


def same_document(one: AgreementCandidate, other: AgreementCandidate) -> bool:
    """Return whether two statements may be of one document, or of the same number of documents."""
    if other.statement.definite and not other.title:
        return _kinds_agree(one, other) and compatible_status(one.statement, other.statement)
    return (
        _kinds_agree(one, other)
        and equal_or_silent(one.count, other.count)
        and bool(one.count) == bool(other.count)
        and _titles_agree(one, other)
        and contained(one.countries, other.countries)
        and overlap_or_silent(one.date, other.date)
        and compatible_status(one.statement, other.statement)
    )


def _kinds_agree(one: AgreementCandidate, other: AgreementCandidate) -> bool:
    general = AgreementKind.DOCUMENTS in {said.value for said in (*one.kind, *other.kind)}
    return general or equal_or_silent(one.kind, other.kind)


def _titles_agree(one: AgreementCandidate, other: AgreementCandidate) -> bool:
    if one.title and other.title:
        return any(alike(a.value, b.value) for a in one.title for b in other.title)
    return True


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
