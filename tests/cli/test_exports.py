import csv
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from kz_diplomacy.bridges.event_codes import COLUMNS as EVENT_COLUMNS
from kz_diplomacy.cli.commands import app
from kz_diplomacy.export import read_csv, read_duckdb, read_linked_csv, read_parquet, read_sqlite, rows_of
from kz_diplomacy.models import ParsedArticle
from kz_diplomacy.serialization import to_json


@pytest.fixture
def parsed(full: ParsedArticle, tmp_path: Path) -> Path:
    (tmp_path / "in.jsonl").write_text(f"{to_json(full)}\n", encoding="utf-8")
    return tmp_path / "in.jsonl"


def run(*arguments: str | Path, stdin: str | None = None) -> Result:
    return CliRunner().invoke(app, ["export", *map(str, arguments)], input=stdin)


def test_a_table(parsed: Path, full: ParsedArticle, tmp_path: Path) -> None:
    assert run(parsed, "-o", tmp_path / "out.csv").exit_code == 0
    assert list(read_csv(tmp_path / "out.csv")) == list(rows_of([full]))


def test_a_table_of_linked_records(parsed: Path, tmp_path: Path) -> None:
    assert run(parsed, parsed, "--link", "-o", tmp_path / "out.csv").exit_code == 0
    assert len(list(read_linked_csv(tmp_path / "out.csv"))) == 4


def test_a_database(parsed: Path, full: ParsedArticle, tmp_path: Path) -> None:
    assert run(parsed, "-o", tmp_path / "out.SQLITE").exit_code == 0
    assert list(read_sqlite(tmp_path / "out.SQLITE")) == [full]


def test_the_standard_input(full: ParsedArticle, tmp_path: Path) -> None:
    assert run("-", "-f", "sqlite", "-o", tmp_path / "out", stdin=to_json(full)).exit_code == 0
    assert list(read_sqlite(tmp_path / "out")) == [full]


def test_a_database_of_duckdb(parsed: Path, full: ParsedArticle, tmp_path: Path) -> None:
    pytest.importorskip("duckdb", reason="needs the extra duckdb")
    assert run(parsed, "-o", tmp_path / "out.duckdb").exit_code == 0
    assert list(read_duckdb(tmp_path / "out.duckdb")) == [full]


def test_a_nested_parquet_file(parsed: Path, full: ParsedArticle, tmp_path: Path) -> None:
    pytest.importorskip("pyarrow", reason="needs the extra arrow")
    assert run(parsed, "--nested", "-o", tmp_path / "out.parquet").exit_code == 0
    assert list(read_parquet(tmp_path / "out.parquet")) == [full]


def test_a_calendar(parsed: Path, tmp_path: Path) -> None:
    pytest.importorskip("icalendar", reason="needs the extra calendar")
    assert run(parsed, "-o", tmp_path / "out.ics").exit_code == 0
    assert (tmp_path / "out.ics").read_text(encoding="utf-8").startswith("BEGIN:VCALENDAR")


def test_linked_data(parsed: Path, tmp_path: Path) -> None:
    assert run(parsed, "-o", tmp_path / "out.jsonld").exit_code == 0
    assert len(json.loads((tmp_path / "out.jsonld").read_text(encoding="utf-8"))["@graph"]) == 4


def test_coded_events(parsed: Path, tmp_path: Path) -> None:
    assert run(parsed, "-f", "events", "-o", tmp_path / "events.csv").exit_code == 0
    with (tmp_path / "events.csv").open(encoding="utf-8", newline="") as file:
        header, visit, *_ = csv.reader(file)
    assert tuple(header) == EVENT_COLUMNS
    assert visit[:6] == ["visit-1", "invented-1", "2021-08-16", "KAZ", "EST", "042"]


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ([], "an export goes to a file: name it by --output"),
        (["-o", "out.txt"], "out.txt: no format has this suffix"),
        (["-o", "out.csv", "--nested"], "--nested is for parquet, not for csv"),
        (["-o", "nowhere/out.csv"], "nowhere"),
    ],
)
def test_what_cannot_be_written_is_told(
    arguments: list[str], problem: str, parsed: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run(parsed, *arguments)
    assert (result.exit_code, list(tmp_path.iterdir())) == (2, [parsed])
    assert problem in result.stderr


def test_a_line_that_is_no_parsed_article_leaves_no_file(parsed: Path, tmp_path: Path) -> None:
    with parsed.open("a", encoding="utf-8") as file:
        file.write("{}\n")
    result = run(parsed, "-o", tmp_path / "out.csv")
    assert result.exit_code == 2
    assert "in.jsonl, line 2" in result.stderr
    assert not (tmp_path / "out.csv").exists()
