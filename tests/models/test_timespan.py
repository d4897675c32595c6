import datetime as dt
import itertools
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kz_diplomacy.errors import InvalidRecordError
from kz_diplomacy.models import Precision, TimeSpan
from kz_diplomacy.strategies import time_spans

DAY, MONTH, YEAR = Precision.DAY, Precision.MONTH, Precision.YEAR


@pytest.mark.parametrize(
    ("text", "start", "end", "precision"),
    [
        ("2019", "2019-01-01", "2019-12-31", YEAR),
        ("2019/2021", "2019-01-01", "2021-12-31", YEAR),
        ("2021-08", "2021-08-01", "2021-08-31", MONTH),
        ("2020-02", "2020-02-01", "2020-02-29", MONTH),
        ("2022-01/2022-06", "2022-01-01", "2022-06-30", MONTH),
        ("2021-08-16", "2021-08-16", "2021-08-16", DAY),
        ("2021-08-16/2021-08-17", "2021-08-16", "2021-08-17", DAY),
        ("9999-12", "9999-12-01", "9999-12-31", MONTH),
        ("0001", "0001-01-01", "0001-12-31", YEAR),
    ],
)
def test_a_text_form_gives_a_span_and_the_span_the_form(
    text: str, start: str, end: str, precision: Precision
) -> None:
    span = TimeSpan.of(text)
    assert (span.start.isoformat(), span.end.isoformat(), span.precision) == (start, end, precision)
    assert str(span) == text
    assert repr(span) == f"TimeSpan.of('{text}')"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "/",
        "2021/",
        "/2021",
        "2005/..",
        "21",
        "20210816",
        "2021-8",
        "2021-13",
        "2021-02-29",
        "0000",
        "2021-W33",
        "2022-01/2022-06-15",
        "2021-08-17/2021-08-16",
        "2019/2020/2021",
        " 2021",
        "2021\n",
        "-2021",
        "2021-08-16T10:00",
        "\u0662\u0660\u0662\u0661",  # Arabic-Indic digits
        2021,
        None,
        dt.date(2021, 8, 16),
    ],
)
def test_anything_else_is_no_span(text: str) -> None:
    with pytest.raises(InvalidRecordError, match=r"^TimeSpan"):
        TimeSpan.of(text)


@pytest.mark.parametrize(
    ("start", "end", "precision", "field"),
    [
        (dt.date(2021, 8, 2), dt.date(2021, 8, 1), DAY, "end"),
        (dt.date(2021, 8, 2), dt.date(2021, 8, 31), MONTH, "start"),
        (dt.date(2021, 8, 1), dt.date(2021, 8, 30), MONTH, "end"),
        (dt.date(2021, 2, 1), dt.date(2021, 12, 31), YEAR, "start"),
        (dt.date(2021, 1, 1), dt.date(2021, 11, 30), YEAR, "end"),
        ("2021-08-01", dt.date(2021, 8, 1), DAY, "start"),
        (dt.datetime(2021, 8, 1, tzinfo=dt.UTC), dt.date(2021, 8, 1), DAY, "start"),
        (dt.date(2021, 8, 1), dt.date(2021, 8, 1), "day", "precision"),
    ],
)
def test_ends_that_do_not_fit_are_refused(
    start: dt.date, end: dt.date, precision: Precision, field: str
) -> None:
    with pytest.raises(InvalidRecordError, match=rf"^TimeSpan\.{field}: "):
        TimeSpan(start, end, precision)


def test_the_precision_is_part_of_the_value() -> None:
    assert TimeSpan.of("2019") != TimeSpan.of("2019-01-01/2019-12-31")
    assert TimeSpan.of("2021-08-16/2021-08-16") == TimeSpan.of("2021-08-16")


def test_spans_are_ordered_by_start_then_end() -> None:
    texts = ["2021-08-17", "2021-08-16/2021-08-17", "2019", "2021-08-16"]
    ordered = sorted(map(TimeSpan.of, texts))
    assert [str(span) for span in ordered] == ["2019", "2021-08-16", "2021-08-16/2021-08-17", "2021-08-17"]


@pytest.mark.parametrize(
    ("one", "other", "overlaps", "contains"),
    [
        ("2021", "2021-08-16", True, True),
        ("2021-08-16", "2021", True, False),
        ("2021-08-16/2021-08-18", "2021-08-18/2021-08-20", True, False),
        ("2021-08-16", "2021-08-17", False, False),
        ("2019", "2021", False, False),
    ],
)
def test_spans_overlap_and_contain_each_other(
    one: str, other: str, *, overlaps: bool, contains: bool
) -> None:
    first, second = TimeSpan.of(one), TimeSpan.of(other)
    assert first.overlaps(second) is overlaps
    assert second.overlaps(first) is overlaps
    assert first.contains(second) is contains


def test_a_span_contains_its_days_only() -> None:
    span = TimeSpan.of("2021-08")
    assert span.contains(dt.date(2021, 8, 1))
    assert not span.contains(dt.date(2021, 9, 1))


@pytest.mark.parametrize(("year", "month"), [(0, 1), (10_000, 1), (2021, 0), (2021, 13), (-1, 5)])
def test_what_the_calendar_does_not_have_is_no_span(year: int, month: int) -> None:
    with pytest.raises(InvalidRecordError, match=r"^TimeSpan: no such day, month or year: "):
        TimeSpan.month(year, month)


def test_ends_of_different_precision_make_no_range() -> None:
    with pytest.raises(InvalidRecordError, match="both ends must have the same form"):
        TimeSpan.range(TimeSpan.year(2019), TimeSpan.month(2021, 8))


@given(time_spans())
def test_the_text_form_comes_back(span: TimeSpan) -> None:
    assert TimeSpan.of(str(span)) == span


@given(time_spans(), time_spans(), st.dates())
def test_overlap_is_a_common_day(one: TimeSpan, other: TimeSpan, day: dt.date) -> None:
    if one.contains(day) and other.contains(day):
        assert one.overlaps(other)
    assert one.overlaps(other) == (max(one.start, other.start) <= min(one.end, other.end))


@given(st.lists(time_spans(), min_size=2, max_size=5))
def test_order_is_that_of_the_starts(spans: list[TimeSpan]) -> None:
    assert all(one.start <= other.start for one, other in itertools.pairwise(sorted(spans)))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("x", "str 'x' (must be like 2021, 2021-08, 2021-08-16 or two of one form with a slash)"),
        ("2021/2021-08", "str '2021/2021-08' (both ends must have the same form)"),
        (5, "int 5"),
    ],
)
def test_what_is_no_span_is_told_with_the_reason(text: str | int, message: str) -> None:
    given: Any = text
    with pytest.raises(InvalidRecordError) as refused:
        TimeSpan.of(given)
    assert str(refused.value) == f"TimeSpan: no time span: {message}"
