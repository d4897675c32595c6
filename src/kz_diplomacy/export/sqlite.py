"""SQLite databases: dates as text, amounts as floating-point numbers, lists as JSON."""

import datetime as dt
import errno
import json
import os
import sqlite3
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any

from kz_diplomacy.errors import InvalidRecordError
from kz_diplomacy.export.columns import Cell, Form
from kz_diplomacy.export.databases import DatabaseWriter, selection
from kz_diplomacy.export.flattening import Source
from kz_diplomacy.export.joining import join_articles
from kz_diplomacy.export.relations import Relation, relation
from kz_diplomacy.models import ParsedArticle
from kz_diplomacy.serialization.replacing import replacing

__all__ = ["read_sqlite", "sqlite_writer", "to_sqlite"]

TYPES = {
    Form.TEXT: "TEXT",
    Form.TEXTS: "TEXT",
    Form.INTEGER: "INTEGER",
    Form.DECIMAL: "REAL",
    Form.DATE: "TEXT",
}


class _SqliteDatabase:
    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def execute(self, statement: str) -> None:
        self._connection.execute(statement)

    def insert(self, relation: Relation, rows: list[tuple[Cell, ...]]) -> None:
        marks = ", ".join("?" * len(relation.columns))
        plain = (tuple(map(_plain, row)) for row in rows)
        self._connection.executemany(f'INSERT INTO "{relation.name}" VALUES ({marks})', plain)  # noqa: S608 - own names

    def type_of(self, form: Form) -> str:
        return TYPES[form]


@contextmanager
def sqlite_writer(path: str | os.PathLike[str]) -> Generator[DatabaseWriter, None, None]:
    """Give a writer of a SQLite database that appears once the block has ended well.

    Raises:
        OSError: The file cannot be written.
    """
    with replacing(path) as temporary, _told(path), closing(sqlite3.connect(temporary)) as connection:
        connection.execute("PRAGMA journal_mode = OFF")  # a file that fails is thrown away as a whole
        writer = DatabaseWriter(_SqliteDatabase(connection))
        yield writer
        writer.finish()
        connection.commit()


@contextmanager
def _told(path: str | os.PathLike[str]) -> Generator[None, None, None]:
    try:
        yield
    except sqlite3.OperationalError as fault:  # a full disk has no class of its own
        raise OSError(errno.EIO, str(fault), os.fspath(path)) from fault


def to_sqlite(source: Source, path: str | os.PathLike[str]) -> None:
    """Write articles, or a `Dataset` with its linked records, to a SQLite database in the relational layout.

    Raises:
        OSError: The file cannot be written.
    """
    with sqlite_writer(path) as writer:
        writer.write_all(source)


def read_sqlite(path: str | os.PathLike[str]) -> Iterator[ParsedArticle]:
    """Yield the parsed articles of a database that `to_sqlite` has written.

    Raises:
        InvalidRecordError: The file is no such database, or holds what cannot be.
        FileNotFoundError: There is no such file.
    """
    address = f"{Path(path).resolve(strict=True).as_uri()}?mode=ro"
    with closing(sqlite3.connect(address, uri=True)) as connection:

        def rows(table: str) -> Iterator[tuple[Any, ...]]:
            return connection.execute(selection(relation(table)))

        try:
            yield from join_articles(rows)
        except sqlite3.Error as fault:
            message = f"{os.fspath(path)}: {fault}"
            raise InvalidRecordError(message) from fault


def _plain(cell: Cell) -> str | int | float | None:
    if isinstance(cell, tuple):
        return json.dumps(cell, ensure_ascii=False)
    if isinstance(cell, Decimal):
        return float(cell)
    return cell.isoformat() if isinstance(cell, dt.date) else cell
