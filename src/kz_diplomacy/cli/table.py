"""Records as a table that people read: one row a record, with when, where and who."""

from collections.abc import Iterable, Iterator

from rich import box
from rich.table import Table
from rich.text import Text

from kz_diplomacy.cli.terminal import draw, make_console, printable
from kz_diplomacy.export.phrases import describe_record
from kz_diplomacy.models import Article, Investment, ParsedArticle, Record, Visit

COLUMNS = ("Record", "Status", "When", "Where", "What")
HEADING_LENGTH = 80


def table_pieces(results: Iterable[ParsedArticle], *, styled: bool, width: int) -> Iterator[str]:
    """One table an article, below a line that names the article.

    Args:
        results: What to show.
        styled: Whether a terminal shows it.
        width: Columns to fill at most.
    """
    console = make_console(styled=styled, width=width)
    for result in results:
        heading = Text(_heading(result.article), style="bold")
        yield draw(console, heading, _table(result.records) if result.records else Text("no records\n"))


def _heading(article: Article) -> str:
    first = article.title or article.text.strip().partition("\n")[0]
    short = first if len(first) <= HEADING_LENGTH else f"{first[: HEADING_LENGTH - 1]}…"
    known = (article.source, article.published, article.id)
    return printable(" · ".join([short, *(str(item) for item in known if item is not None)]))


def _table(records: Iterable[Record]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for column in COLUMNS:
        table.add_column(column, overflow="fold", no_wrap=column == "Record")
    for record in records:
        cells = (record.id, record.status, _when(record), _where(record), describe_record(record))
        table.add_row(*(Text(printable(cell)) for cell in cells))
    return table


def _when(record: Record) -> str:
    span = record.period if isinstance(record, Investment) else record.date
    return "" if span is None else str(span)


def _where(record: Record) -> str:
    match record:
        case Visit():
            country = [] if record.destination is None else [record.destination.name]
            return ", ".join([place.name for place in record.places] or country)
        case Investment():
            return "" if record.recipient_country is None else record.recipient_country.name
        case _:
            return "" if record.place is None else record.place.name
