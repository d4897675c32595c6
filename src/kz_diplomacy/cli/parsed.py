"""Parsed articles from what the command has written before: files of JSON Lines, the standard input."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from kz_diplomacy.cli.failures import CommandError, describe
from kz_diplomacy.cli.inputs import STANDARD_INPUT
from kz_diplomacy.errors import InvalidRecordError
from kz_diplomacy.models import ParsedArticle
from kz_diplomacy.serialization import iter_jsonl


def read_parsed(names: Sequence[str]) -> Iterator[ParsedArticle]:
    """The parsed articles of all files in order, read as they are asked for.

    Args:
        names: Paths; `-` for the standard input.

    Raises:
        CommandError: A line is no parsed article; the message names the file and the line.
        FileNotFoundError: There is nothing at a path.
    """
    for name in names:
        if name == STANDARD_INPUT:
            yield from _read(sys.stdin.buffer, "standard input")
        else:
            with Path(name).open("rb") as stream:
                yield from _read(stream, name)


def _read(lines: Iterable[bytes], name: str) -> Iterator[ParsedArticle]:
    try:
        yield from iter_jsonl(lines, ParsedArticle)
    except InvalidRecordError as error:
        message = f"{name}, {describe(error)}"
        raise CommandError(message) from error
