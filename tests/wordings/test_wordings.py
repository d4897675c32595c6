"""Sentences in the wording of newsrooms, each with the records that a careful reader takes from it.

`*.txt` holds blocks with an empty line between: a sentence behind "> ", then a line for each record, none
where it tells of nothing.  All are published on the same day, a Friday.
"""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import attrs
import pytest

from kz_diplomacy import Agreement, Investment, Meeting, Organization, Person, Place, Visit, parse

HERE = Path(__file__).parent
DAY = dt.date(2024, 5, 17)
SILENT = frozenset({"id", "rule", "evidence", "topics", "visit_id"})
Record = Visit | Meeting | Agreement | Investment


def brief(value: object) -> str:
    """Return a value of a record in a few words."""
    if isinstance(value, tuple):
        return ", ".join(map(brief, cast("tuple[object, ...]", value)))
    if isinstance(value, Person):
        name = value.name or (f"the {value.role}" if value.role else "somebody")
        return f"{name} ({value.country})" if value.country else name
    if isinstance(value, Place | Organization):
        return value.name
    return str(value)


def told(record: Record) -> str:
    """Return a record as one line: its type and what it says."""
    fields = [field.name for field in attrs.fields(type(record)) if field.name not in SILENT]
    values = ((name, getattr(record, name)) for name in fields)
    said = [f"{name}: {brief(value)}" for name, value in values if value not in {None, ()}]
    return " | ".join((type(record).__name__, *said))


def read(text: str) -> list[str]:
    """Return the records of a sentence, a line each."""
    found = parse(text, published=DAY)
    records: tuple[Record, ...] = (*found.visits, *found.meetings, *found.agreements, *found.investments)
    return [told(each) for each in records]


def blocks() -> Iterator[tuple[str, list[str]]]:
    """Yield the sentences with the records wanted."""
    for path in sorted(HERE.glob("*.txt")):
        for block in path.read_text(encoding="utf-8").rstrip("\n").split("\n\n"):
            sentence, *records = block.split("\n")
            yield sentence.removeprefix("> "), records


@pytest.mark.parametrize(("sentence", "records"), tuple(blocks()))
def test_a_sentence_gives_its_records(sentence: str, records: list[str]) -> None:
    assert read(sentence) == records
