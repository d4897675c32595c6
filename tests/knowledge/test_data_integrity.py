"""The bundled tables are what they promise: form, order, keys, codes, one entity a name."""

import re
import unicodedata
import zlib
from collections import Counter
from pathlib import Path

import pytest

from kz_diplomacy import knowledge
from kz_diplomacy.knowledge import CountryName, Knowledge, Name, NameForm, PlaceName
from kz_diplomacy.knowledge.bodies import BODY_COLUMNS, body_rows
from kz_diplomacy.knowledge.people import PERSON_COLUMNS, TERM_COLUMNS, official_rows
from kz_diplomacy.knowledge.places import COUNTRY_COLUMNS, PLACE_COLUMNS, country_rows, place_rows
from kz_diplomacy.knowledge.reference import Reference
from kz_diplomacy.knowledge.spelling import folded, spaced, words
from kz_diplomacy.knowledge.tables import bundled
from kz_diplomacy.knowledge.vocabulary import (
    CURRENCY_COLUMNS,
    DOCUMENT_COLUMNS,
    GIVEN_NAME_COLUMNS,
    TITLE_COLUMNS,
    TOPIC_COLUMNS,
)
from kz_diplomacy.models import Country
from kz_diplomacy.models.codes import country_codes, currency_codes
from kz_diplomacy.text.tokens import read_words

FOLDER = Path(knowledge.__file__).with_name("data")
TABLES = {
    "country_names.tsv": COUNTRY_COLUMNS,
    "cities.tsv": PLACE_COLUMNS,
    "regions.tsv": PLACE_COLUMNS,
    "sites.tsv": PLACE_COLUMNS,
    "organizations.tsv": BODY_COLUMNS,
    "companies.tsv": BODY_COLUMNS,
    "people.tsv": PERSON_COLUMNS,
    "terms.tsv": TERM_COLUMNS,
    "titles.tsv": TITLE_COLUMNS,
    "currencies.tsv": CURRENCY_COLUMNS,
    "documents.tsv": DOCUMENT_COLUMNS,
    "topics.tsv": TOPIC_COLUMNS,
    "given_names.tsv": GIVEN_NAME_COLUMNS,
    "ambiguous.tsv": ("alias", "reason", "source"),
}
WORD_TABLES = sorted(path.name for path in FOLDER.glob("*.tsv") if path.name not in TABLES)
FORMS = list(NameForm)
DATE = re.compile(r"(?:\d{4}(?:-\d\d(?:-\d\d)?)?)?").fullmatch
WIKIDATA = re.compile(r"(?:Q[1-9]\d*)?").fullmatch
# Former states, territories without a town and those that are administered from elsewhere.
WITHOUT_CAPITAL = {"CS", "DD", "SU", "VD", "YD", "YU"}


def _rows(table: str) -> list[dict[str, str]]:
    header, *lines = (FOLDER / table).read_text(encoding="utf-8").removesuffix("\n").split("\n")
    columns = header.split("\t")
    return [dict(zip(columns, line.split("\t"), strict=True)) for line in lines]


def _twice(keys: list[str]) -> list[str]:
    return [key for key, number in Counter(keys).items() if number > 1]


@pytest.mark.parametrize("table", TABLES)
def test_a_table_has_its_header_and_clean_fields(table: str) -> None:
    text = (FOLDER / table).read_bytes().decode("utf-8")
    assert text.endswith("\n")
    assert text.split("\n", 1)[0].split("\t") == list(TABLES[table])
    assert unicodedata.is_normalized("NFC", text)
    assert not re.search(r"[^\S\n\t ]|  | \t|\t |^ | $", text, re.MULTILINE)


@pytest.mark.parametrize("table", TABLES)
def test_every_row_names_its_source(table: str) -> None:
    assert all(row["source"] for row in _rows(table))


