import json
import pickle
from decimal import Decimal
from typing import Any

import pytest

from kz_diplomacy.errors import InvalidRecordError
from kz_diplomacy.models import (
    Country,
    Evidence,
    Money,
    Organization,
    ParsedArticle,
    Person,
    Place,
    Status,
    TimeSpan,
    Visit,
)
from kz_diplomacy.serialization import from_dict, from_json, to_dict, to_json


def problems(data: object, kind: Any = None, *, strict: bool = True) -> tuple[str, ...]:  # noqa: ANN401 - a class
    with pytest.raises(InvalidRecordError) as caught:
        from_dict(data, kind, strict=strict)
    return caught.value.problems


def test_the_form_is_that_of_the_contract(full: ParsedArticle) -> None:
    data = to_dict(full)
    assert list(data) == [
        "schema_version",
        "producer",
        "article",
        "visits",
        "meetings",
        "investments",
        "agreements",
    ]
    assert list(data["article"])[:2] == ["id", "text"]
    assert data["article"]["published"] == "2021-08-17"
    assert data["article"]["dateline"] == {"name": "Tallinn", "country": "EE"}
    assert data["visits"][0]["date"] == "2021-08-16/2021-08-17"
    assert data["visits"][0]["visitors"] == [
        {
            "name": "Aigul Serikbay",
            "role": "President",
            "office": "head_of_state",
            "country": "KZ",
            "organization": "Steppe Forum",
            "wikidata": "Q1",
        }
    ]
    assert data["investments"][0]["amount"] == {
        "amount": "2300000000000.50",
        "upper": "2500000000000",
        "currency": "KZT",
        "qualifier": "over",
        "equivalent": {"amount": "5100000000", "currency": "USD"},
    }
    assert data["meetings"][0]["evidence"][1] == {
        "start": 9,
        "end": 11,
        "text": "\U0001f1ea\U0001f1ea",
        "source": "text",
        "supports": ["topics", "status"],
    }


def plain_types(data: object) -> set[type]:
    found: set[type] = set()
    waiting = [data]
    while waiting:
        value = waiting.pop()
        found.add(type(value))
        if isinstance(value, dict):
            waiting += [*value, *value.values()]
        elif isinstance(value, list):
            waiting += value
    return found


def test_a_dict_holds_plain_types_only(full: ParsedArticle) -> None:
    assert plain_types(to_dict(full)) <= {dict, list, str, int, type(None)}


@pytest.mark.parametrize("example", ["full", "empty"])
@pytest.mark.parametrize("strict", [True, False])
def test_every_way_there_and_back_gives_the_same(
    example: str, request: pytest.FixtureRequest, *, strict: bool
) -> None:
    parsed: ParsedArticle = request.getfixturevalue(example)
    assert from_dict(to_dict(parsed), strict=strict) == parsed
    assert from_json(to_json(parsed), strict=strict) == parsed
    assert from_json(to_json(parsed, indent=2).encode(), ParsedArticle, strict=strict) == parsed
    assert from_dict(json.loads(json.dumps(to_dict(parsed))), strict=strict) == parsed
    for record in parsed.records:
        assert from_json(to_json(record), strict=strict) == record
        assert from_dict(to_dict(record), type(record), strict=strict) == record


def test_json_is_on_one_line_unless_asked_otherwise(full: ParsedArticle) -> None:
    assert "\n" not in to_json(full)
    assert to_json(Place(name="Seoul"), indent=1) == '{\n "name": "Seoul",\n "country": null\n}'


def test_values_survive_the_way_to_another_process(full: ParsedArticle) -> None:
    assert pickle.loads(pickle.dumps(full)) == full  # noqa: S301 - our own bytes


@pytest.mark.parametrize("value", [5, "KZ", None, {}, [], object(), int])
def test_what_is_no_value_of_the_contract_is_not_written(value: object) -> None:
    with pytest.raises(TypeError, match="no class of the record contract"):
        to_dict(value)


@pytest.mark.parametrize("kind", [int, str, dict, "Visit", list[int]])
def test_what_is_no_class_of_the_contract_is_not_read(kind: Any) -> None:  # noqa: ANN401 - the point of the test
    with pytest.raises(TypeError, match="no class of the record contract"):
        from_dict({}, kind)


@pytest.mark.parametrize("kind", [Person, Organization])
def test_persons_and_organizations_are_read_without_wikidata(kind: type[Any]) -> None:
    value = kind(name="Mari Tamm", wikidata="Q5")
    data = to_dict(value)
    del data["wikidata"]
    assert from_dict(data, kind) == kind(name="Mari Tamm")


SPAN = "must be like 2021, 2021-08, 2021-08-16 or two of one form with a slash"

