"""Streams of articles: order, failures in their place, and the same records whoever parses."""

import datetime as dt
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest

from kz_diplomacy import (
    Article,
    Country,
    InvalidArticleError,
    Knowledge,
    ParsedArticle,
    ParseFailure,
    Parser,
    parse,
    parse_many,
)
from kz_diplomacy.errors import KnowledgeError
from kz_diplomacy.knowledge.entries import PlaceKind, PlaceName
from kz_diplomacy.pipeline.failures import reason_of

VISIT = "President Kassym-Jomart Tokayev paid a state visit to Italy on 17 January 2024."
TALKS = "Foreign Minister Askar Example held talks with his Korean counterpart in Seoul."


def articles(count: int) -> list[dict[str, object]]:
    return [{"id": f"a{number}", "text": (VISIT, TALKS)[number % 2]} for number in range(count)]


@pytest.mark.parametrize("workers", [1, 2, None])
def test_results_are_those_of_parse_in_the_order_given(workers: int | None) -> None:
    given = articles(9)
    assert [*parse_many(given, workers=workers, chunksize=2)] == [*map(parse, given)]


def test_texts_mappings_and_articles_are_taken() -> None:
    article = Article(id="a", text=VISIT, published=dt.date(2024, 1, 20))
    given = (VISIT, {"id": "b", "text": VISIT}, article)
    assert [*parse_many(given)] == [parse(VISIT), parse({"id": "b", "text": VISIT}), parse(article)]


@pytest.mark.parametrize("workers", [1, 2])
def test_a_bad_article_is_a_failure_in_its_place(workers: int) -> None:
    given: list[str | dict[str, object]] = [VISIT, {"id": "b", "text": None}, {"id": 5, "text": "x"}, TALKS]
    first, second, third, fourth = parse_many(given, workers=workers, chunksize=2)
    assert second == ParseFailure(index=1, id="b", reason="$.text: must be a string, not None")
    assert third == ParseFailure(index=2, id=None, reason="$.id: must be a string, not int 5")
    assert [first, fourth] == [parse(VISIT), parse(TALKS)]


def test_what_is_no_article_at_all_is_a_failure() -> None:
    given = cast("Any", [7, None])
    assert [result.id for result in parse_many(given) if isinstance(result, ParseFailure)] == [None, None]


def test_a_text_too_long_is_a_failure_with_its_id() -> None:
    article = Article(id="long", text=VISIT)
    (failure,) = parse_many([article], parser=Parser(most_characters=10))
    reason = f"the text has {len(VISIT)} characters, more than 10"
    assert failure == ParseFailure(index=0, id="long", reason=reason)


@pytest.mark.parametrize("workers", [1, 2])
def test_a_failure_of_the_reader_is_passed_on_with_its_place_in_the_stream(workers: int) -> None:
    given: list[str | ParseFailure] = [VISIT, ParseFailure(index=99, id="b", reason="not UTF-8"), TALKS]
    results = [*parse_many(given, workers=workers)]
    assert results[1] == ParseFailure(index=1, id="b", reason="not UTF-8")


def test_a_defect_of_the_parser_does_not_end_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: Parser, _article: object, **_details: object) -> ParsedArticle:
        message = "out of\nrange"
        raise IndexError(message)

    monkeypatch.setattr(Parser, "parse", fail)
    (failure,) = parse_many([Article(id="a", text=VISIT)], workers=1)
    assert failure == ParseFailure(index=0, id="a", reason="IndexError: out of range")


@pytest.mark.parametrize("workers", [1, 2])
def test_a_parser_with_other_knowledge_goes_to_the_workers(workers: int) -> None:
    town = PlaceName(name="Exampletown", country=Country("IT"), kind=PlaceKind.CITY)
    parser = Parser(knowledge=Knowledge.load().extend(places={"Exampletown": town}))
    text = "President Kassym-Jomart Tokayev paid a state visit to Exampletown."
    assert [*parse_many([text] * 3, workers=workers, parser=parser)] == [parser.parse(text)] * 3
    assert parser.parse(text) != parse(text)


def test_nothing_gives_nothing() -> None:
    assert [*parse_many([])] == []
    assert [*parse_many([], workers=2)] == []


@pytest.mark.parametrize("workers", [1, 2, None])
def test_what_the_reader_raises_comes_after_the_articles_before_it(workers: int | None) -> None:
    def reading() -> Iterator[str]:
        yield from (VISIT, TALKS, VISIT)
        message = "the disk is gone"
        raise OSError(message)

    results = parse_many(reading(), workers=workers, chunksize=2)
    assert [next(results), next(results), next(results)] == [parse(VISIT), parse(TALKS), parse(VISIT)]
    with pytest.raises(OSError, match="the disk is gone"):
        next(results)


def test_a_failure_prints_its_place_and_reason() -> None:
    assert str(ParseFailure(index=3, id=None, reason="no text")) == "article 3: no text"
    assert reason_of(InvalidArticleError("one\ntwo", "three")) == "one two; three"
    assert reason_of(KnowledgeError("no such table")) == "no such table"
    assert reason_of(KeyError("place")) == "KeyError: 'place'"


SCRIPT = """
import multiprocessing
from kz_diplomacy import parse, parse_many

TEXTS = {texts!r}

if __name__ == "__main__":
    multiprocessing.set_start_method({method!r})
    assert [*parse_many(TEXTS, workers=2, chunksize=2)] == [*map(parse, TEXTS)]
    print("the same")
"""


@pytest.mark.parametrize("method", ["spawn", "forkserver"])
def test_however_processes_are_started(method: str, tmp_path: Path) -> None:
    if method == "forkserver" and sys.platform == "win32":
        pytest.skip("Windows has no forkserver")
    script = tmp_path / "script.py"
    script.write_text(SCRIPT.format(texts=[VISIT, TALKS] * 4, method=method), encoding="utf-8")
    done = subprocess.run([sys.executable, script], check=True, capture_output=True, text=True)  # noqa: S603 (own code)
    assert done.stdout == "the same\n"
