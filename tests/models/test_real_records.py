"""Real records of archives, to see that the models hold what happens; they lie beside the project only."""

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kz_diplomacy.models import (
    Agreement,
    AgreementKind,
    Article,
    Country,
    Evidence,
    ParsedArticle,
    Person,
    Place,
    Record,
    Status,
    TimeSpan,
    Visit,
)
from kz_diplomacy.models.codes import country_codes
from kz_diplomacy.serialization import from_json, to_json

ARCHIVES = Path(__file__).parents[3] / "shared" / "records"
US, CODES = Country("US"), {entry.name.casefold(): code for code, entry in country_codes().items()}

pytestmark = pytest.mark.skipif(not ARCHIVES.exists(), reason="the archives lie beside the project only")


def rows(name: str) -> Iterator[dict[str, Any]]:
    with (ARCHIVES / name).open(encoding="utf-8") as file:
        yield from map(json.loads, file)


def country(name: str) -> Country | None:
    code = CODES.get(name.strip().casefold())
    return Country(code) if code else None


def span(start: str, end: str) -> TimeSpan:
    # Some rows have no end, or one before the start.
    return TimeSpan.range(*(TimeSpan.of(max(start, day)) for day in (start, end or start)))


def days(row: dict[str, Any]) -> TimeSpan | None:
    return span(row["start-date"], row["end-date"]) if row["start-date"] else None


def comes_back(text: str, *records: Record) -> bool:
    visits = tuple(record for record in records if isinstance(record, Visit))
    agreements = tuple(record for record in records if isinstance(record, Agreement))
    article = Article(id="archive", text=text)
    parsed = ParsedArticle(article=article, visits=visits, agreements=agreements)
    return from_json(to_json(parsed)) == parsed


def evidence(text: str) -> tuple[Evidence, ...]:
    return (Evidence(start=0, end=len(text), text=text),) if text else ()


def test_visits_to_the_united_states_are_held() -> None:
    for row in rows("leader_visits_us.jsonl"):
        visit = Visit(
            id=row["id"],
            status=Status.COMPLETED,
            rule="archive",
            visitors=(Person(name=row["visitor"], country=country(row["from"])),),
            origin=country(row["from"]),
            destination=US,
            date=days(row),
            evidence=evidence(row["description"]),
        )
        assert comes_back(row["description"], visit)


def test_trips_of_presidents_and_secretaries_are_held() -> None:
    for row in rows("leader_trips_us.jsonl"):
        visit = Visit(
            id=row["id"],
            status=Status.COMPLETED,
            rule="archive",
            visitors=(Person(name=row["name"], role=row["role"], country=US),),
            origin=US,
            destination=country(row["country"]),
            places=(Place(name=row["locale"]),) if row["locale"] else (),
            date=days(row),
            evidence=evidence(row["remarks"]),
        )
        assert comes_back(row["remarks"], visit)


def test_treaties_are_held() -> None:
    for row in rows("uk_treaties.jsonl"):
        day = row.get("signed_event_date")
        parties = [country(name) for name in row["country_name"].split(";")]
        agreement = Agreement(
            id=str(row["id"]),
            status=Status.COMPLETED,
            rule="archive",
            kind=AgreementKind.DOCUMENTS,
            title=row["title"],
            countries=tuple(dict.fromkeys(party for party in parties if party)),
            place=Place(name=row["signed_event_location"]) if row.get("signed_event_location") else None,
            date=TimeSpan.day(_day(day)) if day else None,
        )
        assert comes_back("", agreement)


def _day(text: str) -> dt.date:
    day, month, year = map(int, text.split("/"))
    return dt.date(year, month, day)


def test_most_names_of_states_are_known() -> None:
    names = [row["from"] for row in rows("leader_visits_us.jsonl")]
    assert sum(country(name) is not None for name in names) / len(names) > 0.9
