"""Batches of articles to batches of records: the one function that every engine calls."""

from collections.abc import Iterable, Iterator
from typing import Any, cast

from kz_diplomacy.engines.articles import article_of_row, columns_present
from kz_diplomacy.export.arrow import ArrowBatch, ArrowSchema, flat_batches, flat_schema, nested_schema
from kz_diplomacy.export.extras import load_pyarrow
from kz_diplomacy.models import ParsedArticle
from kz_diplomacy.pipeline import ParseFailure, Parser, parse_many
from kz_diplomacy.serialization import to_dict

__all__ = ["parse_batches", "parsed_schema"]


def parsed_schema(*, nested: bool = False) -> ArrowSchema:
    """Return the schema of what `parse_batches` gives.

    The flat one has the columns of the flat table and a row a record; the nested one has `article_id`, the
    columns of the JSON form, and a row an article. Both end in `failure`: in the row of an article that could
    not be parsed it tells why, and all other columns but `article_id` are null. No column or field is said
    to be never null: engines do not keep that, and Spark fails where a part of a null must not be null.

    Args:
        nested: Whether a row is an article.

    Raises:
        MissingExtraError: The extra `arrow` is not installed.
    """
    pa = load_pyarrow()
    known: Any = nested_schema() if nested else flat_schema()
    fields = [pa.field("article_id", pa.string())] if nested else []
    fields += [_nullable(pa, field) for field in known]
    schema: ArrowSchema = pa.schema([*fields, pa.field("failure", pa.string())])
    return schema


def parse_batches(
    batches: Iterable[ArrowBatch], *, nested: bool = False, parser: Parser | None = None
) -> Iterator[ArrowBatch]:
    """Yield the records of record batches of articles, batch by batch, parsed in this process.

    Args:
        batches: Of `pyarrow.RecordBatch`, with the columns of `article_schema`; only `text` has to be there.
        nested: Whether to give a row an article in the JSON form, not a row a record.
        parser: A parser with other knowledge than the library's own.

    Raises:
        MissingExtraError: The extra `arrow` is not installed.
        ValueError: A batch has no column `text`.
    """
    turn = _nested if nested else _flat
    for batch in batches:
        columns = columns_present(batch.schema.names)
        rows: list[dict[str, Any]] = cast("Any", batch).select(columns).to_pylist()
        yield from turn([*parse_many(map(article_of_row, rows), workers=1, parser=parser)])


def _nested(results: list[ParsedArticle | ParseFailure]) -> Iterator[ArrowBatch]:
    rows = [
        {"article_id": result.id, "failure": result.reason}
        if isinstance(result, ParseFailure)
        else {"article_id": result.article.id, **to_dict(result)}
        for result in results
    ]
    yield load_pyarrow().RecordBatch.from_pylist(rows, schema=parsed_schema(nested=True))


def _flat(results: list[ParsedArticle | ParseFailure]) -> Iterator[ArrowBatch]:
    pa, schema = load_pyarrow(), parsed_schema()
    records: Iterator[Any] = flat_batches(result for result in results if isinstance(result, ParsedArticle))
    for batch in records:
        fine = pa.nulls(batch.num_rows, pa.string())
        yield pa.RecordBatch.from_arrays([*batch.columns, fine], schema=schema)
    failures = [result for result in results if isinstance(result, ParseFailure)]
    if failures:
        told = [{"article_id": failure.id, "failure": failure.reason} for failure in failures]
        yield pa.RecordBatch.from_pylist(told, schema=schema)


def _nullable(pa: Any, field: Any) -> Any:  # noqa: ANN401 - pyarrow is untyped
    return pa.field(field.name, _loosened(pa, field.type), metadata=field.metadata)


def _loosened(pa: Any, kind: Any) -> Any:  # noqa: ANN401 - as above
    if pa.types.is_list(kind):
        return pa.list_(_nullable(pa, kind.value_field))
    if pa.types.is_struct(kind):
        return pa.struct([_nullable(pa, field) for field in kind.fields])
    return kind
