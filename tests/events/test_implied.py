"""The side that an article about two countries leaves unsaid."""

import pytest

from kz_diplomacy import parse

LEAD = "President Sadyr Japarov of Kyrgyzstan will visit Mongolia on 9 October 2024. "


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "A conversation is planned with Prime Minister of Mongolia Luvsannamsrain Oyun-Erdene.",
            ["Sadyr Japarov", "Luvsannamsrain Oyun-Erdene"],
        ),
        ("The talks will be led by Ukhnaagiin Khurelsukh.", ["Sadyr Japarov", "Ukhnaagiin Khurelsukh"]),
    ],
)
def test_the_other_side_is_the_only_person_of_its_country(text: str, people: list[str]) -> None:
    (meeting,) = parse(LEAD + text).meetings
    assert [person.name for person in meeting.participants] == people


def test_the_other_side_is_a_country_where_several_could_be_meant() -> None:
    text = "Foreign Minister of Kyrgyzstan Zheenbek Kulubaev comes along. A conversation is planned with "
    (meeting,) = parse(LEAD + text + "Prime Minister of Mongolia Luvsannamsrain Oyun-Erdene.").meetings
    assert [person.name for person in meeting.participants] == ["Luvsannamsrain Oyun-Erdene"]
    assert sorted(map(str, meeting.countries)) == ["KG", "MN"]


@pytest.mark.parametrize(
    "text",
    [
        "President Sadyr Japarov held talks.",
        "A conversation was held with a friend.",
        "The plan, praised by Ukhnaagiin Khurelsukh, was read at the talks.",
        "He will take part in talks, said Ukhnaagiin Khurelsukh.",
        "The President of Mongolia, Ukhnaagiin Khurelsukh, talked with journalists.",
    ],
)
def test_nobody_is_implied(text: str) -> None:
    assert parse(LEAD + text).meetings == ()


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("A conversation is planned with Prime Minister of Japan Fumio Kishida.", ["KG", "JP"]),
        ("Talks with Chevron are planned, too.", ["KG", "US"]),
    ],
)
def test_the_side_left_unsaid_is_whom_the_article_is_about(text: str, sides: list[str]) -> None:
    (meeting,) = parse(LEAD + text).meetings
    assert meeting.participants[0].name == "Sadyr Japarov"
    assert [str(country) for country in meeting.countries] == sides


def test_nobody_is_the_other_side_of_himself() -> None:
    text = "President Sadyr Japarov of Kyrgyzstan spoke. A talk with Sadyr Japarov was held."
    assert parse(text).meetings == ()


def test_a_session_of_the_commission_is_one_of_the_two_sides() -> None:
    text = "The next session of the commission will be held in Ulaanbaatar."
    (session,) = parse(LEAD + text).meetings
    assert sorted(map(str, session.countries)) == ["KG", "MN"]
    assert session.kind.value == "bilateral"
