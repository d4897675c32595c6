"""The commands that a user types: parse, explain and schema."""

import json
import sys
from collections.abc import Iterator, Sequence
from typing import Annotated

import typer

from kz_diplomacy.cli.failures import CommandError, describe, reported
from kz_diplomacy.cli.output import OutputFormat, choose_format, json_pieces, jsonl_pieces, write
from kz_diplomacy.cli.sources import Details, Input, InputForm, find_inputs, holds_one, read_articles
from kz_diplomacy.errors import KzDiplomacyError
from kz_diplomacy.models import ParsedArticle

MAX_BYTES = 2_000_000  # ten times the longest read-out: beyond it a file is hardly an article

Files = Annotated[
    list[str],
    typer.Argument(metavar="FILE", help="Files or directories of articles; - is the standard input."),
]
Form = Annotated[
    InputForm | None,
    typer.Option("--input-format", help="How articles stand in the files; by default the suffix tells."),
]
Title = Annotated[str | None, typer.Option(metavar="TEXT", help="Headline of a plain text.")]
Published = Annotated[
    str | None, typer.Option(metavar="YYYY-MM-DD", help="Day of publication of a plain text.")
]
Source = Annotated[str | None, typer.Option(metavar="TEXT", help="Outlet of a plain text.")]
Url = Annotated[str | None, typer.Option(metavar="TEXT", help="Address of a plain text.")]
MaxBytes = Annotated[
    int, typer.Option(metavar="NUMBER", min=1, help="Largest text taken, in bytes of UTF-8.")
]
Output = Annotated[
    str | None, typer.Option("--output", "-o", metavar="FILE", help="Write here instead of printing.")
]
Format = Annotated[
    OutputFormat | None,
    typer.Option(
        "--format", "-f", help="By default a table on a terminal, JSON elsewhere, JSON Lines to .jsonl."
    ),
]

app = typer.Typer(
    name="kz-diplomacy",
    help="Typed records of visits, meetings, agreements and investments from diplomatic news.",
    no_args_is_help=True,
    rich_markup_mode=None,  # loads rich only where a table is drawn
    pretty_exceptions_enable=False,
)


def show_version(asked: bool) -> None:  # noqa: FBT001  (typer calls it with the flag)
    """Print the version and end, where it is asked for.

    Raises:
        typer.Exit: The version was printed.
    """
    if asked:
        from importlib.metadata import version  # noqa: PLC0415  (50 ms that other commands need not wait)

        typer.echo(f"kz-diplomacy {version('kz-diplomacy')}")
        raise typer.Exit


@app.callback()
def start(
    *,
    _version: Annotated[
        bool,
        typer.Option("--version", callback=show_version, is_eager=True, help="Show the version and exit."),
    ] = False,
) -> None:
    """Typed records of visits, meetings, agreements and investments from diplomatic news."""


@app.command()
def parse(  # noqa: PLR0913  (one parameter an option)
    files: Files,
    *,
    output: Output = None,
    format: Format = None,  # noqa: A002  (the name of the option)
    input_format: Form = None,
    title: Title = None,
    published: Published = None,
    source: Source = None,
    url: Url = None,
    max_bytes: MaxBytes = MAX_BYTES,
) -> None:
    """Find the records of articles: plain texts, JSON or JSON Lines."""
    with reported():
        inputs = find_inputs(files, input_format)
        details = Details(title=title, published=published, source=source, url=url)
        results = parse_inputs(inputs, details, max_bytes)
        terminal = sys.stdout.isatty()
        chosen = choose_format(format, output, terminal=terminal)
        if chosen is OutputFormat.TABLE:
            pieces = _table(results, styled=terminal and output is None)
        elif chosen is OutputFormat.JSONL:
            pieces = jsonl_pieces(results)
        else:
            pieces = json_pieces(results, one=holds_one(inputs))
        write(pieces, output)


@app.command()
def explain(  # noqa: PLR0913  (one parameter an option)
    files: Files,
    *,
    input_format: Form = None,
    title: Title = None,
    published: Published = None,
    source: Source = None,
    url: Url = None,
    max_bytes: MaxBytes = MAX_BYTES,
) -> None:
    """Show each record with its rule, and underline its evidence."""
    from kz_diplomacy.cli.explain import explain_pieces  # noqa: PLC0415  (rich loads only where it draws)
    from kz_diplomacy.cli.terminal import columns  # noqa: PLC0415

    with reported():
        details = Details(title=title, published=published, source=source, url=url)
        results = parse_inputs(find_inputs(files, input_format), details, max_bytes)
        write(explain_pieces(results, styled=sys.stdout.isatty(), width=columns()), None)


@app.command()
def explore(
    files: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE", help="What parse has written, as JSON Lines; - is the standard input."
        ),
    ],
    *,
    output: Output = None,
    title: Annotated[
        str, typer.Option(metavar="TEXT", help="What the page is called.")
    ] = "Diplomatic records",
    link: Annotated[
        bool, typer.Option("--link", help="Join the records of several articles that are one event.")
    ] = False,
) -> None:
    """Make a page to filter, sort and read the records of many articles."""
    from kz_diplomacy.cli.parsed import read_parsed  # noqa: PLC0415  (only this command needs them)
    from kz_diplomacy.export.pages import dataset_page  # noqa: PLC0415
    from kz_diplomacy.linking import link as linked  # noqa: PLC0415

    with reported():
        parsed = read_parsed(files)
        write([dataset_page(linked(parsed) if link else parsed, title=title)], output)


@app.command()
def schema(*, output: Output = None) -> None:
    """Print the JSON Schema of the records."""
    from kz_diplomacy.serialization import json_schema  # noqa: PLC0415  (only this command needs it)

    with reported():
        write([json.dumps(json_schema(), ensure_ascii=False, indent=2), "\n"], output)


def parse_inputs(inputs: Sequence[Input], details: Details, max_bytes: int) -> Iterator[ParsedArticle]:
    """The parsed articles of the inputs in order, each parsed as it is asked for."""
    from kz_diplomacy.pipeline import Parser  # noqa: PLC0415  (its tables load only where an article is read)

    parser = Parser(most_characters=max_bytes)  # no text has more characters than bytes
    articles = read_articles(inputs, details=details, max_bytes=max_bytes)
    for article in articles:
        try:
            yield parser.parse(article)
        except KzDiplomacyError as error:
            message = f"article {article.id}: {describe(error)}"
            raise CommandError(message) from error


def _table(results: Iterator[ParsedArticle], *, styled: bool) -> Iterator[str]:
    from kz_diplomacy.cli.table import table_pieces  # noqa: PLC0415  (rich loads only where it draws)
    from kz_diplomacy.cli.terminal import columns  # noqa: PLC0415

    return table_pieces(results, styled=styled, width=columns())
