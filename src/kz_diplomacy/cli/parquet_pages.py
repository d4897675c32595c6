"""What the pages of a Parquet file expand to, as the header of each page tells it.

The end of a file tells sizes too, but nothing holds it to them. A page that does not expand to exactly what
its header tells is refused by whoever expands it, before it takes more.

Source: `PageHeader` in the Parquet format's `parquet.thrift`, written in Thrift's compact protocol.
"""

from collections.abc import Iterator, Sequence
from typing import Any, BinaryIO

TRUE, FALSE, BYTE, DOUBLE, BINARY, LIST, SET, STRUCT = 1, 2, 3, 7, 8, 9, 10, 12
INTEGERS = range(4, 7)  # of 16, 32 and 64 bits: all written alike
UNCOMPRESSED_SIZE, COMPRESSED_SIZE = 2, 3  # the numbers of these fields in a page's header
MANY = 15  # in the place of a list's length: it follows as an integer
DEEPEST = 8  # values within values; a header has three
LONGEST = 10  # bytes of an integer of 64 bits


def page_sizes(stored: BinaryIO, metadata: Any, columns: Sequence[str]) -> Iterator[int]:  # noqa: ANN401 (pyarrow comes without types)
    """Yield the bytes that each page of some columns expands to, its header included.

    Raises:
        ValueError: A header is cut off, or no header.
    """
    groups = map(metadata.row_group, range(metadata.num_row_groups))
    parts = (group.column(number) for group in groups for number in range(metadata.num_columns))
    for part in parts:
        if part.path_in_schema in columns:
            start = part.dictionary_page_offset or part.data_page_offset
            yield from _sizes(stored, start, start + part.total_compressed_size)


def _sizes(stored: BinaryIO, start: int, end: int) -> Iterator[int]:
    while start < end:
        stored.seek(start)
        header = _struct(stored)
        expanded, kept = header.get(UNCOMPRESSED_SIZE, -1), header.get(COMPRESSED_SIZE, -1)
        if min(expanded, kept) < 0:
            message = "a page without sizes"
            raise ValueError(message)
        yield stored.tell() - start + expanded
        start = stored.tell() + kept


def _struct(stored: BinaryIO, depth: int = 0) -> dict[int, int]:
    """Read a struct; return its fields that are integers, by their numbers."""
    fields, number = dict[int, int](), 0
    while head := _byte(stored):
        number = number + (head >> 4) if head >> 4 else _integer(stored)
        kind = head & 0x0F
        if kind in INTEGERS:
            fields[number] = _integer(stored)
        elif kind not in {TRUE, FALSE}:  # a field that is true or false has no bytes of its own
            _skip(stored, kind, depth + 1)
    return fields


def _skip(stored: BinaryIO, kind: int, depth: int) -> None:
    """Read over a value that is of no interest."""
    if depth > DEEPEST:
        message = "the header of a page is nested too deep"
        raise ValueError(message)
    if kind in INTEGERS:
        _varint(stored)
    elif kind in {TRUE, FALSE, BYTE}:
        _byte(stored)
    elif kind == DOUBLE:
        stored.seek(8, 1)
    elif kind == BINARY:
        stored.seek(_varint(stored), 1)
    elif kind in {LIST, SET}:
        _skip_list(stored, depth)
    elif kind == STRUCT:
        _struct(stored, depth)
    else:
        message = f"the header of a page holds a value of kind {kind}"
        raise ValueError(message)


def _skip_list(stored: BinaryIO, depth: int) -> None:
    head = _byte(stored)
    count = head >> 4
    for _ in range(count if count < MANY else _varint(stored)):
        _skip(stored, head & 0x0F, depth + 1)


def _byte(stored: BinaryIO) -> int:
    read = stored.read(1)
    if not read:
        message = "the header of a page is cut off"
        raise ValueError(message)
    return read[0]


def _varint(stored: BinaryIO) -> int:
    number = 0
    for place in range(LONGEST):
        byte = _byte(stored)
        number |= (byte & 0x7F) << 7 * place
        if byte < 0x80:  # noqa: PLR2004 (the bit that says that more follow)
            return number
    message = "the header of a page holds an endless number"
    raise ValueError(message)


def _integer(stored: BinaryIO) -> int:
    number = _varint(stored)
    return (number >> 1) ^ -(number & 1)
