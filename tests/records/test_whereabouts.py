"""Where people are when they meet, if no words of the meeting say so."""

import datetime as dt

import pytest

from kz_diplomacy import parse

DAY = dt.date(2024, 5, 16)
MET = "Polish Foreign Minister Radoslaw Sikorski met Moldovan Foreign Minister Mihai Popsoi in Chisinau. "


def places(text: str) -> list[str | None]:
    """Return where people meet."""
    return [each.place.name if each.place else None for each in parse(text, published=DAY).meetings]


@pytest.mark.parametrize(
    ("text", "where"),
    [
        (MET + "Sikorski was also received by President Maia Sandu.", ["Chisinau", "Chisinau"]),
        (MET + "It rained. It snowed. Sikorski met President Maia Sandu.", ["Chisinau", "Chisinau"]),
        (MET + "Sikorski also met Edi Rama.", ["Chisinau", "Chisinau"]),
        (MET + "It rained. It snowed. Sikorski also met Edi Rama.", ["Chisinau", None]),
        (MET + "Sikorski also met Edi Rama in Tirana.", ["Chisinau", "Tirana"]),
        (MET + "In Tirana Sikorski spoke at length. He met Edi Rama.", ["Chisinau", None]),
        (MET + "Popsoi also met Edi Rama.", ["Chisinau", None]),
        (MET + "Sikorski will meet Edi Rama.", ["Chisinau", None]),
        (MET + "Sikorski also called Edi Rama.", ["Chisinau", None]),
        (
            MET + "Sikorski met Edi Rama in Tirana. He also met Gitanas Nauseda.",
            ["Chisinau", "Tirana", "Tirana"],
        ),
    ],
)
def test_a_traveller_meets_others_in_the_same_town(text: str, where: list[str | None]) -> None:
    assert places(text) == where
