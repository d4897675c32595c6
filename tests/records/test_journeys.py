"""During which visit meetings take place and documents are signed, and what they take over from it."""

import datetime as dt

import pytest

from kz_diplomacy import parse
from kz_diplomacy.events.candidates import MeetingCandidate, Said, Statement, VisitCandidate
from kz_diplomacy.models import Country, MeetingMode, Person, Place, TimeSpan
from kz_diplomacy.records.journeys import is_airport, visit_of

TODAY = dt.date(2024, 10, 16)
ARRIVED = "President Luis Arce arrived in Lima on Tuesday. "


def met(text: str) -> list[tuple[str | None, str | None, str | None]]:
    """Return for each meeting its visit, its place and its days."""
    return [
        (
            meeting.visit_id,
            None if meeting.place is None else meeting.place.name,
            None if meeting.date is None else str(meeting.date),
        )
        for meeting in parse(text, published=TODAY).meetings
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            ARRIVED + "He met with President Dina Boluarte.",
            [("visit-1", "Lima", "2024-10-15")],
        ),
        (
            ARRIVED + "He will meet with President Dina Boluarte.",
            [("visit-1", "Lima", None)],
        ),
        (
            ARRIVED + "On Wednesday he met with President Dina Boluarte.",
            [("visit-1", "Lima", "2024-10-16")],
        ),
        (
            "President Luis Arce is visiting Lima on Wednesday. He will meet President Dina Boluarte.",
            [("visit-1", "Lima", "2024-10-16")],
        ),
        (
            ARRIVED + "He will meet with President Dina Boluarte on October 30.",
            [(None, None, "2024-10-30")],
        ),
        (
            "President Luis Arce is visiting Peru. In 2021 he met with President Pedro Castillo.",
            [(None, None, "2021")],
        ),
        (
            (
                "They spoke of Foreign Minister Wang Yi's trip to Lima in May 2023, where he met President"
                " Dina Boluarte, and his visit to Oslo in July 2023."
            ),
            [("visit-1", "Lima", "2023-05")],
        ),
        (
            "President Luis Arce last visited Peru in 2019. Arce met with President Dina Boluarte.",
            [(None, None, None)],
        ),
        (
            "President Luis Arce flew to Lima before talks with Gabriel Boric of Chile.",
            [(None, None, None)],
        ),
        (
            (
                "President Luis Arce visited Peru on October 14-15. In Lima Arce met Gabriel Boric of Chile."
                " On Friday he met with President Dina Boluarte."
            ),
            [("visit-1", "Lima", "2024-10-14/2024-10-15"), (None, None, "2024-10-11")],
        ),
        (
            ARRIVED + "Arce attended the APEC summit.",
            [("visit-1", "Lima", None)],
        ),
        (
            ARRIVED + "It rains. It pours. It is wet. President Luis Arce attended the APEC summit.",
            [("visit-1", "Lima", None)],
        ),
        (
            ARRIVED + "Arce met with President Gabriel Boric of Chile, too.",
            [("visit-1", "Lima", None)],
        ),
        (
            ARRIVED + "Arce received President Gabriel Boric of Chile, too.",
            [(None, None, None)],
        ),
        (
            ARRIVED
            + "He is thinking of home. He is thinking of rest. It rains. He met Gabriel Boric of Chile.",
            [(None, None, None)],
        ),
        (
            ARRIVED + "President Gabriel Boric of Chile met with President Dina Boluarte of Peru.",
            [(None, None, None)],
        ),
        (
            ARRIVED + "Arce spoke by telephone with President Dina Boluarte of Peru.",
            [(None, None, None)],
        ),
        (
            ARRIVED + "President Luis Arce met with President Dina Boluarte in La Paz.",
            [(None, "La Paz", None)],
        ),
        (
            "President Luis Arce visited Peru in 2019. Arce will meet with President Dina Boluarte.",
            [(None, None, None)],
        ),
        (
            "During his visit to Lima in 2019 President Luis Arce met with President Dina Boluarte.",
            [("visit-1", "Lima", "2019")],
        ),
        (
            (
                "President Luis Arce will visit Peru and Ecuador on November 4-8. Arce will meet"
                " with President"
                " Dina Boluarte."
            ),
            [("visit-1", None, None)],
        ),
    ],
)
def test_a_meeting_takes_over_the_place_and_days_of_its_visit(
    text: str, expected: list[tuple[str | None, str | None, str | None]]
) -> None:
    assert met(text) == expected


ARCE, BOLUARTE = Person(name="Luis Arce", country=Country("BO")), Person(name="D", country=Country("PE"))
BORIC = Person(name="Gabriel Boric", country=Country("CL"))
TOLD = Statement(rule="visit-pay/support", first=0, last=1, sentence=0)
TALKS = MeetingCandidate(
    statement=TOLD,
    mode=(Said(MeetingMode.IN_PERSON),),
    participants=(Said(ARCE), Said(BOLUARTE)),
    countries=(Said(Country("BO")), Said(Country("PE"))),
)


def journey(day: str | None, visitor: Person = ARCE) -> VisitCandidate:
    """Return a visit to Peru."""
    return VisitCandidate(
        statement=TOLD,
        visitors=(Said(visitor),),
        origin=(Said(Country("BO")),),
        destination=(Said(Country("PE")),),
        date=(Said(TimeSpan.of(day)),) if day else (),
    )


@pytest.mark.parametrize(
    ("visits", "number"),
    [
        ([journey(None), journey("2024-10-15")], 1),
        ([journey("2024-10-14"), journey("2024-10-15")], None),
        ([journey(None), journey(None)], None),
        ([journey("2024-10-15")], 0),
        ([journey("2024-10-15"), journey(None, BOLUARTE)], None),
        ([journey("2024-10-15", BORIC)], None),
    ],
)
def test_of_two_tellings_of_a_journey_that_with_days_counts(
    visits: list[VisitCandidate], number: int | None
) -> None:
    assert visit_of(TALKS, visits, TODAY) == number


def test_a_day_that_stays_unresolved_is_not_that_of_the_visit() -> None:
    text = (
        "President Luis Arce visited Peru on October 14-15, 2024. On Monday he met President Dina Boluarte."
        " He also met Edi Rama."
    )
    dates = [meeting.date for meeting in parse(text.replace(", 2024", ""), published=None).meetings]
    assert dates == [None, None]


def test_the_meeting_that_an_article_opens_with_is_where_it_is_written_from() -> None:
    text = "LIMA \N{EN DASH} President Dina Boluarte met with President Luis Arce."
    assert met(text) == [(None, "Lima", None)]


def test_a_document_is_signed_during_a_visit() -> None:
    text = ARRIVED + "Bolivia and Peru signed a memorandum of understanding on water."
    (document,) = parse(text, published=TODAY).agreements
    assert document.visit_id == "visit-1"


@pytest.mark.parametrize("name", ["Almaty Airport", "Nur Khan Airbase"])
def test_airports_are_only_passed_through(name: str) -> None:
    assert is_airport(Place(name=name))
