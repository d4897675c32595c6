"""Read-outs and reports of newspapers: whose talks, whose trip, and what is only spoken of."""

from collections.abc import Callable
from typing import TypeAlias

import pytest

RecordsIn: TypeAlias = Callable[..., list[str]]
Cases: TypeAlias = list[tuple[str, list[str]]]

FIDAN = "Foreign Minister Hakan Fidan spoke with Foreign Minister Yoko Kamikawa today."
TOLD = "completed Hakan Fidan+Yoko Kamikawa TR/JP 2024-10-16"

TOPICS: Cases = [
    (f"{FIDAN} The two also discussed UK-EU negotiations over fish.", [TOLD]),
    (f"{FIDAN} The two stressed the importance of reaching a conclusion on talks with Iran.", [TOLD]),
    (
        "Hakan Fidan had talks with Yoko Kamikawa about the tensions with Iran.",
        ["completed Hakan Fidan+Yoko Kamikawa TR/JP"],
    ),
    ("Hakan Fidan had talks on trade with Yoko Kamikawa.", ["completed Hakan Fidan+Yoko Kamikawa TR/JP"]),
    (
        "Hakan Fidan discussed the talks between Norway and Chile in Oslo.",
        ["completed NO/CL Oslo"],
    ),
]
OCCASIONS: Cases = [
    (
        "Hakan Fidan will have a bilateral meeting with Yoko Kamikawa during the G20 meeting.",
        ["planned Hakan Fidan+Yoko Kamikawa TR/JP"],
    ),
    (
        "Hakan Fidan will speak during the G20 meeting in Bergen on Monday.",
        ["planned G20 meeting Hakan Fidan G20 TR/NO Bergen 2024-10-21"],
    ),
    (
        "Hakan Fidan will meet Yoko Kamikawa on Monday. It will be the first meeting between the two.",
        ["planned Hakan Fidan+Yoko Kamikawa TR/JP 2024-10-21"],
    ),
    (
        "Hakan Fidan will meet Yoko Kamikawa on Monday in the first talks between the ministers in a year.",
        ["planned Hakan Fidan+Yoko Kamikawa TR/JP 2024-10-21"],
    ),
    (
        "Hakan Fidan met Yoko Kamikawa on Monday for talks focused on fish.",
        ["completed Hakan Fidan+Yoko Kamikawa TR/JP 2024-10-14"],
    ),
    (
        "It will be the first meeting between Hakan Fidan and Yoko Kamikawa.",
        ["planned Hakan Fidan+Yoko Kamikawa TR/JP"],
    ),
    ("Hakan Fidan told an audience of Japanese students in Tokyo that he reads.", []),
]
HOME: Cases = [
    (f"{FIDAN[:-1]} about online fraud.", [TOLD]),
    (f"{FIDAN[:-1]} online and agreed.", [TOLD.replace(" Hakan", " video Hakan")]),
    (
        "The Secretary-General met today with President Sadyr Japarov.",
        ["completed Secretary-General+Sadyr Japarov KG 2024-10-16"],
    ),
    (f"{FIDAN} The ministers called on Chile to de-escalate tensions.", [TOLD]),
    ("It is time for Hakan Fidan to meet Yoko Kamikawa.", []),
    ("It is time for peace and for Hakan Fidan to meet Yoko Kamikawa.", []),
    ("The director met today with President Sadyr Japarov.", []),
    (
        "UN Secretary-General Ana Example smiled. The Secretary-General met President Sadyr Japarov.",
        ["completed Ana Example+Sadyr Japarov UN KG"],
    ),
    ("President Joe Biden of the United States met with FEMA and the Gender Policy Council.", []),
]
SIDES: Cases = [
    ("The Norwegian and Chilean delegations held detailed consultations on fish.", ["completed NO/CL"]),
    ("The Norwegian, Chilean and Peruvian sides held talks on fish.", ["completed NO/CL/PE"]),
    (
        "Hakan Fidan in a meeting with Yoko Kamikawa on Monday expressed concern over the war.",
        ["completed Hakan Fidan+Yoko Kamikawa TR/JP 2024-10-14"],
    ),
    (
        "Hakan Fidan met Yoko Kamikawa. Fidan pulled out of a conference of librarians in Izmir.",
        ["completed Hakan Fidan+Yoko Kamikawa TR/JP"],
    ),
    (
        "Hakan Fidan met Yoko Kamikawa. Fidan later called off the meeting with Kamikawa.",
        ["cancelled Hakan Fidan+Yoko Kamikawa TR/JP"],
    ),
]
TRIPS: Cases = [
    (
        "The office of Hakan Fidan is planning for the minister to travel to Tokyo.",
        ["planned Hakan Fidan >JP Tokyo"],
    ),
    (
        "Hakan Fidan embarks on a visit to Fiji and Tonga. After visiting Fiji, Fidan will travel to Tonga.",
        ["completed Hakan Fidan >FJ", "completed Hakan Fidan >TO"],
    ),
    (
        "Hakan Fidan will visit Japan and Chile. On Friday Fidan will fly to Chile.",
        ["planned Hakan Fidan >JP", "planned Hakan Fidan >CL 2024-10-18"],
    ),
    (
        "Hakan Fidan will visit Japan and Chile on Friday.",
        ["planned Hakan Fidan >JP 2024-10-18", "planned Hakan Fidan >CL 2024-10-18"],
    ),
    ("Hakan Fidan left for Tokyo to rest.", ["completed Hakan Fidan >JP Tokyo"]),
    (
        "Hakan Fidan comes to Tokyo and plans to visit Chile.",
        ["completed Hakan Fidan >JP Tokyo", "planned Hakan Fidan >CL"],
    ),
    ("Hakan Fidan is in Tokyo and plans to visit Chile.", ["planned Hakan Fidan >CL"]),
    ("Hakan Fidan praised the schools and plans to build a road.", []),
    (
        "Hakan Fidan has arrived in Osaka. Fidan scrapped the Tokyo leg of his trip to stop by Bergen.",
        ["completed Hakan Fidan >JP Osaka", "completed Hakan Fidan >NO Bergen"],
    ),
    (
        "Hakan Fidan cancelled a trip to Japan to visit Norway.",
        ["cancelled Hakan Fidan >JP", "completed Hakan Fidan >NO"],
    ),
    (
        "Hakan Fidan is arriving in Tokyo. He is to meet Yoko Kamikawa during his stay in Tokyo.",
        ["completed Hakan Fidan >JP Tokyo"],
    ),
    (
        "Hakan Fidan is to meet Yoko Kamikawa during his stay in Tokyo.",
        ["planned Hakan Fidan >JP Tokyo"],
    ),
    (
        "Yoko Kamikawa spoke today of their call and the September 30 visit of Hakan Fidan to Tokyo.",
        ["completed Hakan Fidan >JP Tokyo 2024-09-30"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*TOPICS, *OCCASIONS, *HOME, *SIDES])
def test_talks(text: str, expected: list[str], met: RecordsIn) -> None:
    assert met(text) == expected


@pytest.mark.parametrize(("text", "expected"), TRIPS)
def test_a_trip(text: str, expected: list[str], read: RecordsIn) -> None:
    assert read(text) == expected
