"""Conferences that are told of, and those that are only named."""

import datetime as dt

import pytest

from kz_diplomacy import Meeting, MeetingKind, Status, parse

DAY = dt.date(2024, 5, 15)


def conferences(text: str, *, title: str | None = None) -> list[Meeting]:
    return [meeting for meeting in parse(text, title=title, published=DAY).meetings if meeting.name]


@pytest.mark.parametrize(
    ("text", "name", "countries"),
    [
        (
            "The Astana International Forum will be held in Astana on 29-30 May 2025.",
            "Astana International Forum",
            ["KZ"],
        ),
        (
            "President Kassym-Jomart Tokayev took part in the summit of the Organization of Turkic States.",
            "summit of the Organization of Turkic States",
            ["KZ"],
        ),
        (
            "In Berlin Arman Shakkaliyev co-chaired the second meeting of the Kazakh-German Commission.",
            "second meeting of the Kazakh-German Commission",
            ["KZ", "DE"],
        ),
        (
            "The OTS summit, held in Bishkek in 2023, was attended by President Kassym-Jomart Tokayev.",
            "OTS summit",
            ["KZ", "KG"],
        ),
        (
            "They approved the agenda of the OTS summit, to be chaired in Bishkek by Sadyr Japarov.",
            "OTS summit",
            ["KG"],
        ),
        (
            "The forum on water will take place in Japan on 3 June 2024.",
            "forum on water",
            ["JP"],
        ),
        (
            "Speaking at the Antalya Diplomacy Forum in Antalya, Murat Nurtleu praised Japan.",
            "Antalya Diplomacy Forum",
            ["KZ", "TR"],
        ),
    ],
)
def test_a_conference_is_told_of(text: str, name: str, countries: list[str]) -> None:
    (conference,) = conferences(text)
    assert conference.name == name
    assert sorted(map(str, conference.countries)) == sorted(countries)


@pytest.mark.parametrize(
    "text",
    [
        "Murat Nurtleu met with Hakan Fidan on the margins of the Antalya Diplomacy Forum.",
        "Following the Antalya Diplomacy Forum, Murat Nurtleu met with Hakan Fidan.",
        "Murat Nurtleu praised the pledges of Japan at the Antalya Diplomacy Forum.",
        "Murat Nurtleu, who co-chairs the Kazakh-Turkish Intergovernmental Commission, met with Hakan Fidan.",
        "Murat Nurtleu kept the promises made at the Antalya Diplomacy Forum.",
        "Murat Nurtleu recalled the Antalya Diplomacy Forum.",
    ],
)
def test_a_conference_is_only_named(text: str) -> None:
    assert conferences(text) == []


def test_a_headline_tells_of_participation() -> None:
    title = "Foreign Minister Murat Nurtleu's Participation in the Antalya Diplomacy Forum"
    (conference,) = conferences("The event was long.", title=title)
    assert [person.name for person in conference.participants] == ["Murat Nurtleu"]


def test_those_who_discuss_something_else_at_a_conference_are_not_told_to_attend() -> None:
    text = "Murat Nurtleu and Hakan Fidan discussed trade at the Antalya Diplomacy Forum in Antalya."
    (forum,) = conferences(text)
    assert forum.participants == ()


def test_what_is_to_be_reached_at_a_conference_lies_ahead_with_it() -> None:
    text = "The two reviewed their plans to achieve progress at the Antalya Diplomacy Forum in Antalya."
    assert [forum.status for forum in conferences(text)] == [Status.PLANNED]


def test_participation_of_nobody_named_is_no_conference() -> None:
    assert conferences("Participation in the Antalya Diplomacy Forum is free.") == []


def test_a_commission_of_two_countries_is_bilateral() -> None:
    (session,) = conferences("The Kazakh-German Intergovernmental Commission convened in Berlin in 2023.")
    assert (session.kind, session.status) == (MeetingKind.BILATERAL, Status.COMPLETED)
