"""Compiled functions between models and plain data: the fast way, which cannot say what is wrong."""

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

from kz_diplomacy.serialization.forms import is_form, reader_of, writer_of
from kz_diplomacy.serialization.shapes import CLASSES, OPTIONAL_KEYS, Shape, fields_in_order, shape_of

if TYPE_CHECKING:
    import attrs

__all__ = ["structure", "unstructure"]

Plain: TypeAlias = Any  # what JSON holds
Structure: TypeAlias = Callable[[Any, Any], Any]
Unstructure: TypeAlias = Callable[[Any], Any]


def _structure_many(hook: Structure | None, kind: type[Any]) -> Structure:
    def many(items: Plain, _: object) -> object:
        if items.__class__ is not list:
            raise TypeError
        return tuple(items if hook is None else [hook(item, kind) for item in items])

    return many


def _structure_field(shape: Shape, classes: dict[type[Any], Structure]) -> Structure | None:
    """Return what reads a field, None for strings and numbers, which the model itself checks."""
    kind = shape.kind
    hook = reader_of(kind) if is_form(kind) else classes.get(kind)
    if shape.many:
        return _structure_many(hook, kind)
    if shape.optional and hook is not None:
        return lambda value, _: None if value is None else hook(value, kind)
    return hook


def _described(
    field: "attrs.Attribute[Any]", kind: type[Any], hook: Structure | None
) -> "attrs.Attribute[Any]":
    """Return a field as cattrs is to see it: required, unless its key may be missing.

    What is passed on as it is seems to have a converter: so cattrs calls no function for it.
    """
    from attrs import NOTHING  # noqa: PLC0415 - the models have loaded it; only this function needs it
    from cattrs.fns import identity  # noqa: PLC0415 - as above

    default = field.default if field.name in OPTIONAL_KEYS.get(kind, ()) else NOTHING
    return field.evolve(default=default, converter=identity if hook is None else None)


@cache
def _faults() -> tuple[type[Exception], ...]:
    from cattrs.errors import ForbiddenExtraKeysError  # noqa: PLC0415 - as below

    return AttributeError, KeyError, TypeError, ValueError, ForbiddenExtraKeysError


@cache
def _structures(*, strict: bool) -> dict[type[Any], Structure]:
    from cattrs import Converter, gen, override  # noqa: PLC0415 - costs 50 ms that only readers of JSON pay

    compiler: Any = gen  # its functions are typed in part

    classes: dict[type[Any], Structure] = {}
    for kind in CLASSES:
        fields = fields_in_order(kind)
        hooks = {field.name: _structure_field(shape_of(field.type), classes) for field in fields}
        overrides: dict[str, Any] = {
            name: override(struct_hook=hook) for name, hook in hooks.items() if hook is not None
        }
        classes[kind] = compiler.make_dict_structure_fn_from_attrs(
            [_described(field, kind, hooks[field.name]) for field in fields],
            kind,
            Converter(),
            _cattrs_forbid_extra_keys=strict,
            _cattrs_detailed_validation=False,
            _cattrs_prefer_attrib_converters=True,
            **overrides,
        )
    return classes


def structure(value: object, kind: type[Any], *, strict: bool) -> Any:  # noqa: ANN401 - of the type given, or None
    """Return the value of a type that plain data gives, or None where something is wrong with the data.

    >>> from kz_diplomacy.models import Place
    >>> structure({"name": "Seoul", "country": "KR"}, Place, strict=True)
    Place(name='Seoul', country=Country('KR'))
    >>> structure({"name": "Seoul"}, Place, strict=True)
    """
    try:
        return (
            reader_of(kind)(value, kind) if is_form(kind) else _structures(strict=strict)[kind](value, kind)
        )
    except _faults():
        return None


def _unstructure_many(hook: Unstructure) -> Unstructure:
    return lambda items: [hook(item) for item in items]


def _unstructure_field(shape: Shape, classes: dict[type[Any], Unstructure]) -> Unstructure:
    from cattrs.fns import identity  # noqa: PLC0415 - the function that cattrs leaves out of what it compiles

    hook = writer_of(shape.kind) if is_form(shape.kind) else classes.get(shape.kind, identity)
    if shape.many:
        return list if hook is identity else _unstructure_many(hook)
    if shape.optional and hook is not identity:
        return lambda value: None if value is None else hook(value)
    return hook


@cache
def _unstructures() -> dict[type[Any], Unstructure]:
    from cattrs import Converter, gen, override  # noqa: PLC0415 - costs 50 ms that only writers of JSON pay

    compiler: Any = gen  # its functions are typed in part

    classes: dict[type[Any], Unstructure] = {}
    for kind in CLASSES:
        fields = fields_in_order(kind)
        hooks = {field.name: _unstructure_field(shape_of(field.type), classes) for field in fields}
        overrides: dict[str, Any] = {name: override(unstruct_hook=hook) for name, hook in hooks.items()}
        classes[kind] = compiler.make_dict_unstructure_fn_from_attrs(fields, kind, Converter(), **overrides)
    return classes


def unstructure(value: object) -> Any:  # noqa: ANN401 - a string for a form, else a dict
    """Return the plain dicts, lists and strings that a value stands for.

    >>> from kz_diplomacy.models import Place
    >>> unstructure(Place(name="Seoul"))
    {'name': 'Seoul', 'country': None}
    """
    kind = type(value)
    return writer_of(kind)(value) if is_form(kind) else _unstructures()[kind](value)
