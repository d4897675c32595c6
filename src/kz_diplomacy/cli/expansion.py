"""Compressed files: read as they expand, and not beyond what an honest file expands to."""

import zlib
from gzip import GzipFile
from io import BufferedReader, RawIOBase
from typing import TYPE_CHECKING, BinaryIO

from kz_diplomacy.cli.failures import CommandError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

MOST_TIMES = 200  # text in JSON shrinks 3 to 20 times, the most repetitive logs 100; a bomb 1,000
ALWAYS_TAKEN = 16_000_000  # bytes that do no harm, however small the file was


def expanding(stored: BinaryIO, size: int) -> BufferedReader:
    """The content of a gzip file as a stream that takes no more memory than a plain one.

    Args:
        stored: The file.
        size: Its bytes, by which is judged what it may expand to.

    Raises:
        CommandError: While it is read: it is cut off or no gzip file, or expands beyond what is honest.
    """
    return BufferedReader(_Expanding(stored, Allowance(size)))


class Allowance:
    """What a file of some size may still expand to."""

    __slots__ = ("_left",)

    def __init__(self, size: int) -> None:
        """Give it by the bytes of the file."""
        self._left = max(MOST_TIMES * size, ALWAYS_TAKEN)

    def take(self, count: int) -> None:
        """Take some bytes of it.

        Raises:
            CommandError: It is used up.
        """
        self._left -= count
        if self._left < 0:
            message = f"expands to more than {MOST_TIMES} times its size: expand it yourself if you trust it"
            raise CommandError(message)


class _Expanding(RawIOBase):
    def __init__(self, stored: BinaryIO, allowance: Allowance) -> None:
        self._content = GzipFile(fileobj=stored)
        self._allowance = allowance

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        try:
            count = self._content.readinto(buffer)
        except (OSError, EOFError, zlib.error) as error:
            message = f"no whole gzip file: {error}"
            raise CommandError(message) from error
        self._allowance.take(count)
        return count
