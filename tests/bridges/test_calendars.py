import datetime as dt
import sys
from typing import Any

import attrs
import pytest

from kz_diplomacy.bridges import to_ical
from kz_diplomacy.errors import MissingExtraError
from kz_diplomacy.linking import link
from kz_diplomacy.models import ParsedArticle, Status, TimeSpan

icalendar: Any = pytest.importorskip("icalendar", reason="needs the extra calendar")


@pytest.fixture
def planned(full: ParsedArticle) -> ParsedArticle:
    visit = attrs.evolve(full.visits[0], status=Status.PLANNED)
    meeting = attrs.evolve(full.meetings[0], status=Status.PLANNED, date=TimeSpan.of("2021-08-17"))
    return attrs.evolve(full, visits=(visit,), meetings=(meeting,))


def events(text: str) -> list[Any]:
    return list(icalendar.Calendar.from_ical(text).walk("VEVENT"))


def test_planned_visits_and_meetings_are_all_day_events(planned: ParsedArticle) -> None:
    visit, meeting = events(to_ical([planned]))
    assert (visit["uid"], visit["location"]) == ("invented-1/visit-1@kz-diplomacy", "Tallinn")
    assert visit["summary"].startswith("state visit of Aigul Serikbay")
    assert (visit.decoded("dtstart"), visit.decoded("dtend")) == (dt.date(2021, 8, 16), dt.date(2021, 8, 18))
    assert visit.decoded("dtstamp") == dt.datetime(2021, 8, 17, tzinfo=dt.UTC)
    assert (visit["description"], visit["url"]) == ("Tallinn", "https://example.org/1")
    assert visit["categories"].cats == ["visit"]
    assert meeting["categories"].cats == ["meeting", "trade", "space"]


def test_the_file_is_the_same_each_time(planned: ParsedArticle) -> None:
    assert to_ical([planned]) == to_ical([planned])
    assert to_ical([planned]).startswith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")


def test_what_is_over_or_has_no_day_is_no_event(full: ParsedArticle, planned: ParsedArticle) -> None:
    assert events(to_ical([full])) == []
    later = attrs.evolve(planned.visits[0], date=TimeSpan.of("2021-09"))
    never = attrs.evolve(planned.meetings[0], date=None)
    assert events(to_ical([attrs.evolve(planned, visits=(later,), meetings=(never,))])) == []


def test_what_is_not_known_has_no_property(planned: ParsedArticle) -> None:
    bare = attrs.evolve(planned.visits[0], places=(), evidence=(), date=TimeSpan.of("9999-12-31"))
    there = attrs.evolve(planned.meetings[0], place=None)
    article = attrs.evolve(planned.article, published=None, url="")
    visit, meeting = events(
        to_ical([attrs.evolve(planned, article=article, visits=(bare,), meetings=(there,))])
    )
    assert not {"location", "description", "url", "dtend"} & {name.lower() for name in visit}
    assert visit.decoded("dtstamp") == dt.datetime(9999, 12, 31, tzinfo=dt.UTC)
    assert "location" not in meeting


def test_a_linked_record_is_one_event(planned: ParsedArticle) -> None:
    again = attrs.evolve(planned, article=attrs.evolve(planned.article, id="invented-3"))
    dataset = link([planned, again])
    uids = {event["uid"] for event in events(to_ical(dataset))}
    assert uids == {f"{linked.id}@kz-diplomacy" for linked in (*dataset.visits, *dataset.meetings)}


def test_without_icalendar_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "icalendar", None)
    with pytest.raises(MissingExtraError, match=r"kz-diplomacy\[calendar\]"):
        to_ical([])