# What JSON may hold in the place of a text, a word, a code, a number, a list, an object.
WRONG: list[tuple[str, object, str | None]] = [
    ("$.article.text", None, "must be a string, not None"),
    ("$.article.id", 1, "must be a string, not int 1"),
    ("$.article.id", "", "must not be empty"),
    ("$.article.title", False, "must be a string, not bool False"),
    ("$.article.published", "2021-02-30", "must be a day like 2021-08-17, not str '2021-02-30'"),
    ("$.article.published", "20210817", "must be a day like"),
    ("$.article.published", "2021-W33-1", "must be a day like"),
    ("$.article.published", 1629158400, "must be a day like"),
    ("$.article.language", "english language", "must be a BCP 47 tag"),
    ("$.article", [], "must be an object, not list"),
    ("$.schema_version", "2", "must be 1 "),
    ("$.schema_version", 1, "must be 1 "),
    ("$.visits", None, "must be a list, not None"),
    ("$.visits", {}, "must be a list, not dict"),
    ("$.visits[0]", "visit", "must be an object, not str 'visit'"),
    ("$.visits[0].kind", "State", "must be one of state, official"),
    ("$.visits[0].kind", ["state"], "must be one of state, official"),
    ("$.visits[0].status", None, "must be one of completed"),
    ("$.visits[0].origin", "KAZ", "no ISO 3166-1 alpha-2 code"),
    ("$.visits[0].origin", {"code": "KZ"}, "must be a code like KZ, not dict"),
    ("$.visits[0].date", "2021-08-17/2021-08-16", "2021-08-16 lies before the start 2021-08-17"),
    ("$.visits[0].date", "May", "no time span: str 'May'"),
    ("$.visits[0].date", 2021, "no time span: int 2021"),
    ("$.visits[0].visitors[0].office", "boss", "must be one of head_of_state"),
    ("$.visits[0].visitors[0].name", "  ", "must not be blank"),
    ("$.visits[0].visitors[0].wikidata", "Q", "must be a Wikidata item number"),
    ("$.visits[0].evidence[1].start", 9.0, "must be a whole number from 0, not float 9.0"),
    ("$.visits[0].evidence[1].start", True, "must be a whole number from 0, not bool True"),
    ("$.visits[0].evidence[1].end", 12, None),
    ("$.visits[0].evidence[1].text", "half \ud83c", "holds half of a surrogate pair at offset 5"),
    ("$.visits[0].evidence[1].source", "body", "must be one of text, title"),
    ("$.visits[0].evidence[1].supports", ["visitors", "visitors"], "must hold no duplicates"),
    ("$.visits[0].evidence[1].supports", [1], "must hold str only; item 0 is int 1"),
    ("$.meetings[0].topics", ["trade", "trade"], "must hold no duplicates"),
    ("$.meetings[0].topics[1]", "weather", "must be one of trade"),
    ("$.meetings[0].visit_id", "visit-7", "str 'visit-7' is no visit of this article"),
    ("$.agreements[0].id", "visit-1", "str 'visit-1' is used twice"),
    ("$.agreements[0].count", -1, "must be from 0"),
    ("$.agreements[0].count", 10**40, "must be from 0"),
    ("$.agreements[0].count", "12", "must be a whole number or None"),
    ("$.agreements[0].value.amount", 5, "must be a plain decimal string"),
    ("$.agreements[0].value.amount", "5e3", "must be a plain decimal string"),
    ("$.agreements[0].value.amount", "1e1000000", "must be a plain decimal string"),
    ("$.agreements[0].value.amount", "-5", "must be a plain decimal string"),
    ("$.agreements[0].value.amount", "05", "must be a plain decimal string"),
    ("$.agreements[0].value.amount", ".5", "must be a plain decimal string"),
    ("$.agreements[0].value.amount", "5,000", "must be a plain decimal string"),
    ("$.agreements[0].value.amount", "NaN", "must be a plain decimal string"),
    ("$.agreements[0].value.amount", "\u0665", "must be a plain decimal string"),
    ("$.agreements[0].value.amount", "5\n", "must be a plain decimal string"),
    ("$.agreements[0].value.amount", "1" * 31, "must have at most 30 digits"),
    ("$.agreements[0].value.amount", "1" * 10_000, "must be a plain decimal string"),
    ("$.agreements[0].value.upper", "1", "1 lies below the amount 2300000000000.50"),
    ("$.agreements[0].value.currency", "RMB", "no ISO 4217 code"),
    ("$.agreements[0].value.equivalent", "5100000000 USD", "must be an object"),
]


def changed(data: Any, path: str, value: object) -> None:  # noqa: ANN401 - plain data
    """Put a value into plain data at a path."""
    *before, last = path.removeprefix("$.").replace("[", ".[").split(".")
    for step in before:
        data = data[int(step[1:-1]) if step[0] == "[" else step]
    data[int(last[1:-1]) if last[0] == "[" else last] = value


@pytest.mark.parametrize(("path", "value", "reason"), WRONG)
def test_a_fault_is_named_with_its_path(
    full: ParsedArticle, path: str, value: object, reason: str | None
) -> None:
    data = to_dict(full)
    changed(data, path, value)
    found = problems(data)
    if reason is None:
        assert found[0].startswith(path.rpartition(".")[0])
    else:
        assert len(found) == 1
        assert found[0].startswith(f"{path}: {reason}")


