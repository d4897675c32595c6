"""Records as tables: dictionaries, Arrow and what builds on it, CSV, databases."""

from kz_diplomacy.export.arrow import (
    flat_batches,
    flat_schema,
    from_arrow,
    nested_batches,
    nested_schema,
    to_arrow,
)
from kz_diplomacy.export.columns import Column, Form
from kz_diplomacy.export.flattening import row_of, rows_of, to_dicts
from kz_diplomacy.export.rows import COLUMNS, Row

__all__ = [
    "COLUMNS",
    "Column",
    "Form",
    "Row",
    "flat_batches",
    "flat_schema",
    "from_arrow",
    "nested_batches",
    "nested_schema",
    "row_of",
    "rows_of",
    "to_arrow",
    "to_dicts",
]
