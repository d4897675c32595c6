"""JSON text to plain data, refusing NaN, keys given twice and bottomless nesting."""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias, cast

from kz_diplomacy.errors import InvalidRecordError
from kz_diplomacy.serialization.faults import child

__all__ = ["load"]

OnObject: TypeAlias = Callable[[list[tuple[str, Any]]], dict[str, Any]]


class _RefusedError(Exception):
    """Stops the reader at the first thing refused; the slow reading then finds them all."""


class _Repeating(dict[str, Any]):
    """An object with keys given twice."""

    repeated: list[str]


class _NoNumber:
    def __init__(self, word: str) -> None:
        self.word = word


def _refuse_constant(_: str) -> object:
    raise _RefusedError


def _refuse_repeated(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    data = dict(pairs)
    if len(data) < len(pairs):
        raise _RefusedError
    return data


def _mark_repeated(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    data = _Repeating(pairs)
    counts = Counter(key for key, _ in pairs)
    data.repeated = [key for key, count in counts.items() if count > 1]
    return data


def _problems(root: object) -> Iterator[str]:
    """Yield what the slow reading has marked, walking without recursion."""
    waiting: list[tuple[str, object]] = [("$", root)]
    while waiting:
        path, value = waiting.pop()
        if isinstance(value, _NoNumber):
            yield f"{path}: {value.word} is no JSON"
        elif isinstance(value, _Repeating):
            for key in value.repeated:
                yield f"{child(path, key)}: given more than once"
            waiting.extend((child(path, key), item) for key, item in value.items())
        elif isinstance(value, list):
            items = enumerate(cast("list[object]", value))
            waiting.extend((f"{path}[{index}]", item) for index, item in items)


def _decoded(text: str | bytes) -> str:
    if isinstance(text, str):
        return text
    try:
        return text.decode()
    except UnicodeDecodeError as fault:
        message = f"$: not UTF-8 at byte {fault.start}"
        raise InvalidRecordError(message) from fault


def _parsed(source: str, on_object: OnObject, on_constant: Callable[[str], object]) -> object:
    try:
        return json.loads(source, object_pairs_hook=on_object, parse_constant=on_constant)
    except RecursionError as fault:
        message = "$: nested too deep"
        raise InvalidRecordError(message) from fault
    except ValueError as fault:
        message = f"$: no JSON: {fault}"
        raise InvalidRecordError(message) from fault


def load(text: str | bytes) -> object:
    """Return the plain data that a JSON text holds.

    Raises:
        InvalidRecordError: It is not JSON, an object has a key twice, a number is NaN, infinite or thousands
            of digits long, or lists and objects are nested some thousand deep.

    >>> load('{"name": "Seoul"}')
    {'name': 'Seoul'}
    """
    source = _decoded(text)
    try:
        return _parsed(source, _refuse_repeated, _refuse_constant)
    except _RefusedError as fault:
        marked = _parsed(source, _mark_repeated, _NoNumber)
        raise InvalidRecordError(*_problems(marked)) from fault
