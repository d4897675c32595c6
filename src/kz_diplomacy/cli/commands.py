"""The commands that a user types for articles, and for what the library itself holds."""

import json
import sys
from typing import Annotated

import typer

from kz_diplomacy.cli.articles import Details
from kz_diplomacy.cli.failures import reported
from kz_diplomacy.cli.inputs import InputForm, find_inputs, holds_one
from kz_diplomacy.cli.linking import app as linking
from kz_diplomacy.cli.output import Form, OutputFormat, choose_format, output_path, write
from kz_diplomacy.cli.targets import ExportFormat, target_of

MAX_BYTES = 2_000_000  # ten times the longest read-out: beyond it a file is hardly an article
LEFT_OUT = 1  # the exit code where some articles could not be parsed

Files = Annotated[
    list[str],
    typer.Argument(
        metavar="FILE", help="Files, directories or patterns (2021/*.txt); - is the standard input."
    ),
]
Given = Annotated[
    InputForm | None,
    typer.Option("--input-format", help="How articles stand in the files; by default the suffix tells."),
]
Title = Annotated[str | None, typer.Option(metavar="TEXT", help="Headline of a plain text or a page.")]
Published = Annotated[
    str | None, typer.Option(metavar="YYYY-MM-DD", help="Day of publication of a plain text or a page.")
]
Source = Annotated[str | None, typer.Option(metavar="TEXT", help="Outlet of a plain text or a page.")]
Url = Annotated[str | None, typer.Option(metavar="TEXT", help="Address of a plain text or a page.")]
MaxBytes = Annotated[
    int, typer.Option(metavar="NUMBER", min=1, help="Largest text taken, in bytes of UTF-8.")
]
Output = Annotated[
    str | None, typer.Option("--output", "-o", metavar="FILE", help="Write here instead of printing.")
]
Format = Annotated[
    OutputFormat | None,
    typer.Option(
        "--format", "-f", help="By default a table on a terminal, JSON in a pipe; of a file its suffix tells."
    ),
]
Workers = Annotated[
    int | None,
    typer.Option(
        "--workers", "-j", metavar="NUMBER", min=1, help="Processes; by default one a processor for many."
    ),
]
Resume = Annotated[bool, typer.Option("--resume", help="Go on with the interrupted run of this output.")]
Strict = Annotated[
    bool, typer.Option("--strict", help="End at the first article that cannot be parsed, with no output.")
]
Nested = Annotated[bool, typer.Option("--nested", help="Parquet with a row an article, not a row a record.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Neither bar nor summary.")]

app = typer.Typer(
    name="kz-diplomacy",
    help="Typed records of visits, meetings, agreements and investments from diplomatic news.",
    no_args_is_help=True,
    rich_markup_mode=None,  # loads rich only where a table is drawn
    pretty_exceptions_enable=False,
)
app.add_typer(linking)


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
    input_format: Given = None,
    title: Title = None,
    published: Published = None,
    source: Source = None,
    url: Url = None,
    max_bytes: MaxBytes = MAX_BYTES,
    workers: Workers = None,
    resume: Resume = False,
    strict: Strict = False,
    nested: Nested = False,
    quiet: Quiet = False,
) -> None:
    """Find the records of articles, however many there are."""
    from kz_diplomacy.cli.runs import Reading, Run, carry_out  # noqa: PLC0415  (loads what parses)

    details = Details(title=title, published=published, source=source, url=url)
    with reported():
        inputs, path, terminal = find_inputs(files, input_format), output_path(output), sys.stdout.isatty()
        run = Run(
            reading=Reading(inputs=inputs, details=details, max_bytes=max_bytes),
            form=Form(
                format=format or choose_format(path, terminal=terminal),
                one=holds_one(inputs),
                nested=nested,
                styled=terminal and path is None,
            ),
            output=path,
            workers=workers,
            strict=strict,
            resume=resume,
            quiet=quiet,
        )
        if carry_out(run).failed:
            raise typer.Exit(LEFT_OUT)


