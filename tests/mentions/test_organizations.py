"""Examples of bodies: (sentence, mentions as "name|country|kind", "generic" where they point back)."""

# ruff: noqa: E501 (sentences stay in one line; articles have such dashes and apostrophes)

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kz_diplomacy.knowledge import Body, BodyKind, Knowledge
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.mentions.organizations import find_organizations
from kz_diplomacy.mentions.values import OrganizationMention
from kz_diplomacy.models import Article, Country
from kz_diplomacy.text import read_document

BASIC = [
    ("The Ministry of Foreign Affairs of Kazakhstan said so.", ["Ministry of Foreign Affairs|KZ|ministry"]),
    (
        "Kazakhstan's Ministry of Trade and Integration said so.",
        ["Ministry of Trade and Integration|KZ|ministry"],
    ),
    ("The Kazakh Foreign Ministry said so.", ["Foreign Ministry|KZ|ministry"]),
    (
        "The Ministry of Trade, Industry and Energy signed it.",
        ["Ministry of Trade, Industry and Energy||ministry"],
    ),
    ("the Ministry for Foreign Affairs of Finland agreed.", ["Ministry for Foreign Affairs|FI|ministry"]),
    ("the Ministry said so.", ["Ministry||ministry generic"]),
    ("The Defense Ministry denied it.", ["Defense Ministry||ministry"]),
    ("the Japanese Embassy was closed.", ["Embassy|JP|government"]),
    ("the Embassy of Japan was closed.", ["Embassy|JP|government"]),
    (
        "The European Bank for Reconstruction and Development lends.",
        ["European Bank for Reconstruction and Development||bank"],
    ),
    ("EBRD and ADB lend.", ["EBRD||bank", "ADB||bank"]),
    (
        "The French Development Agency (AFD) pays. The AFD paid.",
        ["French Development Agency|FR|agency", "French Development Agency|FR|agency"],
    ),
    ("Example Holding invests.", ["Example Holding||company"]),
    ("Example Steel Ltd invests.", ["Example Steel Ltd||company"]),
    ('JSC "Example Mills" invests.', ["Example Mills||company"]),
    ("The Islamic Example Bank lends.", ["Islamic Example Bank||bank"]),
    ("The Bank of Example lends.", ["Bank of Example||bank"]),
    ("The University of Example opened.", ["University of Example||university"]),
    ("The Senate of Kazakhstan ratified it.", ["Senate of Kazakhstan|KZ|parliament"]),
    ("the Kazakh Senate ratified it.", ["Kazakh Senate|KZ|parliament"]),
    ("the bank lends.", ["bank||bank generic"]),
    ("the company builds.", ["company||company generic"]),
    ("The Investment Promotion Agency helps.", ["Investment Promotion Agency||agency"]),
    ("They met the Chamber of Commerce.", ["Chamber of Commerce||agency"]),
    ("Samsung and Hyundai build plants.", ["Samsung|KR|company", "Hyundai|KR|company"]),
    ("The United Nations and NATO met.", ["United Nations||international", "NATO||international"]),
    ("UNESCO helped.", ["UNESCO||international"]),
    ("The World Bank lends.", ["World Bank||bank"]),
    ("the Eurasian Economic Union decided.", ["Eurasian Economic Union||international"]),
    ("the Organization of Turkic States met.", ["Organization of Turkic States||international"]),
]
WILD = [
    ("Industry and Trade Ministry officials came.", ["Industry and Trade Ministry||ministry"]),
    (
        "Uzbekistan's Ministry of Economy and Finance borrows.",
        ["Ministry of Economy and Finance|UZ|ministry"],
    ),
    (
        "the republic's Ministry of Economy and Finance borrows.",
        ["Ministry of Economy and Finance||ministry"],
    ),
    ("Example Investment Group of Turkey builds.", ["Example Investment Group|TR|company"]),
    ("The National Bank of Kazakhstan decided.", ["National Bank of Kazakhstan|KZ|central_bank"]),
    ("The Export-Import Bank of Korea lends.", ["Export-Import Bank of Korea|KR|bank"]),
    (
        "Companies such as Alpha Mills, Beta Foods and Gamma came.",
        ["Alpha Mills||company", "Beta Foods||company", "Gamma||company"],
    ),
    ("It met firms including Delta Works.", ["Delta Works||company"]),
    ("Example Elektrik LLC and Example Tarim AS build.", ["Example Elektrik LLC||company"]),
    ("The Council on Foreign Policy met.", ["Council on Foreign Policy||agency"]),
    ("Talks began at the Example Exhibition Centre on Tuesday.", ["Example Exhibition Centre||agency"]),
    (
        "The Syrian Democratic Forces (SDF) fought. SDF units left.",
        ["Syrian Democratic Forces|SY|movement", "Syrian Democratic Forces|SY|movement"],
    ),
    ("The Parliament of Georgia ratified it.", ["Parliament of Georgia|GE|parliament"]),
    ("The State Duma ratified it.", ["State Duma|RU|parliament"]),
    ("the National Assembly of Vietnam met.", ["National Assembly of Vietnam|VN|parliament"]),
    ("The Joint Example Consortium builds.", ["Joint Example Consortium||company"]),
    ("the Institute of Strategic Example published it.", ["Institute of Strategic||agency"]),
    ("The International Example Federation decided.", ["International Example Federation||international"]),
    ("The Communist Party of China met.", ["Communist Party of China|CN|party"]),
    ("Kazakh Invest promotes it.", ["Kazakh Invest|KZ|agency"]),
    ("KazMunayGas and Chevron agreed.", ["KazMunayGas|KZ|company", "Chevron|US|company"]),
    ("TotalEnergies, Eni and Shell work there.", ["TotalEnergies|FR|company", "Eni|IT|company"]),
    ("The Asian Infrastructure Investment Bank lends.", ["Asian Infrastructure Investment Bank||bank"]),
    (
        "The Shanghai Cooperation Organization (SCO) met. The SCO decided.",
        [
            "Shanghai Cooperation Organization||international",
            "Shanghai Cooperation Organization||international",
        ],
    ),
    ("The CIS and the EAEU met.", ["CIS||international", "EAEU||international"]),
    ("the Department of Justice sued.", ["Department of Justice||ministry"]),
    (
        "the Ministry of Defence and the Ministry of Health agreed.",
        ["Ministry of Defence||ministry", "Ministry of Health||ministry"],
    ),
    ("The Embassy in Astana was closed.", ["Embassy||government generic"]),
    (
        "The Turkish Foreign Ministry and the German Foreign Ministry talked.",
        ["Foreign Ministry|TR|ministry", "Foreign Ministry|DE|ministry"],
    ),
    ("The Example Airlines flies.", ["Example Airlines||company"]),
    ("the Fund pays.", ["Fund||fund generic"]),
    (
        "The Islamic Development Bank (IsDB) lends. IsDB paid.",
        ["Islamic Development Bank||bank", "Islamic Development Bank||bank"],
    ),
    ("The Example-Example Gas Company drills.", ["Example-Example Gas Company||company"]),
    ("The Red Crescent Society helped.", ["Red Crescent Society||agency"]),
    ("Council of Ministers Hussain Example decided.", ["Council of Ministers||agency"]),
    ("The IsDB Group lends.", ["IsDB Group||bank"]),
    (
        "They met Trade, Industry and Energy Ministry officials.",
        ["Trade, Industry and Energy Ministry||ministry"],
    ),
    ("the Government of Japan signed it.", ["Government|JP|government"]),
    ("the government of Japan signed it.", ["government|JP|government generic"]),
    ("the Korean company builds.", ["company|KR|company generic"]),
    ("NATO-led troops came.", ["NATO||international"]),
    ("EU-Kazakhstan ties grow.", ["EU||international"]),
    (
        "The Industrial and Commercial Bank of Example lends.",
        ["Industrial and Commercial Bank of Example||bank"],
    ),
    ("The Bank of Japan lends.", ["Bank of Japan|JP|central_bank"]),
    ("the Example Council of Kazakhstan met.", ["Example Council of Kazakhstan|KZ|agency"]),
    ("The Supreme Assembly of Example met.", ["Supreme Assembly||parliament"]),
    ("LLP Example Trade builds.", ["Example Trade||company"]),
    ("Firms like Alpha Mills and Samsung came.", ["Alpha Mills||company", "Samsung|KR|company"]),
    ("The Embassy of the Netherlands helped.", ["Embassy|NL|government"]),
    ("They met the Ministry for the Environment.", ["Ministry for the Environment||ministry"]),
    ("The Senate of the Parliament ratified it.", ["Senate of the Parliament||parliament"]),
    (
        "The Ministry of Trade, Industry, Energy, Water, Health, Education, Culture and Sport spoke.",
        ["Ministry of Trade, Industry, Energy, Water, Health, Education, Culture and Sport||ministry"],
    ),
    ("The Bank of Gamma and Delta lends.", ["Bank of Gamma and Delta||bank"]),
    ("companies, including Gamma and Delta, came.", ["Gamma||company", "Delta||company"]),
    (
        "The Ministry of Trade, Industry, Energy, Water, Health, Education, Culture, Sport, Tourism, Transport, Defence, Justice and Finance met.",
        [
            "Ministry of Trade, Industry, Energy, Water, Health, Education, Culture, Sport, Tourism, Transport, Defence, Justice||ministry"
        ],
    ),
    ("The Japan Gamma Group builds.", ["Japan Gamma Group|JP|company"]),
]
WEAK: list[tuple[str, list[str]]] = [
    ("They met Sovereign Gamma Metals in Oslo.", ["Sovereign Gamma Metals||company"]),
    ("It is owned by Delta Power of Norway.", ["Delta Power|NO|company"]),
    ("A deal with the Norwegian Delta Renewables was signed.", ["Delta Renewables|NO|company"]),
    ("Jan Example, CEO, Gamma Ventures, came.", ["Gamma Ventures||company"]),
]
NOTHING = [
    "They discussed Clean Energy, Green Energy and Regional Power.",
    "the Partnership for Gamma Energy met.",
    "They visited Gamma Energy Park.",
    "Metals and Energy rose.",
    "Gamma Metals rose.",
    "They praised Norwegian Energy.",
    "The minister banked on it.",
    "They discussed banks and companies.",
    "He was in the company of friends.",
    "Grouping the documents took time.",
    "Kazakhstan and Japan signed it.",
    "The president arrived in Seoul.",
    "An agency reported it.",
    "the agenda was discussed.",
    "They will fund it.",
    "Union of hearts.",
    "In January the talks were held.",
    "Many companies came.",
    "A Group was formed.",
    "The Working Group met.",
    "JSC is a legal form.",
    "A plc is another one.",
    "the Ministry of Sampling spoke.",
    "The Foundation of Kassym-Jomart Tokayev helps.",
]


