"""Compressed files are read as they expand, and bombs are not."""

import gzip
import io

import pytest

from kz_diplomacy.cli.expansion import ALWAYS_TAKEN, MOST_TIMES, expanding
from kz_diplomacy.cli.failures import CommandError


def read(data: bytes) -> bytes:
    return expanding(io.BytesIO(data), len(data)).read()


def test_what_was_compressed_comes_back() -> None:
    assert read(gzip.compress(b"Talks.\n" * 10_000)) == b"Talks.\n" * 10_000


def test_files_one_behind_the_other_are_one() -> None:
    assert read(gzip.compress(b"Talks ") + gzip.compress(b"in Seoul")) == b"Talks in Seoul"


def test_lines_come_as_they_are_asked_for() -> None:
    data = gzip.compress(b"one\ntwo\n")
    assert list(expanding(io.BytesIO(data), len(data))) == [b"one\n", b"two\n"]


def test_a_bomb_is_not_expanded_beyond_what_is_honest() -> None:
    data = gzip.compress(bytes(100_000_000))
    stream = expanding(io.BytesIO(data), len(data))
    half = max(MOST_TIMES * len(data), ALWAYS_TAKEN) // 2
    assert len(stream.read(half)) == half
    with pytest.raises(CommandError, match=rf"^expands to more than {MOST_TIMES} times its size"):
        stream.read()


def test_a_small_file_may_expand_to_much() -> None:
    assert len(read(gzip.compress(bytes(ALWAYS_TAKEN)))) == ALWAYS_TAKEN


@pytest.mark.parametrize(
    "data",
    [
        b"no gzip at all",
        gzip.compress(b"Talks.\n" * 100)[:-12],
        gzip.compress(b"Talks.\n" * 100)[:-8] + bytes(8),
        gzip.compress(b"Talks.\n" * 100)[:10] + b"\xff" * 40,
    ],
    ids=["another format", "cut off", "checksum", "damaged"],
)
def test_what_is_damaged_is_told(data: bytes) -> None:
    with pytest.raises(CommandError, match=r"^no whole gzip file: "):
        read(data)
