import datetime as dt
from decimal import Decimal

import attrs
import pytest

from kz_diplomacy.export import COLUMNS, Form, Row, rows_of, to_dicts
from kz_diplomacy.export.flattening import row_of
from kz_diplomacy.models import Money, ParsedArticle


@pytest.fixture
def rows(full: ParsedArticle) -> dict[str, Row]:
    return {row.record: row for row in rows_of([full])}


def test_every_record_is_a_row_in_order(full: ParsedArticle, empty: ParsedArticle) -> None:
    assert [row.record_id for row in rows_of([empty, full])] == [record.id for record in full.records]
    assert row_of(full.visits[0], full.article) == next(rows_of([full]))


def test_a_visit_goes_somewhere(rows: dict[str, Row]) -> None:
    row = rows["visit"]
    assert (row.origin_countries, row.destination_country, row.countries) == (("KZ",), "EE", ("KZ", "EE"))
    assert (row.people, row.people_offices, row.hosts) == (("Aigul Serikbay",), ("head_of_state",), (None,))
    assert (row.host_roles, row.places, row.place_countries) == (("President",), ("Tallinn",), ("EE",))
    assert (row.organizations, row.organization_countries) == (("Baltic Wind",), ("EE",))


def test_days_keep_their_precision(rows: dict[str, Row]) -> None:
    row = rows["meeting"]
    assert (row.date, row.date_precision) == ("2021-08", "month")
    assert (row.date_start, row.date_end) == (dt.date(2021, 8, 1), dt.date(2021, 8, 31))
    assert (rows["investment"].date, rows["investment"].date_precision) == ("2019/2021", "year")


def test_sums_keep_every_digit(rows: dict[str, Row]) -> None:
    for row in (rows["investment"], rows["agreement"]):
        assert (row.amount, row.amount_upper) == (Decimal("2300000000000.50"), Decimal(2_500_000_000_000))
        assert (row.currency, row.amount_qualifier) == ("KZT", "over")
        assert (row.equivalent_amount, row.equivalent_currency) == (Decimal(5_100_000_000), "USD")


def test_lists_of_people_run_parallel(rows: dict[str, Row]) -> None:
    row = rows["meeting"]
    lists = [getattr(row, name) for name in attrs.asdict(row) if name.startswith("people")]
    assert len(lists) == 6
    assert {len(cells) for cells in lists} == {2}


def test_talks_have_a_mode(rows: dict[str, Row], full: ParsedArticle) -> None:
    assert rows["meeting"].mode == str(full.meetings[0].mode) == "video"
    assert rows["visit"].mode is None


def test_the_first_evidence_is_quoted(rows: dict[str, Row]) -> None:
    row = rows["visit"]
    assert (row.evidence, row.evidence_start, row.evidence_end) == ("Tallinn", 0, 7)
    assert row.evidence_source == "title"


def test_no_field_of_a_record_is_lost(rows: dict[str, Row]) -> None:
    filled = {
        name for row in rows.values() for name, cell in attrs.asdict(row).items() if cell not in (None, ())
    }
    assert filled == {column.name for column in COLUMNS}


def test_what_is_not_known_is_null(full: ParsedArticle) -> None:
    bare = attrs.evolve(full.meetings[0], place=None, date=None, evidence=(), participants=())
    row = row_of(bare, full.article)
    assert (row.places, row.date, row.date_start, row.evidence, row.people) == ((), None, None, None, ())
    amount = Money(amount=Decimal(5), currency="KZT")
    deal = attrs.evolve(full.investments[0], amount=amount)
    assert row_of(deal, full.article).equivalent_amount is None


def test_dictionaries_have_the_columns_as_keys(full: ParsedArticle) -> None:
    dicts = to_dicts([full])
    assert all(list(row) == [column.name for column in COLUMNS] for row in dicts)


def test_every_column_has_a_form_and_a_meaning() -> None:
    assert {column.form for column in COLUMNS} == set(Form)
    assert all(column.meaning.endswith(".") for column in COLUMNS)
