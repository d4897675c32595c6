"""Records as coded events of CAMEO and PLOVER, by the table `data/event_codes.tsv`.

The code follows from kind of record, kind, mode and status. Who acts on whom follows the PLOVER manual: the
visitor's country is the source and the host's the recipient; the sides of meetings and agreements are all
sources; an investor's country is a source and that of the investment the recipient. A country is its ISO
3166-1 alpha-3 code, which CAMEO uses too for nearly all.
"""

import csv
import datetime as dt
import io
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import assert_never

from attrs import frozen

from kz_diplomacy.bridges.tables import rows
from kz_diplomacy.export.cell_text import text_of
from kz_diplomacy.export.columns import Cell
from kz_diplomacy.linking import Dataset
from kz_diplomacy.models import (
    Agreement,
    Country,
    Investment,
    Meeting,
    ParsedArticle,
    Place,
    Precision,
    Record,
    Visit,
)

__all__ = ["CodedEvent", "EventCode", "code_events", "coded_lines", "event_code"]

COLUMNS = (
    "record_id",
    "article_id",
    "date",
    "sources",
    "recipients",
    "cameo",
    "meaning",
    "plover",
    "plover_mode",
    "plover_context",
    "place",
)


@frozen(kw_only=True)
class EventCode:
    """The codes of a record.

    Attributes:
        cameo: The CAMEO code, as text: codes begin with zeros.
        meaning: What CAMEO calls it.
        plover: The PLOVER event, or None for what PLOVER does not code.
        plover_mode: Its mode, or None.
        plover_context: Its context, or None.
    """

    cameo: str
    meaning: str
    plover: str | None
    plover_mode: str | None
    plover_context: str | None


@frozen(kw_only=True)
class CodedEvent:
    """A record as an event that somebody directs at somebody.

    Attributes:
        record_id: The id of the record, or of the linked record.
        article_id: The id of the article; None for a linked record.
        code: What happens.
        sources: The countries that act, alpha-3.
        recipients: The countries that they act on, alpha-3.
        date: The first day, where it is known to the day.
        place: The place as written, where there is just one.
    """

    record_id: str
    article_id: str | None
    code: EventCode
    sources: tuple[str, ...]
    recipients: tuple[str, ...]
    date: dt.date | None
    place: str | None


def event_code(record: Record) -> EventCode:
    """Return the codes of a record.

    >>> from kz_diplomacy.models import MeetingKind, MeetingMode, Status
    >>> call = Meeting(id="meeting-1", status=Status.COMPLETED, rule="by-hand", kind=MeetingKind.BILATERAL,
    ...                mode=MeetingMode.PHONE)
    >>> event_code(call).cameo, event_code(call).plover, event_code(call).plover_mode
    ('041', 'CONSULT', 'phone')
    """
    match record:
        case Visit():
            key = ("visit", "", "", str(record.status))
        case Meeting():
            key = ("meeting", str(record.kind), str(record.mode), str(record.status))
        case Agreement():
            key = ("agreement", str(record.kind), "", str(record.status))
        case Investment():
            key = ("investment", str(record.kind), "", str(record.status))
        case _:
            assert_never(record)
    return _codes()[key]


def code_events(source: Iterable[ParsedArticle] | Dataset) -> Iterator[CodedEvent]:
    """Yield an event for each record of the articles, or for each linked record of a data set."""
    if isinstance(source, Dataset):
        for linked in source.records:
            yield _event(linked.record, linked.id, None)
    else:
        for parsed in source:
            for record in parsed.records:
                yield _event(record, record.id, parsed.article.id)


def coded_lines(source: Iterable[ParsedArticle] | Dataset) -> Iterator[str]:
    """Yield the lines of a CSV table of the events, names first; cells stand as in `to_csv`."""
    yield _line(COLUMNS)
    for event in code_events(source):
        code = event.code
        yield _line(
            (
                event.record_id,
                event.article_id,
                event.date,
                event.sources,
                event.recipients,
                code.cameo,
                code.meaning,
                code.plover,
                code.plover_mode,
                code.plover_context,
                event.place,
            )
        )


def _line(cells: Iterable[Cell]) -> str:
    line = io.StringIO()
    csv.writer(line).writerow([text_of(cell) for cell in cells])
    return line.getvalue()


@cache
def _codes() -> Mapping[tuple[str, str, str, str], EventCode]:
    return {
        (record, kind, mode, status): EventCode(
            cameo=cameo,
            meaning=meaning,
            plover=plover or None,
            plover_mode=plover_mode or None,
            plover_context=plover_context or None,
        )
        for record, kind, mode, status, cameo, meaning, plover, plover_mode, plover_context, _, _ in rows(
            "event_codes.tsv"
        )
    }


def _event(record: Record, record_id: str, article_id: str | None) -> CodedEvent:
    sources, recipients = _sides(record)
    places = _places(record)
    span = record.period if isinstance(record, Investment) else record.date
    return CodedEvent(
        record_id=record_id,
        article_id=article_id,
        code=event_code(record),
        sources=_alpha_3(sources),
        recipients=_alpha_3(recipients),
        date=span.start if span is not None and span.precision is Precision.DAY else None,
        place=places[0].name if len(places) == 1 else None,
    )


def _sides(record: Record) -> tuple[Iterable[Country | None], Iterable[Country | None]]:
    if isinstance(record, Visit):
        return [record.origin], [record.destination]
    if isinstance(record, Investment):
        return record.investor_countries, [record.recipient_country]
    return record.countries, ()


def _places(record: Record) -> tuple[Place, ...]:
    if isinstance(record, Visit):
        return record.places
    return () if isinstance(record, Investment) or record.place is None else (record.place,)


def _alpha_3(countries: Iterable[Country | None]) -> tuple[str, ...]:
    return tuple(country.alpha_3 for country in countries if country is not None)
