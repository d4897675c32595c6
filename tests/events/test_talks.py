"""Talks in other words: delegations, schedules, gatherings, the time before, what is recalled."""

from collections.abc import Callable
from typing import TypeAlias

import pytest

MeetingsIn: TypeAlias = Callable[..., list[str]]
Cases: TypeAlias = list[tuple[str, list[str]]]

DELEGATIONS: Cases = [
    (
        "Foreign Minister Hakan Fidan received a Japanese delegation headed by Ken Abe.",
        ["completed Hakan Fidan+Ken Abe TR/JP"],
    ),
    (
        "Foreign Minister Hakan Fidan met with a delegation of the parliament of Japan led by Ken Abe.",
        ["completed Hakan Fidan+Ken Abe TR/JP"],
    ),
    (
        "Foreign Minister Hakan Fidan received a delegation of the Liberal Democratic Party of Japan.",
        ["completed Hakan Fidan Liberal Democratic Party of Japan TR/JP"],
    ),
    (
        "Speaker Numan Kurtulmus of Türkiye met members of the Japanese parliament.",
        ["completed Numan Kurtulmus TR/JP"],
    ),
    (
        "Foreign Minister Hakan Fidan met with a group of Japanese parliamentarians.",
        ["completed Hakan Fidan TR/JP"],
    ),
]

GATHERINGS: Cases = [
    (
        "The talks brought together Foreign Minister Hakan Fidan and Foreign Minister Yoko Kamikawa.",
        ["completed Hakan Fidan+Yoko Kamikawa TR/JP"],
    ),
    (
        "The factory brought together Foreign Minister Hakan Fidan and Foreign Minister Yoko Kamikawa.",
        [],
    ),
]

SCHEDULES: Cases = [
    (
        "Talks with Foreign Minister Yoko Kamikawa are on the agenda of Foreign Minister Hakan Fidan.",
        ["planned Yoko Kamikawa+Hakan Fidan JP/TR"],
    ),
    (
        "Foreign Minister Hakan Fidan's schedule includes talks with Foreign Minister Yoko Kamikawa.",
        ["planned Hakan Fidan+Yoko Kamikawa TR/JP"],
    ),
    (
        "The programme included talks of Foreign Minister Hakan Fidan with Minister Yoko Kamikawa.",
        ["completed Hakan Fidan+Yoko Kamikawa TR/JP"],
    ),
    (
        "On his agenda are talks of Foreign Minister Hakan Fidan with Foreign Minister Yoko Kamikawa.",
        ["planned Hakan Fidan+Yoko Kamikawa TR/JP"],
    ),
]

TIMES: Cases = [
    (
        "Ahead of his talks with Minister Yoko Kamikawa on Friday, Minister Hakan Fidan praised trade.",
        ["planned Yoko Kamikawa+Hakan Fidan JP/TR 2024-10-18"],
    ),
    (
        "Minister Hakan Fidan shook hands with Foreign Minister Yoko Kamikawa before their talks.",
        ["completed Hakan Fidan+Yoko Kamikawa TR/JP"],
    ),
    (
        "Minister Hakan Fidan met with Foreign Minister Yoko Kamikawa. They last met in New York in May.",
        [
            "completed Hakan Fidan+Yoko Kamikawa TR/JP",
            "completed Hakan Fidan+Yoko Kamikawa TR/JP New York 2024-05",
        ],
    ),
    (
        "Minister Hakan Fidan met Minister Yoko Kamikawa of Japan. Their previous meeting was in Rome.",
        ["completed Hakan Fidan+Yoko Kamikawa TR/JP", "completed Hakan Fidan+Yoko Kamikawa TR/JP Rome"],
    ),
    (
        "Foreign Minister Hakan Fidan is looking forward to meeting Foreign Minister Yoko Kamikawa.",
        ["planned Hakan Fidan+Yoko Kamikawa TR/JP"],
    ),
    (
        "Talks between Hakan Fidan and Yoko Kamikawa, planned for Friday, will not take place.",
        ["cancelled Hakan Fidan+Yoko Kamikawa TR/JP 2024-10-18"],
    ),
]

WORDS: Cases = [
    (
        "Foreign Minister Hakan Fidan received a phone call from Foreign Minister Yoko Kamikawa.",
        ["completed phone Hakan Fidan+Yoko Kamikawa TR/JP"],
    ),
    (
        "President Ilham Aliyev accepted the credentials of Ambassador of Japan Ken Abe.",
        ["completed Ilham Aliyev+Ken Abe AZ/JP"],
    ),
    (
        "The talks Minister Hakan Fidan held with Foreign Minister Yoko Kamikawa lasted two hours.",
        ["completed Hakan Fidan+Yoko Kamikawa TR/JP"],
    ),
    (
        "The two ministers, Hakan Fidan and Yoko Kamikawa, sat down for talks.",
        ["completed Hakan Fidan+Yoko Kamikawa TR/JP"],
    ),
    (
        "Foreign Minister Hakan Fidan was in Rome, where he met Minister Yoko Kamikawa.",
        ["completed Hakan Fidan+Yoko Kamikawa TR/JP Rome"],
    ),
    (
        "The Munich Security Conference was held in Rome, co-chaired by Hakan Fidan and Yoko Kamikawa.",
        ["completed Munich Security Conference Hakan Fidan+Yoko Kamikawa TR/JP/IT Rome"],
    ),
    (
        "Foreign Minister Hakan Fidan held meetings in Rome, including with Minister Yoko Kamikawa.",
        ["completed Hakan Fidan+Yoko Kamikawa TR/JP Rome"],
    ),
    (
        "It was in Rome that Foreign Minister Hakan Fidan met Minister Yoko Kamikawa.",
        ["completed Hakan Fidan+Yoko Kamikawa TR/JP Rome"],
    ),
    ("The document is under negotiation with Chevron, Foreign Minister Hakan Fidan said.", []),
]

