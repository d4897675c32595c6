"""Articles in the rows of a table, whatever engine or file it comes from."""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

from kz_diplomacy.export.arrow import ArrowSchema
from kz_diplomacy.export.extras import load_pyarrow

__all__ = ["ARTICLE_COLUMNS", "article_of_row", "article_schema", "columns_present"]

ARTICLE_COLUMNS = ("id", "text", "title", "published", "source", "url", "language")


def article_schema() -> ArrowSchema:
    """Return the schema of the articles that `parse_batches` takes.

    Only `text` has to be there; other columns are left out. `large_string`, `string_view` and dictionaries do
    as well as `string`, a timestamp or a text in ISO 8601 as well as a date.

    Raises:
        MissingExtraError: The extra `arrow` is not installed.
    """
    pa = load_pyarrow()
    fields: list[Any] = [
        pa.field(name, pa.date32() if name == "published" else pa.string(), nullable=name != "text")
        for name in ARTICLE_COLUMNS
    ]
    schema: ArrowSchema = pa.schema(fields)
    return schema


def columns_present(names: Iterable[str]) -> list[str]:
    """Return the columns of an article that a table has.

    Raises:
        ValueError: It has no column `text`.

    >>> columns_present(["url", "views", "text"])
    ['text', 'url']
    """
    there = set(names)
    if "text" not in there:
        message = f"no column 'text' among {', '.join(sorted(there)) or 'no columns'}"
        raise ValueError(message)
    return [name for name in ARTICLE_COLUMNS if name in there]


def article_of_row(row: Mapping[str, object]) -> dict[str, object]:
    """Return the keys of an article that a row holds; of a moment of publication its day.

    >>> article_of_row({"text": "Talks", "published": dt.datetime(2021, 8, 17, 9, 30), "views": 7})
    {'text': 'Talks', 'published': datetime.date(2021, 8, 17)}
    """
    given = {name: row[name] for name in ARTICLE_COLUMNS if name in row}
    published = given.get("published")
    return {**given, "published": published.date()} if isinstance(published, dt.datetime) else given
