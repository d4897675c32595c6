"""The lines of a text, joined where a line was wrapped in the middle of a sentence."""

import re
from typing import NamedTuple

from kz_diplomacy.text.tables import column

__all__ = ["Line", "read_lines"]

LINE = re.compile("[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+").finditer
MARKER = re.compile(
    "(?:[-\u2013\u2014\u2022*\u00b7\u25aa\u25cf\u25cb\u25e6\u2023\u25ba\u2705\u2714\uf0b7]{1,2}[ \t\u00a0]+"
    "|[\u2022\u00b7\u25aa\u25cf\u25e6\u2023\u25ba\u2705\u2714\uf0b7]|[-\u2013\u2014](?=[^\\W\\d_])"
    "|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})\\)[ \t\u00a0]*|\\d{1,2}\\.[ \t\u00a0]+(?=[^\\W\\d_\"'\u201c\u2018]))"
).match
CLOSERS = " \t\u00a0\"'\u201d\u2019\u00bb)]*_"
ENDS = frozenset(".!?\u2026:;")
CONTINUATIONS = frozenset(column("continuations.tsv"))
WRAPPED_WIDTH = range(50, 101)  # characters; mail and terminals wrap at 60 to 100
WRAPPED_LINES = 4


class Line(NamedTuple):
    """A line without the spaces around it; `content` is where it goes on after a bullet or number.

    `tail` is where its last line begins if it was wrapped; `end_mark` is the punctuation mark that closes it,
    empty where none does; `gap` tells a blank line before.
    """

    start: int
    end: int
    content: int
    tail: int
    end_mark: str
    gap: bool

    @property
    def marked(self) -> bool:
        """Whether the line begins with a bullet or a number."""
        return self.content > self.start


def read_lines(text: str) -> tuple[Line, ...]:
    r"""Return the lines that hold anything, wrapped ones joined.

    >>> text = "The minister flew\nto Osaka.\n\n- a treaty;"
    >>> [text[line.content : line.end] for line in read_lines(text)]
    ['The minister flew\nto Osaka.', 'a treaty;']
    """
    spans = _spans(text)
    wrapped = _is_wrapped(text, spans)
    lines: list[Line] = []
    previous = 0
    for start, end in spans:
        gap = text.count("\n", previous, start) > 1
        content = _content(text, start, end)
        if lines and content == start and _goes_on(text, lines[-1], start, gap=gap, wrapped=wrapped):
            last = lines[-1]
            lines[-1] = last._replace(end=end, tail=start, end_mark=_end_mark(text, start, end))
        else:
            mark = _end_mark(text, start, end)
            lines.append(Line(start=start, end=end, content=content, tail=start, end_mark=mark, gap=gap))
        previous = end
    return tuple(lines)


def _spans(text: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for match in LINE(text):
        line = match[0]
        bare = line.strip()
        if bare:
            start = match.start() + len(line) - len(line.lstrip())
            found.append((start, start + len(bare)))
    return found


def _is_wrapped(text: str, spans: list[tuple[int, int]]) -> bool:
    if len(spans) < WRAPPED_LINES or max(end - start for start, end in spans) >= WRAPPED_WIDTH.stop:
        return False
    full = [1 for start, end in spans if end - start in WRAPPED_WIDTH and text[end - 1] not in ENDS]
    return len(full) >= WRAPPED_LINES and 2 * len(full) >= len(spans)


def _content(text: str, start: int, end: int) -> int:
    marker = MARKER(text, start, end)
    return marker.end() if marker and marker.end() < end else start


def _end_mark(text: str, start: int, end: int) -> str:
    mark = text[max(start, end - 8) : end].rstrip(CLOSERS)[-1:]
    return mark if mark in ENDS else ""


def _goes_on(text: str, last: Line, start: int, *, gap: bool, wrapped: bool) -> bool:
    """Whether the line at `start` goes on with the sentence of the line before."""
    if last.end_mark:
        return False
    if wrapped and not gap and last.end - last.tail in WRAPPED_WIDTH:
        return True
    tail = text[max(last.tail, last.end - 12) : last.end]
    if text[start].islower() and not (gap and last.end - last.tail not in WRAPPED_WIDTH):
        return tail[-1] != "," or not last.marked
    return tail.rpartition(" ")[2].lower() in CONTINUATIONS and last.end - last.tail in WRAPPED_WIDTH
