import io

import pytest

from kz_diplomacy.errors import InvalidRecordError
from kz_diplomacy.models import Country, ParsedArticle, Place
from kz_diplomacy.serialization import iter_jsonl, to_json, to_jsonl


def test_values_come_back_one_a_line(full: ParsedArticle, empty: ParsedArticle) -> None:
    file = io.StringIO()
    assert to_jsonl([full, empty, *full.records], file) == 6
    assert file.getvalue().count("\n") == 6
    file.seek(0)
    assert list(iter_jsonl(file)) == [full, empty, *full.records]


def test_bytes_and_blank_lines_are_read() -> None:
    lines = [b'{"name":"Riga","country":"LV"}\n', b"\n", b"  \r\n", b'{"name":"Oslo","country":null}']
    assert [place.name for place in iter_jsonl(lines, Place)] == ["Riga", "Oslo"]


def test_separators_inside_a_text_do_not_end_a_line() -> None:
    place = Place(name="a\u2028b\x85c\rd\ne")
    file = io.StringIO()
    to_jsonl([place], file)
    file.seek(0)
    assert list(iter_jsonl(file, Place)) == [place]


def test_unknown_keys_are_refused_unless_told_otherwise() -> None:
    line = '{"name":"Riga","country":"LV","mayor":"Ozola"}\n'
    with pytest.raises(InvalidRecordError, match=r"^line 1: \$\.mayor: unknown key$"):
        list(iter_jsonl([line], Place))
    assert list(iter_jsonl([line], Place, strict=False)) == [Place(name="Riga", country=Country("LV"))]


def test_nothing_gives_nothing() -> None:
    file = io.StringIO()
    assert to_jsonl([], file) == 0
    assert list(iter_jsonl(file)) == []


def test_what_stands_before_a_fault_is_read_and_the_line_is_named(empty: ParsedArticle) -> None:
    lines = iter_jsonl([to_json(empty), "\n", to_json(empty).replace('"1"', '"2"'), to_json(empty)])
    assert next(lines) == empty
    with pytest.raises(InvalidRecordError, match=r"^line 3: \$\.schema_version: "):
        next(lines)


def test_a_stream_of_a_newer_version_is_read_if_not_strict(empty: ParsedArticle) -> None:
    line = to_json(empty).replace('"1"', '"1.1"')
    assert list(iter_jsonl([line], ParsedArticle, strict=False)) == [empty]
