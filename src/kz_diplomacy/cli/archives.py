"""Rows of archives as lines of parsed articles; what is refused or left out is told."""

from collections import Counter
from collections.abc import Iterable, Iterator

import typer

from kz_diplomacy.bridges import ArchiveReading, read_archive
from kz_diplomacy.cli.failures import describe
from kz_diplomacy.serialization import to_json

SHOWN = 5  # names for each reason


class ArchiveRun:
    """One run over files of archives, with its counts."""

    def __init__(self) -> None:
        """Begin with nothing read."""
        self.loaded = 0
        self.refused = 0
        self._left_out: Counter[tuple[str, str, str]] = Counter()

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
                    self._left_out.update(map(_parts, found.left_out))
                    yield f"{to_json(found.parsed)}\n"
                else:
                    self.refused += 1
                    typer.echo(f"kz-diplomacy: {describe(found)}", err=True)

    def tell(self) -> None:
        """Write to stderr how much was read and refused, and by reasons what was left out."""
        typer.echo(f"{self.loaded:,} rows, {self.refused:,} refused", err=True)
        reasons: dict[tuple[str, str], Counter[str]] = {}
        for (what, name, why), count in self._left_out.items():
            reasons.setdefault((what, why), Counter())[name] += count
        for (what, why), names in sorted(reasons.items(), key=lambda item: (-item[1].total(), item[0])):
            typer.echo(f"left out {names.total():,} times: {what}, {why} ({_listed(names)})", err=True)


def _parts(left_out: str) -> tuple[str, str, str]:
    said, _, why = left_out.partition(": ")
    what, _, name = said.partition(" ")
    return what, name, why


def _listed(names: Counter[str]) -> str:
    shown = [
        f"{name} {count:,}" for name, count in sorted(names.items(), key=lambda item: (-item[1], item[0]))
    ]
    return ", ".join([*shown[:SHOWN], *(["…"] if len(shown) > SHOWN else [])])
