"""Articles as they stand in the inputs, with their places."""

import gzip
import json
import re
from pathlib import Path

import pytest

from kz_diplomacy.cli.articles import Details, check_details, read_article
from kz_diplomacy.cli.failures import CommandError
from kz_diplomacy.cli.inputs import InputForm, find_inputs
from kz_diplomacy.cli.items import BESIDE, ESCAPES, Item, read_items
from kz_diplomacy.errors import KzDiplomacyError
from kz_diplomacy.models import Article

LIMIT = 1000


def items(*names: Path | str, form: InputForm | None = None) -> list[Item]:
    return list(read_items(find_inputs([str(name) for name in names], form), max_bytes=LIMIT))


def articles(*names: Path | str, details: Details | None = None) -> list[Article]:
    details = details or Details()
    return [read_article(item, details=details, max_bytes=LIMIT) for item in items(*names)]


def test_json_is_one_article_or_an_array(tmp_path: Path) -> None:
    one, several = tmp_path / "one.json", tmp_path / "several.JSON"
    one.write_text(json.dumps({"id": "a", "text": "Talks", "published": "2021-08-16"}), encoding="utf-8-sig")
    several.write_text(json.dumps([{"id": "b", "text": "x"}, {"id": "c", "text": "y"}]), encoding="utf-8")
    assert [article.id for article in articles(one, several)] == ["a", "b", "c"]


@pytest.mark.parametrize("name", ["articles.jsonl", "articles.jsonl.gz"])
def test_json_lines_keep_order_and_ids_and_let_other_keys_be(name: str, tmp_path: Path) -> None:
    lines: list[dict[str, object]] = [
        {"id": "z", "text": "x\u2028y", "title": None, "visits": []},
        {"id": "a", "text": "y", "views": 7},
    ]
    data = "\n".join(json.dumps(line, ensure_ascii=False) for line in lines).encode() + b"\n\n"
    (tmp_path / name).write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
    found = articles(tmp_path / name)
    assert [(article.id, article.text) for article in found] == [("z", "x\u2028y"), ("a", "y")]


def test_the_end_of_each_item_counts_the_bytes_of_all_inputs(tmp_path: Path) -> None:
    first, second = tmp_path / "a.jsonl", tmp_path / "b.txt"
    first.write_bytes(b'{"text": "x"}\n{"text": "y"}\n')
    second.write_bytes(b"Talks")
    assert [item.end for item in items(first, second)] == [14, 28, 33]


def test_places_name_the_file_and_where_in_it(tmp_path: Path) -> None:
    text, lines, array = tmp_path / "a.txt", tmp_path / "a.jsonl", tmp_path / "a.json"
    text.touch()
    lines.write_text('\n{"text": "x"}\n', encoding="utf-8")
    array.write_text('[{"text": "x"}]', encoding="utf-8")
    places = [str(text), f"{lines}, line 2", f"{array}, article 1"]
    assert [item.place for item in items(text, lines, array)] == places


def test_an_input_that_cannot_be_read_further_does_not_hide_the_next(tmp_path: Path) -> None:
    cut, whole = tmp_path / "a.jsonl.gz", tmp_path / "b.txt"
    lines = b"".join(b'{"text": "talk %d"}\n' % number for number in range(20_000))
    cut.write_bytes(gzip.compress(lines)[:-20_000])
    whole.write_text("Talks", encoding="utf-8")
    *before, fault, last = items(cut, whole)
    assert len(before) > 1000
    assert (fault.place, str(fault.content)) == (
        str(cut),
        "no whole gzip file: Compressed file ended before the end-of-stream marker was reached",
    )
    assert last.content == b"Talks"


