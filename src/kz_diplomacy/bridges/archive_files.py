"""Files of archives: the XML of the Office of the Historian, rows as JSON Lines or as a JSON array."""

import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import cast

from kz_diplomacy.bridges.archive_rows import ArchiveReading, ArchiveRow
from kz_diplomacy.bridges.historian import historian_rows, read_trip, read_visit
from kz_diplomacy.bridges.uk_treaties import read_treaty
from kz_diplomacy.errors import InvalidRecordError
from kz_diplomacy.models.validation import described

__all__ = ["read_archive", "read_row"]

# The column that only rows of one archive have.
READERS: Mapping[str, Callable[[ArchiveRow], ArchiveReading]] = {
    "visitor": read_visit,
    "remarks": read_trip,
    "country_name": read_treaty,
}


def read_archive(path: str | os.PathLike[str]) -> Iterator[ArchiveReading | InvalidRecordError]:
    """Yield what comes of each row of a file, in order: a reading, or the error of a row that cannot be.

    Args:
        path: A file that ends in `.xml`, `.jsonl`, `.ndjson` or `.json`.

    Raises:
        InvalidRecordError: The file holds no rows.
        OSError: The file cannot be read.
    """
    name = os.fspath(path)
    for number, row in enumerate(_rows(Path(path)), start=1):
        try:
            yield read_row(row)
        except InvalidRecordError as fault:
            yield InvalidRecordError(*(f"{name}, row {number}: {problem}" for problem in fault.problems))


def read_row(row: object) -> ArchiveReading:
    """Return what comes of a row; its columns tell which archive it is of.

    Raises:
        InvalidRecordError: It is no row of an archive that is known, or cannot be.

    >>> read_row({"visitor": "King Example I"})
    Traceback (most recent call last):
    kz_diplomacy.errors.InvalidRecordError: visit None: id: missing
    """
    if not isinstance(row, Mapping):
        message = f"must be an object, not {described(row)}"
        raise InvalidRecordError(message)
    given = cast("ArchiveRow", row)
    for column, read in READERS.items():
        if column in given:
            return read(given)
    message = f"no row of an archive: has none of the columns {', '.join(READERS)}"
    raise InvalidRecordError(message)


def _rows(path: Path) -> Iterable[object]:
    if path.suffix.lower() == ".xml":
        yield from historian_rows(path)
        return
    with path.open("rb") as file:
        if path.suffix.lower() == ".json":
            yield from _array(file.read(), path)
        else:
            for number, line in enumerate(file, start=1):
                if line.strip():
                    yield _decoded(line, f"{path}, line {number}")


def _array(data: bytes, path: Path) -> list[object]:
    rows = _decoded(data, str(path))
    if not isinstance(rows, list):
        message = f"{path}: must be an array of rows, not {described(rows)}"
        raise InvalidRecordError(message)
    return cast("list[object]", rows)


def _decoded(data: bytes, place: str) -> object:
    try:
        return cast("object", json.loads(data))
    except (RecursionError, ValueError) as fault:
        message = f"{place}: no JSON"
        raise InvalidRecordError(message) from fault
