"""Values of fields in words."""

import datetime as dt
from decimal import Decimal

import pytest

from kz_diplomacy.export.pages.wording import fields_in_words, kind_in_words, words_of
from kz_diplomacy.models import (
    Country,
    Equivalent,
    Investment,
    InvestmentKind,
    Meeting,
    MeetingKind,
    Money,
    Office,
    Organization,
    Person,
    Place,
    Status,
    TimeSpan,
    Topic,
    Visit,
)

TENGE = Money(
    amount=Decimal(2_300),
    currency="KZT",
    equivalent=Equivalent(amount=Decimal(5), currency="USD"),
)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, ()),
        ((), ()),
        ("A road", ("A road",)),
        (1200, ("1,200",)),
        (TimeSpan.day(dt.date(2021, 8, 16)), ("2021-08-16",)),
        (TimeSpan.of("2021-08/2021-09"), ("2021-08 to 2021-09",)),
        (Country("KR"), ("South Korea",)),
        ((Topic.TRADE, Topic.WATER), ("trade", "water")),
        (Place(name="Seoul", country=Country("KR")), ("Seoul (South Korea)",)),
        (Organization(name="Sun Bank"), ("Sun Bank",)),
        (TENGE, ("2,300 KZT (5 USD)",)),
        (Money(amount=Decimal(7), currency="EUR"), ("7 EUR",)),
        (Person(office=Office.FOREIGN_MINISTER, country=Country("JP")), ("foreign minister · Japan",)),
        (
            Person(
                name="Ann Example", role="Director", office=Office.ORGANIZATION_HEAD, organization="UNESCO"
            ),
            ("Ann Example · Director · UNESCO",),
        ),
    ],
)
def test_words_of(value: object, words: tuple[str, ...]) -> None:
    assert words_of(value) == words


def test_the_kind_is_told_where_it_is_known() -> None:
    visit = Visit(id="visit-1", status=Status.PLANNED, rule="by-hand")
    meeting = Meeting(id="m", status=Status.PLANNED, rule="by-hand", kind=MeetingKind.BILATERAL)
    assert [kind_in_words(visit), kind_in_words(meeting)] == ["visit", "meeting · bilateral"]


def test_only_filled_fields_are_told() -> None:
    investment = Investment(
        id="i", status=Status.PLANNED, rule="by-hand", kind=InvestmentKind.LOAN, enterprises=0
    )
    assert fields_in_words(investment) == [("enterprises", ("0",))]
