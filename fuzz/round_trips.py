"""Send invented articles through every format and back: 100,000 a format.

    python fuzz/round_trips.py                 100,000 articles
    python fuzz/round_trips.py --articles 2000

The articles are those of the strategies for Hypothesis: every field, any characters. JSON, JSON Lines,
dictionaries, nested Arrow, Parquet, SQLite and DuckDB have to give back the same articles; a row of CSV the
same row; JSON-LD, which has no way back, has to be JSON.
"""

import argparse
import io
import json
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import attrs
from hypothesis import HealthCheck, Phase, given, settings

from kz_diplomacy import ParsedArticle, from_dict, from_json, iter_jsonl, to_dict, to_json, to_jsonl
from kz_diplomacy.bridges import to_jsonld_text
from kz_diplomacy.export import (
    from_arrow,
    read_csv,
    read_duckdb,
    read_parquet,
    read_sqlite,
    rows_of,
    to_arrow,
    to_csv,
    to_duckdb,
    to_parquet,
    to_sqlite,
)
from kz_diplomacy.strategies import parsed_articles

BATCH = 250


def assert_same(given_articles: Sequence[ParsedArticle], folder: Path) -> Counter[str]:
    """Send some articles through every format; return how many went through each."""
    articles, counts = list(given_articles), Counter[str]()
    lines = io.StringIO()
    to_jsonl(articles, lines)
    ways = {
        "JSON": [from_json(to_json(each)) for each in articles],
        "dict": [from_dict(to_dict(each)) for each in articles],
        "JSON Lines": list(iter_jsonl(io.StringIO(lines.getvalue()))),
        "Arrow": list(from_arrow(to_arrow(articles, nested=True))),
    }
    for name, write, read in (
        ("Parquet", to_parquet, read_parquet),
        ("SQLite", to_sqlite, read_sqlite),
        ("DuckDB", to_duckdb, read_duckdb),
    ):
        path = folder / name
        write(articles, path, **({"nested": True} if name == "Parquet" else {}))
        ways[name] = list(read(path))
        path.unlink()
    for name, back in ways.items():
        assert back == articles, name
        counts[name] += len(articles)
    table = folder / "rows.csv"
    to_csv(articles, table)
    assert list(read_csv(table)) == list(rows_of(articles))
    graph = [json.loads(to_jsonld_text([each])) for each in articles]
    counts += Counter({"CSV": len(articles), "JSON-LD": len(graph)})
    return counts


def named(parsed: ParsedArticle, name: str) -> ParsedArticle:
    """Return an article under another id, so that a file may hold many."""
    return attrs.evolve(parsed, article=attrs.evolve(parsed.article, id=name))


def main() -> None:
    """Run the command line."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("--articles", type=int, default=100_000)
    most = options.parse_args().articles
    counts, waiting = Counter[str](), list[ParsedArticle]()

    @settings(
        max_examples=most,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
        database=None,
    )
    @given(parsed_articles())
    def run(parsed: ParsedArticle) -> None:
        waiting.append(named(parsed, f"{len(waiting)} {parsed.article.id}"))
        if len(waiting) >= BATCH:
            with TemporaryDirectory() as folder:
                counts.update(assert_same(waiting, Path(folder)))
            waiting.clear()
            sys.stderr.write(f"\r{counts['JSON']:,} of {most:,}")

    run()
    print("\n", dict(counts))


if __name__ == "__main__":
    main()
