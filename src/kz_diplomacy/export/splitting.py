"""Parsed articles to the rows of the relational tables."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple

import attrs

from kz_diplomacy.export.columns import Cell
from kz_diplomacy.export.flattening import linked_row_of, word_of
from kz_diplomacy.export.relations import relation
from kz_diplomacy.linking import Dataset
from kz_diplomacy.linking.sources import WORDS
from kz_diplomacy.models import (
    Article,
    Country,
    Evidence,
    Money,
    Organization,
    ParsedArticle,
    Person,
    Place,
    Record,
    TimeSpan,
    Topic,
)
from kz_diplomacy.serialization import to_json
from kz_diplomacy.serialization.shapes import shape_of

__all__ = ["COLUMN_OF_FIELD", "PARTS", "Splitter", "TableRow"]

# Fields that stand in a column of `records` of another name.
COLUMN_OF_FIELD = {"name": "title", "project": "title", "enterprises": "count", "period": "date"}
PARTS: dict[type[Any], str] = {
    Person: "people",
    Organization: "organizations",
    Place: "places",
    Country: "countries",
}
# The fields of each kind of records, and of what class their values are.
_FIELDS: dict[str, list[tuple[str, type[Any]]]] = {
    word: [(name, shape_of(field.type).kind) for name, field in attrs.fields_dict(record).items()]
    for record, word in WORDS.items()
}


class TableRow(NamedTuple):
    """A row and the table that it belongs to."""

    table: str
    cells: tuple[Cell, ...]


class Splitter:
    """Numbers articles and records as they come and gives the rows of each article."""

    def __init__(self) -> None:
        """Begin with the keys 1."""
        self._articles = 0
        self._records = 0

    def rows(self, articles: Iterable[ParsedArticle]) -> Iterator[TableRow]:
        """Yield the rows of the articles, each after those that it refers to."""
        for parsed in articles:
            self._articles += 1
            yield _row("articles", _article(parsed, self._articles))
            numbered = list(enumerate(parsed.records, start=self._records + 1))
            self._records += len(numbered)
            keys = {record.id: key for key, record in numbered}
            for key, record in numbered:
                yield from _record_rows(record, key, self._articles, keys)

    def dataset_rows(self, dataset: Dataset) -> Iterator[TableRow]:
        """Yield the rows of the articles of a data set, then those of its linked records."""
        before = self._records
        yield from self.rows(dataset.articles)
        ids = ((parsed.article.id, record.id) for parsed in dataset.articles for record in parsed.records)
        keys = {record: key for key, record in enumerate(ids, start=before + 1)}
        names = [column.name for column in relation("events").columns]
        for linked in dataset.records:
            row = linked_row_of(linked)
            yield TableRow("events", tuple(getattr(row, name) for name in names))
            for position, source in enumerate(linked.sources):
                key = keys[source.article.id, source.record.id]
                yield TableRow("event_sources", (linked.id, position, key, source.id))


def _row(table: str, cells: dict[str, Any]) -> TableRow:
    return TableRow(table, tuple([cells.get(name) for name in _columns(table)]))


@cache
def _columns(table: str) -> tuple[str, ...]:
    return tuple(column.name for column in relation(table).columns)


def _article(parsed: ParsedArticle, key: int) -> dict[str, Any]:
    article = parsed.article
    place = article.dateline
    return {
        **{name: getattr(article, name) for name in attrs.fields_dict(Article)},
        "article_key": key,
        "article_id": article.id,
        "dateline_name": None if place is None else place.name,
        "dateline_country": None if place is None else word_of(place.country),
        "schema_version": parsed.schema_version,
        "producer": parsed.producer,
    }


def _record_rows(record: Record, key: int, article_key: int, keys: dict[str, int]) -> Iterator[TableRow]:
    cells: dict[str, Any] = {"record_key": key, "article_key": article_key, "record": WORDS[type(record)]}
    parts: list[TableRow] = []
    for name, kind in _FIELDS[WORDS[type(record)]]:
        value = getattr(record, name)
        if kind is Evidence:
            parts.extend(_evidence_rows(key, value))
        elif kind is Topic:
            parts.extend(TableRow("topics", (key, number, str(topic))) for number, topic in enumerate(value))
        elif kind in PARTS:
            parts.extend(_part_rows(PARTS[kind], key, name, value))
        else:
            cells.update(_cells(name, value, keys))
    yield _row("records", cells)
    yield from parts


def _cells(name: str, value: Any, keys: dict[str, int]) -> dict[str, Any]:  # noqa: ANN401 - of any field
    if value is None:
        return {}
    if isinstance(value, TimeSpan):
        span = {"start": value.start, "end": value.end, "precision": str(value.precision)}
        return {"date": str(value), **{f"date_{part}": cell for part, cell in span.items()}}
    if isinstance(value, Money):
        return _money(value)
    if name in {"id", "visit_id"}:
        return {"record_id": value} if name == "id" else {"visit_key": keys[value]}
    return {COLUMN_OF_FIELD.get(name, name): value if isinstance(value, int) else str(value)}


def _money(money: Money) -> dict[str, Any]:
    return {
        "amount": money.amount,
        "amount_upper": money.upper,
        "currency": money.currency,
        "amount_qualifier": str(money.qualifier),
        "equivalent_amount": None if money.equivalent is None else money.equivalent.amount,
        "equivalent_currency": None if money.equivalent is None else money.equivalent.currency,
        "money": to_json(money),
    }


def _part_rows(table: str, key: int, name: str, value: Any) -> Iterator[TableRow]:  # noqa: ANN401 - as above
    is_list = value.__class__ is tuple
    items: tuple[Any, ...] = value if is_list else () if value is None else (value,)
    for position, item in enumerate(items):
        kind: type[Any] = item.__class__
        own = {part: word_of(getattr(item, part)) for part in attrs.fields_dict(kind)}
        if kind is Country:
            own = {"country": item.code}
        yield _row(table, {"record_key": key, "field": name, "position": position, **own})


def _evidence_rows(key: int, evidence: Iterable[Evidence]) -> Iterator[TableRow]:
    for position, span in enumerate(evidence):
        cells = (key, position, span.start, span.end, str(span.source), span.text)
        yield TableRow("evidence", cells)
        for number, name in enumerate(span.supports):
            yield TableRow("supports", (key, position, number, name))
