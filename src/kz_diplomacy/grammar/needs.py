"""What a pattern cannot match without: the index of rules is built from it.

A need is the pattern of one chunk; a text that holds no chunk that fits cannot hold a match.  A need may
admit more than the pattern does, never less: that keeps the index sound.
"""

from collections.abc import Mapping
from typing import assert_never

from kz_diplomacy.grammar.patterns import Choice, Chunk, Look, Pattern, Repeat, Sequence, Slot, Whole, node_of

Frequencies = Mapping[str, float]
"""How often a label occurs, in any unit; a label that is not in the mapping counts as 1."""


def needs(pattern: Pattern, frequencies: Frequencies) -> tuple[Chunk, ...]:
    """Return the chunks that every match of the pattern needs, the rarest first.

    >>> from kz_diplomacy.grammar.phrases import gap, label, one
    >>> needs(label("PERSON") + gap(4) + label("ARRIVE") + one("in", "to"), {"PERSON": 50})
    (label('ARRIVE'), one('in', 'to'), label('PERSON'))
    """
    return tuple(sorted(_needs(pattern, frequencies), key=lambda need: _commonness(need, frequencies)))


def _needs(pattern: Pattern, frequencies: Frequencies) -> tuple[Chunk, ...]:
    node = node_of(pattern)
    match node:
        case Chunk():
            return (node,) if frozenset() not in node.alternatives else ()
        case Look():
            return _needs(node.chunk, frequencies) if node.wanted else ()
        case Sequence():
            return tuple(dict.fromkeys(need for part in node.parts for need in _needs(part, frequencies)))
        case Choice():
            return _merged([needs(part, frequencies) for part in node.parts])
        case Repeat():
            return _needs(node.part, frequencies) if node.least else ()
        case Slot() | Whole():
            return _needs(node.part, frequencies)
        case _:
            assert_never(node)


def _merged(choices: list[tuple[Chunk, ...]]) -> tuple[Chunk, ...]:
    """Return what each of the choices needs, and the rarest needs of all as one."""
    if not all(choices):
        return ()
    shared = [need for need in choices[0] if all(need in other for other in choices)]
    rarest = [choice[0] for choice in choices]
    alternatives = dict.fromkeys(each for need in rarest for each in need.alternatives)
    excluded = rarest[0].excluded.intersection(*(need.excluded for need in rarest))
    return tuple(dict.fromkeys([*shared, Chunk(tuple(alternatives), excluded)]))


def _commonness(need: Chunk, frequencies: Frequencies) -> float:
    return sum(min(frequencies.get(each, 1) for each in labels) for labels in need.alternatives)
