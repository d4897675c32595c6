"""Parquet files: the flat table, or the nested one, which comes back without loss."""

import os
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from itertools import chain
from typing import Any

from kz_diplomacy.export.arrow import (
    BATCH_ROWS,
    ArrowBatch,
    ArrowSchema,
    flat_batches,
    flat_schema,
    from_arrow,
    nested_batches,
    nested_schema,
    table_batches,
)
from kz_diplomacy.export.extras import load_pyarrow
from kz_diplomacy.export.flattening import Source, articles_of, flat_table
from kz_diplomacy.linking import Dataset
from kz_diplomacy.models import ParsedArticle
from kz_diplomacy.serialization.replacing import replacing

__all__ = ["ParquetWriter", "parquet_writer", "read_parquet", "to_parquet"]

ROW_GROUP = 16 * BATCH_ROWS


class ParquetWriter:
    """Collects articles and writes them in row groups."""

    def __init__(self, file: Any, batches: Callable[[list[ParsedArticle]], Iterator[ArrowBatch]]) -> None:  # noqa: ANN401 - pyarrow is untyped
        """Hold an open `pyarrow.parquet.ParquetWriter` and what makes batches of articles."""
        self._file = file
        self._batches = batches
        self._waiting: list[ArrowBatch] = []
        self._rows = 0

    def write(self, articles: Iterable[ParsedArticle]) -> None:
        """Take articles in; a row group is written once it is full."""
        for batch in self._batches(list(articles)):
            self.write_batch(batch)

    def write_batch(self, batch: ArrowBatch) -> None:
        """Take a batch in that has the schema of the file."""
        self._waiting.append(batch)
        self._rows += batch.num_rows
        if self._rows >= ROW_GROUP:
            self.flush()

    def flush(self) -> None:
        """Write what waits."""
        if self._waiting:
            table = load_pyarrow().Table.from_batches(self._waiting)
            self._file.write_table(table.combine_chunks(), row_group_size=ROW_GROUP)
        self._waiting, self._rows = [], 0


@contextmanager
def parquet_writer(
    path: str | os.PathLike[str], *, nested: bool = False
) -> Generator[ParquetWriter, None, None]:
    """Give a writer of a Parquet file that appears once the block has ended well.

    Args:
        path: Where to write.
        nested: Whether a row is an article in the JSON form, not a record.

    Raises:
        MissingExtraError: The extra `arrow` is not installed.
        OSError: The file cannot be written.
    """
    schema, batches = (nested_schema(), nested_batches) if nested else (flat_schema(), flat_batches)
    with _opened(path, schema, batches) as writer:
        yield writer


def to_parquet(source: Source, path: str | os.PathLike[str], *, nested: bool = False) -> None:
    """Write the flat or the nested table of articles, or of a `Dataset`, to a Parquet file.

    Args:
        source: Parsed articles, or a `Dataset`, whose flat table has a row a linked record.
        path: Where to write.
        nested: Whether a row is an article in the JSON form, which `read_parquet` reads back.

    Raises:
        MissingExtraError: The extra `arrow` is not installed.
        OSError: The file cannot be written.
    """
    linked = isinstance(source, Dataset)
    batches = nested_batches(articles_of(source)) if nested else table_batches(flat_table(source))
    schema = nested_schema() if nested else flat_schema(linked=linked)
    with _opened(path, schema, flat_batches) as writer:
        for batch in batches:
            writer.write_batch(batch)


def read_parquet(path: str | os.PathLike[str]) -> Iterator[ParsedArticle]:
    """Yield the parsed articles of a nested file, a batch at a time.

    Raises:
        InvalidRecordError: A row is no parsed article.
        MissingExtraError: The extra `arrow` is not installed.
        OSError: The file cannot be read.
    """
    pa = load_pyarrow()
    with pa.parquet.ParquetFile(os.fspath(path)) as file:
        yield from chain.from_iterable(map(from_arrow, file.iter_batches(batch_size=BATCH_ROWS)))


@contextmanager
def _opened(
    path: str | os.PathLike[str],
    schema: ArrowSchema,
    batches: Callable[[list[ParsedArticle]], Iterator[ArrowBatch]],
) -> Generator[ParquetWriter, None, None]:
    pa = load_pyarrow()
    with (
        replacing(path) as temporary,
        pa.parquet.ParquetWriter(str(temporary), schema, compression="zstd") as file,
    ):
        writer = ParquetWriter(file, batches)
        yield writer
        writer.flush()
