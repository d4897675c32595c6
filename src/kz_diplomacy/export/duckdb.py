"""DuckDB databases: dates, decimals and lists keep their types."""

import errno
import os
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kz_diplomacy.errors import InvalidRecordError
from kz_diplomacy.export.columns import AMOUNT_DIGITS, AMOUNT_PLACES, Cell, Form
from kz_diplomacy.export.databases import DatabaseWriter, selection
from kz_diplomacy.export.extras import extra
from kz_diplomacy.export.flattening import Source
from kz_diplomacy.export.joining import join_articles
from kz_diplomacy.export.relations import Relation, relation
from kz_diplomacy.models import ParsedArticle
from kz_diplomacy.serialization.replacing import replacing

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

__all__ = ["duckdb_writer", "read_duckdb", "to_duckdb"]

FETCHED = 10_000  # rows taken from the database at a time
TYPES = {
    Form.TEXT: "VARCHAR",
    Form.TEXTS: "VARCHAR[]",
    Form.INTEGER: "BIGINT",
    Form.DECIMAL: f"DECIMAL({AMOUNT_DIGITS}, {AMOUNT_PLACES})",
    Form.DATE: "DATE",
}


class _DuckDatabase:
    def __init__(self, connection: "DuckDBPyConnection") -> None:
        self._connection = connection

    def execute(self, statement: str) -> None:
        self._connection.execute(statement)

    def insert(self, relation: Relation, rows: list[tuple[Cell, ...]]) -> None:
        # A list a column: thirteen times as fast as a row at a time.
        marks = ", ".join(f"unnest(?::{TYPES[column.form]}[])" for column in relation.columns)
        columns = [list(cells) for cells in zip(*rows, strict=True)]
        self._connection.execute(f'INSERT INTO "{relation.name}" SELECT {marks}', columns)

    def type_of(self, form: Form) -> str:
        return TYPES[form]


@contextmanager
def duckdb_writer(path: str | os.PathLike[str]) -> Generator[DatabaseWriter, None, None]:
    """Give a writer of a DuckDB database that appears once the block has ended well.

    Raises:
        MissingExtraError: The extra `duckdb` is not installed.
        OSError: The file cannot be written.
    """
    with extra("duckdb"):
        import duckdb  # noqa: PLC0415 - optional
    with replacing(path) as temporary:
        temporary.unlink()  # an empty file is no database
        log = temporary.with_name(f"{temporary.name}.wal")
        try:
            with closing(duckdb.connect(temporary)) as connection:
                writer = DatabaseWriter(_DuckDatabase(connection))
                yield writer
                writer.finish()
        except duckdb.OperationalError as fault:
            raise OSError(errno.EIO, str(fault), os.fspath(path)) from fault
        finally:
            log.unlink(missing_ok=True)


def to_duckdb(source: Source, path: str | os.PathLike[str]) -> None:
    """Write articles, or a `Dataset` with its linked records, to a DuckDB database in the relational layout.

    Raises:
        MissingExtraError: The extra `duckdb` is not installed.
        OSError: The file cannot be written.
    """
    with duckdb_writer(path) as writer:
        writer.write_all(source)


def read_duckdb(path: str | os.PathLike[str]) -> Iterator[ParsedArticle]:
    """Yield the parsed articles of a database that `to_duckdb` has written.

    Raises:
        InvalidRecordError: The file is no such database, or holds what cannot be.
        FileNotFoundError: There is no such file.
        MissingExtraError: The extra `duckdb` is not installed.
    """
    with extra("duckdb"):
        import duckdb  # noqa: PLC0415 - optional
    try:
        with closing(duckdb.connect(Path(path).resolve(strict=True), read_only=True)) as connection:
            yield from join_articles(lambda table: _rows(connection, table))
    except duckdb.Error as fault:
        message = f"{os.fspath(path)}: {fault}"
        raise InvalidRecordError(message) from fault


def _rows(connection: "DuckDBPyConnection", table: str) -> Iterator[tuple[Any, ...]]:
    cursor = connection.cursor()
    cursor.execute(selection(relation(table)))
    while taken := cursor.fetchmany(FETCHED):
        yield from taken
