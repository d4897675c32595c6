from typing import Any

import pytest

from kz_diplomacy.errors import InvalidRecordError
from kz_diplomacy.models import Evidence, Source, Status, Visit


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("start", -1),
        ("start", True),
        ("start", 1.0),
        ("start", 14),
        ("end", 15),
        ("end", None),
        ("text", "Riga"),
        ("text", None),
        ("text", "\ud800abcd"),
        ("source", "text"),
        ("supports", ["place"]),
        ("supports", (5,)),
        ("supports", ("place", "place")),
        ("supports", (" ",)),
        ("supports", ("\ud800",)),
        ("start", 10**40),
    ],
)
def test_a_wrong_field_is_refused(field: str, value: object) -> None:
    fields: dict[str, Any] = {"start": 9, "end": 14, "text": "Seoul", field: value}
    with pytest.raises(InvalidRecordError, match=r"^Evidence\.\w+: "):
        Evidence(**fields)


def test_offsets_count_code_points() -> None:
    assert Evidence(start=0, end=2, text="\U0001f1f0\U0001f1ff").source is Source.TEXT


@pytest.mark.parametrize("evidence", [("Seoul",), None, [Evidence(start=0, end=1, text="S")]])
def test_a_record_holds_evidence_only(evidence: tuple[Evidence, ...]) -> None:
    with pytest.raises(InvalidRecordError, match=r"^Visit\.evidence: must"):
        Visit(id="visit-1", status=Status.PLANNED, rule="visit", evidence=evidence)


def test_evidence_supports_fields_of_its_record() -> None:
    spans = (Evidence(start=0, end=1, text="S", supports=("places", "topics")),)
    with pytest.raises(
        InvalidRecordError, match=r"^Visit\.evidence: supports str 'topics', which is no field"
    ):
        Visit(id="visit-1", status=Status.PLANNED, rule="visit", evidence=spans)
