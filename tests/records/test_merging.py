"""Statements of one event become one."""

import attrs
import pytest

from kz_diplomacy import Country, Person, Status
from kz_diplomacy.events.candidates import MeetingCandidate, Said, Statement
from kz_diplomacy.records.agreeing import equal_or_silent
from kz_diplomacy.records.merging import compatible_status, final_status, merge_statements, union

DONE, AHEAD, OFFERED, OFF, NOW = (
    Status.COMPLETED,
    Status.PLANNED,
    Status.PROPOSED,
    Status.CANCELLED,
    Status.ONGOING,
)


def statement(
    status: Status | None = None, *, first: int = 0, definite: bool = False, implied: bool = False
) -> Statement:
    said = None if status is None else Said(status, first, first + 1)
    return Statement(
        rule="", first=first, last=first + 1, sentence=first, status=said, definite=definite, implied=implied
    )


def meeting(
    first: int, country: str = "", *, definite: bool = False, implied: bool = False
) -> MeetingCandidate:
    countries = (Said(Country(country), first, first + 1),) if country else ()
    return MeetingCandidate(
        statement=statement(first=first, definite=definite, implied=implied), countries=countries
    )


def same(one: MeetingCandidate, other: MeetingCandidate) -> bool:
    return equal_or_silent(one.countries, other.countries)


def starts(*candidates: MeetingCandidate) -> list[int]:
    return [each.statement.first for each in merge_statements(candidates, same)]


def test_one_event_told_five_times_is_one() -> None:
    assert starts(*(meeting(first, "KZ") for first in range(5))) == [0]


def test_two_events_stay_two() -> None:
    assert starts(meeting(0, "KZ"), meeting(1, "KR"), meeting(2, "KZ")) == [0, 1]


def test_what_fits_several_joins_the_latest() -> None:
    kz, kr = merge_statements([meeting(0, "KZ"), meeting(1, "KR"), meeting(2)], same)
    assert kz.countries != kr.countries
    assert starts(meeting(0, "KZ"), meeting(1, "KR"), meeting(2)) == [0, 1]


def test_what_only_points_back_begins_no_event() -> None:
    assert starts(meeting(0, definite=True)) == []
    assert starts(meeting(0, "KZ", definite=True), meeting(1, "KR")) == [1]


def test_what_points_ahead_joins_the_first_event_behind_it() -> None:
    [event] = merge_statements([meeting(0, definite=True), meeting(1, "KR")], same)
    assert not event.statement.definite


def test_what_is_implied_begins_an_event_only_where_none_fits() -> None:
    assert starts(meeting(0, "KZ", definite=True, implied=True)) == [0]
    assert starts(meeting(0, "KZ", definite=True, implied=True), meeting(1, "KZ")) == [1]
    assert starts(
        meeting(0, "KZ", definite=True, implied=True), meeting(1, "KZ", definite=True, implied=True)
    ) == [0]
    assert starts(meeting(0, "KZ", definite=True), meeting(1, "KZ", definite=True, implied=True)) == [1]


def test_a_union_says_what_both_say_and_prefers_what_is_stated() -> None:
    a, b = Person(name="A"), Person(name="B")
    one = attrs.evolve(meeting(0), participants=(Said(a), Said(b, 1, 2)))
    other = attrs.evolve(meeting(5), participants=(Said(a, 5, 6), Said(b, 6, 7)))
    assert union(one, other).participants == (Said(a, 5, 6), Said(b, 1, 2))


def test_the_statement_is_the_first_that_does_more_than_point_back() -> None:
    assert union(meeting(0), meeting(5)).statement.first == 0
    assert union(meeting(0, definite=True), meeting(5)).statement.first == 5
    assert union(meeting(0, definite=True), meeting(5, definite=True)).statement.definite


@pytest.mark.parametrize(
    ("one", "other", "status"),
    [
        (statement(AHEAD), statement(DONE), DONE),
        (statement(DONE), statement(NOW), NOW),
        (statement(AHEAD), statement(OFF), OFF),
        (statement(OFFERED), statement(AHEAD), AHEAD),
        (statement(OFFERED), statement(), OFFERED),
        (statement(), statement(), None),
        (statement(AHEAD), statement(DONE, definite=True), AHEAD),
        (statement(AHEAD), statement(OFF, definite=True), OFF),
        (statement(DONE, definite=True), statement(), DONE),
    ],
)
def test_the_status_that_knows_more_holds(one: Statement, other: Statement, status: Status | None) -> None:
    found = union(MeetingCandidate(statement=one), MeetingCandidate(statement=other)).statement.status
    assert (found and found.value) == status


@pytest.mark.parametrize(
    ("one", "other", "fit"),
    [
        (statement(DONE), statement(NOW), True),
        (statement(DONE), statement(AHEAD), False),
        (statement(AHEAD), statement(OFFERED), True),
        (statement(OFF), statement(DONE), True),
        (statement(DONE), statement(OFF), True),
        (statement(), statement(AHEAD), True),
        (statement(DONE), statement(), True),
        (statement(DONE, definite=True), statement(AHEAD), True),
        (statement(DONE), statement(AHEAD, definite=True), True),
    ],
)
def test_what_happened_is_not_what_lies_ahead(one: Statement, other: Statement, fit: bool) -> None:  # noqa: FBT001
    assert compatible_status(one, other) is fit


def test_an_event_that_no_word_puts_off_has_happened() -> None:
    assert final_status(statement()) is DONE
    assert final_status(statement(AHEAD)) is AHEAD
