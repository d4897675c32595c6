"""The blocks of an article: paragraphs, list items, subheads, headlines, boilerplate, told apart by lines."""

from collections.abc import Sequence
from typing import NamedTuple

from kz_diplomacy.text.boilerplate import is_boilerplate, opens_teasers
from kz_diplomacy.text.document import SentenceKind
from kz_diplomacy.text.lines import Line, read_lines

__all__ = ["Block", "read_blocks"]

LABEL_WORDS = 18
HEADLINE_WORDS = range(4, 26)
SUBHEAD_WORDS = 8
ITEM_WORDS = 30
LEAD_LABEL_WORDS = 2
DASHES = "-\u2013\u2014"
INNER_END = (". ", ".\u201d ", '." ', "? ", "! ")


class Block(NamedTuple):
    """The characters `start` to `end` of the text; `lead` is the number of the block before a list."""

    start: int
    end: int
    kind: SentenceKind
    lead: int | None = None


def read_blocks(text: str, title: str | None) -> tuple[Block, ...]:
    r"""Return the blocks of a text, bullets and numbers left out.

    >>> text = "They signed:\n- a treaty;\n- a plan.\nPhoto: TASS"
    >>> [str(block.kind) for block in read_blocks(text, None)]
    ['prose', 'item', 'item', 'boilerplate']
    """
    lines = read_lines(text)
    kinds = _kinds(text, lines, title)
    _mark_front(text, lines, kinds)
    _mark_tail(lines, kinds)
    leads = _leads(lines, kinds)
    for lead in leads:
        if lead is not None:
            kinds[lead] = SentenceKind.PROSE
    return tuple(
        Block(start=line.content, end=line.end, kind=kind, lead=lead)
        for line, kind, lead in zip(lines, kinds, leads, strict=True)
    )


def _kinds(text: str, lines: Sequence[Line], title: str | None) -> list[SentenceKind]:
    headline = title.strip() if title else None
    kinds: list[SentenceKind] = []
    teasers = False
    for number, line in enumerate(lines):
        written = text[line.content : line.end]
        bare = not line.end_mark
        if written == headline:
            kind = SentenceKind.HEADLINE
        elif is_boilerplate(written) or (teasers and bare):
            kind = SentenceKind.BOILERPLATE
        elif line.marked:
            kind = _marked_kind(text, lines, number, kinds)
        elif _is_listed(lines, number, kinds) and _size(written) <= ITEM_WORDS:
            kind = SentenceKind.ITEM
        else:
            kind = _plain_kind(written, line)
        teasers = kind is SentenceKind.BOILERPLATE and (opens_teasers(written) or (teasers and bare))
        kinds.append(kind)
    return kinds


def _size(written: str) -> int:
    return written.count(" ") + 1


def _plain_kind(written: str, line: Line) -> SentenceKind:
    if line.end_mark == ":":
        return SentenceKind.LABEL if _size(written) <= LEAD_LABEL_WORDS else SentenceKind.PROSE
    if line.end_mark or _size(written) > LABEL_WORDS or any(end in written for end in INNER_END):
        return SentenceKind.PROSE
    return SentenceKind.LABEL


def _marked_kind(text: str, lines: Sequence[Line], number: int, kinds: list[SentenceKind]) -> SentenceKind:
    line = lines[number]
    if text[line.start] in DASHES and _in_dialogue(text, lines, number):
        return SentenceKind.PROSE
    alone = not (
        (number and lines[number - 1].marked) or (number + 1 < len(lines) and lines[number + 1].marked)
    )
    short = not line.end_mark and _size(text[line.content : line.end]) <= SUBHEAD_WORDS
    if alone and short and not (number and lines[number - 1].end_mark == ":"):
        return SentenceKind.LABEL
    after_label = bool(kinds) and kinds[-1] is SentenceKind.BOILERPLATE and not line.end_mark
    return (
        SentenceKind.BOILERPLATE
        if after_label and number > 1 and line.marked and short
        else SentenceKind.ITEM
    )


def _in_dialogue(text: str, lines: Sequence[Line], number: int) -> bool:
    """Whether a line with a dash asks, or answers the line before it."""
    asked = (number - 1, number) if number else (number,)
    return any(
        lines[index].end_mark == "?" and lines[index].marked and text[lines[index].start] in DASHES
        for index in asked
    )


def _is_listed(lines: Sequence[Line], number: int, kinds: list[SentenceKind]) -> bool:
    """Whether an unmarked line stands in a list: after a colon, or after an item that is not closed."""
    if not number:
        return False
    line, last = lines[number], lines[number - 1]
    if line.end_mark == ":":
        return False
    if last.end_mark == ":":
        return line.end_mark in ("", ";") and not line.marked and kinds[-1] is not SentenceKind.BOILERPLATE
    return (
        kinds[-1] is SentenceKind.ITEM
        and not last.marked
        and (last.end_mark == ";" or (not last.end_mark and not line.end_mark and line.gap == last.gap))
    )


def _mark_front(text: str, lines: Sequence[Line], kinds: list[SentenceKind]) -> None:
    """Turn unpunctuated lines before the first paragraph into headlines."""
    for number, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        if kind in (SentenceKind.PROSE, SentenceKind.ITEM):
            return
        if (
            kind is SentenceKind.LABEL
            and not line.end_mark
            and not line.marked
            and _size(text[line.start : line.end]) in HEADLINE_WORDS
        ):
            kinds[number] = SentenceKind.HEADLINE


def _mark_tail(lines: Sequence[Line], kinds: list[SentenceKind]) -> None:
    """Turn two or more subheads under which nothing stands, at the end, into teasers."""
    number = len(kinds)
    while number and kinds[number - 1] in (SentenceKind.LABEL, SentenceKind.BOILERPLATE):
        number -= 1
    labels = [index for index in range(number, len(kinds)) if kinds[index] is SentenceKind.LABEL]
    if number and len(labels) > 1 and not any(lines[index].end_mark for index in labels):
        for index in labels:
            kinds[index] = SentenceKind.BOILERPLATE


def _leads(lines: Sequence[Line], kinds: list[SentenceKind]) -> list[int | None]:
    leads: list[int | None] = []
    lead: int | None = None
    for number, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        leads.append(lead if kind is SentenceKind.ITEM else None)
        if kind is not SentenceKind.ITEM:
            lead = number if line.end_mark == ":" and kind is not SentenceKind.BOILERPLATE else None
    return leads
