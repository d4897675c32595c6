"""The characters of an article that say what a record holds."""

from functools import cache
from operator import attrgetter
from typing import Any, cast

import attrs
from attrs import field, frozen

from kz_diplomacy.models.enums import Source
from kz_diplomacy.models.representation import brief_repr
from kz_diplomacy.models.validation import LARGEST_COUNT, Value, a, described, each, reject, string

__all__ = ["Evidence", "evidence_of_record"]


def _offset(instance: object, attribute: "attrs.Attribute[Any]", value: Value) -> None:
    if type(value) is not int or not 0 <= value <= LARGEST_COUNT:
        reject(instance, attribute.name, f"must be a whole number from 0, not {described(value)}")


_check_names = each(str)


def _names_of_fields(instance: object, attribute: "attrs.Attribute[Any]", value: Value) -> None:
    if value.__class__ is tuple and len(value) == 1 and type(value[0]) is str and value[0].isidentifier():
        return  # as most are
    _check_names(instance, attribute, value)
    for name in value:
        if not name.isidentifier():
            reject(instance, attribute.name, f"must hold names of fields, not {described(name)}")


@frozen(kw_only=True, repr=False, cache_hash=True)
class Evidence:
    """A slice of the untouched text or headline of an article.

    Attributes:
        start: Offset of the first character, in code points from 0.
        end: Offset after the last character.
        text: The slice itself, never empty.
        source: The body or the headline.
        supports: Names of the record's fields that the slice states; the first evidence of a record states
            the event.

    Raises:
        InvalidRecordError: The text is empty or of another length than the span.

    >>> "Talks in Seoul"[9:14]
    'Seoul'
    >>> Evidence(start=9, end=14, text="Seoul", supports=("place",))
    Evidence(start=9, end=14, text='Seoul', supports=('place',))
    """

    start: int = field(validator=_offset)
    end: int = field(validator=_offset)
    text: str = field(validator=string())
    source: Source = field(default=Source.TEXT, validator=a(Source))
    supports: tuple[str, ...] = field(default=(), validator=_names_of_fields)

    def __attrs_post_init__(self) -> None:
        """Check the text against the span."""
        if self.end <= self.start:
            reject(self, "end", f"{self.end} must lie after the start {self.start}")
        if len(self.text) != self.end - self.start:
            reject(self, "text", f"has {len(self.text)} characters, the span {self.end - self.start}")

    __repr__ = brief_repr


_check_evidences = each(Evidence, attrgetter("start"))


@cache
def _names(kind: object) -> frozenset[str]:
    return frozenset(cast("tuple[str, ...]", vars(kind)["__slots__"]))


def evidence_of_record(instance: object, attribute: "attrs.Attribute[Any]", value: Value) -> None:
    """Check that a value is a tuple of Evidence, each for fields that the record has."""
    _check_evidences(instance, attribute, value)
    fields = _names(cast("object", type(instance)))
    for evidence in value:
        if not fields.issuperset(evidence.supports):
            strange = next(name for name in evidence.supports if name not in fields)
            reject(
                instance, attribute.name, f"supports {described(strange)}, which is no field of the record"
            )
