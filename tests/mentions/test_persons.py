"""Examples of people: (sentence, mentions as "name|role|office|country|organization (countries)")."""

# ruff: noqa: E501, RUF001 (sentences stay in one line; articles have such dashes and apostrophes)

import datetime as dt
from collections.abc import Callable

import pytest

from kz_diplomacy.knowledge import Knowledge, Official, Term, Title
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.mentions.persons import find_persons
from kz_diplomacy.mentions.values import PersonMention
from kz_diplomacy.models import Article, Country, Office
from kz_diplomacy.text import read_document

PeopleIn = Callable[..., tuple[PersonMention, ...]]
Shown = Callable[[PersonMention], str]

DAY = dt.date(2021, 8, 16)

BASIC = [
    ("President Kassym-Jomart Tokayev arrived.", ["Kassym-Jomart Tokayev|President|head_of_state|KZ"]),
    ("Kazakh President Kassym-Jomart Tokayev arrived.", ["Kassym-Jomart Tokayev|President|head_of_state|KZ"]),
    (
        "Kazakhstan's President Kassym-Jomart Tokayev arrived.",
        ["Kassym-Jomart Tokayev|President|head_of_state|KZ"],
    ),
    (
        "The President of Kazakhstan, Kassym-Jomart Tokayev, arrived.",
        ["Kassym-Jomart Tokayev|President|head_of_state|KZ"],
    ),
    (
        "Kassym-Jomart Tokayev, the President of Kazakhstan, arrived.",
        ["Kassym-Jomart Tokayev|President|head_of_state|KZ"],
    ),
    (
        "Foreign Minister Aida Example of Kazakhstan arrived.",
        ["Aida Example|Foreign Minister|foreign_minister|KZ"],
    ),
    (
        "Deputy Foreign Minister Aida Example met Prime Minister Bolat Example.",
        [
            "Aida Example|Deputy Foreign Minister|deputy_minister",
            "Bolat Example|Prime Minister|head_of_government",
        ],
    ),
    ("They met Uzbek Trade Minister Dilnoza Example.", ["Dilnoza Example|Trade Minister|minister|UZ"]),
    (
        "The Minister of Trade and Integration of Kazakhstan Aida Example arrived.",
        ["Aida Example|Minister of Trade and Integration|minister|KZ"],
    ),
    (
        "Deputy Prime Minister – Minister of Foreign Affairs of the Republic of Kazakhstan Aida Example arrived.",
        ["Aida Example|Deputy Prime Minister – Minister of Foreign Affairs|foreign_minister|KZ"],
    ),
    (
        "Deputy Prime Minister and Foreign Minister Aida Example arrived.",
        ["Aida Example|Deputy Prime Minister and Foreign Minister|foreign_minister"],
    ),
    (
        "Prime Minister and Minister of Interior Omar Example arrived.",
        ["Omar Example|Prime Minister and Minister of Interior|head_of_government"],
    ),
    (
        "His South Korean counterpart President Moon Jae-in agreed.",
        ["Moon Jae-in|President|head_of_state|KR"],
    ),
    ("his Kenyan counterpart, Amina Example, agreed.", ["Amina Example|||KE"]),
    ("The president of Kenya, Amina Example has left.", ["Amina Example|president|head_of_state|KE"]),
    (
        "With the president of Kenya, Amina Example has left.",
        ["|president|head_of_state|KE", "Amina Example"],
    ),
    ("Ambassador of Finland to Kazakhstan Maija Example left.", ["Maija Example|Ambassador|ambassador|FI"]),
    (
        "H.E. Ms Ann Example, Ambassador Extraordinary and Plenipotentiary of the United Kingdom, left.",
        ["Ann Example|Ambassador Extraordinary and Plenipotentiary|ambassador|GB"],
    ),
    ("the Foreign Minister of Japan agreed.", ["|Foreign Minister|foreign_minister|JP"]),
    ("The President said so.", ["|President|head_of_state"]),
    ("the Head of State met the Kazakh leader.", ["|Head of State|head_of_state", "|leader||KZ"]),
    ("A. Smailov signed it.", ["A. Smailov"]),
    ("Mr. Blinken agreed.", ["Blinken||foreign_minister|US"]),
    ("Tokayev's proposal was read.", ["Tokayev||head_of_state|KZ"]),
    (
        "Presidents Shavkat Mirziyoyev and Kassym-Jomart Tokayev met.",
        ["Shavkat Mirziyoyev|President|head_of_state|UZ", "Kassym-Jomart Tokayev|President|head_of_state|KZ"],
    ),
    (
        "presidents Sadyr Japarov of Kyrgyzstan and Emomali Rahmon of Tajikistan met.",
        ["Sadyr Japarov|president|head_of_state|KG", "Emomali Rahmon|president|head_of_state|TJ"],
    ),
    (
        "Foreign Ministers Wang Yi of China and Hakan Fidan of Turkey met.",
        ["Wang Yi|Foreign Minister|foreign_minister|CN", "Hakan Fidan|Foreign Minister|foreign_minister|TR"],
    ),
    ("ambassadors of Belgium, Oman and Vietnam came.", ["|ambassador|ambassador (BE+OM+VN)"]),
    ("the Russian and Kazakh presidents met.", ["|president|head_of_state (RU+KZ)"]),
    ("Former President Nursultan Nazarbayev arrived.", ["Nursultan Nazarbayev|Former President|other|KZ"]),
    ("President-elect Bernardo Example arrived.", ["Bernardo Example|President-elect|other"]),
    (
        "acting Foreign Minister Jane Example arrived.",
        ["Jane Example|acting Foreign Minister|foreign_minister"],
    ),
]

