"""Who meets where "meeting" is a clause of its own, and what tells meetings of one sentence apart."""

import datetime as dt

import pytest

from kz_diplomacy import parse

DAY = dt.date(2025, 4, 8)
BOTH = [("EE+LV", "2025-04-04")]
MINISTERS = "Estonian Foreign Minister Margus Tsahkna and Latvian Foreign Minister Baiba Braze"


def meetings(text: str) -> list[tuple[str, str | None]]:
    """Return whose meetings a text tells of, and when they are."""
    return [
        ("+".join(sorted(map(str, each.countries))), str(each.date) if each.date else None)
        for each in parse(text, published=DAY).meetings
    ]


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (f"{MINISTERS}, meeting in Tartu on Friday, called for aid.", BOTH),
        (f"Meeting in Tartu on Friday, {MINISTERS} called for aid.", BOTH),
        (f"Meeting on Friday, {MINISTERS} called for aid.", BOTH),
        # the noun, a list of matters, nobody behind the comma
        (f"{MINISTERS} praised a meeting in Tartu on Friday.", []),
        (f"{MINISTERS} and meeting in Tartu on Friday are news.", []),
        ("Margus Tsahkna wrote on aid, meeting in Tartu on Friday, and rain.", []),
        ("Meeting in Tartu on Friday was hard.", []),
        ("Meeting in Tartu on Friday, rain fell.", []),
    ],
)
def test_a_clause_of_meeting_has_its_people_beside_it(text: str, held: list[tuple[str, str | None]]) -> None:
    assert meetings(text) == held


def test_closed_doors_are_no_verb() -> None:
    assert meetings(f"{MINISTERS} met behind closed doors in Tartu on Friday.") == BOTH


def test_a_planned_meeting_that_was_scrapped_is_cancelled() -> None:
    (meeting,) = parse(f"A planned meeting between {MINISTERS} was scrapped.", published=DAY).meetings
    assert str(meeting.status) == "cancelled"
    (kept,) = parse(f"They held a planned meeting between {MINISTERS}.", published=DAY).meetings
    assert str(kept.status) == "completed"


def test_who_receives_next_has_a_meeting_of_his_own() -> None:
    received = "Baiba Braze of Latvia was received by Estonian President Alar Karis on Friday"
    assert meetings(f"{received}, then by Speaker Lauri Hussar.") == BOTH * 2
    assert meetings(f"{received} and Speaker Lauri Hussar.") == BOTH


def test_chairs_of_both_sides_hold_one_session() -> None:
    held = "Estonia hosted the 4th meeting of the intergovernmental commission with Latvia on 4 April 2025"
    assert meetings(f"{held}, co-chaired by {MINISTERS}.") == BOTH


def test_people_who_gather_for_a_summit_hold_one() -> None:
    text = "The leaders of Estonia, Latvia and Lithuania gathered in Tartu on Friday for a trilateral summit."
    assert meetings(text) == [("EE+LT+LV", "2025-04-04")]
