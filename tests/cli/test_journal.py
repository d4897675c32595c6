"""The journal of a run: what it keeps, and when it is continued."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from kz_diplomacy.cli import journal as journals
from kz_diplomacy.cli.articles import Details
from kz_diplomacy.cli.failures import CommandError
from kz_diplomacy.cli.inputs import InputForm
from kz_diplomacy.cli.items import Item
from kz_diplomacy.cli.outcomes import ArticleWork, Outcome, Totals
from kz_diplomacy.pipeline import Parser

SmallDisk = Callable[[], AbstractContextManager[None]]
WORK = ArticleWork(parser=Parser(), details=Details(), max_bytes=1000)
TEXTS = (b"Talks were held by telephone.", b"no UTF-8: \xff", b"Rain fell.")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return journals.journal_of(tmp_path / "out.jsonl")


def items(*texts: bytes) -> Iterator[Item]:
    return iter(
        [Item(place=f"{n}.txt", form=InputForm.TEXT, content=text, end=n) for n, text in enumerate(texts)]
    )


def outcomes(*texts: bytes) -> list[Outcome]:
    return [WORK(item) for item in items(*texts)]


def fill(path: Path, *texts: bytes) -> None:
    with journals.opened(path, resume=False) as journal:
        assert (journal.before, journal.last) == (Totals(), None)
        for outcome in outcomes(*texts):
            journal.append(outcome)


def test_it_stands_beside_the_output(path: Path) -> None:
    assert path.name == "out.jsonl.partial"


def test_a_new_one_begins_with_the_first_article(path: Path) -> None:
    with journals.opened(path, resume=True) as journal:
        assert [*journal.remaining(items(*TEXTS), WORK)] == [*items(*TEXTS)]


def test_one_that_is_continued_begins_behind_its_last_whole_line(path: Path) -> None:
    fill(path, *TEXTS[:2])
    whole = path.read_bytes()
    path.write_bytes(whole + outcomes(TEXTS[2])[0].line.encode()[:-5])
    with journals.opened(path, resume=True) as journal:
        assert (journal.before.parsed, journal.before.failed) == (1, 1)
        assert journal.last == outcomes(*TEXTS)[1].line
        assert [*journal.remaining(items(*TEXTS), WORK)] == [[*items(*TEXTS)][2]]
    assert path.read_bytes() == whole


def test_a_disk_that_takes_no_more_is_told_with_its_name(path: Path, small_disk: SmallDisk) -> None:
    with small_disk(), pytest.raises(OSError, match="too large") as caught:
        fill(path, *TEXTS * 20)
    assert caught.value.filename == str(path)


def test_only_parsed_articles_are_given_out(path: Path) -> None:
    fill(path, *TEXTS)
    expected = [outcome.line for outcome in outcomes(*TEXTS) if outcome.failure is None]
    assert [line.rstrip("\n") for line in journals.parsed_lines(path)] == expected


@pytest.mark.parametrize("texts", [(b"Other talks.", b"Others."), TEXTS[:1], ()])
def test_other_articles_are_refused(texts: tuple[bytes, ...], path: Path) -> None:
    fill(path, *TEXTS[:2])
    with (
        journals.opened(path, resume=True) as journal,
        pytest.raises(CommandError, match="article 2 is another one in this run: delete it to start anew"),
    ):
        journal.remaining(items(*texts), WORK)


def test_one_that_is_there_is_neither_lost_nor_continued_unasked(path: Path) -> None:
    fill(path, *TEXTS)
    before = path.read_bytes()
    with (
        pytest.raises(CommandError, match="is left of an interrupted run: add --resume"),
        journals.opened(path, resume=False),
    ):
        pass
    assert path.read_bytes() == before


HOLD = """
import sys
from pathlib import Path
from kz_diplomacy.cli import journal
with journal.opened(Path(sys.argv[1]), resume=True):
    print("open", flush=True)
    sys.stdin.read()
"""


def test_two_runs_do_not_write_one_journal(path: Path) -> None:
    pytest.importorskip("fcntl", reason="this system has no locks of this kind")
    command = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:  # noqa: S603 (own code)
        assert other.stdout is not None
        other.stdout.readline()
        with (
            pytest.raises(CommandError, match="another run is writing it"),
            journals.opened(path, resume=True),
        ):
            pass
        other.communicate()
    with journals.opened(path, resume=True):
        pass
