"""Journeys: itineraries, stops, what is due, what lies ahead, what came to nothing."""

from collections.abc import Callable
from typing import TypeAlias

import pytest

from kz_diplomacy import Status, parse

VisitsIn: TypeAlias = Callable[..., list[str]]
Cases: TypeAlias = list[tuple[str, list[str]]]

ITINERARIES: Cases = [
    (
        "Foreign Minister Wang Yi will visit Japan on October 20-21 and Vietnam on October 23.",
        ["planned Wang Yi >JP 2024-10-20/2024-10-21", "planned Wang Yi >VN 2024-10-23"],
    ),
    (
        "Minister Wang Yi will travel to Japan (October 20-21), Malaysia (October 22), Vietnam (October 23).",
        [
            "planned Wang Yi >JP 2024-10-20/2024-10-21",
            "planned Wang Yi >MY 2024-10-22",
            "planned Wang Yi >VN 2024-10-23",
        ],
    ),
    (
        "Minister Wang Yi will swing through Hanoi on October 20.",
        ["planned Wang Yi >VN Hanoi 2024-10-20"],
    ),
    ("Minister Wang Yi passed through Hanoi on Monday.", ["completed Wang Yi >VN Hanoi 2024-10-14"]),
    (
        "Minister Wang Yi, whose tour takes in Japan and Vietnam, spoke on trade.",
        ["completed Wang Yi >JP", "completed Wang Yi >VN"],
    ),
    ("The company of Minister Wang Yi took in $5 million in Vietnam.", []),
    (
        "Foreign Minister Wang Yi flew to Tokyo on Monday and then to Hanoi on Tuesday.",
        ["completed Wang Yi >JP Tokyo 2024-10-14", "completed Wang Yi >VN Hanoi 2024-10-15"],
    ),
    (
        "Minister Wang Yi will visit Osaka on October 20, Tokyo on October 21 and Hanoi on October 23.",
        [
            "planned Wang Yi >JP Osaka+Tokyo 2024-10-20/2024-10-21",
            "planned Wang Yi >VN Hanoi 2024-10-23",
        ],
    ),
    (
        "Minister Wang Yi will visit Hanoi on October 20, Osaka and Kyoto.",
        ["planned Wang Yi >VN Hanoi 2024-10-20", "planned Wang Yi >JP Osaka+Kyoto"],
    ),
    (
        "Foreign Minister Wang Yi will visit Japan on October 20-21, followed by Vietnam.",
        ["planned Wang Yi >JP 2024-10-20/2024-10-21", "planned Wang Yi >VN"],
    ),
    (
        "Foreign Minister Wang Yi will visit Japan and Vietnam on October 20-24.",
        ["planned Wang Yi >JP 2024-10-20/2024-10-24", "planned Wang Yi >VN 2024-10-20/2024-10-24"],
    ),
    (
        "Foreign Minister Wang Yi arrived in Tokyo on Monday from Hanoi.",
        ["completed Wang Yi >JP Tokyo 2024-10-14"],
    ),
]

STOPS: Cases = [
    (
        "Foreign Minister Wang Yi is on a tour of Asia. Hanoi was the first stop.",
        ["completed Wang Yi >VN Hanoi"],
    ),
    (
        "Foreign Minister Wang Yi is on a tour of Asia. The next stop will be Hanoi.",
        ["planned Wang Yi >VN Hanoi"],
    ),
    ("Tokyo is the next stop on the tour of Foreign Minister Wang Yi.", ["planned Wang Yi >JP Tokyo"]),
    ("Foreign Minister Wang Yi is on a tour of Asia. Beijing was the first stop.", []),
    ("Hanoi is the capital of Vietnam.", []),
    ("Is Hanoi far from here?", []),
]

WITHOUT_VERB: Cases = [
    (
        "Foreign Minister Wang Yi, due in Tokyo on Friday, spoke to the press.",
        ["planned Wang Yi >JP Tokyo 2024-10-18"],
    ),
    ("Back from Cuba, Foreign Minister Wang Yi spoke to the press.", ["completed Wang Yi >CU"]),
    ("Foreign Minister Wang Yi, fresh from Havana, spoke to the press.", ["completed Wang Yi >CU Havana"]),
    ("The loan is due in Tokyo on Friday.", []),
    ("Foreign Minister Wang Yi said the loan was due in.", []),
]

