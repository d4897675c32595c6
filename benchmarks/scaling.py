"""How cost and memory grow with the text, and what the first parse costs: `python benchmarks/scaling.py`.

Linearity: the same megabyte of different articles, parsed in pieces of each length; microseconds of processor
time a kilobyte, by stage.  Memory: the most that a fresh process takes while it parses a text, beside what it
took once the tables were loaded (Linux).  First parse: a fresh interpreter imports the package and parses a
sentence.  Other lengths than the usual ones are given as arguments, in kilobytes.
"""

import os
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial

from parse_speed import STAGES, stages
from rounds import interleaved
from texts import eventful, releases

from kz_diplomacy.models import Article
from kz_diplomacy.pipeline import Parser

SIZES = (2, 10, 100, 1000)
ROUNDS = 7
WHOLE = 1_000_000
MEMORY = """
import sys
from kz_diplomacy.pipeline import Parser

def most():
    return int(open("/proc/self/status").read().partition("VmHWM:")[2].split()[0]) / 1024

text, parser = sys.stdin.read(), Parser()
parser.parse(text[:20_000])
before = most()
parser.parse(text)
print(before, most() - before)
"""
FIRST = """
import time
start = time.perf_counter()
import kz_diplomacy
imported = time.perf_counter()
kz_diplomacy.parse("Foreign Minister Askar Example arrived in Seoul on 16 August 2021 for an official visit.")
print((imported - start) * 1000, (time.perf_counter() - imported) * 1000)
"""


def whole() -> str:
    """Return a megabyte of different articles, those with events spread evenly among the others."""
    rich, plain = eventful(), releases()
    step = max(1, len(plain) // len(rich))
    mixed: list[Article] = []
    for number, article in enumerate(rich):
        mixed += [article, *plain[number * step : (number + 1) * step]]
    return "\\n\\n".join(article.text for article in mixed)[:WHOLE]


def pieces(text: str, size: int) -> Iterator[Article]:
    """Yield a text in pieces of so many thousand characters."""
    for start in range(0, len(text), size * 1000):
        yield Article(text=text[start : start + size * 1000])


def in_pieces(parser: Parser, text: str, size: int, spent: dict[str, float]) -> None:
    """Parse a text in pieces and add up the seconds of each stage."""
    for article in pieces(text, size):
        stages(parser, article, spent)


def linearity(sizes: tuple[int, ...]) -> None:
    """Print the cost of a kilobyte in texts of each length."""
    parser, text = Parser(), whole()
    spent = {size: dict.fromkeys(STAGES, 0.0) for size in sizes}
    works: dict[str, Callable[[], object]] = {
        str(size): partial(in_pieces, parser, text, size, spent[size]) for size in sizes
    }
    taken = interleaved(works, ROUNDS)
    shortest = taken[str(sizes[0])]
    print(f"µs a kB of {len(text):,} characters in pieces: {'  '.join(STAGES)}  all  times the first")
    for size in sizes:
        rounds = (ROUNDS + 1) * len(text) / 1e9
        parts = "  ".join(f"{spent[size][stage] / rounds:.0f}" for stage in STAGES)
        each = [one / other for one, other in zip(taken[str(size)], shortest, strict=True)]
        median = statistics.median(taken[str(size)]) * 1e9 / len(text)
        spread = f"{statistics.median(each):.2f} ({min(each):.2f} to {max(each):.2f})"
        print(f"{size:6} kB: {parts}  {median:.0f}  {spread}")


def fresh(code: str, given: str = "") -> tuple[float, ...]:
    """Return the numbers that a fresh interpreter prints, compiled files allowed."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, input=given, env=environment
    )
    return tuple(map(float, done.stdout.split()))


def memory(sizes: tuple[int, ...]) -> None:
    """Print the memory that texts of each length take."""
    text = whole()
    for size in sizes:
        before, more = fresh(MEMORY, text[: size * 1000])
        print(f"{size:6} kB: {more:.1f} MB beside {before:.1f} MB of interpreter and tables")


def first() -> None:
    """Print the medians of import and first parse."""
    fresh(FIRST)  # writes the compiled files
    runs = [fresh(FIRST) for _ in range(ROUNDS + 2)]
    imported, parsed = (statistics.median(run[part] for run in runs) for part in (0, 1))
    print(f"import {imported:.0f} ms, first parse {parsed:.0f} ms")


def main() -> None:
    """Print all figures."""
    sizes = tuple(map(int, sys.argv[1:])) or SIZES
    linearity(sizes)
    memory(sizes)
    first()


if __name__ == "__main__":
    main()
