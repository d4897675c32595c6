"""Columns of flat tables: the fields of a class, described for whoever writes or documents them."""

import datetime as dt
from decimal import Decimal
from enum import Enum, auto
from types import UnionType
from typing import Any, TypeAlias, cast, get_args, get_origin

import attrs
from attrs import field, frozen

__all__ = [
    "AMOUNT_DIGITS",
    "AMOUNT_PLACES",
    "Cell",
    "Column",
    "Form",
    "Texts",
    "always",
    "columns_of",
    "many",
    "perhaps",
]

AMOUNT_DIGITS, AMOUNT_PLACES = 38, 8  # what decimals of Arrow, Spark, Polars and DuckDB hold at most

Texts: TypeAlias = tuple[str | None, ...]
Cell: TypeAlias = str | int | Decimal | dt.date | Texts | None


class Form(Enum):
    """What the cells of a column hold; each may also be null, except a list, which may be empty."""

    TEXT = auto()
    TEXTS = auto()
    INTEGER = auto()
    DECIMAL = auto()
    DATE = auto()


@frozen
class Column:
    """A column of the flat table.

    Attributes:
        name: Its name, the same in every format.
        form: What its cells hold.
        meaning: What it says, and which fields of the records it comes from.
        required: Whether every row has a value; a list may be empty.
    """

    name: str
    form: Form
    meaning: str
    required: bool


def always(meaning: str) -> Any:  # noqa: ANN401 - as attrs types `field`
    """Declare a column in which every row has a value."""
    return field(metadata={"meaning": meaning})


def perhaps(meaning: str) -> Any:  # noqa: ANN401 - as above
    """Declare a column in which a row may have a value."""
    return field(default=None, metadata={"meaning": meaning})


def many(meaning: str) -> Any:  # noqa: ANN401 - as above
    """Declare a column of lists."""
    return field(default=(), metadata={"meaning": meaning})


_FORMS = {str: Form.TEXT, int: Form.INTEGER, Decimal: Form.DECIMAL, dt.date: Form.DATE}


def _form(annotation: Any) -> Form:  # noqa: ANN401 - annotations have no common type
    if get_origin(annotation) is tuple:
        return Form.TEXTS
    return _FORMS[get_args(annotation)[0] if isinstance(annotation, UnionType) else annotation]


def columns_of(kind: type[Any], first: str = "") -> tuple[Column, ...]:
    """Return the columns that a class of rows declares, in its order; one may come first.

    >>> @frozen
    ... class Talk:
    ...     topics: Texts = many("What it is about.")
    >>> columns_of(Talk)
    (Column(name='topics', form=<Form.TEXTS: 2>, meaning='What it is about.', required=True),)
    """
    return tuple(
        Column(
            name=column.name,
            form=_form(column.type),
            meaning=cast("str", column.metadata["meaning"]),
            required=column.default is not None,
        )
        for column in sorted(attrs.fields(kind), key=lambda column: column.name != first)
    )
