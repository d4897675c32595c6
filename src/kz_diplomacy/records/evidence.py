"""The evidence of a record: first the words that state the event, then those that say each field."""

from collections.abc import Iterator
from typing import Any, TypeVar, cast

import attrs

from kz_diplomacy.events.candidates import Candidate, Said
from kz_diplomacy.models import Evidence
from kz_diplomacy.text import Document

T = TypeVar("T")
INNER = frozenset(("statement", "days", "end", "region", "organs", "ratified", "assumed"))
"""Fields of candidates that records do not have."""


def only(said: tuple[Said[T], ...]) -> T | None:
    """Return the value of a field that holds at most one.

    >>> only((Said("Seoul", 1, 2),)), only(())
    ('Seoul', None)
    """
    return said[0].value if said else None


def every(said: tuple[Said[T], ...]) -> tuple[T, ...]:
    """Return the values of a list field, each once.

    >>> every((Said("KZ"), Said("KR"), Said("KZ", 1, 2)))
    ('KZ', 'KR')
    """
    return tuple(dict.fromkeys(each.value for each in said))


def evidence_of(document: Document, candidate: Candidate) -> tuple[Evidence, ...]:
    """Return the evidence of a candidate's record; fields that the same words say share one span.

    >>> from kz_diplomacy.events.candidates import Statement, VisitCandidate
    >>> from kz_diplomacy.models import Article, Country
    >>> from kz_diplomacy.text import read_document
    >>> document = read_document(Article(text="Lee visits Norway"))
    >>> statement = Statement(rule="", first=0, last=3, sentence=0)
    >>> visit = VisitCandidate(statement=statement, destination=(Said(Country("NO"), 2, 3),))
    >>> [(each.text, each.supports) for each in evidence_of(document, visit)]
    [('Lee visits Norway', ()), ('Norway', ('destination',))]
    """
    statement = candidate.statement
    event = (statement.first, statement.last)
    spans: dict[tuple[int, int], dict[str, None]] = {event: {}}
    for name, said in _fields(candidate):
        if said.is_stated:
            spans.setdefault((said.first, said.last), {})[name] = None
    stated = spans.pop(event)
    return (
        document.evidence(*event, *stated),
        *(document.evidence(first, last, *names) for (first, last), names in sorted(spans.items())),
    )


def _fields(candidate: Candidate) -> Iterator[tuple[str, Said[Any]]]:
    if candidate.statement.status is not None:
        yield "status", candidate.statement.status
    for field in attrs.fields(cast("type[Any]", type(candidate))):
        if field.name not in INNER:
            for said in getattr(candidate, field.name):
                yield field.name, said
