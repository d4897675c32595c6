"""What is right is read and written by the fast way alone; the slow one only says what is wrong."""

from typing import Any, NoReturn

import attrs
import pytest

from kz_diplomacy.errors import InvalidArticleError, InvalidRecordError
from kz_diplomacy.models import ParsedArticle
from kz_diplomacy.serialization import (
    article_from_dict,
    from_dict,
    from_json,
    reading,
    records,
    to_dict,
    to_json,
)
from kz_diplomacy.serialization.forms import read_amount


def refuse(*_: object, **__: object) -> NoReturn:
    pytest.fail("the slow way was taken")


def test_valid_data_needs_no_explanation(full: ParsedArticle, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(records, "read_or_explain", refuse)
    for value in (full, full.article, *full.records, *full.visits[0].visitors, full.investments[0].amount):
        assert from_dict(to_dict(value), type(value)) == value


def test_json_on_one_line_needs_no_plain_reader(full: ParsedArticle, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("orjson", reason="the extra `fast` is not installed")
    monkeypatch.setattr(reading, "load", refuse)
    monkeypatch.setattr(records, "_encode", refuse)
    assert from_json(to_json(full)) == full


def test_a_reason_keeps_its_colons(full: ParsedArticle) -> None:
    data: Any = to_dict(full)
    data["visits"][0]["id"] = data["meetings"][0]["id"] = "talks: first"
    with pytest.raises(InvalidRecordError) as refused:
        from_dict(data)
    assert "$.meetings[0].id: str 'talks: first' is used twice" in refused.value.problems


def test_what_is_no_article_is_told_by_its_value() -> None:
    number: Any = 5
    with pytest.raises(InvalidArticleError, match=r"^\$: must be an object, not int 5$"):
        article_from_dict(number)


def test_what_is_no_amount_is_told_by_its_value() -> None:
    with pytest.raises(InvalidRecordError, match=r"6000000000, not str '1e9'$"):
        read_amount("1e9")


def test_an_article_without_a_record_writes_empty_lists(full: ParsedArticle) -> None:
    empty = attrs.evolve(full, visits=(), meetings=(), investments=(), agreements=())
    assert to_dict(empty)["visits"] == []
