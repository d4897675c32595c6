"""A text cut where evidence begins and ends, so that overlapping words can be drawn side by side."""

import re
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from attrs import frozen

__all__ = ["LANES", "Mark", "Piece", "cut_lines", "lanes_of"]

LANES = 4  # underlines below each other that a reader still tells apart

_LINE = re.compile(r"[^\n]+")


@frozen
class Mark:
    """The words of one evidence.

    Attributes:
        record: The place of its record in the article.
        evidence: The place of the evidence in its record; 0 states the event.
        start: Offset of the first character.
        end: Offset after the last.
        fields: The fields that the words state.
    """

    record: int
    evidence: int
    start: int
    end: int
    fields: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The name that joins words and fields on a page.

        >>> Mark(0, 2, 10, 15).name
        '0.2'
        """
        return f"{self.record}.{self.evidence}"


@frozen
class Piece:
    """Characters that the same evidences cover, in the order in which these begin."""

    text: str
    marks: tuple[Mark, ...] = ()


def cut_lines(text: str, marks: Iterable[Mark]) -> Iterator[tuple[Piece, ...]]:
    r"""Yield the lines of a text that are not empty, each cut where a mark begins or ends.

    >>> lines = cut_lines("They met.\n\nIn Seoul.", [Mark(0, 0, 0, 8), Mark(0, 1, 14, 19)])
    >>> [[(piece.text, len(piece.marks)) for piece in line] for line in lines]
    [[('They met', 1), ('.', 0)], [('In ', 0), ('Seoul', 1), ('.', 0)]]
    """
    waiting = deque(sorted(marks, key=lambda mark: (mark.start, -mark.end)))
    cuts = sorted({offset for mark in waiting for offset in (mark.start, mark.end)})
    running: list[Mark] = []
    for line in _LINE.finditer(text):
        start, end = line.span()
        inside = cuts[bisect_right(cuts, start) : bisect_left(cuts, end)]
        pieces: list[Piece] = []
        for first, last in pairwise([start, *inside, end]):
            while waiting and waiting[0].start <= first:
                running.append(waiting.popleft())
            running = [mark for mark in running if mark.end > first]
            pieces.append(Piece(text[first:last], tuple(running)))
        yield tuple(pieces)


def lanes_of(line: Sequence[Piece]) -> dict[int, int]:
    """Return the lane of each record of a line: one below the other where their words lie between each other.

    Records beyond the last lane share it.

    >>> line = [Piece("a", (Mark(0, 0, 0, 1),)), Piece("b", (Mark(0, 1, 1, 2), Mark(3, 0, 1, 2)))]
    >>> lanes_of(line)
    {0: 0, 3: 1}
    """
    extents: dict[int, tuple[int, int]] = {}
    for place, piece in enumerate(line):
        for mark in piece.marks:
            extents[mark.record] = (extents.get(mark.record, (place, place))[0], place)
    ends = [-1] * LANES
    lanes: dict[int, int] = {}
    for record, (first, last) in extents.items():
        free = (lane for lane, end in enumerate(ends) if end < first)
        lane = next(free, LANES - 1)
        lanes[record], ends[lane] = lane, max(ends[lane], last)
    return lanes