def bodies(text: str) -> tuple[OrganizationMention, ...]:
    return find_organizations(Context.of(read_document(Article(text=text)), Knowledge.load()))


def shown(mention: OrganizationMention) -> str:
    values = (mention.organization.name, mention.organization.country, mention.kind)
    generic = " generic" if mention.generic else ""
    return "|".join("" if value is None else str(value) for value in values) + generic


@pytest.mark.parametrize(("text", "expected"), [*BASIC, *WILD, *WEAK])
def test_body(text: str, expected: list[str]) -> None:
    assert [shown(mention) for mention in bodies(text)] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_no_body(text: str) -> None:
    assert bodies(text) == ()


def test_no_body_leaves_its_sentence() -> None:
    assert bodies('It is a JSC\n\n"Gamma" won.') == ()


def test_a_capital_in_a_headline_of_capitals_is_no_name() -> None:
    text = Article(text="They met.", title="Gamma Meets Development Bank And Delta Investment Bank")
    found = find_organizations(Context.of(read_document(text), Knowledge.load()))
    assert [mention.organization.name for mention in found] == ["Development Bank", "Investment Bank"]


def test_a_body_of_the_tables_has_its_wikidata() -> None:
    knowledge = Knowledge.load().extend(
        organizations={"Sample Fund": Body(name="Sample Fund", kind=BodyKind.FUND, wikidata="Q1")}
    )
    (mention,) = find_organizations(Context.of(read_document(Article(text="Sample Fund paid.")), knowledge))
    assert (mention.organization.wikidata, mention.kind) == ("Q1", BodyKind.FUND)


