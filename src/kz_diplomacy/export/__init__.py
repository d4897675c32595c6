"""Records as tables: dictionaries, Arrow and what builds on it, CSV, databases; as phrases and pages."""

from kz_diplomacy.export.arrow import (
    flat_batches,
    flat_schema,
    from_arrow,
    nested_batches,
    nested_schema,
    to_arrow,
)
from kz_diplomacy.export.columns import Column, Form
from kz_diplomacy.export.flattening import linked_row_of, row_of, rows_of, to_dicts
from kz_diplomacy.export.frames import to_pandas, to_polars
from kz_diplomacy.export.pages import article_page
from kz_diplomacy.export.parquet import parquet_writer, read_parquet, to_parquet
from kz_diplomacy.export.phrases import describe_record
from kz_diplomacy.export.rows import COLUMNS, LINKED_COLUMNS, LinkedRow, Row
from kz_diplomacy.export.spreadsheet import csv_writer, read_csv, read_linked_csv, to_csv

__all__ = [
    "COLUMNS",
    "LINKED_COLUMNS",
    "Column",
    "Form",
    "LinkedRow",
    "Row",
    "article_page",
    "csv_writer",
    "describe_record",
    "flat_batches",
    "flat_schema",
    "from_arrow",
    "linked_row_of",
    "nested_batches",
    "nested_schema",
    "parquet_writer",
    "read_csv",
    "read_linked_csv",
    "read_parquet",
    "row_of",
    "rows_of",
    "to_arrow",
    "to_csv",
    "to_dicts",
    "to_pandas",
    "to_parquet",
    "to_polars",
]
