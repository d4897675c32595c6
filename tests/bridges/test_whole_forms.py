"""Every key and every value that goes over a bridge, against files that a person has read."""

import json
from pathlib import Path

import attrs
import pytest

from kz_diplomacy import __version__
from kz_diplomacy.bridges import ArchiveReading, read_treaty, read_trip, read_visit, to_ical, to_jsonld_text
from kz_diplomacy.models import ParsedArticle, Status, TimeSpan
from kz_diplomacy.serialization import to_json

EXPECTED = Path(__file__).with_name("expected")
VISIT: dict[str, str] = json.loads(Path(__file__).with_name("visit_row.json").read_text("utf-8"))
TRIP = {
    "id": "72",
    "role": "secretary",
    "name": "Example Traveller",
    "start-date": "1931-05-01",
    "end-date": "1931-05-02",
    "country": "Norway",
    "country_id": "norway",
    "locale": "Oslo, Bergen",
    "remarks": "Accompanied the President on a State visit.",
}
TREATY: dict[str, str | int | None] = {
    "id": 7,
    "title": "Exchange of Notes on Example Ferries",
    "signed_event_date": "07/10/1931",
    "adopted_event_date": None,
    "signed_event_location": "London",
    "country_name": "NORWAY ; UNITED KINGDOM ; EUROPEAN UNION",
    "subject": "SHIPPING",
    "field3": "BI",
    "definative_eif_event_date": "01/11/1931",
    "terminated_event_date": "01/01/1940",
    "references": "Example Series 1/1931",
    "document_url": "https://example.org/7.html",
}


def expected(name: str) -> list[str]:
    """Return the lines of a file, with the version of the library in the place of the word for it."""
    text = EXPECTED.joinpath(name).read_text(encoding="utf-8")
    return text.replace("kz-diplomacy VERSION", f"kz-diplomacy {__version__}").splitlines()


def with_plans(full: ParsedArticle) -> ParsedArticle:
    """Return the full article with visit and meeting ahead."""
    visit = attrs.evolve(full.visits[0], status=Status.PLANNED)
    meeting = attrs.evolve(full.meetings[0], status=Status.PLANNED, date=TimeSpan.of("2021-08-17"))
    return attrs.evolve(full, visits=(visit,), meetings=(meeting,))


def test_linked_data_is_as_expected(full: ParsedArticle) -> None:
    assert to_jsonld_text([full]).splitlines() == expected("linked-data.json")


@pytest.mark.parametrize(
    ("name", "reading"),
    [
        ("visit.json", read_visit(VISIT)),
        ("trip.json", read_trip(TRIP)),
        ("treaty.json", read_treaty(TREATY)),
    ],
)
def test_a_row_of_an_archive_is_as_expected(name: str, reading: ArchiveReading) -> None:
    assert to_json(reading.parsed, indent=1).splitlines() == expected(name)
    assert reading.left_out == ()


def test_a_calendar_is_as_expected(full: ParsedArticle) -> None:
    pytest.importorskip("icalendar", reason="needs the extra calendar")
    assert to_ical([with_plans(full)]).splitlines() == expected("calendar.ics")
