"""What is said of several documents together counts for each: "The documents were signed in Bern"."""

from collections.abc import Iterable, Sequence

import attrs

from kz_diplomacy.events.candidates import AgreementCandidate
from kz_diplomacy.records.agreeing import values
from kz_diplomacy.records.occasions import held_at, may_hold
from kz_diplomacy.records.signings import SIGNED

SHORTLY = 3
"""Sentences back to which the documents lie that are meant."""
MOST = 40
"""Documents before "the documents" that may be meant."""


def signed_at_once(candidates: Iterable[AgreementCandidate]) -> Sequence[AgreementCandidate]:
    """Return the documents, those just told of with what is said of all: "The documents were signed in Bern".

    Args:
        candidates: The documents of an article, in the order of the text.
    """
    found: list[AgreementCandidate] = []
    for candidate in candidates:
        if _is_of_all(candidate):
            sentence = candidate.statement.sentence
            before = range(max(0, len(found) - MOST), len(found))
            for number in (n for n in before if sentence - found[n].statement.sentence <= SHORTLY):
                found[number] = _also(found[number], candidate)
        found.append(candidate)
    return found


def _is_of_all(candidate: AgreementCandidate) -> bool:
    """Return whether several documents told of before are said to be signed: "the documents were signed"."""
    statement = candidate.statement
    told = candidate.place or candidate.date or candidate.signatories
    return statement.definite and statement.series and bool(told) and statement.rule.startswith(SIGNED)


def _also(document: AgreementCandidate, told: AgreementCandidate) -> AgreementCandidate:
    """Return a document with the place, the day and the signers told of all, unless its own are others."""
    fits = document.statement.rule.startswith(SIGNED) and may_hold(document, told)
    if not fits or not values(told.countries) <= values(document.countries):
        return document
    signatories = document.signatories or told.signatories
    return attrs.evolve(held_at(document, told.place, told.date), signatories=signatories)