def test_all_faults_are_named_at_once(full: ParsedArticle) -> None:
    data = to_dict(full)
    data["visits"][0]["date"] = "May"
    data["visits"][0]["surprise"] = 1
    data["meetings"][0]["countries"] = ["KZ", "UK", "xx"]
    del data["agreements"][0]["title"]
    data["article"]["the url"] = None
    assert problems(data) == (
        "$.article['the url']: unknown key",
        "$.visits[0].surprise: unknown key",
        f"$.visits[0].date: no time span: str 'May' ({SPAN})",
        "$.meetings[0].countries[1]: no ISO 3166-1 alpha-2 code: str 'UK'",
        "$.meetings[0].countries[2]: no ISO 3166-1 alpha-2 code: str 'xx'",
        "$.agreements[0].title: missing",
    )


def test_a_fault_behind_a_missing_key_is_named_too() -> None:
    wanted = ("$.name: missing", "$.country: must be a code like KZ, not int 3")
    assert problems({"country": 3}, Place) == wanted


def test_a_fault_of_two_fields_together_is_named_with_its_reason() -> None:
    data = {"amount": "5", "upper": "3", "currency": "USD", "qualifier": "exact", "equivalent": None}
    (problem,) = problems(data, Money)
    assert problem == "$.upper: 3 lies below the amount 5"


def test_an_amount_is_written_without_an_exponent() -> None:
    written = to_dict(Money(amount=Decimal("1E+9"), currency="USD"))
    assert isinstance(written, dict)
    assert written["amount"] == "1000000000"


@pytest.mark.parametrize("data", [None, 5, "visit", [], [{}]])
def test_what_is_no_object_is_no_record(data: object) -> None:
    assert problems(data)[0].startswith("$: must be an object, not ")


def test_an_object_without_a_key_that_tells_is_no_record() -> None:
    assert problems({"id": "visit-1"})[0].startswith("$: neither a parsed article nor a record")


@pytest.mark.parametrize("kind", [Country, TimeSpan, Status])
def test_a_text_form_is_read_from_its_text_only(kind: type[Any]) -> None:
    assert problems({}, kind)[0].startswith("$: ")
    assert problems(None, kind)[0].startswith("$: ")


@pytest.mark.parametrize(
    ("value", "form"),
    [(Country("XK"), "XK"), (TimeSpan.of("2021-08"), "2021-08"), (Status.PLANNED, "planned")],
)
def test_a_text_form_comes_back(value: object, form: str) -> None:
    assert to_dict(value) == form
    assert from_dict(form, type(value)) == value
    assert from_json(to_json(value), type(value)) == value


@pytest.mark.parametrize("kind", [Person, Place, Money, Evidence, Visit])
def test_a_value_is_read_as_what_it_is_only(kind: type[Any]) -> None:
    assert all(problem.startswith("$.") for problem in problems({}, kind))
    assert problems([], kind) == ("$: must be an object, not list",)


@pytest.mark.parametrize("version", ["1.0", "1.1", "1.12"])
def test_a_newer_minor_version_is_read_if_not_strict(full: ParsedArticle, version: str) -> None:
    data = to_dict(full) | {"schema_version": version, "letters": [{"id": "letter-1"}]}
    data["visits"][0]["mood"] = "warm"
    assert from_dict(data, strict=False) == full
    assert data["schema_version"] == version
    assert problems(data) == (
        "$.letters: unknown key",
        f"$.schema_version: must be 1 (1.x is read with strict=False), not str '{version}'",
        "$.visits[0].mood: unknown key",
    )


@pytest.mark.parametrize("version", ["2", "2.0", "1.", "1.x", "01", "", None, 1, 1.1])
def test_any_other_version_is_refused_strict_or_not(full: ParsedArticle, version: object) -> None:
    data = {**to_dict(full), "schema_version": version}
    assert problems(data, strict=False)[0].startswith("$.schema_version: must be 1")


def test_a_reader_that_is_not_strict_forgives_nothing_else(full: ParsedArticle) -> None:
    data = to_dict(full)
    del data["visits"][0]["places"]
    data["visits"][0]["origin"] = "KAZ"
    assert problems(data, strict=False) == (
        "$.visits[0].places: missing",
        "$.visits[0].origin: no ISO 3166-1 alpha-2 code: str 'KAZ'",
    )
    assert problems([], ParsedArticle, strict=False) == ("$: must be an object, not list",)


@pytest.mark.parametrize("key", [5, None, ("a",), "\ud800", "'; drop", "x" * 500])
def test_odd_keys_are_named_shortly(key: object) -> None:
    (problem,) = problems({"name": "Seoul", "country": None, key: 1}, Place)
    assert problem.endswith(": unknown key")
    assert len(problem) < 70
    assert problem.isprintable()


@pytest.mark.parametrize(
    ("data", "what"), [(5, "int 5"), (None, "None"), ([1], "list"), ("visit", "str 'visit'")]
)
def test_what_is_no_object_is_named(data: object, what: str) -> None:
    with pytest.raises(InvalidRecordError) as raised:
        from_dict(data)
    assert str(raised.value) == f"$: must be an object, not {what}"
