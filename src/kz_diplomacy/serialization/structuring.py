"""Compiled functions from plain data to models: the fast way, which cannot say what is wrong.

cattrs compiles what reads the keys of a class, attrs what fills its fields: the `__init__` of a twin that
leaves out the checks of types, since what reads a field gives the right type or fails.  All other checks of
the models are made.  Persons, bodies and places, which recur in the records of an article, are made once.
"""

from collections.abc import Callable
from functools import cache, lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any, TypeAlias

from kz_diplomacy.serialization.forms import is_form, reader_of, says_all
from kz_diplomacy.serialization.shapes import CLASSES, OPTIONAL_KEYS, fields_in_order, shape_of

if TYPE_CHECKING:
    import attrs

__all__ = ["structure"]

MOST_KEPT = 2048  # different persons, bodies or places

Plain: TypeAlias = Any  # what JSON holds
Structure: TypeAlias = Callable[[Any, Any], Any]
Fields: TypeAlias = "list[attrs.Attribute[Any]]"


class _RefusedError(ValueError):
    """Ends the fast way."""


def _many(read: Structure | None, field: "attrs.Attribute[Any]", owner: type[Any]) -> Structure:
    """Return what reads a list and makes the model's own checks of it."""
    check: Any = field.validator
    blank = object.__new__(owner)

    def many(items: Plain, _: object) -> object:
        if items.__class__ is not list:
            raise _RefusedError
        if not items:
            return ()
        found = tuple(items if read is None else [read(item, None) for item in items])
        check(blank, field, found)
        return found

    return many


def _reader(
    field: "attrs.Attribute[Any]", owner: type[Any], classes: dict[type[Any], Structure]
) -> Structure | None:
    """Return what reads a field, None for strings and numbers, which the model itself checks."""
    kind, optional, many = shape_of(field.type)
    read = reader_of(kind) if is_form(kind) else classes.get(kind)
    if many:
        return _many(read, field, owner)
    if optional and read is not None:
        return lambda value, _: None if value is None else read(value, None)
    return read


def _is_checked(field: "attrs.Attribute[Any]") -> bool:
    """Return whether what reads a field makes all checks of the model."""
    kind, _, many = shape_of(field.type)
    return many or says_all(kind) or kind in CLASSES


def _maker(kind: type[Any], fields: Fields) -> Callable[..., Any]:
    """Return what makes a value of the values of its fields."""
    import attrs  # noqa: PLC0415 - the models have loaded it; only this function needs it

    checks = {
        field.name: attrs.field(validator=None if _is_checked(field) else field.validator) for field in fields
    }
    body: dict[str, Any] = {}
    if hasattr(kind, "__attrs_post_init__"):
        body["__attrs_post_init__"] = kind.__attrs_post_init__
    keeps_hash = "_attrs_cached_hash" in kind.__slots__
    twin: Any = attrs.make_class(
        kind.__name__, checks, class_body=body, frozen=True, slots=True, eq=True, cache_hash=keeps_hash
    )
    blank, fill = object.__new__, twin.__init__

    def make(*values: object) -> object:
        value: object = blank(kind)
        fill(value, *values)
        return value

    make.__name__ = kind.__name__  # cattrs names the function that it compiles after it
    return make


def _described(field: "attrs.Attribute[Any]", read: Structure | None) -> "attrs.Attribute[Any]":
    """Return a field as cattrs is to see it: required and given by position.

    What is passed on as it is seems to have a converter: so cattrs calls no function for it.
    """
    from attrs import NOTHING  # noqa: PLC0415 - as above
    from cattrs.fns import identity  # noqa: PLC0415 - costs 50 ms that only readers of JSON pay

    return field.evolve(default=NOTHING, kw_only=False, converter=identity if read is None else None)


def _compiled(kind: type[Any], fields: Fields, classes: dict[type[Any], Structure]) -> Structure:
    """Return what reads the keys of a class, whatever other keys there are."""
    from cattrs import Converter, gen, override  # noqa: PLC0415 - as above

    compiler: Any = gen  # its functions are typed in part
    readers = {field.name: _reader(field, kind, classes) for field in fields}
    compiled: Structure = compiler.make_dict_structure_fn_from_attrs(
        [_described(field, readers[field.name]) for field in fields],
        _maker(kind, fields),
        Converter(),
        _cattrs_forbid_extra_keys=False,
        _cattrs_detailed_validation=False,
        _cattrs_prefer_attrib_converters=True,
        **{name: override(struct_hook=read) for name, read in readers.items() if read is not None},
    )
    return compiled


def _exact(read: Structure, size: int) -> Structure:
    """Return what refuses further keys; those of the class are missed when they are read."""

    def exact(data: Plain, _: object) -> object:
        if len(data) != size:
            raise _RefusedError
        return read(data, None)

    return exact


def _recurring(read: Structure, kind: type[Any], names: list[str], *, strict: bool) -> Structure:
    """Return what reads a value made of strings alone, each different one once."""
    pick, size = itemgetter(*names), len(names)
    absent: Any = dict.fromkeys(OPTIONAL_KEYS.get(kind, ()))

    @lru_cache(maxsize=MOST_KEPT, typed=True)
    def made(*values: object) -> object:
        return read(dict(zip(names, values, strict=True)), kind)

    def recurring(data: Plain, _: object) -> object:
        if len(data) < size:
            data = absent | data
        if strict and len(data) != size:
            raise _RefusedError
        return made(*pick(data))

    return recurring


def _is_flat(fields: Fields) -> bool:
    shapes = [shape_of(field.type) for field in fields]
    return all(not shape.many and (shape.kind is str or is_form(shape.kind)) for shape in shapes)


@cache
def _structures(*, strict: bool) -> dict[type[Any], Structure]:
    classes: dict[type[Any], Structure] = {}
    for kind in CLASSES:
        fields = fields_in_order(kind)
        read = _compiled(kind, fields, classes)
        if _is_flat(fields):
            read = _recurring(read, kind, [field.name for field in fields], strict=strict)
        elif strict:
            read = _exact(read, len(fields))
        classes[kind] = read
    return classes


def structure(value: object, kind: type[Any], *, strict: bool) -> Any:  # noqa: ANN401 - of the type given, or None
    """Return the value of a type that plain data gives, or None where something is wrong with the data.

    >>> from kz_diplomacy.models import Place
    >>> structure({"name": "Seoul", "country": "KR"}, Place, strict=True)
    Place(name='Seoul', country=Country('KR'))
    >>> structure({"name": "Seoul"}, Place, strict=True)
    """
    try:
        if is_form(kind):
            return reader_of(kind)(value, kind)
        return _structures(strict=strict)[kind](value, None)
    except (KeyError, TypeError, ValueError):
        return None
