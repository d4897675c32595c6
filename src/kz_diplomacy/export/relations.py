"""The relational layout: articles and records in tables of their own, and what records hold in further ones.

Keys are whole numbers from 1 in the order in which articles and records were written, so that a database may
hold an article twice. The column `field` names the field of the record that a row belongs to, `position`
counts from 0 in it: the records can be put together again without loss.
"""

import datetime as dt
from decimal import Decimal
from typing import Any

from attrs import field, frozen

from kz_diplomacy.export.columns import Column, always, columns_of, perhaps
from kz_diplomacy.export.rows import LINKED_COLUMNS

__all__ = ["EVENT_RELATIONS", "RELATIONS", "Relation", "relation"]

_RECORD = "The record, `records.record_key`."
_FIELD = "The field of the record."
_POSITION = "The place in the field, from 0."


@frozen
class Relation:
    """A table of the databases.

    Attributes:
        name: Its name.
        meaning: What a row is.
        columns: Its columns in order.
        key: The columns of the primary key; rows are in its order.
        references: Columns that are keys of other tables: (column, table, column there).
        searched: Columns that get an index.
    """

    name: str
    meaning: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    references: tuple[tuple[str, str, str], ...] = field(default=())
    searched: tuple[str, ...] = field(default=())


@frozen(kw_only=True)
class _Article:
    article_key: int = always("The key.")
    article_id: str = always("The article's id.")
    text: str = always("The body, untouched.")
    title: str | None = perhaps("The headline.")
    published: dt.date | None = perhaps("The day of publication.")
    source: str | None = perhaps("The outlet.")
    url: str | None = perhaps("The address.")
    language: str | None = perhaps("The BCP 47 tag.")
    dateline_name: str | None = perhaps("Where the article says that it was written.")
    dateline_country: str | None = perhaps("The country of that place.")
    schema_version: str = always("The version of the JSON form.")
    producer: str = always("The program that made the records.")


@frozen(kw_only=True)
class _Record:
    record_key: int = always("The key.")
    article_key: int = always("The article, `articles.article_key`.")
    record_id: str = always("The record's id, unique in its article.")
    record: str = always("`visit`, `meeting`, `investment` or `agreement`.")
    kind: str | None = perhaps("The kind, in the words of the record.")
    status: str = always("How far it has come.")
    mode: str | None = perhaps("How the sides of a meeting meet.")
    title: str | None = perhaps("A meeting's own name, an agreement's title, an investment's project.")
    date: str | None = perhaps("The days (an investment's period) with their precision: `2021-08`.")
    date_start: dt.date | None = perhaps("The first day.")
    date_end: dt.date | None = perhaps("The last day, itself included.")
    date_precision: str | None = perhaps("`day`, `month` or `year`.")
    count: int | None = perhaps("How many documents, or how many enterprises with foreign capital.")
    amount: Decimal | None = perhaps("An agreement's value or an investment's sum, for reckoning.")
    amount_upper: Decimal | None = perhaps("The upper end where the sum is a range.")
    currency: str | None = perhaps("The ISO 4217 code of the sum.")
    amount_qualifier: str | None = perhaps("`exact`, `about`, `over` or `up_to`.")
    equivalent_amount: Decimal | None = perhaps("The same sum in another currency.")
    equivalent_currency: str | None = perhaps("The code of that currency.")
    money: str | None = perhaps("The whole sum in its JSON form, with every digit.")
    visit_key: int | None = perhaps("The visit during which it takes place, `records.record_key`.")
    rule: str = always("The rule that found it.")


@frozen(kw_only=True)
class _Person:
    record_key: int = always(_RECORD)
    field: str = always(_FIELD)
    position: int = always(_POSITION)
    name: str | None = perhaps("The fullest form in the article; null for a mere office.")
    role: str | None = perhaps("The title, as written.")
    office: str | None = perhaps("The office behind the title.")
    country: str | None = perhaps("The country that the person acts for.")
    organization: str | None = perhaps("The body that the person acts for, where it is no state.")
    wikidata: str | None = perhaps("The Wikidata item.")


