"""Statements of documents to Agreement records."""

from collections.abc import Iterable, Sequence

import attrs

from kz_diplomacy.events.candidates import AgreementCandidate
from kz_diplomacy.models import Agreement, AgreementKind
from kz_diplomacy.records.agreeing import alike, contained, equal_or_silent, overlap_or_silent, values
from kz_diplomacy.records.evidence import every, evidence_of, only
from kz_diplomacy.records.merging import compatible_status, final_status, merge_statements
from kz_diplomacy.text import Document


def merge_agreements(candidates: Iterable[AgreementCandidate]) -> tuple[AgreementCandidate, ...]:
    """Return the documents of an article, each once and with one value a field."""
    settled = [_settled(document) for document in merge_statements(candidates, same_document)]
    told = [each for each in settled if each.countries or each.organizations or each.title]
    return tuple(each for number, each in enumerate(told) if not _is_listed(each, told[number + 1 :]))


def _is_listed(collective: AgreementCandidate, following: Sequence[AgreementCandidate]) -> bool:
    """Return whether documents told of as a number are named one by one after that.

    In the list that the sentence introduces, or just as many in what follows.
    """
    if collective.title or not (collective.count or AgreementKind.DOCUMENTS in values(collective.kind)):
        return False
    named = [each for each in following if each.title and _sides_agree(collective, each)]
    listed = [each for each in named if each.statement.rule == "agreement-listed"]
    number = only(collective.count)
    return len(listed) > 1 or (number is not None and number == len(named) > 1)


def _sides_agree(one: AgreementCandidate, other: AgreementCandidate) -> bool:
    return contained(one.countries, other.countries)


def same_document(one: AgreementCandidate, other: AgreementCandidate) -> bool:
    """Return whether two statements may be of one document, or of the same number of documents."""
    if other.statement.definite and not other.title:
        return _kinds_agree(one, other) and compatible_status(one.statement, other.statement)
    return (
        _kinds_agree(one, other)
        and equal_or_silent(one.count, other.count)
        and (bool(one.count) == bool(other.count) or _both_collective(one, other))
        and _titles_agree(one, other)
        and contained(one.countries, other.countries)
        and overlap_or_silent(one.date, other.date)
        and compatible_status(one.statement, other.statement)
    )


def _both_collective(one: AgreementCandidate, other: AgreementCandidate) -> bool:
    """Return whether both tell of several documents without their names ("documents", "20 documents")."""
    unnamed = not one.title and not other.title
    return unnamed and all(AgreementKind.DOCUMENTS in values(each.kind) for each in (one, other))


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
