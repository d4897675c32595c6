"""Checks of single fields in the form that attrs calls them; each names the class and the field at fault."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias

from kz_diplomacy.errors import InvalidArticleError, InvalidRecordError

if TYPE_CHECKING:
    import attrs

__all__ = [
    "LARGEST_COUNT",
    "Check",
    "Value",
    "a",
    "a_or_none",
    "all_of",
    "count_or_none",
    "described",
    "each",
    "reject",
    "string",
    "string_or_none",
    "words",
    "words_or_none",
]

LARGEST_COUNT = 2**63 - 1  # what a 64-bit column of an Arrow table or a database holds
LONGEST_SHOWN = 40

Value: TypeAlias = Any  # whatever the caller has passed
Check: TypeAlias = Callable[[object, "attrs.Attribute[Any]", Value], None]
Invalid: TypeAlias = type[InvalidRecordError] | type[InvalidArticleError]


def described(value: object) -> str:
    """Return type and value in a few words, bounded in length and depth.

    >>> described("next May"), described(None), described([1, [2]])
    ("str 'next May'", 'None', 'list')
    """
    if value is None:
        return "None"
    name = type(value).__name__
    if isinstance(value, str) and len(value) > LONGEST_SHOWN:
        return f"{name} {value[:LONGEST_SHOWN]!r}…"
    if isinstance(value, bool | float | str) or (isinstance(value, int) and abs(value) <= LARGEST_COUNT):
        return f"{name} {value!r}"
    return name


def reject(instance: object, attribute: str, problem: str, error: Invalid = InvalidRecordError) -> NoReturn:
    """Raise the error that says what is wrong with a field: `Visit.date: must be …`."""
    message = f"{type(instance).__name__}.{attribute}: {problem}"
    raise error(message)


def a(kind: type, error: Invalid = InvalidRecordError) -> Check:
    """Return a check that a value is of exactly this type."""

    def check(instance: object, attribute: "attrs.Attribute[Any]", value: Value) -> None:
        if type(value) is not kind:
            reject(instance, attribute.name, f"must be {kind.__name__}, not {described(value)}", error)

    return check


def a_or_none(kind: type, error: Invalid = InvalidRecordError) -> Check:
    """Return a check that a value is None or of exactly this type."""

    def check(instance: object, attribute: "attrs.Attribute[Any]", value: Value) -> None:
        if value is not None and type(value) is not kind:
            reject(
                instance, attribute.name, f"must be {kind.__name__} or None, not {described(value)}", error
            )

    return check


def all_of(kind: type) -> Check:
    """Return a check that a value is a tuple of this type."""
    only = {kind}

    def check(instance: object, attribute: "attrs.Attribute[Any]", value: Value) -> None:
        if value.__class__ is not tuple:
            reject(instance, attribute.name, f"must be a tuple of {kind.__name__}, not {described(value)}")
        if value and {*map(type, value)} != only:
            index, item = next((index, item) for index, item in enumerate(value) if type(item) is not kind)
            problem = f"must hold {kind.__name__} only; item {index} is {described(item)}"
            reject(instance, attribute.name, problem)

    return check


def each(kind: type, tells_apart: Callable[[Any], object] | None = None) -> Check:
    """Return a check that a value is a tuple of this type without duplicates.

    Items that differ in what tells them apart are no duplicates, which spares the hash of all their fields.
    """
    check_items = all_of(kind)

    def check(instance: object, attribute: "attrs.Attribute[Any]", value: Value) -> None:
        if value.__class__ is tuple and (not value or (len(value) == 1 and type(value[0]) is kind)):
            return  # as most are
        check_items(instance, attribute, value)
        size = len(value)
        if tells_apart is not None and len({*map(tells_apart, value)}) == size:
            return
        if len({*value}) < size:
            reject(instance, attribute.name, "must hold no duplicates")

    return check


def string(error: Invalid = InvalidRecordError) -> Check:
    """Return a check that a value is a string that can be written as UTF-8, possibly empty."""

    def check(instance: object, attribute: "attrs.Attribute[Any]", value: Value) -> None:
        if type(value) is not str:
            reject(instance, attribute.name, f"must be a string, not {described(value)}", error)
        if not value.isascii():
            try:
                value.encode()
            except UnicodeEncodeError as fault:
                problem = f"holds half of a surrogate pair at offset {fault.start}, which no file can hold"
                reject(instance, attribute.name, problem, error)

    return check


def string_or_none(error: Invalid = InvalidRecordError) -> Check:
    """Return a check that a value is None or a string that can be written as UTF-8, possibly empty."""
    check_string = string(error)

    def check(instance: object, attribute: "attrs.Attribute[Any]", value: Value) -> None:
        if value is not None:
            check_string(instance, attribute, value)

    return check


_check_string = string()


def words(instance: object, attribute: "attrs.Attribute[Any]", value: Value) -> None:
    """Check that a value is a string that is not blank."""
    if type(value) is not str or not value.isascii():
        _check_string(instance, attribute, value)
    if not value or value.isspace():
        reject(instance, attribute.name, "must not be blank")


def words_or_none(instance: object, attribute: "attrs.Attribute[Any]", value: Value) -> None:
    """Check that a value is None or a string that is not blank."""
    if value is None or (type(value) is str and value.isascii() and value and not value.isspace()):
        return
    words(instance, attribute, value)


def count_or_none(instance: object, attribute: "attrs.Attribute[Any]", value: Value) -> None:
    """Check that a value is None or a whole number from 0 to 2**63 - 1."""
    if value is None:
        return
    if type(value) is not int:
        reject(instance, attribute.name, f"must be a whole number or None, not {described(value)}")
    if not 0 <= value <= LARGEST_COUNT:
        reject(instance, attribute.name, "must be from 0 to 9223372036854775807")
