"""What the user sees of a run: a bar on a terminal, what was left out, and a summary at the end."""

import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from typing import Protocol

import typer

from kz_diplomacy.cli.outcomes import KINDS, Outcome, Totals
from kz_diplomacy.cli.terminal import printable

MINUTE = 60  # seconds, as an hour has minutes


class Bar(Protocol):
    """A bar that is drawn while a run goes on."""

    def draw(self, articles: int, end: int) -> None:
        """Show how far the run has come: its articles, and the bytes read of all inputs."""

    def print(self, line: str) -> None:
        """Print a line above the bar."""


class Watch:
    """Counts what comes of a run and tells the user of it on stderr."""

    def __init__(self, bar: Bar | None, before: Totals) -> None:
        """Begin to count and to measure.

        Args:
            bar: Drawn where there is one.
            before: What earlier runs did, which is in the totals and not in the rate.
        """
        self.all = before
        self._before = before
        self._bar = bar
        self._started = time.monotonic()

    def see(self, outcome: Outcome) -> None:
        """Count the outcome; tell what was left out."""
        self.all = self.all.plus(outcome.counts)
        if outcome.failure is not None:
            self.tell(outcome.failure)
        if self._bar is not None:
            self._bar.draw(self.all.articles - self._before.articles, outcome.end)

    def tell(self, message: str) -> None:
        """Print a line on stderr."""
        line = f"kz-diplomacy: {printable(message)}"
        if self._bar is None:
            typer.echo(line, err=True)
        else:
            self._bar.print(line)

    def summary(self, target: str | None) -> str:
        """The lines that a run ends with."""
        return summarize(self.all, self._before.articles, time.monotonic() - self._started, target)


def summarize(totals: Totals, earlier: int, seconds: float, target: str | None) -> str:
    """What came of a run, in two lines.

    Args:
        totals: Of all its articles.
        earlier: How many of them were finished by an interrupted run before.
        seconds: How long the others took.
        target: Where the results stand.

    >>> print(summarize(Totals(parsed=1200, failed=1, counts=(3, 1, 0, 0)), 0, 12.04, "out.csv"))
    1,201 articles in 12.0 s (100 a second), 1 left out
    3 visits, 1 meeting, 0 investments, 0 agreements in out.csv
    """
    now = totals.articles - earlier
    rate = f" ({now / seconds:,.0f} a second)" if now and seconds > 0 else ""
    resumed = f", {earlier:,} before" if earlier else ""
    left_out = f", {totals.failed:,} left out" if totals.failed else ""
    records = ", ".join(counted(*pair) for pair in zip(totals.counts, KINDS, strict=True))
    place = f" in {target}" if target else ""
    return f"{counted(now, 'articles')} in {duration(seconds)}{rate}{resumed}{left_out}\n{records}{place}"


def counted(count: int, noun: str) -> str:
    """A count with its noun, which is given in the plural.

    >>> counted(1, "visits"), counted(1200, "visits")
    ('1 visit', '1,200 visits')
    """
    return f"{count:,} {noun.removesuffix('s') if count == 1 else noun}"


@contextmanager
def watched(
    *, bar: bool, bytes_in_all: int | None, before: Totals | None = None
) -> Generator[Watch, None, None]:
    """Watch a run, with a bar where stderr is a terminal.

    Args:
        bar: Whether a bar is wanted.
        bytes_in_all: The size of all inputs; None where nobody knows.
        before: What earlier runs did.
    """
    if not bar or not sys.stderr.isatty():
        yield Watch(None, before or Totals())
        return
    from kz_diplomacy.cli.progress import drawn_bar  # noqa: PLC0415  (rich loads only where it draws)

    with drawn_bar(bytes_in_all) as drawn:
        yield Watch(drawn, before or Totals())


def duration(seconds: float) -> str:
    """The time in the units that people use.

    >>> duration(3.14), duration(125), duration(3725)
    ('3.1 s', '2:05', '1:02:05')
    """
    if seconds < MINUTE:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), MINUTE)
    hours, minutes = divmod(minutes, MINUTE)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
