"""The pages of a Parquet file tell what they expand to, whatever the end of the file says."""

import io
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from kz_diplomacy.cli.expansion import ALWAYS_TAKEN
from kz_diplomacy.cli.inputs import find_inputs
from kz_diplomacy.cli.items import read_items
from kz_diplomacy.cli.parquet_pages import page_sizes

pa: Any = pytest.importorskip("pyarrow", reason="the extra arrow is not installed")
parquet: Any = pytest.importorskip("pyarrow.parquet", reason="the extra arrow is not installed")


def integer(number: int) -> bytes:
    """An integer as Thrift's compact protocol writes it."""
    rest, written = number << 1, b""
    while rest > 0x7F:
        written += bytes([rest & 0x7F | 0x80])
        rest >>= 7
    return written + bytes([rest])


def sizes(page: bytes, *, length: int | None = None) -> list[int]:
    """What is read of one column whose pages these bytes are."""
    part = SimpleNamespace(
        path_in_schema="text",
        dictionary_page_offset=None,
        data_page_offset=0,
        total_compressed_size=len(page) if length is None else length,
    )
    group = SimpleNamespace(column=[part].__getitem__)
    metadata = SimpleNamespace(num_row_groups=1, num_columns=1, row_group=[group].__getitem__)
    return list(page_sizes(io.BytesIO(page), metadata, ["text"]))


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"compression": "none"},
        {"compression": "zstd", "use_dictionary": False},
        {"data_page_version": "2.0"},
        {"write_page_checksum": True},
    ],
)
def test_an_honest_file_tells_the_same_in_its_pages_and_at_its_end(
    options: dict[str, object], tmp_path: Path
) -> None:
    path = tmp_path / "articles.parquet"
    texts = [f"{number} talks " * 500 for number in range(500)]
    parquet.write_table(pa.table({"text": texts, "id": texts}), path, row_group_size=200, **options)
    with path.open("rb") as stored:
        metadata = parquet.ParquetFile(stored).metadata
        told = sum(metadata.row_group(group).column(0).total_uncompressed_size for group in range(3))
        assert sum(page_sizes(stored, metadata, ["text"])) == told


def test_a_bomb_that_lies_about_its_size_is_refused_before_it_is_expanded(tmp_path: Path) -> None:
    path = tmp_path / "articles.parquet"
    table = pa.table({"text": ["Talks", "a" * (ALWAYS_TAKEN + 1)]})
    parquet.write_table(table, path, compression="zstd", use_dictionary=False)
    true = parquet.ParquetFile(path).metadata.row_group(0).column(0).total_uncompressed_size
    told = 2_000_000  # written in as many bytes
    path.write_bytes(path.read_bytes().replace(integer(true), integer(told)))
    assert parquet.ParquetFile(path).metadata.row_group(0).column(0).total_uncompressed_size == told
    [item] = read_items(find_inputs([str(path)]), max_bytes=1_000)
    assert str(item.content).startswith("expands to more than")


PAGE = b"\x15\x00" + b"\x15" + integer(70) + b"\x15" + integer(2)  # kind of page, and its two sizes


@pytest.mark.parametrize(
    "more",
    [
        b"",
        b"\x11\x12",  # true, false
        b"\x13\x07",  # a byte
        b"\x17" + bytes(8),  # a fraction
        b"\x18\x03abc",  # a string
        b"\x19\x35\x02\x04\x06",  # three integers
        b"\x19\xf1\x10" + bytes(16),  # sixteen that are true
        b"\x1a\x28\x01a\x01b",  # a set of two strings
        b"\x1c\x15\x02\x1c\x00\x00",  # a struct in a struct
        b"\x05\x3c\x0e",  # a field with its number in full
    ],
)
def test_what_else_a_header_holds_is_read_over(more: bytes) -> None:
    header = PAGE + more + b"\x00"
    assert sizes(header + b"ab") == [len(header) + 70]
    assert sizes((header + b"ab") * 3) == [len(header) + 70] * 3


@pytest.mark.parametrize(
    ("page", "fault"),
    [
        (b"", "cut off"),
        (PAGE, "cut off"),
        (PAGE + b"\x18\xff\xff\xff\xff\x0f", "cut off"),
        (b"\x00", "without sizes"),
        (b"\x15\x00\x15\x01\x15\x02\x00", "without sizes"),
        (b"\x15\x00\x15\x02\x15\x01\x00", "without sizes"),
        (b"\x15" + b"\xff" * 10, "endless number"),
        (PAGE + b"\x1b\x00", "kind 11"),
        (PAGE + b"\x1c" * 5_000, "nested too deep"),
        (PAGE + b"\x19" * 5_000, "nested too deep"),
    ],
)
def test_a_header_that_is_none_is_told(page: bytes, fault: str) -> None:
    with pytest.raises(ValueError, match=fault):
        sizes(page, length=100)
