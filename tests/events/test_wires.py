"""The prose of news agencies: lists of verbs, talks told together, datelines, events only spoken of."""

from collections.abc import Callable
from typing import TypeAlias

import pytest

from kz_diplomacy import parse

Told: TypeAlias = Callable[..., list[str]]
Cases: TypeAlias = list[tuple[str, list[str]]]

LISTS_OF_VERBS: Cases = [
    (
        "President Sadyr Japarov will attend a concert, have talks with Hakan Fidan, and meet Yoko Kamikawa.",
        ["planned Sadyr Japarov+Hakan Fidan KG/TR", "planned Sadyr Japarov+Yoko Kamikawa KG/JP"],
    ),
    (
        "President Sadyr Japarov is to open a plant, meet with Hakan Fidan, visit Norway and sing.",
        ["planned Sadyr Japarov+Hakan Fidan KG/TR"],
    ),
    (
        "President Sadyr Japarov is to greet guests led by Ken Abe and also hold talks with Hakan Fidan.",
        ["planned Sadyr Japarov+Hakan Fidan KG/TR"],
    ),
    (
        "President Sadyr Japarov and Hakan Fidan will discuss trade, transit, visit exchanges and gas.",
        ["planned Sadyr Japarov+Hakan Fidan KG/TR"],
    ),
    (
        "President Sadyr Japarov will sing, and the two sides have talks with Hakan Fidan.",
        ["completed Sadyr Japarov+Hakan Fidan KG/TR"],
    ),
]

TOLD_TOGETHER: Cases = [
    (
        "President Sadyr Japarov will meet Hakan Fidan and the leaders of Peru and Chile, respectively.",
        [
            "planned Sadyr Japarov+Hakan Fidan KG/TR",
            "planned Sadyr Japarov KG/PE",
            "planned Sadyr Japarov KG/CL",
        ],
    ),
    (
        "President Sadyr Japarov held bilateral talks with his counterparts from Peru and Chile.",
        ["completed Sadyr Japarov+ KG/PE", "completed Sadyr Japarov+ KG/CL"],
    ),
    (
        "President Sadyr Japarov held bilateral talks with Peru's President and Foreign Minister.",
        ["completed Sadyr Japarov+President+Foreign Minister KG/PE"],
    ),
    (
        "President Sadyr Japarov will hold bilateral summits with Hakan Fidan and Yoko Kamikawa.",
        ["planned Sadyr Japarov+Hakan Fidan KG/TR", "planned Sadyr Japarov+Yoko Kamikawa KG/JP"],
    ),
]

SPOKEN_OF: Cases = [
    (
        "Hakan Fidan said the meeting of Sadyr Japarov and Yoko Kamikawa at the lake in Peru set a pace.",
        ["completed Sadyr Japarov+Yoko Kamikawa KG/JP"],
    ),
    (
        "At the talks with Hakan Fidan, Sadyr Japarov noted the OTS summit in Baku and the visit to Peru.",
        ["completed Hakan Fidan+Sadyr Japarov TR/KG", "completed OTS summit OTS AZ Baku"],
    ),
    (
        "Sadyr Japarov and Yoko Kamikawa agreed on a plan during their talks in Oslo.",
        ["completed Sadyr Japarov+Yoko Kamikawa KG/JP Oslo"],
    ),
]


OF_WHOM_AND_WHERE: Cases = [
    (
        "Sadyr Japarov met the foreign ministers of Spain Ana Ruiz, Chile Eva Soto, and Japan Yoko Kamikawa.",
        ["completed Sadyr Japarov+Ana Ruiz+Eva Soto+Yoko Kamikawa KG/ES/CL/JP"],
    ),
    (
        "Sadyr Japarov met Hakan Fidan in Ankara. He received him at the Elma Palace.",
        ["completed Sadyr Japarov+Hakan Fidan KG/TR Elma Palace"],
    ),
    (
        "The OTS summit will be held in Baku. The Presidents of Türkiye and Peru will attend the summit.",
        ["planned OTS summit President+President OTS TR/PE/AZ Baku"],
    ),
    (
        "Sadyr Japarov met Hakan Fidan in Oslo before the OTS summit, planned to be held in Baku in 2026.",
        ["completed Sadyr Japarov+Hakan Fidan KG/TR Oslo", "planned OTS summit OTS AZ Baku 2026"],
    ),
    (
        "Sadyr Japarov spoke at the summit on Syria in Oslo.",
        ["completed summit on Syria Sadyr Japarov KG/NO Oslo"],
    ),
    (
        "Sadyr Japarov had two talks. His first meeting was with Hakan Fidan in Ankara.",
        ["completed Sadyr Japarov+Hakan Fidan KG/TR Ankara"],
    ),
    (
        "Work is underway for a meeting between Sadyr Japarov and Hakan Fidan.",
        ["planned Sadyr Japarov+Hakan Fidan KG/TR"],
    ),
    (
        "ASTANA - Kazakh Foreign Minister Murat Nurtleu met Hakan Fidan during his visit to Norway.",
        ["completed Murat Nurtleu+Hakan Fidan KZ/TR"],
    ),
]

