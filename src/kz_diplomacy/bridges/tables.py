"""The tables of the bridges: `bridges/data/*.tsv`, with a header and a source column."""

from functools import cache
from importlib.resources import files

__all__ = ["rows"]


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """Return the rows of a table without its header.

    >>> rows("archive_bodies.tsv")[0]
    ('European Economic Community', 'UK Treaties Online')
    """
    text = (files("kz_diplomacy.bridges") / "data" / name).read_text("utf-8")
    return tuple(tuple(line.split("\t")) for line in text.splitlines()[1:])
