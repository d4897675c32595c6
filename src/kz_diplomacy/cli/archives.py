"""Rows of archives as lines of parsed articles; what is refused or left out is told."""

from collections import Counter
from collections.abc import Iterable, Iterator

import typer

from kz_diplomacy.bridges import ArchiveReading, read_archive
from kz_diplomacy.cli.failures import describe
from kz_diplomacy.serialization import to_json


class ArchiveRun:
    """One run over files of archives, with its counts."""

    def __init__(self) -> None:
        """Begin with nothing read."""
        self.loaded = 0
        self.refused = 0
        self._left_out: Counter[str] = Counter()

    def lines(self, names: Iterable[str]) -> Iterator[str]:
        """Yield a line for each row that can be; tell on stderr of the others.

        Raises:
            InvalidRecordError: A file holds no rows.
            OSError: A file cannot be read.
        """
        for name in names:
            for found in read_archive(name):
                if isinstance(found, ArchiveReading):
                    self.loaded += 1
                    self._left_out.update(found.left_out)
                    yield f"{to_json(found.parsed)}\n"
                else:
                    self.refused += 1
                    typer.echo(f"kz-diplomacy: {describe(found)}", err=True)

    def tell(self) -> None:
        """Write to stderr how much was read, refused and left out, each with its reason."""
        typer.echo(f"{self.loaded:,} rows, {self.refused:,} refused", err=True)
        for reason, count in sorted(self._left_out.items(), key=lambda item: (-item[1], item[0])):
            typer.echo(f"left out {count:,} times: {reason}", err=True)