OFFICIALS_AND_COUNCILS: Cases = [
    (
        "Hakan Fidan met with Japanese officials including Yoko Kamikawa, the mayor of Tokyo, and Ken Abe.",
        ["completed Hakan Fidan+Yoko Kamikawa+Ken Abe TR/JP"],
    ),
    (
        "Hakan Fidan met with Japanese officials including Yoko Kamikawa and Ken Abe, who sang.",
        ["completed Hakan Fidan+Yoko Kamikawa+Ken Abe TR/JP"],
    ),
    ("Hakan Fidan met with Japanese officials including those of trade.", ["completed Hakan Fidan TR/JP"]),
    (
        "Hakan Fidan met Yoko Kamikawa. Also present at the meeting were Sergey Lavrov and Ken Abe of Japan.",
        ["completed Hakan Fidan+Yoko Kamikawa TR/JP"],
    ),
    (
        "Hakan Fidan met Yoko Kamikawa at Beit Al Elma, Amman, Jordan on Monday.",
        ["completed Hakan Fidan+Yoko Kamikawa TR/JP Beit Al Elma 2024-10-14"],
    ),
    (
        "The Council of Foreign Ministers of the OTS will be held in Baku on October 21.",
        ["planned Council of Foreign Ministers of the OTS OTS AZ Baku 2024-10-21"],
    ),
    ("The Council of Foreign Ministers of the OTS is large, as Baku said on October 14.", []),
    (
        "Foreign Minister Ana Ruiz of Peru came to Oslo. The Peruvian official met Hakan Fidan.",
        ["completed Ana Ruiz+Hakan Fidan PE/TR Oslo"],
    ),
    (
        "Foreign Minister Ana Ruiz of Peru met her Chilean peer, Eva Soto.",
        ["completed Ana Ruiz+Eva Soto PE/CL"],
    ),
    (
        "Minister Ana Ruiz of Peru met her Chilean and Japanese peers -- Eva Soto and Ken Abe -- in Oslo.",
        ["completed Ana Ruiz+Eva Soto+Ken Abe PE/CL/JP Oslo"],
    ),
    (
        "Sadyr Japarov had a video call with Hakan Fidan and talked by phone with Yoko Kamikawa.",
        [
            "completed video Sadyr Japarov+Hakan Fidan KG/TR",
            "completed phone Sadyr Japarov+Yoko Kamikawa KG/JP",
        ],
    ),
    (
        "Ken Abe, Japan's special envoy for Korean Peninsula peace, met Hakan Fidan.",
        ["completed Ken Abe+Hakan Fidan JP/TR"],
    ),
    (
        "President Sadyr Japarov met Eni's Guido Rossi and the European Commission's Eva Soto.",
        ["completed Sadyr Japarov+Guido Rossi+Eva Soto Eni+European Commission KG/IT"],
    ),
]


@pytest.mark.parametrize(
    ("text", "meetings"),
    [*LISTS_OF_VERBS, *TOLD_TOGETHER, *SPOKEN_OF, *OF_WHOM_AND_WHERE, *OFFICIALS_AND_COUNCILS],
)
def test_meetings(text: str, meetings: list[str], met: Told) -> None:
    assert met(text) == meetings


