"""The fast way against the slow one, which makes every value by the class itself and says what is wrong."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Any

import pytest

from kz_diplomacy.errors import InvalidRecordError
from kz_diplomacy.models import Country, Organization, ParsedArticle, Person, Place, TimeSpan
from kz_diplomacy.serialization import to_dict
from kz_diplomacy.serialization.faults import read_or_explain
from kz_diplomacy.serialization.structuring import structure

WRONG: tuple[Any, ...] = (
    None, True, 0, -1, 2**64, 1.5, "", " ", "\ud800", "x", "9" * 31, "2021-02-30", "2022/2021", "KZ", "USD",
    "Q1", "planned", [], ["x"], ["x", "x"], ["KZ", "KZ"], [None], {}, {"name": "x"},
    {"name": "x", "country": None},
)  # fmt: skip


class Borrowed(StrEnum):
    """A string of another class that equals a plain one."""

    SEOUL = "Seoul"


def places(data: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:  # noqa: ANN401 - plain data
    """Yield the path of everything inside a value."""
    whole: Any = data
    size = len(whole) if isinstance(data, dict | list) else 0
    for key in whole if isinstance(data, dict) else range(size):
        yield (*path, key)
        yield from places(whole[key], (*path, key))


def with_value(data: Any, path: tuple[str | int, ...], value: object) -> Any:  # noqa: ANN401 - plain data
    """Return a copy of plain data with another value at a path."""
    copy = data.copy()
    copy[path[0]] = with_value(data[path[0]], path[1:], value) if path[1:] else value
    return copy


def without(data: dict[str, Any], name: str) -> dict[str, Any]:
    """Return a dict without one key."""
    return {key: value for key, value in data.items() if key != name}


def otherwise(part: Any) -> Iterator[Any]:  # noqa: ANN401 - plain data
    """Yield what may stand in the place of a part: wrong values, a key more or less, everything twice."""
    yield from WRONG
    held: Any = part
    if isinstance(part, dict):
        yield held | {"more": 1}
        yield from (without(held, key) for key in held)
    if isinstance(part, list):
        yield held * 2


def altered(data: Any) -> Iterator[Any]:  # noqa: ANN401 - plain data
    """Yield the data with one part changed."""
    for path in places(data):
        part = data
        for key in path:
            part = part[key]
        yield from (with_value(data, path, other) for other in otherwise(part))


def slowly(data: object, kind: type[Any], *, strict: bool) -> object:
    """Return what the slow way gives, None where it refuses."""
    try:
        return read_or_explain(data, kind, strict=strict)
    except InvalidRecordError:
        return None


@pytest.mark.parametrize("strict", [True, False])
def test_both_ways_take_and_refuse_the_same(full: ParsedArticle, *, strict: bool) -> None:
    taken = refused = 0
    for value in (full.article, *full.records, *full.visits[0].visitors, full.investments[0].amount):
        for data in altered(to_dict(value)):
            found = structure(data, type(value), strict=strict)
            assert found == slowly(data, type(value), strict=strict), data
            taken, refused = taken + (found is not None), refused + (found is None)
    assert taken > 100
    assert refused > 1000


def test_what_an_article_says_of_its_records_is_checked(full: ParsedArticle) -> None:
    data = to_dict(full)
    assert structure(data, ParsedArticle, strict=True) == full
    assert structure(data | {"meetings": data["meetings"] * 2}, ParsedArticle, strict=True) is None
    assert structure(data | {"article": data["article"] | {"text": "?"}}, ParsedArticle, strict=True) is None


def test_what_recurs_is_one_object_and_is_checked_each_time() -> None:
    seoul = {"name": "Seoul", "country": "KR"}
    first = structure(seoul, Place, strict=True)
    assert structure(dict(reversed(seoul.items())), Place, strict=True) is first
    assert structure(seoul | {"name": Borrowed.SEOUL}, Place, strict=True) is None
    assert structure(seoul | {"more": 1}, Place, strict=True) is None
    assert structure(seoul | {"more": 1}, Place, strict=False) == first
    assert structure({"name": "Seoul"}, Place, strict=True) is None
    assert structure(["Seoul", "KR"], Place, strict=True) is None


@pytest.mark.parametrize("kind", [Person, Organization])
def test_the_one_key_that_may_be_missing_is_none(kind: Any) -> None:  # noqa: ANN401 - a class
    data = without(to_dict(kind(name="Mari Tamm")), "wikidata")
    assert structure(data, kind, strict=True) == kind(name="Mari Tamm")
    assert structure(data | {"more": None}, kind, strict=True) is None


def test_values_have_the_hash_of_those_that_the_class_makes(full: ParsedArticle) -> None:
    for record in full.records:
        read = structure(to_dict(record), type(record), strict=True)
        assert hash(read) == hash(record)


def test_forms_are_read_alone() -> None:
    assert structure("KZ", Country, strict=True) == Country("KZ")
    assert structure("May", TimeSpan, strict=True) is None
