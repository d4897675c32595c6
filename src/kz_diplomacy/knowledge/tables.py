"""Reading of the knowledge tables: tab-separated UTF-8 files with a header, in `knowledge/data`.

    table  = header, { row } ;
    header = column, { TAB, column }, LF ;
    row    = [ field ], { TAB, [ field ] }, LF ;
    list   = [ item, { "|", item } ] ;

A field holds no tab, no line break and no quoting; an empty field says that nothing is known.
"""

import datetime as dt
from calendar import monthrange
from collections.abc import Callable, Iterator
from enum import StrEnum
from functools import cache
from itertools import count
from operator import methodcaller
from typing import Generic, NoReturn, TypeVar

import attrs

from kz_diplomacy.errors import KnowledgeError
from kz_diplomacy.knowledge.folders import Folder, Packaged
from kz_diplomacy.models import Country

__all__ = ["Rows", "bundled", "country_of", "first_day", "flag", "items", "last_day", "member", "read_table"]

T = TypeVar("T")
E = TypeVar("E")
K = TypeVar("K", bound=StrEnum)
FIRST_ROW = 2
YEAR, MONTH = 4, 7


def bundled() -> Packaged:
    """Return the folder of the tables that come with the library.

    >>> (bundled() / "country_names.tsv").read_bytes().startswith(b"name")
    True
    """
    return Packaged("kz_diplomacy.knowledge", "data")


@attrs.frozen(eq=False, repr=False)
class Rows(Generic[T]):
    """The rows of one table, each made into a value when it is needed.

    Attributes:
        path: The file's name.
        lines: The rows as they stand in the file, without the header.

    >>> titles = Rows.read(bundled(), "given_names.tsv", ("name", "source"), lambda name, _: name)
    >>> titles.value(titles.lines[0]) == titles.values()[0]
    True
    """

    path: str
    lines: list[str]
    _make: Callable[..., T]

    @classmethod
    def read(cls, folder: Folder, path: str, columns: tuple[str, ...], make: Callable[..., T]) -> "Rows[T]":
        """Return the rows of a table whose header is right; their fields are read later.

        Args:
            folder: Where the table lies.
            path: The file's name.
            columns: The header, exactly.
            make: Makes a value of the fields of a row; a `ValueError` from it says what is wrong there.

        Raises:
            KnowledgeError: The table is missing, not UTF-8, or has another header or a row of another length;
                `path` and `line` say where.
        """
        header, *lines = _lines(folder, path)
        if tuple(header.split("\t")) != columns:
            message = f"the header must be {' '.join(columns)}"
            raise KnowledgeError(message, path=path, line=1)
        tabs = len(columns) - 1
        if set(map(_tabs, lines)) - {tabs}:
            wrong = next(number for number, line in enumerate(lines) if _tabs(line) != tabs)
            message = f"{_tabs(lines[wrong]) + 1} fields instead of {tabs + 1}"
            raise KnowledgeError(message, path=path, line=wrong + FIRST_ROW)
        return cls(path, lines, make)

    def value(self, line: str) -> T:
        """Return what a row says.

        Raises:
            KnowledgeError: A field is wrong.
        """
        try:
            return self._make(*line.split("\t"))
        except KnowledgeError:
            raise  # of another table, which this row needs
        except ValueError as error:
            number = self.lines.index(line) + FIRST_ROW
            raise KnowledgeError(str(error), path=self.path, line=number) from error

    def named(self, *columns: int) -> Iterator[tuple[str, int]]:
        """Yield every name in these columns, which hold names or lists of names, with the number of its row.

        Number 0 is the first row behind the header.
        """
        if columns == (0,):
            yield from zip([line[: line.index("\t")] for line in self.lines], count())
            return
        most = max(columns) + 1
        for number, line in enumerate(self.lines):
            fields = line.split("\t", most)
            for column in columns:
                for name in items(fields[column]):
                    yield name, number

    def values(self) -> list[T]:
        """Return what all rows say, in order.

        Raises:
            KnowledgeError: A field is wrong.
        """
        return [self.value(line) for line in self.lines]


_tabs = methodcaller("count", "\t")


def read_table(folder: Folder, name: str, columns: tuple[str, ...], make: Callable[..., T]) -> list[T]:
    """Return what `make` makes of each row, in the order of the table.

    Raises:
        KnowledgeError: The table is wrong, as in `Rows.read`, or a field of it.

    >>> columns = ("title", "office", "of_country", "source")
    >>> rows = read_table(bundled(), "titles.tsv", columns, lambda *row: row[:2])
    >>> ("foreign minister", "foreign_minister") in rows
    True
    """
    return Rows[T].read(folder, name, columns, make).values()


def _lines(folder: Folder, name: str) -> list[str]:
    try:
        text = (folder / name).read_bytes().decode("utf-8")
    except OSError as error:
        message = "cannot be read"
        raise KnowledgeError(message, path=name) from error
    except UnicodeDecodeError as error:
        message = "is not UTF-8"
        raise KnowledgeError(message, path=name) from error
    return text.removesuffix("\n").split("\n")


@cache
def country_of(code: str) -> Country | None:
    """Return the country of a code, None for the empty field.

    Raises:
        ValueError: There is no such country.

    >>> country_of("KZ"), country_of("")
    (Country('KZ'), None)
    """
    return Country(code) if code else None


class _Closed(dict[str, E]):
    """The words of a closed list; an unknown word is a `ValueError`, not a `KeyError`."""

    def __init__(self, name: str, known: dict[str, E]) -> None:
        super().__init__(known)
        self._name = name

    def __missing__(self, word: str) -> NoReturn:
        message = f"no {self._name}: {word!r}"
        raise ValueError(message)


def member(kind: type[K]) -> Callable[[str], K]:
    """Return a reader of the words of an enumeration.

    The reader raises `ValueError` for any other word.

    >>> from kz_diplomacy.models import Office
    >>> member(Office)("speaker")
    Office.SPEAKER
    """
    return _Closed(kind.__name__, {word.value: word for word in kind}).__getitem__


_flags = _Closed("flag ('yes' or nothing)", {"": False, "yes": True})


def flag(field: str) -> bool:
    """Return True for "yes" and False for the empty field.

    Raises:
        ValueError: The field is neither.

    >>> flag("yes"), flag("")
    (True, False)
    """
    return _flags[field]


def items(field: str) -> tuple[str, ...]:
    """Return the items of a list, which bars separate.

    >>> items("Tokayev|Tokaev"), items("")
    (('Tokayev', 'Tokaev'), ())
    """
    return tuple(field.split("|")) if field else ()


def first_day(field: str) -> dt.date | None:
    """Return the first day of a day, month or year, None for the empty field.

    Raises:
        ValueError: The field is no such date.

    >>> first_day("2019-03"), first_day("")
    (datetime.date(2019, 3, 1), None)
    """
    if not field:
        return None
    return dt.date.fromisoformat(field + "-01-01"[len(field) - YEAR :] if len(field) <= MONTH else field)


def last_day(field: str) -> dt.date | None:
    """Return the last day of a day, month or year, None for the empty field.

    Raises:
        ValueError: The field is no such date.

    >>> last_day("2020-02"), last_day("2019"), last_day("2019-06-12")
    (datetime.date(2020, 2, 29), datetime.date(2019, 12, 31), datetime.date(2019, 6, 12))
    """
    first = first_day(field)
    if len(field) > MONTH or first is None:
        return first
    month = 12 if len(field) == YEAR else first.month
    return first.replace(month=month, day=monthrange(first.year, month)[1])
