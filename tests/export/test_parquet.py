from pathlib import Path
from typing import Any

import pytest

from kz_diplomacy.errors import InvalidRecordError
from kz_diplomacy.export import (
    flat_schema,
    linked_row_of,
    nested_schema,
    parquet_writer,
    read_parquet,
    rows_of,
    to_arrow,
    to_parquet,
)
from kz_diplomacy.export import parquet as module
from kz_diplomacy.linking import link
from kz_diplomacy.models import ParsedArticle

pq: Any = pytest.importorskip("pyarrow.parquet", reason="needs the extra arrow")


def test_a_nested_file_comes_back(full: ParsedArticle, empty: ParsedArticle, tmp_path: Path) -> None:
    to_parquet([full, empty, full], tmp_path / "out.parquet", nested=True)
    assert list(read_parquet(tmp_path / "out.parquet")) == [full, empty, full]


def test_a_flat_file_is_the_flat_table(full: ParsedArticle, tmp_path: Path) -> None:
    to_parquet([full], tmp_path / "out.parquet")
    assert pq.read_table(tmp_path / "out.parquet").equals(to_arrow([full]))
    field = pq.read_schema(tmp_path / "out.parquet").field("article_id")
    assert field.metadata[b"description"] == b"The article's id."


def test_a_data_set_has_a_row_a_linked_record(full: ParsedArticle, tmp_path: Path) -> None:
    dataset = link([full])
    to_parquet(dataset, tmp_path / "out.parquet")
    table = pq.read_table(tmp_path / "out.parquet")
    assert table.schema.equals(flat_schema(linked=True))
    assert table["source_ids"].to_pylist() == [list(linked_row_of(linked).source_ids) for linked in dataset]


@pytest.mark.parametrize("nested", [False, True])
def test_articles_may_come_one_by_one(
    nested: bool,  # noqa: FBT001 - a parameter of the test
    full: ParsedArticle,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "ROW_GROUP", 6)
    with parquet_writer(tmp_path / "out.parquet", nested=nested) as writer:
        for _ in range(8):
            writer.write([full])
    file = pq.ParquetFile(tmp_path / "out.parquet")
    assert file.metadata.num_rows == (8 if nested else 8 * len(list(rows_of([full]))))
    assert file.num_row_groups > 1
    assert file.schema_arrow.equals(nested_schema() if nested else flat_schema())


def test_a_file_without_rows_has_its_columns(tmp_path: Path) -> None:
    to_parquet([], tmp_path / "out.parquet")
    assert pq.read_table(tmp_path / "out.parquet").schema.equals(flat_schema())


def test_a_flat_file_is_no_articles(full: ParsedArticle, tmp_path: Path) -> None:
    to_parquet([full], tmp_path / "out.parquet")
    with pytest.raises(InvalidRecordError, match="missing"):
        list(read_parquet(tmp_path / "out.parquet"))
