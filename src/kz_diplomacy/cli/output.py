"""Where results go: the standard output as they come, or a file that is replaced in one step."""

import gzip
import shutil
import sys
import tempfile
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from enum import StrEnum
from importlib.util import find_spec
from pathlib import Path
from typing import BinaryIO

import attrs

from kz_diplomacy.cli.failures import CommandError
from kz_diplomacy.errors import MissingExtraError
from kz_diplomacy.models import ParsedArticle
from kz_diplomacy.serialization import from_json, to_json

STANDARD_OUTPUT = "-"
GZIP = ".gz"
MEMORY_BYTES = 8_000_000  # what waits for the end of the command in memory; the rest waits on disk


class OutputFormat(StrEnum):
    """How results are written."""

    JSON = "json"
    JSONL = "jsonl"
    TABLE = "table"
    CSV = "csv"
    PARQUET = "parquet"
    SQLITE = "sqlite"
    DUCKDB = "duckdb"


SUFFIXES: Mapping[str, OutputFormat] = {
    ".jsonl": OutputFormat.JSONL,
    ".ndjson": OutputFormat.JSONL,
    ".csv": OutputFormat.CSV,
    ".parquet": OutputFormat.PARQUET,
    ".sqlite": OutputFormat.SQLITE,
    ".sqlite3": OutputFormat.SQLITE,
    ".db": OutputFormat.SQLITE,
    ".duckdb": OutputFormat.DUCKDB,
}
EXTRAS = {OutputFormat.PARQUET: ("pyarrow", "arrow"), OutputFormat.DUCKDB: ("duckdb", "duckdb")}
PRINTED = (OutputFormat.JSON, OutputFormat.JSONL, OutputFormat.TABLE)


@attrs.frozen(kw_only=True)
class Form:
    """How results are written, in full.

    Attributes:
        format: The format.
        one: Whether JSON is the object of one article, not an array.
        nested: Whether a row of Parquet is an article, not a record.
        styled: Whether a terminal shows the table.
    """

    format: OutputFormat
    one: bool = False
    nested: bool = False
    styled: bool = False


def output_path(target: str | None) -> Path | None:
    """The path of a target; None for the standard output.

    >>> output_path("-") is None
    True
    """
    return None if target is None or target == STANDARD_OUTPUT else Path(target)


def choose_format(target: Path | None, *, terminal: bool) -> OutputFormat:
    """The format by the target's suffix; a table on a terminal, JSON in a pipe.

    >>> choose_format(Path("out.jsonl.gz"), terminal=True)
    <OutputFormat.JSONL: 'jsonl'>
    >>> choose_format(None, terminal=True)
    <OutputFormat.TABLE: 'table'>
    >>> choose_format(None, terminal=False)
    <OutputFormat.JSON: 'json'>
    """
    if target is None:
        return OutputFormat.TABLE if terminal else OutputFormat.JSON
    whole = target.with_suffix("") if target.suffix.lower() == GZIP else target
    return SUFFIXES.get(whole.suffix.lower(), OutputFormat.JSON)


def pieces(lines: Iterable[str], form: Form) -> Iterator[str]:
    """The text of parsed articles, piece by piece, from their lines of JSON.

    Raises:
        CommandError: The format is no text.
    """
    if form.format is OutputFormat.JSONL:
        return (f"{line.rstrip()}\n" for line in lines)
    results = (from_json(line, ParsedArticle) for line in lines)
    if form.format is OutputFormat.JSON:
        return json_pieces(results, one=form.one)
    if form.format is OutputFormat.TABLE:
        from kz_diplomacy.cli.table import table_pieces  # noqa: PLC0415  (rich loads only where it draws)
        from kz_diplomacy.cli.terminal import columns  # noqa: PLC0415

        return table_pieces(results, styled=form.styled, width=columns())
    message = f"{form.format} goes to a file: name it by --output"
    raise CommandError(message)


def json_pieces(results: Iterable[ParsedArticle], *, one: bool) -> Iterator[str]:
    r"""One indented JSON object where the input is `one` article, else an array of them.

    >>> list(json_pieces([], one=False))
    ['[', ']\n']
    """
    if one:
        yield from (f"{to_json(result, indent=2)}\n" for result in results)
        return
    yield "["
    separator = "\n"
    for result in results:
        yield separator + to_json(result, indent=2)
        separator = ",\n"
    yield "]\n" if separator == "\n" else "\n]\n"


def write(texts: Iterable[str], target: str | None) -> None:
    """Write text in UTF-8 to the target once all of it is there; nothing where making it fails.

    Args:
        texts: The text, made as it is asked for.
        target: A path; None or `-` for the standard output. A file is replaced in one step and keeps its
            mode; a device or a pipe is written to as it is.

    Raises:
        OSError: The target cannot be written.
    """
    path = output_path(target)
    if path is not None and not is_device(path):
        _replace(path, texts)
        return
    with tempfile.SpooledTemporaryFile(max_size=MEMORY_BYTES) as spool, opened(path) as stream:
        spool.writelines(text.encode() for text in texts)
        spool.seek(0)
        shutil.copyfileobj(spool, stream)


def write_as_they_come(texts: Iterable[str], path: Path | None) -> None:
    """Write text in UTF-8 to a device or the standard output, at once for whoever reads the other end."""
    with opened(path) as stream:
        for text in texts:
            stream.write(text.encode())
            stream.flush()


@contextmanager
def opened(device: Path | None) -> Generator[BinaryIO, None, None]:
    """A device open for writing, the standard output where it is None."""
    if device is not None:
        with device.open("wb") as stream:
            yield stream
        return
    yield sys.stdout.buffer
    sys.stdout.buffer.flush()


def is_device(path: Path) -> bool:
    """Whether at the path is what no file can take the place of, such as a device or a pipe."""
    return path.exists() and not path.is_file()


def check_form(form: Form) -> None:
    """Tell before a run, not at its end, what cannot be written.

    Raises:
        CommandError: The format cannot be nested.
        MissingExtraError: Its extra is not installed.
    """
    if form.nested and form.format is not OutputFormat.PARQUET:
        message = f"--nested is for parquet, not for {form.format}"
        raise CommandError(message)
    module, extra = EXTRAS.get(form.format, ("json", ""))
    if find_spec(module) is None:
        raise MissingExtraError(module, extra)


def _replace(path: Path, texts: Iterable[str]) -> None:
    from kz_diplomacy.serialization.replacing import replacing  # noqa: PLC0415  (as above)

    with replacing(path) as temporary, temporary.open("wb") as file:
        if path.suffix.lower() == GZIP:
            with gzip.GzipFile(filename="", fileobj=file, mode="wb", mtime=0) as compressed:
                compressed.writelines(text.encode() for text in texts)
        else:
            file.writelines(text.encode() for text in texts)
