"""Prepositions of several words, and what roles they bring: "at the invitation of" brings the host."""

from kz_diplomacy.grammar import Gazetteer
from kz_diplomacy.knowledge.folders import Folder
from kz_diplomacy.knowledge.tables import read_table

__all__ = ["PREPOSITION_COLUMNS", "read_prepositions"]

PREPOSITION_COLUMNS = ("phrase", "label", "source")


def read_prepositions(folder: Folder) -> Gazetteer[str]:
    """Return the labels of the prepositions, over `Document.lower`.

    A label in lower case is the simple preposition that means the same.

    Raises:
        KnowledgeError: The table is wrong.

    >>> from kz_diplomacy.knowledge.tables import bundled
    >>> read_prepositions(bundled()).lookup(("ahead", "of"))
    ('BEFORE',)
    """
    return Gazetteer.of(read_table(folder, "prepositions.tsv", PREPOSITION_COLUMNS, _row))


def _row(phrase: str, label: str, _source: str) -> tuple[str, str]:
    return phrase, label
