"""The JSON form of a dataset, piece by piece."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Any, NamedTuple

from kz_diplomacy.linking.conflicts import Claimed, Conflict
from kz_diplomacy.linking.life import Stage
from kz_diplomacy.linking.linked_record import LinkedRecord
from kz_diplomacy.models import ParsedArticle
from kz_diplomacy.serialization import to_dict

__all__ = ["DATASET_VERSION", "Parts", "form_of", "lines_of"]

DATASET_VERSION = "1"


class Parts(NamedTuple):
    """What the form of a dataset holds."""

    articles: Sequence[ParsedArticle]
    records: Sequence[LinkedRecord]
    refused: Sequence[tuple[str, str]]


def form_of(parts: Parts) -> dict[str, Any]:
    """Return a dataset as plain dicts, lists and strings.

    >>> form_of(Parts((), (), ()))
    {'dataset_version': '1', 'refused': [], 'articles': [], 'records': []}
    """
    return {
        **_head(parts),
        "articles": [to_dict(parsed) for parsed in parts.articles],
        "records": [_linked(linked) for linked in parts.records],
    }


def lines_of(parts: Parts) -> Iterator[dict[str, Any]]:
    """Yield a dataset line by line: a head, the articles, the linked records.

    >>> list(lines_of(Parts((), (), ())))
    [{'dataset_version': '1', 'refused': []}]
    """
    yield _head(parts)
    yield from ({"article": to_dict(parsed)} for parsed in parts.articles)
    yield from ({"record": _linked(linked)} for linked in parts.records)


def _head(parts: Parts) -> dict[str, Any]:
    return {"dataset_version": DATASET_VERSION, "refused": [list(pair) for pair in parts.refused]}


def _linked(linked: LinkedRecord) -> dict[str, Any]:
    return {
        "id": linked.id,
        "type": linked.type,
        "record": to_dict(linked.record),
        "sources": [
            {"id": source.id, "article": source.article.id, "record": source.record.id}
            for source in linked.sources
        ],
        "conflicts": [_conflict(conflict) for conflict in linked.conflicts],
        "life": [_stage(stage) for stage in linked.life],
    }


def _conflict(conflict: Conflict) -> dict[str, Any]:
    claims = [
        {"value": _value(claim.value), "sources": [source.id for source in claim.sources]}
        for claim in conflict.claims
    ]
    return {"name": conflict.name, "claims": claims}


def _value(value: Claimed) -> object:
    if isinstance(value, StrEnum):
        return value.value
    return value if isinstance(value, str | int) else to_dict(value)


def _stage(stage: Stage) -> dict[str, Any]:
    return {
        "kind": stage.kind.value,
        "published": None if stage.published is None else stage.published.isoformat(),
        "date": None if stage.date is None else str(stage.date),
        "sources": [source.id for source in stage.sources],
    }
