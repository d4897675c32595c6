"""Databases in the relational layout, filled article by article: what SQLite and DuckDB have in common."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Protocol

from kz_diplomacy.export.columns import Cell, Form
from kz_diplomacy.export.flattening import Source
from kz_diplomacy.export.relations import EVENT_RELATIONS, RELATIONS, Relation
from kz_diplomacy.export.splitting import Splitter, TableRow
from kz_diplomacy.linking import Dataset
from kz_diplomacy.models import ParsedArticle

__all__ = ["Database", "DatabaseWriter", "creation", "indexes", "selection"]

ROWS_A_TIME = 20_000  # rows that wait in memory


class Database(Protocol):
    """An open database that can be written to."""

    def execute(self, statement: str) -> None:
        """Run a statement."""
        ...

    def insert(self, relation: Relation, rows: list[tuple[Cell, ...]]) -> None:
        """Append rows to a table."""
        ...

    def type_of(self, form: Form) -> str:
        """Return the type of the columns of a form."""
        ...


class DatabaseWriter:
    """Creates the tables and fills them."""

    def __init__(self, database: Database) -> None:
        """Create the tables of articles and records."""
        self._database = database
        self._splitter = Splitter()
        self._waiting: defaultdict[str, list[tuple[Cell, ...]]] = defaultdict(list)
        self._count = 0
        self._relations: tuple[Relation, ...] = ()
        self._create(RELATIONS)

    def write(self, articles: Iterable[ParsedArticle]) -> None:
        """Add articles with their records."""
        self._take(self._splitter.rows(articles))

    def write_dataset(self, dataset: Dataset) -> None:
        """Add the articles and the linked records of a data set, once a database."""
        self._create(EVENT_RELATIONS)
        self._take(self._splitter.dataset_rows(dataset))

    def write_all(self, source: Source) -> None:
        """Add articles, or a data set."""
        if isinstance(source, Dataset):
            self.write_dataset(source)
        else:
            self.write(source)

    def finish(self) -> None:
        """Write what waits, then the indexes."""
        self._flush()
        for statement in indexes(self._relations):
            self._database.execute(statement)

    def _create(self, relations: tuple[Relation, ...]) -> None:
        for relation in relations:
            self._database.execute(creation(relation, self._database))
        self._relations += relations

    def _take(self, rows: Iterator[TableRow]) -> None:
        for table, cells in rows:
            self._waiting[table].append(cells)
            self._count += 1
            if self._count >= ROWS_A_TIME:
                self._flush()

    def _flush(self) -> None:
        for relation in self._relations:  # each table after those that it refers to
            if rows := self._waiting.pop(relation.name, None):
                self._database.insert(relation, rows)
        self._count = 0


def creation(relation: Relation, database: Database) -> str:
    """Return the statement that creates a table."""
    lines = [
        f'"{column.name}" {database.type_of(column.form)}{" NOT NULL" if column.required else ""}'
        for column in relation.columns
    ]
    lines.append(f"PRIMARY KEY ({_listed(relation.key)})")
    lines += [
        f'FOREIGN KEY ("{own}") REFERENCES "{table}" ("{there}")' for own, table, there in relation.references
    ]
    return f'CREATE TABLE "{relation.name}" ({", ".join(lines)})'


def indexes(relations: Iterable[Relation]) -> Iterator[str]:
    """Yield the statements that create the indexes."""
    for relation in relations:
        for column in relation.searched:
            yield f'CREATE INDEX "{relation.name}_{column}" ON "{relation.name}" ("{column}")'


def selection(relation: Relation) -> str:
    """Return the statement that reads a table in the order of its key.

    >>> from kz_diplomacy.export.relations import relation
    >>> selection(relation("topics"))
    'SELECT "record_key", "position", "topic" FROM "topics" ORDER BY "record_key", "position"'
    """
    names = _listed(column.name for column in relation.columns)
    return f'SELECT {names} FROM "{relation.name}" ORDER BY {_listed(relation.key)}'  # noqa: S608 - own names


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)
