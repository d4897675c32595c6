"""Results reach their target whole and in UTF-8, or not at all."""

import io
import json
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kz_diplomacy.cli.failures import CommandError
from kz_diplomacy.cli.output import OutputFormat, choose_format, json_pieces, jsonl_pieces, write
from kz_diplomacy.models import Article, ParsedArticle
from kz_diplomacy.serialization import from_dict, from_json

FIRST = ParsedArticle(article=Article(id="a", text="Talks were held in Türkiye.\u2028Later, in Almaty."))
SECOND = ParsedArticle(article=Article(id="b", text="Ол Сеулге келді."))


def failing() -> Iterator[str]:
    yield "the first half\n"
    message = "articles.jsonl, line 2: bad JSON"
    raise CommandError(message)


@pytest.mark.parametrize(
    ("asked", "target", "terminal", "expected"),
    [
        (None, None, True, "table"),
        (None, "-", True, "table"),
        (None, None, False, "json"),
        (None, "-", False, "json"),
        (None, "out.json", True, "json"),
        (None, "out.jsonl", True, "jsonl"),
        (None, "out.ndjson", False, "jsonl"),
        (None, "out", True, "json"),
        (OutputFormat.TABLE, "out.jsonl", False, "table"),
        (OutputFormat.JSONL, None, True, "jsonl"),
    ],
)
def test_format(*, asked: OutputFormat | None, target: str | None, terminal: bool, expected: str) -> None:
    assert choose_format(asked, target, terminal=terminal) == expected


def test_one_article_is_an_object() -> None:
    text = "".join(json_pieces([FIRST], one=True))
    assert from_json(text, ParsedArticle) == FIRST
    assert text.startswith('{\n  "')
    assert text.endswith("}\n")


@pytest.mark.parametrize("results", [[], [FIRST], [FIRST, SECOND]])
def test_several_articles_are_an_array(results: list[ParsedArticle]) -> None:
    items = json.loads("".join(json_pieces(results, one=False)))
    assert [from_dict(item, ParsedArticle) for item in items] == results


def test_json_lines_are_one_article_a_line() -> None:
    lines = list(jsonl_pieces([FIRST, SECOND]))
    assert [from_json(line, ParsedArticle) for line in lines] == [FIRST, SECOND]
    assert all(line.index("\n") == len(line) - 1 for line in lines)


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
    with pytest.raises(CommandError, match=rf"^{target}: No such file or directory$"):
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
