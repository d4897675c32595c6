from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given

from kz_diplomacy.models import Country, Evidence, Money, Office, Person, Precision, TimeSpan
from kz_diplomacy.strategies import countries, evidences, money, persons, time_spans


def test_former_states_are_among_the_countries(made: Callable[..., Any]) -> None:
    assert made(countries(), Country("SU").__eq__)


@pytest.mark.parametrize("precision", Precision)
def test_spans_of_every_precision_are_made_single_and_ranging(
    precision: Precision, made: Callable[..., Any]
) -> None:
    def single(span: TimeSpan) -> bool:
        return span.precision is precision and "/" not in str(span)

    def ranging(span: TimeSpan) -> bool:
        return span.precision is precision and "/" in str(span)

    assert made(time_spans(), single)
    assert made(time_spans(), ranging)


def test_sums_are_made_as_ranges_with_cents_and_with_equivalents(made: Callable[..., Any]) -> None:
    def rich(found: Money) -> bool:
        return found.upper is not None and found.equivalent is not None and "." in str(found.amount)

    assert made(money(), rich)


def test_persons_are_made_without_names(made: Callable[..., Any]) -> None:
    def by_office(person: Person) -> bool:
        return person.name is None and person.role is None and person.office is Office.AMBASSADOR

    assert made(persons(), by_office)


@given(evidences("place", "date"))
def test_evidence_supports_what_it_is_told(evidence: Evidence) -> None:
    assert set(evidence.supports) <= {"place", "date"}
