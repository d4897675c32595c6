"""Articles in pages of the web."""

from pathlib import Path

import pytest

from kz_diplomacy.cli.articles import Details, read_article
from kz_diplomacy.cli.failures import CommandError
from kz_diplomacy.cli.inputs import find_inputs
from kz_diplomacy.cli.items import read_items
from kz_diplomacy.cli.pages import read_page

pytest.importorskip("trafilatura", reason="the extra html is not installed")

HEAD = """<title>President visits Seoul | Example Agency</title>
<meta property="og:title" content="President visits Seoul">
<meta property="og:site_name" content="Example Agency">
<link rel="canonical" href="https://agency.example.org/visit">"""
DAY = '<meta property="article:published_time" content="2021-08-17T09:00:00+06:00">'
PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8">{head}</head>
<body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav>
<article><h1>President visits Seoul</h1>
<p>President Kassym-Jomart Tokayev paid a state visit to Seoul in August 2021 &amp; held talks.</p>
<p>The sides signed a memorandum on energy, the press service of the President said on 3 May.</p></article>
<footer>All rights reserved</footer></body></html>"""


def test_a_page_gives_the_article_without_what_stands_around_it() -> None:
    assert read_page(PAGE.format(head=HEAD + DAY).encode()) == {
        "text": "President Kassym-Jomart Tokayev paid a state visit to Seoul in August 2021 & held talks."
        "\n\nThe sides signed a memorandum on energy, the press service of the President said on 3 May.",
        "title": "President visits Seoul",
        "published": "2021-08-17",
        "source": "Example Agency",
        "url": "https://agency.example.org/visit",
    }


def test_a_day_in_the_text_is_not_the_day_of_publication() -> None:
    assert read_page(PAGE.format(head=HEAD).encode())["published"] is None


def test_the_headline_stays_where_the_head_does_not_name_it() -> None:
    page = PAGE.format(head="").replace("<h1>President visits Seoul</h1>", "<p>A day of talks in Seoul.</p>")
    assert str(read_page(page.encode())["text"]).startswith("A day of talks in Seoul.\n\nPresident")


@pytest.mark.parametrize("page", [b"", b"<html></html>", b"\xff\xfe"])
def test_a_page_without_an_article_is_told(page: bytes) -> None:
    with pytest.raises(CommandError, match=r"^no article found in this page$"):
        read_page(page)


def test_what_the_user_says_goes_before_what_the_page_says(tmp_path: Path) -> None:
    path = tmp_path / "visit.html"
    path.write_text(PAGE.format(head=HEAD), encoding="utf-8")
    [item] = read_items(find_inputs([str(path)]), max_bytes=10_000)
    article = read_article(item, details=Details(published="2021-08-18", source="Archive"), max_bytes=10_000)
    assert (article.title, str(article.published)) == ("President visits Seoul", "2021-08-18")
    assert article.source == "Archive"
