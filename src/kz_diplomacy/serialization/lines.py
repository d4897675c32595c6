"""JSON Lines: one value a line, any number of lines."""

from collections.abc import Iterable, Iterator
from typing import Any, TextIO, TypeAlias, TypeVar, overload

from kz_diplomacy.errors import InvalidRecordError
from kz_diplomacy.models import ParsedArticle, Record
from kz_diplomacy.serialization.records import from_json, to_json

__all__ = ["iter_jsonl", "to_jsonl"]

T = TypeVar("T")
Lines: TypeAlias = Iterable[str | bytes]


def to_jsonl(values: Iterable[object], file: TextIO) -> int:
    r"""Write values one a line, as they come, and return how many there were.

    >>> import io
    >>> from kz_diplomacy.models import Place
    >>> file = io.StringIO()
    >>> to_jsonl([Place(name="Seoul"), Place(name="Astana")], file)
    2
    >>> file.getvalue()
    '{"name":"Seoul","country":null}\n{"name":"Astana","country":null}\n'
    """
    count = 0
    for count, value in enumerate(values, start=1):  # noqa: B007 - the last number is the result
        file.write(f"{to_json(value)}\n")
    return count


@overload
def iter_jsonl(file: Lines, kind: type[T], *, strict: bool = True) -> Iterator[T]: ...
@overload
def iter_jsonl(
    file: Lines, kind: None = None, *, strict: bool = True
) -> Iterator[ParsedArticle | Record]: ...
def iter_jsonl(file: Lines, kind: type[Any] | None = None, *, strict: bool = True) -> Iterator[Any]:
    r"""Yield the value of each line that is not blank.

    Args:
        file: A file open for reading, or any iterable of lines.
        kind: As in `from_dict`.
        strict: As in `from_dict`.

    Raises:
        InvalidRecordError: With the number of the line before each problem: `line 3: $.visits[0].date: …`.

    >>> import io
    >>> from kz_diplomacy.models import Place
    >>> list(iter_jsonl(io.StringIO('{"name":"Seoul","country":null}\n'), Place))
    [Place(name='Seoul')]
    """
    for number, line in enumerate(file, start=1):
        if not line.strip():
            continue
        try:
            value = from_json(line, kind, strict=strict) if kind else from_json(line, strict=strict)
        except InvalidRecordError as fault:
            raise InvalidRecordError(*(f"line {number}: {problem}" for problem in fault.problems)) from fault
        yield value
