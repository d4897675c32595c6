"""The four verbs for every value, every record and parsed articles."""

import re
from collections.abc import Callable
from functools import cache
from typing import Any, TypeVar, cast, overload

from kz_diplomacy.errors import InvalidRecordError
from kz_diplomacy.models import SCHEMA_VERSION, ParsedArticle, Record
from kz_diplomacy.models.validation import described
from kz_diplomacy.serialization.compact import read_compact, write_compact
from kz_diplomacy.serialization.faults import read_or_explain
from kz_diplomacy.serialization.forms import is_form
from kz_diplomacy.serialization.shapes import CLASSES, RECORD_KEYS
from kz_diplomacy.serialization.structuring import structure
from kz_diplomacy.serialization.unstructuring import unstructure

__all__ = ["from_dict", "from_json", "to_dict", "to_json"]

T = TypeVar("T")

_NEWER_MINOR = re.compile(rf"{SCHEMA_VERSION}\.(?:0|[1-9][0-9]{{0,5}})")


def _check_kind(kind: object) -> None:
    if not (isinstance(kind, type) and (kind in CLASSES or is_form(kind))):
        message = f"no class of the record contract: {kind!r}"
        raise TypeError(message)


def _kind_of(data: object) -> type[Any]:
    """Return the class that plain data stands for, by the key that only this class has."""
    if type(data) is not dict:
        message = f"$: must be an object, not {described(data)}"
        raise InvalidRecordError(message)
    for key, kind in RECORD_KEYS.items():
        if key in data:
            return kind
    message = f"$: neither a parsed article nor a record: has none of the keys {', '.join(RECORD_KEYS)}"
    raise InvalidRecordError(message)


def _as_this_version(data: object) -> object:
    """Return a parsed article of a newer minor version as one of this version, anything else as it is."""
    if type(data) is not dict:
        return data
    given = cast("dict[str, object]", data)
    version = given.get("schema_version")
    if isinstance(version, str) and _NEWER_MINOR.fullmatch(version):
        return {**given, "schema_version": SCHEMA_VERSION}
    return given


def to_dict(value: object) -> Any:  # noqa: ANN401 - a dict for an object, a string for a Country or a TimeSpan
    """Return plain dicts, lists, strings and numbers: exactly what the JSON form holds.

    Raises:
        TypeError: The value is of no class of the contract.

    >>> from kz_diplomacy.models import Country, Place
    >>> to_dict(Place(name="Seoul", country=Country("KR")))
    {'name': 'Seoul', 'country': 'KR'}
    """
    _check_kind(type(value))
    return unstructure(value)


@overload
def from_dict(data: object, kind: type[T], *, strict: bool = True) -> T: ...
@overload
def from_dict(data: object, kind: None = None, *, strict: bool = True) -> ParsedArticle | Record: ...
def from_dict(data: object, kind: type[Any] | None = None, *, strict: bool = True) -> Any:
    """Return the value that plain data gives; nothing is converted, mended or passed over.

    Args:
        data: What `to_dict` returns or `json.loads` reads.
        kind: The class; None for a parsed article or a record, which their keys tell apart.
        strict: Whether keys that are not in the contract are errors. A reader of what a newer minor version
            has written (`schema_version` "1.1") passes False: what this version does not know is left out.

    Raises:
        InvalidRecordError: With a problem for each fault, such as `$.visits[0].date: no time span: str
            'May'`.
        TypeError: The class is none of the contract.

    >>> from kz_diplomacy.models import Place
    >>> from_dict({"name": "Seoul", "country": "KR"}, Place)
    Place(name='Seoul', country=Country('KR'))
    """
    known = _kind_of(data) if kind is None else kind
    _check_kind(known)
    if known is ParsedArticle and not strict:
        data = _as_this_version(data)
    value = structure(data, known, strict=strict)
    return read_or_explain(data, known, strict=strict) if value is None else value


@cache
def _encode(indent: int | None) -> Callable[[object], str]:
    from json import JSONEncoder  # noqa: PLC0415 - 5 ms that only readers and writers of JSON pay

    separators = (",", ":") if indent is None else (",", ": ")
    return JSONEncoder(ensure_ascii=False, indent=indent, separators=separators).encode


def to_json(value: object, *, indent: int | None = None) -> str:
    """Return the JSON form of a value, on one line unless an indent is given.

    Raises:
        TypeError: The value is of no class of the contract.

    >>> from kz_diplomacy.models import TimeSpan
    >>> to_json(TimeSpan.of("2021-08"))
    '"2021-08"'
    """
    data = to_dict(value)
    written = write_compact(data) if indent is None else None
    return _encode(indent)(data) if written is None else written


@overload
def from_json(text: str | bytes, kind: type[T], *, strict: bool = True) -> T: ...
@overload
def from_json(text: str | bytes, kind: None = None, *, strict: bool = True) -> ParsedArticle | Record: ...
def from_json(text: str | bytes, kind: type[Any] | None = None, *, strict: bool = True) -> Any:
    """Return the value that a JSON text gives.

    Args:
        text: The text, or its bytes in UTF-8.
        kind: As in `from_dict`.
        strict: As in `from_dict`.

    Raises:
        InvalidRecordError: The text is no JSON, or with a problem for each fault of what it holds.
        TypeError: The class is none of the contract.

    >>> from kz_diplomacy.models import Place
    >>> from_json('{"name": "Seoul", "country": null}', Place)
    Place(name='Seoul')
    """
    from kz_diplomacy.serialization.reading import load  # noqa: PLC0415 - it loads json

    data = read_compact(text)
    return from_dict(load(text) if data is None else data, kind, strict=strict)
