"""Records in a phrase."""

import datetime as dt
from decimal import Decimal

import pytest

from kz_diplomacy.export import describe_record
from kz_diplomacy.models import (
    Agreement,
    AgreementKind,
    Country,
    Investment,
    InvestmentKind,
    Meeting,
    MeetingKind,
    MeetingMode,
    Money,
    Office,
    Organization,
    Person,
    Place,
    Qualifier,
    Record,
    Status,
    TimeSpan,
    Topic,
    Visit,
    VisitKind,
)

KZ, KR, JP = Country("KZ"), Country("KR"), Country("JP")
TOKAYEV = Person(name="Kassym-Jomart Tokayev", role="President", office=Office.HEAD_OF_STATE, country=KZ)
MINISTER = Person(role="Foreign Minister", office=Office.FOREIGN_MINISTER, country=JP)
ENVOY = Person(office=Office.DEPUTY_MINISTER)
BANK = Organization(name="Sun Bank")

VISIT = Visit(
    id="visit-1",
    status=Status.COMPLETED,
    rule="visit-pay",
    kind=VisitKind.STATE,
    visitors=(TOKAYEV,),
    origin=KZ,
    destination=JP,
    places=(Place(name="Kyoto", country=JP), Place(name="Nara")),
    hosts=(MINISTER,),
    date=TimeSpan.day(dt.date(2021, 8, 16)),
)
MEETING = Meeting(
    id="meeting-1",
    status=Status.ONGOING,
    rule="meet",
    kind=MeetingKind.BILATERAL,
    participants=(MINISTER, ENVOY),
    countries=(KZ, JP),
    place=Place(name="Kyoto"),
    topics=(Topic.TRADE, Topic.ENERGY),
)
AGREEMENT = Agreement(
    id="agreement-1",
    status=Status.PLANNED,
    rule="sign",
    kind=AgreementKind.MEMORANDUM,
    title="memorandum on water",
    countries=(KZ,),
    organizations=(BANK,),
    signatories=(ENVOY,),
    value=Money(amount=Decimal(5), currency="USD"),
)
INVESTMENT = Investment(
    id="investment-1",
    status=Status.PROPOSED,
    rule="invest",
    kind=InvestmentKind.PROJECT,
    investors=(BANK,),
    investor_countries=(JP,),
    recipient_country=KZ,
    recipients=(Organization(name="Wind"),),
    amount=Money(amount=Decimal(7), currency="JPY", qualifier=Qualifier.OVER),
    enterprises=1200,
    project="it",
    period=TimeSpan.year(2021),
)


@pytest.mark.parametrize(
    ("record", "phrase"),
    [
        (VISIT, "state visit of Kassym-Jomart Tokayev to Japan hosted by Foreign Minister of Japan"),
        (
            Visit(id="v", status=Status.PLANNED, rule="r", delegation=(BANK,), destination=KR),
            "visit of Sun Bank to South Korea",
        ),
        (Visit(id="v", status=Status.PLANNED, rule="r", origin=KZ), "visit of Kazakhstan"),
        (MEETING, "bilateral meeting of Foreign Minister of Japan and deputy minister on trade and energy"),
        (
            Meeting(
                id="m",
                status=Status.PLANNED,
                rule="r",
                kind=MeetingKind.BILATERAL,
                mode=MeetingMode.PHONE,
                countries=(KZ, KR),
            ),
            "bilateral phone call of Kazakhstan and South Korea",
        ),
        (
            Meeting(
                id="m",
                status=Status.PLANNED,
                rule="r",
                kind=MeetingKind.MULTILATERAL,
                mode=MeetingMode.VIDEO,
                name="Water Forum",
            ),
            "Water Forum",
        ),
        (
            AGREEMENT,
            "memorandum on water between Kazakhstan and Sun Bank signed by deputy minister worth 5 USD",
        ),
        (
            Agreement(id="a", status=Status.PLANNED, rule="r", kind=AgreementKind.DOCUMENTS, count=12),
            "12 x documents",
        ),
        (
            INVESTMENT,
            "project: over 7 JPY in 1,200 enterprises from Sun Bank and Japan to Wind and Kazakhstan for it",
        ),
        (Investment(id="i", status=Status.PLANNED, rule="r", kind=InvestmentKind.LOAN), "loan"),
        (
            Investment(
                id="i",
                status=Status.COMPLETED,
                rule="r",
                kind=InvestmentKind.PARTICIPATION,
                companies=(BANK, Organization(name="Wind"), Organization(name="Water")),
            ),
            "participation with Sun Bank, Wind and Water",
        ),
    ],
)
def test_a_record_in_a_phrase(record: Record, phrase: str) -> None:
    assert describe_record(record) == phrase
