"""The commands for datasets as a user types them."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import attrs
import pytest

from kz_diplomacy import Dataset, parse, to_jsonl
from kz_diplomacy.cli.commands import app
from kz_diplomacy.linking import dataset_schema

FIRST = "President Kassym-Jomart Tokayev paid a state visit to Seoul on August 16, 2021."
SECOND = "On 16 August 2021 President Kassym-Jomart Tokayev arrived in Seoul on a state visit."


@attrs.frozen
class Outcome:
    """How a command ended and what it printed."""

    code: object
    out: str
    err: str


Run = Callable[..., Outcome]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: str | Path) -> Outcome:
        with pytest.raises(SystemExit) as caught:
            app([str(argument) for argument in arguments])
        sys.stdout.flush()
        out, err = capfd.readouterr()
        return Outcome(caught.value.code, out, err)

    return run


@pytest.fixture
def parsed(tmp_path: Path) -> Path:
    path = tmp_path / "records.jsonl"
    with path.open("w", encoding="utf-8") as file:
        to_jsonl([parse({"id": "a", "text": FIRST}), parse({"id": "b", "text": SECOND})], file)
    return path


def test_link_prints_a_dataset(run: Run, parsed: Path) -> None:
    done = run("link", parsed)
    [visit] = Dataset.from_json(done.out).visits
    assert (done.code, len(visit.sources)) == (0, 2)


def test_link_writes_lines_to_a_file_of_lines(run: Run, parsed: Path, tmp_path: Path) -> None:
    for name in ("dataset.jsonl", "dataset.json"):
        assert run("link", parsed, "-o", tmp_path / name).code == 0
        assert len(Dataset.load(tmp_path / name)) == 1
    assert len((tmp_path / "dataset.jsonl").read_text(encoding="utf-8").splitlines()) == 4


def test_articles_are_added_to_a_dataset(run: Run, parsed: Path, tmp_path: Path) -> None:
    whole = tmp_path / "whole.json"
    first, second = parsed.read_text(encoding="utf-8").splitlines()
    for name, line in (("first", first), ("second", second)):
        (tmp_path / f"{name}.jsonl").write_text(f"{line}\n", encoding="utf-8")
    run("link", tmp_path / "first.jsonl", "-o", tmp_path / "known.json")
    run("link", tmp_path / "second.jsonl", "--add-to", tmp_path / "known.json", "-o", whole)
    run("link", parsed, "-o", tmp_path / "at-once.json")
    assert Dataset.load(whole) == Dataset.load(tmp_path / "at-once.json")


def test_links_are_explained_and_refused(run: Run, parsed: Path, tmp_path: Path) -> None:
    path = tmp_path / "dataset.jsonl"
    run("link", parsed, "-o", path)
    one, other = (source.id for source in Dataset.load(path).visits[0].sources)
    assert run("explain-link", path, one, other).out.endswith("Linked: they fit.\n")
    assert run("refuse-link", path, one, other).code == 0
    assert len(Dataset.load(path)) == 2
    assert run("explain-link", path, one, other).out.endswith("Not linked: the link was refused.\n")
    assert run("refuse-link", path, one, other, "-o", tmp_path / "other.json").code == 0


def test_what_is_no_dataset_is_named(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "dataset.json"
    path.write_text(json.dumps({"dataset_version": "1"}), encoding="utf-8")
    done = run("explain-link", path, "a", "b")
    assert done.code == 2
    assert "dataset.json: $.refused: missing" in done.err
    assert run("explain-link", tmp_path / "nothing.json", "a", "b").code == 2


def test_the_schema_of_a_dataset_is_the_one_of_the_library(run: Run) -> None:
    assert json.loads(run("schema", "--dataset").out) == dataset_schema()
