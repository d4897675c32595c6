"""Articles for the tests of what is made of records."""

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from kz_diplomacy.models import (
    Agreement,
    AgreementKind,
    Article,
    Country,
    Evidence,
    Investment,
    InvestmentKind,
    Meeting,
    MeetingKind,
    Organization,
    ParsedArticle,
    Person,
    Place,
    Source,
    Status,
    TimeSpan,
    Topic,
    Visit,
    VisitKind,
)

CODES = ("KR", "JP", "CN", "UZ", "DE")
TEXT = "Askar Example paid an official visit abroad. The sides met."
FIRST_DAY = dt.date(2020, 1, 1)


@pytest.fixture(scope="session")
def hostile() -> list[str]:
    """Strings that try to run a script or to fetch something, wherever they may end up in a page."""
    path = Path(__file__).with_name("hostile.json")
    strings: list[str] = json.loads(path.read_text(encoding="utf-8"))
    return strings


@pytest.fixture(scope="session")
def laced() -> Callable[[str], ParsedArticle]:
    """Return a function to an article with one record of each type that says a string wherever it can."""
    return _laced


def _laced(string: str) -> ParsedArticle:
    """The string stands in every field that takes a text; evidence begins and ends inside it."""
    where = Place(name=string, country=Country("KR"))
    who = (Person(name=string, role=string, country=Country("KZ"), organization=string),)
    bodies = (Organization(name=string, country=Country("KZ")),)
    half = max(len(string) // 2, 1)
    whole = Evidence(start=0, end=len(string), text=string)
    parts = (
        Evidence(start=0, end=half, text=string[:half], supports=("status",)),
        Evidence(start=0, end=half, text=string[:half], source=Source.TITLE, supports=("topics",)),
    )
    planned, evidence = Status.PLANNED, (whole, parts[0])
    visit = Visit(
        id=string,
        status=planned,
        rule=string,
        visitors=who,
        delegation=bodies,
        places=(where,),
        hosts=who,
        evidence=evidence,
    )
    meeting = Meeting(
        id=f"{string} 2",
        status=planned,
        rule=string,
        kind=MeetingKind.BILATERAL,
        name=string,
        participants=who,
        organizations=bodies,
        place=where,
        date=TimeSpan.of("2021-08-16"),
        visit_id=string,
        evidence=(whole, parts[1]),
    )
    agreement = Agreement(
        id=f"{string} 3",
        status=planned,
        rule=string,
        kind=AgreementKind.PLAN,
        title=string,
        signatories=who,
        organizations=bodies,
        evidence=evidence,
    )
    investment = Investment(
        id=f"{string} 4",
        status=planned,
        rule=string,
        kind=InvestmentKind.PROJECT,
        investors=bodies,
        recipients=bodies,
        companies=bodies,
        project=string,
        evidence=evidence,
    )
    article = Article(
        id=string, text=f"{string}\n{string}", title=string, source=string, url=string, dateline=where
    )
    return ParsedArticle(
        article=article,
        visits=(visit,),
        meetings=(meeting,),
        agreements=(agreement,),
        investments=(investment,),
        producer=string,
    )


@pytest.fixture(scope="session")
def made() -> Callable[[int], ParsedArticle]:
    """Return a function from a number to an article with a visit and a meeting.

    Every tenth article has a document as well, every hundredth no date; every third visit is planned.
    """
    return _made


def _evidence(words: str, *supports: str) -> Evidence:
    start = TEXT.index(words)
    return Evidence(start=start, end=start + len(words), text=words, supports=supports)


def _made(number: int) -> ParsedArticle:
    host = Country(CODES[number % len(CODES)])
    day = None if number % 100 == 0 else TimeSpan.day(FIRST_DAY + dt.timedelta(days=number % 1500))
    visit = Visit(
        id="visit-1",
        status=Status.PLANNED if number % 3 == 0 else Status.COMPLETED,
        rule="visit-pay/active",
        kind=VisitKind.OFFICIAL,
        origin=Country("KZ"),
        destination=host,
        date=day,
        evidence=(_evidence("paid an official visit abroad"), _evidence("official", "kind")),
    )
    meeting = Meeting(
        id="meeting-1",
        status=Status.COMPLETED,
        rule="meeting-meet/active",
        kind=MeetingKind.BILATERAL,
        countries=(Country("KZ"), host),
        place=Place(name="Example Palace", country=host),
        date=day,
        topics=(Topic.WATER,) if number % 2 else (Topic.TRADE,),
        visit_id="visit-1",
        evidence=(_evidence("met"),),
    )
    document = Agreement(id="agreement-1", status=Status.PLANNED, rule="by-hand", kind=AgreementKind.PLAN)
    return ParsedArticle(
        article=Article(
            id=f"article-{number}",
            text=TEXT,
            title=f"Headline {number}",
            source="Example Times",
            published=FIRST_DAY,
        ),
        visits=(visit,),
        meetings=(meeting,),
        agreements=(document,) if number % 10 == 0 else (),
    )
