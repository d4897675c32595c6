"""Articles in the rows of a Parquet file."""

import os
from collections.abc import Iterator
from itertools import chain
from typing import BinaryIO

from kz_diplomacy.cli.expansion import Allowance
from kz_diplomacy.cli.failures import CommandError
from kz_diplomacy.cli.parquet_pages import page_sizes
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
        allowance = Allowance(size)
        for expanded in page_sizes(stored, file.metadata, columns):
            allowance.take(expanded)
        batches = file.iter_batches(batch_size=ROWS, columns=columns, use_threads=False)
        rows = chain.from_iterable(batch.to_pylist() for batch in batches)
        allowance = Allowance(
            size
        )  # anew: what is many times the same stands once in a page, and counts when read
        for number, row in enumerate(rows, start=1):
            allowance.take(_characters(row))
            yield article_of_row(row), size * number // file.metadata.num_rows
    except (pa.ArrowException, OSError, ValueError) as error:
        message = f"no whole Parquet file of articles: {error}"
        raise CommandError(message) from error


def _characters(row: dict[str, object]) -> int:
    return sum(len(value) for value in row.values() if isinstance(value, str))
