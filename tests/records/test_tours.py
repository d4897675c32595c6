"""What the legs of a tour take over from it, and what no leg is."""

import datetime as dt

import pytest

from kz_diplomacy import Status, parse

TODAY = dt.date(2024, 10, 16)


def legs(text: str) -> list[tuple[str, str | None]]:
    """Return the destinations of a text with their days."""
    visits = parse(text, published=TODAY).visits
    return [(str(v.destination), None if v.date is None else str(v.date)) for v in visits]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "President Luis Arce will travel to South America on November 4-8. In Lima Arce"
                " will meet students."
                " Arce will then speak in Quito."
            ),
            [("PE", "2024-11-04/2024-11-08"), ("EC", "2024-11-04/2024-11-08")],
        ),
        (
            (
                "President Luis Arce is on a tour of South America from October 14 to 18. Arce"
                " will visit Peru."
                " Arce will visit Ecuador."
            ),
            [("PE", "2024-10-14/2024-10-18"), ("EC", "2024-10-14/2024-10-18")],
        ),
        (
            "President Luis Arce will visit Peru and Ecuador. The trip will last from November 4 to 8.",
            [("PE", "2024-11-04/2024-11-08"), ("EC", "2024-11-04/2024-11-08")],
        ),
        ("President Luis Arce is on a tour of South America. He will be back on Friday.", []),
        (
            "President Luis Arce will travel to Europe on November 4-8. Arce met students in Lima last week.",
            [],
        ),
    ],
)
def test_legs_share_the_days_of_their_tour(text: str, expected: list[tuple[str, str]]) -> None:
    assert legs(text) == expected


def test_a_town_left_out_of_a_visit_is_none() -> None:
    text = "President Luis Arce arrived in Lima. His trip to Cusco was cancelled because of fog."
    (visit,) = parse(text).visits
    assert visit.status is Status.COMPLETED
    assert [place.name for place in visit.places] == ["Lima"]


def test_a_country_left_out_of_a_tour_is_a_cancelled_visit() -> None:
    text = "President Luis Arce visited Peru. His trip to Ecuador was cancelled. Arce spoke in Quito in 2019."
    assert [visit.status for visit in parse(text).visits] == [Status.COMPLETED, Status.CANCELLED]
    assert parse(text).visits[1].places == ()
