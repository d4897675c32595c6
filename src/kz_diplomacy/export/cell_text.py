r"""Cells of tables as text that a spreadsheet shows as it is, and back.

What a cell holds, and how it stands in the text::

    null        an empty cell
    a date      2021-08-16
    a number    in plain digits, with a point where it has a fraction
    a list      its items with " | " between them; in an item "\" is "\\" and "|" is "\p"; null is "\N"
    a text      as it is

A spreadsheet takes a cell that begins with "=", "+", "-", "@", a tab or a line break for a formula, which may
call programs and addresses. Such a cell gets an apostrophe in front, which spreadsheets take for "this is
text"; so does a cell that begins with an apostrophe, so that reading may take one away from every cell.
"""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal

from kz_diplomacy.export.columns import Cell, Form
from kz_diplomacy.serialization.forms import read_amount, read_day

__all__ = ["cell_of", "text_of"]

SEPARATOR = " | "
NULL = r"\N"
_DANGEROUS = re.compile(r"[=+\-@\t\r\n'\uff1d\uff0b\uff0d\uff20]")  # the last four are the wide forms
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_ESCAPED = {"\\": "\\", "p": "|"}
_INTEGER = re.compile(r"[0-9]{1,19}")


def text_of(cell: Cell) -> str:
    r"""Return the text of a cell.

    >>> text_of("=SUM(A1:A9)"), text_of(("Seoul", None)), text_of(None), text_of(Decimal("2.5e6"))
    ("'=SUM(A1:A9)", 'Seoul | \\N', '', '2500000')
    """
    if cell is None:
        return ""
    if isinstance(cell, Decimal):
        return f"{cell:f}"
    text = SEPARATOR.join(map(_item, cell)) if isinstance(cell, tuple) else str(cell)
    return f"'{text}" if _DANGEROUS.match(text) else text


def cell_of(text: str, form: Form) -> Cell:
    r"""Return the cell that a text gives.

    Raises:
        InvalidRecordError: The text is no date or amount.
        ValueError: The text is no whole number.

    >>> cell_of("'=SUM(A1:A9)", Form.TEXT), cell_of(r"Seoul | \N", Form.TEXTS), cell_of("", Form.DATE)
    ('=SUM(A1:A9)', ('Seoul', None), None)
    """
    if form is Form.TEXTS:
        plain = text.removeprefix("'")
        return tuple(map(_item_of, plain.split(SEPARATOR))) if text else ()
    return _READERS[form](text.removeprefix("'")) if text else None


def _item(item: str | None) -> str:
    return NULL if item is None else item.replace("\\", r"\\").replace("|", r"\p")


def _item_of(text: str) -> str | None:
    return None if text == NULL else _ESCAPE.sub(lambda match: _ESCAPED.get(match[1], match[0]), text)


def _integer(text: str) -> int:
    if not _INTEGER.fullmatch(text):
        message = f"no whole number: {text[:40]!r}"
        raise ValueError(message)
    return int(text)


_READERS: Mapping[Form, Callable[[str], Cell]] = {
    Form.TEXT: str,
    Form.INTEGER: _integer,
    Form.DECIMAL: read_amount,
    Form.DATE: read_day,
}
