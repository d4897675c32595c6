"""Datasets in files: one JSON object, or JSON Lines, replaced in one step."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from kz_diplomacy.errors import InvalidRecordError
from kz_diplomacy.linking.form import Parts, form_of, lines_of
from kz_diplomacy.linking.reading import read_form, read_lines
from kz_diplomacy.serialization.replacing import replacing

__all__ = ["json_of", "load", "read_json", "save", "texts"]

LINES = (".jsonl", ".ndjson")


def json_of(parts: Parts, *, indent: int | None = None) -> str:
    """Return the JSON form of a dataset."""
    return _encoded(form_of(parts), indent)


def read_json(text: str | bytes, *, strict: bool) -> Parts:
    """Return the parts of a dataset.

    Raises:
        InvalidRecordError: The text is no JSON, or with a problem for each fault of what it holds.
    """
    from kz_diplomacy.serialization.reading import load as loaded  # noqa: PLC0415 - it loads json

    return read_form(loaded(text), strict=strict)


def texts(parts: Parts, *, lines: bool) -> Iterator[str]:
    """Yield the text of a file, as one object or line by line."""
    if lines:
        yield from (f"{_encoded(line, None)}\n" for line in lines_of(parts))
    else:
        yield f"{json_of(parts)}\n"


def save(parts: Parts, path: str | os.PathLike[str]) -> None:
    """Write a dataset to a file, which is replaced when all of it is there.

    Raises:
        OSError: The file cannot be written.
    """
    with replacing(path) as temporary, temporary.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(texts(parts, lines=Path(path).suffix in LINES))


def load(path: str | os.PathLike[str], *, strict: bool) -> Parts:
    """Return the parts of a dataset in a file.

    Raises:
        InvalidRecordError: The file is no dataset; each problem names line or path.
        OSError: The file cannot be read.
    """
    source = Path(path)
    if source.suffix not in LINES:
        return read_json(source.read_bytes(), strict=strict)
    with source.open("rb") as file:
        return read_lines(_loaded(file), strict=strict)


def _loaded(lines: Iterable[bytes]) -> Iterator[tuple[int, object]]:
    from kz_diplomacy.serialization.reading import load as loaded  # noqa: PLC0415 - it loads json

    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                yield number, loaded(line)
            except InvalidRecordError as fault:
                raise InvalidRecordError(*(f"line {number}: {each}" for each in fault.problems)) from fault


def _encoded(value: object, indent: int | None) -> str:
    import json  # noqa: PLC0415 - only writers pay

    separators = (",", ":") if indent is None else (",", ": ")
    return json.dumps(value, ensure_ascii=False, indent=indent, separators=separators)
