"""Files that appear under their name only once they are complete."""

import errno
import os
import shutil
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

__all__ = ["naming", "replacing"]

FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})  # a disk that takes no more tells no name


@contextmanager
def naming(path: str | os.PathLike[str]) -> Generator[None, None, None]:
    """Tell with a full disk which file could not be written.

    Raises:
        OSError: What the block raised, with the path as its file name.

    >>> try:
    ...     with naming("talks.txt"):
    ...         raise OSError(errno.ENOSPC, "No space left on device")
    ... except OSError as error:
    ...     error.filename
    'talks.txt'
    """
    try:
        yield
    except OSError as error:
        if error.errno in FULL:
            error.filename = os.fspath(path)
        raise


@contextmanager
def replacing(path: str | os.PathLike[str]) -> Generator[Path, None, None]:
    """Give a temporary path beside a path; what is there at the end takes the name and mode of the old file.

    Where the block fails, the temporary file goes and what stood under the name stays.

    Raises:
        OSError: The folder cannot be written to, or the disk is full.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     target = Path(folder, "talks.txt")
    ...     with replacing(target) as temporary:
    ...         _ = temporary.write_text("Talks were held.")
    ...         target.exists()
    ...     target.read_text()
    False
    'Talks were held.'
    """
    target = Path(path).resolve()
    temporary = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    temporary.open("xb").close()  # tells early what cannot be written
    try:
        with naming(path):
            yield temporary
        if target.exists():
            shutil.copymode(target, temporary)
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)
