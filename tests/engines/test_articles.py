"""Articles in the rows of a table."""

import datetime as dt
from typing import Any

import pytest

from kz_diplomacy.engines import article_schema
from kz_diplomacy.engines.articles import article_of_row, columns_present
from kz_diplomacy.serialization import article_from_dict

pa: Any = pytest.importorskip("pyarrow", reason="the extra arrow is not installed")


def test_the_schema_is_that_of_the_contract() -> None:
    assert article_schema() == pa.schema(
        [
            pa.field("id", pa.string()),
            pa.field("text", pa.string(), nullable=False),
            pa.field("title", pa.string()),
            pa.field("published", pa.date32()),
            pa.field("source", pa.string()),
            pa.field("url", pa.string()),
            pa.field("language", pa.string()),
        ]
    )


def test_every_column_is_a_key_of_an_article() -> None:
    row = {"id": "a", "text": "Talks", "title": "T", "published": dt.date(2021, 8, 16), "views": 7}
    article = article_from_dict(article_of_row(row))
    assert (article.id, article.text, article.title, article.published) == tuple(row.values())[:4]


@pytest.mark.parametrize("moment", [dt.datetime(2021, 8, 16, 23, 59, tzinfo=dt.UTC), dt.date(2021, 8, 16)])
def test_of_a_moment_its_day_is_taken(moment: dt.date) -> None:
    assert article_of_row({"text": "x", "published": moment})["published"] == dt.date(2021, 8, 16)


@pytest.mark.parametrize("names", [[], ["id", "body"]])
def test_a_table_without_texts_is_refused(names: list[str]) -> None:
    with pytest.raises(ValueError, match="no column 'text' among "):
        columns_present(names)
