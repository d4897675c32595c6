"""Meetings as the text states them: who meets whom, how, where, when, and how far it has come."""

import datetime as dt

import pytest

from kz_diplomacy import Meeting, MeetingKind, MeetingMode, Status, parse

DAY = dt.date(2024, 5, 15)


def meetings(text: str, *, title: str | None = None) -> tuple[Meeting, ...]:
    return parse(text, title=title, published=DAY).meetings


def sides(meeting: Meeting) -> tuple[str, ...]:
    """Return the names or roles of the people, then the countries and bodies without them."""
    people = [person.name or person.role or "" for person in meeting.participants]
    return (*people, *map(str, meeting.countries), *(body.name for body in meeting.organizations))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Kassym-Jomart Tokayev met with the foreign minister of Hungary.",
            ("Kassym-Jomart Tokayev", "foreign minister", "KZ", "HU"),
        ),
        (
            "Murat Nurtleu was received by President Shavkat Mirziyoyev.",
            ("Murat Nurtleu", "Shavkat Mirziyoyev", "KZ", "UZ"),
        ),
        (
            "Pope Francis gave an audience to President Kassym-Jomart Tokayev.",
            ("Francis", "Kassym-Jomart Tokayev", "VA", "KZ"),
        ),
        (
            "Ambassador of Italy Marco Alberti presented his credentials to President Kassym-Jomart Tokayev.",
            ("Marco Alberti", "Kassym-Jomart Tokayev", "IT", "KZ"),
        ),
        (
            "Prime Minister Olzhas Bektenov met with Chevron CEO Mike Wirth.",
            ("Olzhas Bektenov", "Mike Wirth", "KZ", "US", "Chevron"),
        ),
        (
            "Murat Nurtleu met with UN Secretary-General Antonio Guterres.",
            ("Murat Nurtleu", "Antonio Guterres", "KZ", "UN"),
        ),
        (
            "Secretary Antony Blinken and Foreign Minister Murat Nurtleu had lunch in Washington.",
            ("Antony Blinken", "Murat Nurtleu", "US", "KZ"),
        ),
        (
            "Murat Nurtleu discussed transit with Foreign Minister Hakan Fidan.",
            ("Murat Nurtleu", "Hakan Fidan", "KZ", "TR"),
        ),
        (
            "Murat Nurtleu called on President Ilham Aliyev.",
            ("Murat Nurtleu", "Ilham Aliyev", "KZ", "AZ"),
        ),
        (
            "President Shavkat Mirziyoyev received a delegation led by Foreign Minister Murat Nurtleu.",
            ("Shavkat Mirziyoyev", "Murat Nurtleu", "UZ", "KZ"),
        ),
        (
            "Olzhas Bektenov met US Treasury Secretary Anna Example.",
            ("Olzhas Bektenov", "Anna Example", "KZ", "US"),
        ),
        (
            "Olzhas Bektenov met with Anna Example, head of the Swedish company Volvo, in Astana.",
            ("Olzhas Bektenov", "Anna Example", "KZ", "SE", "Volvo"),
        ),
    ],
)
def test_those_who_meet_are_named(text: str, expected: tuple[str, ...]) -> None:
    (meeting,) = meetings(text)
    assert set(sides(meeting)) == set(expected)


