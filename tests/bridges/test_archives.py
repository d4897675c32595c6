"""Every row of the archives beside the project loads and comes back."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kz_diplomacy.bridges import ArchiveReading, read_treaty, read_trip, read_visit, row_of
from kz_diplomacy.serialization import from_json, to_json

ARCHIVES = Path(__file__).parents[3] / "shared" / "records"

pytestmark = pytest.mark.skipif(not ARCHIVES.exists(), reason="the archives lie beside the project only")


def _rows(name: str) -> Iterator[dict[str, Any]]:
    with (ARCHIVES / name).open(encoding="utf-8") as file:
        yield from map(json.loads, file)


@pytest.mark.parametrize(
    ("name", "read", "states_left_out"),
    [
        ("leader_visits_us.jsonl", read_visit, {"Hawaii": 3}),
        ("leader_trips_us.jsonl", read_trip, {"Netherlands Antilles": 2, "Serbia-Montenegro (Kosovo)": 2}),
        ("uk_treaties.jsonl", read_treaty, None),
    ],
)
def test_every_row_comes_back(
    name: str, read: Callable[[dict[str, Any]], ArchiveReading], states_left_out: dict[str, int] | None
) -> None:
    left_out: dict[str, int] = {}
    for row in _rows(name):
        reading = read(row)
        again = from_json(to_json(reading.parsed))
        assert again == reading.parsed
        assert row_of(reading.parsed.article) == {k: str(v) for k, v in row.items() if v is not None}
        for line in reading.left_out:
            state = line.partition(": ")[0].partition(" ")[2]
            left_out[state] = left_out.get(state, 0) + 1
    assert states_left_out is None or left_out == states_left_out