TAKEN_UP: Cases = [
    (
        (
            "President Ilham Aliyev will attend the Climate Summit in Rome. The summit will be chaired by"
            " Prime Minister Giorgia Meloni."
        ),
        ["planned Climate Summit Ilham Aliyev+Giorgia Meloni AZ/IT Rome"],
    ),
    (
        (
            "The 8th session of the Kazakh-Japanese commission will be held in Tokyo. The meeting will be"
            " chaired by Foreign Minister Yoko Kamikawa and Foreign Minister Murat Nurtleu."
        ),
        [
            "planned 8th session of the Kazakh-Japanese commission Yoko Kamikawa+Murat Nurtleu KZ/JP Tokyo",
        ],
    ),
    (
        (
            "The 8th session of the Kazakh-Japanese commission will be held in Tokyo. Foreign Minister Yoko"
            " Kamikawa met Foreign Minister Wang Yi."
        ),
        [
            "planned 8th session of the Kazakh-Japanese commission KZ/JP Tokyo",
            "completed Yoko Kamikawa+Wang Yi JP/CN",
        ],
    ),
]

MET = "Foreign Minister Hakan Fidan met with Foreign Minister Yoko Kamikawa. "
CIRCUMSTANCES: Cases = [
    (
        MET + "The talks were held in Tokyo on October 14.",
        ["completed Hakan Fidan+Yoko Kamikawa TR/JP Tokyo 2024-10-14"],
    ),
    (MET + "Talks were held in Tokyo on October 14.", ["completed Hakan Fidan+Yoko Kamikawa TR/JP"]),
    (
        "Foreign Minister Hakan Fidan discussed trade with Foreign Minister Yoko Kamikawa in Tokyo.",
        ["completed Hakan Fidan+Yoko Kamikawa TR/JP Tokyo"],
    ),
    (
        "Trade was discussed in Tokyo by Foreign Minister Hakan Fidan and Foreign Minister Yoko Kamikawa.",
        ["completed Hakan Fidan+Yoko Kamikawa TR/JP Tokyo"],
    ),
    (
        "Foreign Minister Hakan Fidan met with Foreign Minister Yoko Kamikawa in Osaka Japan.",
        ["completed Hakan Fidan+Yoko Kamikawa TR/JP Osaka"],
    ),
    (
        "Minister Hakan Fidan arrived on October 14. Earlier in the day he met Minister Ken Abe of Japan.",
        ["completed Hakan Fidan+Ken Abe TR/JP 2024-10-14"],
    ),
]
PARTNERS: Cases = [
    (
        "President Sauli Niinisto discussed ways to raise trade at home with President of Austria Anna Berg.",
        ["completed Sauli Niinisto+Anna Berg FI/AT"],
    ),
    (
        (
            "President Sadyr Japarov flew to Rome and Oslo. Meetings with Minister of Norway Anna Berg"
            " and Minister of Norway Ida Moe are scheduled."
        ),
        ["planned Sadyr Japarov+Anna Berg KG/NO Oslo", "planned Sadyr Japarov+Ida Moe KG/NO Oslo"],
    ),
    (
        "During his visit to Norway President Sauli Niinisto met with President of Austria Anna Berg.",
        ["completed Sauli Niinisto+Anna Berg FI/AT"],
    ),
    (
        "During his visit to Norway in May with Secretary General of NATO Jens Stoltenberg he spoke.",
        [],
    ),
]
PRESENCE: Cases = [
    (
        MET + "Also present were Energy Minister of Japan Ken Abe and Ambassador of Japan Aya Mori.",
        ["completed Hakan Fidan+Yoko Kamikawa+Ken Abe+Aya Mori TR/JP"],
    ),
    (
        MET + "Ambassador of Japan Aya Mori was present.",
        ["completed Hakan Fidan+Yoko Kamikawa+Aya Mori TR/JP"],
    ),
    (
        MET + "The talks were attended by Ambassador of Japan Aya Mori.",
        ["completed Hakan Fidan+Yoko Kamikawa+Aya Mori TR/JP"],
    ),
    (
        MET + "Also present was Ambassador of Norway Anna Berg.",
        ["completed Hakan Fidan+Yoko Kamikawa TR/JP"],
    ),
    (
        (
            "The 8th session of the Turkish-Japanese commission was held in Ankara. Among the participants"
            " were Foreign Minister Hakan Fidan and Foreign Minister Yoko Kamikawa."
        ),
        ["completed 8th session of the Turkish-Japanese commission Hakan Fidan+Yoko Kamikawa TR/JP Ankara"],
    ),
    (
        (
            "The 8th session of the Turkish-Japanese commission wrapped up in Ankara with the signing of its"
            " minutes by Foreign Minister Hakan Fidan and Foreign Minister Yoko Kamikawa."
        ),
        ["completed 8th session of the Turkish-Japanese commission Hakan Fidan+Yoko Kamikawa TR/JP Ankara"],
    ),
    (
        (
            "The 8th session of the Turkish-Japanese commission was held in Ankara. Foreign Minister Hakan"
            " Fidan signed a protocol."
        ),
        ["completed 8th session of the Turkish-Japanese commission TR/JP Ankara"],
    ),
    (
        "Hakan Fidan will chair the commission with Director Ken Abe of Japan, Ministry of Defence.",
        [],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [*PARTNERS, *CIRCUMSTANCES, *PRESENCE, *TAKEN_UP, *DELEGATIONS, *GATHERINGS, *SCHEDULES, *TIMES, *WORDS],
)
def test_talks(met: MeetingsIn, text: str, expected: list[str]) -> None:
    assert met(text) == expected