@pytest.mark.parametrize("table", WORD_TABLES)
def test_a_table_of_words_has_clean_rows_with_sources(table: str) -> None:
    text = (FOLDER / table).read_bytes().decode("utf-8")
    assert unicodedata.is_normalized("NFC", text)
    assert not re.search(r"[^\S\n\t ]|  | $", text, re.MULTILINE)
    rows = _rows(table)
    assert all(row.get("source", "hand") for row in rows)
    assert _twice(["\t".join(row.values()) for row in rows]) == []


@pytest.mark.parametrize(
    ("table", "columns"),
    [
        ("cities.tsv", ["name"]),
        ("regions.tsv", ["name"]),
        ("sites.tsv", ["name"]),
        ("people.tsv", ["id"]),
        ("terms.tsv", ["person"]),
        ("titles.tsv", ["title"]),
        ("currencies.tsv", ["word"]),
        ("documents.tsv", ["phrase"]),
        ("topics.tsv", ["phrase"]),
        ("given_names.tsv", ["name"]),
        ("ambiguous.tsv", ["alias"]),
    ],
)
def test_rows_stand_in_order(table: str, columns: list[str]) -> None:
    keys = [[row[column] for column in columns] for row in _rows(table)]
    assert keys == sorted(keys)


def test_countries_stand_in_order_of_code_form_and_name() -> None:
    keys = [
        (row["country"], FORMS.index(NameForm(row["form"])), row["name"])
        for row in _rows("country_names.tsv")
    ]
    assert keys == sorted(keys)


@pytest.mark.parametrize(
    ("table", "columns"),
    [
        ("country_names.tsv", ("name", "country")),
        ("cities.tsv", ("name",)),
        ("regions.tsv", ("name",)),
        ("sites.tsv", ("name", "country")),
        ("people.tsv", ("id",)),
        ("titles.tsv", ("title",)),
        ("currencies.tsv", ("word",)),
        ("documents.tsv", ("phrase",)),
        ("topics.tsv", ("phrase",)),
        ("given_names.tsv", ("name",)),
        ("ambiguous.tsv", ("alias",)),
    ],
)
def test_keys_are_unique(table: str, columns: tuple[str, ...]) -> None:
    assert _twice(["\t".join(spaced(row[column]) for column in columns) for row in _rows(table)]) == []


def test_wikidata_numbers_have_their_form_and_belong_to_one_person() -> None:
    for table in ("people.tsv", "organizations.tsv", "companies.tsv"):
        assert all(WIKIDATA(row["wikidata"]) for row in _rows(table))
    assert _twice([row["wikidata"] for row in _rows("people.tsv") if row["wikidata"]]) == []


def test_terms_have_dates_and_belong_to_somebody() -> None:
    people = {row["id"] for row in _rows("people.tsv")}
    for row in _rows("terms.tsv"):
        assert row["person"] in people
        assert DATE(row["start"]), row
        assert DATE(row["end"]), row


def test_all_rows_can_be_read() -> None:
    Reference(bundled()).check()


@pytest.mark.parametrize("part", ["titles", "currencies", "documents", "topics", "given_names", "surnames"])
def test_all_words_can_be_read(part: str) -> None:
    assert len(getattr(Knowledge.load(), part)) > 500


def test_currencies_exist() -> None:
    assert {row["currency"] for row in _rows("currencies.tsv")} <= currency_codes().keys()


def test_phrases_over_lower_words_are_in_lower_case_without_accents() -> None:
    for table, column in (
        ("titles.tsv", "title"),
        ("currencies.tsv", "word"),
        ("documents.tsv", "phrase"),
        ("topics.tsv", "phrase"),
    ):
        assert [row[column] for row in _rows(table) if row[column] != folded(row[column]).lower()] == []


def test_places_are_written_without_accents_and_usual_names_only_where_they_differ() -> None:
    for table in ("cities.tsv", "regions.tsv", "sites.tsv"):
        rows = _rows(table)
        assert [row["name"] for row in rows if row["name"] != folded(row["name"])] == []
        assert [row["name"] for row in rows if row["name"] == row["usual"]] == []


