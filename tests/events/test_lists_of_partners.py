"""Partners told in lists: some of them, others untold, with nobody on the other side, at one summit."""

from collections.abc import Callable

import pytest

from kz_diplomacy import parse

Told = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "meetings"),
    [
        (
            "Sadyr Japarov talked with Hakan Fidan, Ana Ruiz of Peru, Eva Soto of Chile, among others.",
            ["completed Sadyr Japarov+Hakan Fidan+Ana Ruiz+Eva Soto KG/TR/PE/CL"],
        ),
        (
            "Sadyr Japarov spoke. Meetings with leaders such as Hakan Fidan and Eva Soto of Chile were long.",
            ["completed Sadyr Japarov+Hakan Fidan KG/TR", "completed Sadyr Japarov+Eva Soto KG/CL"],
        ),
        (
            "Sadyr Japarov of Kyrgyzstan sang. Meetings with Ken Abe of Japan and Eva Soto of Chile began.",
            ["completed Sadyr Japarov+Ken Abe KG/JP", "completed Sadyr Japarov+Eva Soto KG/CL"],
        ),
        (
            "Meetings with Ken Abe of Japan and Eva Soto of Chile took place.",
            ["completed Ken Abe+Eva Soto JP/CL"],
        ),
        (
            "Sadyr Japarov will hold a trilateral summit including Ana Ruiz of Peru and Eva Soto of Chile.",
            ["planned trilateral summit Sadyr Japarov+Ana Ruiz+Eva Soto KG/PE/CL"],
        ),
        (
            "Sadyr Japarov will attend the OTS summit. Hakan Fidan will take part in the OTS summit.",
            ["planned OTS summit Sadyr Japarov+Hakan Fidan OTS KG/TR"],
        ),
        (
            "Sadyr Japarov is to meet Ken Abe of Japan, holding talks with Ana Ruiz of Peru.",
            ["planned Sadyr Japarov+Ken Abe KG/JP", "planned Sadyr Japarov+Ana Ruiz KG/PE"],
        ),
        (
            "Sadyr Japarov will tour Lima, followed by a meeting with Ana Ruiz of Peru.",
            ["planned Sadyr Japarov+Ana Ruiz KG/PE Lima"],
        ),
        (
            "Sadyr Japarov arrived. His programme includes a reception, talks with Ken Abe of Japan.",
            ["planned Sadyr Japarov+Ken Abe KG/JP"],
        ),
        (
            "Sadyr Japarov had talks with Ken Abe of Japan, as well as with Ana Ruiz of Peru.",
            ["completed Sadyr Japarov+Ken Abe+Ana Ruiz KG/JP/PE"],
        ),
        (
            "Sadyr Japarov met with officials of Peru, including Ana Ruiz of Peru and Eva Soto of Chile.",
            ["completed Sadyr Japarov+Ana Ruiz+Eva Soto KG/PE/CL"],
        ),
    ],
)
def test_partners(text: str, meetings: list[str], met: Told) -> None:
    assert met(text) == meetings


def test_a_clause_behind_a_list_takes_none_of_its_members() -> None:
    text = "Hakan Fidan will visit Brunei, Vietnam and Thailand from October 8 as Japan sings."
    assert [str(visit.destination) for visit in parse(text).visits] == ["BN", "VN", "TH"]
