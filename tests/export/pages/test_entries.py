"""What the table of a dataset's page says of each record."""

import datetime as dt
from collections.abc import Callable

from kz_diplomacy.export.pages.entries import entries_of, entry_data
from kz_diplomacy.linking import Claim, Conflict, Dataset, LinkedRecord, Stage, StageKind
from kz_diplomacy.linking.sources import sources_of
from kz_diplomacy.models import (
    Agreement,
    AgreementKind,
    Article,
    Country,
    Investment,
    InvestmentKind,
    Meeting,
    MeetingKind,
    ParsedArticle,
    Place,
    Record,
    Status,
    TimeSpan,
    Topic,
    Visit,
    VisitKind,
)

KZ, KR = Country("KZ"), Country("KR")
VISIT = Visit(
    id="visit-1",
    status=Status.COMPLETED,
    rule="by-hand",
    kind=VisitKind.STATE,
    origin=KZ,
    destination=KR,
    places=(Place(name="Seoul"), Place(name="Busan")),
    date=TimeSpan.of("2021-08-16/2021-08-17"),
)
MEETING = Meeting(
    id="meeting-1",
    status=Status.PLANNED,
    rule="by-hand",
    kind=MeetingKind.BILATERAL,
    countries=(KZ, KR),
    place=Place(name="Seoul", country=KR),
    topics=(Topic.TRADE,),
)
INVESTMENT = Investment(
    id="investment-1",
    status=Status.PLANNED,
    rule="by-hand",
    kind=InvestmentKind.LOAN,
    investor_countries=(KR,),
    recipient_country=KZ,
    period=TimeSpan.of("2021"),
)
AGREEMENT = Agreement(id="agreement-1", status=Status.PLANNED, rule="by-hand", kind=AgreementKind.PLAN)


def parsed(name: str, *visits: Visit) -> ParsedArticle:
    published = dt.date(2021, 8, 17)
    return ParsedArticle(article=Article(id=name, text="Talks.", published=published), visits=visits)


def data_of(record: Record) -> dict[str, object]:
    kinds = {Visit: "visits", Meeting: "meetings", Investment: "investments", Agreement: "agreements"}
    parsed_article = ParsedArticle(article=Article(text="Talks."), **{kinds[type(record)]: (record,)})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    (entry,) = entries_of([parsed_article], [parsed_article])
    return entry_data(entry)


def test_a_visit() -> None:
    assert data_of(VISIT) == {
        "type": "visit",
        "id": "visit-1",
        "kind": "state",
        "status": "completed",
        "date": "2021-08-16 to 2021-08-17",
        "start": "2021-08-16",
        "end": "2021-08-17",
        "phrase": "state visit of Kazakhstan to South Korea",
        "countries": ["KZ", "KR"],
        "where": "KR",
        "places": "Seoul, Busan",
        "sources": ((0, 0),),
    }


def test_a_meeting() -> None:
    data = data_of(MEETING)
    assert (data["countries"], data["where"], data["places"]) == (["KZ", "KR"], "KR", "Seoul")
    assert data["topics"] == ["trade"]
    assert "date" not in data


def test_an_investment_is_where_it_goes_and_when_it_is_made() -> None:
    data = data_of(INVESTMENT)
    assert (data["countries"], data["where"], data["end"]) == (["KR", "KZ"], "KZ", "2021-12-31")


def test_what_is_not_said_is_left_out() -> None:
    assert data_of(AGREEMENT) == {
        "type": "agreement",
        "id": "agreement-1",
        "kind": "plan",
        "status": "planned",
        "phrase": "plan",
        "sources": ((0, 0),),
    }


def test_records_of_articles_stand_each_by_itself() -> None:
    articles = [parsed("a", VISIT), parsed("b"), parsed("c", VISIT)]
    assert [entry.sources for entry in entries_of(articles, articles)] == [((0, 0),), ((2, 0),)]


def test_a_linked_record_has_sources_conflicts_and_life() -> None:
    articles = (parsed("a", VISIT), parsed("b", VISIT))
    first, second = (source for article in articles for source in sources_of(article))
    claims = (
        Claim(value=TimeSpan.of("2021-08-16"), sources=(first,)),
        Claim(value=TimeSpan.of("2021-08-17"), sources=(second,)),
    )
    stages = (
        Stage(kind=StageKind.ANNOUNCED, published=None, date=None, sources=(first,)),
        Stage(
            kind=StageKind.COMPLETED,
            published=dt.date(2021, 8, 17),
            date=TimeSpan.of("2021-08"),
            sources=(second,),
        ),
    )
    linked = LinkedRecord(
        id="visit-x",
        record=VISIT,
        sources=(first, second),
        conflicts=(Conflict(name="date", claims=claims),),
        life=stages,
    )
    (entry,) = entries_of(Dataset(articles=articles, records=(linked,)), articles)
    data = entry_data(entry)
    assert data["sources"] == ((0, 0), (1, 0))
    assert data["fields"] == [
        ("origin", ("Kazakhstan",)),
        ("destination", ("South Korea",)),
        ("places", ("Seoul", "Busan")),
        ("date", ("2021-08-16 to 2021-08-17",)),
    ]
    assert data["conflicts"] == [
        {
            "field": "date",
            "claims": [{"value": "2021-08-16", "sources": [0]}, {"value": "2021-08-17", "sources": [1]}],
        }
    ]
    assert data["life"] == [
        {"kind": "announced", "published": None, "date": "", "sources": 1},
        {"kind": "completed", "published": "2021-08-17", "date": "2021-08", "sources": 1},
    ]


def test_a_single_source_tells_its_fields_itself() -> None:
    article = parsed("a", VISIT)
    (source,) = sources_of(article)
    linked = LinkedRecord(id="visit-x", record=VISIT, sources=(source,))
    (entry,) = entries_of(Dataset(articles=(article,), records=(linked,)), [article])
    assert "fields" not in entry_data(entry)


def test_hostile_strings_are_kept_as_they_are(
    hostile: list[str], laced: Callable[[str], ParsedArticle]
) -> None:
    articles = [laced(string) for string in hostile]
    ids = [str(entry_data(entry)["id"]) for entry in entries_of(articles, articles)]
    assert ids[:: len(articles[0].records)] == hostile
