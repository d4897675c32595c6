"""Articles in the rows of a Parquet file."""

import os
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any, BinaryIO

from kz_diplomacy.cli.expansion import Allowance
from kz_diplomacy.cli.failures import CommandError
from kz_diplomacy.engines.articles import article_of_row, columns_present
from kz_diplomacy.export.extras import load_pyarrow

ROWS = 1  # rows in memory at once: each may be as large as the whole of a small file


def read_rows(stored: BinaryIO) -> Iterator[tuple[dict[str, object], int]]:
    """The keys of an article in each row, with the share of the file's bytes that has been read by then.

    Raises:
        CommandError: It is no Parquet file, is cut off, has no column `text`, or expands to too much.
        MissingExtraError: The extra `arrow` is not installed.
    """
    pa = load_pyarrow()
    size = os.fstat(stored.fileno()).st_size
    try:
        file = pa.parquet.ParquetFile(stored)
        columns = columns_present(file.schema_arrow.names)
        Allowance(size).take(_told_size(file.metadata, columns))
        batches = file.iter_batches(batch_size=ROWS, columns=columns, use_threads=False)
        rows = chain.from_iterable(batch.to_pylist() for batch in batches)
        allowance = Allowance(size)
        for number, row in enumerate(rows, start=1):
            allowance.take(_characters(row))
            yield article_of_row(row), size * number // file.metadata.num_rows
    except (pa.ArrowException, OSError, ValueError) as error:
        message = f"no whole Parquet file of articles: {error}"
        raise CommandError(message) from error


def _told_size(metadata: Any, columns: Sequence[str]) -> int:  # noqa: ANN401 (pyarrow comes without types)
    """The bytes of some columns when expanded, as the file tells them.

    What is many times the same stands in them once: it counts when the rows are read.
    """
    groups = map(metadata.row_group, range(metadata.num_row_groups))
    parts = (group.column(number) for group in groups for number in range(metadata.num_columns))
    return sum(part.total_uncompressed_size for part in parts if part.path_in_schema in columns)


def _characters(row: dict[str, object]) -> int:
    return sum(len(value) for value in row.values() if isinstance(value, str))
