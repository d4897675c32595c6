"""Reading and writing by orjson against the plain way."""

import json
import sys
from collections.abc import Iterator
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kz_diplomacy.errors import InvalidRecordError
from kz_diplomacy.models import Place
from kz_diplomacy.serialization import compact, from_json, to_json
from kz_diplomacy.serialization.compact import read_compact, write_compact
from kz_diplomacy.serialization.reading import load

pytest.importorskip("orjson", reason="the extra `fast` is not installed")

text = st.text(st.characters(exclude_categories=["Cs"]))
plain = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | text,
    lambda inner: st.lists(inner) | st.dictionaries(text, inner),
)


@pytest.fixture
def without_orjson(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setitem(sys.modules, "orjson", None)
    compact.codec.cache_clear()
    yield
    compact.codec.cache_clear()


@given(plain)
def test_both_write_the_same_and_read_it_alike(data: object) -> None:
    written = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    assert write_compact(data) == written
    if data is not None:
        assert read_compact(written) == read_compact(written.encode() + b"\n") == load(written) == data


@pytest.mark.parametrize(
    "source",
    [
        '{"name":"Seoul","name":"Osh"}',
        '{"name": "Seoul"}',
        '{"name":"Seoul"} ',
        "[NaN]",
        "[1e400]",
        "[1.0e2]",
        "123456789012345678901234567890",
        "[" * 2000 + "]" * 2000,
        '{"name":',
        "\ud800",
        b"\xff",
    ],
)
def test_what_is_not_written_like_this_is_left_to_the_plain_reader(source: str | bytes) -> None:
    assert read_compact(source) is None


@pytest.mark.parametrize(
    "source", ['{"name":"Seoul","name":"Osh","country":null}', '{"name":"Osh","country":NaN}']
)
def test_what_the_plain_reader_refuses_stays_refused(source: str) -> None:
    with pytest.raises(InvalidRecordError):
        from_json(source, Place)


@pytest.mark.usefixtures("without_orjson")
def test_without_orjson_the_plain_way_serves() -> None:
    assert write_compact([]) is None
    assert read_compact("[]") is None
    assert from_json(to_json(Place(name="Łódź")), Place) == Place(name="Łódź")


def test_amounts_stay_strings() -> None:
    assert from_json(to_json(Decimal("2300000000000.50")), Decimal) == Decimal("2300000000000.50")
