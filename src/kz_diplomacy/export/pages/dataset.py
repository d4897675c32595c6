"""The page of a dataset: a table, a timeline, pairs of countries, destinations, and each article."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from kz_diplomacy.export.flattening import Source, articles_of
from kz_diplomacy.export.pages.entries import (
    Entry,
    countries_of,
    destination_of,
    entries_of,
    entry_data,
)
from kz_diplomacy.export.pages.markup import Markup, text
from kz_diplomacy.export.pages.packing import packed
from kz_diplomacy.export.pages.reading import reading
from kz_diplomacy.export.pages.shell import asset, filled, page
from kz_diplomacy.export.pages.wording import name_of_kind
from kz_diplomacy.models import Article, Country, ParsedArticle, Record

__all__ = ["dataset_page"]

BLOCK = 40  # articles that are unpacked together: one block takes a browser some milliseconds
HEADLINE_LENGTH = 120
STYLES = ("theme.css", "reading.css", "marks.css", "explore.css", "table.css", "charts.css", "sheet.css")
SCRIPTS = (
    "reading.js",
    "unpacking.js",
    "counting.js",
    "elements.js",
    "filtering.js",
    "table.js",
    "calendar.js",
    "timeline.js",
    "countries.js",
    "sheet.js",
    "exploring.js",
)


def dataset_page(source: Source, *, title: str = "Diplomatic records") -> str:
    """Return a page with all records of a dataset, or of parsed articles, to filter, sort and read.

    The page is one file: it needs no server and asks for nothing. Articles are packed into it and unpacked
    when they are opened, so that ten thousand records are there at once.

    Args:
        source: A dataset, each linked record a row with all its sources; or articles, each record a row.
        title: What the page and its window are called.

    >>> dataset_page([], title="Nothing yet").count("<title>Nothing yet</title>")
    1
    """
    articles = tuple(articles_of(source))
    entries = tuple(entries_of(source, articles))
    parts = {"title": text(title), "summary": text(_summary(entries, articles)), **_counts(entries)}
    body = Markup(filled(asset("explore.html"), parts))
    rows = packed("rows", _rows(entries, articles))
    return page(
        kind="dataset-page",
        title=title,
        content=[body, rows, *_blocks(articles)],
        styles=STYLES,
        scripts=SCRIPTS,
    )


def _summary(entries: Sequence[Entry], articles: Sequence[ParsedArticle]) -> str:
    return f"{_counted(len(entries), 'record')} from {_counted(len(articles), 'article')}"


def _counted(count: int, thing: str) -> str:
    return f"{count:,} {thing}{'' if count == 1 else 's'}"


def _counts(entries: Iterable[Entry]) -> dict[str, str]:
    counted = Counter(name_of_kind(entry.record) for entry in entries)
    return {kind: f"{counted[kind]:,}" for kind in ("visit", "meeting", "agreement", "investment")}


def _rows(entries: Sequence[Entry], articles: Iterable[ParsedArticle]) -> dict[str, object]:
    named = {country for entry in entries for country in _countries(entry.record)}
    return {
        "rows": [entry_data(entry) for entry in entries],
        "articles": [_headline(parsed.article) for parsed in articles],
        "countries": {country.code: country.name for country in sorted(named)},
        "block": BLOCK,
    }


def _countries(record: Record) -> Iterator[Country]:
    yield from countries_of(record)
    if (destination := destination_of(record)) is not None:
        yield destination


def _headline(article: Article) -> list[str | None]:
    """Return headline or first words, day and outlet of an article."""
    words = " ".join((article.title or article.text[: 2 * HEADLINE_LENGTH]).split())
    short = words if len(words) <= HEADLINE_LENGTH else f"{words[: HEADLINE_LENGTH - 1]}…"
    day = None if article.published is None else article.published.isoformat()
    return [short or article.id, day, article.source]


def _blocks(articles: Sequence[ParsedArticle]) -> Iterator[Markup]:
    for number, start in enumerate(range(0, len(articles), BLOCK)):
        yield packed(f"articles-{number}", [reading(parsed) for parsed in articles[start : start + BLOCK]])
