"""Articles written for the project, with the records that a careful reader takes from them.

`<kind>-NN.txt` holds an article: header lines (`Title:`, `Published:`, `Source:`), an empty line, the text.
`<kind>-NN.json` holds the expected records by type, each with the fields that matter; types left out are not
compared.  What is known to fail stands in `known-failures.json` with its reason.
"""

import datetime as dt
import json
from pathlib import Path
from typing import TypeAlias

import pytest

from kz_diplomacy import ParsedArticle, parse, to_dict

Json: TypeAlias = "dict[str, Json] | list[Json] | str | float | None"
HERE = Path(__file__).parent
ARTICLES = sorted(path.stem for path in HERE.glob("*-[0-9][0-9].txt"))
KNOWN_FAILURES: dict[str, str] = json.loads((HERE / "known-failures.json").read_text(encoding="utf-8"))
HEADERS = ("Title", "Published", "Source")


def read(name: str) -> ParsedArticle:
    """Return the records of an article with its headers."""
    head, _, text = (HERE / f"{name}.txt").read_text(encoding="utf-8").partition("\n\n")
    told = dict(line.split(": ", 1) for line in head.splitlines())
    assert set(told) <= set(HEADERS), f"{name}.txt begins with headers and an empty line"
    published = dt.date.fromisoformat(told["Published"]) if "Published" in told else None
    return parse(text.rstrip("\n"), title=told.get("Title"), published=published, source=told.get("Source"))


def reduced(found: Json, wanted: Json) -> Json:
    """Return of what was found the keys that are wanted."""
    if isinstance(found, dict) and isinstance(wanted, dict):
        return {key: reduced(found.get(key), value) for key, value in wanted.items()}
    if isinstance(found, list) and isinstance(wanted, list):
        models: list[Json] = [*wanted, *({} for _ in found)]
        return [reduced(each, model) for each, model in zip(found, models, strict=False)]
    return found


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=pytest.mark.xfail(strict=True, reason=KNOWN_FAILURES[name]))
        if name in KNOWN_FAILURES
        else name
        for name in ARTICLES
    ],
)
def test_an_article_gives_its_records(name: str) -> None:
    expected = json.loads((HERE / f"{name}.json").read_text(encoding="utf-8"))
    found = to_dict(read(name))
    assert {kind: reduced(found[kind], records) for kind, records in expected.items()} == expected


def test_every_known_failure_is_an_article() -> None:
    assert set(KNOWN_FAILURES) <= set(ARTICLES)
