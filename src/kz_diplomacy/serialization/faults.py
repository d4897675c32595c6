"""All faults of plain data, each with its path: the slow way, taken once the fast one has failed."""

import re
from collections.abc import Iterator
from typing import Any, TypeAlias, cast

from kz_diplomacy.errors import InvalidArticleError, InvalidRecordError
from kz_diplomacy.models.validation import described
from kz_diplomacy.serialization.forms import is_form, reader_of
from kz_diplomacy.serialization.shapes import OPTIONAL_KEYS, Shape, fields_in_order, shape_of

__all__ = ["child", "read_or_explain"]

LONGEST_KEY = 40
_PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,40}")
_FAULTY = object()

Invalid: TypeAlias = InvalidRecordError | InvalidArticleError


def child(path: str, key: object) -> str:
    """Return the path of a key below a path.

    >>> child("$.visits[0]", "date"), child("$", "the day")
    ('$.visits[0].date', "$['the day']")
    """
    if isinstance(key, str) and _PLAIN_KEY.fullmatch(key):
        return f"{path}.{key}"
    return f"{path}[{str(key)[:LONGEST_KEY]!r}]"


class _Explainer:
    """Reads plain data and collects what is wrong with it."""

    def __init__(self, *, strict: bool) -> None:
        self.strict = strict
        self.problems: list[str] = []

    def read(self, value: object, shape: Shape, path: str) -> object:
        """Return the value that data gives, or the mark of a fault after noting it."""
        if shape.many:
            return self._read_many(value, shape, path)
        if value is None and shape.optional:
            return None
        if is_form(shape.kind):
            return self._read_form(value, shape.kind, path)
        if shape.kind in {str, int}:
            return value  # checked by the model's own validator
        return self._read_object(value, shape.kind, path)

    def _read_many(self, value: object, shape: Shape, path: str) -> object:
        if type(value) is not list:
            return self._note(path, f"must be a list, not {described(value)}")
        part = Shape(shape.kind)
        items = [self.read(item, part, f"{path}[{i}]") for i, item in enumerate(cast("list[object]", value))]
        return _FAULTY if any(item is _FAULTY for item in items) else tuple(items)

    def _read_form(self, value: object, kind: type[Any], path: str) -> object:
        try:
            return reader_of(kind)(value, kind)
        except InvalidRecordError as fault:
            return self._note(path, _reason(fault.problems[0]))

    def _read_object(self, value: object, kind: type[Any], path: str) -> object:
        if type(value) is not dict:
            return self._note(path, f"must be an object, not {described(value)}")
        data = cast("dict[object, object]", value)
        before = len(self.problems)
        self.problems.extend(self._key_problems(data, kind, path))
        given = self._read_fields(data, kind, path)
        return _FAULTY if len(self.problems) > before else self._build(kind, given, path)

    def _key_problems(self, data: dict[object, object], kind: type[Any], path: str) -> Iterator[str]:
        names = [field.name for field in fields_in_order(kind)]
        for name in names:
            if name not in data and name not in OPTIONAL_KEYS.get(kind, ()):
                yield f"{child(path, name)}: missing"
        if self.strict:
            for key in data:
                if key not in names:
                    yield f"{child(path, key)}: unknown key"

    def _read_fields(self, data: dict[object, object], kind: type[Any], path: str) -> dict[str, object]:
        given: dict[str, object] = {}
        blank = cast("object", object.__new__(kind))  # validators name the class of what they check
        for field in fields_in_order(kind):
            if field.name not in data:
                continue
            below = child(path, field.name)
            value = self.read(data[field.name], shape_of(field.type), below)
            if value is _FAULTY:
                continue
            given[field.name] = value
            try:
                cast("Any", field.validator)(blank, field, value)
            except (InvalidRecordError, InvalidArticleError) as fault:
                self._note(below, _reason(fault.problems[0]))
        return given

    def _build(self, kind: type[Any], given: dict[str, object], path: str) -> object:
        try:
            return kind(**given)
        except InvalidRecordError as fault:
            for problem in fault.problems:
                self.problems.append(f"{path}.{problem.partition('.')[2]}")
            return _FAULTY

    def _note(self, path: str, reason: str) -> object:
        self.problems.append(f"{path}: {reason}")
        return _FAULTY


def _reason(problem: str) -> str:
    return problem.partition(": ")[2]


def read_or_explain(value: object, kind: type[Any], *, strict: bool) -> Any:  # noqa: ANN401 - of that type
    """Return the value of a type that plain data gives.

    Raises:
        InvalidRecordError: With a problem for each fault.

    >>> from kz_diplomacy.models import Place
    >>> read_or_explain({"name": " ", "country": "KAZ"}, Place, strict=True)
    Traceback (most recent call last):
    kz_diplomacy.errors.InvalidRecordError: 2 problems:
      $.name: must not be blank
      $.country: no ISO 3166-1 alpha-2 code: str 'KAZ'
    """
    explainer = _Explainer(strict=strict)
    result = explainer.read(value, Shape(kind), "$")
    if explainer.problems:
        raise InvalidRecordError(*explainer.problems)
    return result
