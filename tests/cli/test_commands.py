"""The commands as a user types them."""

import io
import json
import os
import sys
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

import attrs
import pytest

from kz_diplomacy.cli.commands import app
from kz_diplomacy.models import ParsedArticle
from kz_diplomacy.serialization import from_dict, from_json, json_schema

VISIT = "President Kassym-Jomart Tokayev paid a state visit to Seoul in August 2021."


@attrs.frozen
class Outcome:
    """How a command ended and what it printed."""

    code: object
    out: str
    err: str


LIBRARIES = {"parquet": "pyarrow", "duckdb": "duckdb"}
Run = Callable[..., Outcome]


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Run:
    def run(*arguments: str | Path, given: bytes = b"") -> Outcome:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(given))))
        with pytest.raises(SystemExit) as caught:
            app([str(argument) for argument in arguments])
        out, err = capfdbinary.readouterr()
        return Outcome(caught.value.code, out.decode(), err.decode())

    return run


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    path = tmp_path / "articles.jsonl"
    lines = [
        {"id": "z", "text": VISIT, "title": "Türkiye", "visits": [{"kind": "state"}]},
        {"id": "a", "text": "Rain fell."},
    ]
    path.write_text("".join(f"{json.dumps(line)}\n" for line in lines), encoding="utf-8")
    return path


