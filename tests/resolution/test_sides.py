"""The two sides of an article."""

from collections.abc import Callable

import pytest

from kz_diplomacy.resolution import Resolution

ResolutionOf = Callable[..., Resolution]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Norway and Sweden spoke.", ["NO", "SE"]),
        ("Norway and Sweden spoke. Rain fell. Denmark listened.", ["NO", "SE"]),
        ("Norway spoke. Rain fell. Snow fell. Sweden listened.", ["NO", "SE"]),
        ("Norway, Sweden and Denmark spoke.", []),
        ("Norway spoke.", []),
        ("It rained.", []),
        ("ASTANA, June 16 /TASS/. Norway and Sweden spoke.", ["NO", "SE"]),
    ],
)
def test_two_countries_of_the_lead_or_of_the_whole_text_are_the_sides(
    text: str, sides: list[str], resolution_of: ResolutionOf
) -> None:
    assert [str(country) for country in resolution_of(text).sides] == sides
