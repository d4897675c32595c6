import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kz_diplomacy.export.cell_text import cell_of, text_of
from kz_diplomacy.export.columns import Cell, Form

ITEMS = st.lists(st.none() | st.text(min_size=1)).map(tuple)


@pytest.mark.parametrize(
    ("cell", "form", "text"),
    [
        (None, Form.TEXT, ""),
        ("Seoul", Form.TEXT, "Seoul"),
        ((), Form.TEXTS, ""),
        (("Seoul", "Astana"), Form.TEXTS, "Seoul | Astana"),
        ((None,), Form.TEXTS, r"\N"),
        (("a|b", "c\\"), Form.TEXTS, r"a\pb | c\\"),
        ((r"\N",), Form.TEXTS, r"\\N"),
        ((" a ", " b"), Form.TEXTS, " a  |  b"),
        (12, Form.INTEGER, "12"),
        (Decimal("2.50"), Form.DECIMAL, "2.50"),
        (dt.date(987, 8, 16), Form.DATE, "0987-08-16"),
    ],
)
def test_cells_stand_as_documented(cell: Cell, form: Form, text: str) -> None:
    assert text_of(cell) == text
    assert cell_of(text, form) == cell


@pytest.mark.parametrize(
    "start", ["=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20", "'"]
)
def test_what_begins_like_a_formula_is_text(start: str) -> None:
    formula = f'{start}HYPERLINK("http://example.org","open")'
    assert text_of(formula) == f"'{formula}"
    assert text_of((formula, None)).startswith(f"'{start}")
    assert cell_of(text_of(formula), Form.TEXT) == formula


@given(st.text(min_size=1))
def test_any_text_comes_back(text: str) -> None:
    assert cell_of(text_of(text), Form.TEXT) == text


@given(st.text() | ITEMS)
def test_no_text_begins_like_a_formula(cell: Cell) -> None:
    assert not text_of(cell).startswith(("=", "+", "-", "@", "\t", "\r", "\n"))


@given(ITEMS)
def test_any_list_comes_back(items: tuple[str | None, ...]) -> None:
    assert cell_of(text_of(items), Form.TEXTS) == items


@pytest.mark.parametrize(("text", "form"), [("x", Form.INTEGER), ("1e9", Form.DECIMAL), ("May", Form.DATE)])
def test_what_is_no_such_cell_is_refused(text: str, form: Form) -> None:
    with pytest.raises(ValueError, match=text):
        cell_of(text, form)
