"""Words for several people or countries: whom they mean, and where they stay open."""

from collections.abc import Callable

import pytest

PartiesAt = Callable[..., list[str]]
MINISTERS = "Foreign Minister Yoko Kamikawa of Japan met Foreign Minister Pekka Haavisto of Finland. "
LEADERS = (
    "President Sadyr Japarov of Kyrgyzstan came. President Emomali Rahmon of Tajikistan came. "
    "President Shavkat Mirziyoyev of Uzbekistan came. "
)


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (MINISTERS + "The two ministers left.", "The two ministers", ["Yoko Kamikawa", "Pekka Haavisto"]),
        (MINISTERS + "The ministers left.", "The ministers", ["Yoko Kamikawa", "Pekka Haavisto"]),
        (MINISTERS + "Both FMs left.", "Both FMs", ["Yoko Kamikawa", "Pekka Haavisto"]),
        (MINISTERS + "The pair left.", "The pair", ["Yoko Kamikawa", "Pekka Haavisto"]),
        (MINISTERS + "The two spoke again.", "The two", ["Yoko Kamikawa", "Pekka Haavisto"]),
        (
            MINISTERS + "The ministers of both countries left.",
            "The ministers",
            ["Yoko Kamikawa", "Pekka Haavisto"],
        ),
        ("The governments of Chile, Peru and Cuba agreed.", "The governments", ["CL", "PE", "CU"]),
        (MINISTERS + "The governments of the two countries agreed.", "The governments", ["JP", "FI"]),
        (MINISTERS + "The governments of the region agreed.", "The governments", []),
        (MINISTERS + "The governments of the two ministers agreed.", "The governments", []),
        (
            LEADERS + "The three leaders left.",
            "The three leaders",
            ["Shavkat Mirziyoyev", "Emomali Rahmon", "Sadyr Japarov"],
        ),
        (
            "Rain fell. The two presidents met. " + LEADERS[:95],
            "The two presidents",
            ["Sadyr Japarov", "Emomali Rahmon"],
        ),
        (
            LEADERS + "Snow fell on the leaders of Tajikistan and Kyrgyzstan.",
            "the leaders",
            ["Emomali Rahmon", "Sadyr Japarov"],
        ),
        ("Japan and Finland met. The duo agreed.", "The duo", ["JP", "FI"]),
        ("The Finnish and Japanese delegations met.", "The Finnish and", ["FI", "JP"]),
        (
            MINISTERS + "Finnish spokeswoman Aino Example said the two spoke.",
            "the two",
            ["Yoko Kamikawa", "Pekka Haavisto"],
        ),
        (
            MINISTERS + "Kamikawa spoke of President Emomali Rahmon's war, and they discussed grain.",
            "they",
            ["Yoko Kamikawa", "Pekka Haavisto"],
        ),
    ],
)
def test_people_told_of_before(text: str, words: str, expected: list[str], parties_at: PartiesAt) -> None:
    assert parties_at(text, words) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (MINISTERS + "The two presidents left.", "The two presidents"),
        (MINISTERS + "Guests went to the leaders' dinner.", "the leaders"),
        (LEADERS + "Snow fell on the leaders of the world.", "the leaders"),
        (LEADERS + "Snow fell on the leaders of Samsung.", "the leaders"),
        ("Japan and Finland met. The leaders agreed.", "The leaders"),
        ("Japan and Finland met. The presidents agreed.", "The presidents"),
    ],
)
def test_others_stay_open(text: str, words: str, parties_at: PartiesAt) -> None:
    assert [party for party in parties_at(text, words) if "JP" not in party and "FI" not in party] == []


def test_leaders_who_are_not_all_named_are_their_countries(parties_at: PartiesAt) -> None:
    text = LEADERS + "Snow fell on the leaders of Tajikistan and Norway."
    assert parties_at(text, "the leaders") == ["TJ", "NO"]
