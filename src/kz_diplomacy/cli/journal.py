"""The journal of a run: what came of each article so far, in a file that outlives a killed process.

It stands beside the output as `<output>.partial` and holds a line an article, in order. The count of its
whole lines is how far the run has come; nothing else is kept, so that nothing can contradict it.
"""

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import BinaryIO

import attrs

from kz_diplomacy.cli.failures import CommandError
from kz_diplomacy.cli.items import Item
from kz_diplomacy.cli.outcomes import Outcome, Totals, counts_of_line, is_failure
from kz_diplomacy.serialization.replacing import naming

SUFFIX = ".partial"


@attrs.frozen(kw_only=True)
class Journal:
    """An open journal.

    Attributes:
        path: Where it lies.
        stream: Open at its end.
        before: What came of the articles of earlier runs.
        last: The last line of them, None where there is none.
    """

    path: Path
    stream: BinaryIO
    before: Totals
    last: str | None

    def append(self, outcome: Outcome) -> None:
        """Add what came of the next article; it is safe from then on, unless the machine itself fails."""
        self.stream.write(f"{outcome.line}\n".encode())
        self.stream.flush()

    def remaining(self, items: Iterator[Item], work: Callable[[Item], Outcome]) -> Iterator[Item]:
        """The items that no line stands for yet.

        Raises:
            CommandError: The articles are not those of the earlier run: the last one that it finished is done
                again, and gives another line.
        """
        done = self.before.articles
        if self.last is not None:
            item = next(islice(items, done - 1, None), None)
            if item is None or work(item).line != self.last:
                message = (
                    f"{self.path}: its article {done:,} is another one in this run: delete it to start anew"
                )
                raise CommandError(message)
        return items


def journal_of(target: Path) -> Path:
    """Where the journal of an output lies.

    >>> str(journal_of(Path("records.parquet")))
    'records.parquet.partial'
    """
    return target.with_name(f"{target.name}{SUFFIX}")


@contextmanager
def opened(path: Path, *, resume: bool) -> Generator[Journal, None, None]:
    """A new journal, or that of an interrupted run, cut behind its last whole line.

    Args:
        path: Where it lies.
        resume: Whether one that is there is continued.

    Raises:
        CommandError: One is there and is not to be continued, or another run is writing it.
        OSError: The disk is full.
    """
    if path.exists() and not resume:
        message = f"{path} is left of an interrupted run: add --resume to go on with it, or delete it"
        raise CommandError(message)
    with naming(path), path.open("r+b" if path.exists() else "x+b") as stream:
        _lock(stream, path)
        totals, last, end = Totals(), None, 0
        for line in _whole_lines(stream):
            totals, last, end = totals.plus(counts_of_line(line)), line.rstrip("\n"), end + len(line.encode())
        stream.seek(end)
        stream.truncate()
        yield Journal(path=path, stream=stream, before=totals, last=last)


def parsed_lines(path: Path) -> Iterator[str]:
    """The lines of a journal that hold parsed articles, without those of failures."""
    with path.open("rb") as stream:
        yield from (line for line in _whole_lines(stream) if not is_failure(line))


def _whole_lines(stream: BinaryIO) -> Iterator[str]:
    return (line.decode() for line in stream if line.endswith(b"\n"))


def _lock(stream: BinaryIO, path: Path) -> None:
    with suppress(ModuleNotFoundError):
        import fcntl  # noqa: PLC0415 (Windows has none)

        try:
            fcntl.lockf(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)  # goes with the process, however it ends
        except OSError as error:
            message = f"{path}: another run is writing it"
            raise CommandError(message) from error
