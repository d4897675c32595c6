"""Where results go: a file replaced in one step, or the standard output, all or nothing; always UTF-8."""

import os
import shutil
import sys
import tempfile
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO, cast

from kz_diplomacy.cli.failures import CommandError
from kz_diplomacy.models import ParsedArticle
from kz_diplomacy.serialization import to_json

STANDARD_OUTPUT = "-"
MEMORY_BYTES = 8_000_000  # what waits for the end of the command in memory; the rest waits on disk


class OutputFormat(StrEnum):
    """How results are written."""

    JSON = "json"
    JSONL = "jsonl"
    TABLE = "table"


def choose_format(asked: OutputFormat | None, target: str | None, *, terminal: bool) -> OutputFormat:
    """The format asked for; else that of the target's suffix; else a table on a terminal, JSON in a pipe.

    >>> choose_format(None, "out.jsonl", terminal=True)
    <OutputFormat.JSONL: 'jsonl'>
    >>> choose_format(None, None, terminal=True)
    <OutputFormat.TABLE: 'table'>
    >>> choose_format(None, None, terminal=False)
    <OutputFormat.JSON: 'json'>
    """
    if asked is not None:
        return asked
    if target is not None and target != STANDARD_OUTPUT:
        return OutputFormat.JSONL if target.endswith((".jsonl", ".ndjson")) else OutputFormat.JSON
    return OutputFormat.TABLE if terminal else OutputFormat.JSON


def write(pieces: Iterable[str], target: str | None) -> None:
    """Write text in UTF-8 to the target once all of it is there; nothing where making it fails.

    Args:
        pieces: The text, made as it is asked for.
        target: A path; None or `-` for the standard output. A file is replaced in one step and keeps its
            mode; a device or a pipe is written to as it is.

    Raises:
        CommandError: The target cannot be written.
    """
    with _opened(target) as stream:
        for piece in pieces:
            stream.write(piece.encode())


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


def jsonl_pieces(results: Iterable[ParsedArticle]) -> Iterator[str]:
    """One compact JSON object a line, in the order of the results."""
    return (f"{to_json(result)}\n" for result in results)


@contextmanager
def _opened(target: str | None) -> Generator[BinaryIO, None, None]:
    if target is None or target == STANDARD_OUTPUT:
        with _held_back(sys.stdout.buffer) as stream:
            yield stream
        sys.stdout.buffer.flush()
        return
    path = Path(target).resolve()
    if path.exists() and not path.is_file():
        with path.open("wb") as device, _held_back(device) as stream:
            yield stream
    else:
        with _replacing(path) as stream:
            yield stream


@contextmanager
def _held_back(target: BinaryIO) -> Generator[BinaryIO, None, None]:
    with tempfile.SpooledTemporaryFile(max_size=MEMORY_BYTES) as spool:
        yield cast("BinaryIO", spool)
        spool.seek(0)
        shutil.copyfileobj(spool, target)


@contextmanager
def _replacing(path: Path) -> Generator[BinaryIO, None, None]:
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        stream = temporary.open("xb")
    except OSError as error:
        message = f"{path}: {error.strerror}"
        raise CommandError(message) from error
    try:
        with stream:
            yield stream
        if path.exists():
            shutil.copymode(path, temporary)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
