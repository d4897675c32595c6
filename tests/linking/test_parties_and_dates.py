"""What dates, people, places and bodies of two records say."""

import datetime as dt

import pytest

from kz_diplomacy import (
    Country,
    Meeting,
    MeetingKind,
    Office,
    Organization,
    Person,
    Place,
    Status,
    TimeSpan,
    Visit,
)
from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.linking.bodies import compare_bodies, same_body, shared_bodies
from kz_diplomacy.linking.dates import Closeness, Exactness, When, closeness, compare_dates, dated, when
from kz_diplomacy.linking.findings import Finding, Verdict
from kz_diplomacy.linking.identities import Identities
from kz_diplomacy.linking.people import compare_people, same_person
from kz_diplomacy.linking.places import compare_codes, compare_spots

KNOWN = Identities(Knowledge.load())
KZ, KR, EE = Country("KZ"), Country("KR"), Country("EE")


def span(text: str) -> When:
    return dated(TimeSpan.of(text))


def verdict(found: Finding | None) -> Verdict | None:
    return None if found is None else found.verdict


@pytest.mark.parametrize(
    ("one", "other", "slack", "close"),
    [
        ("2021-08-16", "2021-08-16", 0, Closeness.DAY),
        ("2021-08-16", "2021-08-15/2021-08-18", 0, Closeness.DAY),
        ("2021-08-16", "2021-08-17", 0, Closeness.APART),
        ("2021-08-16", "2021-08-17", 2, Closeness.NEAR),
        ("2021-08-16", "2021-08-19", 2, Closeness.APART),
        ("2021-08-16", "2021-08", 0, Closeness.MONTH),
        ("2021-08", "2021-09", 2, Closeness.APART),
        ("2021-08-16", "2021", 0, Closeness.YEAR),
        ("2021-08-16", "2021-06/2021-09", 0, Closeness.YEAR),
    ],
)
def test_closeness(one: str, other: str, slack: int, close: Closeness) -> None:
    assert closeness(span(one), span(other), slack) is close
    assert closeness(span(other), span(one), slack) is close


def test_without_a_day_nothing_is_known() -> None:
    visit = Visit(id="visit-1", status=Status.PLANNED, rule="hand")
    assert when(visit, None) is None
    assert closeness(None, span("2021"), 0) is Closeness.NONE
    assert compare_dates(None, span("2021"), Closeness.NONE) is None


PUBLISHED = dt.date(2021, 8, 17)


@pytest.mark.parametrize(
    ("status", "before", "after"),
    [
        (Status.COMPLETED, 3, 0),
        (Status.ONGOING, 3, 0),
        (Status.PLANNED, 0, 60),
        (Status.PROPOSED, 0, 60),
        (Status.CANCELLED, 3, 60),
    ],
)
def test_news_tells_when_an_event_may_be(status: Status, before: int, after: int) -> None:
    day = PUBLISHED.toordinal()
    visit = Visit(id="visit-1", status=status, rule="hand")
    assert when(visit, PUBLISHED) == When(day - before, day + after, Exactness.TOLD)
    meeting = Meeting(id="meeting-1", status=status, rule="hand", kind=MeetingKind.BILATERAL)
    assert when(meeting, PUBLISHED) == When(day - before, day + min(after, 14), Exactness.TOLD)


def test_a_date_of_its_own_goes_before_the_day_of_publication() -> None:
    visit = Visit(id="visit-1", status=Status.PLANNED, rule="hand", date=TimeSpan.of("2021-09-01"))
    assert when(visit, PUBLISHED) == span("2021-09-01")


@pytest.mark.parametrize(
    ("text", "exactness"),
    [
        ("2021-08-01/2021-08-10", Exactness.DAY),
        ("2021-08-01/2021-08-11", Exactness.MONTH),
        ("2021-08-01/2021-08-31", Exactness.MONTH),
        ("2021-08-01/2021-09-01", Exactness.YEAR),
    ],
)
def test_the_longer_the_less_exact(text: str, exactness: Exactness) -> None:
    assert span(text).exactness is exactness


@pytest.mark.parametrize(("days", "close"), [(60, Closeness.NONE), (61, Closeness.APART)])
def test_what_is_only_told_of_is_apart_after_two_months(days: int, close: Closeness) -> None:
    day = PUBLISHED.toordinal()
    told, other = When(day, day, Exactness.TOLD), When(day + days, day + days, Exactness.DAY)
    assert closeness(told, other, 2) is close
    assert closeness(other, told, 2) is close


@pytest.mark.parametrize(
    ("close", "why"),
    [
        (Closeness.YEAR, "within the same year or years"),
        (Closeness.TOLD, "told of at the same time"),
        (Closeness.MONTH, "within the same month or weeks"),
        (Closeness.DAY, "on the same day"),
    ],
)
def test_dates_that_fit_say_how(close: Closeness, why: str) -> None:
    day = span("2021-08-16")
    assert compare_dates(day, day, close) == Finding("date", Verdict.AGREES, why)
    assert compare_dates(day, day, close, "period") == Finding("period", Verdict.AGREES, why)
    assert compare_dates(day, span("2021-08-18"), Closeness.MOVED) == Finding(
        "date", Verdict.DIFFERS, "2 days apart"
    )


