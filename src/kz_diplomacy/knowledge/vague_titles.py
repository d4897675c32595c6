"""Titles that stand for several offices: "the leader" is a president or a prime minister."""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from kz_diplomacy.knowledge.tables import bundled, items, member, read_table
from kz_diplomacy.models import Office

__all__ = ["VAGUE_TITLE_COLUMNS", "VagueTitle", "vague_titles"]

VAGUE_TITLE_COLUMNS = ("title", "offices", "lesser", "source")
_office = member(Office)


class VagueTitle(NamedTuple):
    """The offices that a title may mean, and those that it means where nobody else holds one of these."""

    offices: frozenset[Office]
    lesser: frozenset[Office] = frozenset()


@cache
def vague_titles() -> Mapping[str, VagueTitle]:
    """Return the titles in lower case with what they may mean, read once.

    >>> sorted(vague_titles()["leader"].offices), Office.ROYAL in vague_titles()["leader"].lesser
    ([Office.HEAD_OF_GOVERNMENT, Office.HEAD_OF_STATE], True)
    """
    return dict(read_table(bundled(), "vague_titles.tsv", VAGUE_TITLE_COLUMNS, _row))


def _row(title: str, offices: str, lesser: str, _source: str) -> tuple[str, VagueTitle]:
    return title, VagueTitle(_offices(offices), _offices(lesser))


def _offices(field: str) -> frozenset[Office]:
    return frozenset(map(_office, items(field)))
