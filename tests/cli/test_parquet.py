"""Articles in the rows of Parquet files."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from kz_diplomacy.cli.articles import Details, read_article
from kz_diplomacy.cli.expansion import ALWAYS_TAKEN, MOST_TIMES
from kz_diplomacy.cli.failures import CommandError
from kz_diplomacy.cli.inputs import find_inputs
from kz_diplomacy.cli.items import Item, read_items

pa: Any = pytest.importorskip("pyarrow", reason="the extra arrow is not installed")
parquet: Any = pytest.importorskip("pyarrow.parquet", reason="the extra arrow is not installed")

LIMIT = 10_000
TOO_MUCH = f"expands to more than {MOST_TIMES} times its size: expand it yourself if you trust it"


def items(path: Path) -> list[Item]:
    return list(read_items(find_inputs([str(path)]), max_bytes=LIMIT))


def test_a_row_is_an_article(tmp_path: Path) -> None:
    path = tmp_path / "articles.parquet"
    table = pa.table(
        {
            "views": [7, 8],
            "text": ["Talks", "More talks"],
            "id": ["a", "b"],
            "published": [dt.datetime(2021, 8, 16, 23, 59, tzinfo=dt.UTC), None],
        }
    )
    parquet.write_table(table, path)
    first, second = items(path)
    assert (first.place, second.end) == (f"{path}, row 1", path.stat().st_size)
    one, other = (read_article(item, details=Details(), max_bytes=LIMIT) for item in (first, second))
    assert (one.id, one.text, one.published) == ("a", "Talks", dt.date(2021, 8, 16))
    assert (other.id, other.text, other.published) == ("b", "More talks", None)


def test_a_file_without_texts_is_told(tmp_path: Path) -> None:
    path = tmp_path / "articles.parquet"
    parquet.write_table(pa.table({"body": ["Talks"]}), path)
    [item] = items(path)
    assert isinstance(item.content, CommandError)
    assert str(item.content) == "no whole Parquet file of articles: no column 'text' among body"


@pytest.mark.parametrize("data", [b"", b"no Parquet", b"PAR1" + bytes(50) + b"PAR1"])
def test_what_is_no_parquet_file_is_told(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "articles.parquet"
    path.write_bytes(data)
    [item] = items(path)
    assert str(item.content).startswith("no whole Parquet file of articles: ")


def test_a_bomb_is_refused_before_it_is_expanded(tmp_path: Path) -> None:
    path = tmp_path / "articles.parquet"
    table = pa.table({"text": ["Talks", "a" * (ALWAYS_TAKEN + 1)]})
    parquet.write_table(table, path, compression="zstd", use_dictionary=False)
    [item] = items(path)
    assert str(item.content) == TOO_MUCH


def test_a_text_that_stands_once_for_many_rows_is_read_a_row_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "articles.parquet"
    once = pa.array(["a" * (ALWAYS_TAKEN // 4)])
    table = pa.table({"text": pa.DictionaryArray.from_arrays(pa.array([0] * 1_000_000, pa.int32()), once)})
    parquet.write_table(table, path, compression="zstd")
    *read, last = items(path)
    assert len(read) == 4
    assert str(last.content) == TOO_MUCH


def test_columns_that_no_article_has_may_hold_anything(tmp_path: Path) -> None:
    path = tmp_path / "articles.parquet"
    table = pa.table({"text": ["Talks"], "picture": ["a" * (ALWAYS_TAKEN + 1)]})
    parquet.write_table(table, path, compression="zstd", use_dictionary=False)
    [item] = items(path)
    assert item.content == {"text": "Talks"}