AHEAD: Cases = [
    (
        "Foreign Minister Wang Yi will speak to the press as soon as he arrives in Tokyo.",
        ["planned Wang Yi >JP Tokyo"],
    ),
    (
        "Foreign Minister Wang Yi will speak to the press before he leaves for Tokyo.",
        ["planned Wang Yi >JP Tokyo"],
    ),
    (
        "After visiting Japan, Foreign Minister Wang Yi will fly to Hanoi.",
        ["planned Wang Yi >JP", "planned Wang Yi >VN Hanoi"],
    ),
    (
        "After visiting Japan, Foreign Minister Wang Yi flew to Hanoi.",
        ["completed Wang Yi >JP", "completed Wang Yi >VN Hanoi"],
    ),
    ("Foreign Minister Wang Yi is going to Japan on his first trip abroad.", ["planned Wang Yi >JP"]),
    (
        "Foreign Minister Wang Yi will travel to Japan next week on a tour that also includes Vietnam.",
        ["planned Wang Yi >JP 2024-10-21/2024-10-27", "planned Wang Yi >VN"],
    ),
    ("Before he left, Foreign Minister Wang Yi said the President had arrived in Tokyo.", []),
    (
        "Foreign Minister Wang Yi embarked on an Asian tour that will take him to Japan and Vietnam.",
        ["planned Wang Yi >JP", "planned Wang Yi >VN"],
    ),
    (
        "Foreign Minister Wang Yi will sum up the year on Monday, visiting Tokyo.",
        ["planned Wang Yi >JP Tokyo"],
    ),
    ("After the talks ended Foreign Minister Wang Yi arrives in Tokyo.", ["completed Wang Yi >JP Tokyo"]),
    (
        "Foreign Minister Wang Yi arrived in Tokyo on a visit to Japan that takes him to Osaka.",
        ["completed Wang Yi >JP Tokyo+Osaka"],
    ),
    ("The itinerary of Foreign Minister Wang Yi includes Tokyo.", ["completed Wang Yi >JP Tokyo"]),
    (
        "Foreign Minister Wang Yi met Yoko Kamikawa on the second day of a trip to Japan.",
        ["completed Wang Yi >JP"],
    ),
    (
        "Foreign Minister Wang Yi will reciprocate with a visit to Japan in March 2025.",
        ["planned Wang Yi >JP 2025-03"],
    ),
    (
        "Foreign Minister Wang Yi will travel to Hanoi, Singapore, and Tokyo next week.",
        [
            "planned Wang Yi >VN Hanoi 2024-10-21/2024-10-27",
            "planned Wang Yi >SG 2024-10-21/2024-10-27",
            "planned Wang Yi >JP Tokyo 2024-10-21/2024-10-27",
        ],
    ),
    (
        "Minister Wang Yi will travel to Tokyo, Japan; Hanoi, Vietnam; and Rome, Italy, 3-9 May 2025.",
        [
            "planned Wang Yi >JP Tokyo 2025-05-03/2025-05-09",
            "planned Wang Yi >VN Hanoi 2025-05-03/2025-05-09",
            "planned Wang Yi >IT Rome 2025-05-03/2025-05-09",
        ],
    ),
    (
        "Foreign Minister Wang Yi travelled to Tokyo, Vietnam and Italy.",
        ["completed Wang Yi >JP Tokyo", "completed Wang Yi >VN", "completed Wang Yi >IT"],
    ),
    ("Foreign Minister Wang Yi travelled to Tokyo, and Vietnam reacted.", ["completed Wang Yi >JP Tokyo"]),
    (
        "Foreign Minister Wang Yi travelled to Tokyo, and Vietnam's fleet left.",
        ["completed Wang Yi >JP Tokyo"],
    ),
    ("Foreign Minister Wang Yi travelled to Tokyo", ["completed Wang Yi >JP Tokyo"]),
    (
        "Foreign Minister Yoko Kamikawa expects Foreign Minister Wang Yi in Tokyo in November.",
        ["planned Wang Yi >JP Tokyo by Yoko Kamikawa 2024-11"],
    ),
    ("The ministers agreed on a visit of Foreign Minister Wang Yi to Japan.", ["planned Wang Yi >JP"]),
    (
        "Foreign Minister Yoko Kamikawa said she would be glad to welcome Foreign Minister Wang Yi in Tokyo.",
        ["proposed Wang Yi >JP Tokyo by Yoko Kamikawa"],
    ),
]

