"""Records as Arrow tables, flat or nested, and the schemas of both.

The flat table has a row a record and the columns of `COLUMNS`. The nested table has a row an article and is
the JSON form column for column, so that it comes back without loss: `from_arrow`.
"""

from collections.abc import Iterable, Iterator
from decimal import Context, Decimal
from itertools import islice
from typing import Any, Protocol

from kz_diplomacy.export.columns import AMOUNT_DIGITS, AMOUNT_PLACES, Column, Form
from kz_diplomacy.export.extras import load_pyarrow
from kz_diplomacy.export.flattening import FlatTable, Source, articles_of, flat_table
from kz_diplomacy.export.rows import COLUMNS, LINKED_COLUMNS, RecordRow
from kz_diplomacy.models import ParsedArticle
from kz_diplomacy.serialization import from_dict, to_dict
from kz_diplomacy.serialization.forms import is_form
from kz_diplomacy.serialization.shapes import fields_in_order, shape_of

__all__ = [
    "BATCH_ROWS",
    "ArrowBatch",
    "ArrowSchema",
    "ArrowTable",
    "flat_batches",
    "flat_schema",
    "from_arrow",
    "nested_batches",
    "nested_schema",
    "table_batches",
    "to_arrow",
]

BATCH_ROWS = 4096  # rows of one batch: some megabytes with their texts
_PLACES, _EXACT = Decimal(1).scaleb(-AMOUNT_PLACES), Context(prec=2 * AMOUNT_DIGITS)


class ArrowSchema(Protocol):
    """What this library needs of a `pyarrow.Schema`."""

    @property
    def names(self) -> list[str]:
        """The names of the columns."""
        ...


class ArrowBatch(Protocol):
    """What this library needs of a `pyarrow.RecordBatch` or `pyarrow.Table`."""

    @property
    def num_rows(self) -> int:
        """How many rows there are."""
        ...

    @property
    def schema(self) -> ArrowSchema:
        """The columns and their types."""
        ...

    def to_pylist(self) -> list[dict[str, Any]]:
        """Return the rows as dictionaries."""
        ...


class ArrowTable(ArrowBatch, Protocol):
    """What this library needs of a `pyarrow.Table`."""

    def to_pandas(self, *, types_mapper: Any = None) -> Any:  # noqa: ANN401 - a pandas.DataFrame, optional like pyarrow
        """Return the table as a DataFrame, its columns of what the mapper gives for their types."""
        ...


def flat_schema(*, linked: bool = False) -> ArrowSchema:
    """Return the schema of the flat table; each column carries its meaning as metadata (`description`).

    Args:
        linked: Whether for the linked records of a `Dataset`.

    Raises:
        MissingExtraError: The extra `arrow` is not installed.
    """
    return _flat_schema(load_pyarrow(), LINKED_COLUMNS if linked else COLUMNS)


def nested_schema() -> ArrowSchema:
    """Return the schema of the nested table: that of the JSON form, with structs for objects.

    Raises:
        MissingExtraError: The extra `arrow` is not installed.
    """
    pa = load_pyarrow()
    schema: ArrowSchema = pa.schema(_nested_fields(pa, ParsedArticle))
    return schema


def to_arrow(source: Source, *, nested: bool = False) -> ArrowTable:
    """Return a `pyarrow.Table` of the records (flat) or of the articles with their records (nested).

    Args:
        source: Parsed articles, or a `Dataset`, whose flat table has a row a linked record.
        nested: Whether to give a row an article in the JSON form, which `from_arrow` reads back.

    Raises:
        MissingExtraError: The extra `arrow` is not installed.
    """
    pa = load_pyarrow()
    if nested:
        batches, schema = nested_batches(articles_of(source)), nested_schema()
    else:
        flat = flat_table(source)
        batches, schema = table_batches(flat), _flat_schema(pa, flat.columns)
    table: ArrowTable = pa.Table.from_batches(list(batches), schema=schema)
    return table


def from_arrow(table: ArrowBatch) -> Iterator[ParsedArticle]:
    """Yield the parsed articles of a nested table or batch, each checked as `from_dict` checks it.

    Raises:
        InvalidRecordError: A row is no parsed article.
    """
    return (from_dict(row, ParsedArticle) for row in table.to_pylist())


def flat_batches(articles: Iterable[ParsedArticle], rows: int = BATCH_ROWS) -> Iterator[ArrowBatch]:
    """Yield batches of the flat table, each of at most `rows` records, as the articles come.

    Raises:
        MissingExtraError: The extra `arrow` is not installed.
    """
    return table_batches(flat_table(articles), rows)


def table_batches(table: FlatTable, rows: int = BATCH_ROWS) -> Iterator[ArrowBatch]:
    """Yield batches of any flat table, each of at most `rows` rows.

    Raises:
        MissingExtraError: The extra `arrow` is not installed.
    """
    pa = load_pyarrow()
    schema = _flat_schema(pa, table.columns)
    while taken := list(islice(table.rows, rows)):
        yield pa.RecordBatch.from_arrays(
            [_array(pa, taken, column) for column in table.columns], schema=schema
        )


def nested_batches(articles: Iterable[ParsedArticle], rows: int = BATCH_ROWS) -> Iterator[ArrowBatch]:
    """Yield batches of the nested table, each of at most `rows` articles, as they come.

    Raises:
        MissingExtraError: The extra `arrow` is not installed.
    """
    pa, schema = load_pyarrow(), nested_schema()
    waiting = iter(articles)
    while taken := list(islice(waiting, rows)):
        yield pa.RecordBatch.from_pylist([to_dict(parsed) for parsed in taken], schema=schema)


def _flat_schema(pa: Any, columns: Iterable[Column]) -> ArrowSchema:  # noqa: ANN401 - pyarrow is untyped
    schema: ArrowSchema = pa.schema([_flat_field(pa, column) for column in columns])
    return schema


def _array(pa: Any, rows: list[RecordRow], column: Column) -> Any:  # noqa: ANN401 - as above
    cells = [getattr(row, column.name) for row in rows]
    if column.form is Form.DECIMAL:
        cells = [None if cell is None else cell.quantize(_PLACES, context=_EXACT) for cell in cells]
    return pa.array(cells, type=_flat_type(pa, column.form))


def _flat_field(pa: Any, column: Column) -> Any:  # noqa: ANN401 - as above
    return pa.field(
        column.name,
        _flat_type(pa, column.form),
        nullable=not column.required,
        metadata={"description": column.meaning},
    )


def _flat_type(pa: Any, form: Form) -> Any:  # noqa: ANN401 - as above
    types = {
        Form.TEXT: pa.string,
        Form.INTEGER: pa.int64,
        Form.DATE: pa.date32,
        Form.DECIMAL: lambda: pa.decimal128(AMOUNT_DIGITS, AMOUNT_PLACES),
        Form.TEXTS: lambda: pa.list_(pa.string()),
    }
    return types[form]()


def _nested_fields(pa: Any, kind: type[Any]) -> list[Any]:  # noqa: ANN401 - as above
    fields: list[Any] = []
    for part in fields_in_order(kind):
        shape = shape_of(part.type)
        inner = _nested_type(pa, shape.kind)
        outer = pa.list_(pa.field("item", inner, nullable=False)) if shape.many else inner
        fields.append(pa.field(part.name, outer, nullable=shape.optional))
    return fields


def _nested_type(pa: Any, kind: type[Any]) -> Any:  # noqa: ANN401 - as above
    if kind is int:
        return pa.int64()
    if kind is str or is_form(kind):
        return pa.string()
    return pa.struct(_nested_fields(pa, kind))