@pytest.mark.parametrize(
    "text",
    [
        "President Kassym-Jomart Tokayev received Prime Minister Olzhas Bektenov.",
        "Kazakhstan and Japan maintain regular contacts.",
        "Murat Nurtleu met with students.",
        "Murat Nurtleu met the targets that Japan had set.",
        "The presidents of Kazakhstan and Uzbekistan will do all to meet their needs.",
        "Kazakhstan and Japan met their targets.",
        "President Kassym-Jomart Tokayev called on Russia to stop.",
        "Murat Nurtleu called on President Ilham Aliyev to come.",
        "Foreign Minister Murat Nurtleu called for peace in Sudan.",
        "There was no meeting between Murat Nurtleu and Hakan Fidan.",
        "Murat Nurtleu left Ankara without talks with Hakan Fidan.",
        "Murat Nurtleu did not meet with Hakan Fidan.",
        "Prime Minister Abdulla Aripov met President Kassym-Jomart Tokayev at the airport.",
        "Murat Nurtleu gave an interview to The Washington Post.",
        "Murat Nurtleu met with The Washington Post.",
        "Murat Nurtleu spoke of recent calls.",
        "The meeting lasted an hour.",
        "Norway told of it in its report to the United Nations' Committee against Torture last September.",
    ],
)
def test_no_meeting_is_told_of(text: str) -> None:
    assert meetings(text) == ()


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Murat Nurtleu met with Hakan Fidan.", Status.COMPLETED),
        ("Murat Nurtleu is meeting with Hakan Fidan.", Status.ONGOING),
        ("Murat Nurtleu will meet with Hakan Fidan.", Status.PLANNED),
        ("A meeting of Murat Nurtleu with Hakan Fidan is planned.", Status.PLANNED),
        ("The highlight will be the talks between Murat Nurtleu and Hakan Fidan.", Status.PLANNED),
        ("Murat Nurtleu proposed to hold a meeting with Hakan Fidan.", Status.PROPOSED),
        ("Murat Nurtleu refused to meet with Hakan Fidan.", Status.CANCELLED),
        ("The meeting of Murat Nurtleu with Hakan Fidan was postponed.", Status.CANCELLED),
    ],
)
def test_the_words_tell_how_far_a_meeting_has_come(text: str, status: Status) -> None:
    assert [each.status for each in meetings(text)] == [status]


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Murat Nurtleu met with Hakan Fidan.", MeetingMode.IN_PERSON),
        ("Murat Nurtleu phoned Hakan Fidan.", MeetingMode.PHONE),
        ("Murat Nurtleu spoke by telephone with Hakan Fidan.", MeetingMode.PHONE),
        ("Murat Nurtleu had a telephone conversation with Hakan Fidan.", MeetingMode.PHONE),
        ("Murat Nurtleu conferred with Hakan Fidan via videoconference.", MeetingMode.VIDEO),
        ("Murat Nurtleu had a video call with Hakan Fidan.", MeetingMode.VIDEO),
    ],
)
def test_the_words_tell_how_they_meet(text: str, mode: MeetingMode) -> None:
    assert [each.mode for each in meetings(text)] == [mode]


def test_a_headline_tells_of_a_call() -> None:
    text = "Foreign Minister Murat Nurtleu spoke today with Hakan Fidan."
    (call,) = meetings(text, title="Foreign Minister Nurtleu's Call with Counterpart")
    assert call.mode is MeetingMode.PHONE
    assert str(call.date) == "2024-05-15"


def test_place_and_day_are_those_of_the_meeting() -> None:
    (meeting,) = meetings("Murat Nurtleu met with Hakan Fidan in Ankara on 2 May 2024.")
    assert meeting.place is not None
    assert (meeting.place.name, str(meeting.date)) == ("Ankara", "2024-05-02")


@pytest.mark.parametrize(
    "text",
    [
        "Murat Nurtleu and Hakan Fidan discussed the exhibition in Osaka in 2025.",
        "At the meeting with Murat Nurtleu, Hakan Fidan praised the exhibition in Osaka in 2025.",
        "Murat Nurtleu held the first talks with Hakan Fidan since the earthquake in 2023.",
    ],
)
def test_what_is_spoken_of_has_a_place_and_a_day_of_its_own(text: str) -> None:
    (meeting,) = meetings(text)
    assert (meeting.place, meeting.date) == (None, None)


def test_what_two_discuss_is_a_meeting_of_theirs() -> None:
    (meeting,) = meetings("In Ankara, Murat Nurtleu and Hakan Fidan discussed transit.")
    assert meeting.kind is MeetingKind.BILATERAL
    assert meeting.place is not None
    assert meeting.place.name == "Ankara"


def test_the_sides_are_told_apart_in_the_next_sentence() -> None:
    (meeting,) = meetings(
        "Kazakh-Uzbek consultations were held in Tashkent. The Uzbek side was represented by Deputy Foreign "
        "Minister of Uzbekistan Furkat Siddikov."
    )
    assert sides(meeting) == ("Furkat Siddikov", "KZ", "UZ")


def test_who_leads_a_mission_meets_nobody_by_that() -> None:
    text = "Kazakhstan and Japan traded more. A trade mission will be headed by Minister Arman Shakkaliyev."
    assert meetings(text) == ()


def test_ambassadors_alone_are_not_at_a_meeting() -> None:
    text = "The ambassadors of Italy and Spain came to present their credentials."
    assert meetings(text) == ()
