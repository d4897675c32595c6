"""What was once written can always be read: the files and the schemas of earlier versions.

A folder of `released` holds what a version wrote and the schema that it published. A release adds one and
changes none.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kz_diplomacy import from_dict, from_json, iter_jsonl, json_schema, to_json

WIDENING = frozenset({"enum", "anyOf", "oneOf", "$ref"})  # one more of these allows more
RELEASED = sorted((Path(__file__).parent / "released").iterdir())


def statements(schema: Any, path: str = "$") -> Iterator[tuple[str, str, str]]:  # noqa: ANN401 (plain JSON)
    """Yield all that a schema says as (path, key, value), descriptions left out."""
    whole: Any = schema
    for key in whole:
        value = whole[key]
        if key == "description":
            continue
        if isinstance(value, dict):
            yield path, key, "{}"
            yield from statements(value, f"{path}.{key}")
        elif isinstance(value, list):
            yield from ((path, key, json.dumps(each, sort_keys=True)) for each in whole[key])
        else:
            yield path, key, json.dumps(value)


def narrowings(old: Any, new: Any) -> list[str]:  # noqa: ANN401 (plain JSON)
    """Return what the new schema would refuse of what the old one allows, or no longer says."""
    before, after = set(statements(old)), set(statements(new))
    known = {path for path, _, _ in before}
    gone = [f"{path}.{key} {value} is gone" for path, key, value in before - after if key != "required"]
    more = [
        f"{path}.{key} {value} is new"
        for path, key, value in after - before
        if path in known and key not in WIDENING and not path.endswith(("properties", "$defs"))
    ]
    return sorted(gone + more)


@pytest.mark.parametrize("folder", RELEASED, ids=lambda folder: folder.name)
def test_articles_of_a_released_version_are_read_and_written_alike(folder: Path) -> None:
    lines = (folder / "articles.jsonl").read_text(encoding="utf-8").splitlines()
    assert lines
    for line, parsed in zip(lines, iter_jsonl(lines), strict=True):
        assert parsed == from_dict(json.loads(line))
        assert from_json(to_json(parsed)) == parsed
        assert json.loads(to_json(parsed)) == json.loads(line)


@pytest.mark.parametrize("folder", RELEASED, ids=lambda folder: folder.name)
def test_the_schema_refuses_nothing_that_a_released_one_allows(folder: Path) -> None:
    old = json.loads((folder / "schema.json").read_text(encoding="utf-8"))
    assert narrowings(old, json_schema()) == []


OLD: dict[str, Any] = {
    "$defs": {"Place": {"properties": {"name": {"type": "string", "enum": ["a", "b"]}}, "required": []}}
}


@pytest.mark.parametrize(
    ("place", "told"),
    [
        (None, "$.$defs.Place {} is gone"),
        ({"properties": {}}, "$.$defs.Place.properties.name {} is gone"),
        ({"properties": {"name": {"type": "null"}}}, '$.$defs.Place.properties.name.type "string" is gone'),
        ({"properties": {"name": {"enum": ["a"]}}}, '$.$defs.Place.properties.name.enum "b" is gone'),
        ({"properties": {"name": {"minLength": 5}}}, "$.$defs.Place.properties.name.minLength 5 is new"),
        ({"required": ["country"]}, '$.$defs.Place.required "country" is new'),
    ],
)
def test_a_narrower_schema_is_told(place: dict[str, Any] | None, told: str) -> None:
    before = OLD["$defs"]["Place"]
    given = {} if place is None else {"Place": {**before, **place}}
    assert told in narrowings(OLD, {"$defs": given})


def test_a_wider_schema_is_none_of_it() -> None:
    name = {"type": "string", "enum": ["a", "b", "c"], "description": "More words."}
    wider: dict[str, Any] = {
        "$defs": {"Place": {"properties": {"name": name, "region": {"type": "string"}}, "required": []}}
    }
    assert narrowings(OLD, wider) == []
