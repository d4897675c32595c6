"""Planned visits and meetings as an iCalendar file (RFC 5545), which calendar programs subscribe to."""

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Any

from kz_diplomacy.bridges.occurrences import Occurrence, occurrences_of
from kz_diplomacy.export import describe_record
from kz_diplomacy.export.extras import extra
from kz_diplomacy.linking import Dataset
from kz_diplomacy.models import Meeting, ParsedArticle, Precision, Record, Status, TimeSpan, Visit
from kz_diplomacy.version import VERSION

__all__ = ["to_ical"]

DAY = dt.timedelta(days=1)


def to_ical(source: Iterable[ParsedArticle] | Dataset) -> str:
    r"""Return a calendar with an all-day event for each planned visit and meeting whose days are known.

    What is only known to the month or the year is left out: a calendar has no place for it. The stamp of an
    event is the day of publication (its first day, where no article has one), so that the same records make
    the same file.

    Raises:
        MissingExtraError: The extra `calendar` is not installed.
    """
    with extra("calendar"):
        import icalendar  # noqa: PLC0415 - optional
    calendar: Any = icalendar.Calendar()  # its methods are typed in part
    calendar.add("prodid", f"-//kz-diplomacy//kz-diplomacy {VERSION}//EN")
    calendar.add("version", "2.0")
    for occurrence in occurrences_of(source):
        if (planned := _planned(occurrence.record)) is not None:
            event: Any = icalendar.Event()
            for name, value in _properties(occurrence, *planned):
                event.add(name, value)
            calendar.add_component(event)
    text: bytes = calendar.to_ical()
    return text.decode()


def _planned(record: Record) -> tuple[Visit | Meeting, TimeSpan] | None:
    if not isinstance(record, Visit | Meeting) or record.status is not Status.PLANNED:
        return None
    if record.date is None or record.date.precision is not Precision.DAY:
        return None
    return record, record.date


def _properties(
    occurrence: Occurrence, event: Visit | Meeting, span: TimeSpan
) -> Iterator[tuple[str, object]]:
    url = next((article.url for article in occurrence.articles if article.url), None)
    published = [article.published for article in occurrence.articles if article.published is not None]
    stamp = max(published, default=span.start)
    places = event.places if isinstance(event, Visit) else (event.place,) if event.place else ()
    topics = [] if isinstance(event, Visit) else [str(topic) for topic in event.topics]
    yield "uid", f"{occurrence.key}@kz-diplomacy"
    yield "dtstamp", dt.datetime.combine(stamp, dt.time(), dt.UTC)
    yield "dtstart", span.start
    if span.end < dt.date.max:
        yield "dtend", span.end + DAY
    yield "summary", describe_record(event)
    yield "status", "CONFIRMED"
    yield "transp", "TRANSPARENT"
    yield "categories", ["visit" if isinstance(event, Visit) else "meeting", *topics]
    if places:
        yield "location", ", ".join(place.name for place in places)
    if occurrence.evidence is not None:
        yield "description", occurrence.evidence.text
    if url is not None:
        yield "url", url
