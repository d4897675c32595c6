"""What the calendar says of an event."""

import datetime as dt

import pytest

from kz_diplomacy import Status, TimeSpan
from kz_diplomacy.events.candidates import InvestmentCandidate, Said, Statement, VisitCandidate
from kz_diplomacy.records.calendar import dated

DAY = dt.date(2024, 5, 3)


def status_on(date: str, status: Status | None, published: dt.date | None = DAY) -> Status | None:
    said = None if status is None else Said(status, 1, 2)
    statement = Statement(rule="", first=0, last=1, sentence=0, status=said)
    days = (Said(TimeSpan.of(date)),) if date else ()
    visit = dated(VisitCandidate(statement=statement, date=days), published).statement.status
    money = dated(InvestmentCandidate(statement=statement, period=days), published).statement.status
    assert visit == money
    return None if visit is None else visit.value


@pytest.mark.parametrize(
    ("date", "status", "expected"),
    [
        ("2024-05-10", Status.COMPLETED, Status.PLANNED),
        ("2024-05-10", Status.ONGOING, Status.PLANNED),
        ("2024-05-10", None, Status.PLANNED),
        ("2024-05-10", Status.PROPOSED, Status.PROPOSED),
        ("2024-05-10", Status.CANCELLED, Status.CANCELLED),
        ("2024-05-03", None, None),
        ("2024-05", None, None),
        ("2024-05-01", None, Status.COMPLETED),
        ("2024-05-01", Status.PLANNED, Status.PLANNED),
        ("", None, None),
        ("", Status.COMPLETED, Status.COMPLETED),
    ],
)
def test_days_to_come_are_plans_and_days_past_have_happened(
    date: str, status: Status | None, expected: Status | None
) -> None:
    assert status_on(date, status) is expected


def test_without_a_day_of_publication_the_words_hold() -> None:
    assert status_on("2030", Status.COMPLETED, None) is Status.COMPLETED
