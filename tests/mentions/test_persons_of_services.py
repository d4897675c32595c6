"""People of ministries, missions and courts: (sentence, mentions as in `test_persons_in_articles`)."""

from collections.abc import Callable

import pytest

from kz_diplomacy.mentions.values import PersonMention

PeopleIn = Callable[..., tuple[PersonMention, ...]]
Shown = Callable[[PersonMention], str]

PARTS_OF_MINISTRIES = [
    (
        "Ana Ruiz, Deputy Director-General of the Department of Asian Affairs of the Foreign Ministry, came.",
        ["Ana Ruiz|Deputy Director-General|organization_official||Department of Asian Affairs"],
    ),
    (
        "The Director of the Asia Department of the Chilean Foreign Ministry Ana Ruiz came.",
        ["Ana Ruiz|Director|organization_official|CL|Asia Department"],
    ),
    (
        "Ana Ruiz, Under-Secretary of the Ministry of Education for Asia Affairs, came.",
        ["Ana Ruiz|Under-Secretary|deputy_minister||Ministry of Education for Asia Affairs"],
    ),
    (
        "Ana Ruiz, director of the EBRD for Trade and Energy, came.",
        ["Ana Ruiz|director for Trade and Energy|organization_head||EBRD"],
    ),
    (
        "Ana Ruiz, director of the EBRD for Trade and of it, came.",
        ["Ana Ruiz|director for Trade|organization_head||EBRD"],
    ),
]
MISSIONS = [
    (
        "Chile's Permanent Representative to the UN Ana Ruiz came.",
        ["Ana Ruiz|Permanent Representative|ambassador|CL"],
    ),
    (
        "UN Permanent Representative to Chile Ana Ruiz came.",
        ["Ana Ruiz|Permanent Representative|organization_official||UN"],
    ),
    (
        "Ana Ruiz, Chile's Military Attaché in Seoul, came.",
        ["Ana Ruiz|Military Attaché in Seoul|military|CL"],
    ),
    (
        "Ana Ruiz, Ambassador of Chile to the United Arab Emirates was received.",
        ["Ana Ruiz|Ambassador|ambassador|CL"],
    ),
    ("EAM Ana Ruiz and Smt. Luisa Sample met.", ["Ana Ruiz|EAM|foreign_minister", "Luisa Sample"]),
    ("China's top legislator Ana Ruiz came.", ["Ana Ruiz|top legislator|speaker|CN"]),
]
SEVERAL_OFFICES = [
    (
        "Ana Ruiz, Deputy Prime Minister and Minister of the Presidential Court, came.",
        ["Ana Ruiz|Deputy Prime Minister and Minister of the Presidential Court|deputy_head_of_government"],
    ),
    (
        "Ana Ruiz, Minister of Finance and acting Minister of Trade, came.",
        ["Ana Ruiz|Minister of Finance and acting Minister of Trade|minister"],
    ),
    (
        "Ana Ruiz, Minister of Trade of Chile and Minister of Finance of Peru, came.",
        ["Ana Ruiz|Minister of Trade|minister|CL", "|Minister of Finance|minister|PE"],
    ),
    (
        "Ana Ruiz, Minister of Trade, and Prime Minister Luis Sample met.",
        ["Ana Ruiz|Minister of Trade|minister", "Luis Sample|Prime Minister|head_of_government"],
    ),
    (
        "Ana Ruiz, Minister of Trade and the Minister of Finance, came.",
        ["Ana Ruiz|Minister of Trade|minister", "|Minister of Finance|minister"],
    ),
]
BODIES = [
    (
        "The head of the World Bank office in Uzbekistan, Ana Ruiz, came.",
        ["Ana Ruiz|head|organization_head||World Bank"],
    ),
    ("The head of the World Bank office, Ana Ruiz, came.", ["Ana Ruiz|head|organization_head||World Bank"]),
    (
        "The head of the World Bank mission to the Maldives, Ana Ruiz, came.",
        ["Ana Ruiz|head|organization_head||World Bank"],
    ),
    (
        "Ana Ruiz, Director of Resource Planning at the IDA, came.",
        ["Ana Ruiz|Director of Resource Planning|organization_head||IDA"],
    ),
    (
        "Ana Ruiz, Director of Delta Works at the IDA, came.",
        ["Ana Ruiz|Director of Delta Works|organization_head||IDA"],
    ),
    (
        "Ana Ruiz, World Bank Director for the Central Asia region, came.",
        ["Ana Ruiz|Director for the Central Asia region|organization_official||World Bank"],
    ),
    (
        "Europe and Central Asia Vice President Ana Ruiz came.",
        ["Ana Ruiz|Central Asia Vice President|organization_official"],
    ),
    ("Vice President for Trade Ana Ruiz came.", ["Ana Ruiz|Vice President for Trade|organization_official"]),
    ("Vice President Ana Ruiz came.", ["Ana Ruiz|Vice President|deputy_head_of_state"]),
    (
        "Ana Ruiz, Head of the Department for Cooperation with the World Bank also came.",
        ["Ana Ruiz|Head of the Department for Cooperation|organization_head||World Bank"],
    ),
    (
        "The premier's adviser on commerce, Ana Ruiz, came.",
        ["Ana Ruiz|adviser on commerce|adviser"],
    ),
]
REGIONS = [
    (
        "Governor of Russia's Arkhangelsk Oblast Nur Example came.",
        ["Nur Example|Governor of Arkhangelsk Oblast|governor|RU"],
    ),
    ("The President of Russia's Delta came.", ["|President|head_of_state|RU"]),
    ("Finance Minister of Georgia Ana Ruiz came.", ["Ana Ruiz|Finance Minister|minister|GE"]),
    ("The ambassador of France in Georgia Ana Ruiz came.", ["Ana Ruiz|ambassador|ambassador|FR"]),
    (
        "Managing Director for Eastern Europe Ana Ruiz came.",
        ["Ana Ruiz|Managing Director for Eastern Europe|organization_official"],
    ),
    (
        "Ana Ruiz, General-Secretary of the OECD, came.",
        ["Ana Ruiz|General-Secretary|organization_head||OECD"],
    ),
]
UNIONS = [
    (
        "Deputy Prime Minister Ana Ruiz, Minister of Justice, came.",
        ["Ana Ruiz|Deputy Prime Minister, Minister of Justice|deputy_head_of_government"],
    ),
    (
        "Deputy Prime Minister Ana Ruiz, Chile's ambassador, came.",
        ["Ana Ruiz|Deputy Prime Minister|deputy_head_of_government"],
    ),
    (
        "EU High Representative/Vice-President Ana Ruiz came.",
        ["Ana Ruiz|High Representative/Vice-President|organization_official||EU"],
    ),
    ("They met FEMX Administrator Ana Ruiz.", ["Ana Ruiz|Administrator|organization_head||FEMX"]),
    (
        "The Italian Ambassador to Chile, His Excellency Ana Ruiz, came.",
        ["Ana Ruiz|Ambassador|ambassador|IT"],
    ),
]
NAMES = [
    ("President Joko 'Jokowi' Widodo came.", ["Joko 'Jokowi' Widodo|President|head_of_state|ID"]),
    ("President Ana \u201cPepa\u201d Ruiz came.", ["Ana \u201cPepa\u201d Ruiz|President|head_of_state"]),
    ("Dmitro Kuleba was replaced.", ["Dmitro Kuleba"]),
    ("Assemblyman Ana Kuleba was replaced.", ["Ana Kuleba"]),
    ("Former President FW De Example came.", ["FW De Example|Former President|other"]),
    ("The Minister of Trade, (Ms) Ana Ruiz, came.", ["Ana Ruiz|Minister of Trade|minister"]),
    (
        "Foreign Minister Shah Mehmood Example came.",
        ["Shah Mehmood Example|Foreign Minister|foreign_minister"],
    ),
    ("The Shah left.", ["|Shah|head_of_state"]),
    ("Prince Dr Mansour bin Example came.", ["Mansour bin Example|Prince|royal"]),
    ("Suhail bin Mohammed Faraj Faris Al Example said so.", ["Suhail bin Mohammed Faraj Faris Al Example"]),
    ("Dr. Mohammed Ahmed bin Sultan Al Example came.", ["Mohammed Ahmed bin Sultan Al Example"]),
    ("The Akim of East Kazakhstan, Nur Example, came.", ["Nur Example|Akim of East Kazakhstan|governor|KZ"]),
    ("The Sultan left.", ["|Sultan|head_of_state"]),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [*PARTS_OF_MINISTRIES, *MISSIONS, *BODIES, *SEVERAL_OFFICES, *REGIONS, *UNIONS, *NAMES],
)
def test_person(text: str, expected: list[str], people: PeopleIn, shown: Shown) -> None:
    assert [shown(person) for person in people(text, published=None)] == expected
