"""Records as tables: dictionaries, Arrow and what builds on it, CSV, databases; as phrases and pages."""

from kz_diplomacy.export.arrow import (
    ArrowBatch,
    ArrowSchema,
    ArrowTable,
    flat_batches,
    flat_schema,
    from_arrow,
    nested_batches,
    nested_schema,
    to_arrow,
)
from kz_diplomacy.export.columns import Column, Form
from kz_diplomacy.export.databases import DatabaseWriter
from kz_diplomacy.export.duckdb import duckdb_writer, read_duckdb, to_duckdb
from kz_diplomacy.export.flattening import linked_row_of, row_of, rows_of, to_dicts
from kz_diplomacy.export.frames import to_pandas, to_polars
from kz_diplomacy.export.pages import article_page, dataset_page
from kz_diplomacy.export.parquet import ParquetWriter, parquet_writer, read_parquet, to_parquet
from kz_diplomacy.export.phrases import describe_record
from kz_diplomacy.export.relations import EVENT_RELATIONS, RELATIONS, Relation
from kz_diplomacy.export.rows import COLUMNS, LINKED_COLUMNS, LinkedRow, RecordRow, Row
from kz_diplomacy.export.spreadsheet import CsvWriter, csv_writer, read_csv, read_linked_csv, to_csv
from kz_diplomacy.export.sqlite import read_sqlite, sqlite_writer, to_sqlite

__all__ = [
    "COLUMNS",
    "EVENT_RELATIONS",
    "LINKED_COLUMNS",
    "RELATIONS",
    "ArrowBatch",
    "ArrowSchema",
    "ArrowTable",
    "Column",
    "CsvWriter",
    "DatabaseWriter",
    "Form",
    "LinkedRow",
    "ParquetWriter",
    "RecordRow",
    "Relation",
    "Row",
    "article_page",
    "csv_writer",
    "dataset_page",
    "describe_record",
    "duckdb_writer",
    "flat_batches",
    "flat_schema",
    "from_arrow",
    "linked_row_of",
    "nested_batches",
    "nested_schema",
    "parquet_writer",
    "read_csv",
    "read_duckdb",
    "read_linked_csv",
    "read_parquet",
    "read_sqlite",
    "row_of",
    "rows_of",
    "sqlite_writer",
    "to_arrow",
    "to_csv",
    "to_dicts",
    "to_duckdb",
    "to_pandas",
    "to_parquet",
    "to_polars",
    "to_sqlite",
]
