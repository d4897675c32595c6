"""What the user sees of a run."""

import io
import sys

import pytest
from rich.console import Console

from kz_diplomacy.cli import progress
from kz_diplomacy.cli.outcomes import Outcome, Totals
from kz_diplomacy.cli.progress import drawn_bar
from kz_diplomacy.cli.watch import Watch, duration, summarize, watched

DONE = Outcome(line="{}", counts=(1, 0, 0, 2), end=50)
FAILED = Outcome(line='{"failure": "a.txt: not UTF-8\\u001b[2J"}', counts=None, end=60)


def drawn(
    bytes_in_all: int | None, monkeypatch: pytest.MonkeyPatch, *outcomes: Outcome, every: float = 0.0
) -> str:
    monkeypatch.setattr(progress, "REDRAWN_AFTER", every)
    console = Console(file=io.StringIO(), force_terminal=True, width=100, color_system=None)
    with drawn_bar(bytes_in_all, console) as bar:
        watch = Watch(bar, Totals())
        for outcome in outcomes:
            watch.see(outcome)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def test_without_a_terminal_there_is_no_bar(capsys: pytest.CaptureFixture[str]) -> None:
    with watched(bar=True, bytes_in_all=100) as watch:
        watch.see(DONE)
        watch.see(FAILED)
    assert capsys.readouterr() == ("", "kz-diplomacy: a.txt: not UTF-8 [2J\n")
    assert watch.all == Totals(parsed=1, failed=1, counts=(1, 0, 0, 2))


def test_a_terminal_shows_the_bar_unless_it_is_not_wanted(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    with watched(bar=False, bytes_in_all=100):
        pass
    assert capsys.readouterr().err == ""
    with watched(bar=True, bytes_in_all=100) as watch:
        watch.see(DONE)
    assert "Parsing" in capsys.readouterr().err


def test_the_bar_tells_share_articles_rate_and_what_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = drawn(200, monkeypatch, DONE, Outcome(line="{}", counts=(0, 0, 0, 0), end=100))
    assert " 25 % 1 article  " in shown
    assert " 50 % 2 articles  " in shown
    assert "/s" in shown
    assert " s left" in shown


def test_where_nobody_knows_how_much_there_is_the_bar_tells_the_time(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = drawn(None, monkeypatch, DONE)
    assert "%" not in shown
    assert "0:00:00" in shown


def test_failures_stand_above_the_bar_without_control_characters(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "kz-diplomacy: a.txt: not UTF-8 [2J\n" in drawn(200, monkeypatch, FAILED)


def test_the_bar_is_not_drawn_more_often_than_anybody_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "2 articles" not in drawn(200, monkeypatch, DONE, DONE, every=1000.0)


def test_the_summary_counts_articles_and_records() -> None:
    watch = Watch(None, Totals())
    watch.see(DONE)
    first, second = watch.summary("out.csv").splitlines()
    assert first.startswith("1 article in 0.")
    assert second == "1 visit, 0 meetings, 0 investments, 2 agreements in out.csv"


def test_the_summary_tells_what_an_earlier_run_did_and_what_is_left_out() -> None:
    totals = Totals(parsed=1498, failed=2, counts=(300, 1200, 5, 1))
    assert summarize(totals, 500, 10.0, None) == (
        "1,000 articles in 10.0 s (100 a second), 500 before, 2 left out\n"
        "300 visits, 1,200 meetings, 5 investments, 1 agreement"
    )
    assert summarize(Totals(), 0, 0.0, None).startswith("0 articles in 0.0 s\n")


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.04, "0.0 s"), (59.9, "59.9 s"), (60, "1:00"), (7322, "2:02:02")]
)
def test_duration(seconds: float, text: str) -> None:
    assert duration(seconds) == text