def test_a_line_without_end_is_not_held_in_memory(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    most = ESCAPES * LIMIT + BESIDE
    path.write_bytes(b"x" * (3 * most) + b'\n{"text": "y"}\n' + b"z" * most)
    first, second, third = items(path)
    assert str(first.content) == f"line over the limit of {most:,} bytes (see --max-bytes)"
    assert (first.place, second.place) == (f"{path}, line 1", f"{path}, line 2")
    assert isinstance(third.content, CommandError)


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.txt", b"Talks\xff", "a.txt: not UTF-8 (byte 5)"),
        ("a.txt", b"x" * 1001, "a.txt: text over the limit of 1,000 bytes (see --max-bytes)"),
        ("a.json", b"{", "a.json: bad JSON: "),
        ("a.json", b"", "a.json: bad JSON: "),
        ("a.json", b'{"text":\n 7 8}', "a.json: bad JSON: Expecting ',' delimiter (line 2, column 4)"),
        ("a.json", b"7", "a.json: $: must be an object, not "),
        ("a.json", b"[" * 100_000, "a.json: bad JSON: nested too deeply"),
        ("a.json", b"9" * 5000, "a.json: bad JSON: nested too deeply, or a number too long"),
        ("a.json", b'["talks"]', "a.json, article 1: $: must be an object, not "),
        ("a.json", b'{"text": 7}', "a.json: "),
        ("a.json", b'{"text": "x", "published": "May"}', "a.json: "),
        ("a.json", b"\xff", "a.json: not UTF-8 (byte 0)"),
        ("a.jsonl", b'\n\n{"text": "y"\n', "a.jsonl, line 3: bad JSON: "),
        ("a.jsonl", b'{"id": "b"}\n', "a.jsonl, line 1: "),
        (
            "a.jsonl",
            b'{"text": "%s"}\n' % (b"x" * 1001),
            "a.jsonl, line 1: text over the limit of 1,000 bytes",
        ),
        ("a.jsonl", b'{"text": "\\ud800"}\n', "a.jsonl, line 1: "),
        ("a.jsonl.gz", b"no gzip", "a.jsonl.gz: no whole gzip file: "),
    ],
)
def test_what_is_no_article_is_told(
    name: str, data: bytes, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path(name).write_bytes(data)
    [item] = items(name)
    with pytest.raises((CommandError, KzDiplomacyError)) as caught:
        read_article(item, details=Details(), max_bytes=LIMIT)
    assert f"{item.place}: {caught.value}".startswith(message), re.escape(f"{item.place}: {caught.value}")


def test_a_text_stays_as_it_stands_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "talks"
    path.write_bytes(" Talks in Türkiye.\r\n\r\n서울\u2028end\n".encode())
    [article] = articles(path)
    assert article.text == " Talks in Türkiye.\r\n\r\n서울\u2028end\n"


def test_a_text_with_a_file_of_its_own_is_called_by_its_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "2021").mkdir()
    (tmp_path / "2021" / "talks.txt").write_text("Talks", encoding="utf-8")
    (tmp_path / "a.jsonl").write_text('{"text": "Talks"}', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert [article.id for article in articles("2021", "a.jsonl")] == [
        "2021/talks.txt",
        Article(text="Talks").id,
    ]


def test_a_byte_order_mark_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "talks.txt"
    path.write_bytes("Talks".encode("utf-8-sig"))
    assert articles(path)[0].text == "Talks"


def test_the_limit_counts_bytes_and_includes_itself(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("ü" * 500, encoding="utf-8")
    assert len(articles(path)) == 1


def test_the_details_are_for_plain_texts(tmp_path: Path) -> None:
    path = tmp_path / "talks.txt"
    path.write_text("Talks", encoding="utf-8")
    details = Details(title="T", published="2021-08-16", source="Kazinform", url="https://example.org/1")
    [article] = articles(path, details=details)
    assert (article.title, str(article.published)) == ("T", "2021-08-16")
    assert (article.source, article.url) == ("Kazinform", "https://example.org/1")


@pytest.mark.parametrize("name", ["a.json", "a.jsonl", "a.parquet"])
def test_details_for_articles_that_carry_their_own_are_refused(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.touch()
    inputs = find_inputs([str(path)])
    check_details(Details(), inputs)
    with pytest.raises(CommandError, match="--title, --source only for plain text"):
        check_details(Details(title="T", source="S"), inputs)
