"""Measure how fast articles are read: `python benchmarks/parse_speed.py [ARTICLES.jsonl]`.

Prints articles and characters a second, the share of each stage, and how the time grows with the length of
the text: the time for eight copies of an article in one text, divided by eight times the time for one (1.0 is
linear).  Without a file it reads the seed article over and over.
"""

import json
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from kz_diplomacy import Article, Knowledge, Parser
from kz_diplomacy.events import find_events
from kz_diplomacy.mentions import read_mentions
from kz_diplomacy.records import assemble_records
from kz_diplomacy.resolution import resolve_parties
from kz_diplomacy.serialization import article_from_dict
from kz_diplomacy.text import read_document

SEEDS = Path(__file__).resolve().parents[1] / "seeds"
ARTICLE_KEYS = ("id", "text", "title", "published", "source", "url")
REPEATS, COPIES = 200, 8
STAGES = ("text", "mentions", "resolution", "events", "records")


def articles(paths: list[str]) -> list[Article]:
    """Return the articles to read."""
    if not paths:
        return [Article(text=path.read_text(encoding="utf-8")) for path in SEEDS.glob("*.txt")] * REPEATS
    rows: Iterable[dict[str, Any]] = map(json.loads, Path(paths[0]).read_text(encoding="utf-8").splitlines())
    return [article_from_dict({key: row.get(key) for key in ARTICLE_KEYS}) for row in rows]


def stages(parser: Parser, article: Article, spent: dict[str, float]) -> None:
    """Read an article stage by stage and add the seconds that each takes."""
    told = [time.perf_counter()]
    document = read_document(article)
    told.append(time.perf_counter())
    mentions = read_mentions(document, parser.knowledge)
    told.append(time.perf_counter())
    resolution = resolve_parties(document, mentions, parser.knowledge)
    told.append(time.perf_counter())
    candidates = find_events(document, resolution, parser.knowledge)
    told.append(time.perf_counter())
    assemble_records(document, candidates, resolution.dateline)
    told.append(time.perf_counter())
    for name, start, stop in zip(STAGES, told, told[1:], strict=False):
        spent[name] += stop - start


def timed(work: Callable[[], object]) -> float:
    """Return the median seconds of a few runs."""
    taken: list[float] = []
    for _ in range(5):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def growth(parser: Parser, text: str) -> float:
    """Return how much longer many copies of a text take than that number of single ones."""
    one = timed(lambda: parser.parse(text))
    many = timed(lambda: parser.parse("\n\n".join([text] * COPIES)))
    return many / (COPIES * one)


def main() -> None:
    """Print the figures."""
    parser = Parser(knowledge=Knowledge.load())
    read = articles(sys.argv[1:])
    parser.parse(read[0])
    start = time.perf_counter()
    for article in read:
        parser.parse(article)
    seconds = time.perf_counter() - start
    characters = sum(len(article.text) for article in read)
    print(f"{len(read) / seconds:,.0f} articles/s, {characters / seconds / 1000:,.0f} thousand characters/s")
    spent = dict.fromkeys(STAGES, 0.0)
    for article in read:
        stages(parser, article, spent)
    print(", ".join(f"{name} {taken / sum(spent.values()):.0%}" for name, taken in spent.items()))
    longest = max(read, key=lambda article: len(article.text))
    print(f"growth with length {growth(parser, longest.text):.2f}")


if __name__ == "__main__":
    main()
