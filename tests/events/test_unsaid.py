"""What stands between two nouns without a mark: "the talks A held" against "the talks, A said"."""

import pytest

from kz_diplomacy import parse


@pytest.mark.parametrize(
    "text",
    [
        "In the talks Foreign Minister Wang Yi and Foreign Minister Yoko Kamikawa agreed on trade.",
        "The talks Foreign Minister Wang Yi held with Foreign Minister Yoko Kamikawa were long.",
    ],
)
def test_who_stands_behind_the_talks_is_at_them(text: str) -> None:
    (meeting,) = parse(text).meetings
    assert {person.name for person in meeting.participants} == {"Wang Yi", "Yoko Kamikawa"}
