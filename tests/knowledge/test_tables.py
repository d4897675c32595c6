import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from kz_diplomacy.errors import KnowledgeError
from kz_diplomacy.knowledge.tables import Rows, first_day, flag, items, last_day, member, read_table
from kz_diplomacy.models import Office

Write = Callable[[str, str], None]
COLUMNS = ("word", "number")


def _first(word: str, _: str) -> str:
    return word


def _number(word: str, number: str) -> tuple[str, int]:
    return word, int(number)


def test_rows_become_values_in_the_order_of_the_table(folder: Path, write: Write) -> None:
    write("numbers.tsv", "word|number\nten|10\ntwo|2")
    assert read_table(folder, "numbers.tsv", COLUMNS, _number) == [("ten", 10), ("two", 2)]


def test_a_header_alone_is_an_empty_table(folder: Path, write: Write) -> None:
    write("numbers.tsv", "word|number")
    assert read_table(folder, "numbers.tsv", COLUMNS, _number) == []


@pytest.mark.parametrize(
    ("table", "line", "problem"),
    [
        ("word|value\nten|10", 1, "the header must be word number"),
        ("word|number|source\nten|10|test", 1, "the header must be word number"),
        ("word|number\nten|10\ntwo", 3, "1 fields instead of 2"),
        ("word|number\nten|10|test", 2, "3 fields instead of 2"),
        ("word|number\nten|10\ntwo|zwei", 3, "invalid literal"),
    ],
)
def test_a_wrong_table_is_reported_with_its_line(
    folder: Path, write: Write, table: str, line: int, problem: str
) -> None:
    write("numbers.tsv", table)
    with pytest.raises(KnowledgeError, match=problem) as caught:
        read_table(folder, "numbers.tsv", COLUMNS, _number)
    assert (caught.value.path, caught.value.line) == ("numbers.tsv", line)


def test_a_missing_table_is_reported(folder: Path) -> None:
    with pytest.raises(KnowledgeError, match=r"numbers\.tsv: cannot be read"):
        read_table(folder, "numbers.tsv", COLUMNS, _number)


def test_a_table_that_is_not_utf_8_is_reported(folder: Path) -> None:
    (folder / "numbers.tsv").write_bytes("word\tnumber\nzw\u00f6lf\t12\n".encode("latin-1"))
    with pytest.raises(KnowledgeError, match=r"numbers\.tsv: is not UTF-8"):
        read_table(folder, "numbers.tsv", COLUMNS, _number)


def test_a_problem_in_another_table_keeps_its_own_place(folder: Path, write: Write) -> None:
    write("numbers.tsv", "word|number\nten|10")

    def make(_word: str, _number: str) -> None:
        message = "wrong"
        raise KnowledgeError(message, path="other.tsv", line=7)

    with pytest.raises(KnowledgeError) as caught:
        read_table(folder, "numbers.tsv", COLUMNS, make)
    assert (caught.value.path, caught.value.line) == ("other.tsv", 7)


def test_names_come_with_their_unread_rows(folder: Path, write: Write) -> None:
    write("bodies.tsv", "name|aliases\nSteppe Union|SU/Union\nIli Bank|")
    rows = Rows[str].read(folder, "bodies.tsv", ("name", "aliases"), _first)
    named = [(name, rows.value(rows.lines[row])) for name, row in rows.named(0, 1)]
    assert named == [
        ("Steppe Union", "Steppe Union"),
        ("SU", "Steppe Union"),
        ("Union", "Steppe Union"),
        ("Ili Bank", "Ili Bank"),
    ]


@pytest.mark.parametrize(
    ("field", "first", "last"),
    [
        ("", None, None),
        ("2019", dt.date(2019, 1, 1), dt.date(2019, 12, 31)),
        ("2020-02", dt.date(2020, 2, 1), dt.date(2020, 2, 29)),
        ("1993-12", dt.date(1993, 12, 1), dt.date(1993, 12, 31)),
        ("2019-06-12", dt.date(2019, 6, 12), dt.date(2019, 6, 12)),
    ],
)
def test_dates_of_terms_are_days_months_or_years(
    field: str, first: dt.date | None, last: dt.date | None
) -> None:
    assert (first_day(field), last_day(field)) == (first, last)


@pytest.mark.parametrize("field", ["19", "2019-13", "2019-02-30", "May 2019", "2019-2", "201906"])
def test_other_dates_are_refused(field: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        first_day(field)


def test_closed_lists_refuse_other_words() -> None:
    with pytest.raises(ValueError, match="no Office: 'tsar'"):
        member(Office)("tsar")
    with pytest.raises(ValueError, match="no flag"):
        flag("no")


def test_lists_stand_between_bars() -> None:
    assert items("Tokayev|Tokaev") == ("Tokayev", "Tokaev")
    assert items("") == ()
