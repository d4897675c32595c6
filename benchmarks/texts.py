"""The texts of the measurements: many different articles, never one repeated.

Texts that nearly all hold events are those of the corpus beside the project (`../shared/eval`); where
it is missing, the articles of the project's own tests.  Texts of all kinds are press releases of the US
Government, `../shared/texts`; where they are missing, the same articles.
"""

import json
from collections.abc import Iterable
from pathlib import Path

from kz_diplomacy.models import Article
from kz_diplomacy.pipeline import Parser
from kz_diplomacy.serialization import article_from_dict

ROOT = Path(__file__).resolve().parents[1]
SHARED = next((path for path in (ROOT.parent / "shared", ROOT.parents[1] / "shared") if path.exists()), ROOT)
KEYS = ("id", "text", "title", "published", "source", "url", "language")


def read(path: Path) -> list[Article]:
    """Return the articles of a file of JSON Lines, fields that are no article's left out."""
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [article_from_dict({key: row.get(key) for key in KEYS}) for row in rows]


def golden() -> list[Article]:
    """Return the articles of the project's tests."""
    return [
        Article(text=path.read_text(encoding="utf-8")) for path in sorted(ROOT.glob("tests/golden/*.txt"))
    ]


def eventful() -> list[Article]:
    """Return articles that nearly all tell of visits, meetings, agreements or investments."""
    corpus = SHARED / "eval" / "dev.jsonl"
    return read(corpus) if corpus.exists() else golden()


def releases() -> list[Article]:
    """Return press releases of all kinds."""
    file = SHARED / "texts" / "us_press_releases.jsonl"
    return read(file) if file.exists() else golden()


def foreign() -> list[Article]:
    """Return short pieces of news in other languages than English."""
    pieces = (ROOT / "benchmarks" / "foreign.txt").read_text(encoding="utf-8").split("\n\n")
    return [Article(text=piece.strip()) for piece in pieces]


def uneventful(parser: Parser, articles: Iterable[Article]) -> list[Article]:
    """Return the articles in which nothing is found."""
    return [article for article in articles if not parser.parse(article).records]


def characters(articles: Iterable[Article]) -> int:
    """Return how many characters articles have."""
    return sum(len(article.text) for article in articles)
