"""Many articles become one dataset."""

import datetime as dt

from kz_diplomacy import Article, Country, Dataset, ParsedArticle, Status, TimeSpan, Visit, VisitKind, link
from kz_diplomacy.linking import StageKind

VISIT = Visit(
    id="visit-1",
    status=Status.COMPLETED,
    rule="hand",
    kind=VisitKind.STATE,
    origin=Country("KZ"),
    destination=Country("KR"),
    date=TimeSpan.of("2021-08-16/2021-08-17"),
)


def article(name: str, *visits: Visit, published: str = "2021-08-17") -> ParsedArticle:
    day = dt.date.fromisoformat(published)
    return ParsedArticle(article=Article(id=name, text=name, published=day), visits=visits)


def test_nothing_links_to_nothing() -> None:
    assert link([]) == Dataset()
    assert len(link([])) == 0


def test_two_articles_that_say_the_same_give_one_record() -> None:
    data = link([article("b", VISIT), article("a", VISIT)])
    [linked] = data
    assert [source.article.id for source in linked.sources] == ["a", "b"]
    assert linked.type == "visit"
    assert linked.id == linked.sources[0].id == linked.record.id
    assert [stage.kind for stage in linked.life] == [StageKind.COMPLETED]
