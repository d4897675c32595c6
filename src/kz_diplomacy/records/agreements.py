"""Statements of documents to Agreement records."""

from collections.abc import Iterable, Sequence

import attrs

from kz_diplomacy.events.candidates import AgreementCandidate, Said
from kz_diplomacy.mentions.document_words import document_words
from kz_diplomacy.models import Agreement, AgreementKind, Money, Qualifier
from kz_diplomacy.records.agreeing import (
    contained,
    each_body_once,
    values,
)
from kz_diplomacy.records.evidence import every, evidence_of, only
from kz_diplomacy.records.merging import final_status, merge_statements
from kz_diplomacy.records.same_document import kinds_agree, same_document, tells_matter
from kz_diplomacy.text import Document

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
    if (len(document.organizations) >= PAIR and _is_domestic(document)) or _is_of_one_side(document):
        return False
    if document.countries or document.organizations:
        return True
    told = document.statement.rule != NAMED or document.date or document.value
    return any(told or _is_name(said.value) for said in document.title)


def _is_of_one_side(document: AgreementCandidate) -> bool:
    """Return whether a statement is issued by people of one country alone: "by two secretaries"."""
    issuers = {said.value for said in document.signatories}
    homes = {person.country for person in issuers} - {None}
    alone = len(homes) == 1 and values(document.countries) <= homes
    acting = any(person.organization for person in issuers)
    return AgreementKind.STATEMENT in values(document.kind) and alone and not acting


def _is_domestic(document: AgreementCandidate) -> bool:
    """Return whether all bodies that sign are of the one country told of."""
    countries = {said.value.country for said in document.organizations} | values(document.countries)
    return len(countries) == 1 and None not in countries


def _is_name(title: str) -> bool:
    """Return whether a title tells a document from others of its kind, not "trade agreement"."""
    further = title.split()[1:]
    return len(further) > 1 or any(word[0].isupper() for word in further)


def _without_collectives(told: tuple[AgreementCandidate, ...]) -> tuple[AgreementCandidate, ...]:
    """Return documents without those told of as a number that are named one by one after that."""
    for number, collective in enumerate(told):
        listed = _listed(collective, told[number + 1 :])
        if _are_all(listed, collective) or _is_counted(collective, told[number + 1 :]):
            rest = (_as_all(each, collective) if each in listed else each for each in told[number + 1 :])
            return (*told[:number], *_without_collectives(tuple(rest)))
    return told


def _are_all(listed: Sequence[AgreementCandidate], collective: AgreementCandidate) -> bool:
    """Return whether the documents of a list are as many as were told of, if anybody counted them."""
    items = any(each.statement.rule == LISTED for each in listed)
    count = only(collective.count)
    nearly = count is not None and len(listed) <= count and 4 * len(listed) >= 3 * count
    return len(listed) > 1 and (items or count is None or nearly)


def _is_counted(collective: AgreementCandidate, following: Iterable[AgreementCandidate]) -> bool:
    """Return whether the text counts what a headline only calls several: "sign deals", "eight agreements"."""
    several = collective.statement.series and _is_headline(collective) and not collective.title
    return several and any(each.count and _sides_agree(collective, each) for each in following)


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
    if _is_headline(collective):
        return [each for each in following if _sides_agree(collective, each) and not each.statement.series]
    near = [each for each in named if each.statement.sentence - collective.statement.sentence <= NEXT]
    alike = ([each for each in told if kinds_agree(collective, each)] for told in (named, near))
    mixed = [near] if values(collective.kind) <= {AgreementKind.AGREEMENT} else []
    as_many = (told for told in (*alike, *mixed) if only(collective.count) == len(told) > 1)
    return next(as_many, list[AgreementCandidate]())


def _is_headline(collective: AgreementCandidate) -> bool:
    """Return whether the first sentence only says that several were signed, what they are follows."""
    return collective.statement.sentence == 0 and not (collective.count or collective.value)


def _as_all(document: AgreementCandidate, collective: AgreementCandidate) -> AgreementCandidate:
    """Return a document with the place and the day that are told of all."""
    return attrs.evolve(
        document, place=document.place or collective.place, date=document.date or collective.date
    )


def _sides_agree(one: AgreementCandidate, other: AgreementCandidate) -> bool:
    return contained(one.countries, other.countries)


def _settled(document: AgreementCandidate) -> AgreementCandidate:
    general = {
        AgreementKind.DOCUMENTS,
        *(() if len(values(document.kind)) == 1 else (AgreementKind.AGREEMENT,)),
    }
    exact = tuple(said for said in document.kind if said.value not in general)
    best = sorted(document.title, key=lambda said: _worth(said.value, document), reverse=True)
    return attrs.evolve(
        document,
        kind=(exact or document.kind)[:1],
        title=tuple(best[:1]),
        count=document.count[:1],
        organizations=each_body_once(document.organizations),
        value=tuple(sorted(document.value, key=_is_rough))[:1],
        place=document.place[:1],
        date=document.date[:1] or document.ratified[:1],
    )


def _worth(title: str, document: AgreementCandidate) -> tuple[bool, bool, int]:
    """Return how well a title names a document: a newspaper's "deal" worse, the longer the better."""
    plain = document_words().informal.isdisjoint(title.lower().split())
    return tells_matter(title, document), plain, len(title)


def _is_rough(said: Said[Money]) -> bool:
    """Return whether a sum is told only roughly: "over $130 million", then "$133.2 million"."""
    return said.value.qualifier is not Qualifier.EXACT


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
