"""Words that point back: two readings left means unresolved."""

from collections.abc import Callable

import pytest

PartiesAt = Callable[..., list[str]]
TWO = "President Sadyr Japarov of Kyrgyzstan met President Emomali Rahmon of Tajikistan. "
FOUR = (
    "President Sadyr Japarov of Kyrgyzstan, President Emomali Rahmon of Tajikistan and President Shavkat "
    "Mirziyoyev of Uzbekistan met. "
)


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (TWO + "The President of Tajikistan spoke.", "The President of", ["Emomali Rahmon"]),
        (TWO + "The Tajik leader spoke.", "The Tajik leader", ["Emomali Rahmon"]),
        (TWO + "Japarov spoke.", "Japarov", ["Sadyr Japarov"]),
        (TWO + "Japarov left. The President slept.", "The President", ["Sadyr Japarov"]),
        ("President Sadyr Japarov left. The President slept.", "The President", ["Sadyr Japarov"]),
        ("The Foreign Minister of Japan left.", "The Foreign Minister", ["foreign_minister JP"]),
        ("President Sadyr Japarov met his Tajik counterpart.", "his Tajik", ["head_of_state TJ"]),
        (
            "President Sadyr Japarov met his Tajik counterpart. President Emomali Rahmon was glad.",
            "his Tajik",
            ["Emomali Rahmon"],
        ),
    ],
)
def test_an_office_holder_without_a_name_is_the_one_of_the_article(
    text: str, words: str, expected: list[str], parties_at: PartiesAt
) -> None:
    assert parties_at(text, words) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (TWO + "The President spoke.", "The President"),
        (TWO + "Rain fell. " * 9 + "The President spoke.", "The President"),
        ("The President spoke.", "The President"),
        ("The Head of State spoke.", "The Head of State"),
        ("He spoke.", "He"),
        ("Rain fell. They left.", "They"),
        ("The sides agreed.", "The sides"),
        ("The presidents agreed.", "The presidents"),
        ("Norway, Sweden and Denmark spoke. The sides agreed.", "The sides"),
        (FOUR + "Both presidents left.", "Both presidents"),
        (FOUR + "Shavkat Mirziyoyev and Sadyr Japarov left. The President slept.", "The President"),
        ("The Japanese delegation was told that the delegation left.", "the delegation"),
    ],
)
def test_two_readings_or_none_are_unresolved(text: str, words: str, parties_at: PartiesAt) -> None:
    assert parties_at(text, words) == []


@pytest.mark.parametrize(
    ("words", "source", "expected"),
    [
        ("The President", "Kabar", ["Sadyr Japarov"]),
        ("The President", "Khovar", ["Emomali Rahmon"]),
        ("The President", "Reuters", []),
    ],
)
def test_of_several_the_president_is_that_of_the_outlet(
    words: str, source: str, expected: list[str], parties_at: PartiesAt
) -> None:
    assert parties_at(TWO + "The President spoke.", words, source=source) == expected


def test_a_president_whom_nobody_names_is_that_of_the_outlet(parties_at: PartiesAt) -> None:
    text = "The Head of State received the ambassador of Japan."
    assert parties_at(text, "The Head of State", source="Akorda") == ["head_of_state KZ"]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (TWO + "He spoke.", "He", ["Sadyr Japarov"]),
        (TWO + "Rain fell. He left.", "He", ["Sadyr Japarov"]),
        ("President Sadyr Japarov spoke. Emomali Rahmon thanked him.", "him", ["Sadyr Japarov"]),
        ("President Sadyr Japarov spoke of his visit.", "his", ["Sadyr Japarov"]),
        ("The Korean side left.", "The Korean side", ["KR"]),
        (TWO + "The sides agreed.", "The sides", ["KG", "TJ"]),
        (TWO + "The two countries are near.", "The two countries", ["KG", "TJ"]),
        (TWO + "Both presidents left.", "Both presidents", ["Sadyr Japarov", "Emomali Rahmon"]),
        (TWO + "They left.", "They", ["Sadyr Japarov", "Emomali Rahmon"]),
        (
            FOUR + "The three presidents left.",
            "The three presidents",
            ["Sadyr Japarov", "Emomali Rahmon", "Shavkat Mirziyoyev"],
        ),
        (
            "The foreign ministers of Japan and Spain met.",
            "The foreign",
            ["foreign_minister JP", "foreign_minister ES"],
        ),
    ],
)
def test_groups_and_pronouns_are_the_nearest_that_fit(
    text: str, words: str, expected: list[str], parties_at: PartiesAt
) -> None:
    assert parties_at(text, words) == expected
