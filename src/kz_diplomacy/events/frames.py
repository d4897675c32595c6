"""The frames of diplomacy, one row of a table each, with the examples that they are tested by."""

from functools import cache
from typing import NamedTuple

from kz_diplomacy.grammar.constructions import FrameGrammar
from kz_diplomacy.grammar.frames import Frame
from kz_diplomacy.knowledge.folders import Folder
from kz_diplomacy.knowledge.tables import bundled, read_table

FRAME_COLUMNS = (
    "name",
    "verbs",
    "nouns",
    "roles",
    "adjuncts",
    "needs",
    "example",
    "counter_example",
    "source",
)


class FrameRow(NamedTuple):
    """A frame with a sentence that it must match and one that it must not."""

    frame: Frame
    example: str
    counter_example: str


def read_frames(folder: Folder) -> tuple[FrameRow, ...]:
    """Return the frames of the table.

    Raises:
        KnowledgeError: The table, or a frame in it, is wrong.

    >>> next(row.example for row in read_frames(bundled()) if row.frame.name == "visit-arrive")
    'Prime Minister Olzhas Bektenov arrived in Tashkent.'
    """
    return tuple(read_table(folder, "frames.tsv", FRAME_COLUMNS, _row))


def _row(  # noqa: PLR0913, PLR0917 (the columns of the table)
    name: str,
    verbs: str,
    nouns: str,
    roles: str,
    adjuncts: str,
    needs: str,
    example: str,
    counter_example: str,
    _source: str,
) -> FrameRow:
    frame = Frame.read(
        name, verbs=verbs, nouns=nouns, roles=roles.split("; "), adjuncts=adjuncts, needs=needs
    )
    return FrameRow(frame=frame, example=example, counter_example=counter_example)


@cache
def frame_grammar() -> FrameGrammar:
    """Return the frames of the library, ready to be found."""
    return FrameGrammar(row.frame for row in read_frames(bundled()))
