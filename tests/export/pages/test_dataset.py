"""The page of a dataset, without a browser."""

import json
import re
import zlib
from base64 import b64decode
from collections.abc import Callable
from typing import Any

import pytest

from kz_diplomacy.export import article_page, dataset_page
from kz_diplomacy.export.pages.dataset import BLOCK, SCRIPTS, STYLES
from kz_diplomacy.export.pages.shell import asset
from kz_diplomacy.linking import link
from kz_diplomacy.models import Article, ParsedArticle
from kz_diplomacy.pipeline import Parser

VISIT = (
    "Foreign Minister of Kazakhstan Askar Example arrived in Seoul on 16 August 2021 for an official visit."
)
PACKED = re.compile(r'<script type="application/octet-stream" id="([\w-]+)">([A-Za-z0-9+/=]*)</script>')


def unpacked(html: str) -> dict[str, Any]:
    return {name: json.loads(zlib.decompress(b64decode(letters))) for name, letters in PACKED.findall(html)}


@pytest.fixture(scope="module")
def articles() -> list[ParsedArticle]:
    parse = Parser().parse
    return [
        parse(Article(id="a", text=VISIT, source="Example Times", title="Minister in Seoul")),
        parse(Article(id="b", text=f"{VISIT} Rain fell.")),
        parse(Article(id="c", text="Rain " * 60)),
    ]


def test_the_page_holds_rows_articles_and_names_of_countries(articles: list[ParsedArticle]) -> None:
    data = unpacked(dataset_page(articles))["rows"]
    assert [row["sources"] for row in data["rows"]] == [[[0, 0]], [[1, 0]]]
    assert data["countries"] == {"KR": "South Korea", "KZ": "Kazakhstan"}
    assert data["articles"][0] == ["Minister in Seoul", None, "Example Times"]
    assert data["articles"][2] == [f"{'Rain ' * 24}"[:119] + "…", None, None]


def test_articles_stand_in_blocks(articles: list[ParsedArticle]) -> None:
    many = [articles[0]] * (BLOCK + 1)
    blocks = unpacked(dataset_page(many))
    assert [len(blocks[name]) for name in ("articles-0", "articles-1")] == [BLOCK, 1]
    assert blocks["articles-1"][0] in article_page(articles[0])


def test_counts_stand_in_the_page_itself(articles: list[ParsedArticle]) -> None:
    html = dataset_page(articles, title="A & B")
    assert "<h1>A &amp; B</h1>" in html
    assert "<p>2 records from 3 articles</p>" in html
    assert "Visits <b>2</b>" in html
    assert "Meetings <b>0</b>" in html


def test_linked_records_are_rows_with_all_their_sources(articles: list[ParsedArticle]) -> None:
    dataset = link(articles)
    html = dataset.to_html()
    assert "<p>1 record from 3 articles</p>" in html
    assert unpacked(html)["rows"]["rows"][0]["sources"] == [[0, 0], [1, 0]]
    assert html == dataset_page(dataset)


def test_an_iterator_will_do(articles: list[ParsedArticle]) -> None:
    assert dataset_page(iter(articles)) == dataset_page(articles)


def test_hostile_strings_stand_in_the_page_as_text_alone(
    hostile: list[str], laced: Callable[[str], ParsedArticle]
) -> None:
    for string in hostile:
        bare = PACKED.sub("", dataset_page([laced(string)], title=string))
        assert len(re.findall(r"<script\b", bare)) == 1
        assert "ran=1>" not in bare
        assert "<img" not in bare


@pytest.mark.parametrize("name", [*SCRIPTS, *STYLES])
def test_parts_of_the_page_ask_for_nothing(name: str) -> None:
    assert not re.search(
        r"https?:(?!//www\.w3\.org/2000/svg)|url\(|@import|innerHTML|fetch\(|eval\(", asset(name)
    )
    assert "</" not in asset(name)
