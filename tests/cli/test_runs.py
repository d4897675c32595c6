"""Runs that are interrupted, and go on without repeating or losing an article."""

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import BrokenExecutor
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import Any

import attrs
import pytest
import typer

from kz_diplomacy import export
from kz_diplomacy.cli import runs
from kz_diplomacy.cli.articles import Details
from kz_diplomacy.cli.failures import CommandError
from kz_diplomacy.cli.inputs import find_inputs
from kz_diplomacy.cli.items import Item
from kz_diplomacy.cli.outcomes import Outcome, Totals
from kz_diplomacy.cli.output import Form, OutputFormat
from kz_diplomacy.cli.runs import Reading, Run, carry_out
from kz_diplomacy.models import ParsedArticle
from kz_diplomacy.pipeline import map_in_order, parse
from kz_diplomacy.serialization import iter_jsonl, to_json

COUNT = 50
TEXTS = (
    "President Kassym-Jomart Tokayev paid a state visit to Italy on 17 January 2024.",
    "Foreign Minister Askar Example held talks with Prime Minister Giorgia Meloni in Rome.",
    "Rain is expected in Almaty.",
)
COMMAND = [sys.executable, "-c", "from kz_diplomacy.cli import main; main()"]


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    path = tmp_path / "articles.jsonl"
    path.write_text("\n".join(lines_of_archive(COUNT)), encoding="utf-8")
    return path


def lines_of_archive(count: int) -> list[str]:
    lines = [json.dumps({"id": f"a{n}", "text": TEXTS[n % 3]}) for n in range(count)]
    lines[40] = '{"id": "a40" "text"'
    return lines


def run_of(archive: Path, name: str = "out.jsonl", *, resume: bool = False, workers: int = 1) -> Run:
    suffix = Path(name).suffix[1:]
    return Run(
        reading=Reading(inputs=find_inputs([str(archive)]), details=Details(), max_bytes=100_000),
        form=Form(format=OutputFormat(suffix)),
        output=archive.with_name(name),
        workers=workers,
        resume=resume,
    )


def expected(archive: Path) -> list[ParsedArticle]:
    lines = archive.read_text(encoding="utf-8").splitlines()
    return [parse(json.loads(line)) for n, line in enumerate(lines) if n != 40]


def finished_lines(path: Path) -> int:
    return path.read_bytes().count(b"\n") if path.exists() else 0


@contextmanager
def fed(fifo: Path, data: bytes, *, ends: bool) -> Generator[None, None, None]:
    """Write to a pipe while the block runs; a run that reads it cannot be complete where it does not end."""
    fifo.unlink(missing_ok=True)  # what a killed run has not read is still in the old one
    os.mkfifo(fifo)
    over = threading.Event()

    def feed() -> None:
        with suppress(BrokenPipeError), fifo.open("wb") as pipe:
            pipe.write(data)
            pipe.flush()
            over.wait(0 if ends else None)

    writer = threading.Thread(target=feed)
    writer.start()
    try:
        yield
    finally:
        over.set()
        writer.join()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
@pytest.mark.parametrize(("name", "workers"), [("out.jsonl", 1), ("out.sqlite", 2)])
def test_a_killed_run_goes_on_without_repeating_or_losing_an_article(
    name: str, workers: int, tmp_path: Path
) -> None:
    fifo, out, whole = tmp_path / "articles.jsonl", tmp_path / name, tmp_path / f"whole-{name}"
    lines = [f"{line}\n".encode() for line in lines_of_archive(500)]
    partial = out.with_name(f"{name}.partial")
    command = [*COMMAND, "parse", str(fifo), "-j", str(workers), "--resume", "-o"]
    for given in (260, 460):  # two workers wait for 192 lines; of the rest 20 more can be finished each time
        before, data = finished_lines(partial), b"".join(lines[:given])
        with fed(fifo, data, ends=False), subprocess.Popen([*command, str(out)], stderr=-1) as process:  # noqa: S603 (own code)
            while finished_lines(partial) < before + 20:
                assert process.poll() is None
                time.sleep(0.01)
            process.kill()
        assert not out.exists()
    for target in (out, whole):
        with fed(fifo, b"".join(lines), ends=True):
            done = subprocess.run([*command, str(target)], check=False, capture_output=True, text=True)  # noqa: S603 (own code)
        assert done.returncode == 1
        assert (" before, 1 left out\n" in done.stderr) is (target == out)
    assert out.read_bytes() == whole.read_bytes()
    assert sorted(tmp_path.iterdir()) == sorted([fifo, out, whole])


def test_the_lines_are_those_of_parse(archive: Path) -> None:
    totals = carry_out(run_of(archive, workers=2))
    assert (totals.parsed, totals.failed) == (COUNT - 1, 1)
    with archive.with_name("out.jsonl").open(encoding="utf-8") as file:
        assert [*iter_jsonl(file, ParsedArticle)] == expected(archive)


