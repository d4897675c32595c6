"""Loading of many small values at once."""

import gc
from collections.abc import Generator
from contextlib import contextmanager

__all__ = ["uncollected"]


@contextmanager
def uncollected() -> Generator[None, None, None]:
    """Pause the search for cyclic garbage.

    Tables make a hundred thousand values and not one cycle, but while they grow the collector goes through
    all of them again and again: that was nearly half of the loading time.

    >>> with uncollected():
    ...     gc.isenabled()
    False
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
