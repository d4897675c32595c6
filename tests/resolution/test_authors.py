"""Who speaks in texts without quotations: transcripts, speeches, articles of one's own."""

from collections.abc import Callable

import pytest

PartiesAt = Callable[..., list[str]]
ASKED = "Talks in Osh\n\nMODERATOR: Welcome.\n\nPRESIDENT SADYR JAPAROV: "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # transcripts
        (ASKED + "I came on Monday.", ["Sadyr Japarov"]),
        (ASKED + "Thank you. It rained. I came on Monday.", ["Sadyr Japarov"]),
        (ASKED + "Thank you.\n\nQUESTION: I came on Monday.", []),
        # speeches
        ("Remarks by President Sadyr Japarov at the opening\n\nI came on Monday.", ["Sadyr Japarov"]),
        ("Statement of President Sadyr Japarov\n\nI came on Monday.", ["Sadyr Japarov"]),
        ("President Sadyr Japarov's speech in Osh\n\nI came on Monday.", ["Sadyr Japarov"]),
        ("President Sadyr Japarov came to Osh\n\nI came on Monday.", []),
        (
            "Remarks by President Sadyr Japarov and statement of President Emomali Rahmon\n\nI came.",
            [],
        ),
        # bylines
        ("A road for all\n\nPresident Sadyr Japarov\n\nI came on Monday.", ["Sadyr Japarov"]),
        ("President Sadyr Japarov came in June. I came on Monday.", []),
        ("Rain fell in Osh. I came on Monday.", []),
    ],
)
def test_who_says_i_outside_of_quotations(text: str, expected: list[str], parties_at: PartiesAt) -> None:
    assert parties_at(text, "I") == expected


def test_a_month_before_i_is_no_name(parties_at: PartiesAt) -> None:
    text = "Remarks by President Sadyr Japarov\n\nIn June I came to Osh."
    assert parties_at(text, "I") == ["Sadyr Japarov"]
