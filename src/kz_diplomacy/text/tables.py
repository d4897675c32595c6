"""The small tables that the reading of text needs: `text/data/*.tsv`, with a header and a source column."""

from functools import cache
from pkgutil import get_data

__all__ = ["column", "rows"]


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """Return the rows of a table without its header.

    >>> rows("glued.tsv")[0]
    ('AED', 'ISO 4217')
    """
    text = (get_data("kz_diplomacy.text", f"data/{name}") or b"").decode("utf-8")
    return tuple(tuple(line.split("\t")) for line in text.splitlines()[1:])


def column(name: str, number: int = 0) -> tuple[str, ...]:
    """Return one column of a table.

    >>> "USD" in column("glued.tsv")
    True
    """
    return tuple(row[number] for row in rows(name))
