"""Articles as they stand in the inputs, not yet decoded: that is the work of the processes that parse."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeAlias, cast

import attrs

from kz_diplomacy.cli.failures import CommandError
from kz_diplomacy.cli.inputs import Input, InputForm, Opened

ESCAPES = 6  # "\u00e9" takes six bytes where the text has two or one
BESIDE = 1_000_000  # bytes that a line may hold beside the text: the other columns of a data set


@attrs.frozen(kw_only=True)
class Item:
    """One article, or what stands in its place.

    Attributes:
        place: Where it stands: `articles.jsonl, line 3`.
        form: Tells how `content` is to be read.
        content: The bytes of a text, a page or a line of JSON, else what the JSON or the row held; the error
            where it could not be read.
        end: How many bytes of all inputs have been read with it.
        id: What tells the article from others where it cannot say it itself: the path of its own file.
    """

    place: str
    form: InputForm
    content: object
    end: int
    id: str | None = None


Found: TypeAlias = tuple[str, object, int]
Reader: TypeAlias = Callable[[Opened, int], Iterator[Found]]


def read_items(inputs: Iterable[Input], *, max_bytes: int) -> Iterator[Item]:
    """The articles of all inputs in order, read as they are asked for.

    An input that cannot be read any further gives an item that says so, and the next input follows.

    Args:
        inputs: What to read.
        max_bytes: The largest text taken, in bytes; what is much larger is not held in memory.

    Raises:
        OSError: A file cannot be read.
    """
    before = 0
    for found in inputs:
        size = found.size or 0
        with found.opened() as opened:
            for place, content, position in _read(found, opened, max_bytes):
                end = before + min(position, size)
                yield Item(
                    place=f"{found.name}{place}", form=found.form, content=content, end=end, id=found.id
                )
        before += size


def _read(found: Input, opened: Opened, max_bytes: int) -> Iterator[Found]:
    try:
        yield from READERS[found.form](opened, max_bytes)
    except CommandError as error:
        yield "", error, opened.position()


def _read_whole(opened: Opened, max_bytes: int) -> Iterator[Found]:
    yield "", opened.content.read(max_bytes + 1), opened.position()


def _read_page(opened: Opened, max_bytes: int) -> Iterator[Found]:
    return _read_whole(opened, ESCAPES * max_bytes + BESIDE)


def _read_json(opened: Opened, _: int) -> Iterator[Found]:
    content = decode_json(opened.content.read())
    if not isinstance(content, list):
        yield "", content, opened.position()
        return
    for number, item in enumerate(cast("list[object]", content), start=1):
        yield f", article {number}", item, opened.position()


def _read_jsonl(opened: Opened, max_bytes: int) -> Iterator[Found]:
    most = ESCAPES * max_bytes + BESIDE
    number = 0
    while line := opened.content.readline(most):
        number += 1
        if len(line) == most and not line.endswith(b"\n"):
            _skip_line(opened, most)
            error = CommandError(f"line over the limit of {most:,} bytes (see --max-bytes)")
            yield f", line {number}", error, opened.position()
        elif line.strip():
            yield f", line {number}", line, opened.position()


def _skip_line(opened: Opened, most: int) -> None:
    while (rest := opened.content.readline(most)) and not rest.endswith(b"\n"):
        pass


def _read_parquet(opened: Opened, _: int) -> Iterator[Found]:
    from kz_diplomacy.cli.parquet import read_rows  # noqa: PLC0415 (pyarrow is optional)

    for number, (row, position) in enumerate(read_rows(opened.stored), start=1):
        yield f", row {number}", row, position


READERS: Mapping[InputForm, Reader] = {
    InputForm.TEXT: _read_whole,
    InputForm.HTML: _read_page,
    InputForm.JSON: _read_json,
    InputForm.JSONL: _read_jsonl,
    InputForm.PARQUET: _read_parquet,
}


def decode_json(data: bytes) -> object:
    """What a JSON document holds; numbers that columns beside the article may have are let be.

    Raises:
        CommandError: It is no JSON, or no UTF-8.

    >>> decode_json(b'{"text": "Talks"}')
    {'text': 'Talks'}
    """
    text = decode_text(data)
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        line = "" if error.lineno == 1 else f"line {error.lineno}, "
        message = f"bad JSON: {error.msg} ({line}column {error.colno})"
        raise CommandError(message) from error
    except (RecursionError, ValueError) as error:
        message = "bad JSON: nested too deeply, or a number too long"
        raise CommandError(message) from error


def decode_text(data: bytes) -> str:
    """The text of bytes in UTF-8, without a byte order mark.

    Raises:
        CommandError: They are no UTF-8.

    >>> decode_text(b"Talks in Seoul")
    'Talks in Seoul'
    """
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        message = f"not UTF-8 (byte {error.start})"
        raise CommandError(message) from error
