"""Sentences about "it" tell of the meeting that the sentence before names."""

import pytest

from kz_diplomacy import parse


def test_it_is_the_conference_just_named() -> None:
    text = (
        "Both praised the SCO summit. It will be held in Astana on 3 July 2024 with President Sadyr Japarov."
    )
    (summit,) = parse(text).meetings
    assert (summit.name, str(summit.date)) == ("SCO summit", "2024-07-03")
    assert [person.name for person in summit.participants] == ["Sadyr Japarov"]


def test_it_is_the_meeting_just_told_of() -> None:
    text = "Murat Nurtleu will have a meeting with Hakan Fidan. It will be held in Ankara on 3 July 2024."
    (meeting,) = parse(text).meetings
    assert (meeting.name, str(meeting.date)) == (None, "2024-07-03")


@pytest.mark.parametrize(
    "text",
    [
        "Both praised the SCO summit. It pleased him in Astana on 3 July 2024.",
        "Both praised the visit. It will be held in Astana on 3 July 2024.",
        "It will be held in Astana on 3 July 2024.",
        "Both praised the SCO summit. It was said in Astana that he came.",
    ],
)
def test_it_is_no_meeting(text: str) -> None:
    assert parse(text).meetings == ()
