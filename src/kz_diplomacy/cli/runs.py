"""A run of the command `parse`: from inputs to an output, over processes, with what the user sees of it."""

import shutil
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import BrokenExecutor
from pathlib import Path
from typing import cast

import attrs
import typer

from kz_diplomacy.cli import journal as journals
from kz_diplomacy.cli.articles import Details, check_details
from kz_diplomacy.cli.exports import write_lines
from kz_diplomacy.cli.failures import CommandError
from kz_diplomacy.cli.inputs import Input
from kz_diplomacy.cli.items import Item, read_items
from kz_diplomacy.cli.outcomes import ArticleWork, Outcome, Totals
from kz_diplomacy.cli.output import (
    GZIP,
    Form,
    OutputFormat,
    check_form,
    is_device,
    pieces,
    write_as_they_come,
)
from kz_diplomacy.cli.watch import Watch, counted, watched
from kz_diplomacy.models import ParsedArticle
from kz_diplomacy.pipeline import Parser, map_in_order
from kz_diplomacy.serialization import from_json

INTERRUPTED = 130


@attrs.frozen(kw_only=True)
class Reading:
    """Where articles stand, and how they are read.

    Attributes:
        inputs: The files.
        details: What the user says of plain texts and pages.
        max_bytes: The largest text taken.
    """

    inputs: tuple[Input, ...]
    details: Details
    max_bytes: int

    def items(self) -> Iterator[Item]:
        """The articles as they stand in the inputs."""
        check_details(self.details, self.inputs)
        return read_items(self.inputs, max_bytes=self.max_bytes)

    def work(self) -> ArticleWork:
        """What makes parsed articles of them; no text has more characters than bytes."""
        parser = Parser(most_characters=self.max_bytes)
        return ArticleWork(parser=parser, details=self.details, max_bytes=self.max_bytes)

    def bytes_in_all(self) -> int | None:
        """The size of all inputs; None where one of them cannot tell."""
        sizes = [found.size for found in self.inputs]
        known = [size for size in sizes if size is not None]
        return sum(known) if len(known) == len(sizes) else None


@attrs.frozen(kw_only=True)
class Run:
    """What is to be done.

    Attributes:
        reading: Where the articles come from.
        form: How results are written.
        output: Where to; None for the standard output.
        workers: How many processes work, None for as many as make sense.
        strict: Whether an article that cannot be parsed ends the run, as it does where there is but one.
        resume: Whether the interrupted run of this output is continued.
        quiet: Whether neither bar nor summary is shown.
    """

    reading: Reading
    form: Form
    output: Path | None = None
    workers: int | None = None
    strict: bool = False
    resume: bool = False
    quiet: bool = False

    @property
    def to_stream(self) -> bool:
        """Whether the output is none that could be replaced in one step."""
        return self.output is None or is_device(self.output)

    @property
    def shown(self) -> bool:
        """Whether the results themselves tell on the terminal how far the run has come."""
        return self.output is None and sys.stdout.isatty()


def carry_out(run: Run) -> Totals:
    """Do what is to be done, and say at the end what came of it.

    Raises:
        CommandError: The run is strict and an article cannot be parsed, or something is asked for that does
            not go together.
        typer.Exit: The user interrupted the run.
    """
    if run.to_stream:
        watch, place = _run_to_stream(run), None
    else:
        watch, place = _run_to_file(run, cast("Path", run.output)), str(run.output)
    if not (run.quiet or run.shown) and (place or sys.stderr.isatty()):
        typer.echo(watch.summary(place), err=True)
    return watch.all


def parsed_strictly(reading: Reading) -> Iterator[ParsedArticle]:
    """The articles with their records, parsed one by one in this process.

    Raises:
        CommandError: One cannot be parsed.
    """
    for outcome in map(reading.work(), reading.items()):
        if outcome.failure is not None:
            raise CommandError(outcome.failure)
        yield from_json(outcome.line, ParsedArticle)


def _outcomes(run: Run, items: Iterable[Item], watch: Watch) -> Iterator[Outcome]:
    strict = run.strict or run.form.one
    for outcome in map_in_order(run.reading.work(), items, workers=run.workers):
        if strict and outcome.failure is not None:
            raise CommandError(outcome.failure)
        watch.see(outcome)
        yield outcome


def _run_to_stream(run: Run) -> Watch:
    if run.resume:
        message = "--resume needs an output file that an earlier run has begun (--output)"
        raise CommandError(message)
    with watched(bar=not (run.quiet or run.shown), bytes_in_all=run.reading.bytes_in_all()) as watch:
        outcomes = _outcomes(run, run.reading.items(), watch)
        lines = (outcome.line for outcome in outcomes if outcome.failure is None)
        write_as_they_come(pieces(lines, run.form), run.output)
    return watch


def _run_to_file(run: Run, output: Path) -> Watch:
    """Write results to a journal first, from which an interrupted run is continued; then to the output."""
    check_form(run.form)
    target = output.resolve()  # a link stays one
    path = journals.journal_of(target)
    with journals.opened(path, resume=run.resume) as journal:
        watch = _fill(run, journal)
    if run.form.format is OutputFormat.JSONL and target.suffix != GZIP and not watch.all.failed:
        if target.exists():
            shutil.copymode(target, path)
        path.replace(target)
    else:
        write_lines(journals.parsed_lines(path), target, run.form)
        path.unlink()
    return watch


def _fill(run: Run, journal: journals.Journal) -> Watch:
    size = run.reading.bytes_in_all()
    with watched(bar=not run.quiet, bytes_in_all=size, before=journal.before) as watch:
        try:
            items = journal.remaining(run.reading.items(), run.reading.work())
            for outcome in _outcomes(run, items, watch):
                journal.append(outcome)
        except CommandError:
            if not run.resume:
                journal.path.unlink()  # as if the command had not been given
            raise
        except KeyboardInterrupt as error:
            watch.tell(f"interrupted: --resume goes on after {counted(watch.all.articles, 'articles')}")
            raise typer.Exit(INTERRUPTED) from error
        except BrokenExecutor as error:
            message = (
                "a process was killed, perhaps for want of memory: --resume goes on, --workers takes fewer"
            )
            raise CommandError(message) from error
    return watch
