"""Articles from files, directories and the standard input."""

import datetime as dt
import io
import json
import re
import sys
from pathlib import Path

import pytest

from kz_diplomacy.cli.failures import CommandError
from kz_diplomacy.cli.sources import Details, InputForm, find_inputs, holds_one, read_articles
from kz_diplomacy.models import Article

LIMIT = 1000


def read(*names: Path | str, details: Details | None = None, max_bytes: int = LIMIT) -> list[Article]:
    inputs = find_inputs([str(name) for name in names])
    return list(read_articles(inputs, details=details or Details(), max_bytes=max_bytes))


def give_standard_input(data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(data)), encoding="ascii"))


def test_a_text_stays_as_it_stands_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "talks"
    path.write_bytes(" Talks in Türkiye.\r\n\r\n서울\u2028end\n".encode())
    (article,) = read(path)
    assert article.text == " Talks in Türkiye.\r\n\r\n서울\u2028end\n"


def test_a_byte_order_mark_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "talks.txt"
    path.write_bytes("Talks".encode("utf-8-sig"))
    assert read(path)[0].text == "Talks"


def test_the_details_are_for_plain_texts(tmp_path: Path) -> None:
    path = tmp_path / "talks.txt"
    path.write_text("Talks", encoding="utf-8")
    details = Details(title="T", published="2021-08-16", source="Kazinform", url="https://example.org/1")
    (article,) = read(path, details=details)
    assert (article.title, article.published) == ("T", dt.date(2021, 8, 16))
    assert (article.source, article.url) == ("Kazinform", "https://example.org/1")


def test_json_is_one_article_or_an_array(tmp_path: Path) -> None:
    one, several = tmp_path / "one.json", tmp_path / "several.JSON"
    one.write_text(json.dumps({"id": "a", "text": "Talks", "published": "2021-08-16"}), encoding="utf-8-sig")
    several.write_text(json.dumps([{"id": "b", "text": "x"}, {"id": "c", "text": "y"}]), encoding="utf-8")
    assert [article.id for article in read(one, several)] == ["a", "b", "c"]


def test_json_lines_keep_order_and_ids_and_let_other_keys_be(tmp_path: Path) -> None:
    path = tmp_path / "articles.jsonl"
    lines: list[dict[str, object]] = [
        {"id": "z", "text": "x\u2028y", "title": None, "visits": []},
        {"id": "a", "text": "y", "views": 7},
    ]
    path.write_text(
        "\n".join(json.dumps(line, ensure_ascii=False) for line in lines) + "\n\n", encoding="utf-8"
    )
    assert [(article.id, article.text) for article in read(path)] == [("z", "x\u2028y"), ("a", "y")]


def test_a_directory_stands_for_its_articles_in_order(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    for name in ("b.txt", "a.txt", "sub/c.txt", "notes.md"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    assert [article.text for article in read(tmp_path)] == ["a.txt", "b.txt", "sub/c.txt"]


@pytest.mark.parametrize(
    ("form", "data", "ids"),
    [
        (None, b'{"id": "a", "text": "x"}', None),
        (InputForm.TEXT, b"Talks", None),
        (InputForm.JSON, b'{"id": "a", "text": "x"}', ["a"]),
        (InputForm.JSONL, b'{"id": "a", "text": "x"}\n{"id": "b", "text": "x"}', ["a", "b"]),
    ],
)
def test_the_standard_input_is_text_unless_told(
    form: InputForm | None, data: bytes, ids: list[str] | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    give_standard_input(data, monkeypatch)
    articles = list(read_articles(find_inputs(["-"], form), details=Details(), max_bytes=LIMIT))
    assert [article.text for article in articles] == [data.decode()] if ids is None else True
    assert ids is None or [article.id for article in articles] == ids


def test_the_form_told_goes_before_the_suffix(tmp_path: Path) -> None:
    path = tmp_path / "articles.txt"
    path.write_text('{"id": "a", "text": "x"}', encoding="utf-8")
    assert [found.form for found in find_inputs([str(path)], InputForm.JSONL)] == ["jsonl"]
    assert [found.form for found in find_inputs([str(tmp_path)], InputForm.JSONL)] == ["jsonl"]


@pytest.mark.parametrize(
    ("name", "content", "one"),
    [
        ("a.txt", "[", True),
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


def test_peeking_takes_nothing_from_the_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    give_standard_input(b'{"id": "a", "text": "x"}', monkeypatch)
    inputs = find_inputs(["-"], InputForm.JSON)
    assert holds_one(inputs)
    assert [article.id for article in read_articles(inputs, details=Details(), max_bytes=LIMIT)] == ["a"]


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.txt", b"Talks\xff", "a.txt: not UTF-8 (byte 5)"),
        ("a.txt", b"x" * 1001, "a.txt: text over the limit of 1,000 bytes (see --max-bytes)"),
        ("a.json", b"{", "a.json: bad JSON: "),
        ("a.json", b"", "a.json: bad JSON: "),
        ("a.json", b"7", "a.json: $: must be an object, not "),
        ("a.json", b"[" * 100_000, "a.json: bad JSON: nested too deeply"),
        ("a.json", b"9" * 5000, "a.json: bad JSON: nested too deeply, or a number too long"),
        (
            "a.json",
            b'[{"text": "x"}, "talks"]',
            "a.json, article 2: $: must be an object, not ",
        ),
        ("a.json", b'{"text": 7}', "a.json: "),
        ("a.json", b'{"text": "x", "published": "May"}', "a.json: "),
        ("a.json", b"\xff", "a.json: not UTF-8 (byte 0)"),
        ("a.jsonl", b'{"text": "x"}\n\n{"text": "y"\n', "a.jsonl, line 3: bad JSON: "),
        ("a.jsonl", b'{"text": "x"}\n{"id": "b"}\n', "a.jsonl, line 2: "),
        (
            "a.jsonl",
            b'{"text": "%s"}\n' % (b"x" * 1001),
            "a.jsonl, line 1: text over the limit of 1,000 bytes",
        ),
        ("a.jsonl", b'{"text": "\\ud800"}\n', "a.jsonl, line 1: "),
    ],
)
def test_what_is_no_article_is_told_with_its_place(
    name: str, data: bytes, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path(name).write_bytes(data)
    with pytest.raises(CommandError, match=f"^{re.escape(message)}") as caught:
        read(name)
    assert "\n" not in str(caught.value)


def test_the_limit_counts_bytes_and_includes_itself(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("ü" * 500, encoding="utf-8")
    assert len(read(path)) == 1


def test_a_missing_file_is_told_before_anything_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.touch()
    with pytest.raises(FileNotFoundError):
        find_inputs([str(path), str(tmp_path / "missing.txt")])


def test_a_directory_without_articles_is_told(tmp_path: Path) -> None:
    (tmp_path / "notes.md").touch()
    with pytest.raises(CommandError, match=f"^{tmp_path}: no articles here "):
        find_inputs([str(tmp_path)])


@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
def test_details_for_json_are_refused(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text('{"text": "x"}', encoding="utf-8")
    with pytest.raises(CommandError, match="--title, --source only for plain text"):
        read(path, details=Details(title="T", source="S"))
