"""Lists what the readers of dates, money and counts find in a file of articles, for checking by reading.

    python benchmarks/dates_money.py money ../shared/texts/us_press_releases.jsonl
    python benchmarks/dates_money.py dates ../shared/texts/us_press_releases.jsonl --sample 100
    python benchmarks/dates_money.py missed ../shared/texts/us_press_releases.jsonl

`missed` prints the places where a currency sign or a month stands and nothing was found.  A line holds the
value, the words before, the mention in brackets and the words behind.
"""

import argparse
import datetime as dt
import json
import random
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.mentions.calendar import FULL_MONTHS
from kz_diplomacy.mentions.counts import find_counts
from kz_diplomacy.mentions.dates import find_dates
from kz_diplomacy.mentions.money import find_money
from kz_diplomacy.mentions.values import DateMention, MoneyMention
from kz_diplomacy.models import Article
from kz_diplomacy.text import Document, read_document

AROUND = 7
SEED = 20261126
SIGNS = {*"$€£¥₸₹₩₽", "us$", "dollars", "euros", "euro", "tenge", "usd"}


def main() -> None:
    """Print the findings of the kind that the command line asks for."""
    parser = argparse.ArgumentParser(description="List dates, sums of money or counts with their context.")
    parser.add_argument("kind", choices=sorted(KINDS))
    parser.add_argument("file", type=Path)
    parser.add_argument("--sample", type=int, default=0, help="number of texts drawn at random, 0 for all")
    arguments = parser.parse_args()
    rows = [json.loads(row) for row in arguments.file.read_text("utf-8").splitlines()]
    if arguments.sample:
        rows = random.Random(SEED).sample(rows, arguments.sample)  # noqa: S311 - a draw, no secret
    for row in rows:
        for line in KINDS[arguments.kind](_document(row)):
            sys.stdout.write(f"{row['id']}\t{line}\n")


def _document(row: dict[str, str | None]) -> Document:
    published = row.get("published")
    return read_document(
        Article(
            text=row["text"] or "",
            title=row.get("title"),
            published=dt.date.fromisoformat(published) if published else None,
        )
    )


def _shown(document: Document, first: int, last: int) -> str:
    source = document.source(first)
    bounds = (0, document.body) if source == "title" else (document.body, len(document.words))
    before = document.words[max(bounds[0], first - AROUND) : first]
    behind = document.words[last : min(bounds[1], last + AROUND)]
    return " ".join((*before, "[", *document.words[first:last], "]", *behind))


def _beside(document: Document) -> list[DateMention | MoneyMention]:
    money = find_money(document, Knowledge.load())
    return [*find_dates(document, document.article.published), *money]


def _dates(document: Document) -> Iterator[str]:
    for mention in find_dates(document, document.article.published):
        mark = " by" if mention.deadline else ""
        value = f"{document.article.published} {mention.span} {mention.basis}{mark}"
        yield f"{value}\t{_shown(document, mention.first, mention.last)}"


def _money(document: Document) -> Iterator[str]:
    for mention in find_money(document, Knowledge.load()):
        equivalent = f" = {mention.money.equivalent}" if mention.money.equivalent else ""
        yield f"{mention.money}{equivalent}\t{_shown(document, mention.first, mention.last)}"


def _counts(document: Document) -> Iterator[str]:
    beside = _beside(document)
    for mention in find_counts(document, beside):
        yield f"{mention.count} {mention.qualifier}\t{_shown(document, mention.first, mention.last)}"


def _missed(document: Document) -> Iterator[str]:
    beside = _beside(document)
    taken = {index for mention in beside for index in range(mention.first, mention.last)}
    for index, word in enumerate(document.lower):
        month = word in FULL_MONTHS and document.keys[index][0].isupper()
        if index not in taken and (word in SIGNS or month or "".join(word[-5:-2]) in {".20", ".19"}):
            yield f"-\t{_shown(document, index, index + 1)}"


KINDS: dict[str, Callable[[Document], Iterator[str]]] = {
    "counts": _counts,
    "dates": _dates,
    "missed": _missed,
    "money": _money,
}

if __name__ == "__main__":
    main()
