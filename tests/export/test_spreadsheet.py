import csv
from pathlib import Path

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kz_diplomacy.errors import InvalidRecordError
from kz_diplomacy.export import COLUMNS, csv_writer, linked_row_of, read_csv, read_linked_csv, rows_of, to_csv
from kz_diplomacy.linking import link
from kz_diplomacy.models import ParsedArticle

same_folder = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def test_a_table_comes_back(full: ParsedArticle, empty: ParsedArticle, tmp_path: Path) -> None:
    to_csv([full, empty], tmp_path / "out.csv")
    assert list(read_csv(tmp_path / "out.csv")) == list(rows_of([full]))


@same_folder
@given(st.lists(st.from_type(ParsedArticle), max_size=2))
def test_any_table_comes_back(tmp_path: Path, articles: list[ParsedArticle]) -> None:
    to_csv(articles, tmp_path / "out.csv")
    assert list(read_csv(tmp_path / "out.csv")) == list(rows_of(articles))


def test_a_table_of_linked_records_comes_back(full: ParsedArticle, tmp_path: Path) -> None:
    dataset = link([full])
    to_csv(dataset, tmp_path / "out.csv")
    assert list(read_linked_csv(tmp_path / "out.csv")) == [linked_row_of(linked) for linked in dataset]


def test_articles_may_come_one_by_one(full: ParsedArticle, empty: ParsedArticle, tmp_path: Path) -> None:
    with csv_writer(tmp_path / "out.csv") as writer:
        for parsed in (full, empty, full):
            writer.write([parsed])
        assert not (tmp_path / "out.csv").exists()
    assert len(list(read_csv(tmp_path / "out.csv"))) == 2 * len(full.records)


def test_a_table_that_fails_leaves_what_was_there(full: ParsedArticle, tmp_path: Path) -> None:
    to_csv([full], tmp_path / "out.csv")
    before = (tmp_path / "out.csv").read_bytes()
    with pytest.raises(RuntimeError), csv_writer(tmp_path / "out.csv"):
        raise RuntimeError
    assert (tmp_path / "out.csv").read_bytes() == before
    assert list(tmp_path.iterdir()) == [tmp_path / "out.csv"]


def test_no_cell_is_a_formula(full: ParsedArticle, tmp_path: Path) -> None:
    article = attrs.evolve(full.article, source="=1+1", url="@SUM(A1)")
    to_csv([attrs.evolve(full, article=article)], tmp_path / "out.csv")
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for line in csv.reader(file) for cell in line]
    assert {"'=1+1", "'@SUM(A1)"} <= set(cells)
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)


def test_columns_of_another_table_are_refused(full: ParsedArticle, tmp_path: Path) -> None:
    to_csv([full], tmp_path / "out.csv")
    with pytest.raises(InvalidRecordError, match=r"out\.csv, line 1: .*missing: article_ids"):
        list(read_linked_csv(tmp_path / "out.csv"))


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("a,b", "line 2: 2 cells"),
        (",".join(["x"] * len(COLUMNS)), "line 2, column date_start: .*'x'"),
        ("," * (len(COLUMNS) - 1), "line 2, column article_id: must not be empty"),
    ],
)
def test_a_wrong_line_is_named(line: str, problem: str, tmp_path: Path) -> None:
    header = ",".join(column.name for column in COLUMNS)
    (tmp_path / "out.csv").write_text(f"{header}\n{line}\n", encoding="utf-8")
    with pytest.raises(InvalidRecordError, match=problem):
        list(read_csv(tmp_path / "out.csv"))


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "out.csv").touch()
    with pytest.raises(InvalidRecordError, match="line 1"):
        list(read_csv(tmp_path / "out.csv"))
