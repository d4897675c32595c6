"""Where and when people tell of what has just ended."""

import datetime as dt

import pytest

from kz_diplomacy import parse

DAY = dt.date(2024, 4, 23)
MET = "Turkish Minister Hakan Fidan"
HELD = [("Baghdad", "2024-04-22")]


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (f"{MET} told reporters in Baghdad on Monday after he met Fuad Hussein of Iraq.", HELD),
        (f"{MET} said in Baghdad on Monday following talks with Fuad Hussein of Iraq that rain fell.", HELD),
        (f"Speaking in Baghdad on Monday after meeting Fuad Hussein of Iraq, {MET} was glad.", HELD),
        (
            f"At a press conference in Baghdad on Monday after talks with Fuad Hussein of Iraq, {MET} sang.",
            HELD,
        ),
        (
            f"After talks with Fuad Hussein of Iraq, {MET} told the press in Baghdad on Monday it rained.",
            HELD,
        ),
        (f"{MET} said on Monday after meeting Fuad Hussein of Iraq in Baghdad that it rained.", HELD),
        # another day, another clause, another verb, nobody who tells
        (
            f"{MET} said on Monday after meeting Fuad Hussein of Iraq in Oslo in 2022 that it rained.",
            [("Oslo", "2022")],
        ),
        (f"{MET} said on Monday that it rained after he met Fuad Hussein of Iraq.", [(None, None)]),
        (f"{MET} said on Monday after it rained that he had met Fuad Hussein of Iraq.", [(None, None)]),
        (
            f"{MET} said after meeting Fuad Hussein of Iraq that rain fell in Baghdad on Monday.",
            [(None, None)],
        ),
        (f"After talks with Fuad Hussein of Iraq, {MET} sang in Baghdad on Monday.", [(None, None)]),
        (
            f"After talks with Fuad Hussein of Iraq, {MET} said rain was near in Baghdad on Monday.",
            [(None, None)],
        ),
    ],
)
def test_talks_are_held_where_and_when_people_tell_that_they_ended(
    text: str, held: list[tuple[str | None, str | None]]
) -> None:
    found = [
        (each.place.name if each.place else None, str(each.date) if each.date else None)
        for each in parse(text, published=DAY).meetings
    ]
    assert found == held


def test_documents_are_signed_where_and_when_people_tell_of_it() -> None:
    text = f"{MET} told the press in Baghdad on Monday after he and Fuad Hussein of Iraq had signed a treaty."
    (treaty,) = parse(text, published=DAY).agreements
    assert treaty.place is not None
    assert (treaty.place.name, str(treaty.date)) == ("Baghdad", "2024-04-22")
