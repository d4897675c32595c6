"""Work spread over processes: results in the order of the items, few of them in memory at any time."""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextvars import ContextVar
from itertools import islice
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

__all__ = ["CHUNK", "map_in_order", "processors"]

Item = TypeVar("Item")
Result = TypeVar("Result")

CHUNK = 32  # items sent at once: a quarter of a second of parsing, against which sending them costs nothing
FEW = 100  # items that are done before processes would have started and loaded their tables
ON_THEIR_WAY = 3  # chunks a worker: one in work, one waiting, one for the worker whose articles are short

_WORK: ContextVar[Callable[[Any], Any]] = ContextVar("work")  # of a worker process, set once when it begins


class Joinable(Protocol):
    """A process whose end can be waited for."""

    def join(self) -> None:
        """Return when the process has ended."""


def processors() -> int:
    """How many processors this process may use, at least one.

    >>> processors() >= 1
    True
    """
    affinity = getattr(os, "sched_getaffinity", None)  # a container may give a part of the machine
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def map_in_order(
    work: Callable[[Item], Result],
    items: Iterable[Item],
    *,
    workers: int | None = None,
    chunksize: int = CHUNK,
) -> Iterator[Result]:
    """The result for each item, in order, while the next items are worked on.

    Args:
        work: What is done with an item. Processes are sent it once; it, items and results are picklable.
        items: Asked for as they are needed: three chunks a worker are on their way at most.
        workers: How many processes; 1 does the work in this one. None does the first hundred items in this
            process and the others, where there are more, in one process a processor.
        chunksize: How many items are sent to a process at once.

    Raises:
        ValueError: `workers` or `chunksize` is below 1.
        concurrent.futures.process.BrokenProcessPool: A process was killed, perhaps for want of memory.

    What `items` raises is raised here after the results of the items before it.

    >>> list(map_in_order(len, ["Seoul", "Astana"], workers=1))
    [5, 6]
    """
    for name, number in (("workers", workers), ("chunksize", chunksize)):
        if number is not None and number < 1:
            message = f"{name} must be at least 1, not {number}"
            raise ValueError(message)
    if workers is None:
        return _first_here(work, iter(items), chunksize)
    return map(work, items) if workers == 1 else _spread(work, items, workers, chunksize)


def _first_here(work: Callable[[Item], Result], items: Iterator[Item], chunksize: int) -> Iterator[Result]:
    yield from map(work, islice(items, FEW))
    yield from map_in_order(work, items, workers=processors(), chunksize=chunksize)


def _spread(
    work: Callable[[Item], Result], items: Iterable[Item], workers: int, chunksize: int
) -> Iterator[Result]:
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 (30 ms that one article need not wait)

    pool = ProcessPoolExecutor(workers, initializer=begin, initargs=(work,))
    try:
        started = _start(pool, _chunks(items, chunksize))
        waiting = deque(islice(started, ON_THEIR_WAY * workers))
        while waiting:
            results = waiting.popleft().result()
            waiting.extend(islice(started, 1))
            yield from results
    finally:
        pool.shutdown(cancel_futures=True)


def _start(pool: "ProcessPoolExecutor", chunks: Iterator[list[Any]]) -> Iterator["Future[list[Any]]"]:
    """Set the pool to work on each chunk; what stops the chunks takes its place in the order."""
    from concurrent.futures import Future  # noqa: PLC0415 (as above)

    try:
        for chunk in chunks:
            yield pool.submit(do, chunk)
    except Exception as error:  # noqa: BLE001 (raised where its turn comes)
        stopped: Future[list[Any]] = Future()
        stopped.set_exception(error)
        yield stopped


def _chunks(items: Iterable[Item], size: int) -> Iterator[list[Item]]:
    chunk: list[Item] = []
    try:
        for item in items:
            chunk.append(item)
            if len(chunk) == size:
                yield chunk
                chunk = []
    except Exception:
        yield chunk  # what came before the fault is not lost by it
        raise
    if chunk:
        yield chunk


def begin(work: Callable[[Any], Any]) -> None:
    """Make this process a worker: it leaves interrupts to its parent, and ends when that ends.

    The tables that it has from its parent are never garbage: without searching them it parses 3 % faster.
    """
    import gc  # noqa: PLC0415 (only a worker process needs these)
    import signal  # noqa: PLC0415
    from multiprocessing import parent_process  # noqa: PLC0415
    from threading import Thread  # noqa: PLC0415

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=end_with, args=(parent_process(), os._exit), daemon=True).start()
    gc.freeze()
    _WORK.set(work)


def end_with(parent: Joinable | None, end: Callable[[int], object]) -> None:
    """End this process when its parent has ended, which a killed parent cannot ask for."""
    if parent is not None:
        parent.join()
        end(1)


def do(chunk: list[Any]) -> list[Any]:
    """The results for a chunk of items, in the process that `begin` has made a worker."""
    return [*map(_WORK.get(), chunk)]