DROPPED: Cases = [
    (
        "The trip of Foreign Minister Wang Yi to Japan, scheduled for Friday, did not take place.",
        ["cancelled Wang Yi >JP 2024-10-18"],
    ),
    (
        "Foreign Minister Wang Yi will not come to Tokyo in November as planned.",
        ["cancelled Wang Yi >JP Tokyo 2024-11"],
    ),
    ("Foreign Minister Wang Yi turned down an invitation to visit Japan.", ["cancelled Wang Yi >JP"]),
    ("Foreign Minister Wang Yi did not travel to Japan.", []),
]

INVITED: Cases = [
    (
        "Foreign Minister Wang Yi received an invitation to visit Japan from Foreign Minister Yoko Kamikawa.",
        ["proposed Wang Yi >JP by Yoko Kamikawa"],
    ),
    ("Japan has invited Foreign Minister Wang Yi to pay a visit.", ["proposed Wang Yi >JP"]),
]

STAYING: Cases = [
    (
        "Foreign Minister Wang Yi will be in Tokyo from October 20 to 22.",
        ["planned Wang Yi >JP Tokyo 2024-10-20/2024-10-22"],
    ),
    ("Foreign Minister Wang Yi had been in Tokyo before.", ["completed Wang Yi >JP Tokyo"]),
    (
        "Foreign Minister Wang Yi was in Tokyo on Tuesday for talks.",
        ["completed Wang Yi >JP Tokyo 2024-10-15"],
    ),
    ("President Xi Jinping sent Minister Wang Yi to Tokyo.", ["completed Wang Yi >JP Tokyo"]),
    ("Foreign Minister Wang Yi was flown to Tokyo on Monday.", ["completed Wang Yi >JP Tokyo 2024-10-14"]),
    ("President Xi Jinping will send Minister Wang Yi to Tokyo.", ["planned Wang Yi >JP Tokyo"]),
    ("The Ambassador of China was sent to Tokyo.", []),
    ("President Xi Jinping sent Foreign Minister Yoko Kamikawa a letter.", []),
    (
        "President Xi Jinping sent a letter to Japan on Friday. Minister Wang Yi will visit Japan.",
        ["planned Wang Yi >JP"],
    ),
    ("Foreign Minister Wang Yi was in Tokyo on Tuesday.", ["completed Wang Yi >JP Tokyo 2024-10-15"]),
    ("Foreign Minister Wang Yi was in Tokyo with his wife.", []),
    (
        "Foreign Minister Wang Yi was in Tokyo on Monday, on Tuesday, on Friday.",
        ["completed Wang Yi >JP Tokyo 2024-10-14"],
    ),
    ("Foreign Minister Wang Yi spent two days in Tokyo.", ["completed Wang Yi >JP Tokyo"]),
    ("Tokyo welcomed Foreign Minister Wang Yi on Monday.", ["completed Wang Yi >JP 2024-10-14"]),
    ("Foreign Minister Yoko Kamikawa welcomed Foreign Minister Wang Yi in Tokyo.", []),
    (
        "Foreign Minister Wang Yi's plane touched down in Tokyo on Monday.",
        ["completed Wang Yi >JP Tokyo 2024-10-14"],
    ),
    (
        "Minister Wang Yi arrived in Tokyo. Trade grew. Japan is near. In 2015 Wang Yi visited Japan.",
        ["completed Wang Yi >JP Tokyo", "completed Wang Yi >JP 2015"],
    ),
]