def test_dates_that_are_apart_say_how_many_days() -> None:
    one, other = span("2021-08-16"), span("2021-08-17")
    assert compare_dates(one, other, Closeness.APART) == Finding("date", Verdict.AGAINST, "1 day apart")
    near = compare_dates(one, span("2021-08-18"), Closeness.NEAR)
    assert near == Finding("date", Verdict.DIFFERS, "2 days apart")


PRESIDENT = Person(role="President", office=Office.HEAD_OF_STATE, country=KZ)
TOKAYEV = Person(name="Kassym-Jomart Tokayev", office=Office.HEAD_OF_STATE, country=KZ)
TAMM = Person(name="Mari Tamm", role="Director", office=Office.OTHER, country=EE)
MINISTER = Person(name="Aigul Example", role="Trade Minister", office=Office.MINISTER, country=KZ)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (TOKAYEV, Person(name="Tokayev"), True),
        (TOKAYEV, Person(name="Someone", wikidata="Q1"), False),
        (TOKAYEV, PRESIDENT, True),
        (TAMM, Person(name="M. Tamm"), True),
        (TAMM, Person(name="Tamm", country=KZ), False),
        (TAMM, Person(name="Maria Tamm", office=Office.OTHER, country=EE), True),
        (TAMM, Person(name="Maria Tamm", country=EE), None),
        (TAMM, Person(name="Maria Tamm", office=Office.MINISTER, country=EE), False),
        (TAMM, Person(name="Mari Kask", office=Office.OTHER, country=EE), False),
        (TAMM, Person(role="Director"), None),
        (MINISTER, PRESIDENT, False),
        (MINISTER, Person(role="Trade Minister", office=Office.MINISTER, country=KZ), True),
        (MINISTER, Person(role="Minister", office=Office.MINISTER, country=KZ), None),
        (PRESIDENT, Person(office=Office.HEAD_OF_STATE, country=KZ, organization="X"), None),
        (Person(name="Bush", country=Country("US")), Person(name="George W. Bush"), True),
        (Person(name="Bush", country=KZ), Person(name="George W. Bush"), False),
    ],
)  # fmt: skip
def test_same_person(one: Person, other: Person, same: bool | None) -> None:  # noqa: FBT001 - the expected value
    assert same_person(KNOWN.who(one), KNOWN.who(other)) is same
    assert same_person(KNOWN.who(other), KNOWN.who(one)) is same


def test_rivals_speak_only_where_that_is_asked() -> None:
    one, other = [KNOWN.who(TAMM)], [KNOWN.who(MINISTER)]
    assert verdict(compare_people("hosts", one, other, None)) is None
    assert verdict(compare_people("visitors", one, other, Verdict.AGAINST)) is Verdict.AGAINST


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (Place(name="Astana", country=KZ), Place(name="ASTANA"), Verdict.AGREES),
        (Place(name="Astana", country=KZ), Place(name="Almaty", country=KZ), Verdict.AGAINST),
        (Place(name="Astana", country=KZ), Place(name="Nur-Sultan", country=KZ), None),
        (Place(name="Astana", country=KZ), Place(name="Example Palace", country=KZ), None),
        (Place(name="Example Hall", country=KR), Place(name="Example Palace", country=KZ), Verdict.AGAINST),
        (Place(name="Example Hall"), Place(name="Example Palace", country=KZ), None),
    ],
)
def test_places(one: Place, other: Place, found: Verdict | None) -> None:
    spots = frozenset({KNOWN.spot(one)}), frozenset({KNOWN.spot(other)})
    assert verdict(compare_spots("place", *spots, single=True)) is found


def test_places_of_a_visit_are_never_against_it() -> None:
    spots = [frozenset({KNOWN.spot(Place(name=name, country=KZ))}) for name in ("Astana", "Almaty")]
    assert compare_spots("places", spots[0], spots[1], single=False) is None
    assert compare_spots("places", spots[0], frozenset(), single=True) is None


def test_countries() -> None:
    assert verdict(compare_codes("origin", {"KZ"}, {"KZ", "KR"})) is Verdict.AGREES
    assert compare_codes("origin", {"KZ"}, set()) is None


def test_bodies() -> None:
    bank, acronym, other = (
        KNOWN.company(Organization(name=name))
        for name in ("European Bank for Reconstruction and Development", "EBRD", "Example Bank")
    )
    assert same_body(bank, acronym)
    assert not same_body(bank, other)
    assert not same_body(
        KNOWN.company(Organization(name="Baltic Wind", country=EE)),
        KNOWN.company(Organization(name="Baltic Wind AS", country=KZ)),
    )
    assert shared_bodies({bank, other}, {acronym}) == 1
    assert verdict(compare_bodies("investors", {bank}, {other}, Verdict.AGAINST)) is Verdict.AGAINST
    assert compare_bodies("investors", {bank}, {other}) is None
    assert compare_bodies("investors", {bank}, frozenset()) is None
