import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Any

import jsonschema  # type: ignore[import-untyped] # its stubs are a package of their own
import pytest
from hypothesis import given

from kz_diplomacy.models import ParsedArticle, Record
from kz_diplomacy.serialization import json_schema, to_dict
from kz_diplomacy.strategies import parsed_articles, records

SCRIPT = Path(__file__).parents[2] / "tools" / "make_schema.py"
VALIDATOR: Any = jsonschema.Draft202012Validator(json_schema())


def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_schema", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_schema_is_valid_and_names_itself() -> None:
    schema = json_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["$id"].endswith("/1/kz-diplomacy.schema.json")
    assert schema["$defs"]["Record"]["oneOf"] == [
        {"$ref": f"#/$defs/{name}"} for name in ("Visit", "Meeting", "Agreement", "Investment")
    ]


def test_the_schema_is_what_the_script_makes_of_the_models() -> None:
    assert script().schema() == json_schema()


def test_everything_is_described() -> None:
    for definition in json_schema()["$defs"].values():
        assert definition["description"]
        for field in definition.get("properties", {}).values():
            assert field["description"]


def test_each_call_returns_a_new_copy() -> None:
    json_schema()["$defs"].clear()
    assert json_schema()["$defs"]


def test_a_full_article_is_valid(full: ParsedArticle, empty: ParsedArticle) -> None:
    for value in (full, empty, *full.records):
        VALIDATOR.validate(to_dict(value))


def _without(data: dict[str, Any], key: str) -> dict[str, Any]:
    return {name: value for name, value in data.items() if name != key}


def test_the_schema_refuses_what_the_reader_refuses(full: ParsedArticle) -> None:
    data = to_dict(full)
    visit = data["visits"][0]
    wrongs: list[Any] = [
        {},
        [],
        {**data, "schema_version": "2"},
        {**data, "more": 1},
        _without(visit, "places"),
        {**visit, "origin": "KAZ"},
        {**visit, "date": "2021-13"},
        {**visit, "status": None},
        {**visit, "rule": " "},
    ]
    for wrong in wrongs:
        assert not VALIDATOR.is_valid(wrong)


def test_persons_are_valid_without_wikidata(full: ParsedArticle) -> None:
    visit = to_dict(full)["visits"][0]
    visit["visitors"] = [_without(person, "wikidata") for person in visit["visitors"]]
    VALIDATOR.validate(visit)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@given(records() | parsed_articles())
def test_all_output_is_valid(value: Record | ParsedArticle) -> None:
    VALIDATOR.validate(to_dict(value))