def test_a_name_of_several_bodies_is_that_of_the_country_beside_it() -> None:
    both = {
        code: Body(name="Sample Office", kind=BodyKind.MINISTRY, country=Country(code))
        for code in ("IT", "JP")
    }
    knowledge = Knowledge.load()
    for body in both.values():
        knowledge = knowledge.extend(organizations={"Sample Office": body})
    for text, expected in (
        ("the Sample Office of Japan", Country("JP")),
        ("the Italian Sample Office", Country("IT")),
        ("the Sample Office", None),
    ):
        (mention,) = find_organizations(Context.of(read_document(Article(text=text)), knowledge))
        assert mention.organization.country == expected


FIELDS = ["Foreign Affairs", "Trade", "Energy and Industry", "Agriculture, Water and Forestry"]
COUNTRIES = [
    ("Kazakh", "Kazakhstan", "KZ"),
    ("Italian", "Italy", "IT"),
    ("South Korean", "South Korea", "KR"),
]


@given(st.sampled_from(FIELDS), st.sampled_from(COUNTRIES))
def test_slots_of_a_template_come_back(field: str, country: tuple[str, str, str]) -> None:
    adjective, noun, code = country
    name = f"Ministry of {field}"
    for text in (
        f"The {name} of {noun} said so.",
        f"{noun}'s {name} said so.",
        f"The {adjective} {name} said so.",
    ):
        assert [shown(mention) for mention in bodies(text)] == [f"{name}|{code}|ministry"]


WORDS = [
    "Bank",
    "of",
    "the",
    ",",
    "and",
    "(",
    ")",
    "'s",
    "Ministry",
    "Trade",
    "JSC",
    "Sample",
    "Kazakhstan",
    "companies",
    "such",
    "as",
]


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    bodies(text or ".")


@given(st.lists(st.sampled_from(WORDS)))
def test_any_order_of_words_is_read(words: list[str]) -> None:
    last = 0
    for mention in bodies(" ".join(words) or "."):
        assert last <= mention.first < mention.last
        last = mention.last
