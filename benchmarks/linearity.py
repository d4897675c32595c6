"""Compares the time that long and short texts cost: `python benchmarks/linearity.py TEXTS.jsonl`.

The texts of about 2 KB of a file are read one by one, and joined to texts of 64 KB.  Printed is, for text,
the mentions and the resolution, how many times as much a byte of the long texts costs as one of the short:
the least of several rounds each, for other programs on the machine only ever add time.
"""

import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.mentions import read_mentions
from kz_diplomacy.models import Article
from kz_diplomacy.resolution import resolve_parties
from kz_diplomacy.text import read_document

SHORT = range(1_700, 2_300)
LONG, ROUNDS = 64_000, 7


def main() -> None:
    """Print the cost of a byte in long texts against that in short ones."""
    texts = [json.loads(row)["text"] or "" for row in Path(sys.argv[1]).read_text("utf-8").splitlines()]
    short = [text for text in texts if len(text) in SHORT]
    joined = _joined(short)
    knowledge = Knowledge.load()
    _seconds(short[:50], knowledge)
    fast, slow = _least(short[: len(short)], knowledge), _least(joined, knowledge)
    for stage, before, after in zip(("text", "mentions", "resolution"), fast, slow, strict=True):
        sys.stdout.write(f"{stage:<11} {after / before:.2f}\n")
    sys.stdout.write(f"together    {sum(slow) / sum(fast):.2f} ({len(short)} texts, {len(joined)} joined)\n")


def _joined(texts: Sequence[str]) -> list[str]:
    whole, part = list[str](), ""
    for text in texts:
        part = f"{part}\n\n{text}"
        if len(part) >= LONG:
            whole.append(part)
            part = ""
    return [*whole, part]


def _least(texts: Sequence[str], knowledge: Knowledge) -> list[float]:
    rounds = [_seconds(texts, knowledge) for _ in range(ROUNDS)]
    return [min(stage) for stage in zip(*rounds, strict=True)]


def _seconds(texts: Sequence[str], knowledge: Knowledge) -> tuple[float, float, float]:
    spent = [0.0, 0.0, 0.0]
    for text in texts:
        told = [time.process_time()]
        document = read_document(Article(text=text))
        told.append(time.process_time())
        mentions = read_mentions(document, knowledge)
        told.append(time.process_time())
        resolve_parties(document, mentions, knowledge)
        told.append(time.process_time())
        spent = [before + end - start for before, start, end in zip(spent, told, told[1:], strict=False)]
    return spent[0], spent[1], spent[2]


if __name__ == "__main__":
    main()