NOTHING = [
    "They met at the Presidential Palace.",
    "The Prime Minister's Office informed about it.",
    "Nursultan Nazarbayev International Airport was closed.",
    "The official visit will take place in May.",
    "The General Assembly of the United Nations adopted it.",
    "Both heads the committee. He chairs the board.",
    "The Ministry of Foreign Affairs issued a statement.",
    "It was attended by officials and ministers.",
    "Leaders of many countries came.",
    "On Monday the North Atlantic Council met.",
    "Air Force One landed in July.",
    "The World Leader Summit was held.",
    "The presidential election was held in New York City.",
    "Great Britain and Northern Ireland signed the Paris Agreement.",
    "The Silk Road Economic Belt was mentioned.",
    "He was elected as president.",
    "The Chief Executive Council met.",
    "The President Hotel was closed.",
    "The analyst spoke.",
    "He saw a minister.",
    "The Tokayev Steelworks opened.",
    "the chief of staff of the army spoke.",
    "They met in Prince George, Canada.",
    "They met Gamma Steel Ltd.",
    "Xi spoke.",
    "the ambassadors of Kazakh and Uzbek origin came.",
]


@pytest.mark.parametrize(("text", "expected"), BASIC)
def test_person(text: str, expected: list[str], people: PeopleIn, shown: Shown) -> None:
    assert [shown(person) for person in people(text)] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_nobody(text: str, people: PeopleIn) -> None:
    assert people(text) == ()


ACROSS = [
    ("They saw Aida Sampleova,\n\nThe Prime Minister left.", ["Aida Sampleova", None]),
    ("He met Mr.\n\nMr. Sampleov left.", ["Sampleov"]),
    ("President Aida Sampleova.\n\nKazakhstan signed it.", ["Aida Sampleova"]),
    ("the Minister of\n\nKazakhstan signed it.", [None]),
    ("the Minister\n\nNATO Aida met.", [None]),
    ("the Prime\n\nMinister left", [None]),
    ("his counterpart\n\nPresident Aida Sampleova left.", [None, "Aida Sampleova"]),
    ("Kazakhstan\n\nPresident Aida Sampleova left.", ["Aida Sampleova"]),
]


