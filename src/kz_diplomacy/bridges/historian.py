"""Visits and trips as the Office of the Historian of the US Department of State keeps them.

The office publishes two collections, free of rights: visits of foreign leaders to the United States since
1874, and travels of presidents and secretaries of state since 1866. A row has the names of the elements in
their XML: `id`, `start-date`, `end-date`, `visitor`, `from`, `from_id`, `description`; `id`, `role`, `name`,
`start-date`, `end-date`, `country`, `country_id`, `locale`, `remarks` (`from_id` and `country_id` are the
attribute `id` of the element before).
"""

import os
import re
from collections.abc import Iterator
from typing import TypeAlias
from xml.etree import ElementTree as ET

from kz_diplomacy.bridges.archive_names import country_named, why_no_country
from kz_diplomacy.bridges.archive_people import people_named
from kz_diplomacy.bridges.archive_rows import ArchiveReading, ArchiveRow, RowText, parsed_row
from kz_diplomacy.errors import InvalidRecordError
from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.models import Country, Office, Person, Place, Status, TimeSpan, Visit, VisitKind

__all__ = ["historian_rows", "read_trip", "read_visit"]

SITE = "https://history.state.gov/departmenthistory"
OUTLET = "Office of the Historian"
US = Country("US")
_OFFICES = {
    "president": ("President", Office.HEAD_OF_STATE),
    "secretary": ("Secretary of State", Office.FOREIGN_MINISTER),
}
_CALLED = re.compile(r"((?:[A-Za-z-]+ ){1,3})visit\b", re.IGNORECASE)

Strings: TypeAlias = dict[str, str]


def read_visit(row: ArchiveRow) -> ArchiveReading:
    """Return the visit of a foreign leader to the United States.

    Raises:
        InvalidRecordError: The row has no visitor, country or days, or days that cannot be.

    >>> row = {"id": "1", "start-date": "1931-05-01", "end-date": "1931-05-02", "visitor": "King Example I",
    ...        "from": "Norway", "from_id": "norway", "description": "State visit."}
    >>> visit = read_visit(row).parsed.visits[0]
    >>> visit.kind, visit.origin, str(visit.date), visit.visitors[0].role
    (VisitKind.STATE, Country('NO'), '1931-05-01/1931-05-02', 'King')
    """
    text = RowText(row, ("id", "start-date", "end-date", "visitor", "from"), f"visit {row.get('id')}")
    state, visitor = _needed(text, "from"), _needed(text, "visitor")
    origin = country_named(state, text.value("from_id") or "")
    days = _days(text)
    visit = Visit(
        id="visit-1",
        status=Status.COMPLETED,
        rule="archive-historian-visit",
        kind=_kind(text.value("description") or ""),
        visitors=people_named(visitor, _spoken(state), origin, days.start),
        origin=origin,
        destination=US,
        date=days,
        evidence=(
            *text.evidence("visitor", "visitors"),
            *text.evidence("from", "origin"),
            *text.evidence("start-date", "date"),
            *text.evidence("end-date", "date"),
            *text.evidence("description", "kind"),
        ),
    )
    left_out = () if origin else (f"origin {state.strip()}: {why_no_country(state)}",)
    url = f"{SITE}/visits/{text.value('from_id')}" if text.value("from_id") else None
    name = f"historian-visit-{text.value('id')}"
    return ArchiveReading(
        parsed=parsed_row(text, visit, name=name, source=OUTLET, url=url), left_out=left_out
    )


