import datetime as dt
from typing import Any

import attrs
import pytest
from hypothesis import given

from kz_diplomacy.errors import InvalidArticleError, InvalidRecordError
from kz_diplomacy.models import (
    Agreement,
    AgreementKind,
    Article,
    Evidence,
    Investment,
    InvestmentKind,
    Meeting,
    MeetingKind,
    ParsedArticle,
    Source,
    Status,
    Visit,
)
from kz_diplomacy.strategies import parsed_articles

ARTICLE = Article(id="a", text="Aigul Serikbay flew to Tallinn \U0001f6eb and met Mari Tamm.")
DONE = Status.COMPLETED


def visit(name: str = "visit-1", *evidence: Evidence) -> Visit:
    return Visit(id=name, status=DONE, rule="visit", evidence=evidence)


def meeting(visit_id: str | None, name: str = "meeting-1") -> Meeting:
    return Meeting(id=name, status=DONE, rule="m", kind=MeetingKind.BILATERAL, visit_id=visit_id)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("text", None),
        ("text", b"bytes"),
        ("text", "half \udc00 pair"),
        ("id", ""),
        ("id", None),
        ("title", 5),
        ("published", "2021-08-17"),
        ("published", dt.datetime(2021, 8, 17, tzinfo=dt.UTC)),
        ("source", 5),
        ("url", 5),
        ("language", "english!"),
        ("language", 5),
        ("dateline", "Tallinn"),
    ],
)
def test_a_wrong_field_of_an_article_is_named(field: str, value: object) -> None:
    fields: dict[str, Any] = {"text": "Talks.", field: value}
    with pytest.raises(InvalidArticleError, match=rf"^Article\.{field}: "):
        Article(**fields)


def test_an_id_is_made_from_the_text_alone() -> None:
    one, other = Article(text="Talks."), Article(text="Talks.", title="Headline")
    assert one.id == other.id
    assert one.id != Article(text="Talks!").id


@pytest.mark.parametrize("text", ["", " ", "\x00", "\U0001f1f0\U0001f1ff", "x" * 100_000])
def test_any_text_is_an_article(text: str) -> None:
    assert Article(text=text).text == text


@pytest.mark.parametrize("language", ["en", "kk", "zh-Hant-TW"])
def test_language_tags_are_held(language: str) -> None:
    assert Article(text="", language=language).language == language


def test_records_come_in_the_order_of_the_lists() -> None:
    invested = Investment(id="investment-1", status=DONE, rule="i", kind=InvestmentKind.LOAN)
    signed = Agreement(id="agreement-1", status=DONE, rule="a", kind=AgreementKind.TREATY, visit_id="visit-1")
    parsed = ParsedArticle(
        article=ARTICLE,
        visits=(visit(), visit("visit-2")),
        meetings=(meeting("visit-2"),),
        investments=(invested,),
        agreements=(signed,),
    )
    names = ["visit-1", "visit-2", "meeting-1", "investment-1", "agreement-1"]
    assert [record.id for record in parsed.records] == names
    assert repr(parsed) == "ParsedArticle('a', 2 visits, 1 meeting, 1 investment, 1 agreement)"


@pytest.mark.parametrize(
    ("evidence", "problem"),
    [
        (Evidence(start=23, end=30, text="Tartu  "), "is not what stands at 23 to 30 of the text"),
        (Evidence(start=90, end=91, text="x"), "is not what stands at 90 to 91 of the text"),
        (Evidence(start=0, end=5, text="Aigul", source=Source.TITLE), "points into a headline"),
    ],
)
def test_evidence_that_is_not_there_is_refused(evidence: Evidence, problem: str) -> None:
    with pytest.raises(
        InvalidRecordError, match=rf"^ParsedArticle\.visits\[0\]\.evidence\[0\]\.text: {problem}"
    ):
        ParsedArticle(article=ARTICLE, visits=(visit("visit-1", evidence),))


def test_evidence_may_stand_in_the_headline_and_behind_a_character_of_a_high_plane() -> None:
    article = attrs.evolve(ARTICLE, title="Tallinn awaits guest")
    headline = Evidence(start=0, end=7, text="Tallinn", source=Source.TITLE)
    body = Evidence(start=41, end=50, text="Mari Tamm")
    parsed = ParsedArticle(article=article, visits=(visit("visit-1", headline, body),))
    assert len(parsed.visits[0].evidence) == 2


def test_all_problems_between_records_are_named_at_once() -> None:
    with pytest.raises(InvalidRecordError) as caught:
        ParsedArticle(article=ARTICLE, visits=(visit(),), meetings=(meeting("visit-2", "visit-1"),))
    assert caught.value.problems == (
        "ParsedArticle.meetings[0].id: str 'visit-1' is used twice",
        "ParsedArticle.meetings[0].visit_id: str 'visit-2' is no visit of this article",
    )


@pytest.mark.parametrize("version", ["2", "1.1", "", 1, None])
def test_another_version_of_the_form_is_refused(version: str) -> None:
    with pytest.raises(InvalidRecordError, match=r"^ParsedArticle\.schema_version: must be 1"):
        ParsedArticle(article=ARTICLE, schema_version=version)


@given(parsed_articles())
def test_every_evidence_equals_its_slice(parsed: ParsedArticle) -> None:
    for record in parsed.records:
        for evidence in record.evidence:
            source = parsed.article.text if evidence.source is Source.TEXT else parsed.article.title
            assert source is not None
            assert source[evidence.start : evidence.end] == evidence.text
