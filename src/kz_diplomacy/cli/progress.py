"""The bar of a run: how much is read, how many articles, how fast, and how long it still takes."""

import time
from collections.abc import Generator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, ProgressColumn, Task, TaskID, TextColumn, TimeElapsedColumn
from rich.text import Text

from kz_diplomacy.cli.watch import counted, duration

WORDS, BAR = 60, 30  # columns of what stands beside the bar, and of the bar where there is room
REDRAWN_AFTER = 0.1  # seconds: more often nobody reads


class DrawnBar:
    """A bar on stderr.

    It is drawn when an article is finished, not by a thread: a process with threads cannot be forked safely,
    and the processes that parse are forked.
    """

    def __init__(self, progress: Progress, task: TaskID) -> None:
        """Draw by a display of rich that does not refresh itself."""
        self._progress = progress
        self._task = task
        self._drawn = 0.0
        self._first: int | None = None

    def draw(self, articles: int, end: int) -> None:
        """Show how many articles are finished and bytes of all inputs are read, unless it was just done."""
        now = time.monotonic()
        if self._first is None:
            self._first = end
        if now - self._drawn >= REDRAWN_AFTER:
            self._drawn = now
            self._progress.update(
                self._task, completed=end, refresh=True, articles=articles, since=self._first
            )

    def print(self, line: str) -> None:
        """Print a line above the bar."""
        self._progress.console.print(line, markup=False, highlight=False, soft_wrap=True)


class Rate(ProgressColumn):
    """Articles and articles a second."""

    def render(self, task: Task) -> Text:
        """Draw the column."""
        articles: int = task.fields["articles"]
        rate = articles / task.elapsed if task.elapsed else 0
        return Text(f"{counted(articles, 'articles')}  {rate:,.0f}/s", style="cyan", no_wrap=True)


class Left(ProgressColumn):
    """The time that the rest takes at the pace so far."""

    def render(self, task: Task) -> Text:
        """Draw the column; empty until there is a pace."""
        done = task.completed - task.fields["since"]
        if not task.total or not task.elapsed or done <= 0:
            return Text("")
        return Text(f"{duration((task.total - task.completed) * task.elapsed / done)} left")


@contextmanager
def drawn_bar(bytes_in_all: int | None, console: Console | None = None) -> Generator[DrawnBar, None, None]:
    """A bar that disappears at the end.

    Args:
        bytes_in_all: The size of all inputs; None where nobody knows: then the bar only moves.
        console: Where to draw, stderr by default.
    """
    console = console or Console(stderr=True)
    known = bytes_in_all is not None
    width = max(min(console.width - WORDS, BAR), 1)
    columns = (
        TextColumn("Parsing"),
        BarColumn(bar_width=width, complete_style="cyan", finished_style="green", pulse_style="cyan"),
        *([TextColumn("{task.percentage:>3.0f} %")] if known else []),
        Rate(),
        Left() if known else TimeElapsedColumn(),
    )
    progress = Progress(
        *columns,
        console=console,
        transient=True,
        auto_refresh=False,
        redirect_stdout=False,
    )
    with progress:
        task = progress.add_task("", total=bytes_in_all, articles=0, since=0)
        progress.refresh()
        yield DrawnBar(progress, task)
