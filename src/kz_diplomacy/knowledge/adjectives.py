"""Words around events: "forthcoming" talks, a "working" visit, the "intention" to come."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from kz_diplomacy.knowledge.folders import Folder
from kz_diplomacy.knowledge.tables import member, read_table
from kz_diplomacy.models import Status, VisitKind

__all__ = ["PROSPECT_COLUMNS", "VISIT_KIND_COLUMNS", "read_intentions", "read_prospects", "read_visit_kinds"]

PROSPECT_COLUMNS = ("word", "status", "source")
VISIT_KIND_COLUMNS = ("word", "kind", "source")
K = TypeVar("K", bound=StrEnum)


def read_prospects(folder: Folder) -> Mapping[str, Status]:
    """Return how far an event has come by the adjective, in lower case, that tells it.

    Raises:
        KnowledgeError: The table is wrong.

    >>> from kz_diplomacy.knowledge.tables import bundled
    >>> read_prospects(bundled())["upcoming"]
    Status.PLANNED
    """
    return _read(folder, "prospects.tsv", PROSPECT_COLUMNS, Status)


def read_intentions(folder: Folder) -> Mapping[str, Status]:
    """Return how far that has come which a noun, in lower case, says that somebody means to do.

    Raises:
        KnowledgeError: The table is wrong.

    >>> from kz_diplomacy.knowledge.tables import bundled
    >>> read_intentions(bundled())["readiness"]
    Status.PROPOSED
    """
    return _read(folder, "intentions.tsv", PROSPECT_COLUMNS, Status)


def read_visit_kinds(folder: Folder) -> Mapping[str, VisitKind]:
    """Return the kind of visit by the word that tells it.

    Raises:
        KnowledgeError: The table is wrong.

    >>> from kz_diplomacy.knowledge.tables import bundled
    >>> read_visit_kinds(bundled())["business"]
    VisitKind.WORKING
    """
    return _read(folder, "visit_kinds.tsv", VISIT_KIND_COLUMNS, VisitKind)


def _read(folder: Folder, name: str, columns: tuple[str, ...], kind: type[K]) -> Mapping[str, K]:
    value = member(kind)

    def row(word: str, told: str, _source: str) -> tuple[str, K]:
        return word, value(told)

    return dict(read_table(folder, name, columns, row))
