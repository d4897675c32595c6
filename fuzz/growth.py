"""How the cost of a text grows with its length, on ordinary and on hostile texts.

    python fuzz/growth.py                 texts from 1 KB to 2 MB: milliseconds a KB and the log-log slope
    python fuzz/growth.py --most 128000   only up to 128 KB
    python fuzz/growth.py --patterns      strings pumped from every regular expression of the library
    python fuzz/growth.py --list          the regular expressions as JSON lines

The slope is that of a least-squares line through (log length, log time): 1.0 is linear, 2.0 quadratic. Time
is that of the processor, so that a busy machine does not count. A text is read once a length after a first
reading that loads the tables. Pumped strings repeat what a pattern
repeats, 10,000 and 100,000 characters of it with an end that does not match; reported are patterns whose time
grows more than fifteenfold when the string grows tenfold. `--list` is for
`fuzz/recheck.mjs`, a static check.
"""

import argparse
import importlib
import json
import math
import pkgutil
import re
import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as regex_parser  # type: ignore[attr-defined]
from typing import Any

import kz_diplomacy

ROOT = Path(__file__).resolve().parents[1]
LENGTHS = (1_000, 4_000, 16_000, 64_000, 250_000, 1_000_000, 2_000_000)
SHORTEST = 1e-4  # seconds: what takes less says nothing of growth
STEEP = 15.0
HALF = re.compile("[\ud800-\udfff]").search  # a text with half a surrogate pair is refused at once


def ordinary() -> Iterator[tuple[str, str]]:
    """Yield the articles of the golden tests, one after the other, and the same without paragraphs."""
    articles = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "tests/golden").glob("*.txt"))]
    yield "articles", "\n\n".join(articles)
    yield "articles on one line", " ".join(" ".join(articles).split())


def hostile() -> Iterator[tuple[str, str]]:
    """Yield the long runs of the curated bad inputs."""
    lines = (ROOT / "tests/robustness/bad_inputs.jsonl").read_text(encoding="ascii").splitlines()
    for case in map(json.loads, lines):
        piece, times = case["pieces"][0]
        if len(case["pieces"]) == 1 and times > 1 and not HALF(piece):
            yield case["reason"], piece


def seconds(work: Callable[[], object]) -> float:
    """Return how long the processor works on something."""
    start = time.process_time()
    work()
    return time.process_time() - start


def slope(points: list[tuple[int, float]]) -> float:
    """Return the slope of the least-squares line through the logarithms."""
    logs = [(math.log(length), math.log(max(took, 1e-6))) for length, took in points]
    mean_x = sum(x for x, _ in logs) / len(logs)
    mean_y = sum(y for _, y in logs) / len(logs)
    return sum((x - mean_x) * (y - mean_y) for x, y in logs) / sum((x - mean_x) ** 2 for x, _ in logs)


