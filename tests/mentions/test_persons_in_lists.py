"""People in lists of envoys and guests: (sentence, mentions as in `test_persons_in_articles`)."""

from collections.abc import Callable

import pytest

from kz_diplomacy.mentions.appositions import LONGEST_LIST
from kz_diplomacy.mentions.values import PersonMention

PeopleIn = Callable[..., tuple[PersonMention, ...]]
Shown = Callable[[PersonMention], str]

ENVOYS = [
    (
        "There are Mr Jan Example, Ambassador of Chile, Ali Sample, Ambassador of Peru and Ana Ruiz.",
        ["Jan Example|Ambassador|ambassador|CL", "Ali Sample|Ambassador|ambassador|PE", "Ana Ruiz"],
    ),
    (
        "Jan Example, Ambassador of Chile, Ali Sample, Minister of Trade, and Ana Ruiz, Mayor of Lima, met.",
        [
            "Jan Example|Ambassador|ambassador|CL",
            "Ali Sample|Minister of Trade|minister",
            "Ana Ruiz|Mayor of Lima|mayor|PE",
        ],
    ),
    (
        "There were Jan Example, the President of Chile, Ali Sample, who is Minister of Trade, and others.",
        ["Jan Example|President|head_of_state|CL", "Ali Sample|Minister of Trade|minister"],
    ),
    (
        "With Jan Example, the President of Chile, Ali Sample, the Minister of Trade, Ana Ruiz, spoke.",
        ["Jan Example", "Ali Sample|President|head_of_state|CL", "Ana Ruiz|Minister of Trade|minister"],
    ),
    (
        "The Ambassadors Jan Example (Chile), Ana Ruiz (European Union), and Ali Sample (Peru) came.",
        [
            "Jan Example|Ambassador|ambassador|CL",
            "Ana Ruiz|Ambassador|organization_official||European Union",
            "Ali Sample|Ambassador|ambassador|PE",
        ],
    ),
    (
        "The Ambassadors Jan Example (Chile), Ana Ruiz (Example Bank) came.",
        ["Jan Example|Ambassador|ambassador|CL", "Ana Ruiz|Ambassador|ambassador"],
    ),
    (
        "The Ambassadors Jan Example (European Union delegation), Ana Ruiz (Chile) came.",
        ["Jan Example|Ambassador|ambassador", "Ana Ruiz|||CL"],
    ),
]
POSTS = [
    (
        "Chile's newly-appointed High Commissioner to Kenya, Mr Jan Example, was presented.",
        ["Jan Example|High Commissioner|ambassador|CL"],
    ),
    ("Chile's High Commissioner in Kenya Ana Ruiz came.", ["Ana Ruiz|High Commissioner|ambassador|CL"]),
    (
        "Chile's High Commissioner in Nairobi Ana Ruiz came.",
        ["Ana Ruiz|High Commissioner in Nairobi|ambassador|CL"],
    ),
    (
        "The High Commissioner of The Bahamas, Ana Ruiz, met the Ambassador of the Bahamas, Jan Example.",
        ["Ana Ruiz|High Commissioner|ambassador|BS", "Jan Example|Ambassador|ambassador|BS"],
    ),
]
PAIRS: list[tuple[str, list[str]]] = [
    (
        "The two foreign ministers, Ana Ruiz and Jan Example, met.",
        ["Ana Ruiz|foreign minister|foreign_minister", "Jan Example|foreign minister|foreign_minister"],
    ),
    (
        "After talks of the two prime ministers, Rama and Zaev, work began.",
        ["Rama|prime minister|head_of_government|AL", "Zaev|prime minister|head_of_government|MK"],
    ),
    ("After talks of the two prime ministers, Kyiv said so.", []),
]
ORIGINS = [
    ("H.E. Ana Ruiz from the Dominican Republic came.", ["Ana Ruiz|||DO"]),
    ("H.E. Ana Ruiz from Chile came.", ["Ana Ruiz|||CL"]),
    ("H.E. Ana Ruiz came from Chile.", ["Ana Ruiz"]),
    ("H.E. Ana Ruiz from Chilean circles came.", ["Ana Ruiz"]),
]
HOMES = [
    (
        "Ana Ruiz, Minister of Trade, Chile, and Jan Example, Minister of Energy, Peru, met.",
        ["Ana Ruiz|Minister of Trade|minister|CL", "Jan Example|Minister of Energy|minister|PE"],
    ),
    (
        "Jan Example, Secretary (East), Ministry of External Affairs, India and Ana Ruiz met.",
        ["Jan Example|Secretary (East)|deputy_minister|IN|Ministry of External Affairs", "Ana Ruiz"],
    ),
    (
        "Ana Ruiz, Director, Department of Asian Affairs, Ministry of Foreign Affairs, Chile, came.",
        ["Ana Ruiz|Director|organization_official|CL|Department of Asian Affairs"],
    ),
    (
        "Ana Ruiz, Director, Trade Department, Ministry of Foreign Affairs of Peru, came.",
        ["Ana Ruiz|Director|organization_official|PE|Trade Department"],
    ),
    (
        "Ana Ruiz, Under Secretary for ASEAN Affairs, came.",
        ["Ana Ruiz|Under Secretary for ASEAN Affairs|deputy_minister"],
    ),
    (
        "Ana Ruiz, Secretary of Foreign Affairs (Minister) of the Philippines, came.",
        ["Ana Ruiz|Secretary of Foreign Affairs (Minister)|foreign_minister|PH"],
    ),
    ("With Ana Ruiz, Minister of Trade, Chile and Peru signed it.", ["Ana Ruiz|Minister of Trade|minister"]),
    ("With Ana Ruiz, Minister of Trade, Chile, Peru and Spain met.", ["Ana Ruiz|Minister of Trade|minister"]),
    ("With Ana Ruiz, Minister of Trade, Chile signed it.", ["Ana Ruiz|Minister of Trade|minister"]),
    ("Ana Ruiz, who heads the Example Agency, came.", ["Ana Ruiz||organization_head||Example Agency"]),
    ("Ana Ruiz, who now leads Example Steel LLP, came.", ["Ana Ruiz||business||Example Steel LLP"]),
    ("They met Director (Trade and all that is sold) Ana Ruiz.", ["|Director|organization_head", "Ana Ruiz"]),
    ("Ana Ruiz, who heads the delegation, came.", ["Ana Ruiz"]),
    ("Ana Ruiz, who met the Example Agency, came.", ["Ana Ruiz"]),
    ("Ana Ruiz, Director, Example Bank, came.", ["Ana Ruiz|Director|organization_head"]),
    (
        "They met Lieutenant-General Sultan bin Mohammed Al Example.",
        ["Sultan bin Mohammed Al Example|Lieutenant-General|military"],
    ),
    (
        "Ministry of External Affairs Secretary (East) Jan Example came.",
        ["Jan Example|Secretary (East)|deputy_minister||Ministry of External Affairs"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*HOMES, *ENVOYS, *POSTS, *PAIRS, *ORIGINS])
def test_list(text: str, expected: list[str], people: PeopleIn, shown: Shown) -> None:
    assert [shown(person) for person in people(text, published=None)] == expected


def test_ministries_without_end(people: PeopleIn) -> None:
    found = people("Ana Ruiz, Director" + ", Ministry of Trade" * 2_000 + ", came.", published=None)
    assert [person.organization for person in found] == ["Ministry of Trade"]


def test_very_long_list(people: PeopleIn) -> None:
    envoys = ["Jan Example, the Ambassador of Chile"] * (LONGEST_LIST + 4)
    found = people(f"There were {', '.join(envoys)}.", published=None)
    assert len(found) > LONGEST_LIST
