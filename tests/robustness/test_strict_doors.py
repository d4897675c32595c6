"""Hostile payloads at every reader of JSON: each is refused with its path, none is accepted, none is lost.

What is refused is not written down by hand: every place of a full value is filled with everything that
hostile JSON may hold, and what the published JSON Schema refuses the reader has to refuse, at that place.
"""

import json
from collections.abc import Iterator
from typing import Any

import jsonschema  # type: ignore[import-untyped] # its stubs are a package of their own
import pytest

from kz_diplomacy import (
    Agreement,
    Article,
    Country,
    Dataset,
    Evidence,
    InvalidArticleError,
    InvalidRecordError,
    Investment,
    Meeting,
    Money,
    Organization,
    ParsedArticle,
    Person,
    Place,
    TimeSpan,
    Visit,
    from_dict,
    from_json,
    iter_jsonl,
    json_schema,
    link,
    to_dict,
    to_json,
)
from kz_diplomacy.models import Equivalent
from kz_diplomacy.serialization import article_from_dict

FEWEST = 300
DEEPEST = 3  # steps of a path; what lies deeper has a reader of its own
LONGEST = 1_000  # characters of a problem, whatever the payload
Path = tuple[str | int, ...]


def nested(depth: int) -> list[Any]:
    """Return lists in lists."""
    inner: list[Any] = []
    for _ in range(depth):
        inner = [inner]
    return inner


ANY: list[Any] = []
NO_KEYS: dict[str, Any] = {}
HOSTILE: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 10**40, -(10**400), 1.5, 1e308, float("inf"), float("nan"),
    "", " ", "\t\n", "\0", "\ud800", "x", "x" * 100_000, "9" * 10_000, "1e999999999", "NaN",
    "-0", "0x10", "=1+1", "'; --",
    "2021-02-30", "10000-01-01", "2021/2020", "kz", "USD", "Q0", "completed", "\u202ecompleted",
    "completed\n",
    "__class__", "$.visits[0]", ANY, [ANY], [None], [1], [NO_KEYS], ["x"], ["x", "x"], nested(90), NO_KEYS,
    {"": ""}, {"__proto__": NO_KEYS},
    {"code": "KZ"}, {"start": 0, "end": 0}, {"amount": "1", "currency": "XXX"}, object,
)  # fmt: skip


def places(data: Any, path: Path = ()) -> Iterator[Path]:  # noqa: ANN401 (plain data)
    """Yield the path of everything inside a value."""
    whole: Any = data
    size = len(whole) if isinstance(data, dict | list) else 0
    for key in whole if isinstance(data, dict) else range(size):
        yield (*path, key)
        yield from places(whole[key], (*path, key))


def with_value(data: Any, path: Path, value: object) -> Any:  # noqa: ANN401 (plain data)
    """Return a copy of plain data with another value at a path."""
    key, *rest = path
    copy = data.copy()
    copy[key] = with_value(data[key], tuple(rest), value) if rest else value
    return copy


def names(problem: str, key: str | int) -> bool:
    """Return whether a problem is one of the value under a key of the whole."""
    return problem.startswith((f"$.{key}", f"$[{str(key)!r}]"))


def value_of(kind: type[Any], full: ParsedArticle) -> Any:  # noqa: ANN401 (of any class of the contract)
    """Return a value of a class that has every field filled."""
    money = full.investments[0].amount
    assert money is not None
    values: tuple[Any, ...] = (
        full, full.article, *full.records, full.visits[0].evidence[1], full.visits[0].visitors[0],
        full.visits[0].places[0], full.visits[0].delegation[0], money, money.equivalent,
    )  # fmt: skip
    return next(value for value in values if type(value) is kind)


KINDS: tuple[type[Any], ...] = (
    ParsedArticle, Article, Visit, Meeting, Agreement, Investment, Evidence, Person, Place, Organization,
    Money, Equivalent,
)  # fmt: skip


