"""Apache Spark: data frames of articles to data frames of records."""

from functools import partial
from typing import TYPE_CHECKING, Any, cast

from kz_diplomacy.engines.articles import columns_present
from kz_diplomacy.engines.batches import parse_batches, parsed_schema
from kz_diplomacy.export.extras import extra
from kz_diplomacy.pipeline import Parser

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

__all__ = ["parse_frame"]


def parse_frame(frame: "DataFrame", *, nested: bool = False, parser: Parser | None = None) -> "DataFrame":
    """Return the records of a data frame of articles, parsed by the executors when they are asked for.

    Args:
        frame: With the columns of `article_schema`, of which only `text` has to be there.
        nested: Whether to give a row an article in the JSON form, not a row a record.
        parser: A parser with other knowledge than the library's own; it is sent to the executors.

    Raises:
        MissingExtraError: The extra `spark` is not installed.
        ValueError: The frame has no column `text`.
    """
    with extra("spark"):
        from pyspark.sql.pandas import types  # noqa: PLC0415 - optional

    schema: Any = cast("Any", types).from_arrow_schema(parsed_schema(nested=nested))
    articles: Any = frame.select(*columns_present(frame.columns))  # its functions on Arrow have no full types
    records: DataFrame = articles.mapInArrow(partial(parse_batches, nested=nested, parser=parser), schema)
    return records