@frozen(kw_only=True)
class _Organization:
    record_key: int = always(_RECORD)
    field: str = always(_FIELD)
    position: int = always(_POSITION)
    name: str = always("As the article names it.")
    country: str | None = perhaps("Its home.")
    wikidata: str | None = perhaps("The Wikidata item.")


@frozen(kw_only=True)
class _Place:
    record_key: int = always(_RECORD)
    field: str = always(_FIELD)
    position: int = always(_POSITION)
    name: str = always("As the article names it.")
    country: str | None = perhaps("Where it lies.")


@frozen(kw_only=True)
class _Country:
    record_key: int = always(_RECORD)
    field: str = always(_FIELD)
    position: int = always(_POSITION)
    country: str = always("The ISO 3166-1 alpha-2 code.")


@frozen(kw_only=True)
class _Topic:
    record_key: int = always(_RECORD)
    position: int = always(_POSITION)
    topic: str = always("What it is about.")


@frozen(kw_only=True)
class _Evidence:
    record_key: int = always(_RECORD)
    position: int = always("The place among the record's evidence, from 0; the first states the event.")
    evidence_start: int = always("Where the words begin, in code points from 0.")
    evidence_end: int = always("Where they end.")
    source: str = always("Whether they stand in the `text` or in the `title`.")
    text: str = always("The words.")


@frozen(kw_only=True)
class _Support:
    record_key: int = always(_RECORD)
    evidence_position: int = always("The evidence, `evidence.position`.")
    position: int = always("The place among the fields that it supports, from 0.")
    field: str = always("The field of the record that the words state.")


@frozen(kw_only=True)
class _EventSource:
    event_id: str = always("The linked record, `events.record_id`.")
    position: int = always("The place among its sources, from 0, in order of publication.")
    record_key: int = always(_RECORD)
    source_id: str = always("The id of the source record.")


def _part(name: str, meaning: str, kind: type[Any], key: tuple[str, ...], *searched: str) -> Relation:
    references = (("record_key", "records", "record_key"),)
    return Relation(name, meaning, columns_of(kind), ("record_key", *key), references, searched)


RELATIONS: tuple[Relation, ...] = (
    Relation("articles", "An article.", columns_of(_Article), ("article_key",), (), ("article_id",)),
    Relation(
        "records",
        "A record of an article.",
        columns_of(_Record),
        ("record_key",),
        (("article_key", "articles", "article_key"),),
        ("article_key", "record", "date_start"),
    ),
    _part("people", "A person in a record.", _Person, ("field", "position"), "name", "wikidata"),
    _part("organizations", "A body in a record.", _Organization, ("field", "position"), "name"),
    _part("places", "A place in a record.", _Place, ("field", "position"), "name"),
    _part("countries", "A country in a record.", _Country, ("field", "position"), "country"),
    _part("topics", "A topic of a record.", _Topic, ("position",), "topic"),
    _part("evidence", "Words that state a record or a part of it.", _Evidence, ("position",)),
    _part("supports", "A field that evidence states.", _Support, ("evidence_position", "position")),
)

EVENT_RELATIONS: tuple[Relation, ...] = (
    Relation("events", "A linked record.", LINKED_COLUMNS, ("record_id",), (), ("date_start",)),
    Relation(
        "event_sources",
        "A record of an article that tells of a linked record.",
        columns_of(_EventSource),
        ("event_id", "position"),
        (("event_id", "events", "record_id"), ("record_key", "records", "record_key")),
        ("record_key",),
    ),
)


def relation(name: str) -> Relation:
    """Return the table of a name.

    >>> relation("topics").key
    ('record_key', 'position')
    """
    return next(found for found in (*RELATIONS, *EVENT_RELATIONS) if found.name == name)
