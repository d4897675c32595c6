"""Datasets in files come back, and every fault is named by its path."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped] # its stubs are a package of their own
import pytest

from kz_diplomacy import Dataset, InvalidRecordError, link, parse
from kz_diplomacy.linking import dataset_schema

TEXTS = (
    "President Moon Jae-in paid a state visit to Kazakhstan on April 21-22, 2019.",
    "President Moon Jae-in visited Kazakhstan on April 23, 2019.",
    "Kazakhstan and Georgia signed a memorandum on tourism worth $5 million in Tbilisi on 17 March 2023.",
)
VALIDATOR: Any = jsonschema.Draft202012Validator(dataset_schema())

Change = Callable[[dict[str, Any]], object]


@pytest.fixture(scope="module")
def data() -> Dataset:
    found = link(parse({"id": name, "text": text}) for name, text in zip("abc", TEXTS, strict=True))
    names = [source.id for source in found.sources]
    return found.refuse(names[0], names[-1])


@pytest.mark.parametrize("name", ["data.json", "data.jsonl", "data.ndjson"])
def test_a_dataset_comes_back_from_its_file(data: Dataset, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("what was there before", encoding="utf-8")
    data.save(tmp_path / name)
    assert Dataset.load(tmp_path / name) == data
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_nothing_is_left_of_a_file_that_cannot_be_written(data: Dataset, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        data.save(tmp_path / "nowhere" / "data.json")
    (tmp_path / "folder.json").mkdir()
    with pytest.raises(OSError, match="folder"):
        data.save(tmp_path / "folder.json")
    assert [path.name for path in tmp_path.iterdir()] == ["folder.json"]


def test_blank_lines_are_passed_over(data: Dataset, tmp_path: Path) -> None:
    path = tmp_path / "data.jsonl"
    path.write_text("\n".join([*data.texts(lines=True), ""]), encoding="utf-8")
    assert Dataset.load(path) == data


def test_json_may_be_indented(data: Dataset) -> None:
    assert Dataset.from_json(data.to_json(indent=2)) == data


def test_the_schema_holds_for_a_dataset_and_for_each_line(data: Dataset) -> None:
    jsonschema.Draft202012Validator.check_schema(dataset_schema())
    VALIDATOR.validate(json.loads(data.to_json()))
    for line in data.texts(lines=True):
        VALIDATOR.validate(json.loads(line))


def visit(form: dict[str, Any]) -> Any:  # noqa: ANN401 - what JSON holds
    return form["records"][0]


FAULTS: list[tuple[Change, str]] = [
    (lambda form: form.pop("refused"), "$.refused: missing"),
    (lambda form: form.update(more=1), "$.more: unknown key"),
    (lambda form: form.update(dataset_version="2"), "$.dataset_version: must be 1, not str '2'"),
    (lambda form: form.update(refused={}), "$.refused: must be a list, not dict"),
    (lambda form: form.update(refused=[["a"]]), "$.refused[0]: must be two ids of records"),
    (lambda form: form["articles"][0]["article"].update(id=7), "$.articles[0].article.id: must be a string"),
    (lambda form: form["records"].append(7), "$.records[2]: must be an object, not int 7"),
    (lambda form: visit(form).update(type="trip"), "$.records[0].type: must be one of visit, meeting"),
    (lambda form: visit(form).update(type=7), "$.records[0].type: must be one of visit, meeting"),
    (lambda form: visit(form).update(id="visit-0"), "$.records[0].id: must be visit-"),
    (lambda form: visit(form)["record"].update(date="May"), "$.records[0].record.date: no time span"),
    (lambda form: visit(form).update(sources=[]), "$.records[0].sources: must not be empty"),
    (
        lambda form: visit(form)["sources"][0].update(id="visit-0"),
        "$.records[0].sources[0]: no article holds",
    ),
    (lambda form: visit(form)["sources"][0].update(id=7), "$.records[0].sources[0]: no article holds"),
    (lambda form: visit(form)["sources"].append({}), "$.records[0].sources[2].id: missing"),
    (lambda form: visit(form)["conflicts"][0].pop("name"), "$.records[0].conflicts[0].name: missing"),
    (
        lambda form: visit(form)["conflicts"][0].update(name="hosts"),
        "$.records[0].conflicts[0].name: no",
    ),
    (
        lambda form: visit(form)["conflicts"][0]["claims"][0].update(value="May"),
        "$.records[0].conflicts[0].claims[0].value: no time span",
    ),
    (
        lambda form: visit(form)["conflicts"][0]["claims"][0].update(sources=["visit-0"]),
        "$.records[0].conflicts[0].claims[0].sources[0]: is no source of this record",
    ),
    (
        lambda form: visit(form)["conflicts"][0]["claims"][0].pop("value"),
        "$.records[0].conflicts[0].claims[0].value: missing",
    ),
    (lambda form: visit(form)["life"][0].pop("kind"), "$.records[0].life[0].kind: missing"),
    (lambda form: visit(form)["life"][0].update(kind="held"), "$.records[0].life[0].kind: must be one of"),
    (lambda form: visit(form)["life"][0].update(kind=7), "$.records[0].life[0].kind: must be one of"),
    (lambda form: visit(form)["life"][0].update(date="May"), "$.records[0].life[0].date: no time span"),
    (
        lambda form: visit(form)["life"][0].update(published="May"),
        "$.records[0].life[0].published: must be a day",
    ),
    (lambda form: form["records"].pop(0), "$.records: visit-"),
    (lambda form: form["records"].append(visit(form)), "stands in more than one record"),
]


@pytest.mark.parametrize(("change", "problem"), FAULTS)
def test_each_fault_has_its_path(data: Dataset, change: Change, problem: str) -> None:
    form = json.loads(data.to_json())
    change(form)
    with pytest.raises(InvalidRecordError) as caught:
        Dataset.from_json(json.dumps(form))
    assert problem in str(caught.value)


def test_counts_and_words_in_conflicts_have_their_types(data: Dataset) -> None:
    form = json.loads(data.to_json())
    [linked] = [record for record in form["records"] if record["type"] == "agreement"]
    ids = [source["id"] for source in linked["sources"]]
    counts = [{"value": value, "sources": ids} for value in (12, "14")]
    linked["conflicts"] = [{"name": "count", "claims": counts[:1]}]
    found = Dataset.from_json(json.dumps(form)).agreements[0].conflicts[0]
    assert [claim.value for claim in found.claims] == [12]
    linked["conflicts"] = [{"name": "count", "claims": counts}]
    with pytest.raises(InvalidRecordError, match=r"claims\[1\].value: must be int, not str '14'"):
        Dataset.from_json(json.dumps(form))


def test_unknown_keys_may_be_passed_over(data: Dataset) -> None:
    form = json.loads(data.to_json())
    form["more"] = visit(form)["more"] = form["articles"][0]["more"] = 1
    assert Dataset.from_json(json.dumps(form), strict=False) == data


@pytest.mark.parametrize(
    ("lines", "problem"),
    [
        ([], "$: an empty file is no dataset"),
        (["{"], "line 1: $: no JSON"),
        (["{}"], "line 1: $.dataset_version: missing"),
        (['{"dataset_version":"1","refused":[]}', '{"event":1}'], "line 2: $.record: missing"),
        (['{"dataset_version":"1","refused":[]}', '{"article":1,"more":2}'], "line 2: $.more: unknown key"),
        (['{"dataset_version":"1","refused":[]}', '{"article":1}'], "line 2: $.article: must be an object"),
        (['{"dataset_version":"1","refused":[]}', '{"record":{"id":1}}'], "line 2: $.record.type: missing"),
    ],
)
def test_faults_of_lines_name_the_line(tmp_path: Path, lines: list[str], problem: str) -> None:
    path = tmp_path / "data.jsonl"
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    with pytest.raises(InvalidRecordError) as caught:
        Dataset.load(path)
    assert problem in str(caught.value)
