"""The stages of an event, in the order in which they were told."""

import datetime as dt

import pytest

from kz_diplomacy import Article, Country, Investment, InvestmentKind, Status, TimeSpan, Visit
from kz_diplomacy.linking import SourceRecord
from kz_diplomacy.linking.life import StageKind, life_of, status_of

AHEAD, OFF, DONE = Status.PLANNED, Status.CANCELLED, Status.COMPLETED


def source(status: Status, day: str | None, date: str | None = None) -> SourceRecord:
    published = None if day is None else dt.date.fromisoformat(day)
    span = None if date is None else TimeSpan.of(date)
    visit = Visit(id="visit-1", status=status, rule="hand", destination=Country("KR"), date=span)
    name = f"{day}-{status}-{date}"
    return SourceRecord(id=name, article=Article(id=name, text="…", published=published), record=visit)


@pytest.mark.parametrize(
    ("told", "stages"),
    [
        ("01 proposed, 02 planned, 03 completed", "proposed announced completed"),
        ("01 planned, 01 planned", "announced"),
        ("01 planned, 05 planned, 09 planned", "announced confirmed"),
        ("01 planned, 05 cancelled", "announced cancelled"),
        ("01 planned, 05 cancelled, 20 completed", "announced postponed completed"),
        ("01 planned, 05 cancelled, 06 planned", "announced postponed confirmed"),
        ("01 completed, 01 planned", "announced completed"),
        ("01 completed, 02 planned, 02 ongoing", "completed"),
        ("01 ongoing, 02 planned, 02 proposed, 03 completed", "ongoing completed"),
        ("- planned, 01 completed", "completed"),
        ("01 completed, 20 cancelled", "completed cancelled"),
    ],
)
def test_stages(told: str, stages: str) -> None:
    pairs = (each.split() for each in told.split(", "))
    life = life_of(source(Status(status), None if day == "-" else f"2021-01-{day}") for day, status in pairs)
    assert [stage.kind.value for stage in life] == stages.split()


def test_a_stage_has_its_day_its_date_and_all_who_tell_of_it() -> None:
    first, second = source(AHEAD, "2021-01-01"), source(AHEAD, "2021-01-01", "2021-02-03")
    [stage] = life_of([first, second])
    assert (stage.published, stage.date) == (dt.date(2021, 1, 1), TimeSpan.of("2021-02-03"))
    assert stage.sources == (first, second)


def test_the_last_stage_is_the_status() -> None:
    life = life_of([source(AHEAD, "2021-01-01"), source(OFF, "2021-01-05")])
    assert life[-1].kind is StageKind.CANCELLED
    assert status_of(life) is Status.CANCELLED


def test_the_date_of_an_investment_is_its_period() -> None:
    loan = Investment(
        id="investment-1", status=DONE, rule="hand", kind=InvestmentKind.LOAN, period=TimeSpan.of("2021")
    )
    told = SourceRecord(id="loan", article=Article(id="a", text="…"), record=loan)
    assert life_of([told])[0].date == TimeSpan.of("2021")
