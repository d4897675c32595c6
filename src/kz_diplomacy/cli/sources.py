"""Articles from what the user names: files of text, JSON or JSON Lines, directories, the standard input."""

import codecs
import json
import sys
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from enum import StrEnum
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO, cast

import attrs

from kz_diplomacy.cli.failures import CommandError, describe
from kz_diplomacy.errors import KzDiplomacyError
from kz_diplomacy.models import Article
from kz_diplomacy.serialization import article_from_dict

STANDARD_INPUT = "-"
PEEKED = 64  # bytes that show how a JSON document begins


class InputForm(StrEnum):
    """How articles stand in a file: one plain text, one JSON document, or one JSON document a line."""

    TEXT = "text"
    JSON = "json"
    JSONL = "jsonl"


SUFFIXES: Mapping[str, InputForm] = {
    ".txt": InputForm.TEXT,
    ".json": InputForm.JSON,
    ".jsonl": InputForm.JSONL,
    ".ndjson": InputForm.JSONL,
}


@attrs.frozen(kw_only=True)
class Input:
    """One file, or the standard input where `path` is None, and the form of its content."""

    path: Path | None
    form: InputForm

    @property
    def name(self) -> str:
        """The name that messages call it by.

        >>> Input(path=None, form=InputForm.TEXT).name
        'standard input'
        """
        return "standard input" if self.path is None else str(self.path)

    @contextmanager
    def opened(self) -> Generator[BufferedReader, None, None]:
        """The bytes of the input as a stream, closed at the end where it is a file."""
        if self.path is None:
            yield cast("BufferedReader", sys.stdin.buffer)
        else:
            with self.path.open("rb") as stream:
                yield stream


@attrs.frozen(kw_only=True)
class Details:
    """What the user says of a plain text that cannot say it itself; JSON carries its own."""

    title: str | None = None
    published: str | None = None
    source: str | None = None
    url: str | None = None

    def given(self) -> dict[str, str]:
        """The details that are there, by the key of the article that they fill.

        >>> Details(source="Kazinform").given()
        {'source': 'Kazinform'}
        """
        return {key: value for key, value in attrs.asdict(self).items() if value is not None}


def find_inputs(names: Sequence[str], form: InputForm | None = None) -> tuple[Input, ...]:
    """The inputs that the names stand for, in order; a directory stands for its files of articles, sorted.

    Args:
        names: Paths of files and directories, `-` for the standard input.
        form: The form of all inputs; None tells it from each suffix (no known suffix: plain text).

    Raises:
        CommandError: A directory holds no file of articles.
        FileNotFoundError: There is nothing at a path.
    """
    return tuple(found for name in names for found in _find(name, form))


def holds_one(inputs: Sequence[Input]) -> bool:
    """Whether the inputs are one article by their form: one plain text, or one JSON object.

    >>> holds_one([Input(path=None, form=InputForm.TEXT)])
    True
    >>> holds_one([Input(path=Path("articles.jsonl"), form=InputForm.JSONL)])
    False
    """
    if len(inputs) != 1 or inputs[0].form is InputForm.JSONL:
        return False
    if inputs[0].form is InputForm.TEXT:
        return True
    with inputs[0].opened() as stream:
        return stream.peek(PEEKED).removeprefix(codecs.BOM_UTF8).lstrip().startswith(b"{")


def read_articles(inputs: Iterable[Input], *, details: Details, max_bytes: int) -> Iterator[Article]:
    """The articles of all inputs in order, read as they are asked for.

    Args:
        inputs: What to read.
        details: Title, day, outlet and address of plain texts.
        max_bytes: The largest text taken, in bytes of UTF-8.

    Raises:
        CommandError: An input is no article; the message names the file and the line.
    """
    for found in inputs:
        with found.opened() as stream:
            yield from READERS[found.form](stream, found.name, details, max_bytes)


def _find(name: str, form: InputForm | None) -> Iterator[Input]:
    if name == STANDARD_INPUT:
        yield Input(path=None, form=form or InputForm.TEXT)
        return
    path = Path(name)
    if path.is_dir():
        yield from _find_below(path, form)
    else:
        path.stat()  # a missing file is told before the first article is parsed
        yield Input(path=path, form=form or SUFFIXES.get(path.suffix.lower(), InputForm.TEXT))


def _find_below(directory: Path, form: InputForm | None) -> Iterator[Input]:
    paths = sorted(
        path for path in directory.rglob("*") if path.suffix.lower() in SUFFIXES and path.is_file()
    )
    if not paths:
        message = f"{directory}: no articles here ({', '.join(SUFFIXES)})"
        raise CommandError(message)
    for path in paths:
        yield Input(path=path, form=form or SUFFIXES[path.suffix.lower()])


def _read_text(stream: BinaryIO, name: str, details: Details, max_bytes: int) -> Iterator[Article]:
    data = stream.read(max_bytes + 1)
    with _located(name):
        _check_size(len(data), max_bytes)
        yield article_from_dict({"text": data.decode("utf-8-sig"), **details.given()})


def _read_json(stream: BinaryIO, name: str, details: Details, max_bytes: int) -> Iterator[Article]:
    _refuse_details(details, name)
    with _located(name):
        content = _decode(stream.read())
        if not isinstance(content, list):
            yield _article(content, max_bytes)
            return
    for number, item in enumerate(cast("list[object]", content), start=1):
        with _located(f"{name}, article {number}"):
            yield _article(item, max_bytes)


def _read_jsonl(stream: BinaryIO, name: str, details: Details, max_bytes: int) -> Iterator[Article]:
    _refuse_details(details, name)
    for number, line in enumerate(stream, start=1):
        if line.strip():
            with _located(f"{name}, line {number}"):
                yield _article(_decode(line), max_bytes)


READERS = {InputForm.TEXT: _read_text, InputForm.JSON: _read_json, InputForm.JSONL: _read_jsonl}


def _refuse_details(details: Details, name: str) -> None:
    if given := details.given():
        options = ", ".join(f"--{key}" for key in given)
        message = f"{name}: {options} only for plain text; an article in JSON carries its own"
        raise CommandError(message)


def _article(content: object, max_bytes: int) -> Article:
    article = article_from_dict(cast("dict[str, object]", content))  # says itself what is no object
    _check_size(len(article.text.encode()), max_bytes)
    return article


def _decode(data: bytes) -> object:
    """What a JSON document holds; numbers that columns beside the article may have are let be."""
    text = data.decode("utf-8-sig")
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        line = "" if error.lineno == 1 else f"line {error.lineno}, "
        message = f"bad JSON: {error.msg} ({line}column {error.colno})"
        raise CommandError(message) from error
    except (RecursionError, ValueError) as error:
        message = "bad JSON: nested too deeply, or a number too long"
        raise CommandError(message) from error


def _check_size(size: int, max_bytes: int) -> None:
    if size > max_bytes:
        message = f"text over the limit of {max_bytes:,} bytes (see --max-bytes)"
        raise CommandError(message)


@contextmanager
def _located(place: str) -> Generator[None, None, None]:
    """Name the place in front of what is wrong with an article there."""
    try:
        yield
    except UnicodeDecodeError as error:
        message = f"{place}: not UTF-8 (byte {error.start})"
        raise CommandError(message) from error
    except (CommandError, KzDiplomacyError) as error:
        message = f"{place}: {describe(error)}"
        raise CommandError(message) from error
