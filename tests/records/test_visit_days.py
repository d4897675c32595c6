"""The days of a visit from its dates and its length."""

import datetime as dt

import pytest

from kz_diplomacy import parse

TODAY = dt.date(2024, 10, 16)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "President Luis Arce will visit Peru in November. The visit is set for November 4-6.",
            "2024-11-04/2024-11-06",
        ),
        (
            "President Luis Arce flew to Peru on Monday. Arce is on a visit there from October 14 to 18.",
            "2024-10-14/2024-10-18",
        ),
        (
            "President Luis Arce will visit Peru on November 4-6. The visit in November is the first.",
            "2024-11-04/2024-11-06",
        ),
        ("President Luis Arce wrapped up his two-day visit to Peru on Tuesday.", "2024-10-14/2024-10-15"),
        ("President Luis Arce is on a visit to Peru until Friday.", "2024-10-18"),
        ("President Luis Arce is on a three-day visit to Peru.", "None"),
        (
            "President Luis Arce will visit Peru in November. The visit is set for November 1-20.",
            "2024-11-01/2024-11-20",
        ),
        (
            "President Luis Arce will visit Peru in November. The visit is set for November 1-21.",
            "2024-11",
        ),
        ("President Luis Arce will pay a two-day visit to Peru in November.", "2024-11"),
    ],
)
def test_a_visit_has_its_days(text: str, days: str) -> None:
    (visit,) = parse(text, published=TODAY).visits
    assert str(visit.date) == days