def read_trip(row: ArchiveRow) -> ArchiveReading:
    """Return the trip of a president or a secretary of state.

    Raises:
        InvalidRecordError: The row has no traveller, country or days, or days that cannot be.

    >>> row = {"id": "1", "role": "president", "name": "Example Person", "start-date": "1931-05-01",
    ...        "end-date": "1931-05-01", "country": "Korea, South", "country_id": "korea-south",
    ...        "locale": "Seoul, Busan", "remarks": "Met with example ministers."}
    >>> visit = read_trip(row).parsed.visits[0]
    >>> visit.destination, [place.name for place in visit.places], visit.visitors[0].office
    (Country('KR'), ['Seoul', 'Busan'], Office.HEAD_OF_STATE)
    """
    needed = ("id", "role", "name", "start-date", "end-date", "country")
    text = RowText(row, needed, f"trip {row.get('id')}")
    state, role = _needed(text, "country"), _needed(text, "role")
    if role not in _OFFICES:
        message = f"trip {text.value('id')}: role: must be president or secretary, not {role!r}"
        raise InvalidRecordError(message)
    destination = country_named(state, text.value("country_id") or "")
    title, office = _OFFICES[role]
    traveller = Person(name=text.value("name"), role=title, office=office, country=US)
    visit = Visit(
        id="visit-1",
        status=Status.COMPLETED,
        rule="archive-historian-trip",
        kind=_kind(text.value("remarks") or ""),
        visitors=(traveller,),
        origin=US,
        destination=destination,
        places=_places(text.value("locale"), destination),
        date=_days(text),
        evidence=(
            *text.evidence("name", "visitors"),
            *text.evidence("role", "visitors"),
            *text.evidence("country", "destination"),
            *text.evidence("locale", "places"),
            *text.evidence("start-date", "date"),
            *text.evidence("end-date", "date"),
            *text.evidence("remarks", "kind"),
        ),
    )
    left_out = () if destination else (f"destination {state.strip()}: {why_no_country(state)}",)
    url = f"{SITE}/travels/{role}/{text.value('country_id')}" if text.value("country_id") else None
    name = f"historian-trip-{text.value('id')}"
    return ArchiveReading(
        parsed=parsed_row(text, visit, name=name, source=OUTLET, url=url), left_out=left_out
    )


def historian_rows(path: str | os.PathLike[str]) -> Iterator[ArchiveRow]:
    """Yield the rows of a file of the repositories `HistoryAtState/visits` and `HistoryAtState/travels`.

    Raises:
        InvalidRecordError: The file is no such XML.
        OSError: The file cannot be read.
    """
    try:
        root = ET.parse(path).getroot()  # noqa: S314 - expat 2.4 and later refuse what grows without bounds
    except ET.ParseError as fault:
        message = f"{os.fspath(path)}: no XML: {fault}"
        raise InvalidRecordError(message) from fault
    if root.tag not in {"visits", "trips"}:
        message = f"{os.fspath(path)}: must hold visits or trips, not {root.tag!r}"
        raise InvalidRecordError(message)
    yield from map(_row, root)


def _row(element: ET.Element) -> Strings:
    row: Strings = {}
    for part in element:
        row[part.tag] = " ".join("".join(part.itertext()).split())
        if "id" in part.attrib:
            row[f"{part.tag}_id"] = part.attrib["id"]
    return row


def _needed(text: RowText, name: str) -> str:
    return text.value(name) or ""  # RowText has refused rows without it


def _days(text: RowText) -> TimeSpan:
    first, last = (TimeSpan.of(_needed(text, name)) for name in ("start-date", "end-date"))
    return TimeSpan.range(first, last)


def _spoken(state: str) -> str:
    """Return the name of a state as a sentence has it: "South Korea" for "Korea, South"."""
    head, comma, tail = state.partition(" (")[0].partition(", ")
    return f"{tail} {head}" if comma else head


def _kind(description: str) -> VisitKind | None:
    """Return what a description that begins with it calls the visit: "Official working visit."."""
    match = _CALLED.match(description)
    if match is None:
        return None
    known = Knowledge.load().visit_kinds
    words = reversed(match[1].casefold().split())  # the nearest to the noun first, as in an article
    return next((known[word] for word in words if word in known), None)


def _places(locale: str | None, country: Country | None) -> tuple[Place, ...]:
    names = dict.fromkeys(name for part in (locale or "").split(", ") if (name := part.strip()))
    return tuple(Place(name=name, country=country) for name in names)
