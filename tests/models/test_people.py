from typing import Any

import pytest

from kz_diplomacy.errors import InvalidRecordError
from kz_diplomacy.models import Country, Office, Organization, Person, Place


@pytest.mark.parametrize(
    "fields",
    [
        {"name": "Aigul Serikbay"},
        {"role": "Ambassador"},
        {"office": Office.MINISTER},
        {"name": "O\u2019Neill", "organization": "Baltic Wind", "wikidata": "Q21001"},
    ],
)
def test_one_of_name_role_and_office_makes_a_person(fields: dict[str, Any]) -> None:
    assert Person(**fields) == Person(**fields)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", ""),
        ("name", " \t"),
        ("name", 5),
        ("name", "half \ud800 pair"),
        ("role", ""),
        ("office", "minister"),
        ("country", "KZ"),
        ("organization", Organization(name="Baltic Wind")),
        ("wikidata", "21001"),
        ("wikidata", "Q0"),
        ("wikidata", "Q1\n"),
        ("wikidata", "Q\u0661"),
    ],
)
def test_a_wrong_field_of_a_person_is_named(field: str, value: object) -> None:
    fields: dict[str, Any] = {"name": "Aigul Serikbay", "office": Office.MINISTER, field: value}
    with pytest.raises(InvalidRecordError, match=rf"^Person\.{field}: "):
        Person(**fields)


def test_a_country_alone_makes_no_person() -> None:
    with pytest.raises(InvalidRecordError, match="must be given where role and office are not"):
        Person(country=Country("KZ"))


@pytest.mark.parametrize("kind", [Organization, Place])
@pytest.mark.parametrize(("field", "value"), [("name", None), ("name", " "), ("country", "KZ")])
def test_a_wrong_field_of_a_body_or_place_is_named(
    kind: type[Organization | Place], field: str, value: object
) -> None:
    fields: dict[str, Any] = {"name": "Tallinn", field: value}
    with pytest.raises(InvalidRecordError, match=rf"^{kind.__name__}\.{field}: "):
        kind(**fields)


def test_two_people_of_one_name_are_told_apart_by_their_items() -> None:
    assert Person(name="Mari Tamm", wikidata="Q1") != Person(name="Mari Tamm", wikidata="Q2")


def test_values_are_made_by_name_only() -> None:
    with pytest.raises(TypeError):
        Place("Tallinn")  # type: ignore[call-arg] # the point of the test
