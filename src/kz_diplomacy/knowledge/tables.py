"""Reading of the knowledge tables: tab-separated UTF-8 files with a header, in `knowledge/data`.

    table  = header, { row } ;
    header = column, { TAB, column }, LF ;
    row    = [ field ], { TAB, [ field ] }, LF ;
    list   = [ item, { "|", item } ] ;

A field holds no tab, no line break and no quoting; an empty field says that nothing is known.
"""

import datetime as dt
from calendar import monthrange
from collections.abc import Callable
from enum import StrEnum
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import TypeVar

from kz_diplomacy.errors import KnowledgeError
from kz_diplomacy.models import Country

__all__ = ["bundled", "country_of", "first_day", "flag", "items", "last_day", "member", "read_table"]

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)
FIRST_ROW = 2
FLAGS = {"": False, "yes": True}
YEAR, MONTH = 4, 7


def bundled() -> Traversable:
    """Return the folder of the tables that come with the library.

    >>> (bundled() / "country_names.tsv").is_file()
    True
    """
    return files("kz_diplomacy.knowledge") / "data"


def read_table(folder: Traversable, name: str, columns: tuple[str, ...], make: Callable[..., T]) -> list[T]:
    """Return what `make` makes of each row, in the order of the table.

    Args:
        folder: Where the table lies.
        name: The file's name.
        columns: The header, exactly.
        make: Called with the fields of a row; a `ValueError` from it says what is wrong with the row.

    Raises:
        KnowledgeError: The table is missing, not UTF-8, has another header, a row of another length or a wrong
            field; `path` and `line` say where.

    >>> rows = read_table(bundled(), "titles.tsv", ("title", "office", "of_country", "source"), lambda *row: row)
    >>> ("foreign minister", "foreign_minister") in {row[:2] for row in rows}
    True
    """
    lines = _lines(folder, name)
    if tuple(lines[0].split("\t")) != columns:
        raise KnowledgeError(f"the header must be {' '.join(columns)}", path=name, line=1)
    made: list[T] = []
    for line, row in enumerate(lines[1:], start=FIRST_ROW):
        fields = row.split("\t")
        if len(fields) != len(columns):
            raise KnowledgeError(f"{len(fields)} fields instead of {len(columns)}", path=name, line=line)
        try:
            made.append(make(*fields))
        except ValueError as error:
            raise KnowledgeError(str(error), path=name, line=line) from error
    return made


def _lines(folder: Traversable, name: str) -> list[str]:
    try:
        text = (folder / name).read_bytes().decode("utf-8")
    except OSError as error:
        raise KnowledgeError("cannot be read", path=name) from error
    except UnicodeDecodeError as error:
        raise KnowledgeError("is not UTF-8", path=name) from error
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


def member(kind: type[E]) -> Callable[[str], E]:
    """Return a reader of the words of an enumeration.

    >>> from kz_diplomacy.models import Office
    >>> member(Office)("speaker")
    Office.SPEAKER
    """
    known = {word.value: word for word in kind}

    def read(field: str) -> E:
        try:
            return known[field]
        except KeyError:
            message = f"no {kind.__name__}: {field!r}"
            raise ValueError(message) from None

    return read


def flag(field: str) -> bool:
    """Return True for "yes" and False for the empty field.

    Raises:
        ValueError: The field is neither.

    >>> flag("yes"), flag("")
    (True, False)
    """
    try:
        return FLAGS[field]
    except KeyError:
        message = f"neither 'yes' nor empty: {field!r}"
        raise ValueError(message) from None


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
    if first is None or len(field) > MONTH:
        return first
    month = 12 if len(field) == YEAR else first.month
    return first.replace(month=month, day=monthrange(first.year, month)[1])
