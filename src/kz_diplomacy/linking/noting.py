"""Reading plain data while noting what is wrong with it, each fault with its path."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar, cast

from attrs import field, frozen

from kz_diplomacy.errors import InvalidRecordError
from kz_diplomacy.models.validation import described
from kz_diplomacy.serialization.faults import child

__all__ = ["Notes"]

T = TypeVar("T")


@frozen
class Notes:
    """Reads values and collects the faults of all of them.

    Attributes:
        strict: Whether unknown keys are faults.
        problems: One line for each fault.

    >>> notes = Notes(strict=True)
    >>> notes.keyed({"id": 1, "more": 2}, ("id", "name"), "$.a")
    >>> notes.problems
    ['$.a.name: missing', '$.a.more: unknown key']
    """

    strict: bool
    problems: list[str] = field(factory=list[str])

    def note(self, path: str, reason: str) -> None:
        """Note a fault."""
        self.problems.append(f"{path}: {reason}")

    def check(self) -> None:
        """Raise what has been noted.

        Raises:
            InvalidRecordError: Something has.
        """
        if self.problems:
            raise InvalidRecordError(*self.problems)

    def keyed(self, value: object, keys: Sequence[str], path: str) -> dict[str, Any] | None:
        """Return a dict that has all keys, None where it does not."""
        if type(value) is not dict:
            self.note(path, f"must be an object, not {described(value)}")
            return None
        data = cast("dict[str, Any]", value)
        missing = [key for key in keys if key not in data]
        unknown = [key for key in data if key not in keys] if self.strict else []
        for key in missing:
            self.note(child(path, key), "missing")
        for key in unknown:
            self.note(child(path, key), "unknown key")
        return None if missing or unknown else data

    def items(self, value: object, path: str) -> Iterator[tuple[str, object]]:
        """Yield each item of a list with its path; nothing where it is no list."""
        if type(value) is not list:
            self.note(path, f"must be a list, not {described(value)}")
            return
        for index, item in enumerate(cast("list[object]", value)):
            yield f"{path}[{index}]", item

    def read(self, read: Callable[[], T], path: str) -> T | None:
        """Return what a reader returns, None where it raises; the faults that it names lie below the path."""
        try:
            return read()
        except InvalidRecordError as fault:
            for problem in fault.problems:
                place, _, reason = problem.partition(": ")
                self.note(f"{path}{place[1:]}" if place.startswith("$") else path, reason)
            return None
