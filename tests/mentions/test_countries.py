"""Examples of countries: (sentence, mentions as "country|form")."""

# ruff: noqa: RUF001 (sentences stay in one line; articles have such dashes and apostrophes)

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kz_diplomacy.knowledge import CountryName, Knowledge, NameForm, Official
from kz_diplomacy.mentions.countries import find_countries
from kz_diplomacy.mentions.names import find_names
from kz_diplomacy.mentions.values import CountryMention
from kz_diplomacy.models import Article, Country
from kz_diplomacy.text import read_document

BASIC: list[tuple[str, list[str]]] = [
    ("Kazakhstan signed it.", ["KZ|name"]),
    ("The Kazakh side signed it.", ["KZ|adjective"]),
    ("The Kazakhs voted.", ["KZ|demonym"]),
    ("South Korea signed it.", ["KR|name"]),
    ("the Republic of Korea signed it.", ["KR|name"]),
    ("the U.S. signed it.", ["US|name"]),
    ("The United States and the United Kingdom signed it.", ["US|name", "GB|name"]),
    ("UAE companies came.", ["AE|name"]),
    ("the People's Republic of China signed it.", ["CN|name"]),
    ("the Russian Federation signed it.", ["RU|name"]),
    ("Türkiye signed it.", ["TR|name"]),
    ("Turkiye and Turkey are one.", ["TR|name", "TR|name"]),
    ("Kyrgyzstan, the Kyrgyz Republic and Kirghizia are one.", ["KG|name", "KG|name", "KG|name"]),
    ("Czechia and Slovakia signed it.", ["CZ|name", "SK|name"]),
    ("Italian goods came.", ["IT|adjective"]),
    ("Kazakh-Korean ties grow.", ["KZ|adjective", "KR|adjective"]),
    ("Kazakhstan-Japan ties grow.", ["KZ|name", "JP|name"]),
    ("U.S.-Romania ties grow.", ["US|name", "RO|name"]),
    ("the Sino-Russian border is long.", ["CN|adjective", "RU|adjective"]),
    ("the Sino-Lilliputian border is long.", []),
    ("UK-based firms came.", ["GB|name"]),
    ("the Akorda announced it.", ["KZ|metonym"]),
    ("The Kremlin said so.", ["RU|metonym"]),
    ("The White House said so.", ["US|metonym"]),
    ("Ankara has agreed.", ["TR|metonym"]),
    ("ties with Tokyo grow.", ["JP|metonym"]),
    ("London's interest grows.", ["GB|metonym"]),
    ("talks between Ankara and Baku began.", ["TR|metonym", "AZ|metonym"]),
    ("Viet Nam and Vietnam are one.", ["VN|name", "VN|name"]),
    ("Bosnia and Herzegovina signed it.", ["BA|name"]),
    ("Côte d'Ivoire signed it.", ["CI|name"]),
]
WILD = [
    ("South Korean-Kazakh ties grow.", ["KR|adjective", "KZ|adjective"]),
    ("Kazakh-South Korean ties grow.", ["KZ|adjective", "KR|adjective"]),
    ("Georgia signed it.", ["GE|name"]),
    ("Georgian wine came.", ["GE|adjective"]),
    ("Jordan and Egypt signed it.", ["JO|name", "EG|name"]),
    ("He left Jordan for Chad.", ["JO|name", "TD|name"]),
    ("Georgia President Example arrived.", ["GE|name"]),
    ("the DPRK and the ROK talked.", ["KP|name", "KR|name"]),
    ("The Democratic Republic of the Congo signed it.", ["CD|name"]),
    ("The Cook Islands' delegation came.", ["CK|name"]),
    ("Saudi-led talks began.", ["SA|adjective"]),
    ("Kazakhstan–China ties grow.", ["KZ|name", "CN|name"]),
    ("the Kazakh and Uzbek presidents met.", ["KZ|adjective", "UZ|adjective"]),
    ("Soviet Union archives were opened.", ["SU|name"]),
    ("NUR-SULTAN, KAZAKHSTAN – It began.", ["KZ|name"]),
    ("official Astana agreed.", ["KZ|metonym"]),
    ("Beijing will agree.", ["CN|metonym"]),
    ("Moscow and Kiev agreed.", ["RU|metonym", "UA|metonym"]),
    ("Swiss, Dutch and Finnish firms came.", ["CH|adjective", "NL|adjective", "FI|adjective"]),
    ("The Hague is in the Netherlands.", ["NL|name"]),
    ("the Holy See agreed.", ["VA|name"]),
    ("Palestine signed it.", ["PS|name"]),
    ("New Zealand and Papua New Guinea signed it.", ["NZ|name", "PG|name"]),
    ("The Philippine side agreed.", ["PH|adjective"]),
    ("British and French ships came.", ["GB|adjective", "FR|adjective"]),
    ("Emirati investors came.", ["AE|adjective"]),
    ("Congo and the Republic of the Congo are one.", ["CG|name", "CG|name"]),
]
NOTHING = [
    "Trade in North America grew.",
    "Latin American firms and South Americans came.",
    "He left for Seoul.",
    "They met in Ankara.",
    "Michael Jordan played.",
    "In Atlanta, Georgia, it rained.",
    "Jordan Pickford played.",
    "She wore a fine china cup.",
    "they polish the floor.",
    "The side agreed.",
    "Asia and Europe are continents.",
    "The European Union decided.",
    "turkey was served.",
    "They visited Paris and London.",
    "Beijing will host it.",
]


