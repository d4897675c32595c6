"""Where an export goes, and in which format."""

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

import attrs

from kz_diplomacy.cli.failures import CommandError


class ExportFormat(StrEnum):
    """The formats."""

    CSV = "csv"
    PARQUET = "parquet"
    SQLITE = "sqlite"
    DUCKDB = "duckdb"
    ICS = "ics"
    JSONLD = "jsonld"
    EVENTS = "events"


SUFFIXES: Mapping[str, ExportFormat] = {
    ".csv": ExportFormat.CSV,
    ".parquet": ExportFormat.PARQUET,
    ".sqlite": ExportFormat.SQLITE,
    ".sqlite3": ExportFormat.SQLITE,
    ".db": ExportFormat.SQLITE,
    ".duckdb": ExportFormat.DUCKDB,
    ".ics": ExportFormat.ICS,
    ".jsonld": ExportFormat.JSONLD,
}


@attrs.frozen(kw_only=True)
class Target:
    """Where an export goes.

    Attributes:
        path: The file.
        format: Its format.
        nested: Whether a row of Parquet is an article, not a record.
    """

    path: Path
    format: ExportFormat
    nested: bool = False


def target_of(output: str | None, asked: ExportFormat | None, *, nested: bool) -> Target:
    """The target that the options name; the format is that asked for, else that of the suffix.

    Raises:
        CommandError: There is no file, no format, or one that cannot be nested.

    >>> target_of("out.ics", None, nested=False).format
    <ExportFormat.ICS: 'ics'>
    """
    if output is None:
        message = "an export goes to a file: name it by --output"
        raise CommandError(message)
    path = Path(output)
    form = asked or SUFFIXES.get(path.suffix.lower())
    if form is None:
        message = f"{output}: no format has this suffix ({', '.join(SUFFIXES)}); name one by --format"
        raise CommandError(message)
    if nested and form is not ExportFormat.PARQUET:
        message = f"--nested is for parquet, not for {form}"
        raise CommandError(message)
    return Target(path=path, format=form, nested=nested)
