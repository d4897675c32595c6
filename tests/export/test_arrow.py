import sys
from decimal import Decimal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kz_diplomacy.errors import InvalidRecordError, MissingExtraError
from kz_diplomacy.export import (
    COLUMNS,
    flat_batches,
    flat_schema,
    from_arrow,
    nested_batches,
    nested_schema,
    to_arrow,
    to_dicts,
)
from kz_diplomacy.models import Money, ParsedArticle
from kz_diplomacy.serialization import to_dict

pytest.importorskip("pyarrow", reason="needs the extra arrow")


def test_the_flat_table_holds_the_rows(full: ParsedArticle, empty: ParsedArticle) -> None:
    table = to_arrow([full, empty])
    expected = [
        {name: list(cell) if isinstance(cell, tuple) else cell for name, cell in row.items()}
        for row in to_dicts([full])
    ]
    assert table.to_pylist() == expected


def test_the_nested_table_is_the_json_form(full: ParsedArticle, empty: ParsedArticle) -> None:
    assert to_arrow([full, empty], nested=True).to_pylist() == [to_dict(full), to_dict(empty)]


@given(st.lists(st.from_type(ParsedArticle), max_size=3))
def test_a_nested_table_comes_back(articles: list[ParsedArticle]) -> None:
    assert list(from_arrow(to_arrow(articles, nested=True))) == articles


@given(st.lists(st.from_type(ParsedArticle), max_size=3))
def test_any_records_make_a_flat_table(articles: list[ParsedArticle]) -> None:
    assert to_arrow(articles).num_rows == sum(len(parsed.records) for parsed in articles)


def test_no_articles_make_tables_with_the_same_columns() -> None:
    assert to_arrow([]).schema == flat_schema()
    assert to_arrow([], nested=True).schema == nested_schema()
    assert flat_schema().names == [column.name for column in COLUMNS]


def test_batches_hold_as_many_rows_as_asked_for(full: ParsedArticle) -> None:
    assert [batch.num_rows for batch in flat_batches([full, full], rows=3)] == [3, 3, 2]
    assert [batch.num_rows for batch in nested_batches([full] * 3, rows=2)] == [2, 1]


def test_long_sums_are_rounded_to_eight_places(full: ParsedArticle) -> None:
    deal = full.investments[0]
    for amount, shown in [
        ("0.123456785", "0.12345678"),
        ("9" * 30, "9" * 30),
        ("9" * 22 + ".5", "9" * 22 + ".5"),
    ]:
        changed = attrs.evolve(deal, amount=Money(amount=Decimal(amount), currency="KZT"))
        table = to_arrow([attrs.evolve(full, investments=(changed,))])
        assert Decimal(shown) in [row["amount"] for row in table.to_pylist()]


def test_a_table_of_something_else_is_refused(full: ParsedArticle) -> None:
    with pytest.raises(InvalidRecordError):
        list(from_arrow(to_arrow([full])))


def test_without_pyarrow_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingExtraError, match=r"kz-diplomacy\[arrow\]"):
        flat_schema()
