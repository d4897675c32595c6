"""Statements of visits become records: the same visit once, two visits apart, none within a country."""

import datetime as dt

import pytest

from kz_diplomacy import Country, Status, parse

TODAY = dt.date(2024, 10, 16)


@pytest.mark.parametrize(
    "text",
    [
        "President Luis Arce will visit Peru on Friday. The state visit of Arce to Lima begins on Friday.",
        "President Luis Arce arrived in Lima. During the visit he will meet students in Cusco.",
        "President Luis Arce has arrived in Peru and is expected to travel to Cusco.",
        "President Luis Arce is on a visit to Peru. The visit lasts two days.",
    ],
)
def test_a_visit_told_twice_is_one(text: str) -> None:
    assert len(parse(text, published=TODAY).visits) == 1


@pytest.mark.parametrize(
    "text",
    [
        "President Luis Arce visited Peru. President Gabriel Boric visited Peru.",
        "President Luis Arce visited Peru on October 1. President Luis Arce visited Peru on October 14.",
        "President Luis Arce visited Peru. President Luis Arce visited Chile.",
        "President Luis Arce visited Peru in 2022. President Luis Arce will visit Peru in November.",
        "The state visit of President Luis Arce to Peru ended. A working visit of Luis Arce to Peru began.",
    ],
)
def test_two_visits_stay_two(text: str) -> None:
    assert len(parse(text, published=TODAY).visits) == 2


@pytest.mark.parametrize(
    "text",
    [
        "President Luis Arce visited Cochabamba.",
        "The visit of the delegation went well.",
        "The guests visited Peru.",
    ],
)
def test_nobody_known_or_no_border_makes_no_visit(text: str) -> None:
    assert parse(text).visits == ()


def test_an_arrival_without_a_goal_is_one_where_the_article_is_written() -> None:
    (visit,) = parse("LIMA \N{EN DASH} President Luis Arce has arrived on a state visit.").visits
    assert visit.destination == Country("PE")
    assert [place.name for place in visit.places] == ["Lima"]


def test_the_origin_is_the_home_of_the_visitors_or_of_those_who_sent_them() -> None:
    led = "A Bolivian delegation led by President Luis Arce visited Peru."
    sent = "A delegation of the Ministry of Energy of Bolivia visited Peru."
    assert [visit.origin for text in (led, sent) for visit in parse(text).visits] == [Country("BO")] * 2


def test_who_is_at_home_in_the_country_is_no_visitor() -> None:
    (visit,) = parse("President Luis Arce flew to Lima with President Dina Boluarte.").visits
    assert [person.name for person in visit.visitors] == ["Luis Arce"]


def test_evidence_points_to_what_is_said() -> None:
    (visit,) = parse(
        "President Luis Arce arrived in Lima on Monday on a state visit.", published=TODAY
    ).visits
    told = {name: each.text for each in visit.evidence for name in each.supports}
    assert told["destination" if "destination" in told else "places"] == "Lima"
    assert told["date"] == "Monday"
    assert told["kind"] == "state"


def test_a_visit_that_was_to_come_has_begun_where_somebody_is_there_on_its_days() -> None:
    text = (
        "President Luis Arce will visit Peru from October 15 to 18. In Lima Arce met students on October 16."
    )
    (visit,) = parse(text, published=TODAY).visits
    assert visit.status in {Status.ONGOING, Status.COMPLETED}
    assert [place.name for place in visit.places] == ["Lima"]
