"""Results reach their target whole and in UTF-8, or not at all."""

import gzip
import io
import json
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kz_diplomacy import export
from kz_diplomacy.cli import output
from kz_diplomacy.cli.exports import write_lines
from kz_diplomacy.cli.failures import CommandError
from kz_diplomacy.cli.output import (
    Form,
    OutputFormat,
    check_form,
    choose_format,
    json_pieces,
    pieces,
    write,
)
from kz_diplomacy.errors import MissingExtraError
from kz_diplomacy.models import Article, ParsedArticle
from kz_diplomacy.serialization import from_dict, from_json, iter_jsonl, to_json

FIRST = ParsedArticle(article=Article(id="a", text="Talks were held in Türkiye.\u2028Later, in Almaty."))
SECOND = ParsedArticle(article=Article(id="b", text="Ол Сеулге келді."))


def failing() -> Iterator[str]:
    yield "the first half\n"
    message = "articles.jsonl, line 2: bad JSON"
    raise CommandError(message)


@pytest.mark.parametrize(
    ("target", "terminal", "expected"),
    [
        (None, True, "table"),
        (None, False, "json"),
        ("out.json", True, "json"),
        ("out.json.gz", True, "json"),
        ("out.jsonl", True, "jsonl"),
        ("out.jsonl.gz", True, "jsonl"),
        ("out.ndjson", False, "jsonl"),
        ("out.csv", False, "csv"),
        ("out.parquet", False, "parquet"),
        ("out.sqlite", False, "sqlite"),
        ("out.db", False, "sqlite"),
        ("out.DuckDB", False, "duckdb"),
        ("out", True, "json"),
    ],
)
def test_format(*, target: str | None, terminal: bool, expected: str) -> None:
    assert choose_format(Path(target) if target else None, terminal=terminal) == expected


def test_one_article_is_an_object() -> None:
    text = "".join(json_pieces([FIRST], one=True))
    assert from_json(text, ParsedArticle) == FIRST
    assert text.startswith('{\n  "')
    assert text.endswith("}\n")


@pytest.mark.parametrize("results", [[], [FIRST], [FIRST, SECOND]])
def test_several_articles_are_an_array(results: list[ParsedArticle]) -> None:
    items = json.loads("".join(json_pieces(results, one=False)))
    assert [from_dict(item, ParsedArticle) for item in items] == results


def test_an_array_is_laid_out_in_lines() -> None:
    assert "".join(json_pieces([], one=False)) == "[]\n"
    text = "".join(json_pieces([FIRST, SECOND], one=False))
    assert text.startswith('[\n{\n  "')
    assert text.endswith("}\n]\n")


def test_json_lines_are_one_article_a_line() -> None:
    lines = list(pieces(map(to_json, [FIRST, SECOND]), Form(format=OutputFormat.JSONL)))
    assert [from_json(line, ParsedArticle) for line in lines] == [FIRST, SECOND]
    assert all(line.index("\n") == len(line) - 1 for line in lines)


def test_a_database_is_no_text() -> None:
    with pytest.raises(CommandError, match=r"^duckdb goes to a file: name it by --output$"):
        pieces([], Form(format=OutputFormat.DUCKDB))


@pytest.mark.parametrize("name", ["out.jsonl", "out.jsonl.gz", "out.json", "out.csv", "out.sqlite"])
def test_every_format_is_the_same_each_time(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    contents: set[bytes] = set()
    for _ in range(2):
        write_lines(map(to_json, [FIRST, SECOND]), path, Form(format=choose_format(path, terminal=False)))
        contents.add(path.read_bytes())
        assert list(tmp_path.iterdir()) == [path]
    assert len(contents) == 1


def test_compressed_lines_come_back(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl.gz"
    write_lines(map(to_json, [FIRST, SECOND]), path, Form(format=OutputFormat.JSONL))
    assert [*iter_jsonl(gzip.decompress(path.read_bytes()).splitlines(keepends=True))] == [FIRST, SECOND]


def test_a_nested_parquet_file_comes_back(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow", reason="the extra arrow is not installed")
    path = tmp_path / "out.parquet"
    write_lines(map(to_json, [FIRST, SECOND]), path, Form(format=OutputFormat.PARQUET, nested=True))
    assert [*export.read_parquet(path)] == [FIRST, SECOND]


@pytest.mark.parametrize(("name", "module"), [("out.sqlite", "sqlite3"), ("out.duckdb", "duckdb")])
def test_a_database_holds_the_articles(name: str, module: str, tmp_path: Path) -> None:
    pytest.importorskip(module, reason=f"the extra {module} is not installed")
    path = tmp_path / name
    write_lines(map(to_json, [FIRST, SECOND]), path, Form(format=choose_format(path, terminal=False)))
    read = export.read_sqlite if name == "out.sqlite" else export.read_duckdb
    assert [*read(path)] == [FIRST, SECOND]


def test_what_cannot_be_nested_is_told_before_the_run() -> None:
    with pytest.raises(CommandError, match=r"^--nested is for parquet, not for csv$"):
        check_form(Form(format=OutputFormat.CSV, nested=True))


def test_a_missing_extra_is_told_before_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    check_form(Form(format=OutputFormat.JSONL))

    def find(_: str) -> None:
        return None

    monkeypatch.setattr(output, "find_spec", find)
    with pytest.raises(MissingExtraError, match="duckdb is missing"):
        check_form(Form(format=OutputFormat.DUCKDB))


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    target.write_text("old", encoding="utf-8")
    target.chmod(0o640)
    write(["Türkiye, ", "Сеул\n"], str(target))
    assert target.read_bytes() == "Türkiye, Сеул\n".encode()
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert list(tmp_path.iterdir()) == [target]


def test_a_new_file_has_the_mode_of_the_process(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.touch()
    write(["x"], str(tmp_path / "out"))
    assert (tmp_path / "out").stat().st_mode == other.stat().st_mode


def test_a_failure_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    target.write_text("old", encoding="utf-8")
    with pytest.raises(CommandError):
        write(failing(), str(target))
    assert target.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_failure_makes_no_file(tmp_path: Path) -> None:
    with pytest.raises(CommandError):
        write(failing(), str(tmp_path / "out.jsonl"))
    assert list(tmp_path.iterdir()) == []


def test_a_link_keeps_pointing_to_the_file_that_it_names(tmp_path: Path) -> None:
    target, link = tmp_path / "out.jsonl", tmp_path / "latest"
    target.write_text("old", encoding="utf-8")
    link.symlink_to(target)
    write(["new"], str(link))
    assert link.is_symlink()
    assert target.read_text(encoding="utf-8") == "new"


def test_a_device_is_written_to_and_stays() -> None:
    write(["x"], os.devnull)
    assert not Path(os.devnull).is_file()


def test_a_target_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    target = tmp_path / "missing" / "out.jsonl"
    with pytest.raises(FileNotFoundError, match=str(target.parent)):
        write(["x"], str(target))


def test_a_directory_is_no_target(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        write(["x"], str(tmp_path))


@pytest.mark.parametrize("target", [None, "-"])
def test_the_standard_output_gets_utf_8_whatever_the_locale(
    target: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    stream = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(stream, encoding="ascii"))
    write(["Сеул\n"], target)
    assert stream.getvalue() == "Сеул\n".encode()


def test_a_failure_prints_nothing(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    with pytest.raises(CommandError):
        write(failing(), None)
    assert capfdbinary.readouterr().out == b""