def schema_of(kind: type[Any]) -> Any:  # noqa: ANN401 (of a library without types)
    """Return a validator of one class."""
    schema = json_schema()
    return jsonschema.Draft202012Validator({"$defs": schema["$defs"], "$ref": f"#/$defs/{kind.__name__}"})


def hostile(data: Any) -> Iterator[tuple[Path, Any]]:  # noqa: ANN401 (plain data)
    """Yield what JSON may hold instead: wrong values, unknown keys and missing keys, each with its place."""
    for path in (path for path in places(data) if len(path) <= DEEPEST):
        for value in HOSTILE:
            yield path, with_value(data, path, value)
    for key in (*data, "id ", "ID", "\u0456d", "__dict__", *map(str, range(300))):
        if key in data:
            yield (key,), {name: value for name, value in data.items() if name != key}
        else:
            yield (key,), {**data, key: 1}


def problems(payload: object, kind: type[Any]) -> tuple[str, ...]:
    """Return what the reader finds wrong."""
    try:
        from_dict(payload, kind)
    except InvalidRecordError as error:
        return error.problems
    return ()


@pytest.mark.parametrize("kind", KINDS)
def test_what_the_schema_refuses_the_reader_refuses_at_that_place(
    kind: type[Any], full: ParsedArticle
) -> None:
    data, schema, refused = to_dict(value_of(kind, full)), schema_of(kind), 0
    for path, payload in hostile(data):
        found = problems(payload, kind)
        refused += bool(found)
        assert all(problem.startswith("$") and len(problem) < LONGEST for problem in found), path
        if not schema.is_valid(payload):
            assert any(names(problem, path[0]) for problem in found), path
        elif not found:
            assert from_dict(to_dict(from_dict(payload, kind)), kind) == from_dict(payload, kind)
    assert refused >= FEWEST


