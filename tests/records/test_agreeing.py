"""When the values of two statements may be those of one event."""

import pytest

from kz_diplomacy import Country, Person, TimeSpan
from kz_diplomacy.events.candidates import Said
from kz_diplomacy.records.agreeing import (
    alike,
    contained,
    equal_or_silent,
    overlap_or_silent,
    persons_agree,
    values,
)

KZ, KR = Country("KZ"), Country("KR")
A, B, C = (Person(name=name, country=country) for name, country in (("A", KZ), ("B", KR), ("C", KZ)))
D = Person(name="D")


def said(*bare: object) -> tuple[Said[object], ...]:
    return tuple(Said(each) for each in bare)


def people(*bare: Person) -> tuple[Said[Person], ...]:
    return tuple(Said(each) for each in bare)


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ((), (), True),
        ((1,), (), True),
        ((), (1,), True),
        ((1,), (1,), True),
        ((1,), (2,), False),
        ((1, 2), (2, 3), True),
    ],
)
def test_fields_with_one_value(one: tuple[int, ...], other: tuple[int, ...], agree: bool) -> None:  # noqa: FBT001
    assert equal_or_silent(said(*one), said(*other)) is agree


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        (["2019"], ["2019-04-22"], True),
        (["2019"], ["2020"], False),
        ([], ["2020"], True),
        (["2020"], [], True),
        (["2019", "2020"], ["2020-05"], True),
    ],
)
def test_dates_have_a_day_in_common(one: list[str], other: list[str], agree: bool) -> None:  # noqa: FBT001
    left, right = ([Said(TimeSpan.of(each)) for each in spans] for spans in (one, other))
    assert overlap_or_silent(left, right) is agree


@pytest.mark.parametrize(
    ("one", "other", "inside"),
    [((1,), (1, 2), True), ((1, 2), (2,), True), ((1, 3), (1, 2), False), ((), (1,), True)],
)
def test_one_list_holds_the_other(one: tuple[int, ...], other: tuple[int, ...], inside: bool) -> None:  # noqa: FBT001
    assert contained(said(*one), said(*other)) is inside


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ((), (A,), True),
        ((A,), (), True),
        ((A, B), (B,), True),
        ((A,), (B,), False),
        ((A, B), (B, C), False),
        ((A, B), (B, D), False),
        ((A, B), (A, D), False),
        ((A, B, D), (A, B), True),
    ],
)
def test_no_country_sends_two_different_persons(
    one: tuple[Person, ...],
    other: tuple[Person, ...],
    agree: bool,  # noqa: FBT001
) -> None:
    assert persons_agree(people(*one), people(*other)) is agree


def test_persons_of_two_countries_may_both_take_part() -> None:
    assert persons_agree(people(A, B), people(A, Person(name="E", country=Country("NO"))))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("8th Summit of the Turkic Council", "Summit of the Turkic Council", True),
        ("agreement on trade", "agreement on visas", False),
        ("agreement on trade and visas", "agreement on trade and border crossings", False),
        ("memorandum on oil, gas and coal", "memorandum on oil, gas and wind", True),
        ("", "agreement", False),
        ("the", "of the", False),
    ],
)
def test_titles_say_the_same_in_other_words(one: str, other: str, same: bool) -> None:  # noqa: FBT001
    assert alike(one, other) is alike(other, one) is same


def test_values_are_bare() -> None:
    assert values(said(1, 2, 1)) == {1, 2}
