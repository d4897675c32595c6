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


@pytest.mark.parametrize(("text", "meetings"), [*LISTS_OF_VERBS, *TOLD_TOGETHER, *SPOKEN_OF])
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


@pytest.mark.parametrize(("text", "visits"), VISITS)
def test_visits(text: str, visits: list[str], read: Told) -> None:
    assert read(text) == visits


def test_a_summit_of_two_needs_no_name() -> None:
    [summit] = parse("President Sadyr Japarov held a bilateral summit with Emomali Rahmon.").meetings
    assert (summit.name, summit.kind.value) == (None, "bilateral")
