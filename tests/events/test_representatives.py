"""Groups without names stand for the countries and bodies that they are of."""

import pytest

from kz_diplomacy import parse


@pytest.mark.parametrize(
    ("text", "countries", "bodies"),
    [
        ("The leaders of Kazakhstan, Kyrgyzstan and Uzbekistan met in Osh.", ["KZ", "KG", "UZ"], []),
        ("Olzhas Bektenov met with representatives of Chevron.", ["KZ", "US"], ["Chevron"]),
        ("Olzhas Bektenov met with Japanese officials.", ["JP", "KZ"], []),
        ("Olzhas Bektenov met with Japan's representatives.", ["JP", "KZ"], []),
        ("Olzhas Bektenov met with NATO and Japanese officials.", ["JP", "KZ"], ["NATO"]),
        ("Olzhas Bektenov met with officials from NATO and Japan.", ["JP", "KZ"], ["NATO"]),
        ("Olzhas Bektenov met with leaders of NATO's flank and of Japan.", [], []),
        (
            "Olzhas Bektenov met with Anna Example, head of the Swedish company Volvo.",
            ["SE", "KZ"],
            ["Volvo"],
        ),
        ("Olzhas Bektenov met with Anna Example, the new face of Volvo, in Astana.", ["KZ", "SE"], ["Volvo"]),
        ("Olzhas Bektenov met with Anna Example, a friend of his.", [], []),
        ("Olzhas Bektenov met with Anna Example in Oslo.", [], []),
    ],
)
def test_a_group_stands_for_its_sides(text: str, countries: list[str], bodies: list[str]) -> None:
    found = parse(text).meetings
    assert sorted(str(country) for meeting in found for country in meeting.countries) == sorted(countries)
    assert [body.name for meeting in found for body in meeting.organizations] == bodies
