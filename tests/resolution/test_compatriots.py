"""Whose minister somebody is of whom no word says: that of the country of those listed with him."""

from collections.abc import Callable

import pytest

from kz_diplomacy.resolution import Resolution


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("He met with President of Norway Anna Berg and Defence Minister Olav Dahl.", "NO"),
        ("He met with Prime Minister Olav Dahl, as well as President of Norway Anna Berg.", "NO"),
        ("Norwegian President Anna Berg, Norwegian Speaker Nils Lund and Minister Olav Dahl met.", "NO"),
        ("Norwegian President Anna Berg and Defence Minister Olav Dahl met.", None),
        (
            "He met with Norwegian President Anna Berg, Chilean Minister Luis Paz and Minister Olav Dahl.",
            None,
        ),
        ("He met with Norwegian President Anna Berg. Defence Minister Olav Dahl was there.", None),
        ("He met with Norwegian President Anna Berg and businessman Olav Dahl.", None),
    ],
)
def test_who_is_listed_with_people_of_one_side_is_of_it(
    resolution_of: Callable[..., Resolution], text: str, country: str | None
) -> None:
    people = {person.name: person for person in resolution_of(text).people}
    found = people["Olav Dahl"].country
    assert (found and str(found)) == country


def test_lists_of_two_countries_leave_it_open(resolution_of: Callable[..., Resolution]) -> None:
    text = (
        "He met with Norwegian President Anna Berg and Minister Olav Dahl."
        " He met with Chilean President Luis Paz and Minister Olav Dahl."
    )
    people = {person.name: person.country for person in resolution_of(text).people}
    assert people["Olav Dahl"] is None
