"""Rounds: several pieces of work timed in turn in one process, so that all meet the same machine.

The figures are medians of processor time; a ratio is that of two pieces in each round, with the least and the
greatest one of all rounds.
"""

import statistics
import time
from collections.abc import Callable, Mapping
from typing import NamedTuple

ROUNDS = 9
Work = Callable[[], object]


class Ratio(NamedTuple):
    """The median of the ratios of all rounds, the least and the greatest."""

    median: float
    least: float
    greatest: float

    def __str__(self) -> str:
        """Return the three figures."""
        return f"{self.median:.1f} ({self.least:.1f} to {self.greatest:.1f})"


def seconds(work: Work) -> float:
    """Return the processor time of a piece of work."""
    start = time.process_time()
    work()
    return time.process_time() - start


def interleaved(works: Mapping[str, Work], rounds: int = ROUNDS) -> dict[str, list[float]]:
    """Return the seconds of each piece of work in each round, after one round that does not count."""
    spent: dict[str, list[float]] = {name: [] for name in works}
    for counted in [False, *[True] * rounds]:
        for name, work in works.items():
            taken = seconds(work)
            if counted:
                spent[name].append(taken)
    return spent


def ratio(one: list[float], other: list[float]) -> Ratio:
    """Return how many times as long the one takes as the other."""
    ratios = [a / b for a, b in zip(one, other, strict=True)]
    return Ratio(statistics.median(ratios), min(ratios), max(ratios))