def lengths_report(most: int) -> None:
    """Print the costs of all texts at all lengths."""
    parser = kz_diplomacy.Parser()
    parser.parse("Tokayev met Meloni in Rome.")
    for name, piece in (*ordinary(), *hostile()):
        points: list[tuple[int, float]] = []
        for length in (length for length in LENGTHS if length <= most):
            text = (piece * (length // len(piece) + 1))[:length]
            points.append((length, seconds(lambda text=text: parser.parse(text))))  # type: ignore[misc]
        costs = " ".join(f"{took * 1e6 / length:7.2f}" for length, took in points)
        print(f"slope {slope(points):5.2f}  ms/KB {costs}  {name}", flush=True)
    text = (next(ordinary())[1] * 50)[:1_000_000]
    tracemalloc.start()
    parser.parse(text)
    print(f"peak memory of 1 MB of articles: {tracemalloc.get_traced_memory()[1] / 1e6:.0f} MB")


def readers() -> Iterator[tuple[str, re.Pattern[str], Callable[[str], object]]]:
    """Yield every regular expression that a module holds, with the way in which it is used."""
    for info in pkgutil.walk_packages(kz_diplomacy.__path__, "kz_diplomacy."):
        module = importlib.import_module(info.name)
        for name, value in vars(module).items():
            pattern = getattr(value, "__self__", value)
            # What is no bound method is matched at one place or substituted.
            if isinstance(pattern, re.Pattern) and isinstance(pattern.pattern, str):
                use: Any = pattern.match if value is pattern else value
                yield f"{info.name}.{name}", pattern, use


def pumped(pattern: re.Pattern[str]) -> Iterator[str]:
    """Yield for each repetition in a pattern a piece that it repeats."""
    waiting: list[Any] = [regex_parser.parse(pattern.pattern, pattern.flags)]
    while waiting:
        for operator, argument in waiting.pop():
            if operator in {codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT}:
                yield sample(argument[2]) or "a"
                waiting.append(argument[2])
            elif operator is codes.SUBPATTERN:
                waiting.append(argument[3])
            elif operator is codes.BRANCH:
                waiting.extend(argument[1])
            elif operator in {codes.ASSERT, codes.ASSERT_NOT}:
                waiting.append(argument[1])
            elif operator is codes.ATOMIC_GROUP:
                waiting.append(argument)


def sample(parsed: Any) -> str:  # noqa: ANN401 (of a private module)
    """Return a short string that a part of a pattern matches, looking around left out."""
    return "".join(_character(operator, argument) for operator, argument in parsed)


def _character(operator: Any, argument: Any) -> str:  # noqa: ANN401 (of a private module)
    if operator in {codes.LITERAL, codes.NOT_LITERAL}:
        return chr(argument) if operator is codes.LITERAL else "a"
    if operator in {codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT}:
        return sample(argument[2]) * max(argument[0], 1)
    if operator is codes.SUBPATTERN:
        return sample(argument[3])
    if operator is codes.BRANCH:
        return sample(argument[1][0])
    if operator is codes.IN:
        return next((_of_set(kind, what) for kind, what in argument if kind is not codes.NEGATE), "a")
    return "a" if operator is codes.ANY else ""


def _of_set(kind: Any, what: Any) -> str:  # noqa: ANN401 (of a private module)
    if kind is codes.CATEGORY:
        name = str(what).rpartition("_")[2].lower()
        return {"digit": "5", "space": " ", "word": "a"}.get(name, "a")
    return chr(what if kind is codes.LITERAL else what[0])


def growth(use: Callable[[str], Any], piece: str, end: str) -> float:
    """Return how many times longer a string of ten times the length takes."""
    short, long = ((piece * (n // len(piece) + 1))[:n] + end for n in (10_000, 100_000))
    least = max(min(seconds(lambda: _all(use(short))) for _ in range(3)), SHORTEST)
    return min(seconds(lambda: _all(use(long))) for _ in range(2)) / least


def _all(found: Any) -> object:  # noqa: ANN401 (a match, a list or an iterator)
    return list(found) if isinstance(found, Iterator) else found


def patterns_report() -> None:
    """Print the patterns whose cost grows faster than the string."""
    tried = steep = number = 0
    for number, (name, pattern, use) in enumerate(readers(), start=1):  # noqa: B007 (the last number is the count)
        for piece in sorted(set(pumped(pattern))):
            for end in ("", "\x00", "!", "\n", "a"):
                tried += 1
                times = growth(use, piece, end)
                if times > STEEP:
                    steep += 1
                    print(f"{times:8.1f} times for {piece!r} + {end!r}: {name}", flush=True)
    print(f"{number} patterns, {tried} pumped strings, {steep} steep")


def main() -> None:
    """Run the command line."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("--most", type=int, default=LENGTHS[-1])
    options.add_argument("--patterns", action="store_true")
    options.add_argument("--list", action="store_true")
    chosen = options.parse_args()
    if chosen.list:
        for name, pattern, _ in readers():
            print(json.dumps({"name": name, "pattern": pattern.pattern, "flags": pattern.flags}))
    elif chosen.patterns:
        patterns_report()
    else:
        lengths_report(chosen.most)


if __name__ == "__main__":
    main()
