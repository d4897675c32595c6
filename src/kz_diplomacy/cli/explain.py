"""Why a record is there: its rule, and the sentences that state it with the evidence underlined."""

import re
from collections.abc import Iterable, Iterator

import attrs
from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from kz_diplomacy.cli.terminal import draw, make_console, printable
from kz_diplomacy.export.phrases import describe_record
from kz_diplomacy.models import Article, Evidence, ParsedArticle, Record, Source
from kz_diplomacy.text import read_document

INDENT = 4


@attrs.frozen(kw_only=True)
class Passage:
    """A stretch of the article with the parts of it that are evidence, as disjoint offsets into it."""

    text: str
    marks: tuple[tuple[int, int], ...]


def explain_pieces(results: Iterable[ParsedArticle], *, styled: bool, width: int) -> Iterator[str]:
    """Every record with its rule, its sentences and which words support which fields.

    Args:
        results: What to explain.
        styled: Whether a terminal shows it: the evidence is underlined there, else marked by carets below.
        width: Columns to fill at most.
    """
    console = make_console(styled=styled, width=width)
    for result in results:
        spans = _sentences(result.article)
        for record in result.records:
            yield draw(console, Text(_heading(record), style="bold"))
            for passage in find_passages(result.article, record.evidence, spans):
                yield _underlined(console, passage) if styled else caret_lines(passage, width)
            yield draw(console, *_support(record.evidence), "")
        if not result.records:
            yield f"{result.article.id}: no records\n"


def find_passages(
    article: Article, evidence: Iterable[Evidence], sentences: Iterable[tuple[Source, int, int]]
) -> Iterator[Passage]:
    """The sentences that hold evidence, in order, each with the evidence in it.

    Args:
        article: Whose title and text the offsets count.
        evidence: The spans to mark.
        sentences: Source, start and end of every sentence.
    """
    spans = tuple(evidence)
    for source, start, end in sentences:
        inside = [span for span in spans if span.source is source and span.start < end and span.end > start]
        if inside:
            whole = article.text if source is Source.TEXT else article.title or ""
            marks = [(max(span.start, start) - start, min(span.end, end) - start) for span in inside]
            yield Passage(text=printable(whole[start:end]), marks=tuple(_disjoint(marks)))


def _sentences(article: Article) -> list[tuple[Source, int, int]]:
    document = read_document(article)
    return [
        (document.source(sentence.first), document.starts[sentence.first], document.ends[sentence.last - 1])
        for sentence in document.sentences
    ]


def _disjoint(marks: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in sorted(marks):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _heading(record: Record) -> str:
    return f"{record.id} ({record.status}): {printable(describe_record(record))} [{record.rule}]"


def _support(evidence: Iterable[Evidence]) -> Iterator[Padding]:
    for span in evidence:
        fields = ", ".join(span.supports) or "the event"
        yield _indented(Text(f"{fields}: {printable(span.text)}", style="dim"))


def _underlined(console: Console, passage: Passage) -> str:
    text = Text(passage.text)
    for start, end in passage.marks:
        text.stylize("underline", start, end)
    return draw(console, _indented(text))


def _indented(text: Text) -> Padding:
    return Padding(text, (0, 0, 0, INDENT))


def caret_lines(passage: Passage, width: int) -> str:
    """The passage in lines, each with carets below the marked characters.

    >>> print(caret_lines(Passage(text="They met in Seoul", marks=((12, 17),)), 80), end="")
        They met in Seoul
                    ^^^^^
    """
    marked = "".join(
        "^" if any(a <= i < b for a, b in passage.marks) else " " for i in range(len(passage.text))
    )
    room = max(width - INDENT, 1)
    lines: list[str] = []
    for piece in re.finditer(rf".{{1,{room}}}(?: +|$)|.{{{room}}}", passage.text):
        lines += [passage.text[slice(*piece.span())], marked[slice(*piece.span())]]
    return "".join(f"{'':{INDENT}}{line.rstrip()}\n" for line in lines if line.strip())
