"""Records as data frames of pandas and Polars; the columns keep the types of the Arrow table."""

from typing import TYPE_CHECKING, Any

from kz_diplomacy.export.arrow import to_arrow
from kz_diplomacy.export.extras import extra
from kz_diplomacy.export.flattening import Source

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

__all__ = ["to_pandas", "to_polars"]


def to_pandas(source: Source) -> "pd.DataFrame":
    """Return the flat table as a `pandas.DataFrame` whose columns are of `pandas.ArrowDtype`.

    Whole numbers with gaps stay whole numbers, days are days, lists are lists.

    Raises:
        MissingExtraError: The extra `pandas` is not installed.
    """
    with extra("pandas"):
        import pandas as pd  # noqa: PLC0415 - optional
    frame: pd.DataFrame = to_arrow(source).to_pandas(types_mapper=pd.ArrowDtype)
    return frame


def to_polars(source: Source) -> "pl.DataFrame":
    """Return the flat table as a `polars.DataFrame`.

    Raises:
        MissingExtraError: The extra `polars` is not installed.
    """
    with extra("polars"):
        import polars as pl  # noqa: PLC0415 - optional
    table: Any = to_arrow(source)
    return pl.DataFrame(table)