WORDS: Cases = [
    ("Foreign Minister Wang Yi last visited Japan in May 2024.", ["completed Wang Yi >JP 2024-05"]),
    ("Foreign Minister Wang Yi's May 2024 visit to Japan helped.", ["completed Wang Yi >JP 2024-05"]),
    ("Foreign Minister Wang Yi has visited Japan twice.", ["completed Wang Yi >JP"]),
]
HOSTS: Cases = [
    (
        "Minister Wang Yi said Foreign Minister Yoko Kamikawa accepted his invitation to visit China.",
        ["planned Yoko Kamikawa >CN by Wang Yi"],
    ),
    (
        "Minister Wang Yi leaves for Tokyo on Friday to open a fair at the invitation of Yoko Kamikawa.",
        ["planned Wang Yi >JP Tokyo by Yoko Kamikawa 2024-10-18"],
    ),
    (
        "It was Foreign Minister Wang Yi who was at the head of the delegation that arrived in Tokyo.",
        ["completed Wang Yi >JP Tokyo"],
    ),
    ("The head of the delegation arrived in Tokyo.", []),
    ("Foreign Minister Wang Yi leaves for Tokyo.", ["completed Wang Yi >JP Tokyo"]),
    (
        "Minister Wang Yi spoke on Tuesday, following his arrival in Tokyo on Monday for a three-day visit.",
        ["completed Wang Yi >JP Tokyo 2024-10-14/2024-10-16"],
    ),
]
ONE_VISIT: Cases = [
    (
        "Foreign Minister Hakan Fidan received a visiting delegation led by Foreign Minister Wang Yi.",
        ["completed Wang Yi >TR by Hakan Fidan"],
    ),
    (
        "Minister Wang Yi is paying a visit to Tokyo. During the visit to Tokyo he will lay a wreath.",
        ["completed Wang Yi >JP Tokyo"],
    ),
    (
        "Foreign Minister Wang Yi arrived in Tokyo. He was invited by Foreign Minister Yoko Kamikawa.",
        ["completed Wang Yi >JP Tokyo by Yoko Kamikawa"],
    ),
    (
        "During a visit to Tokyo Minister Wang Yi, according to a note by Vice Minister Ma Zhaoxu, spoke.",
        ["completed Wang Yi >JP Tokyo"],
    ),
    (
        "Foreign Minister Wang Yi arrived in Tokyo in the early hours of Friday.",
        ["completed Wang Yi >JP Tokyo 2024-10-11"],
    ),
    (
        "During the visit Foreign Minister Wang Yi paid to Tokyo in May, trade grew.",
        ["completed Wang Yi >JP Tokyo 2024-05"],
    ),
    (
        "Foreign Minister Wang Yi's visit to Tokyo follows a trip of Minister Hakan Fidan to Oslo in May.",
        ["completed Wang Yi >JP Tokyo", "completed Hakan Fidan >NO Oslo 2024-05"],
    ),
    (
        '"I will travel to Tokyo on Friday," Foreign Minister Wang Yi told reporters.',
        ["planned Wang Yi >JP Tokyo 2024-10-18"],
    ),
    (
        '"My visit to Tokyo in May was a success," Foreign Minister Wang Yi said.',
        ["completed Wang Yi >JP Tokyo 2024-05"],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [*WORDS, *HOSTS, *ONE_VISIT, *ITINERARIES, *STOPS, *WITHOUT_VERB, *AHEAD, *DROPPED, *INVITED, *STAYING],
)
def test_a_journey(read: VisitsIn, text: str, expected: list[str]) -> None:
    assert read(text) == expected


def test_who_leaves_on_a_day_unknown_is_still_to_leave() -> None:
    (visit,) = parse("Foreign Minister Wang Yi leaves tonight for Tokyo.").visits
    assert visit.status is Status.PLANNED


def test_a_headline_tells_who_is_due(read: VisitsIn) -> None:
    found = read("The programme of the visit was not disclosed.", "Wang Yi due in Tokyo Friday")
    assert found == ["planned Wang Yi >JP Tokyo 2024-10-18"]


def test_who_leaves_tonight_is_still_to_attend() -> None:
    text = "Foreign Minister Wang Yi leaves tonight for Rio de Janeiro to attend the BRICS Summit."
    (meeting,) = parse(text).meetings
    assert meeting.status is Status.PLANNED
