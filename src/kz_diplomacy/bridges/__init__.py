"""Records beside what others keep: codes of events, calendars, linked data, archives."""

from kz_diplomacy.bridges.archive_files import read_archive
from kz_diplomacy.bridges.archive_rows import ArchiveReading, row_of
from kz_diplomacy.bridges.calendars import to_ical
from kz_diplomacy.bridges.event_codes import CodedEvent, EventCode, code_events, coded_lines, event_code
from kz_diplomacy.bridges.historian import read_trip, read_visit
from kz_diplomacy.bridges.linked_data import to_jsonld, to_jsonld_text
from kz_diplomacy.bridges.uk_treaties import read_treaty

__all__ = [
    "ArchiveReading",
    "CodedEvent",
    "EventCode",
    "code_events",
    "coded_lines",
    "event_code",
    "read_archive",
    "read_treaty",
    "read_trip",
    "read_visit",
    "row_of",
    "to_ical",
    "to_jsonld",
    "to_jsonld_text",
]