@app.command()
def explain(  # noqa: PLR0913  (one parameter an option)
    files: Files,
    *,
    input_format: Given = None,
    title: Title = None,
    published: Published = None,
    source: Source = None,
    url: Url = None,
    max_bytes: MaxBytes = MAX_BYTES,
) -> None:
    """Show each record with its rule, and underline its evidence."""
    from kz_diplomacy.cli.explain import explain_pieces  # noqa: PLC0415  (rich loads only where it draws)
    from kz_diplomacy.cli.runs import Reading, parsed_strictly  # noqa: PLC0415
    from kz_diplomacy.cli.terminal import columns  # noqa: PLC0415

    details = Details(title=title, published=published, source=source, url=url)
    with reported():
        inputs = find_inputs(files, input_format)
        results = parsed_strictly(Reading(inputs=inputs, details=details, max_bytes=max_bytes))
        write(explain_pieces(results, styled=sys.stdout.isatty(), width=columns()), None)


@app.command()
def rules(
    name: Annotated[
        str | None,
        typer.Argument(metavar="NAME", help="A rule or a frame, as visit-arrive/participle or visit-arrive."),
    ] = None,
) -> None:
    """List the rules that records name, or tell what one of them finds and what it does not."""
    from kz_diplomacy.cli.rule_pages import rule_pieces  # noqa: PLC0415  (reads a table)
    from kz_diplomacy.knowledge.rule_book import read_rule_book  # noqa: PLC0415

    with reported():
        write(rule_pieces(read_rule_book(), name), None)


@app.command()
def explore(
    files: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE", help="What parse or link has written; - is the standard input, as JSON Lines."
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
    from kz_diplomacy.cli.parsed import read_source  # noqa: PLC0415  (only this command needs them)
    from kz_diplomacy.export.pages import dataset_page  # noqa: PLC0415

    with reported():
        write([dataset_page(read_source(files, link=link), title=title)], output)


@app.command()
def export(
    files: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE", help="What parse or link has written; - is the standard input, as JSON Lines."
        ),
    ],
    *,
    output: Output = None,
    format: Annotated[  # noqa: A002  (the name of the option)
        ExportFormat | None,
        typer.Option("--format", "-f", help="By default the suffix of the file tells."),
    ] = None,
    link: Annotated[
        bool, typer.Option("--link", help="Join the records of several articles that are one event.")
    ] = False,
    nested: Nested = False,
) -> None:
    """Write parsed articles as a table, a database, a calendar, linked data or coded events."""
    from kz_diplomacy.cli.exports import write_export  # noqa: PLC0415  (loads what writes)
    from kz_diplomacy.cli.parsed import read_source  # noqa: PLC0415

    with reported():
        target = target_of(output, format, nested=nested)
        write_export(read_source(files, link=link), target)


@app.command()
def archive(
    files: Annotated[
        list[str],
        typer.Argument(metavar="FILE", help="XML of the Office of the Historian, or rows as JSON."),
    ],
    *,
    output: Output = None,
) -> None:
    """Turn the visits, trips and treaties of archives into parsed articles, as JSON Lines."""
    from kz_diplomacy.cli.archives import ArchiveRun  # noqa: PLC0415  (loads what reads names)

    run = ArchiveRun()
    with reported():
        write(run.lines(files), output)
    run.tell()
    if run.refused:
        raise typer.Exit(LEFT_OUT)


@app.command()
def schema(
    *,
    output: Output = None,
    dataset: Annotated[bool, typer.Option("--dataset", help="That of a dataset, as link writes it.")] = False,
) -> None:
    """Print the JSON Schema of the records."""
    from kz_diplomacy.linking import dataset_schema  # noqa: PLC0415  (only this command needs them)
    from kz_diplomacy.serialization import json_schema  # noqa: PLC0415

    with reported():
        found = dataset_schema() if dataset else json_schema()
        write([json.dumps(found, ensure_ascii=False, indent=2), "\n"], output)
