"""When two records are one event: what no group of articles shows."""

from decimal import Decimal
from typing import Any

from kz_diplomacy.linking.amounts import Sum
from kz_diplomacy.linking.comparing import compare
from kz_diplomacy.linking.dates import Exactness, Outlook, When
from kz_diplomacy.linking.findings import Comparison, Verdict
from kz_diplomacy.linking.identities import Company, Spot, Who
from kz_diplomacy.linking.profiles import Profile
from kz_diplomacy.linking.titles import Title

DAY, NEXT, MONTH_LATER = (When(day, day, Exactness.DAY) for day in (700, 701, 740))
YEAR, NEWS = When(500, 864, Exactness.YEAR), When(697, 700, Exactness.TOLD)
KZ, KR = frozenset({"KZ"}), frozenset({"KR"})
BOTH = KZ | KR
AIDA, BEK, KIM = (
    Who(None, frozenset({name}), name, None, None, country, None)
    for name, country in (("aida", "KZ"), ("bek", "KZ"), ("kim", "KR"))
)
SEOUL, BUSAN = frozenset({Spot("seoul", "KR", None)}), frozenset({Spot("busan", "KR", None)})
BANK, FUND = (frozenset({Company(name, frozenset({name}), None)}) for name in ("bank", "fund"))
TRADE = Title(frozenset({"trade", "fees"}), frozenset())
NOBODY: frozenset[Who] = frozenset()
NOWHERE: frozenset[str] = frozenset()
MILLION = (Sum("USD", Decimal(10**6), Decimal(10**6)),)


def visit(when: When | None = DAY, **more: object) -> Profile:
    known: dict[str, Any] = {"people": frozenset({AIDA}), "givers": KZ, "takers": KR} | more
    return Profile(type="visit", when=when, **known)


def meeting(when: When | None = DAY, **more: object) -> Profile:
    known: dict[str, Any] = {"kind": "bilateral", "mode": "in_person", "givers": BOTH} | more
    return Profile(type="meeting", when=when, **known)


def agreement(when: When | None = DAY, **more: object) -> Profile:
    known: dict[str, Any] = {"kind": "agreement", "givers": BOTH} | more
    return Profile(type="agreement", when=when, **known)


def investment(**more: object) -> Profile:
    known: dict[str, Any] = {"kind": "loan", "givers": KR, "takers": KZ, "told": 700} | more
    return Profile(type="investment", when=None, **known)


def against(found: Comparison) -> set[str]:
    return {each.name for each in found.findings if each.verdict is Verdict.AGAINST}


def fits(one: Profile, other: Profile) -> bool:
    assert compare(one, other).fit == compare(other, one).fit
    return compare(one, other).fit > 0


def test_records_of_two_kinds_are_two_events() -> None:
    assert against(compare(visit(), meeting())) == {"type"}


def test_a_visit_of_a_year_needs_more_than_people_and_country() -> None:
    assert not fits(visit(), visit(YEAR))
    assert fits(visit(spots=SEOUL), visit(YEAR, spots=SEOUL))
    assert fits(visit(kind="state"), visit(YEAR, kind="state"))


def test_a_visit_without_visitors_needs_the_day_and_more() -> None:
    silent = visit(people=NOBODY)
    assert not fits(visit(), silent)
    assert fits(visit(spots=SEOUL), visit(people=NOBODY, spots=SEOUL))
    assert not fits(visit(NEWS, spots=SEOUL), visit(people=NOBODY, spots=SEOUL))


def test_kinds_of_visits_differ_without_speaking_against_them() -> None:
    found = compare(visit(kind="state"), visit(kind="official"))
    assert found.fit
    assert [each.name for each in found.findings if each.verdict is Verdict.DIFFERS] == ["kind"]


def test_a_visit_that_was_called_off_may_have_moved() -> None:
    off, held = visit(outlook=Outlook.OFF), visit(MONTH_LATER)
    assert fits(off, held)
    assert against(compare(visit(), held)) == {"date"}
    assert not against(compare(visit(outlook=Outlook.AHEAD), held))
    assert not fits(visit(outlook=Outlook.AHEAD), held)
    assert against(compare(visit(), visit(MONTH_LATER, outlook=Outlook.OFF))) == {"date"}
    later = visit(When(900, 900, Exactness.DAY))
    assert against(compare(off, later)) == {"date"}


def test_a_meeting_of_two_and_one_of_many_are_two() -> None:
    assert against(compare(meeting(), meeting(kind="multilateral"))) == {"kind"}


def test_ways_of_meeting_are_told_apart() -> None:
    [finding] = [f for f in compare(meeting(), meeting(mode="phone")).findings if f.name == "mode"]
    assert (finding.verdict, finding.why) == (Verdict.AGAINST, "in person and phone")


