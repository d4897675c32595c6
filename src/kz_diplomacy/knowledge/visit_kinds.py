"""Words for kinds of visits: "state", "working", "introductory"."""

from collections.abc import Mapping
from importlib.resources.abc import Traversable

from kz_diplomacy.knowledge.tables import member, read_table
from kz_diplomacy.models import VisitKind

__all__ = ["VISIT_KIND_COLUMNS", "read_visit_kinds"]

VISIT_KIND_COLUMNS = ("word", "kind", "source")
_kind = member(VisitKind)


def read_visit_kinds(folder: Traversable) -> Mapping[str, VisitKind]:
    """Return the kind that each word tells.

    Raises:
        KnowledgeError: The table is wrong.

    >>> from kz_diplomacy.knowledge.tables import bundled
    >>> read_visit_kinds(bundled())["business"]
    VisitKind.WORKING
    """
    return dict(read_table(folder, "visit_kinds.tsv", VISIT_KIND_COLUMNS, _row))


def _row(word: str, kind: str, _source: str) -> tuple[str, VisitKind]:
    return word, _kind(kind)