VISITS: Cases = [
    (
        "KUWAIT, July 26 (KUNA) -- Foreign Minister Hakan Fidan arrived here for a short visit.",
        ["completed Hakan Fidan >KW Kuwait City"],
    ),
    (
        "President Ana Ruiz of Peru is on a visit to Vietnam. It rains. She is due to visit Hue and dine.",
        ["completed Ana Ruiz >VN Hue"],
    ),
    (
        "The sides noted the OTS summit in Baku in May and the planned visit of Sadyr Japarov to Azerbaijan.",
        ["planned Sadyr Japarov >AZ"],
    ),
    (
        "President Ana Ruiz of Peru is visiting Vietnam. She said the talks of Wang Yi in Hanoi were long.",
        ["completed Ana Ruiz >VN"],
    ),
    (
        "President Ana Ruiz of Peru is visiting Vietnam. She said in a talk in Hanoi that it rained.",
        ["completed Ana Ruiz >VN Hanoi"],
    ),
]

GOALS_AND_AIMS: Cases = [
    ("Hakan Fidan arrived in the West African country of Burkina Faso.", ["completed Hakan Fidan >BF"]),
    ("Hakan Fidan, who is in Oslo to attend a concert, sang.", ["completed Hakan Fidan >NO Oslo"]),
    ("Hakan Fidan, who is in Oslo to sing, sang.", []),
    ("Hakan Fidan expressed his intention to visit Norway.", ["planned Hakan Fidan >NO"]),
    ("Hakan Fidan told of his readiness to visit Norway.", ["proposed Hakan Fidan >NO"]),
    (
        '"We will visit Norway in May," Foreign Minister Hakan Fidan said.',
        ["planned Hakan Fidan >NO 2025-05"],
    ),
    ('"We admire Norway," Foreign Minister Hakan Fidan said of visits to Oslo.', []),
    ("Will Hakan Fidan come to Norway? He sang.", []),
    ("Hakan Fidan and Yoko Kamikawa reached a consensus in Oslo.", []),
    (
        "Hakan Fidan flew to Oslo on Monday. He was invited to Norway by King Harald.",
        ["completed Hakan Fidan >NO Oslo by Harald 2024-10-14"],
    ),
    ("Hakan Fidan reached Oslo on Monday.", ["completed Hakan Fidan >NO Oslo 2024-10-14"]),
    ("Hakan Fidan arrived in the old port town of Bergen.", ["completed Hakan Fidan >NO Bergen"]),
    (
        "Hakan Fidan arrived in Oslo on Monday. He will visit Norway from October 14 to 18.",
        ["completed Hakan Fidan >NO Oslo 2024-10-14/2024-10-18"],
    ),
    ("Will Hakan Fidan visit Norway? Ken Abe hopes so.", []),
    (
        "Hakan Fidan visited Norway twice, in 2022 and in May 2024.",
        ["completed Hakan Fidan >NO 2022", "completed Hakan Fidan >NO 2024-05"],
    ),
    ("Hakan Fidan visited Norway twice, in 2022 with a choir.", ["completed Hakan Fidan >NO 2022"]),
    ("Hakan Fidan met Yoko Kamikawa before visiting President Sadyr Japarov.", []),
    (
        "Ken Abe of Japan received Eva Soto of Chile at the start of his visit to Japan.",
        ["completed Eva Soto >JP by Ken Abe"],
    ),
    (
        "King Harald and Hakan Fidan are in Amman on a four-day visit beginning on October 16.",
        [
            "completed Harald >JO Amman 2024-10-16/2024-10-19",
            "completed Hakan Fidan >JO Amman 2024-10-16/2024-10-19",
        ],
    ),
    (
        "The Japanese sides will hold the forum in Osaka. Hakan Fidan of Türkiye plans to visit Japan.",
        ["planned Hakan Fidan >JP"],
    ),
    (
        "The head of the Russian Foreign Ministry, Sergey Lavrov, will visit Norway.",
        ["planned Sergey Lavrov >NO"],
    ),
]


@pytest.mark.parametrize(("text", "visits"), [*VISITS, *GOALS_AND_AIMS])
def test_visits(text: str, visits: list[str], read: Told) -> None:
    assert read(text) == visits


def test_a_summit_of_two_needs_no_name() -> None:
    [summit] = parse("President Sadyr Japarov held a bilateral summit with Emomali Rahmon.").meetings
    assert (summit.name, summit.kind.value) == (None, "bilateral")


def test_a_headline_on_a_line_of_its_own_needs_no_mark() -> None:
    text = "Japanese Foreign Minister Travels to Norway for Talks\n\nKen Abe, a poet, sang in Oslo."
    assert not [person.name for visit in parse(text).visits for person in visit.visitors if person.name]
