"""The commands for datasets of many articles: link, explain-link and refuse-link."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kz_diplomacy.cli.failures import reported
from kz_diplomacy.cli.output import OutputFormat, choose_format, output_path, write
from kz_diplomacy.cli.parsed import read_dataset, read_parsed

if TYPE_CHECKING:
    from kz_diplomacy.linking import Dataset

Parsed = Annotated[
    list[str],
    typer.Argument(metavar="FILE", help="What parse has written, as JSON Lines; - is the standard input."),
]
Known = Annotated[
    str | None,
    typer.Option("--add-to", metavar="DATASET", help="A dataset to add the articles to; it stays as it is."),
]
Given = Annotated[str, typer.Argument(metavar="DATASET", help="What link has written.")]
One = Annotated[str, typer.Argument(metavar="ID", help="The id of a record or of one of its sources.")]
Other = Annotated[str, typer.Argument(metavar="ID", help="Another one.")]
Output = Annotated[
    str | None,
    typer.Option("--output", "-o", metavar="FILE", help="JSON, or JSON Lines where it ends in .jsonl."),
]

app = typer.Typer()


@app.command()
def link(files: Parsed, *, output: Output = None, add_to: Known = None) -> None:
    """Make one dataset of many articles, in which each event stands once with all its sources."""
    from kz_diplomacy.linking import Dataset  # noqa: PLC0415  (only these commands need it)

    with reported():
        known = Dataset() if add_to is None else read_dataset(add_to)
        _write(known.add(read_parsed(files)), output)


@app.command()
def explain_link(dataset: Given, one: One, other: Other) -> None:
    """Tell why two records are one event or not: what agrees and what speaks against it."""
    with reported():
        write([f"{read_dataset(dataset).explain(one, other)}\n"], None)


@app.command()
def refuse_link(dataset: Given, one: One, other: Other, *, output: Output = None) -> None:
    """Part two records for good; the dataset is replaced unless an output is named."""
    with reported():
        _write(read_dataset(dataset).refuse(one, other), dataset if output is None else output)


def _write(dataset: "Dataset", output: str | None) -> None:
    path = output_path(output)
    lines = choose_format(path or Path("-.json"), terminal=False) is OutputFormat.JSONL
    write(dataset.texts(lines=lines), output)
