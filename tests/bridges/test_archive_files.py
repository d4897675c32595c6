import json
from pathlib import Path

import pytest

from kz_diplomacy.bridges import ArchiveReading, read_archive, read_visit
from kz_diplomacy.errors import InvalidRecordError

ROW: dict[str, str] = json.loads(Path(__file__).with_name("visit_row.json").read_text("utf-8"))
VISIT = {**ROW, "created-by": "example"}
TRIP = {
    "id": "72",
    "role": "president",
    "name": "Example Traveller",
    "start-date": "1931-05-01",
    "end-date": "1931-05-01",
    "country": "Norway",
    "remarks": "",
}
TREATY = {"id": 7, "title": "Treaty on Examples", "country_name": "NORWAY"}
VISITS_XML = """<?xml version="1.0"?>
<visits><visit><id>71</id><start-date>1931-05-01</start-date><end-date>1931-05-03</end-date>
<visitor>Prime Minister Example Person</visitor><from id="norway">Norway</from>
<description>Official Working Visit.
    Discussed <em>herring</em>.</description><created-by>example</created-by></visit></visits>
"""


def write(path: Path, content: str) -> Path:
    path.write_text(content, encoding="utf-8")
    return path


def test_the_xml_of_the_office_is_read(tmp_path: Path) -> None:
    assert list(read_archive(write(tmp_path / "1930.xml", VISITS_XML))) == [read_visit(VISIT)]


def test_rows_are_read_as_what_their_columns_say(tmp_path: Path) -> None:
    rows = [VISIT, TRIP, TREATY]
    lines = write(tmp_path / "rows.jsonl", "\n".join([*map(json.dumps, rows), ""]) + "\n")
    array = write(tmp_path / "rows.json", json.dumps(rows))
    readings = list(read_archive(lines))
    assert [type(reading) for reading in readings] == [ArchiveReading] * 3
    assert list(read_archive(array)) == readings


def test_a_row_that_cannot_be_does_not_end_the_file(tmp_path: Path) -> None:
    rows = [{**VISIT, "from": ""}, {"id": 1}, 7, TREATY]
    *refused, treaty = read_archive(write(tmp_path / "rows.json", json.dumps(rows)))
    assert [str(error).partition("rows.json, ")[2] for error in refused] == [
        "row 1: visit 71: from: missing",
        "row 2: no row of an archive: has none of the columns visitor, remarks, country_name",
        "row 3: must be an object, not int 7",
    ]
    assert isinstance(treaty, ArchiveReading)


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("1930.xml", "<visits>", r"1930\.xml: no XML"),
        ("1930.xml", "<rulers/>", r"1930\.xml: must hold visits or trips, not 'rulers'"),
        ("rows.json", "{}", r"rows\.json: must be an array of rows, not dict"),
        ("rows.jsonl", "\n{", r"rows\.jsonl, line 2: no JSON"),
    ],
)
def test_a_file_without_rows_is_refused(name: str, content: str, problem: str, tmp_path: Path) -> None:
    with pytest.raises(InvalidRecordError, match=problem):
        list(read_archive(write(tmp_path / name, content)))


def test_xml_that_grows_without_bounds_is_refused(tmp_path: Path) -> None:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f'<!DOCTYPE visits [<!ENTITY e0 "ha">{entities}]><visits>&e9;</visits>'
    with pytest.raises(InvalidRecordError, match=r"1930\.xml: no XML: .*amplification"):
        list(read_archive(write(tmp_path / "1930.xml", bomb)))
