"""What the corpus gains and loses by a change of the rules.

    python benchmarks/corpus.py OUT             parse ../shared/eval/dev.jsonl to OUT and score both halves
    python benchmarks/corpus.py OUT --than OLD  and tell what OUT gained, lost and changed against OLD
    python benchmarks/corpus.py OUT --errors N  and tell the differences to the gold of N articles
    python benchmarks/corpus.py OUT --gold benchmarks/articles/*.jsonl
                                                the same with the articles that lie here

A third of the articles, chosen once by a hash of the id, is held back: of it only the scores are shown.
"""

import argparse
import hashlib
import importlib.util
import io
import json
import sys
from collections import Counter
from contextlib import redirect_stdout
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import Any

from kz_diplomacy import Parser, to_json

EVAL = Path(__file__).resolve().parents[2] / "shared" / "eval"
Rows = dict[str, dict[str, Any]]


def held_back(name: str) -> bool:
    """Return whether an article's text and gold stay unread."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % 3 == 0


def scorer() -> ModuleType:
    """Return the scorer that lies beside the project."""
    spec = importlib.util.spec_from_file_location("score", EVAL / "score.py")
    if spec is None or spec.loader is None:
        sys.exit(f"no scorer in {EVAL}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def predict(gold: Rows, out: Path) -> None:
    """Parse every article and write the records as JSON lines."""
    parser = Parser()
    keys = ("id", "text", "title", "published", "source", "url")
    with out.open("w", encoding="utf-8") as file:
        for row in gold.values():
            file.write(to_json(parser.parse({key: row[key] for key in keys})) + "\n")


def report(score: ModuleType, gold: Rows, predicted: Rows, errors: int) -> str:
    """Return the scorer's table for some of the articles."""
    printed = io.StringIO()
    with TemporaryDirectory() as folder, redirect_stdout(printed):
        paths = Path(folder, "gold.jsonl"), Path(folder, "predicted.jsonl")
        for path, rows in zip(paths, (gold, predicted), strict=True):
            chosen = [row for name, row in rows.items() if name in gold]
            path.write_text("".join(json.dumps(row) + "\n" for row in chosen), encoding="utf-8")
        sys.argv = ["score.py", *map(str, paths), "--errors", str(errors)]
        score.main()
    return printed.getvalue()


def matches(score: ModuleType, gold: Rows, predicted: Rows) -> dict[tuple[str, str, str], bool]:
    """Return whether each gold and each spurious record is right, by article, type and wording."""
    found: dict[tuple[str, str, str], bool] = {}
    for name, row in gold.items():
        for kind in score.TYPES:
            ours = predicted.get(name, {}).get(kind) or []
            pairs = dict(score.pair(kind, row[kind], ours))
            for number, record in enumerate(row[kind]):
                found[name, kind, score.short(kind, record)] = number in pairs
            for number, record in enumerate(ours):
                if number not in pairs.values():
                    found[name, kind, "spurious " + score.short(kind, record)] = False
    return found


def compare(old: dict[tuple[str, str, str], bool], new: dict[tuple[str, str, str], bool]) -> list[str]:
    """Return lines of what got better (+) and worse (-)."""
    lines: list[str] = []
    for key in sorted({*old, *new}):
        name, kind, wording = key
        spurious = wording.startswith("spurious")
        before, after = (key in old, key in new) if spurious else (not old[key], not new[key])
        if before != after:
            lines.append(
                f"{'-' if after else '+'} {name} {kind}: {wording if not held_back(name) else '(held back)'}"
            )
    return lines


def main() -> None:
    """Run the command line."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("out", type=Path)
    options.add_argument("--than", type=Path)
    options.add_argument("--errors", type=int, default=0)
    options.add_argument("--gold", type=Path, nargs="+", default=[EVAL / "dev.jsonl"])
    chosen = options.parse_args()
    score = scorer()
    paths: list[Path] = chosen.gold
    gold: Rows = {}
    for path in paths:
        gold |= score.read(path)
    predict(gold, chosen.out)
    predicted = score.read(chosen.out)
    for title, wanted in (("held back", True), ("rest", False)):
        part = {name: row for name, row in gold.items() if held_back(name) is wanted}
        print(f"{title}\n{report(score, part, predicted, 0 if wanted else chosen.errors)}")
    if chosen.than:
        lines = compare(matches(score, gold, score.read(chosen.than)), matches(score, gold, predicted))
        print("\n".join(lines))
        print(Counter(line[0] for line in lines))


if __name__ == "__main__":
    main()
