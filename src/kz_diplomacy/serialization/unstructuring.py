"""Compiled functions from models to plain data."""

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

from kz_diplomacy.serialization.forms import is_form, writer_of
from kz_diplomacy.serialization.shapes import CLASSES, fields_in_order, shape_of

if TYPE_CHECKING:
    import attrs

__all__ = ["unstructure"]

Unstructure: TypeAlias = Callable[[Any], Any]


def _many(write: Unstructure) -> Unstructure:
    return lambda items: [write(item) for item in items]


def _writer(field: "attrs.Attribute[Any]", classes: dict[type[Any], Unstructure]) -> Unstructure:
    """Return what writes a field."""
    from cattrs.fns import identity  # noqa: PLC0415 - the function that cattrs leaves out of what it compiles

    kind, optional, many = shape_of(field.type)
    write = writer_of(kind) if is_form(kind) else classes.get(kind, identity)
    if many:
        return list if write is identity else _many(write)
    if optional and write is not identity:
        return lambda value: None if value is None else write(value)
    return write


@cache
def _unstructures() -> dict[type[Any], Unstructure]:
    from cattrs import Converter, gen, override  # noqa: PLC0415 - costs 50 ms that only writers of JSON pay

    compiler: Any = gen  # its functions are typed in part

    classes: dict[type[Any], Unstructure] = {}
    for kind in CLASSES:
        fields = fields_in_order(kind)
        writers = {field.name: override(unstruct_hook=_writer(field, classes)) for field in fields}
        classes[kind] = compiler.make_dict_unstructure_fn_from_attrs(fields, kind, Converter(), **writers)
    return classes


def unstructure(value: object) -> Any:  # noqa: ANN401 - a string for a form, else a dict
    """Return the plain dicts, lists and strings that a value stands for.

    >>> from kz_diplomacy.models import Place
    >>> unstructure(Place(name="Seoul"))
    {'name': 'Seoul', 'country': None}
    """
    kind = type(value)
    return writer_of(kind)(value) if is_form(kind) else _unstructures()[kind](value)
