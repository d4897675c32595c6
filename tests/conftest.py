"""Profiles of Hypothesis; a parsed article that has every field filled, and one that has none."""

import datetime as dt
import os
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, settings

from kz_diplomacy.models import (
    Agreement,
    AgreementKind,
    Article,
    Country,
    Equivalent,
    Evidence,
    Investment,
    InvestmentKind,
    Meeting,
    MeetingKind,
    MeetingMode,
    Money,
    Office,
    Organization,
    ParsedArticle,
    Person,
    Place,
    Qualifier,
    Source,
    Status,
    TimeSpan,
    Topic,
    Visit,
    VisitKind,
)

settings.register_profile("default", max_examples=50, deadline=None)
settings.register_profile("ci", parent=settings.get_profile("default"), derandomize=True, print_blob=True)
settings.register_profile(
    "deep",
    max_examples=10_000,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],  # large documents are the point of the deep run
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))

KZ, EE = Country("KZ"), Country("EE")
TEXT = (
    "TALLINN. \U0001f1ea\U0001f1ea Aigul Serikbay met Mari Tamm; Baltic Wind invests over 2.3 trillion tenge."
)
GUEST = Person(
    name="Aigul Serikbay",
    role="President",
    office=Office.HEAD_OF_STATE,
    country=KZ,
    organization="Steppe Forum",
    wikidata="Q1",
)
HOST = Person(role="President", office=Office.HEAD_OF_STATE, country=EE)
BODY = Organization(name="Baltic Wind", country=EE, wikidata="Q2")
PLACE = Place(name="Tallinn", country=EE)
SUM = Money(
    amount=Decimal("2300000000000.50"),
    upper=Decimal(2_500_000_000_000),
    currency="KZT",
    qualifier=Qualifier.OVER,
    equivalent=Equivalent(amount=Decimal(5_100_000_000), currency="USD"),
)


def evidence(field: str) -> tuple[Evidence, ...]:
    first = Evidence(start=0, end=7, text="Tallinn", source=Source.TITLE)
    return first, Evidence(start=9, end=11, text=TEXT[9:11], supports=(field, "status"))


@pytest.fixture
def small_disk() -> Callable[[], AbstractContextManager[None]]:
    """A context in which no file grows beyond 4 KB; pytest itself may write before and after it."""
    resource = pytest.importorskip("resource", reason="no limit on the size of a file can be set here")

    @contextmanager
    def limited() -> Generator[None, None, None]:
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)

    return limited


@pytest.fixture
def full() -> ParsedArticle:
    visit = Visit(
        id="visit-1",
        status=Status.ONGOING,
        rule="visit-arrive/active",
        kind=VisitKind.STATE,
        visitors=(GUEST,),
        delegation=(BODY,),
        origin=KZ,
        destination=EE,
        places=(PLACE,),
        hosts=(HOST,),
        date=TimeSpan.of("2021-08-16/2021-08-17"),
        evidence=evidence("visitors"),
    )
    meeting = Meeting(
        id="meeting-1",
        status=Status.COMPLETED,
        rule="meeting-meet/active",
        kind=MeetingKind.BILATERAL,
        mode=MeetingMode.VIDEO,
        name="Baltic Days",
        participants=(GUEST, HOST),
        countries=(KZ, EE),
        organizations=(BODY,),
        place=PLACE,
        date=TimeSpan.of("2021-08"),
        topics=(Topic.TRADE, Topic.SPACE),
        visit_id="visit-1",
        evidence=evidence("topics"),
    )
    investment = Investment(
        id="investment-1",
        status=Status.PLANNED,
        rule="investment-invest/active",
        kind=InvestmentKind.PROJECT,
        investors=(BODY,),
        investor_countries=(EE,),
        recipient_country=KZ,
        recipients=(BODY,),
        amount=SUM,
        enterprises=0,
        companies=(BODY,),
        project="a wind farm",
        topics=(Topic.ENERGY,),
        period=TimeSpan.of("2019/2021"),
        evidence=evidence("amount"),
    )
    agreement = Agreement(
        id="agreement-1",
        status=Status.CANCELLED,
        rule="agreement-sign/passive",
        kind=AgreementKind.MEMORANDUM,
        title="memorandum on wind",
        count=12,
        countries=(KZ, EE),
        organizations=(BODY,),
        signatories=(GUEST,),
        value=SUM,
        place=PLACE,
        date=TimeSpan.of("2021-08-17"),
        topics=(Topic.LAW,),
        visit_id="visit-1",
        evidence=evidence("title"),
    )
    article = Article(
        id="invented-1",
        text=TEXT,
        title="Tallinn awaits its guest",
        published=dt.date(2021, 8, 17),
        source="Invented Agency",
        url="https://example.org/1",
        language="en",
        dateline=PLACE,
    )
    return ParsedArticle(
        article=article,
        visits=(visit,),
        meetings=(meeting,),
        investments=(investment,),
        agreements=(agreement,),
        producer="kz-diplomacy 0.1.0",
    )


@pytest.fixture
def empty() -> ParsedArticle:
    return ParsedArticle(article=Article(id="invented-2", text=""))