def test_other_countries_are_against_a_meeting_of_two() -> None:
    assert against(compare(meeting(), meeting(givers=frozenset({"KZ", "JP"})))) == {"countries"}
    assert not against(compare(meeting(), meeting(givers=KZ)))
    many = meeting(kind="multilateral", givers=frozenset({"KZ", "JP", "KR"}))
    assert not against(compare(many, meeting(kind="multilateral", givers=frozenset({"UZ", "TJ"}))))
    three = compare(many, meeting(kind="multilateral", givers=frozenset({"KZ", "JP", "UZ"})))
    assert "countries" in three.agreeing()
    assert not against(compare(meeting(), meeting(givers=NOWHERE)))


def test_one_side_and_a_place_are_enough_in_the_news_of_a_day() -> None:
    one = meeting(NEWS, people=frozenset({AIDA, KIM}), spots=SEOUL)
    assert not fits(one, meeting(people=frozenset({AIDA})))
    assert fits(one, meeting(people=frozenset({AIDA}), spots=SEOUL))
    assert fits(one, meeting(people=frozenset({AIDA, KIM})))


def test_other_people_of_one_side_are_against_a_meeting() -> None:
    one, other = meeting(people=frozenset({AIDA, KIM})), meeting(people=frozenset({BEK, KIM}))
    assert against(compare(one, other)) == {"participants"}


def test_talks_without_people_need_day_and_place() -> None:
    assert fits(meeting(spots=SEOUL), meeting(spots=SEOUL))
    assert not fits(meeting(spots=SEOUL), meeting(NEWS, spots=SEOUL))
    assert not fits(meeting(), meeting())


def test_other_bodies_are_against_talks_of_one_country() -> None:
    one, other = meeting(givers=KZ, bodies=BANK), meeting(givers=KZ, bodies=FUND)
    assert against(compare(one, other)) == {"organizations"}
    assert not against(compare(one, one))


def test_a_meeting_of_many_needs_a_name_or_three_things() -> None:
    known: dict[str, Any] = {"kind": "multilateral", "bodies": BANK, "spots": SEOUL}
    named: dict[str, Any] = {"kind": "multilateral", "title": TRADE}
    assert fits(meeting(**known), meeting(**known))
    assert not fits(meeting(**known), meeting(kind="multilateral", bodies=BANK, givers=KZ))
    assert fits(meeting(**named), meeting(NEWS, **named))
    assert not fits(meeting(**named), meeting(YEAR, **named))
    assert fits(meeting(**named, spots=SEOUL), meeting(NEXT, **named, spots=SEOUL))


def test_a_document_needs_its_parties() -> None:
    assert not fits(agreement(title=TRADE), agreement(title=TRADE, givers=KZ))
    assert not fits(agreement(title=TRADE), agreement(title=TRADE, givers=NOWHERE))
    assert fits(agreement(title=TRADE), agreement(NEXT, title=TRADE))
    assert not fits(agreement(title=TRADE), agreement(YEAR, title=TRADE))


def test_kinds_of_documents() -> None:
    assert against(compare(agreement(), agreement(kind="protocol"))) == {"kind"}
    assert not against(compare(agreement(), agreement(kind="treaty")))
    assert not against(compare(agreement(), agreement(kind="documents")))


def test_a_titled_document_is_not_several() -> None:
    assert against(compare(agreement(count=3), agreement(title=TRADE))) == {"count"}
    assert against(compare(agreement(title=TRADE), agreement(count=3))) == {"count"}
    assert not against(compare(agreement(count=1), agreement(title=TRADE)))


def test_an_investment_needs_sum_or_project() -> None:
    assert fits(investment(sums=MILLION), investment(sums=MILLION))
    assert not fits(investment(), investment())
    assert fits(investment(bodies=BANK, title=TRADE), investment(bodies=BANK, title=TRADE))
    assert not fits(investment(title=TRADE), investment(title=TRADE))


def test_months_later_sum_project_and_company_are_needed() -> None:
    known: dict[str, Any] = {"sums": MILLION, "title": TRADE, "bodies": BANK}
    assert fits(investment(**known), investment(**known | {"told": 900}))
    assert not fits(investment(sums=MILLION), investment(sums=MILLION, told=900))
    assert not fits(investment(**known), investment(**known | {"told": 9000}))
    assert not fits(investment(**known), investment(**known | {"told": None}))


def test_kinds_of_investments() -> None:
    assert against(compare(investment(), investment(kind="grant"))) == {"kind"}
    assert not against(compare(investment(kind="direct"), investment(kind="project")))
