"""A thousand texts that are hard on a reader: each is read or refused, and no evidence is false.

`fuzz/bad_inputs.py` writes the table; each line gives a reason and the pieces of a text.
"""

import json
import re
from pathlib import Path

import pytest

from kz_diplomacy import InvalidArticleError, ParsedArticle, Source, from_json, parse, to_json

LINES = (Path(__file__).parent / "bad_inputs.jsonl").read_text(encoding="ascii").splitlines()
FEWEST = 1_000
BATCH = 50
HALF = re.compile("[\ud800-\udfff]").search


def text_of(line: str) -> tuple[str, str]:
    """Return the reason and the text of a line."""
    case = json.loads(line)
    return case["reason"], "".join(piece * times for piece, times in case["pieces"])


def assert_sound(reason: str, parsed: ParsedArticle) -> None:
    """Check that all evidence is the slice it says, and that the records survive JSON."""
    for record in parsed.records:
        assert record.evidence, reason
        for each in record.evidence:
            assert each.source is Source.TEXT, reason
            assert each.text == parsed.article.text[each.start : each.end] != "", reason
    assert from_json(to_json(parsed)) == parsed, reason


def test_the_table_holds_enough_and_nothing_twice() -> None:
    cases = [text_of(line) for line in LINES]
    assert len(cases) >= FEWEST
    assert len({reason for reason, _ in cases}) == len(cases)


def read(text: str, title: str | None = None) -> ParsedArticle | None:
    """Return what the parser makes of a text, None where it refuses half a surrogate pair."""
    halves = HALF(text) or HALF(title or "")
    if not halves:
        return parse(text, title=title)
    with pytest.raises(InvalidArticleError, match="holds half of a surrogate pair"):
        parse(text, title=title)
    return None


@pytest.mark.parametrize("start", range(0, len(LINES), BATCH))
def test_every_bad_input_is_read_or_refused(start: int) -> None:
    for reason, text in map(text_of, LINES[start : start + BATCH]):
        parsed = read(text)
        if parsed:
            assert_sound(reason, parsed)


@pytest.mark.parametrize("start", range(0, len(LINES), BATCH))
def test_every_bad_input_may_be_a_headline(start: int) -> None:
    for reason, text in map(text_of, LINES[start : start + BATCH]):
        parsed = read("It rained.", title=text[:2_000] or None)
        for record in parsed.records if parsed else ():
            assert {each.source for each in record.evidence} == {Source.TITLE}, reason
