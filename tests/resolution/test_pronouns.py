"""Pronouns for one person: the subject before, whom the paragraph before is about, or who comes next."""

from collections.abc import Callable

import pytest

PartiesAt = Callable[..., list[str]]
MET = "President Sadyr Japarov of Kyrgyzstan met President Emomali Rahmon of Tajikistan. "


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("With President Emomali Rahmon came Sadyr Japarov. He spoke.", "He", ["Sadyr Japarov"]),
        (MET + "For his part, Emomali Rahmon was glad.", "his", ["Emomali Rahmon"]),
        (MET + "In his turn, Emomali Rahmon was glad.", "his", ["Emomali Rahmon"]),
        (MET + "Snow fell on his house.", "his", ["Sadyr Japarov"]),
        (MET + "Emomali Rahmon thanked her.", "her", ["Sadyr Japarov"]),
        (MET + "Emomali Rahmon praised her visit.", "her", ["Emomali Rahmon"]),
        (MET + "Shavkat Mirziyoyev was also there.\n\nHe then left for Osh.", "He", ["Sadyr Japarov"]),
        (MET + "Shavkat Mirziyoyev was also there. He then left for Osh.", "He", ["Shavkat Mirziyoyev"]),
        (
            MET + "The Presidents of Norway and Chad came too. He was glad.",
            "He",
            ["Sadyr Japarov"],
        ),
    ],
)
def test_whom_a_pronoun_means(text: str, words: str, expected: list[str], parties_at: PartiesAt) -> None:
    assert parties_at(text, words) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (MET + '"Then I left," Emomali Rahmon said.', ["Emomali Rahmon"]),
        (MET + '"Then I left. It rained," Emomali Rahmon said.', ["Emomali Rahmon"]),
        (MET + '"Then I left," he said.', ["Sadyr Japarov"]),
        ('After Sadyr Japarov Emomali Rahmon said: "Then I left."', ["Emomali Rahmon"]),
        ('Sadyr Japarov told Emomali Rahmon at lunch: "Then I left."', ["Sadyr Japarov"]),
        (MET + '"Then I left."', []),
        (MET + '"Then I left," they said.', []),
        (MET + 'It is so that I left," it says.', []),
        (MET + "Then I left.", []),
    ],
)
def test_who_says_i(text: str, expected: list[str], parties_at: PartiesAt) -> None:
    assert parties_at(text, "I") == expected


@pytest.mark.parametrize("text", ["Rain fell. He left.", "Rain fell.\n\nHe left.", "For his part"])
def test_without_a_person_a_pronoun_means_nobody(text: str, parties_at: PartiesAt) -> None:
    assert parties_at(text, "He" if "He" in text else "his") == []
