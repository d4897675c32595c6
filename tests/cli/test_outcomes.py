"""What comes of each article, parsed or not."""

import json

import pytest

from kz_diplomacy.cli.articles import Details
from kz_diplomacy.cli.failures import CommandError
from kz_diplomacy.cli.inputs import InputForm
from kz_diplomacy.cli.items import Item
from kz_diplomacy.cli.outcomes import ArticleWork, Totals, counts_of_line, is_failure
from kz_diplomacy.pipeline import Parser, parse
from kz_diplomacy.serialization import to_json

TALKS = "Foreign Minister Askar Example held talks with Prime Minister Giorgia Meloni in Rome."
WORK = ArticleWork(parser=Parser(), details=Details(), max_bytes=1000)


def item(content: object, form: InputForm = InputForm.JSONL) -> Item:
    return Item(place="a.jsonl, line 3", form=form, content=content, end=70)


def test_the_line_is_the_parsed_article_in_json() -> None:
    outcome = WORK(item(json.dumps({"id": "a", "text": TALKS}).encode()))
    parsed = parse({"id": "a", "text": TALKS})
    assert outcome.line == to_json(parsed)
    assert outcome.counts == counts_of_line(outcome.line) == (0, len(parsed.meetings), 0, 0)
    assert (outcome.failure, outcome.end) == (None, 70)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"{", "bad JSON: Expecting property name enclosed in double quotes (column 2)"),
        ({"id": "b", "text": 7}, "$.text: must be a string, not int 7"),
        (CommandError("line over the limit"), "line over the limit"),
        (b"\xff", "not UTF-8 (byte 0)"),
    ],
)
def test_a_failure_tells_the_place_and_the_reason(content: object, reason: str) -> None:
    outcome = WORK(item(content))
    assert outcome.failure == f"a.jsonl, line 3: {reason}"
    assert is_failure(outcome.line)
    assert counts_of_line(outcome.line) is outcome.counts is None


def test_an_article_that_the_parser_refuses_is_named() -> None:
    work = ArticleWork(parser=Parser(most_characters=10), details=Details(), max_bytes=1000)
    failure = work(item({"id": "z", "text": TALKS})).failure
    assert failure == f"a.jsonl, line 3: article z: the text has {len(TALKS)} characters, more than 10"


def test_totals_count_articles_and_records() -> None:
    totals = Totals().plus((1, 2, 0, 0)).plus(None).plus((0, 1, 0, 5))
    assert (totals.articles, totals.parsed, totals.failed) == (3, 2, 1)
    assert totals.counts == (1, 3, 0, 5)
