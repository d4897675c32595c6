"""Files that appear under their name only once they are complete."""

import os
import shutil
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

__all__ = ["replacing"]


@contextmanager
def replacing(path: str | os.PathLike[str]) -> Generator[Path, None, None]:
    """Give a temporary path beside a path; what is there at the end takes the name and mode of the old file.

    Where the block fails, the temporary file goes and what stood under the name stays.

    Raises:
        OSError: The folder cannot be written to.

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
        yield temporary
        if target.exists():
            shutil.copymode(target, temporary)
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)
