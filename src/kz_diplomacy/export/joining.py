"""The rows of the relational tables back to parsed articles."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias

import attrs

from kz_diplomacy.export.relations import relation
from kz_diplomacy.export.splitting import COLUMN_OF_FIELD, PARTS
from kz_diplomacy.linking.sources import WORDS
from kz_diplomacy.models import Evidence, Money, ParsedArticle, Topic
from kz_diplomacy.serialization import from_dict
from kz_diplomacy.serialization.reading import load
from kz_diplomacy.serialization.shapes import Shape, shape_of

__all__ = ["Rows", "join_articles"]

Rows: TypeAlias = Callable[[str], Iterator[tuple[Any, ...]]]  # the rows of a table, in the order of its key
Named: TypeAlias = dict[str, Any]

_COLLECTIONS = {
    "visit": "visits",
    "meeting": "meetings",
    "investment": "investments",
    "agreement": "agreements",
}
_FIELDS: dict[str, list[tuple[str, Shape]]] = {
    word: [(name, shape_of(field.type)) for name, field in attrs.fields_dict(record).items()]
    for record, word in WORDS.items()
}
_OF_RECORD = ("people", "organizations", "places", "countries", "topics", "evidence", "supports")


class _Groups:
    """The rows of one table, taken key by key in rising order."""

    def __init__(self, table: str, rows: Iterator[tuple[Any, ...]], key: str) -> None:
        self._names = [column.name for column in relation(table).columns]
        self._key = self._names.index(key)
        self._rows = rows
        self._next = next(rows, None)

    def take(self, key: int) -> list[Named]:
        taken: list[Named] = []
        while self._next is not None and self._next[self._key] == key:
            taken.append(dict(zip(self._names, self._next, strict=True)))
            self._next = next(self._rows, None)
        return taken


def join_articles(rows: Rows) -> Iterator[ParsedArticle]:
    """Yield the parsed articles that the tables hold, in the order of their keys.

    Args:
        rows: Gives the rows of a table in the order of its primary key.

    Raises:
        InvalidRecordError: The tables hold what cannot be.
    """
    records = _Groups("records", rows("records"), "article_key")
    parts = {table: _Groups(table, rows(table), "record_key") for table in _OF_RECORD}
    names = [column.name for column in relation("articles").columns]
    for cells in rows("articles"):
        article = dict(zip(names, cells, strict=True))
        yield _parsed(article, records.take(article["article_key"]), parts)


def _parsed(article: Named, records: list[Named], parts: Mapping[str, _Groups]) -> ParsedArticle:
    found: dict[str, list[Any]] = {name: [] for name in _COLLECTIONS.values()}
    ids = {record["record_key"]: record["record_id"] for record in records}
    for record in records:
        taken = {table: groups.take(record["record_key"]) for table, groups in parts.items()}
        found[_COLLECTIONS[record["record"]]].append(_record(record, taken, ids))
    place = {"name": article["dateline_name"], "country": article["dateline_country"]}
    plain = {name: article[name] for name in ("text", "title", "source", "url", "language")}
    day = article["published"]
    data = {
        "schema_version": article["schema_version"],
        "producer": article["producer"],
        "article": {
            **plain,
            "id": article["article_id"],
            "published": None if day is None else str(day),
            "dateline": None if place["name"] is None else place,
        },
        **found,
    }
    return from_dict(data, ParsedArticle)


def _record(cells: Named, parts: dict[str, list[Named]], ids: dict[int, str]) -> Named:
    data: Named = {}
    for name, shape in _FIELDS[cells["record"]]:
        if shape.kind is Evidence:
            data[name] = [_evidence(row, parts["supports"]) for row in parts["evidence"]]
        elif shape.kind is Topic:
            data[name] = [row["topic"] for row in parts["topics"]]
        elif shape.kind in PARTS:
            items = [_item(row) for row in parts[PARTS[shape.kind]] if row["field"] == name]
            data[name] = items if shape.many else next(iter(items), None)
        elif shape.kind is Money:
            data[name] = None if cells["money"] is None else load(cells["money"])
        else:
            data[name] = _scalar(name, cells, ids)
    return data


def _scalar(name: str, cells: Named, ids: dict[int, str]) -> object:
    if name == "visit_id":
        return ids.get(cells["visit_key"])
    return cells["record_id" if name == "id" else COLUMN_OF_FIELD.get(name, name)]


def _item(row: Named) -> object:
    own = {name: cell for name, cell in row.items() if name not in {"record_key", "field", "position"}}
    return own["country"] if len(own) == 1 else own


def _evidence(row: Named, supports: list[Named]) -> Named:
    fields = [support["field"] for support in supports if support["evidence_position"] == row["position"]]
    return {
        "start": row["evidence_start"],
        "end": row["evidence_end"],
        "text": row["text"],
        "source": row["source"],
        "supports": fields,
    }
