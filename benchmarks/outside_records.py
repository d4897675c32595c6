"""Load the records of archives into the models: rows loaded and refused, what has no field, what comes back.

    python benchmarks/outside_records.py ../shared/records

A row comes back if its article, read from JSON, gives every value of the row, and if the relational database
and the nested Parquet file give back the article.
"""

import argparse
import json
import re
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kz_diplomacy.bridges import ArchiveReading, read_treaty, read_trip, read_visit, row_of
from kz_diplomacy.errors import InvalidRecordError
from kz_diplomacy.export import read_parquet, read_sqlite, to_parquet, to_sqlite
from kz_diplomacy.models import ParsedArticle
from kz_diplomacy.serialization import from_json, to_json

SOURCES: dict[str, Callable[[dict[str, Any]], ArchiveReading]] = {
    "leader_visits_us.jsonl": read_visit,
    "leader_trips_us.jsonl": read_trip,
    "uk_treaties.jsonl": read_treaty,
}


def main() -> None:
    """Print the counts of each source."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--names", action="store_true", help="list what is left out name by name")
    arguments = parser.parse_args()
    for name, read in SOURCES.items():
        lines = (arguments.folder / name).read_text("utf-8").splitlines()
        _report(name, [json.loads(line) for line in lines], read, names=arguments.names)


def _report(
    name: str, rows: list[dict[str, Any]], read: Callable[[dict[str, Any]], ArchiveReading], *, names: bool
) -> None:
    articles: list[ParsedArticle] = []
    refused: list[str] = []
    left_out: Counter[str] = Counter()
    same = 0
    for row in rows:
        try:
            reading = read(row)
        except InvalidRecordError as fault:
            refused.append(str(fault))
            continue
        articles.append(reading.parsed)
        left_out.update(reading.left_out if names else map(_reason, reading.left_out))
        again = from_json(to_json(reading.parsed), ParsedArticle)
        given = {key: str(value) for key, value in row.items() if value is not None}
        same += again == reading.parsed and row_of(again.article) == given
    print(f"{name}: {len(rows)} rows, {len(articles)} loaded, {len(refused)} refused")
    print(f"  JSON gives back article and row: {same}")
    print(f"  SQLite gives back the articles: {_comes_back(articles, to_sqlite, read_sqlite)}")
    print(f"  nested Parquet gives back the articles: {_comes_back(articles, _nested, read_parquet)}")
    for problem in refused:
        print(f"  refused: {problem}")
    for reason, count in left_out.most_common():
        print(f"  left out {count}: {reason}")


def _reason(left_out: str) -> str:
    what, _, why = left_out.partition(": ")
    return re.sub(r" .*", "", what) + ": " + why


def _nested(articles: list[ParsedArticle], path: Path) -> None:
    to_parquet(articles, path, nested=True)


def _comes_back(
    articles: list[ParsedArticle], write: Callable[..., None], read: Callable[[Path], Any]
) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        write(articles, Path(folder, "out"))
        return list(read(Path(folder, "out"))) == articles


if __name__ == "__main__":
    main()
