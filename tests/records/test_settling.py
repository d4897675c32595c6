"""Where and when events take place, by what the same words or the words around them say."""

import datetime as dt

import pytest

from kz_diplomacy import parse

DAY = dt.date(2024, 10, 16)
Held = list[tuple[str | None, str | None]]
Visits = list[tuple[str, str, str | None]]


def meetings(text: str, title: str | None = None) -> Held:
    """Return where and when people meet."""
    return [
        (each.place.name if each.place else None, str(each.date) if each.date else None)
        for each in parse(text, title=title, published=DAY).meetings
    ]


def visits(text: str, title: str | None = None) -> Visits:
    """Return how far visits have come, where they go and when they are."""
    return [
        (str(each.status), "+".join(p.name for p in each.places), str(each.date) if each.date else None)
        for each in parse(text, title=title, published=DAY).visits
    ]


def documents(text: str) -> Held:
    """Return where and when documents are signed."""
    return [
        (each.place.name if each.place else None, str(each.date) if each.date else None)
        for each in parse(text, published=DAY).agreements
    ]


BARI = [("Bari", "2024-10-15")]
MET = "Giorgia Meloni met Edi Rama. "


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("At a meeting held in Bari on Tuesday, Giorgia Meloni and Edi Rama discussed trade.", BARI),
        (MET + "During the meeting, held in Bari on Tuesday, the sides discussed trade.", BARI),
        (MET + "During the talks, which took place in Bari on Tuesday, the sides discussed trade.", BARI),
        ("Trade was discussed at a meeting of Giorgia Meloni and Edi Rama held in Bari on Tuesday.", BARI),
        ("Giorgia Meloni called Edi Rama during talks in Bari.", [(None, None)]),
        (
            "The talks that Giorgia Meloni held in Tirana with Edi Rama are over.",
            [("Tirana", None)],
        ),
        ("Bari will host the G7 summit on Friday.", [("Bari", "2024-10-18")]),
        ("The G7 summit, which Bari hosted on Tuesday, is over.", [("Bari", "2024-10-15")]),
        ("In 2025 the next G7 summit will be held in Bari in June.", [("Bari", "2025-06")]),
        ("Giorgia Meloni will, on Friday, October 18, meet Edi Rama in Bari.", [("Bari", "2024-10-18")]),
        ("Giorgia Meloni met Edi Rama to discuss the situation in Gaza.", [(None, None)]),
        ("Giorgia Meloni met Edi Rama in Bari to discuss the situation in Gaza.", [("Bari", None)]),
        ("Meeting in Bari on Tuesday, Giorgia Meloni and Edi Rama discussed trade.", BARI),
        ("It was in Bari that Giorgia Meloni met Edi Rama.", [("Bari", None)]),
        (
            "Giorgia Meloni is to arrive in Tirana on Saturday and meet Edi Rama the following day.",
            [("Tirana", "2024-10-20")],
        ),
        (
            "ROME, October 16. Giorgia Meloni and Joseph Biden discussed trade in New York.",
            [(None, None)],
        ),
        ("Italy and Albania held another round of political consultations in Bari on Tuesday.", BARI),
    ],
)
def test_what_the_same_words_say_of_a_meeting(text: str, held: Held) -> None:
    assert meetings(text) == held


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        ("Italy and Albania signed a treaty on ports at a ceremony held in Bari on Tuesday.", BARI),
        ("Italy and Albania signed a treaty on ports at the end of talks in Bari on Tuesday.", BARI),
        ("After a conference, Italy and Albania signed a treaty on ports.", [(None, None)]),
    ],
)
def test_what_the_same_words_say_of_a_document(text: str, signed: Held) -> None:
    assert documents(text) == signed


def test_what_is_signed_on_a_visit_is_not_signed_where_the_agency_reports_from() -> None:
    sealed = "The Treaty on Ports was sealed during his stay."
    went = "Albanian Prime Minister Edi Rama returned from a visit to Italy (7-9 October 2024)."
    assert documents(f"TIRANA, Oct. 16 - {went} {sealed}") == [(None, "2024-10-07/2024-10-09")]
    came = "Italian President Sergio Mattarella returned from a visit to Albania (7-9 October 2024)."
    assert documents(f"TIRANA, Oct. 16 - {came} {sealed}") == [("Tirana", "2024-10-07/2024-10-09")]


ARRIVED = "Prime Minister Edi Rama of Albania arrived in Rome on Tuesday. "


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (ARRIVED + "The visit ends on October 17.", ("completed", "Rome", "2024-10-15/2024-10-17")),
        (ARRIVED + "The visit will run through October 17.", ("completed", "Rome", "2024-10-15/2024-10-17")),
        (ARRIVED + "The visit ended on October 14.", ("completed", "Rome", "2024-10-15")),
        (
            "Prime Minister Edi Rama of Albania is on a three-day visit to Rome that began on Tuesday.",
            ("completed", "Rome", "2024-10-15/2024-10-17"),
        ),
        (
            "Prime Minister Edi Rama of Albania is on a visit to Rome - the last stop of his tour.",
            ("completed", "Rome", None),
        ),
        (
            "Prime Minister Edi Rama of Albania will visit Rome for two days, starting on Friday.",
            ("planned", "Rome", "2024-10-18/2024-10-19"),
        ),
        (
            "Prime Minister Edi Rama of Albania will visit Rome for two days, starting work early.",
            ("planned", "Rome", None),
        ),
        (
            "Prime Minister Edi Rama of Albania is to arrive in Rome on Friday and leave on Sunday.",
            ("planned", "Rome", "2024-10-18/2024-10-20"),
        ),
        (
            "Prime Minister Edi Rama of Albania is expected in Rome next week for a visit.",
            ("planned", "Rome", "2024-10-21/2024-10-27"),
        ),
        (
            (
                "Prime Minister Edi Rama of Albania landed at Ciampino airport of Rome on Tuesday, beginning"
                " a visit to Italy."
            ),
            ("completed", "Rome", "2024-10-15"),
        ),
    ],
)
def test_days_and_towns_of_a_visit(text: str, told: tuple[str, str, str | None]) -> None:
    assert visits(text) == [told]


@pytest.mark.parametrize(
    ("title", "text", "told"),
    [
        (
            "Albanian PM Edi Rama makes official visit to Italy",
            "Prime Minister Edi Rama of Albania will pay an official visit to Italy on Friday.",
            [("planned", "", "2024-10-18")],
        ),
        (
            "Edi Rama to visit Rome",
            "Prime Minister Edi Rama of Albania began a two-day visit to Rome on Tuesday.",
            [("completed", "Rome", "2024-10-15/2024-10-16")],
        ),
    ],
)
def test_headline_and_lead_tell_of_one_visit(title: str, text: str, told: Visits) -> None:
    assert visits(text, title) == told


def test_a_meeting_on_another_day_shows_that_a_visit_is_longer() -> None:
    text = (
        "Prime Minister Edi Rama of Albania will travel to Italy on Thursday. On Friday he will meet"
        " Giorgia Meloni. He will then meet Italian Foreign Minister Antonio Tajani."
    )
    assert meetings(text) == [(None, "2024-10-18"), (None, None)]


def test_a_visit_of_which_only_the_end_is_known_gives_its_talks_no_day() -> None:
    text = "Prime Minister Edi Rama of Albania is on a visit to Italy until Friday. He met Giorgia Meloni."
    assert meetings(text) == [(None, None)]
