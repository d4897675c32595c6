"""People whose office the words around the name tell: (sentence, mentions as in `test_persons_in_articles`)."""

# ruff: noqa: E501, RUF001 (sentences stay in one line; articles have such dashes)

from collections.abc import Callable

import pytest

from kz_diplomacy.mentions.values import PersonMention

PeopleIn = Callable[..., tuple[PersonMention, ...]]
Shown = Callable[[PersonMention], str]

APPOSITIONS = [
    ("Ana Ruiz, the country's trade minister, came.", ["Ana Ruiz|trade minister|minister"]),
    (
        "Ana Ruiz, Chile's foreign minister since 2021, came.",
        ["Ana Ruiz|foreign minister|foreign_minister|CL"],
    ),
    ("Ana Ruiz, who serves as Chile's ambassador to Spain, came.", ["Ana Ruiz|ambassador|ambassador|CL"]),
    (
        "Ana Ruiz, who is also Deputy Prime Minister, came.",
        ["Ana Ruiz|Deputy Prime Minister|deputy_head_of_government"],
    ),
    ("Ana Ruiz, who currently is Chile's trade minister, came.", ["Ana Ruiz|trade minister|minister|CL"]),
    ("Ana Ruiz, who acts concurrently as mayor of Seoul, came.", ["Ana Ruiz|mayor of Seoul|mayor|KR"]),
    ("Ana Ruiz, who left, met the Chilean president.", ["Ana Ruiz", "|president|head_of_state|CL"]),
    ("Ana Ruiz, Minister of Trade of Chile told reporters.", ["Ana Ruiz|Minister of Trade|minister|CL"]),
    ("Ana Ruiz, chairman of the Delta Union said so.", ["Ana Ruiz|chairman|organization_head||Delta Union"]),
    ("After talks with Ana Ruiz, the minister said no.", ["Ana Ruiz", "|minister|minister"]),
    ("The Ministry of Energy of Chile, Ana Ruiz, spoke.", ["Ana Ruiz|||CL"]),
    ("The Ministry of Energy of Chile, Ana Ruiz and others spoke.", ["Ana Ruiz"]),
    (
        "Ana Ruiz, head of the Chilean Foreign Ministry's Asia Department, came.",
        ["Ana Ruiz|head of the Foreign Ministry's Asia Department|organization_official|CL"],
    ),
]
BODIES = [
    ("The chief of the bank Kaspi, Ana Ruiz, came.", ["Ana Ruiz|chief|organization_head|KZ|Kaspi"]),
    (
        "The president of the firm Delta Holding, Ana Ruiz, came.",
        ["Ana Ruiz|president|business||Delta Holding"],
    ),
    ("The head of the bank came.", ["|head|organization_head"]),
]
PAIRS = [
    (
        "The foreign ministers of Chile, Ana Ruiz, and Peru, Luis Sample, met.",
        ["Ana Ruiz|foreign minister|foreign_minister|CL", "Luis Sample|foreign minister|foreign_minister|PE"],
    ),
    (
        "The ambassadors of Chile – Ana Ruiz, Peru – Luis Sample and the Maldives – Omar Delta came.",
        [
            "Ana Ruiz|ambassador|ambassador|CL",
            "Luis Sample|ambassador|ambassador|PE",
            "Omar Delta|ambassador|ambassador|MV",
        ],
    ),
    ("The ambassadors of Chile, in turn, met.", ["|ambassador|ambassador|CL (CL)"]),
    ("The ambassadors of Chile, Ana Ruiz, and Peru met.", ["Ana Ruiz|ambassador|ambassador|CL"]),
    (
        "The ambassadors of Chile, Ana Ruiz.\n\nPeru, Luis Sample said, is far.",
        ["Ana Ruiz|ambassador|ambassador|CL", "Luis Sample"],
    ),
    (
        "Cabinet Secretaries Dr Ana Ruiz (Interior), Luis Sample (Foreign Affairs) and Omar Delta (Trade) came.",
        [
            "Ana Ruiz|Cabinet Secretary|minister",
            "Luis Sample|Cabinet Secretary|minister",
            "Omar Delta|Cabinet Secretary|minister",
        ],
    ),
]
NAMES = [
    ("Marcela Ibarra said so.", ["Marcela Ibarra"]),
    ("Akira Tanabe told reporters.", ["Akira Tanabe"]),
    ("Prime Minister Major left.", ["Major|Prime Minister|head_of_government"]),
    ("Prime Minister Major Delta left.", ["Delta|Prime Minister|head_of_government"]),
    ("The Secretary General left.", ["|Secretary General|organization_head"]),
    ("Ana Bishop came. Bishop left.", ["Ana Bishop", "Bishop"]),
    ("Emir Hamad bin Example came.", ["Hamad bin Example|Emir|head_of_state"]),
    ("Amir Jabir al-Example came.", ["Jabir al-Example|Amir|head_of_state"]),
    ("Prime Minister Amir Example left.", ["Amir Example|Prime Minister|head_of_government"]),
    ("Amir Example Delta said so.", ["Amir Example Delta"]),
    ("Foreign Minister II Erywan Example came.", ["Erywan Example|Foreign Minister II|foreign_minister"]),
    (
        "ADB Country Director for Chile Ana Ruiz came.",
        ["Ana Ruiz|Country Director|organization_official||ADB"],
    ),
    ("He came with his deputies Ana Ruiz and Luis Sample.", ["Ana Ruiz|deputy", "Luis Sample|deputy"]),
    (
        "Minister of Environment and Climate Change Nik Example came.",
        ["Nik Example|Minister of Environment and Climate Change|minister"],
    ),
    (
        "Secretary General of the Cooperation Council of Turkic Speaking States (Turkic Council) Ana Ruiz came.",
        ["Ana Ruiz|Secretary General|organization_head||Cooperation Council of Turkic Speaking States"],
    ),
]
FIELDS = [
    (
        "UK Minister of State for Europe and North America Ana Ruiz came.",
        ["Ana Ruiz|Minister of State for Europe and North America|minister|GB"],
    ),
    ("National Climate Advisor Ana Ruiz came.", ["Ana Ruiz|National Climate Advisor|adviser"]),
    ("Chilean Domestic Policy Adviser Ana Ruiz came.", ["Ana Ruiz|Domestic Policy Adviser|adviser|CL"]),
    (
        "Assistant Secretary of State for Educational Affairs Ana Ruiz came.",
        ["Ana Ruiz|Assistant Secretary of State for Educational Affairs|deputy_minister"],
    ),
    (
        "German MFA Political Director Ana Ruiz came.",
        ["Ana Ruiz|Political Director|organization_official|DE|MFA"],
    ),
    (
        "Bureau of Oceans and Scientific Affairs Assistant Secretary Ana Ruiz came.",
        ["Ana Ruiz|Assistant Secretary|deputy_minister"],
    ),
    (
        "White House Director of the Office of Public Engagement and Senior Advisor to the President Ana Ruiz came.",
        [
            "Ana Ruiz|Director and Senior Advisor to the President|organization_head|US|Office of Public Engagement"
        ],
    ),
    ("Ambassador Ana Young came.", ["Ana Young|Ambassador|ambassador"]),
    ("There Shira Abu Example spoke.", ["Shira Abu Example"]),
]
NOTHING = [
    "Toronto-based Example Metals came.",
    "Attended CSCE Follow-up Meeting.",
    "The Vienna-based group came.",
    "Lima Ibarra is a town.",
]


@pytest.mark.parametrize(("text", "expected"), [*APPOSITIONS, *BODIES, *PAIRS, *NAMES, *FIELDS])
def test_person(text: str, expected: list[str], people: PeopleIn, shown: Shown) -> None:
    assert [shown(person) for person in people(text, published=None)] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_nobody(text: str, people: PeopleIn) -> None:
    assert people(text) == ()
