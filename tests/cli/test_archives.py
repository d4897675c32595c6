import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kz_diplomacy.bridges import read_treaty
from kz_diplomacy.cli.commands import app
from kz_diplomacy.serialization import from_json

TREATY = {
    "id": 7,
    "title": "Treaty on Examples",
    "country_name": "NORWAY ; PRUSSIA",
    "signed_event_date": None,
}


@pytest.fixture
def rows(tmp_path: Path) -> Path:
    (tmp_path / "rows.jsonl").write_text(f"{json.dumps(TREATY)}\n", encoding="utf-8")
    return tmp_path / "rows.jsonl"


def test_rows_become_parsed_articles(rows: Path, tmp_path: Path) -> None:
    result = CliRunner().invoke(app, ["archive", str(rows), "-o", str(tmp_path / "out.jsonl")])
    assert result.exit_code == 0
    assert from_json((tmp_path / "out.jsonl").read_text(encoding="utf-8")) == read_treaty(TREATY).parsed
    assert result.stderr.splitlines() == [
        "1 rows, 0 refused",
        "left out 1 times: party, a former state without a code (PRUSSIA 1)",
    ]


def test_a_row_that_cannot_be_is_told_and_the_others_written(rows: Path) -> None:
    with rows.open("a", encoding="utf-8") as file:
        file.write('{"id": 8, "title": "", "country_name": "NORWAY"}\n')
    result = CliRunner().invoke(app, ["archive", str(rows)])
    assert result.exit_code == 1
    assert from_json(result.stdout) == read_treaty(TREATY).parsed
    assert "rows.jsonl, row 2: treaty 8: title: missing" in result.stderr
    assert "1 rows, 1 refused" in result.stderr


def test_a_file_without_rows_ends_the_command(tmp_path: Path) -> None:
    (tmp_path / "rows.xml").write_text("<rulers/>", encoding="utf-8")
    result = CliRunner().invoke(
        app, ["archive", str(tmp_path / "rows.xml"), "-o", str(tmp_path / "out.jsonl")]
    )
    assert (result.exit_code, result.stdout) == (2, "")
    assert not (tmp_path / "out.jsonl").exists()


def test_many_names_are_shortened(tmp_path: Path) -> None:
    isles = {**TREATY, "country_name": " ; ".join(["NORWAY", *(f"Isle {letter}" for letter in "ABCDEFG")])}
    (tmp_path / "rows.json").write_text(json.dumps([isles, isles]), encoding="utf-8")
    result = CliRunner().invoke(app, ["archive", str(tmp_path / "rows.json")])
    assert "left out 14 times: territory, no field for territories (Isle A 2, Isle B 2," in result.stderr
    assert result.stderr.rstrip().endswith("Isle E 2, …)")
