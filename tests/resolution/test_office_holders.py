"""Titles without a name: the person of the article, or somebody without a name, or nobody."""

from collections.abc import Callable

import pytest

from kz_diplomacy import Person, parse
from kz_diplomacy.resolution import Resolution

PartiesAt = Callable[..., list[str]]
GUEST = "President Sadyr Japarov of Kyrgyzstan received Energy Minister Aili Example of Estonia. "


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (GUEST + "The Estonian minister left.", "The Estonian minister", ["Aili Example"]),
        (GUEST + "The Estonian energy minister left.", "The Estonian energy", ["Aili Example"]),
        (GUEST + "The Estonian defense minister left.", "The Estonian defense", ["minister EE"]),
        (GUEST + "The leader thanked her.", "The leader", ["Sadyr Japarov"]),
        (
            "Vice President Jan Example of Estonia came. The leader left.",
            "The leader",
            ["Jan Example"],
        ),
        (
            "Emir Tamim bin Hamad Al Thani of Qatar met King Abdullah II of Jordan. The Emir left.",
            "The Emir",
            ["Tamim bin Hamad Al Thani"],
        ),
        (
            "Minister of Finance and Special Envoy Aili Example of Estonia came. The special envoy left.",
            "The special envoy",
            ["Aili Example"],
        ),
        (
            "Aili Example of Estonia came. Snow fell. The guard greeted his Estonian counterpart.",
            "his Estonian counterpart",
            ["Aili Example"],
        ),
        (
            "Sadyr Japarov congratulated Mr. Tom Sample on his election as Speaker of Norway.",
            "Speaker",
            ["Tom Sample"],
        ),
        (
            "Sadyr Japarov, the President, met counterparts from Tajikistan and Norway. Emomali Rahmon left.",
            "counterparts",
            ["Emomali Rahmon", "head_of_state NO"],
        ),
        (
            "President Sadyr Japarov met President Emomali Rahmon. Sadyr Japarov thanked his counterpart.",
            "his counterpart",
            ["Emomali Rahmon"],
        ),
        (
            "President Sadyr Japarov of Kyrgyzstan met the Sultan of Brunei. The Sultan was glad.",
            "The Sultan",
            ["head_of_state BN"],
        ),
        (
            "Deputy Foreign Minister Aili Example of Estonia came. The Estonian diplomat spoke.",
            "The Estonian diplomat",
            ["Aili Example"],
        ),
        ("President Sadyr Japarov met his Norwegian counterparts.", "his Norwegian", ["NO"]),
        ("They met counterparts from Norway and Sweden.", "counterparts", ["NO", "SE"]),
    ],
)
def test_whom_a_title_means(text: str, words: str, expected: list[str], parties_at: PartiesAt) -> None:
    assert parties_at(text, words) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The leader will meet President Sadyr Japarov of Kyrgyzstan.", "The leader"),
        ("Rain fell. He met his Norwegian counterpart.", "his Norwegian"),
        ("President Sadyr Japarov of Kyrgyzstan spoke. The leader of al Qaida hid.", "The leader"),
        (
            "Jan Example of Norway and Tom Sample of Norway came. The guard met his Norwegian counterpart.",
            "his Norwegian",
        ),
    ],
)
def test_a_title_that_nobody_fits_stays_open(text: str, words: str, parties_at: PartiesAt) -> None:
    assert parties_at(text, words) == []


def test_a_title_as_written_tells_one_of_two_ministers(parties_at: Callable[..., list[str]]) -> None:
    text = (
        "External Affairs Minister Anna Berg of Norway met her counterpart Luis Paz."
        " The External Affairs Minister left."
    )
    assert parties_at(text, "The External Affairs Minister") == ["Anna Berg"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Secretary General of NATO came to Osh.", ["NATO"]),
        ("The President of the World Bank came to Osh.", ["World Bank"]),
        ("The head of the National Bank came to Osh.", []),
    ],
)
def test_who_heads_a_body_of_no_state_needs_no_name(
    text: str, expected: list[str], resolution_of: Callable[..., Resolution]
) -> None:
    parties = resolution_of(text).parties[0]
    assert [party.organization for party in parties if isinstance(party, Person)] == expected


def test_a_paragraph_goes_on_with_whom_the_one_before_was_about() -> None:
    told = "Foreign Minister Murat Nurtleu met Foreign Minister Jeyhun Bayramov there on 6 May 2024."
    came = "Foreign Minister Murat Nurtleu arrived in Baku on 5 May 2024."
    planned = parse(f"{came} {told}\n\nThe minister will fly to Rome.").visits[1]
    assert [person.name for person in planned.visitors] == ["Murat Nurtleu"]
