"""An article to read, its evidence underlined, beside the cards of its records."""

import re
from collections.abc import Iterable, Iterator, Sequence

from kz_diplomacy.export.pages.cards import COLOURS, card
from kz_diplomacy.export.pages.markup import Markup, element, joined, text
from kz_diplomacy.export.pages.passages import Mark, Piece, cut_lines, lanes_of
from kz_diplomacy.models import Article, ParsedArticle, Record, Source

__all__ = ["reading"]

_WEB = re.compile(r"https?://[^\s]+", re.IGNORECASE)


def reading(parsed: ParsedArticle) -> Markup:
    """Return the article and its cards; it can be read without any script."""
    writer = _Writer()
    story = _story(parsed, writer)
    return element("div", story, _findings(parsed.records, writer.anchors), class_="reading")


class _Writer:
    """Writes lines and remembers where the words of each mark begin."""

    def __init__(self) -> None:
        self.anchors: dict[str, str] = {}
        self._count = 0

    def line(self, pieces: Sequence[Piece]) -> Markup:
        lanes = lanes_of(pieces)
        return joined(self._piece(piece, lanes) if piece.marks else text(piece.text) for piece in pieces)

    def _piece(self, piece: Piece, lanes: dict[int, int]) -> Markup:
        anchor = f"w{self._count}"
        for mark in piece.marks:
            self.anchors.setdefault(mark.name, anchor)
        self._count += 1
        return element(
            "mark",
            text(piece.text),
            id=anchor,
            class_=" ".join(_classes(piece.marks, lanes)),
            data_marks=" ".join(mark.name for mark in piece.marks),
            tabindex="0" if anchor == "w0" else "-1",
        )


def _classes(marks: Iterable[Mark], lanes: dict[int, int]) -> Iterator[str]:
    """Yield the colour of each lane, and which of them state a field."""
    fields: dict[int, bool] = {}
    for mark in marks:
        fields[mark.record] = fields.get(mark.record, False) or bool(mark.fields)
    for record, states_field in fields.items():
        yield f"l{lanes[record]}c{record % COLOURS}"
        if states_field:
            yield f"t{lanes[record]}"


def _marks(records: Iterable[Record], source: Source) -> list[Mark]:
    return [
        mark
        for place, record in enumerate(records)
        for mark, evidence in zip(_marks_of(place, record), record.evidence, strict=True)
        if evidence.source is source
    ]


def _marks_of(place: int, record: Record) -> list[Mark]:
    return [
        Mark(place, at, found.start, found.end, found.supports) for at, found in enumerate(record.evidence)
    ]


def _story(parsed: ParsedArticle, writer: _Writer) -> Markup:
    article, records = parsed.article, parsed.records
    lines = cut_lines(article.title or "", _marks(records, Source.TITLE))
    title = [element("h1", writer.line(line), dir="auto") for line in lines]
    paragraphs = cut_lines(article.text, _marks(records, Source.TEXT))
    body = (element("p", writer.line(line), dir="auto") for line in paragraphs)
    head = element("header", *_origin(article), *title)
    words = element("div", *body, class_="words")
    return element("article", head, words, class_="story", lang=article.language)


def _origin(article: Article) -> Iterator[Markup]:
    """Yield where the article comes from; only an address of the web becomes a link."""
    known = [article.source, article.published, article.dateline and article.dateline.name, article.id]
    parts = [element("span", text(str(item)), dir="auto") for item in known if item]
    if article.url and _WEB.fullmatch(article.url):
        link = element("a", text("original"), href=article.url, rel="noopener noreferrer", target="_blank")
        parts.append(link)
    elif article.url:
        parts.append(element("span", text(article.url)))
    yield element("p", *parts, class_="origin")


def _findings(records: Sequence[Record], anchors: dict[str, str]) -> Markup:
    cards = [card(place, record, _marks_of(place, record), anchors) for place, record in enumerate(records)]
    count = f"{len(records)} record{'' if len(records) == 1 else 's'}" if records else "No records"
    return element(
        "aside", element("p", text(count), class_="count"), *cards, class_="findings", aria_label="Records"
    )
