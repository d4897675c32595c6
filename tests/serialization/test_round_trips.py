import copy
import io
import json
from typing import Any, TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kz_diplomacy.errors import InvalidRecordError
from kz_diplomacy.models import (
    Agreement,
    Article,
    Country,
    Equivalent,
    Evidence,
    Investment,
    Meeting,
    Money,
    Organization,
    ParsedArticle,
    Person,
    Place,
    TimeSpan,
    Visit,
)
from kz_diplomacy.serialization import from_dict, from_json, iter_jsonl, to_dict, to_json, to_jsonl
from kz_diplomacy.serialization.faults import read_or_explain
from kz_diplomacy.strategies import parsed_articles, records

KINDS = [
    Agreement,
    Article,
    Country,
    Equivalent,
    Evidence,
    Investment,
    Meeting,
    Money,
    Organization,
    ParsedArticle,
    Person,
    Place,
    TimeSpan,
    Visit,
]
Json: TypeAlias = "dict[str, Json] | list[Json] | str | float | None"
JSON: st.SearchStrategy[Any] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=5),
    st.builds(list[Any]),
    st.builds(dict[str, Any]),
)


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
def test_every_value_comes_back_every_way(kind: type[Any], data: st.DataObject) -> None:
    value = data.draw(st.from_type(kind))
    text = to_json(value)
    assert from_json(text, kind) == value
    assert from_json(text.encode(), kind, strict=False) == value
    assert from_dict(to_dict(value), kind) == value
    assert from_dict(json.loads(json.dumps(to_dict(value))), kind) == value
    assert to_json(from_json(text, kind)) == text
    assert read_or_explain(to_dict(value), kind, strict=True) == value


@given(st.lists(records() | parsed_articles(), max_size=3))
def test_streams_come_back(values: list[Any]) -> None:
    file = io.StringIO()
    assert to_jsonl(values, file) == len(values)
    file.seek(0)
    assert list(iter_jsonl(file)) == values


def places_in(data: Json) -> list[tuple[Any, Any]]:
    """Return every container of plain data with each of its keys or indices."""
    found: list[tuple[Any, Any]] = []
    waiting = [data]
    while waiting:
        part = waiting.pop()
        if isinstance(part, dict):
            found += [(part, key) for key in part]
            waiting += part.values()
        elif isinstance(part, list):
            found += [(part, index) for index in range(len(part))]
            waiting += part
    return found


def mutate(draw: st.DataObject, data: Json) -> None:
    """Change one thing: take something away, add a key, or put another value in a place."""
    part, key = draw.draw(st.sampled_from(places_in(data)))
    change = draw.draw(st.sampled_from(["remove", "add", "replace"]))
    if change == "remove":
        del part[key]
    elif change == "add" and isinstance(part, dict):
        part[draw.draw(st.text(max_size=5))] = draw.draw(JSON)
    else:
        part[key] = draw.draw(JSON)


@given(st.data())
def test_a_changed_document_is_refused_with_a_path_or_reads_as_what_it_says(data: st.DataObject) -> None:
    document = to_dict(data.draw(records() | parsed_articles()))
    mutate(data, document)
    before = copy.deepcopy(document)
    try:
        value = from_dict(document)
    except InvalidRecordError as fault:
        assert fault.problems  # noqa: PT017 - either way is right
        assert all(problem.startswith("$") and ": " in problem for problem in fault.problems)  # noqa: PT017 - as above
    else:
        assert without_items(to_dict(value)) == without_items(document)
    assert repr(document) == repr(before)


def without_items(data: Json) -> Json:
    """Return plain data without the one key that may be left out."""
    if isinstance(data, dict):
        return {key: without_items(value) for key, value in data.items() if key != "wikidata" or value}
    return [without_items(value) for value in data] if isinstance(data, list) else data


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in {Country, TimeSpan}])
@given(data=st.recursive(JSON, lambda part: st.lists(part) | st.dictionaries(st.text(), part), max_leaves=5))
def test_no_other_data_is_a_value(kind: type[Any], data: object) -> None:
    with pytest.raises(InvalidRecordError):
        from_dict(data, kind)
