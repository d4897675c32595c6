"""What the user names: files, directories, patterns, the standard input; each with its form."""

import glob
import sys
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

import attrs

from kz_diplomacy.cli.expansion import expanding
from kz_diplomacy.cli.failures import CommandError

if TYPE_CHECKING:
    from io import BufferedReader

STANDARD_INPUT = "-"
GZIP = ".gz"
PEEKED = 64  # bytes that show how a JSON document begins
BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class InputForm(StrEnum):
    """How articles stand in a file."""

    TEXT = "text"  # one plain text
    HTML = "html"  # one page of the web
    JSON = "json"  # one article, or an array of them
    JSONL = "jsonl"  # one article a line
    PARQUET = "parquet"  # one article a row


SUFFIXES: Mapping[str, InputForm] = {
    ".txt": InputForm.TEXT,
    ".html": InputForm.HTML,
    ".htm": InputForm.HTML,
    ".json": InputForm.JSON,
    ".jsonl": InputForm.JSONL,
    ".ndjson": InputForm.JSONL,
    ".parquet": InputForm.PARQUET,
}
SINGLE = (InputForm.TEXT, InputForm.HTML)  # a file of these is one article, and cannot tell its source


@attrs.frozen(kw_only=True)
class Opened:
    """An input that is being read.

    Attributes:
        content: Its bytes, expanded where the file is compressed.
        stored: The file as it lies on the disk.
    """

    content: BinaryIO
    stored: BinaryIO

    def position(self) -> int:
        """How many bytes of the file have been read; 0 where the stream cannot tell."""
        return self.stored.tell() if self.stored.seekable() else 0


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

    @property
    def id(self) -> str | None:
        """The id of the one article that it is; None where it may hold several or has no name.

        >>> Input(path=Path("2021/talks.txt"), form=InputForm.TEXT).id
        '2021/talks.txt'
        """
        return self.path.as_posix() if self.path is not None and self.form in SINGLE else None

    @property
    def size(self) -> int | None:
        """Its bytes on the disk; None where nobody knows before the end."""
        return self.path.stat().st_size if self.path is not None and self.path.is_file() else None

    @contextmanager
    def opened(self) -> Generator[Opened, None, None]:
        """The input, open for reading, closed at the end where it is a file."""
        if self.path is None:
            standard = cast("BufferedReader", sys.stdin.buffer)
            yield Opened(content=standard, stored=standard)
            return
        with self.path.open("rb") as stored:
            compressed = self.path.suffix.lower() == GZIP
            content = expanding(stored, self.path.stat().st_size) if compressed else stored
            yield Opened(content=content, stored=stored)


def find_inputs(names: Sequence[str], form: InputForm | None = None) -> tuple[Input, ...]:
    """The inputs that the names stand for, in order; what stands for several stands for them sorted.

    Args:
        names: Paths of files and directories, patterns such as `2021/**/*.txt`, `-` for the standard input.
        form: The form of all inputs; None tells it from each suffix (no known suffix: plain text).

    Raises:
        CommandError: A directory holds no file of articles, or nothing fits a pattern.
        FileNotFoundError: There is nothing at a path.
    """
    return tuple(found for name in names for found in _find(name, form))


def holds_one(inputs: Sequence[Input]) -> bool:
    """Whether the inputs are one article by their form: one plain text or page, or one JSON object.

    >>> holds_one([Input(path=None, form=InputForm.TEXT)])
    True
    >>> holds_one([Input(path=Path("articles.jsonl"), form=InputForm.JSONL)])
    False
    """
    if len(inputs) != 1:
        return False
    if inputs[0].form in SINGLE:
        return True
    if inputs[0].form is not InputForm.JSON:
        return False
    with inputs[0].opened() as opened:
        begin = cast("BufferedReader", opened.content).peek(PEEKED)
        return begin.removeprefix(BYTE_ORDER_MARK).lstrip().startswith(b"{")


def form_of(path: Path) -> InputForm | None:
    """The form that a suffix tells, that of a compressed file by the suffix before `.gz`; None for any other.

    >>> form_of(Path("articles.jsonl.gz")), form_of(Path("notes.md"))
    (<InputForm.JSONL: 'jsonl'>, None)
    """
    whole = path.with_suffix("") if path.suffix.lower() == GZIP else path
    form = SUFFIXES.get(whole.suffix.lower())
    return None if form is InputForm.PARQUET and whole is not path else form


def _find(name: str, form: InputForm | None) -> Iterator[Input]:
    path = Path(name)
    if name == STANDARD_INPUT:
        yield Input(path=None, form=form or InputForm.TEXT)
    elif path.is_dir():
        yield from _find_below(path, form)
    elif glob.has_magic(name) and not path.exists():
        yield from _find_fitting(name, form)
    else:
        path.stat()  # a missing file is told before the first article is parsed
        yield Input(path=path, form=form or form_of(path) or InputForm.TEXT)


def _find_below(directory: Path, form: InputForm | None) -> Iterator[Input]:
    paths = sorted(path for path in directory.rglob("*") if form_of(path) and path.is_file())
    if not paths:
        message = f"{directory}: no articles here ({', '.join(SUFFIXES)})"
        raise CommandError(message)
    for path in paths:
        yield from _find(str(path), form)


def _find_fitting(pattern: str, form: InputForm | None) -> Iterator[Input]:
    names = sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207 (Path.glob takes no absolute pattern)
    if not names:
        message = f"{pattern}: no file fits this pattern"
        raise CommandError(message)
    for name in names:
        yield from _find(name, form)
