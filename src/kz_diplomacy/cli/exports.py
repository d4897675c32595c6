"""Parsed articles as tables, databases, calendars, linked data and coded events."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TypeAlias

from kz_diplomacy import bridges, export
from kz_diplomacy.cli.output import PRINTED, Form, pieces, write
from kz_diplomacy.cli.targets import ExportFormat, Target
from kz_diplomacy.linking import Dataset
from kz_diplomacy.models import ParsedArticle
from kz_diplomacy.serialization import from_json

Source: TypeAlias = Iterable[ParsedArticle] | Dataset


def write_lines(lines: Iterable[str], path: Path, form: Form) -> None:
    """Write parsed articles, given by their lines of JSON, to a file that appears when it is complete.

    Raises:
        MissingExtraError: The format needs an extra that is not installed.
        OSError: The file cannot be written.
    """
    if form.format in PRINTED:
        write(pieces(lines, form), str(path))
    else:
        target = Target(path=path, format=ExportFormat(form.format.value), nested=form.nested)
        write_export((from_json(line, ParsedArticle) for line in lines), target)


def write_export(source: Source, target: Target) -> None:
    """Write articles or a data set to a file that appears when it is complete.

    Raises:
        MissingExtraError: The format needs an extra that is not installed.
        OSError: The file cannot be written.
    """
    if target.format is ExportFormat.PARQUET:
        export.to_parquet(source, target.path, nested=target.nested)
    elif target.format in FILES:
        FILES[target.format](source, target.path)
    else:
        write(TEXTS[target.format](source), str(target.path))


FILES: Mapping[ExportFormat, Callable[[Source, Path], None]] = {
    ExportFormat.CSV: export.to_csv,
    ExportFormat.SQLITE: export.to_sqlite,
    ExportFormat.DUCKDB: export.to_duckdb,
}
TEXTS: Mapping[ExportFormat, Callable[[Source], Iterable[str]]] = {
    ExportFormat.ICS: lambda source: [bridges.to_ical(source)],
    ExportFormat.JSONLD: lambda source: [bridges.to_jsonld_text(source)],
    ExportFormat.EVENTS: bridges.coded_lines,
}