@pytest.mark.parametrize("kind", KINDS)
def test_json_that_is_cut_or_goes_on_is_refused(kind: type[Any], full: ParsedArticle) -> None:
    text = to_json(value_of(kind, full))
    ends = [text[:end] for end in range(0, len(text), max(1, len(text) // FEWEST))]
    more = [text + after for after in ("x", "{}", ",", "]", "}", "\0", "\ufeff", "//", text)]
    for payload in ends + more:
        with pytest.raises(InvalidRecordError, match=r"^\$: no JSON"):
            from_json(payload, kind)


@pytest.mark.parametrize("kind", KINDS)
def test_bytes_that_are_not_utf_8_are_refused(kind: type[Any], full: ParsedArticle) -> None:
    text = to_json(value_of(kind, full))
    for encoding in ("utf-16", "utf-16-le", "utf-32", "utf-8-sig"):
        with pytest.raises(InvalidRecordError, match=r"^\$: "):
            from_json(text.encode(encoding), kind)
    for byte in (b"\xff", b"\x80", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf5\x80\x80\x80"):
        for at in range(1, len(text), max(1, len(text) // 60)):
            with pytest.raises(InvalidRecordError, match=r"^\$: n"):
                from_json(text[:at].encode() + byte + text[at:].encode(), kind)


def test_a_line_of_jsonl_is_named(full: ParsedArticle) -> None:
    good = to_json(full)
    for path in list(places(to_dict(full)))[:FEWEST]:
        bad = json.dumps(with_value(to_dict(full), path, {"no": "such"}))
        lines = iter_jsonl([good, "", bad])
        assert next(lines) == full
        with pytest.raises(InvalidRecordError, match=r"^(?:\d+ problems:\s+)?line 3: \$"):
            next(lines)


@pytest.mark.parametrize("key", ["id", "text", "title", "published", "source", "url", "language", "dateline"])
def test_an_article_of_wrong_types_is_refused(key: str, full: ParsedArticle) -> None:
    data = to_dict(full.article)
    for value in (5, True, 1.5, ANY, NO_KEYS, ["x"], b"x", "\ud800", object()):
        with pytest.raises(InvalidArticleError, match=rf"\$\.{key}"):
            article_from_dict({**data, key: value})


def test_a_code_that_is_no_country_is_refused() -> None:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    codes = [first + second for first in letters for second in letters]
    known = [code for code in codes if schema_of(Place).is_valid({"name": "x", "country": code})]
    for code in sorted(
        {*codes, *map(str.lower, codes), "", "K", "KAZ", "K Z", "KZ\n", "\u041a\u0417"} - {*known}
    ):
        with pytest.raises(InvalidRecordError):
            Country(code)


def test_a_span_that_is_none_is_refused() -> None:
    months = [f"2021-{month:02}" for month in (0, *range(13, 100))]
    days = [f"2021-{month:02}-{day:02}" for month in range(1, 13) for day in (0, *range(32, 60))]
    others = [
        "",
        "2021-2",
        "21",
        "2021-",
        "2021/",
        "/2021",
        "2021/2021-05",
        "2021-05/2021",
        "2021//2022",
        "-2021",
        "+2021",
    ]
    others += [
        "2021-06-31",
        "2021-02-29",
        "2021-W05",
        "2021-001",
        "20210505",
        "2021-05-05T00:00",
        "\uff12021",
        "2021 ",
        "0000",
    ]
    others += [
        "2021-05-06/2021-05-05",
        "2021/2020",
        "2021-05-05/2021-05-06/2021-05-07",
        "2021?",
        "2021~",
        "202X",
        "9" * 9999,
    ]
    payloads = months + days + others
    assert len(payloads) >= FEWEST
    for payload in payloads:
        with pytest.raises(InvalidRecordError):
            TimeSpan.of(payload)


def test_a_sum_that_is_no_decimal_is_refused(full: ParsedArticle) -> None:
    data = to_dict(value_of(Money, full))
    marks = [chr(number) for number in range(0x21, 0x7F) if chr(number) not in ".0123456789"]
    digits = (
        [chr(0x660 + n) for n in range(10)]
        + [chr(0xFF10 + n) for n in range(10)]
        + ["\u00b2", "\u00bd", "\u2167"]
    )
    wrong = [mark + "5" for mark in marks + digits] + ["5" + mark for mark in marks + digits]
    wrong += ["5" + mark + "5" for mark in marks + digits] + [
        "",
        " ",
        "5.",
        ".5",
        "05",
        "5.5.5",
        "9" * 31,
        "9" * 99_999,
    ]
    assert len(wrong) >= FEWEST
    for payload in wrong:
        with pytest.raises(InvalidRecordError, match=r"\$\.amount"):
            from_dict({**data, "amount": payload}, Money)


def dataset_problems(payload: object) -> tuple[str, ...]:
    """Return what the reader of datasets finds wrong; what it takes comes back."""
    try:
        data = Dataset.from_json(json.dumps(payload))
    except InvalidRecordError as error:
        return error.problems
    assert Dataset.from_json(data.to_json()) == data
    return ()


def test_a_dataset_of_wrong_parts_is_refused(full: ParsedArticle) -> None:
    data = json.loads(link([full]).to_json())
    values = [value for value in HOSTILE if value is not object]
    refused = 0
    for path in places(data):
        if len(path) <= DEEPEST + (path[0] == "records"):
            wrong = [with_value(data, path, value) for value in values]
            found = [dataset_problems(payload) for payload in wrong if payload != data]
            refused += sum(map(bool, found))
            assert all(problem.startswith("$") for problems in found for problem in problems), path
    assert refused >= FEWEST


def test_a_dataset_that_is_cut_is_refused(full: ParsedArticle) -> None:
    text = link([full]).to_json()
    for end in range(0, len(text), len(text) // FEWEST):
        with pytest.raises(InvalidRecordError, match=r"^\$: no JSON"):
            Dataset.from_json(text[:end])