def test_rows_of_parquet_go_to_processes_and_come_back_as_rows(archive: Path) -> None:
    pa: Any = pytest.importorskip("pyarrow", reason="the extra arrow is not installed")
    pytest.importorskip("pyarrow.parquet")
    path = archive.with_name("articles.parquet")
    texts = [TEXTS[n % 3] for n in range(COUNT)]
    pa.parquet.write_table(pa.table({"id": [str(n) for n in range(COUNT)], "text": texts}), path)
    run = run_of(path, "out.parquet", workers=2)
    carry_out(attrs.evolve(run, form=Form(format=OutputFormat.PARQUET, nested=True)))
    given = [{"id": str(n), "text": text} for n, text in enumerate(texts)]
    assert [*export.read_parquet(archive.with_name("out.parquet"))] == [*map(parse, given)]


def stop_after(count: int, error: BaseException, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the next run end by an error behind so many articles."""

    def stopping(
        work: Callable[[Item], Outcome], items: Iterable[Item], *, workers: int | None
    ) -> Iterator[Outcome]:
        yield from islice(map_in_order(work, items, workers=workers), count)
        raise error

    monkeypatch.setattr(runs, "map_in_order", stopping)


def test_an_interrupted_run_says_how_to_go_on(
    archive: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with monkeypatch.context() as patch:
        stop_after(7, KeyboardInterrupt(), patch)
        with pytest.raises(typer.Exit) as caught:
            carry_out(run_of(archive))
    assert caught.value.exit_code == 130
    assert capsys.readouterr().err == "kz-diplomacy: interrupted: --resume goes on after 7 articles\n"
    carry_out(run_of(archive, resume=True))
    with archive.with_name("out.jsonl").open(encoding="utf-8") as file:
        assert [*iter_jsonl(file, ParsedArticle)] == expected(archive)


def test_a_killed_worker_leaves_what_is_finished(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stop_after(7, BrokenExecutor(), monkeypatch)
    with pytest.raises(CommandError, match="a process was killed"):
        carry_out(run_of(archive))
    assert finished_lines(archive.with_name("out.jsonl.partial")) == 7


def test_a_strict_run_leaves_nothing_unless_it_was_resumed(
    archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    strict = attrs.evolve(run_of(archive), strict=True)
    with pytest.raises(CommandError, match="line 41: bad JSON"):
        carry_out(strict)
    assert sorted(archive.parent.iterdir()) == [archive]
    with monkeypatch.context() as patch:
        stop_after(7, KeyboardInterrupt(), patch)
        with pytest.raises(typer.Exit):
            carry_out(strict)
    with pytest.raises(CommandError, match="line 41: bad JSON"):
        carry_out(attrs.evolve(strict, resume=True))
    assert finished_lines(archive.with_name("out.jsonl.partial")) == 40


def test_a_finished_file_keeps_its_mode_and_a_link_stays_one(archive: Path) -> None:
    out, link = archive.with_name("out.jsonl"), archive.with_name("latest.jsonl")
    out.touch(mode=0o640)
    link.symlink_to(out)
    archive.write_text('{"text": "Rain fell."}', encoding="utf-8")
    carry_out(run_of(archive, link.name))
    assert link.is_symlink()
    assert (out.stat().st_mode & 0o777, finished_lines(out)) == (0o640, 1)


@pytest.mark.parametrize(("quiet", "terminal"), [(True, True), (False, True), (False, False)])
def test_the_summary_of_a_stream_is_for_a_terminal(
    *,
    quiet: bool,
    terminal: bool,
    archive: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: terminal)
    run = attrs.evolve(run_of(archive), output=Path(os.devnull), quiet=quiet)
    assert carry_out(run).articles == COUNT
    assert (", 1 left out\n" in capfd.readouterr().err) is (terminal and not quiet)


def test_nobody_knows_the_size_of_the_standard_input(archive: Path) -> None:
    reading = Reading(inputs=find_inputs([str(archive), "-"]), details=Details(), max_bytes=100)
    assert reading.bytes_in_all() is None


def test_no_articles_are_no_error(archive: Path) -> None:
    archive.write_text("", encoding="utf-8")
    assert carry_out(run_of(archive)) == Totals()
    assert archive.with_name("out.jsonl").read_bytes() == b""


def test_one_article_is_strict(archive: Path) -> None:
    path = archive.with_name("one.json")
    path.write_text('{"text": 5}', encoding="utf-8")
    run = attrs.evolve(run_of(path, "out.json"), form=Form(format=OutputFormat.JSON, one=True))
    with pytest.raises(CommandError, match=r"text: must be a string"):
        carry_out(run)
    path.write_text(json.dumps({"text": TEXTS[0]}), encoding="utf-8")
    carry_out(run)
    written = path.with_name("out.json").read_text(encoding="utf-8")
    assert written == f"{to_json(parse(TEXTS[0]), indent=2)}\n"
