from collections.abc import Callable
from typing import Any

from kz_diplomacy.models import Article, ParsedArticle, Source
from kz_diplomacy.strategies import articles, parsed_articles
from kz_diplomacy.strategies.evidence import cut


def is_astral(text: str) -> bool:
    return any(ord(character) > 0xFFFF for character in text)


def test_articles_hold_characters_of_high_planes(made: Callable[..., Any]) -> None:
    def astral(article: Article) -> bool:
        return is_astral(article.text)

    assert made(articles(), astral)


def test_evidence_is_cut_from_behind_characters_of_high_planes(made: Callable[..., Any]) -> None:
    def behind(parsed: ParsedArticle) -> bool:
        return any(
            evidence.source is Source.TEXT and is_astral(parsed.article.text[: evidence.start])
            for record in parsed.records
            for evidence in record.evidence
        )

    assert made(parsed_articles(), behind)


def test_meetings_take_place_during_visits(made: Callable[..., Any]) -> None:
    def during(parsed: ParsedArticle) -> bool:
        return any(meeting.visit_id is not None for meeting in parsed.meetings)

    assert made(parsed_articles(), during)


def test_evidence_is_cut_from_the_headline_where_there_is_one() -> None:
    places = ((0, 4, True, ()),)
    assert cut(Article(text="Body", title="Headline"), places)[0].source is Source.TITLE
    assert cut(Article(text="Body", title=""), places)[0].source is Source.TEXT


def test_nothing_is_cut_from_nothing() -> None:
    assert cut(Article(text=""), ((3, 4, False, ()),)) == ()
