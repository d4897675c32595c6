"""The commands as a user types them."""

import io
import json
import sys
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

import attrs
import pytest

from kz_diplomacy.cli.commands import app
from kz_diplomacy.errors import InvalidArticleError
from kz_diplomacy.models import Article, ParsedArticle
from kz_diplomacy.pipeline import Parser
from kz_diplomacy.serialization import from_dict, from_json, json_schema

VISIT = "President Kassym-Jomart Tokayev paid a state visit to Seoul in August 2021."


@attrs.frozen
class Outcome:
    """How a command ended and what it printed."""

    code: object
    out: str
    err: str


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
    assert run("parse", corpus, "-o", out) == Outcome(0, "", "")
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


@pytest.mark.parametrize("options", [[], ["--format", "jsonl"], ["--format", "table"]])
def test_bad_json_on_a_line_names_it_and_prints_nothing(run: Run, corpus: Path, options: list[str]) -> None:
    with corpus.open("a", encoding="utf-8") as file:
        file.write('{"id": "b" "text": ""}\n')
    done = run("parse", corpus, *options)
    expected = f"kz-diplomacy: {corpus}, line 3: bad JSON: Expecting ',' delimiter (column 12)\n"
    assert done == Outcome(2, "", expected)


def test_a_failure_leaves_the_output_as_it_was(run: Run, corpus: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("before", encoding="utf-8")
    assert run("parse", corpus, tmp_path / "missing.txt", "-o", out).code == 2
    assert run("parse", corpus, "--max-bytes", "20", "-o", out).code == 2
    assert out.read_text(encoding="utf-8") == "before"
    assert sorted(tmp_path.iterdir()) == [corpus, out]


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


def test_an_article_that_the_parser_refuses_is_named(
    run: Run, corpus: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Parser, _article: Article) -> ParsedArticle:
        message = "too long"
        raise InvalidArticleError(message)

    monkeypatch.setattr(Parser, "parse", refuse)
    assert run("parse", corpus) == Outcome(2, "", "kz-diplomacy: article z: too long\n")
