import json
from pathlib import Path

import pytest

from kz_diplomacy.bridges import read_trip, read_visit, row_of
from kz_diplomacy.errors import InvalidRecordError
from kz_diplomacy.models import Country, Office, Person, Place, VisitKind
from kz_diplomacy.serialization import from_json, to_json

VISIT: dict[str, str] = json.loads(Path(__file__).with_name("visit_row.json").read_text("utf-8"))
TRIP = {
    "id": "72",
    "role": "secretary",
    "name": "Example Traveller",
    "start-date": "1931-05-01",
    "end-date": "1931-05-01",
    "country": "Norway",
    "country_id": "norway",
    "locale": "Oslo, Bergen, Oslo",
    "remarks": "Accompanied the President on a State visit.",
}


def test_a_visit_of_a_leader() -> None:
    reading = read_visit(VISIT)
    (visit,) = reading.parsed.visits
    assert visit.visitors == (
        Person(
            name="Example Person",
            role="Prime Minister",
            office=Office.HEAD_OF_GOVERNMENT,
            country=Country("NO"),
        ),
    )
    assert (visit.kind, visit.origin, visit.destination) == (VisitKind.WORKING, Country("NO"), Country("US"))
    assert str(visit.date) == "1931-05-01/1931-05-03"
    assert [span.supports for span in visit.evidence] == [
        ("visitors",),
        ("origin",),
        ("date",),
        ("date",),
        ("kind",),
    ]
    assert reading.left_out == ()
    assert reading.parsed.article.url == "https://history.state.gov/departmenthistory/visits/norway"


def test_a_trip_of_a_secretary() -> None:
    (visit,) = read_trip(TRIP).parsed.visits
    assert visit.places == (
        Place(name="Oslo", country=Country("NO")),
        Place(name="Bergen", country=Country("NO")),
    )
    assert (visit.kind, visit.visitors[0].role, visit.visitors[0].country) == (
        None,
        "Secretary of State",
        Country("US"),
    )
    assert visit.evidence[-1].supports == ()


def test_a_trip_links_to_the_country_where_the_row_has_one() -> None:
    site = "https://history.state.gov/departmenthistory/travels"
    assert read_trip(TRIP).parsed.article.url == f"{site}/secretary/norway"
    assert read_trip({**TRIP, "role": "president"}).parsed.article.url == f"{site}/president/norway"
    assert read_trip({**TRIP, "country_id": ""}).parsed.article.url is None


@pytest.mark.parametrize(("row", "read"), [(VISIT, read_visit), (TRIP, read_trip)])
def test_rows_come_back(row: dict[str, str], read: type) -> None:
    parsed = read(row).parsed
    assert from_json(to_json(parsed)) == parsed
    assert row_of(parsed.article) == row


@pytest.mark.parametrize(
    ("visitor", "names"),
    [
        ("King Example I and Prime Minister Example Person", ["Example I", "Example Person"]),
        ("Example Person, Ruler of the Seas", ["Example Person, Ruler of the Seas"]),
    ],
)
def test_every_word_of_a_visitor_is_kept(visitor: str, names: list[str]) -> None:
    (visit,) = read_visit({**VISIT, "visitor": visitor}).parsed.visits
    assert [person.name for person in visit.visitors] == names


def test_a_state_without_a_code_is_left_out_with_its_reason() -> None:
    reading = read_visit({**VISIT, "from": "Hawaii", "from_id": ""})
    assert reading.parsed.visits[0].origin is None
    assert reading.parsed.article.url is None
    assert reading.left_out == ("origin Hawaii: kingdom and republic until 1898, without a code",)
    trip = read_trip({**TRIP, "country": "Netherlands Antilles", "country_id": None, "locale": ""})
    assert trip.left_out[0].startswith("destination Netherlands Antilles: ")
    assert trip.parsed.visits[0].places == ()


@pytest.mark.parametrize("description", ["Discussed herring.", "Goodwill visit.", ""])
def test_a_visit_that_is_called_nothing_has_no_kind(description: str) -> None:
    assert read_visit({**VISIT, "description": description}).parsed.visits[0].kind is None


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"end-date": "1931-04-30"}, "before the start"),
        ({"start-date": "May 1931"}, "no time span"),
        ({"visitor": None}, "visit 71: visitor: missing"),
    ],
)
def test_a_visit_that_cannot_be_is_refused(change: dict[str, str | None], problem: str) -> None:
    with pytest.raises(InvalidRecordError, match=problem):
        read_visit({**VISIT, **change})


def test_another_role_is_refused() -> None:
    with pytest.raises(InvalidRecordError, match="trip 72: role: must be president or secretary, not 'king'"):
        read_trip({**TRIP, "role": "king"})
