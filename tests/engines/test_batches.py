"""Batches of articles to batches of records."""

import datetime as dt
from collections.abc import Iterator
from typing import Any, cast

import pytest

from kz_diplomacy import Country, Knowledge, Parser, parse
from kz_diplomacy.engines import article_schema, parse_batches, parsed_schema
from kz_diplomacy.export import COLUMNS, from_arrow, to_dicts
from kz_diplomacy.knowledge.entries import PlaceKind, PlaceName

pa: Any = pytest.importorskip("pyarrow", reason="the extra arrow is not installed")

VISIT = "President Kassym-Jomart Tokayev paid a state visit to Italy yesterday and met Giorgia Meloni."
LOAN = (
    "The World Bank lent Kazakhstan $15.5 million for a road. The presidents of Italy and Japan held talks."
)
RAIN = "Rain is expected in Almaty."
ROWS: list[dict[str, Any]] = [
    {"id": "a", "text": VISIT, "title": "State visit", "published": dt.date(2024, 1, 18)},
    {"id": "b", "text": RAIN},
    {"id": "c", "text": None},
    {"id": "d", "text": LOAN, "source": "Example Agency", "language": "en"},
]
LENIENT: Any = pa.schema([field.with_nullable(nullable=True) for field in cast("Any", article_schema())])


def batches(*counts: int) -> Iterator[Any]:
    rows = iter(ROWS)
    for count in counts:
        yield pa.RecordBatch.from_pylist([next(rows) for _ in range(count)], schema=LENIENT)


def parsed() -> list[Any]:
    return [parse(row) for row in ROWS if row["text"] is not None]


def table(*counts: int, nested: bool) -> Any:  # noqa: ANN401 (a pyarrow.Table)
    return pa.Table.from_batches(
        parse_batches(batches(*counts), nested=nested), schema=parsed_schema(nested=nested)
    )


@pytest.mark.parametrize("counts", [(4,), (1, 3), (2, 0, 2)])
def test_a_nested_row_is_an_article(counts: tuple[int, ...]) -> None:
    found = table(*counts, nested=True)
    assert found["article_id"].to_pylist() == ["a", "b", "c", "d"]
    fine = found.filter(pa.compute.is_null(found["failure"])).drop_columns(["article_id", "failure"])
    assert [*from_arrow(fine)] == parsed()


def test_the_row_of_a_failure_tells_why_and_nothing_else() -> None:
    row = table(4, nested=True).to_pylist()[2]
    assert {name: value for name, value in row.items() if value is not None} == {
        "article_id": "c",
        "failure": "$.text: must be a string, not None",
    }


@pytest.mark.parametrize("counts", [(4,), (1, 3), (2, 0, 2)])
def test_a_flat_row_is_a_record(counts: tuple[int, ...]) -> None:
    rows = table(*counts, nested=False).to_pylist()
    records = [{**row} for row in rows if row.pop("failure") is None]
    expected = [
        {name: list(cell) if isinstance(cell, tuple) else cell for name, cell in row.items()}
        for row in to_dicts(parsed())
    ]
    assert records == expected
    assert {row["record"] for row in records} >= {"visit", "meeting", "investment"}


def test_a_failure_is_a_flat_row_too() -> None:
    [row] = (row for row in table(4, nested=False).to_pylist() if row["failure"] is not None)
    assert (row["article_id"], row["record"]) == ("c", None)


@pytest.mark.parametrize("nested", [True, False])
def test_batches_are_asked_for_one_by_one(*, nested: bool) -> None:
    asked = batches(1, 3)
    results = parse_batches(asked, nested=nested)
    assert next(results).schema == parsed_schema(nested=nested)
    assert next(asked).num_rows == 3


def test_other_types_of_text_and_day_do_as_well() -> None:
    plain = pa.record_batch({"id": ["a"], "text": [VISIT], "published": [dt.date(2024, 1, 18)]})
    for text, day in (
        (pa.large_string(), pa.timestamp("us")),
        (pa.string_view(), pa.string()),
        (pa.dictionary(pa.int32(), pa.string()), pa.date64()),
    ):
        columns = [plain["id"], plain["text"].cast(text), plain["published"].cast(day)]
        other = pa.record_batch(columns, names=["id", "text", "published"])
        assert [*parse_batches([other])] == [*parse_batches([plain])]


def test_a_batch_without_texts_is_refused() -> None:
    with pytest.raises(ValueError, match="no column 'text' among body"):
        next(parse_batches([pa.record_batch({"body": ["Talks"]})]))


def test_a_parser_with_other_knowledge() -> None:
    town = PlaceName(name="Exampletown", country=Country("IT"), kind=PlaceKind.CITY)
    parser = Parser(knowledge=Knowledge.load().extend(places={"Exampletown": town}))
    articles = pa.record_batch({"text": ["President Kassym-Jomart Tokayev paid a visit to Exampletown."]})
    [batch] = parse_batches([articles], parser=parser)
    assert [row["destination_country"] for row in batch.to_pylist()] == ["IT"]


def test_the_schemas_are_open_about_nulls_and_keep_what_columns_mean() -> None:
    flat: Any = parsed_schema()
    nested: Any = parsed_schema(nested=True)
    assert flat.names == [*(column.name for column in COLUMNS), "failure"]
    assert all(field.nullable for schema in (flat, nested) for field in schema)
    assert flat.field("amount").metadata[b"description"]
