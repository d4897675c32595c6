"""Files, directories, patterns and the standard input, and what form they have."""

import gzip
import io
import os
import sys
from pathlib import Path

import pytest

from kz_diplomacy.cli.failures import CommandError
from kz_diplomacy.cli.inputs import Input, InputForm, find_inputs, form_of, holds_one


def names(*given: Path | str) -> list[str]:
    return [Path(found.name).name for found in find_inputs([str(name) for name in given])]


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    (tmp_path / "2021").mkdir()
    for name in (
        "b.txt",
        "a.jsonl.gz",
        "2021/c.html",
        "2021/d.parquet",
        "notes.md",
        "data.gz",
        "x.parquet.gz",
    ):
        (tmp_path / name).touch()
    return tmp_path


def test_a_directory_stands_for_its_articles_sorted_by_path(archive: Path) -> None:
    assert names(archive) == ["c.html", "d.parquet", "a.jsonl.gz", "b.txt"]


def test_a_pattern_stands_for_what_fits_it(archive: Path) -> None:
    assert names(f"{archive}/*.txt") == ["b.txt"]
    assert names(f"{archive}/**/*.parquet") == ["d.parquet"]
    assert names(f"{archive}/202?") == ["c.html", "d.parquet"]


def test_a_file_whose_name_looks_like_a_pattern_is_that_file(tmp_path: Path) -> None:
    (tmp_path / "talks[1].txt").touch()
    (tmp_path / "talks1.txt").touch()
    assert names(tmp_path / "talks[1].txt") == ["talks[1].txt"]


def test_a_pattern_that_nothing_fits_is_told(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="no file fits this pattern"):
        find_inputs([f"{tmp_path}/*.txt"])


def test_a_missing_file_is_told_before_anything_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.touch()
    with pytest.raises(FileNotFoundError):
        find_inputs([str(path), str(tmp_path / "missing.txt")])


def test_a_directory_without_articles_is_told(tmp_path: Path) -> None:
    (tmp_path / "notes.md").touch()
    with pytest.raises(CommandError, match=f"^{tmp_path}: no articles here "):
        find_inputs([str(tmp_path)])


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("a.txt", "text"),
        ("a.HTM", "html"),
        ("a.json.gz", "json"),
        ("a.NDJSON", "jsonl"),
        ("a.parquet", "parquet"),
        ("a.parquet.gz", None),
        ("a.gz", None),
        ("a", None),
    ],
)
def test_the_suffix_tells_the_form(name: str, form: str | None) -> None:
    assert form_of(Path(name)) == form


def test_the_form_told_goes_before_the_suffix(tmp_path: Path) -> None:
    path = tmp_path / "articles.txt"
    path.write_text('{"id": "a", "text": "x"}', encoding="utf-8")
    assert [found.form for found in find_inputs([str(path)], InputForm.JSONL)] == ["jsonl"]
    assert [found.form for found in find_inputs([str(tmp_path)], InputForm.JSONL)] == ["jsonl"]


@pytest.mark.parametrize(
    ("name", "content", "one"),
    [
        ("a.txt", "[", True),
        ("a.html", "<p>", True),
        ("a.json", ' \n{"text": "x"}', True),
        ("a.json", '\ufeff{"text": "x"}', True),
        ("a.json", '[{"text": "x"}]', False),
        ("a.jsonl", '{"text": "x"}', False),
    ],
)
def test_what_holds_one_article_by_its_form(name: str, content: str, *, one: bool, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    assert holds_one(find_inputs([str(path)])) is one
    assert not holds_one(find_inputs([str(path), str(path)]))


def test_a_compressed_article_is_one_too(tmp_path: Path) -> None:
    path = tmp_path / "a.json.gz"
    path.write_bytes(gzip.compress(b'{"text": "x"}'))
    assert holds_one(find_inputs([str(path)]))


def test_peeking_takes_nothing_from_the_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    data = b'{"id": "a", "text": "x"}'
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(data)), encoding="ascii"))
    inputs = find_inputs(["-"], InputForm.JSON)
    assert holds_one(inputs)
    with inputs[0].opened() as opened:
        assert opened.content.read() == data


def test_the_position_is_that_in_the_file_as_it_lies_on_the_disk(tmp_path: Path) -> None:
    path = tmp_path / "a.txt.gz"
    path.write_bytes(gzip.compress(b"Talks. " * 1000))
    found = Input(path=path, form=InputForm.TEXT)
    with found.opened() as opened:
        assert opened.content.read() == b"Talks. " * 1000
        assert opened.position() == found.size == path.stat().st_size


def test_a_pipe_has_neither_size_nor_position(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert Input(path=None, form=InputForm.TEXT).size is None
    reading, writing = os.pipe()
    os.close(writing)
    with open(reading, encoding="utf-8") as pipe:  # noqa: PTH123 (a descriptor is no path)
        monkeypatch.setattr(sys, "stdin", pipe)
        with Input(path=None, form=InputForm.TEXT).opened() as opened:
            assert opened.position() == 0
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    assert Input(path=fifo, form=InputForm.TEXT).size is None
