"""Meetings told of together are one or several."""

import pytest

from kz_diplomacy import parse


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("Murat Nurtleu met with Hakan Fidan, Yoko Kamikawa and Sergey Lavrov.", [["KZ", "TR", "JP", "RU"]]),
        ("Murat Nurtleu met separately with Hakan Fidan and Yoko Kamikawa.", [["KZ", "TR"], ["KZ", "JP"]]),
        ("Murat Nurtleu met one by one with Hakan Fidan and Yoko Kamikawa.", [["KZ", "TR"], ["KZ", "JP"]]),
        ("Murat Nurtleu spoke in turn with Hakan Fidan and Yoko Kamikawa.", [["KZ", "TR"], ["KZ", "JP"]]),
        ("Murat Nurtleu held meetings with Hakan Fidan and Yoko Kamikawa.", [["KZ", "TR"], ["KZ", "JP"]]),
        ("Murat Nurtleu held talks with Hakan Fidan and Yoko Kamikawa.", [["KZ", "TR", "JP"]]),
        (
            "Murat Nurtleu spoke individually with: Hakan Fidan; Yoko Kamikawa; and Sergey Lavrov.",
            [["KZ", "TR"], ["KZ", "JP"], ["KZ", "RU"]],
        ),
        ("Murat Nurtleu had back-to-back bilaterals with Türkiye and Japan.", [["TR", "KZ"], ["JP", "KZ"]]),
        ("Murat Nurtleu had separate meetings with NATO and Japan.", [["JP", "KZ"], ["KZ"]]),
        ("Kazakhstan held separate meetings with Türkiye and Japan.", [["TR", "KZ"], ["JP", "KZ"]]),
        ("Meetings between Hakan Fidan and Yoko Kamikawa are planned.", [["TR", "JP"]]),
    ],
)
def test_partners_met_apart_make_several_meetings(text: str, countries: list[list[str]]) -> None:
    found = [sorted(map(str, meeting.countries)) for meeting in parse(text).meetings]
    assert found == [sorted(each) for each in countries]