@pytest.mark.parametrize(("text", "names"), ACROSS)
def test_no_mention_leaves_its_sentence(text: str, names: list[str | None], people: PeopleIn) -> None:
    found = people(text)
    assert [person.name for person in found] == names
    assert all(person.country is None for person in found)


def test_a_surname_in_a_plain_headline_stands_alone(people: PeopleIn) -> None:
    found = people("President Aida Sampleova visited Italy.", "Sampleova visits Italy")
    assert [person.name for person in found] == ["Sampleova", "Aida Sampleova"]


def test_a_capital_in_a_headline_of_capitals_makes_no_company(people: PeopleIn) -> None:
    found = people("The CEO spoke.", "Gamma Delta CEO Meets Nobody In Seoul")
    assert found == ()


def test_of_two_people_of_one_name_the_office_and_the_day_tell() -> None:
    knowledge = Knowledge.load()
    for number, (office, year) in enumerate(
        [(Office.MINISTER, 2001), (Office.AMBASSADOR, 2001), (Office.MINISTER, 2011)]
    ):
        term = Term(role="Sample", office=office, start=dt.date(year, 1, 2), end=dt.date(year + 5, 1, 2))
        official = Official(name="Aida Sampleova", country=None, wikidata=f"Q{number + 1}", terms=(term,))
        knowledge = knowledge.extend(people={"Aida Sampleova": official})
    for title, day, item in (
        ("Ambassador", DAY, "Q2"),
        ("Energy Minister", dt.date(2003, 1, 2), "Q1"),
        ("Energy Minister", dt.date(2013, 1, 2), "Q3"),
        ("Energy Minister", DAY, None),
    ):
        document = read_document(Article(text=f"{title} Aida Sampleova spoke.", published=day))
        (person,) = find_persons(Context.of(document, knowledge))
        assert person.wikidata == item


def test_a_title_of_the_user_ends_before_a_country() -> None:
    title = Title(office=Office.ADVISER)
    knowledge = Knowledge.load().extend(titles={"sherpa of italy": title, "sherpa": title})
    (person,) = find_persons(Context.of(read_document(Article(text="the sherpa of Italy spoke.")), knowledge))
    assert (person.role, person.office, person.country) == ("sherpa", Office.ADVISER, Country("IT"))


def test_a_headline_in_title_case_has_only_names_of_the_body(people: PeopleIn) -> None:
    title = "President Aida Example Meets Foreign Minister Bolat Sample Today"
    body = "President Aida Example of Kazakhstan met her guest."
    assert [person.name for person in people(body, title)] == ["Aida Example", "Aida Example"]


def test_a_surname_stands_for_the_full_name_of_the_document(people: PeopleIn) -> None:
    found = people("Deputy Minister Aida Sampleova arrived. Sampleova spoke. Mr. Sampleova left.")
    assert [person.name for person in found] == ["Aida Sampleova", "Sampleova", "Sampleova"]
    assert [person.wikidata for person in found[1:]] == [None, None]


def test_a_surname_is_no_part_of_another_name(people: PeopleIn) -> None:
    assert [
        person.name
        for person in people("President Kassym-Jomart Tokayev left. The Tokayev Steelworks opened.")
    ] == ["Kassym-Jomart Tokayev"]


def test_the_office_is_that_of_the_day(people: PeopleIn) -> None:
    for year, office in ((2011, "organization_head"), (2021, "head_of_state")):
        (person,) = people("Kassym-Jomart Tokayev spoke.", published=dt.date(year, 8, 16))
        assert person.office == office


def test_words_that_point_back_are_definite(people: PeopleIn) -> None:
    found = people("The President met an Italian minister and his Finnish counterpart.")
    assert [(person.definite, person.counterpart) for person in found] == [
        (True, False),
        (False, False),
        (True, True),
    ]
