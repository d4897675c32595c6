"""How far a pattern reaches and in how many ways it may be read: what bounds the work for one chunk.

Every repetition has a bound, and a pattern that could be read in too many ways is refused when it is built,
so that the time to find a pattern is linear in the text.
"""

import math
from collections.abc import Iterable
from typing import NamedTuple

from kz_diplomacy.errors import PatternError

MOST_CHUNKS = 250
"""The longest stretch that a pattern may cover, in chunks: longer than any sentence in a newspaper."""

MOST_WAYS = 100_000
"""In how many ways a pattern may be read from one chunk on: the bound of the work for one chunk."""


class Measure(NamedTuple):
    """How many chunks a pattern covers, and in how many ways it may be read from one place on, at most."""

    least: int
    most: int
    ways: int

    def repeated(self, least: int, most: int) -> "Measure":
        """Return the measure of the pattern so many times in a row.

        >>> Measure(1, 2, 2).repeated(0, 2)
        Measure(least=0, most=4, ways=7)
        """
        ways = sum(self.ways**times for times in range(least, most + 1))
        return Measure(least * self.least, most * self.most, ways)


def in_order(parts: Iterable[Measure]) -> Measure:
    """Return the measure of patterns one after the other.

    >>> in_order((Measure(1, 1, 1), Measure(0, 4, 5)))
    Measure(least=1, most=5, ways=5)
    """
    parts = tuple(parts)
    ways = math.prod(part.ways for part in parts)
    return Measure(sum(part.least for part in parts), sum(part.most for part in parts), ways)


def one_of(parts: Iterable[Measure]) -> Measure:
    """Return the measure of patterns of which one is read.

    Raises:
        PatternError: There is none.

    >>> one_of((Measure(1, 1, 1), Measure(2, 6, 5)))
    Measure(least=1, most=6, ways=6)
    """
    parts = tuple(parts)
    if not parts:
        message = "a choice needs an alternative"
        raise PatternError(message)
    ways = sum(part.ways for part in parts)
    return Measure(min(part.least for part in parts), max(part.most for part in parts), ways)


def check(size: Measure, pattern: object) -> None:
    """Refuse a pattern that reaches too far or may be read in too many ways.

    Raises:
        PatternError: It does.

    >>> check(Measure(1, 6, 5), "a pattern")
    """
    if size.most > MOST_CHUNKS:
        message = f"a pattern covers {MOST_CHUNKS} chunks at most, not {size.most}: {pattern!r}"
        raise PatternError(message)
    if size.ways > MOST_WAYS:
        message = f"a pattern may be read in {MOST_WAYS} ways at most, not {size.ways}: {pattern!r}"
        raise PatternError(message)
