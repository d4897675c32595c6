"""Patterns as regular expressions over an alphabet of chunks, one character a chunk.

chunk -> [abc]  or, for what bears nothing in particular, [^abc]; (?!) where no known chunk fits
slot  -> (?P<name_1>…), numbered, since one slot may stand in several places
whole -> (?>…)
"""

from collections.abc import Callable
from itertools import groupby
from typing import assert_never

from kz_diplomacy.grammar.patterns import (
    Choice,
    Chunk,
    Look,
    Pattern,
    Repeat,
    Sequence,
    Slot,
    Whole,
    node_of,
    walk,
)

Members = Callable[[Chunk], str]
"""The characters of the chunks that fit."""


def expression(  # noqa: PLR0911 - one return for each kind of pattern
    pattern: Pattern, members: Members, slots: list[str]
) -> str:
    """Return the regular expression of a pattern, to be compiled with DOTALL.

    Args:
        pattern: What to look for.
        members: Yields the characters of the chunks that a pattern of one chunk admits.
        slots: Is extended by the name of each group of the expression, in order.

    >>> from kz_diplomacy.grammar.phrases import gap, label, one
    >>> def spelled(chunk): return "".join(sorted(word for each in chunk.alternatives for word in each))
    >>> expression(one("a", "b").as_("x") + label("c").optional(), spelled, names := [])
    '(?P<x_0>[a-b])(?:c)?'
    >>> names
    ['x']
    """
    node = node_of(pattern)
    match node:
        case Chunk():
            return _one(node, members)
        case Look():
            return f"(?{'' if node.ahead else '<'}{'=' if node.wanted else '!'}{_one(node.chunk, members)})"
        case Sequence():
            return "".join(_closed(part, members, slots) for part in node.parts)
        case Choice():
            return "|".join(expression(part, members, slots) for part in node.parts)
        case Repeat():
            return _repeated(node, members, slots)
        case Slot():
            number = len(slots)
            slots.append(node.name)
            return f"(?P<{node.name}_{number}>{expression(node.part, members, slots)})"
        case Whole():
            return f"(?>{expression(node.part, members, slots)})"
        case _:
            assert_never(node)


def _closed(pattern: Pattern, members: Members, slots: list[str]) -> str:
    inner = expression(pattern, members, slots)
    return f"(?:{inner})" if isinstance(pattern, Choice) else inner


def _repeated(node: Repeat, members: Members, slots: list[str]) -> str:
    lazy = "?" if node.lazy else ""
    if not any(isinstance(each, Slot) for each in walk(node.part)):
        times = "?" if (node.least, node.most) == (0, 1) else f"{{{node.least},{node.most}}}"
        return f"(?:{expression(node.part, members, slots)}){times}{lazy}"
    # A group keeps only what it covered last, so each time gets groups of its own.
    needed = "".join(f"(?:{expression(node.part, members, slots)})" for _ in range(node.least))
    further = [f"(?:(?:{expression(node.part, members, slots)})" for _ in range(node.most - node.least)]
    return needed + "".join(further) + f")?{lazy}" * len(further)


def _one(chunk: Chunk, members: Members) -> str:
    if frozenset() in chunk.alternatives:
        return _any_but(members(Chunk(tuple(frozenset({each}) for each in sorted(chunk.excluded)))))
    fitting = _ranges(members(chunk))
    if not fitting:
        return "(?!)"
    return fitting if len(fitting) == 1 else f"[{fitting}]"


def _any_but(symbols: str) -> str:
    return f"[^{_ranges(symbols)}]" if symbols else "."


def _ranges(symbols: str) -> str:
    """Return the characters, each run as a range; none of the alphabet means anything of itself."""
    runs = groupby(enumerate(sorted(symbols)), key=lambda pair: ord(pair[1]) - pair[0])
    texts = ["".join(symbol for _, symbol in run) for _, run in runs]
    return "".join(text if len(text) == 1 else f"{text[0]}-{text[-1]}" for text in texts)
