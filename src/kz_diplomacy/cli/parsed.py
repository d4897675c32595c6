"""What the command has written before: parsed articles, or a linked dataset."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kz_diplomacy.cli.failures import CommandError, describe
from kz_diplomacy.cli.inputs import STANDARD_INPUT
from kz_diplomacy.errors import InvalidRecordError
from kz_diplomacy.models import ParsedArticle
from kz_diplomacy.serialization import iter_jsonl

if TYPE_CHECKING:
    from kz_diplomacy.linking import Dataset

DATASET_BEGINS = b'{"dataset_version":'


def read_source(names: Sequence[str], *, link: bool = False) -> "Iterable[ParsedArticle] | Dataset":
    """The dataset in a file, else the parsed articles of all files, linked where that is asked.

    Args:
        names: Paths; `-` for the standard input.
        link: Whether records of several articles that are one event become one.

    Raises:
        CommandError: A file holds neither a dataset nor parsed articles, or a dataset is not alone.
        FileNotFoundError: There is nothing at a path.
    """
    from kz_diplomacy.linking import link as linked  # noqa: PLC0415  (only where records are linked)

    datasets = [name for name in names if _holds_dataset(name)]
    if not datasets:
        return linked(read_parsed(names)) if link else read_parsed(names)
    if len(names) > 1 or link:
        message = f"{datasets[0]}: a dataset, which is linked already and goes with no other file"
        raise CommandError(message)
    return read_dataset(datasets[0])


def read_dataset(name: str) -> "Dataset":
    """The dataset in a file.

    Raises:
        CommandError: It holds none; the message names the file and the place in it.
    """
    from kz_diplomacy.linking import Dataset  # noqa: PLC0415  (as above)

    try:
        return Dataset.load(name)
    except InvalidRecordError as error:
        message = f"{name}: {describe(error)}"
        raise CommandError(message) from error


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


def _holds_dataset(name: str) -> bool:
    if name == STANDARD_INPUT:
        return False
    with Path(name).open("rb") as stream:
        return stream.read(len(DATASET_BEGINS)) == DATASET_BEGINS
