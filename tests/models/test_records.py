from typing import Any

import attrs
import pytest

from kz_diplomacy.errors import InvalidRecordError
from kz_diplomacy.models import (
    Agreement,
    AgreementKind,
    Country,
    Investment,
    InvestmentKind,
    Meeting,
    MeetingKind,
    MeetingMode,
    Record,
    Status,
    Topic,
    Visit,
    VisitKind,
)

KINDS: dict[type[Any], object] = {
    Visit: VisitKind.STATE,
    Meeting: MeetingKind.BILATERAL,
    Agreement: AgreementKind.TREATY,
    Investment: InvestmentKind.LOAN,
}


def made(record_kind: type[Any], /, **fields: object) -> Record:
    given = {"id": "r-1", "status": Status.COMPLETED, "rule": "rule", "kind": KINDS[record_kind], **fields}
    record: Record = record_kind(**given)
    return record


@pytest.mark.parametrize("kind", KINDS)
def test_a_record_needs_its_name_status_and_rule(kind: type[Any]) -> None:
    needed = {"id", "status", "rule"} | ({"kind"} - {"kind" if kind is Visit else ""})
    assert {field.name for field in attrs.fields(kind) if field.default is attrs.NOTHING} == needed


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("field", "value"),
    [("id", ""), ("id", 1), ("status", "completed"), ("rule", None), ("kind", "state"), ("evidence", None)],
)
def test_a_wrong_common_field_is_named(kind: type[Any], field: str, value: object) -> None:
    with pytest.raises(InvalidRecordError, match=rf"^{kind.__name__}\.{field}: "):
        made(kind, **{field: value})


@pytest.mark.parametrize(
    ("kind", "field", "value"),
    [
        (Visit, "visitors", ["Aigul Serikbay"]),
        (Visit, "visitors", ("Aigul Serikbay",)),
        (Visit, "destination", "KR"),
        (Visit, "places", None),
        (Visit, "date", "2021"),
        (Meeting, "kind", None),
        (Meeting, "mode", None),
        (Meeting, "name", " "),
        (Meeting, "countries", ("KZ",)),
        (Meeting, "countries", (Country("KZ"), Country("KZ"))),
        (Meeting, "topics", ("trade",)),
        (Meeting, "topics", (Topic.TRADE, Topic.TRADE)),
        (Meeting, "visit_id", 1),
        (Agreement, "count", -1),
        (Agreement, "count", 2**63),
        (Agreement, "count", True),
        (Agreement, "count", 3.0),
        (Agreement, "title", ""),
        (Agreement, "value", "5 USD"),
        (Investment, "enterprises", "550"),
        (Investment, "project", ""),
        (Investment, "period", "2020"),
    ],
)
def test_a_wrong_field_is_named(kind: type[Any], field: str, value: object) -> None:
    with pytest.raises(InvalidRecordError, match=rf"^{kind.__name__}\.{field}: "):
        made(kind, **{field: value})


@pytest.mark.parametrize("count", [0, 12, 2**63 - 1, None])
def test_counts_are_whole_numbers(count: int | None) -> None:
    assert made(Agreement, count=count) == made(Agreement, count=count)


def test_how_the_sides_meet_is_in_person_unless_said() -> None:
    meeting = made(Meeting)
    assert isinstance(meeting, Meeting)
    assert meeting.mode is MeetingMode.IN_PERSON


@pytest.mark.parametrize("kind", KINDS)
def test_records_are_values(kind: type[Any]) -> None:
    record = made(kind)
    assert record == made(kind)
    assert hash(record) == hash(made(kind))
    assert record != made(kind, id="r-2")
    assert not hasattr(record, "__dict__")
    with pytest.raises(AttributeError):
        record.id = "r-2"  # type: ignore[misc] # the point of the test


def test_a_repr_shows_what_is_said() -> None:
    assert repr(made(Meeting, name="Astana Forum " * 10)) == (
        "Meeting(id='r-1', status=Status.COMPLETED, rule='rule', kind=MeetingKind.BILATERAL, "
        "name='Astana Forum Astana Forum Astana Forum Astana Forum Astana F'… (130 characters))"
    )


def test_a_wrong_value_is_described_shortly() -> None:
    with pytest.raises(InvalidRecordError) as caught:
        made(Meeting, countries="x" * 100)
    assert str(caught.value) == f"Meeting.countries: must be a tuple of Country, not str {'x' * 40!r}…"
