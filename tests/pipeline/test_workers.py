"""Work over processes: order, bounds, and no process left behind."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import Process
from pathlib import Path

import pytest

from kz_diplomacy.pipeline import map_in_order
from kz_diplomacy.pipeline.workers import FEW, ON_THEIR_WAY, begin, do, end_with


def double(number: int) -> int:
    return 2 * number


def process_of(_: object) -> int:
    return os.getpid()


def die(_: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def counted(count: int, asked: list[int]) -> Iterator[int]:
    for number in range(count):
        asked.append(number)
        yield number


@pytest.mark.parametrize("chunksize", [1, 7, 1000])
@pytest.mark.parametrize("workers", [1, 2, 3])
def test_results_come_in_the_order_of_the_items(workers: int, chunksize: int) -> None:
    results = map_in_order(double, range(100), workers=workers, chunksize=chunksize)
    assert [*results] == [*range(0, 200, 2)]


def test_few_items_are_done_here_and_many_elsewhere() -> None:
    done_by = [*map_in_order(process_of, range(FEW + 2), chunksize=1)]
    assert set(done_by[:FEW]) == {os.getpid()}
    assert (os.getpid() in done_by[FEW:]) == (len(os.sched_getaffinity(0)) == 1)


def test_items_are_asked_for_only_as_they_are_needed() -> None:
    asked: list[int] = []
    results = map_in_order(double, counted(1000, asked), workers=2, chunksize=5)
    for _ in range(50):
        next(results)
    assert len(asked) <= 50 + 5 * (2 * ON_THEIR_WAY + 1)
    asked.clear()
    next(map_in_order(double, counted(1000, asked)))
    assert asked == [0]


def test_whoever_stops_early_leaves_no_process() -> None:
    results = map_in_order(process_of, range(1000), workers=2, chunksize=1)
    worker = next(results)
    results.close()  # type: ignore[attr-defined]
    with pytest.raises(ProcessLookupError):
        os.kill(worker, 0)


def test_a_killed_worker_is_told() -> None:
    with pytest.raises(BrokenProcessPool):
        next(map_in_order(die, [1], workers=2))


@pytest.mark.parametrize("name", ["workers", "chunksize"])
def test_less_than_one_is_refused_at_once(name: str) -> None:
    with pytest.raises(ValueError, match=f"^{name} must be at least 1, not 0$"):
        map_in_order(double, [1], **{name: 0})


def test_a_worker_leaves_interrupts_to_its_parent() -> None:
    before = signal.getsignal(signal.SIGINT)
    try:
        begin(double)
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)
    assert do([1, 2]) == [2, 4]


def test_a_worker_ends_when_its_parent_has_ended() -> None:
    parent = Process()
    parent.start()
    codes: list[int] = []
    end_with(parent, codes.append)
    assert codes == [1]
    end_with(None, codes.append)
    assert codes == [1]


ORPHANS = """
import os, time
from kz_diplomacy.pipeline import map_in_order

def name(_):
    time.sleep(0.2)
    return os.getpid()

if __name__ == "__main__":
    for worker in map_in_order(name, range(10_000), workers=2, chunksize=1):
        print(worker, flush=True)
"""


def test_no_worker_outlives_a_killed_parent(tmp_path: Path) -> None:
    script = tmp_path / "orphans.py"
    script.write_text(ORPHANS, encoding="utf-8")
    parent = subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE, text=True)  # noqa: S603 (own code)
    with parent:
        assert parent.stdout is not None
        workers = {int(parent.stdout.readline()) for _ in range(4)}
        parent.kill()
    assert all(ends(worker) for worker in workers)


def ends(process: int) -> bool:
    for _ in range(100):
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.1)
    return False
