import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kz_diplomacy.knowledge import Official, Term
from kz_diplomacy.knowledge.tenure import term_on
from kz_diplomacy.models import Country, Office

KZ = Country("KZ")


def _term(office: Office, start: str | None, end: str | None, country: Country = KZ) -> Term:
    return Term(
        role=office.value,
        office=office,
        country=country,
        start=dt.date.fromisoformat(start) if start else None,
        end=dt.date.fromisoformat(end) if end else None,
    )


def _office_on(day: str | None, *terms: Term) -> Office | None:
    official = Official(name="Aida Sarkyt", country=KZ, terms=terms)
    term = term_on(official, dt.date.fromisoformat(day) if day else None)
    return term.office if term else None


SPEAKER = _term(Office.SPEAKER, "2013-10-16", "2019-03-19")
PRESIDENT = _term(Office.HEAD_OF_STATE, "2019-03-20", None)


@pytest.mark.parametrize(
    ("day", "office"),
    [
        ("2013-10-15", None),
        ("2013-10-16", Office.SPEAKER),
        ("2019-03-19", Office.SPEAKER),
        ("2019-03-20", Office.HEAD_OF_STATE),
        ("2030-01-01", Office.HEAD_OF_STATE),
        (None, None),
    ],
)
def test_the_office_follows_the_day(day: str | None, office: Office | None) -> None:
    assert _office_on(day, SPEAKER, PRESIDENT) is office


def test_without_a_day_an_office_held_alone_counts() -> None:
    second = _term(Office.HEAD_OF_STATE, "2012-05-07", None)
    assert _office_on(None, _term(Office.HEAD_OF_STATE, "2000-05-07", "2008-05-07"), second) is (
        Office.HEAD_OF_STATE
    )


def test_an_office_without_days_was_always_held() -> None:
    assert _office_on("2020-01-01", _term(Office.MAYOR, None, None)) is Office.MAYOR


def test_a_known_term_goes_before_one_without_days() -> None:
    assert _office_on("2015-01-01", _term(Office.MAYOR, None, None), SPEAKER) is Office.SPEAKER
    assert _office_on("2025-01-01", _term(Office.MAYOR, None, None), SPEAKER) is Office.MAYOR


def test_nobody_without_terms_holds_an_office() -> None:
    assert _office_on("2020-01-01") is None


def test_on_the_day_of_a_handover_the_new_office_counts() -> None:
    minister = _term(Office.MINISTER, "2001-03-01", "2004-05-09")
    governor = _term(Office.GOVERNOR, "2004-05-09", None)
    assert _office_on("2004-05-09", minister, governor) is Office.GOVERNOR


def test_of_two_offices_at_once_the_higher_counts() -> None:
    deputy = _term(Office.DEPUTY_HEAD_OF_GOVERNMENT, "2022-01-11", "2023-04-03")
    minister = _term(Office.FOREIGN_MINISTER, "2019-09-18", "2023-04-03")
    assert _office_on("2022-06-01", deputy, minister) is Office.FOREIGN_MINISTER


def test_one_office_in_two_bodies_counts_as_the_later_one() -> None:
    bank = Term(
        role="Governor", office=Office.ORGANIZATION_HEAD, organization="Bank", start=dt.date(2010, 2, 3)
    )
    fund = Term(role="Chair", office=Office.ORGANIZATION_HEAD, organization="Fund", start=dt.date(2012, 2, 3))
    assert term_on(Official(name="A", country=KZ, terms=(bank, fund)), dt.date(2013, 1, 1)) is fund


def test_of_two_offices_of_one_rank_none_counts() -> None:
    envoy = _term(Office.AMBASSADOR, "2010-02-03", "2014-04-05")
    adviser = _term(Office.ADVISER, "2010-02-03", "2014-04-05")
    assert _office_on("2012-01-01", envoy, adviser) is None


def test_terms_known_by_year_do_not_tell_the_year_of_the_handover() -> None:
    minister = _term(Office.FOREIGN_MINISTER, "2010-01-01", "2014-12-31")
    premier = _term(Office.HEAD_OF_GOVERNMENT, "2014-01-01", "2019-12-31")
    assert _office_on("2014-06-01", minister, premier) is None
    assert _office_on("2013-06-01", minister, premier) is Office.FOREIGN_MINISTER


def test_terms_known_by_year_tell_offices_held_together_for_years() -> None:
    minister = _term(Office.FOREIGN_MINISTER, "2010-01-01", "2019-12-31")
    deputy = _term(Office.DEPUTY_HEAD_OF_GOVERNMENT, "2012-01-01", None)
    assert _office_on("2015-06-01", minister, deputy) is Office.FOREIGN_MINISTER


DAYS = st.none() | st.dates(dt.date(1991, 1, 1), dt.date(2030, 12, 31))
TERMS = st.builds(Term, role=st.just("x"), office=st.sampled_from(Office), start=DAYS, end=DAYS)


@given(st.lists(TERMS, max_size=4), DAYS)
def test_a_term_found_is_one_of_the_officials_own_and_covers_the_day(
    terms: list[Term], day: dt.date | None
) -> None:
    term = term_on(Official(name="A", country=None, terms=tuple(terms)), day)
    assert term is None or term in terms
    if term and day and (term.start or term.end):
        assert (term.start or day) <= day <= (term.end or day)
