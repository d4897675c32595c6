"""Adjectives that say how far an event has come: "forthcoming" talks, a "postponed" visit."""

from collections.abc import Mapping
from importlib.resources.abc import Traversable

from kz_diplomacy.knowledge.tables import member, read_table
from kz_diplomacy.models import Status

__all__ = ["PROSPECT_COLUMNS", "read_prospects"]

PROSPECT_COLUMNS = ("word", "status", "source")
_status = member(Status)


def read_prospects(folder: Traversable) -> Mapping[str, Status]:
    """Return the status that each adjective tells, by the word in lower case.

    Raises:
        KnowledgeError: The table is wrong.

    >>> from kz_diplomacy.knowledge.tables import bundled
    >>> read_prospects(bundled())["upcoming"]
    Status.PLANNED
    """
    return dict(read_table(folder, "prospects.tsv", PROSPECT_COLUMNS, _row))


def _row(word: str, status: str, _source: str) -> tuple[str, Status]:
    return word, _status(status)
