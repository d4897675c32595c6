"""The page of an article, without a browser."""

import re
from html import unescape

import pytest

from kz_diplomacy.export import article_page
from kz_diplomacy.export.pages import article_frame
from kz_diplomacy.models import Article, Evidence, ParsedArticle, Source, Status, Visit, VisitKind
from kz_diplomacy.pipeline import parse

TEXT = "President Kassym-Jomart Tokayev paid a state visit to Seoul.\n\nHe met officials of <Example>."


def visit(*evidence: Evidence, number: int = 1) -> Visit:
    return Visit(
        id=f"visit-{number}",
        status=Status.COMPLETED,
        rule="by-hand/example",
        kind=VisitKind.STATE,
        evidence=evidence,
    )


def evidence_of(words: str, *supports: str) -> Evidence:
    start = TEXT.index(words)
    return Evidence(start=start, end=start + len(words), text=words, supports=supports)


def marks(html: str) -> list[tuple[str, str]]:
    return [
        (names, unescape(words))
        for names, words in re.findall(r'data-marks="([^"]+)" tabindex="-?\d">([^<]*)</mark>', html)
    ]


def test_words_and_fields_carry_the_same_marks() -> None:
    record = visit(evidence_of("paid a state visit to Seoul"), evidence_of("state", "kind"))
    html = article_page(ParsedArticle(article=Article(text=TEXT), visits=(record,)))
    assert marks(html) == [
        ("0.0", "paid a "),
        ("0.0 0.1", "state"),
        ("0.0", " visit to Seoul"),
    ]
    assert '<a class="field word" href="#w1" data-marks="0.1" data-name="kind">visit · state</a>' in html
    assert '<a class="statement" href="#w0" data-marks="0.0">State visit</a>' in html


def test_rule_status_and_id_are_told() -> None:
    html = article_page(ParsedArticle(article=Article(text=TEXT), visits=(visit(),)))
    assert ">by-hand/example</code>" in html
    assert '<span class="status completed">completed</span>' in html
    assert '<span class="number">visit-1</span>' in html


def test_overlapping_records_have_lanes_of_their_own() -> None:
    records = (visit(evidence_of("state visit")), visit(evidence_of("visit to Seoul", "places"), number=2))
    html = article_page(ParsedArticle(article=Article(text=TEXT), visits=records))
    assert re.findall(r'<mark id="\w+" class="([^"]+)"', html) == ["l0c0", "l0c0 l1c1 t1", "l1c1 t1"]


def test_evidence_in_the_headline_is_marked_there() -> None:
    title = "Visit to Seoul"
    found = Evidence(start=9, end=14, text="Seoul", source=Source.TITLE, supports=("places",))
    html = article_page(ParsedArticle(article=Article(text=TEXT, title=title), visits=(visit(found),)))
    assert "<title>Visit to Seoul</title>" in html
    assert re.search(r'<h1 dir="auto">Visit to <mark[^>]+>Seoul</mark></h1>', html)


def test_paragraphs_are_kept_and_escaped() -> None:
    html = article_page(ParsedArticle(article=Article(text=TEXT)))
    assert '<p dir="auto">He met officials of &lt;Example&gt;.</p>' in html
    assert "No records" in html


@pytest.mark.parametrize(
    ("url", "linked"),
    [
        ("https://example.org/a?b=1&c=2", True),
        ("HTTP://EXAMPLE.ORG", True),
        ("javascript:alert(1)", False),
        ("https://example.org/ x", False),
        ("example.org", False),
    ],
)
def test_only_addresses_of_the_web_are_links(url: str, linked: bool) -> None:  # noqa: FBT001 (a row of the table)
    html = article_page(ParsedArticle(article=Article(text=TEXT, url=url)))
    assert ('rel="noopener noreferrer"' in html) is linked


@pytest.mark.parametrize(
    ("article", "title"),
    [
        (Article(id="a", text=" "), "a"),
        (Article(text="Talks\nwere held."), "Talks were held."),
        (Article(text="a" * 100), "a" * 79 + "…"),
    ],
)
def test_the_window_has_a_title(article: Article, title: str) -> None:
    assert f"<title>{title}</title>" in article_page(ParsedArticle(article=article))


def test_the_methods_of_an_article_give_page_and_frame() -> None:
    parsed = parse(TEXT, source="Example News")
    assert parsed.to_html() == article_page(parsed)
    shown = parsed._repr_html_()  # pyright: ignore[reportPrivateUsage] (notebooks call it)
    assert shown == article_frame(parsed)


def test_a_notebook_shows_the_page_in_a_frame_of_its_own() -> None:
    parsed = parse(TEXT)
    frame = article_frame(parsed)
    (source,) = re.findall(r'srcdoc="([^"]*)"', frame)
    assert unescape(source) == article_page(parsed)
    assert 'sandbox="allow-scripts allow-popups"' in frame
    assert frame.startswith("<iframe ")
    assert frame.endswith(">Trust this notebook to see the article.</iframe>")
