"""The optional libraries, imported where a function needs them; what is missing names its extra."""

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any, cast

from kz_diplomacy.errors import MissingExtraError

__all__ = ["extra", "load_pyarrow"]


@contextmanager
def extra(name: str) -> Generator[None, None, None]:
    """Turn a failed import into the error that names the extra.

    Raises:
        MissingExtraError: The library is not installed.

    >>> with extra("arrow"):
    ...     import lost
    Traceback (most recent call last):
    kz_diplomacy.errors.MissingExtraError: lost is missing: python -m pip install "kz-diplomacy[arrow]"
    """
    try:
        yield
    except ModuleNotFoundError as fault:
        raise MissingExtraError(fault.name or name, name) from fault


def load_pyarrow() -> Any:  # noqa: ANN401 - pyarrow comes without types; what leaves this package is typed
    """Return pyarrow with its Parquet part.

    Raises:
        MissingExtraError: It is not installed.
    """
    with extra("arrow"):
        import pyarrow as pa  # type: ignore[import-untyped]  # noqa: PLC0415 - optional
        import pyarrow.parquet  # type: ignore[import-untyped]  # noqa: PLC0415 - optional
    return cast("Any", pa)