def test_every_country_has_a_name_and_nearly_every_one_a_capital() -> None:
    named = {row["country"] for row in _rows("country_names.tsv") if row["form"] == "name"}
    assert named == country_codes().keys()
    capitals = {row["country"] for row in _rows("cities.tsv") if row["kind"] == "capital"}
    with_adjective = {row["country"] for row in _rows("country_names.tsv") if row["form"] == "adjective"}
    assert len(capitals) > 190
    assert len(with_adjective) > 210
    assert not capitals & WITHOUT_CAPITAL


def test_the_tables_are_as_large_as_promised() -> None:
    assert len(_rows("cities.tsv")) >= 8_000
    assert len(_rows("companies.tsv")) >= 800
    international = [row for row in _rows("organizations.tsv") if row["kind"] == "international"]
    assert len(international) >= 200


def _serving(terms: list[dict[str, str]], day: str) -> set[str]:
    """Return the countries of which a holder is known on a day."""
    return {row["country"] for row in terms if (row["start"] or "0") <= day <= f"{row['end'] or '9999'}-99"}


def _terms(*offices: str) -> list[dict[str, str]]:
    return [row for row in _rows("terms.tsv") if row["office"] in offices]


def test_nearly_every_state_has_a_leader_each_year() -> None:
    leaders = _terms("head_of_state", "head_of_government")
    known = {year: len(_serving(leaders, f"{year}-07-01")) for year in range(1994, 2027)}
    assert {year: number for year, number in known.items() if number < 180} == {}


def test_nearly_every_state_has_a_foreign_minister_today() -> None:
    assert len(_serving(_terms("foreign_minister"), "2025-06-01")) >= 170


@pytest.mark.parametrize("office", ["head_of_state", "head_of_government", "foreign_minister"])
def test_kazakhstan_has_a_holder_each_month(office: str) -> None:
    terms = [row for row in _terms(office) if row["country"] == "KZ"]
    months = [f"{year}-{month:02}-15" for year in range(1995, 2026) for month in range(1, 13)]
    assert [month for month in months if not _serving(terms, month)] == []


def _all_names() -> set[str]:
    names = {name for name, _ in country_rows(bundled()).named(0)}
    names |= {name for rows in place_rows(bundled()) for name, _ in rows.named(0)}
    names |= {name for rows in body_rows(bundled()) for name, _ in rows.named(0, 1)}
    return names | {name for name, _ in official_rows(bundled()).named(1, 2)}


def _is_settled(key: str, values: tuple[Name, ...], listed: set[str]) -> bool:
    """Whether a name stands for one thing, or is listed, or names a country and its own capital or palace."""
    if len(values) == 1 or key in listed:
        return True
    countries = {value.country for value in values if isinstance(value, CountryName | PlaceName)}
    return len(countries) == 1 and all(isinstance(value, CountryName | PlaceName) for value in values)


def test_a_name_belongs_to_one_entity_or_is_listed_as_ambiguous() -> None:
    listed = {spaced(row["alias"]) for row in _rows("ambiguous.tsv")}
    listed |= {alias.title() for alias in listed}
    names = Knowledge.load().names
    keys = {spaced(name) for name in _all_names()}
    assert [key for key in sorted(keys) if not _is_settled(key, names.lookup(key.split(" ")), listed)] == []


def test_every_name_has_the_words_that_an_article_has() -> None:
    names = _all_names() | {name for name, _ in official_rows(bundled()).named(3)}
    assert [name for name in sorted(names) if words(name) != read_words(name).keys] == []


def test_the_tables_stay_small_enough_for_the_wheel() -> None:
    packed = sum(len(zlib.compress((FOLDER / table).read_bytes())) for table in TABLES)
    assert packed < 1_500_000


def test_countries_are_known_by_their_usual_name_first() -> None:
    names = Knowledge.load().country_names
    assert [names[Country(code)][0] for code in ("KZ", "KR", "CZ", "US")] == [
        "Kazakhstan",
        "South Korea",
        "Czechia",
        "United States",
    ]