def test_a_text_in_a_pipe_becomes_a_json_object(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "visit.txt"
    path.write_text(VISIT, encoding="utf-8")
    done = run("parse", path, "--title", "방문", "--published", "2021-08-20", "--source", "Kazinform")
    parsed = from_json(done.out, ParsedArticle)
    assert (done.code, done.err) == (0, "")
    assert (parsed.article.text, parsed.article.title, parsed.article.source) == (VISIT, "방문", "Kazinform")
    assert [place.name for place in parsed.visits[0].places] == ["Seoul"]


def test_the_standard_input_is_read(run: Run) -> None:
    done = run("parse", "-", given=VISIT.encode())
    assert from_json(done.out, ParsedArticle).article.text == VISIT


def test_json_lines_keep_order_and_ids(run: Run, corpus: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    assert run("parse", corpus, "-o", out, "--quiet") == Outcome(0, "", "")
    parsed = [from_json(line, ParsedArticle) for line in out.read_text(encoding="utf-8").splitlines()]
    assert [(result.article.id, len(result.visits)) for result in parsed] == [("z", 1), ("a", 0)]


def test_several_articles_in_a_pipe_are_an_array(run: Run, corpus: Path) -> None:
    items = json.loads(run("parse", corpus).out)
    assert [from_dict(item, ParsedArticle).article.id for item in items] == ["z", "a"]


def test_a_table_is_there_for_the_asking(run: Run, corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    shown = run("parse", corpus, "--format", "table").out
    assert "visit-1" in shown
    assert "Rain fell. · a\nno records\n" in shown
    assert "\x1b" not in shown


def test_a_terminal_gets_the_table(run: Run, corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    shown = run("parse", corpus).out
    assert "\x1b[1m" in shown
    assert "visit-1" in shown


def test_explain_shows_rule_and_sentence(run: Run, corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "300")
    shown = run("explain", corpus).out
    heading, sentence, carets, *_ = shown.splitlines()
    assert heading.startswith("visit-1 (")
    assert heading.endswith("]")
    assert sentence.strip() == VISIT
    assert "^^^" in carets
    assert shown.endswith("a: no records\n")


def test_schema_is_the_one_of_the_library(run: Run, tmp_path: Path) -> None:
    assert json.loads(run("schema").out) == json_schema()
    assert run("schema", "-o", tmp_path / "schema.json").out == ""
    assert json.loads((tmp_path / "schema.json").read_text(encoding="utf-8")) == json_schema()


def test_version(run: Run) -> None:
    assert run("--version") == Outcome(0, f"kz-diplomacy {version('kz-diplomacy')}\n", "")


@pytest.mark.parametrize("command", ["parse", "explain"])
def test_a_missing_file_is_one_line(run: Run, command: str, tmp_path: Path) -> None:
    path = tmp_path / "missing.txt"
    assert run(command, path) == Outcome(2, "", f"kz-diplomacy: {path}: No such file or directory\n")


def test_a_directory_without_articles_is_one_line(run: Run, tmp_path: Path) -> None:
    done = run("parse", tmp_path)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"kz-diplomacy: {tmp_path}: no articles here")
    assert done.err.count("\n") == 1


@pytest.fixture
def faulty(corpus: Path) -> Path:
    lines = corpus.read_text(encoding="utf-8").splitlines(keepends=True)
    corpus.write_text("".join([lines[0], '{"id": "b" "text": ""}\n', lines[1]]), encoding="utf-8")
    return corpus


def test_explain_ends_at_the_bad_article(run: Run, faulty: Path) -> None:
    done = run("explain", faulty)
    assert (done.code, done.out) == (2, "")
    assert "line 2: bad JSON" in done.err


@pytest.mark.parametrize("name", ["jsonl", "json", "csv", "parquet", "sqlite", "duckdb"])
def test_a_bad_article_is_told_and_left_out(name: str, run: Run, faulty: Path, tmp_path: Path) -> None:
    pytest.importorskip(LIBRARIES.get(name, "json"), reason=f"the extra for {name} is not installed")
    out = tmp_path / f"out.{name}"
    done = run("parse", faulty, "-o", out)
    told, counted, records = done.err.splitlines()
    assert (done.code, done.out) == (1, "")
    assert told == f"kz-diplomacy: {faulty}, line 2: bad JSON: Expecting ',' delimiter (column 12)"
    assert counted.startswith("3 articles in ")
    assert counted.endswith(", 1 left out")
    assert records == f"1 visit, 0 meetings, 0 investments, 0 agreements in {out}"
    assert sorted(tmp_path.iterdir()) == [faulty, out]


def test_lines_in_a_pipe_come_without_a_summary(run: Run, faulty: Path) -> None:
    done = run("parse", faulty, "--format", "jsonl")
    assert [from_json(line, ParsedArticle).article.id for line in done.out.splitlines()] == ["z", "a"]
    assert (done.code, done.err.count("\n")) == (1, 1)


@pytest.mark.parametrize("options", [["--format", "json"], ["--format", "jsonl"], []])
def test_a_strict_run_ends_at_the_bad_article(options: list[str], run: Run, faulty: Path) -> None:
    done = run("parse", faulty, "--strict", *options)
    assert done.code == 2
    assert done.err == f"kz-diplomacy: {faulty}, line 2: bad JSON: Expecting ',' delimiter (column 12)\n"


@pytest.mark.parametrize("name", ["out.jsonl", "out.sqlite"])
def test_a_failure_leaves_the_output_as_it_was(name: str, run: Run, faulty: Path, tmp_path: Path) -> None:
    out = tmp_path / name
    out.write_text("before", encoding="utf-8")
    assert run("parse", faulty, tmp_path / "missing.txt", "-o", out).code == 2
    assert run("parse", faulty, "--strict", "-o", out).code == 2
    assert out.read_text(encoding="utf-8") == "before"
    assert sorted(tmp_path.iterdir()) == [faulty, out]


def test_a_database_in_a_pipe_is_refused(run: Run, corpus: Path) -> None:
    done = run("parse", corpus, "--format", "duckdb")
    assert done == Outcome(2, "", "kz-diplomacy: duckdb goes to a file: name it by --output\n")


def test_only_a_file_can_be_continued(run: Run, corpus: Path) -> None:
    done = run("parse", corpus, "--resume")
    assert (done.code, done.out) == (2, "")
    assert "--resume needs an output file" in done.err


def test_a_device_gets_results_as_they_come(run: Run, corpus: Path) -> None:
    assert run("parse", corpus, "-o", os.devnull) == Outcome(0, "", "")


def test_details_for_lines_of_json_are_refused(run: Run, corpus: Path) -> None:
    done = run("parse", corpus, "--source", "Kazinform")
    assert done.code == 2
    assert done.err.startswith(f"kz-diplomacy: {corpus}: --source only for plain text and HTML")


def test_the_size_limit_can_be_set(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_bytes(b"Rain. " * 333_400)
    refused = run("parse", path)
    assert (refused.code, refused.out) == (2, "")
    assert refused.err == f"kz-diplomacy: {path}: text over the limit of 2,000,000 bytes (see --max-bytes)\n"
    path.write_bytes(b"Rain. " * 10)
    assert run("parse", path, "--max-bytes", "59").code == 2
    assert run("parse", path, "--max-bytes", "60").code == 0


@pytest.mark.parametrize("day", ["2021-13-01", "yesterday"])
def test_a_day_that_is_none_is_one_line(run: Run, day: str) -> None:
    done = run("parse", "-", "--published", day, given=b"Rain.")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("kz-diplomacy: standard input: $.published: ")
    assert done.err.count("\n") == 1
