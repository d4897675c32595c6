"""CSV files that a spreadsheet opens safely and that come back as the rows they were made of.

UTF-8 with a byte order mark (without it Excel takes another encoding; every other reader passes over it), a
comma between cells, a line of names first. `cell_text` tells how a cell stands in its text.
"""

import csv
import os
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, TextIO, TypeVar

from kz_diplomacy.errors import InvalidRecordError
from kz_diplomacy.export.cell_text import cell_of, text_of
from kz_diplomacy.export.columns import Column
from kz_diplomacy.export.flattening import Source, flat_table, rows_of
from kz_diplomacy.export.rows import COLUMNS, LINKED_COLUMNS, LinkedRow, RecordRow, Row
from kz_diplomacy.models import ParsedArticle
from kz_diplomacy.serialization.replacing import replacing

__all__ = ["CsvWriter", "csv_writer", "read_csv", "read_linked_csv", "to_csv"]

ENCODING = "utf-8-sig"
R = TypeVar("R", bound=RecordRow)


class CsvWriter:
    """Writes rows below a line with the names of the columns."""

    def __init__(self, file: TextIO, columns: tuple[Column, ...] = COLUMNS) -> None:
        """Write the names of the columns to a file that is open with `newline=""`."""
        self._names = [column.name for column in columns]
        self._writer = csv.writer(file)
        self._writer.writerow(self._names)

    def write(self, articles: Iterable[ParsedArticle]) -> None:
        """Write a line for each record of the articles."""
        self.write_rows(rows_of(articles))

    def write_rows(self, rows: Iterable[RecordRow]) -> None:
        """Write a line for each row."""
        self._writer.writerows([text_of(getattr(row, name)) for name in self._names] for row in rows)


@contextmanager
def csv_writer(
    path: str | os.PathLike[str], columns: tuple[Column, ...] = COLUMNS
) -> Generator[CsvWriter, None, None]:
    """Give a writer of a CSV file that appears once the block has ended well.

    Raises:
        OSError: The file cannot be written.
    """
    with replacing(path) as temporary, temporary.open("w", encoding=ENCODING, newline="") as file:
        yield CsvWriter(file, columns)


def to_csv(source: Source, path: str | os.PathLike[str]) -> None:
    """Write the flat table of articles, or of the linked records of a `Dataset`, to a CSV file.

    Raises:
        OSError: The file cannot be written.
    """
    table = flat_table(source)
    with csv_writer(path, table.columns) as writer:
        writer.write_rows(table.rows)


def read_csv(path: str | os.PathLike[str]) -> Iterator[Row]:
    """Yield the rows of a file that `to_csv` has written of articles.

    Raises:
        InvalidRecordError: The file is no such table; the message names the line and the column.
        OSError: The file cannot be read.
    """
    return _read(path, COLUMNS, Row)


def read_linked_csv(path: str | os.PathLike[str]) -> Iterator[LinkedRow]:
    """Yield the rows of a file that `to_csv` has written of a `Dataset`.

    Raises:
        InvalidRecordError: The file is no such table; the message names the line and the column.
        OSError: The file cannot be read.
    """
    return _read(path, LINKED_COLUMNS, LinkedRow)


def _read(path: str | os.PathLike[str], columns: tuple[Column, ...], kind: type[R]) -> Iterator[R]:
    with open(path, encoding=ENCODING, newline="") as file:  # noqa: PTH123 - any path, as the writer takes
        lines = csv.reader(file)
        names = [column.name for column in columns]
        nothing: list[str] = []
        if (header := next(lines, nothing)) != names:
            missing = ", ".join(sorted(set(names) - set(header))) or "none"
            message = f"{os.fspath(path)}, line 1: not the columns of {kind.__name__} (missing: {missing})"
            raise InvalidRecordError(message)
        for cells in lines:
            yield kind(**_cells(cells, columns, f"{os.fspath(path)}, line {lines.line_num}"))


def _cells(texts: list[str], columns: tuple[Column, ...], place: str) -> dict[str, Any]:
    if len(texts) != len(columns):
        message = f"{place}: {len(texts)} cells, not {len(columns)}"
        raise InvalidRecordError(message)
    cells: dict[str, Any] = {}
    for text, column in zip(texts, columns, strict=True):
        try:
            cells[column.name] = cell_of(text, column.form)
        except ValueError as fault:
            message = f"{place}, column {column.name}: {fault}"
            raise InvalidRecordError(message) from fault
        if column.required and cells[column.name] is None:
            message = f"{place}, column {column.name}: must not be empty"
            raise InvalidRecordError(message)
    return cells