def countries(text: str) -> tuple[CountryMention, ...]:
    document, knowledge = read_document(Article(text=text)), Knowledge.load()
    return find_countries(document, find_names(document, knowledge), knowledge.given_names)


@pytest.mark.parametrize(("text", "expected"), [*BASIC, *WILD])
def test_country(text: str, expected: list[str]) -> None:
    assert [f"{mention.country}|{mention.form}" for mention in countries(text)] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_no_country(text: str) -> None:
    assert countries(text) == ()


def test_a_name_of_a_person_and_a_country_is_left_to_the_people() -> None:
    name = CountryName(country=Country("IT"), form=NameForm.NAME)
    knowledge = Knowledge.load().extend(
        countries={"Sample Land": name}, people={"Sample Land": Official(name="Sample Land", country=None)}
    )
    document = read_document(Article(text="Sample Land spoke."))
    assert find_countries(document, find_names(document, knowledge)) == ()


def test_a_name_of_several_countries_is_that_which_the_document_names() -> None:
    knowledge = Knowledge.load()
    for code in ("IT", "JP"):
        name = CountryName(country=Country(code), form=NameForm.NAME)
        knowledge = knowledge.extend(countries={"Sampleland": name})
    for text, expected in (("Sampleland and Japan signed it.", ["JP", "JP"]), ("Sampleland signed it.", [])):
        document = read_document(Article(text=text))
        found = find_countries(document, find_names(document, knowledge))
        assert [str(mention.country) for mention in found] == expected


def test_a_persons_name_is_no_country() -> None:
    official = Official(name="Aida Italy", country=None)
    knowledge = Knowledge.load().extend(people={"Aida Italy": official})
    document = read_document(Article(text="Aida Italy spoke."))
    assert find_countries(document, find_names(document, knowledge)) == ()


NAMES = [("Kazakhstan", "KZ"), ("Italy", "IT"), ("South Korea", "KR"), ("Viet Nam", "VN"), ("U.S.", "US")]
ONE_WORD = [("Kazakh", "KZ"), ("Italian", "IT"), ("Japanese", "JP"), ("US", "US"), ("Chinese", "CN")]


@given(st.lists(st.sampled_from(NAMES), min_size=2, max_size=4, unique=True))
def test_a_list_names_every_country_in_order(names: list[tuple[str, str]]) -> None:
    text = "It was signed by " + ", ".join(name for name, _ in names) + " and others."
    assert [str(mention.country) for mention in countries(text)] == [code for _, code in names]


@given(st.lists(st.sampled_from(ONE_WORD), min_size=2, max_size=3, unique=True))
def test_a_compound_names_every_country_in_order(names: list[tuple[str, str]]) -> None:
    found = countries(f"the {'-'.join(name for name, _ in names)} talks")
    assert [str(mention.country) for mention in found] == [code for _, code in names]
    assert {(mention.first, mention.last) for mention in found} == {(1, 2)}


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    countries(text or ".")
