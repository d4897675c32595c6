"""Nouns for what happens in diplomacy: visits, talks, calls, loans, plants."""

from typing import NamedTuple

from kz_diplomacy.grammar import Gazetteer
from kz_diplomacy.knowledge.folders import Folder
from kz_diplomacy.knowledge.tables import items, read_table

__all__ = ["EVENT_NOUN_COLUMNS", "EventNoun", "read_event_nouns"]

EVENT_NOUN_COLUMNS = ("phrase", "label", "value", "source")


class EventNoun(NamedTuple):
    """A noun with the labels of its classes; `value` is what it adds ("phone" for a telephone call), or "".

    >>> EventNoun(labels=("TALKS",), value="phone").value
    'phone'
    """

    labels: tuple[str, ...]
    value: str = ""


def read_event_nouns(folder: Folder) -> Gazetteer[EventNoun]:
    """Return the nouns of the table in a folder, over `Document.lower`.

    Raises:
        KnowledgeError: The table is wrong.

    >>> from kz_diplomacy.knowledge.tables import bundled
    >>> [noun.labels for noun in read_event_nouns(bundled()).lookup(("visit",))]
    [('VISIT',)]
    """
    return Gazetteer.of(read_table(folder, "event_nouns.tsv", EVENT_NOUN_COLUMNS, _row))


def _row(phrase: str, label: str, value: str, _source: str) -> tuple[str, EventNoun]:
    return phrase, EventNoun(labels=items(label), value=value)
