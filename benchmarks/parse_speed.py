"""How fast articles are read, and what each stage takes: `python benchmarks/parse_speed.py`.

Prints articles and characters a second, and the share of each stage of the processor time, for texts that
nearly all hold events and for releases of all kinds (medians of rounds).
"""

import statistics
import time
from collections.abc import Iterable

from rounds import ROUNDS
from texts import characters, eventful, releases

from kz_diplomacy.events import find_events
from kz_diplomacy.mentions import read_mentions
from kz_diplomacy.models import Article
from kz_diplomacy.pipeline import Parser
from kz_diplomacy.records import assemble_records
from kz_diplomacy.resolution import resolve_parties
from kz_diplomacy.text import read_document

STAGES = ("text", "mentions", "resolution", "events", "records")
MOST_RELEASES = 300


def stages(parser: Parser, article: Article, spent: dict[str, float]) -> None:
    """Read an article stage by stage, past the gate, and add the seconds that each takes."""
    clock = time.process_time
    told = [clock()]
    document = read_document(article)
    told.append(clock())
    mentions = read_mentions(document, parser.knowledge)
    told.append(clock())
    resolution = resolve_parties(document, mentions, parser.knowledge)
    told.append(clock())
    candidates = find_events(document, resolution, parser.knowledge)
    told.append(clock())
    assemble_records(document, candidates, resolution.dateline)
    told.append(clock())
    for name, start, stop in zip(STAGES, told, told[1:], strict=False):
        spent[name] += stop - start


def measured(parser: Parser, articles: Iterable[Article]) -> dict[str, float]:
    """Return the seconds of each stage for all articles, the medians of some rounds."""
    articles = tuple(articles)
    rounds: list[dict[str, float]] = []
    for _ in range(ROUNDS):
        spent = dict.fromkeys(STAGES, 0.0)
        for article in articles:
            stages(parser, article, spent)
        rounds.append(spent)
    return {stage: statistics.median(spent[stage] for spent in rounds) for stage in STAGES}


def main() -> None:
    """Print one line for each kind of text."""
    parser = Parser()
    for kind, articles in (("with events", eventful()), ("of all kinds", releases()[:MOST_RELEASES])):
        spent = measured(parser, articles)
        seconds, size = sum(spent.values()), characters(articles)
        print(f"{kind}: {len(articles) / seconds:,.0f} articles/s, {size / seconds / 1000:,.0f} kB/s")
        for stage, taken in spent.items():
            print(f"  {stage:11}{taken / size * 1e9:7.0f} µs a kB{taken / seconds:7.0%}")


if __name__ == "__main__":
    main()
