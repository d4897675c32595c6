"""A series of meetings says how and when each of them took place."""

import datetime as dt

from kz_diplomacy import Meeting, MeetingMode, parse

DAY = dt.date(2024, 5, 15)


def meetings(text: str, *, title: str | None = None) -> tuple[Meeting, ...]:
    return parse(text, title=title, published=DAY).meetings


def test_each_call_of_a_round_has_its_mode_and_day() -> None:
    text = (
        "Foreign Minister Murat Nurtleu held a round of telephone calls on Monday. "
        "He spoke separately with Hakan Fidan and Yoko Kamikawa."
    )
    found = meetings(text)
    assert [meeting.mode for meeting in found] == [MeetingMode.PHONE, MeetingMode.PHONE]
    assert [str(meeting.date) for meeting in found] == ["2024-05-13", "2024-05-13"]


def test_headline_and_lead_tell_of_one_series() -> None:
    text = (
        "Foreign Minister Murat Nurtleu held a round of calls on Monday. "
        "Murat Nurtleu spoke with Hakan Fidan. Later Murat Nurtleu spoke with Yoko Kamikawa."
    )
    found = meetings(text, title="Foreign Minister Murat Nurtleu's Calls with Counterparts")
    assert {(meeting.mode, str(meeting.date)) for meeting in found} == {(MeetingMode.PHONE, "2024-05-13")}


def test_a_meeting_of_others_or_elsewhere_is_not_of_the_series() -> None:
    text = (
        "Foreign Minister Murat Nurtleu held a round of calls on Monday. "
        "Murat Nurtleu met with Hakan Fidan in Ankara. Ilham Aliyev met with Sadyr Japarov."
    )
    assert {meeting.mode for meeting in meetings(text)} == {MeetingMode.IN_PERSON}


def test_another_series_begins() -> None:
    text = (
        "Foreign Minister Murat Nurtleu held a round of calls on Monday. "
        "Ilham Aliyev held a series of video calls on Tuesday. Ilham Aliyev spoke with Sadyr Japarov."
    )
    (call,) = meetings(text)
    assert call.mode is MeetingMode.VIDEO
