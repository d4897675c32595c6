"""The sources of one event become one record, and what they disagree on a conflict."""

import datetime as dt
from decimal import Decimal

import attrs

from kz_diplomacy import (
    Agreement,
    AgreementKind,
    Article,
    Country,
    Meeting,
    MeetingKind,
    Money,
    Organization,
    Person,
    Place,
    Record,
    Status,
    TimeSpan,
    Topic,
    Visit,
    VisitKind,
)
from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.linking import LinkedRecord, SourceRecord
from kz_diplomacy.linking.identities import Identities
from kz_diplomacy.linking.merging import merged

KNOWN = Identities(Knowledge.load())
KZ, KR = Country("KZ"), Country("KR")
VISIT = Visit(id="visit-1", status=Status.COMPLETED, rule="hand", origin=KZ, destination=KR)
TALKS = Meeting(id="meeting-1", status=Status.COMPLETED, rule="hand", kind=MeetingKind.BILATERAL)
PAPER = Agreement(id="agreement-1", status=Status.COMPLETED, rule="hand", kind=AgreementKind.CONTRACT)


def linked(*records: Record) -> LinkedRecord:
    """Return the linked record of some records, published one a day."""
    sources: list[SourceRecord] = []
    for number, record in enumerate(records):
        day = dt.date(2021, 8, 17) + dt.timedelta(days=number)
        article = Article(id=f"{number}", text="…", published=day)
        sources.append(SourceRecord(id=f"source-{number}", article=article, record=record))
    return merged(sources, KNOWN)


def visited(span: str, **more: object) -> Visit:
    return attrs.evolve(VISIT, date=TimeSpan.of(span), **more)  # type: ignore[arg-type] # fields of a visit


def test_one_source_is_its_own_record() -> None:
    alone = linked(VISIT)
    assert alone.record == attrs.evolve(VISIT, id="source-0")
    assert repr(alone) == "LinkedRecord('source-0', 1 source)"


def test_people_are_one_under_the_fullest_name_with_all_that_is_known() -> None:
    short = attrs.evolve(VISIT, visitors=(Person(name="Tokayev", role="leader"),))
    full = attrs.evolve(VISIT, visitors=(Person(name="Kassym-Jomart Tokayev", country=KZ),))
    record = linked(short, full).record
    assert isinstance(record, Visit)
    assert record.visitors == (Person(name="Kassym-Jomart Tokayev", role="leader", country=KZ),)


def test_places_and_bodies_are_joined_too() -> None:
    one = attrs.evolve(
        TALKS, place=Place(name="Astana"), organizations=(Organization(name="EBRD"),), topics=(Topic.TRADE,)
    )
    other = attrs.evolve(
        TALKS,
        organizations=(Organization(name="European Bank for Reconstruction and Development"),),
        topics=(Topic.ENERGY, Topic.TRADE),
    )
    record = linked(one, other).record
    assert isinstance(record, Meeting)
    assert record.organizations == other.organizations
    assert record.topics == (Topic.TRADE, Topic.ENERGY)
    assert record.place == Place(name="Astana")
    cities = (Place(name="Astana"), Place(name="Astana", country=KZ), Place(name="Almaty", country=KZ))
    visit = linked(*(attrs.evolve(VISIT, places=(city,)) for city in cities)).record
    assert isinstance(visit, Visit)
    assert visit.places == cities[1:]


def test_a_span_that_holds_the_other_days_is_no_conflict() -> None:
    found = linked(visited("2021-08-16"), visited("2021-08-16/2021-08-17"), visited("2021-08"))
    assert found.record == attrs.evolve(visited("2021-08-16/2021-08-17"), id="source-0")
    assert found.conflicts == ()


def test_two_days_are_a_conflict_with_the_day_that_most_tell_first() -> None:
    found = linked(visited("2021-08-15"), visited("2021-08-16"), visited("2021-08-16"))
    [conflict] = found.conflicts
    assert conflict.name == "date"
    assert [(str(claim.value), len(claim.sources)) for claim in conflict.claims] == [
        ("2021-08-16", 2),
        ("2021-08-15", 1),
    ]


def test_the_day_on_which_it_happened_goes_before_planned_ones() -> None:
    planned = visited("2021-08-15", status=Status.PLANNED)
    found = linked(planned, planned, visited("2021-08-16"))
    assert isinstance(found.record, Visit)
    assert (found.record.date, found.record.status) == (TimeSpan.of("2021-08-16"), Status.COMPLETED)


def test_kinds_of_visits_conflict_and_mixed_documents_do_not() -> None:
    official, working = (attrs.evolve(VISIT, kind=kind) for kind in (VisitKind.OFFICIAL, VisitKind.WORKING))
    assert [conflict.name for conflict in linked(official, working).conflicts] == ["kind"]
    mixed = attrs.evolve(PAPER, kind=AgreementKind.DOCUMENTS)
    found = linked(mixed, PAPER)
    assert isinstance(found.record, Agreement)
    assert (found.record.kind, found.conflicts) == (AgreementKind.CONTRACT, ())


def test_sums_conflict_beyond_rounding_within_one_currency() -> None:
    def worth(amount: str, currency: str = "USD") -> Agreement:
        return attrs.evolve(PAPER, value=Money(amount=Decimal(amount), currency=currency))

    assert linked(worth("100"), worth("100.2")).conflicts == ()
    assert linked(worth("100"), worth("90", "EUR")).conflicts == ()
    assert [conflict.name for conflict in linked(worth("100"), worth("105")).conflicts] == ["value"]


def test_cities_conflict_and_a_palace_does_not() -> None:
    names = ("Astana", "Example Palace", "Almaty")
    astana, palace, almaty = (attrs.evolve(TALKS, place=Place(name=name, country=KZ)) for name in names)
    assert linked(astana, palace).conflicts == ()
    assert [conflict.name for conflict in linked(astana, almaty).conflicts] == ["place"]


def test_titles_are_no_conflict() -> None:
    one, other = (attrs.evolve(PAPER, title=title) for title in ("treaty on trade", "Treaty on Trade"))
    assert linked(one, other).conflicts == ()
