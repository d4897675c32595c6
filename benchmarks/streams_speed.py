"""Measure streams of articles: `python benchmarks/streams_speed.py [ROUNDS] [ARTICLES]`.

Parses the same articles by `parse_many` with one and with two workers, turn by turn, and prints the medians:
articles a second, the ratio of both, the processor time an article (which other programs on the machine
disturb less), the memory of a worker, and from these the core-hours of a hundred million articles.  The texts
are those of `../shared/texts` where they are, else the articles of the project's own tests.  As a control the
same processes only count, which tells what the machine has left for a second process.
"""

import json
import os
import resource
import statistics
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs

from kz_diplomacy import parse_many
from kz_diplomacy.pipeline import map_in_order

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared" / "texts"
KEYS = ("id", "text", "title", "published", "source", "url")
ROUNDS, ARTICLES = 7, 1500
HUNDRED_MILLION = 100_000_000
HOUR = 3600
LIMIT = 400_000  # counted in about the time of an article
MEGABYTE = 1024  # ru_maxrss counts kilobytes


@attrs.frozen(kw_only=True)
class Measured:
    """What one run took, in seconds, and how much memory the largest worker so far, in megabytes."""

    wall: float
    processor: float
    memory: float


def articles(count: int) -> list[dict[str, Any]]:
    """Return the articles to read."""
    if SHARED.exists():
        lines = "".join(
            path.read_text(encoding="utf-8") for path in sorted(SHARED.glob("*.jsonl"))
        ).splitlines()
        return [{key: row.get(key) for key in KEYS} for row in map(json.loads, lines[:count])]
    paths = sorted((ROOT / "tests" / "golden").glob("*.txt"))
    return [{"id": path.stem, "text": path.read_text(encoding="utf-8")} for path in paths[:count]]


def processor_seconds() -> float:
    """Return the processor time of this process and of all its ended workers."""
    told = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in told)


def counted(limit: int) -> int:
    """Return a sum, after a time like that of an article."""
    return sum(range(limit))


def measured(results: Iterator[object]) -> Measured:
    """Ask for all results, the start of the workers and the loading of their tables included."""
    processor, wall = processor_seconds(), time.perf_counter()
    for _ in results:
        pass
    return Measured(
        wall=time.perf_counter() - wall,
        processor=processor_seconds() - processor,
        memory=resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / MEGABYTE,
    )


def main() -> None:
    """Print the figures."""
    rounds, count = [int(text) for text in sys.argv[1:]] + [ROUNDS, ARTICLES][len(sys.argv) - 1 :]
    read = articles(count)
    characters = sum(len(row["text"]) for row in read) / len(read)
    runs: list[tuple[Measured, Measured]] = []
    control: list[float] = []
    for _ in range(rounds):
        one, two = (measured(parse_many(read, workers=workers)) for workers in (1, 2))
        runs.append((one, two))
        alone, both = (
            measured(map_in_order(counted, [LIMIT] * len(read), workers=workers)) for workers in (1, 2)
        )
        control.append(alone.wall / both.wall)
    ratios = sorted(one.wall / two.wall for one, two in runs)
    spent = statistics.median(two.processor for _, two in runs) / len(read)
    more = statistics.median(two.processor / one.processor for one, two in runs)
    rate_one, rate_two = (len(read) / statistics.median(run[i].wall for run in runs) for i in (0, 1))
    load = os.getloadavg()[0]
    print(f"{len(read):,} articles of {characters:,.0f} characters, {rounds} rounds, load {load:.1f}")
    print(f"1 worker {rate_one:,.0f} articles/s, 2 workers {rate_two:,.0f} articles/s")
    print(f"2 workers are {statistics.median(ratios):.2f} times as fast ({ratios[0]:.2f}-{ratios[-1]:.2f})")
    print(f"where two that only count are {statistics.median(control):.2f} times as fast")
    print(f"and take {more:.2f} times the processor time: {1000 * spent:.1f} ms an article")
    print(f"memory of a worker {runs[-1][1].memory:,.0f} MB")
    print(f"a hundred million articles: {HUNDRED_MILLION * spent / HOUR:,.0f} core-hours of such cores")


if __name__ == "__main__":
    main()
