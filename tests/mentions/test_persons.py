"""Examples of people: (sentence, mentions as "name|role|office|country|organization (countries)")."""

# ruff: noqa: E501, RUF001 (sentences stay in one line; articles have such dashes and apostrophes)

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kz_diplomacy.knowledge import Knowledge, Official, Term, Title
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.mentions.organizations import find_organizations
from kz_diplomacy.mentions.persons import find_persons
from kz_diplomacy.mentions.values import PersonMention
from kz_diplomacy.models import Article, Country, Office
from kz_diplomacy.text import read_document

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
        "On Friday Deputy Prime Minister – Minister of Foreign Affairs of the Republic of Kazakhstan Aida Example arrived.",
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
WILD = [
    (
        "U.S. Secretary of State Antony Blinken arrived.",
        ["Antony Blinken|Secretary of State|foreign_minister|US"],
    ),
    (
        "Under Secretary of State for Civilian Security, Democracy, and Human Rights Uzra Example arrived.",
        [
            "Uzra Example|Under Secretary of State for Civilian Security, Democracy, and Human Rights|deputy_minister"
        ],
    ),
    (
        "Assistant Secretary of State for East Asian and Pacific Affairs Daniel J. Example arrived.",
        ["Daniel J. Example|Assistant Secretary of State for East Asian and Pacific Affairs|deputy_minister"],
    ),
    ("Qatari Emir Tamim bin Hamad Al Thani arrived.", ["Tamim bin Hamad Al Thani|Emir|head_of_state|QA"]),
    ("Emir Tamim bin Hamad al-Thani arrived.", ["Tamim bin Hamad al-Thani|Emir|head_of_state|QA"]),
    ("Saudi Crown Prince Mohammed bin Salman arrived.", ["Mohammed bin Salman|Crown Prince|royal|SA"]),
    (
        "UK Minister for Investment Lord Gerald Example arrived.",
        ["Gerald Example|Minister for Investment|minister|GB"],
    ),
    ("EBRD President Odile Renaud-Basso arrived.", ["Odile Renaud-Basso|President|organization_head||EBRD"]),
    ("Samsung C&T CEO Oh Se-chul arrived.", ["Oh Se-chul|CEO|business|KR|Samsung C&T"]),
    ("Example Steel chief executive Roy Gori arrived.", ["Roy Gori|chief executive|business||Example Steel"]),
    (
        "Erlan Idrissov, the Kazakh chief diplomat, spoke.",
        ["Erlan Idrissov|chief diplomat|foreign_minister|KZ"],
    ),
    (
        "Rodrigo Example of Chile gave his to Deputy Foreign Minister Roman Example.",
        ["Rodrigo Example|||CL", "Roman Example|Deputy Foreign Minister|deputy_minister"],
    ),
    (
        "The heads of the Tajik and Kyrgyz security services, Saimumin Example and Kamchybek Example, signed it.",
        [
            "Saimumin Example|head of the security services|organization_head|TJ",
            "Kamchybek Example|head of the security services|organization_head|KG",
        ],
    ),
    ("The heads of state of Spain and Italy met.", ["|head of state|head_of_state (ES+IT)"]),
    (
        "They met the President of Italy's Chamber of Deputies.",
        ["|President of Chamber of Deputies|speaker|IT"],
    ),
    (
        "Speaker of the Senate Maulen Ashimbayev arrived.",
        ["Maulen Ashimbayev|Speaker of the Senate|speaker|KZ"],
    ),
    (
        "National Assembly Chairman Vuong Dinh Example arrived.",
        ["Vuong Dinh Example|National Assembly Chairman|speaker"],
    ),
    (
        "Khokim of Samarkand region Erkinjon Example arrived.",
        ["Erkinjon Example|Khokim of Samarkand region|governor|UZ"],
    ),
    ("the mayor of Seoul, Oh Se-hoon, arrived.", ["Oh Se-hoon|mayor of Seoul|mayor|KR"]),
    ("In Baku President Emomali Rahmon spoke.", ["Emomali Rahmon|President|head_of_state|TJ"]),
    ("He was in London Mayor Ana Sampleova met him.", ["Ana Sampleova|Mayor|mayor|GB"]),
    (
        "Special Representative of the President of Kazakhstan for Afghanistan Talgat Example arrived.",
        ["Talgat Example|Special Representative of the President|ambassador|KZ"],
    ),
    (
        "Special Presidential Envoy Zamir Example arrived.",
        ["Zamir Example|Special Presidential Envoy|ambassador"],
    ),
    (
        "Deputy National Security Advisor to the Vice President Rebecca Example arrived.",
        ["Rebecca Example|Deputy National Security Advisor to the Vice President|adviser"],
    ),
    (
        "UN Secretary-General António Guterres arrived.",
        ["António Guterres|Secretary-General|organization_head||UN"],
    ),
    (
        "Managing Director of the IMF Kristalina Georgieva arrived.",
        ["Kristalina Georgieva|Managing Director|organization_head||IMF"],
    ),
    (
        "the President of the European Council Charles Michel arrived.",
        ["Charles Michel|President|organization_head||European Council"],
    ),
    (
        "Carsten Example, Chief Operations Officer of LEGO Group, arrived.",
        ["Carsten Example|Chief Operations Officer|business||LEGO Group"],
    ),
    ("the company's president, Kemal Example, arrived.", ["Kemal Example|president|business"]),
    (
        "Country Director AFD Mr. Philippe Example signed.",
        ["Philippe Example|Country Director|organization_official||AFD"],
    ),
    (
        "Vice President (Operations) Rami Example of the Islamic Development Bank signed.",
        ["Rami Example|Vice President (Operations)|organization_official||Islamic Development Bank"],
    ),
    (
        "Secretary of State Cardinal Pietro Parolin arrived.",
        ["Pietro Parolin|Secretary of State|foreign_minister|VA"],
    ),
    ("King Abdullah II of Jordan arrived.", ["Abdullah II|King|head_of_state|JO"]),
    ("They talked to Queen Elizabeth II.", ["Elizabeth II|Queen|head_of_state|GB"]),
    (
        "Prime Minister Lloyd George and King George V.",
        ["Lloyd George|Prime Minister|head_of_government", "George V|King|head_of_state"],
    ),
    ("President Park Chung Hee arrived.", ["Park Chung Hee|President|head_of_state"]),
    ("President Valery Giscard d'Estaing arrived.", ["Valery Giscard d'Estaing|President|head_of_state"]),
    ("Prime Minister St. Laurent arrived.", ["St. Laurent|Prime Minister|head_of_government"]),
    (
        "Prime Minister Rudolphus F. M. (Ruud) Example arrived.",
        ["Rudolphus F. M. (Ruud) Example|Prime Minister|head_of_government"],
    ),
    ("Ferdinand R. Marcos Jr. arrived.", ["Ferdinand R. Marcos Jr.|||PH"]),
    (
        "Sudan's Ali Example, Norway's Espen Barth Example and Jordanian Foreign Minister Ayman Al-Example spoke.",
        [
            "Ali Example|||SD",
            "Espen Barth Example|||NO",
            "Ayman Al-Example|Foreign Minister|foreign_minister|JO",
        ],
    ),
    (
        "South Korea's Foreign Minister and Minister of National Defense arrived.",
        ["|Foreign Minister|foreign_minister|KR", "|Minister of National Defense|minister|KR"],
    ),
    (
        "He met Migrant Workers Secretary Hans Example arrived.",
        ["Hans Example|Migrant Workers Secretary|minister"],
    ),
    (
        "He met Investment, Trade and Industry Minister Zafrul Example.",
        ["Zafrul Example|Investment, Trade and Industry Minister|minister"],
    ),
    (
        "Kenya's Cabinet Secretary for Foreign Affairs Raychelle Example arrived.",
        ["Raychelle Example|Cabinet Secretary for Foreign Affairs|foreign_minister|KE"],
    ),
    (
        "Minister of International Development, Harjit Example, arrived.",
        ["Harjit Example|Minister of International Development|minister"],
    ),
    ("Dr. Jane van der Example, who heads it, arrived.", ["Jane van der Example"]),
    (
        "President of the Council of Ministers Hussain Example arrived.",
        ["Hussain Example|President of the Council of Ministers|head_of_government"],
    ),
    (
        "Speaker of the Serbian National Assembly Ana Example arrived.",
        ["Ana Example|Speaker of the National Assembly|speaker|RS"],
    ),
    (
        "the Prime Minister in Astana met the ambassador of Finland in Kazakhstan.",
        ["|Prime Minister|head_of_government", "|ambassador|ambassador|FI"],
    ),
    (
        "State President Vo Van Example received the ambassador.",
        ["Vo Van Example|State President|head_of_state", "|ambassador|ambassador"],
    ),
    (
        "NUR-SULTAN. KAZINFORM – President KASSYM-JOMART TOKAYEV arrived.",
        ["Kassym-Jomart Tokayev|President|head_of_state|KZ"],
    ),
    ("Ontario Premier Doug Example arrived.", ["Doug Example|Premier|governor|CA"]),
    ("the Egyptian minister agreed.", ["|minister|minister|EG"]),
    (
        "Chairman of the Board of Example Mills JSC Bolat Example signed.",
        ["Bolat Example|Chairman of the Board|business||Example Mills JSC"],
    ),
    (
        "On Friday the Secretary and Foreign Minister Aida Sampleova talked.",
        ["|Secretary|minister", "Aida Sampleova|Foreign Minister|foreign_minister"],
    ),
    (
        "They saw the President or Prime Minister Aida Sampleova.",
        ["|President|head_of_state", "Aida Sampleova|Prime Minister|head_of_government"],
    ),
    ("They told the ambassador the minister left.", ["|ambassador|ambassador", "|minister|minister"]),
    (
        "President Ursula von der Leyen arrived.",
        ["Ursula von der Leyen|President|organization_head||European Commission"],
    ),
    ("President Aida Sampleova, Jr. arrived.", ["Aida Sampleova, Jr.|President|head_of_state"]),
    ("They had a meeting with Xyzo Sampleova.", ["Xyzo Sampleova"]),
    (
        "Kazakh President Kassym-Jomart Tokayev, the chairman of the summit, spoke.",
        ["Kassym-Jomart Tokayev|President|head_of_state|KZ"],
    ),
    ("Aida Sampleova of the Islamic Development Bank spoke.", ["Aida Sampleova||||Islamic Development Bank"]),
    ("Aida Sampleova (Kazakhstan) spoke.", ["Aida Sampleova|||KZ"]),
    ("the new Foreign Minister Aida Sampleova spoke.", ["Aida Sampleova|Foreign Minister|foreign_minister"]),
    ("the presidents of Italy and the Netherlands met.", ["|president|head_of_state (IT+NL)"]),
    ("the presidents of Italy and Kazakh officials met.", ["|president|head_of_state|IT (IT)"]),
    ("They met the CEO of Gamma Delta.", ["|CEO|business||Gamma Delta"]),
    ("They met Bolat Sampleov, chairman of Gamma Delta.", ["Bolat Sampleov|chairman|business||Gamma Delta"]),
    ("They met Alpha Beta CEO Aida Sampleova.", ["Aida Sampleova|CEO|business||Alpha Beta"]),
    ("They met Mr. Bolat Sampleov CEO of Alpha Beta.", ["Bolat Sampleov", "|CEO|business||Alpha Beta"]),
    (
        "The Chief Foreign Policy Advisor Aida Sampleova spoke.",
        ["Aida Sampleova|Chief Foreign Policy Advisor|adviser"],
    ),
    ("They met the president of South Korea Yoon Suk Yeol.", ["Yoon Suk Yeol|president|head_of_state|KR"]),
    ("an Italian ambassador and an analyst came.", ["|ambassador|ambassador|IT"]),
    ("the UN envoy for Syria spoke.", ["|envoy|organization_official||UN"]),
    ("the Kazakh envoy to Afghanistan spoke.", ["|envoy|ambassador|KZ"]),
    ("the envoy to the United Nations spoke.", ["|envoy|organization_official||United Nations"]),
    (
        "They met Energy, Trade, and Industry Minister Aida Sampleova.",
        ["Aida Sampleova|Energy, Trade, and Industry Minister|minister"],
    ),
    ("the Kazakh, Uzbek and Tajik presidents met.", ["|president|head_of_state (KZ+UZ+TJ)"]),
    ("the Polish and, later, Kazakh presidents met.", ["|president|head_of_state|KZ (KZ)"]),
    (
        "Minister of State for Energy Aida Sampleova spoke.",
        ["Aida Sampleova|Minister of State for Energy|minister"],
    ),
    ("State Minister Aida Sampleova spoke.", ["Aida Sampleova|State Minister|minister"]),
    ("Permanent Secretary Aida Sampleova spoke.", ["Aida Sampleova|Permanent Secretary|deputy_minister"]),
    (
        "Italian Secretary of State Aida Sampleova spoke.",
        ["Aida Sampleova|Secretary of State|deputy_minister|IT"],
    ),
    ("Press Secretary Aida Sampleova spoke.", ["Aida Sampleova|Press Secretary|organization_official"]),
    (
        "Secretary of the Security Council Aida Sampleova spoke.",
        ["Aida Sampleova|Secretary of the Security Council|adviser"],
    ),
    (
        "the Governor of the National Bank of Kazakhstan spoke.",
        ["|Governor|organization_head|KZ|National Bank of Kazakhstan"],
    ),
    (
        "the president of the Palestinian Authority spoke.",
        ["|president|head_of_state|PS|Palestinian Authority"],
    ),
    ("the head of the Italian government spoke.", ["|head of the government|head_of_government|IT"]),
    (
        "the head of the Foreign Ministry of Japan spoke.",
        ["|head of the Foreign Ministry|foreign_minister|JP"],
    ),
    ("the top diplomat of Japan spoke.", ["|top diplomat|foreign_minister|JP"]),
    (
        "the leader of the African National Congress spoke.",
        ["|leader|organization_head|ZA|African National Congress"],
    ),
    ("the EU ambassador Aida Sampleova spoke.", ["Aida Sampleova|ambassador|organization_official||EU"]),
    (
        "EU High Representative Aida Sampleova spoke.",
        ["Aida Sampleova|High Representative|organization_official||EU"],
    ),
    (
        "Vice Minister of Foreign Affairs Aida Sampleova spoke.",
        ["Aida Sampleova|Vice Minister of Foreign Affairs|deputy_minister"],
    ),
    ("the Archbishop of Canterbury spoke.", ["|Archbishop|religious"]),
    ("the Emperor of Japan spoke.", ["|Emperor|head_of_state|JP"]),
    ("his Finnish colleague spoke.", ["|||FI"]),
    ("The ministers of trade of Spain and Italy met.", ["|minister of trade|minister (ES+IT)"]),
    (
        "Ministers of Foreign Affairs of Japan, Italy and Spain met.",
        ["|Minister of Foreign Affairs|foreign_minister (JP+IT+ES)"],
    ),
    ("Kazakhstan's Aida Sampleova spoke.", ["Aida Sampleova|||KZ"]),
    (
        "The head of the delegation Mr. Bolat Sampleov spoke.",
        ["Bolat Sampleov|head of the delegation|organization_head"],
    ),
    ("President Aa Bb Cc Dd Ee Ff Gg Hh Ii arrived.", ["Aa Bb Cc Dd Ee Ff Gg Hh|President|head_of_state"]),
    ("President Aida Sheikh Sampleova arrived.", ["Aida Sheikh Sampleova|President|head_of_state"]),
    ("Ferdinand Marcos Jr. arrived.", ["Ferdinand Marcos Jr.|||PH"]),
    ("President Aida Jordan spoke. Jordan agreed.", ["Aida Jordan|President|head_of_state"]),
    ("President Bolat Forbes arrived. Forbes published it.", ["Bolat Forbes|President|head_of_state"]),
    ("the Kazakh envoy to Italy to Spain to France to Peru to Chile spoke.", ["|envoy|ambassador|KZ"]),
    ("the Vice President (Operations) spoke.", ["|Vice President|deputy_head_of_state"]),
    ("They met Director UAE Aida Sampleova.", ["Aida Sampleova"]),
    (
        "The Minister of Trade, Industry, Energy, Water, Health, Education, Culture, Sport and Tourism Aida Sampleova spoke.",
        [
            "Aida Sampleova|Minister of Trade, Industry, Energy, Water, Health, Education, Culture, Sport and Tourism|minister"
        ],
    ),
    ("the visit of the President to Italy began.", ["|President|head_of_state"]),
    ("the ambassador in Seoul spoke.", ["|ambassador in Seoul|ambassador"]),
    ("Aida Sampleova, Director of the Group, spoke.", ["Aida Sampleova|Director of the Group|business"]),
    ("former Kazakh President Aida Sampleova spoke.", ["Aida Sampleova|former President|other|KZ"]),
    (
        "the Chief Deputy Minister of Trade Aida Sampleova spoke.",
        ["Aida Sampleova|Chief Deputy Minister of Trade|deputy_minister"],
    ),
    ("President Aida Sampleova Jr. arrived.", ["Aida Sampleova Jr.|President|head_of_state"]),
    ("They met Chief Deputy Aida Sampleova.", ["Aida Sampleova|Chief Deputy|legislator"]),
    ("Xyzo B. Sampleova came.", ["Xyzo B. Sampleova"]),
    ("Xyzo van Sampleova came.", ["Xyzo van Sampleova"]),
    ("They met Aida Sampleova, chairman of", ["Aida Sampleova"]),
    (
        "the Speaker National Assembly Raja Sampleov met them.",
        ["Raja Sampleov|Speaker National Assembly|speaker"],
    ),
    (
        "The vice president of the German company Linde Group spoke.",
        ["|vice president|business|DE|Linde Group"],
    ),
    (
        "the chairman of Gamma Samruk-Kazyna JSC Aida Sampleova spoke.",
        ["Aida Sampleova|chairman|organization_head||Gamma Samruk-Kazyna JSC"],
    ),
    (
        "Bolat Sampleov, Chairman of the Board of Directors of CITIC Group Corporation, spoke.",
        ["Bolat Sampleov|Chairman of the Board of Directors|business||CITIC Group Corporation"],
    ),
    ("the president of the company spoke.", ["|president of the company|business"]),
    ("They met Director AFD Aida Sampleova.", ["Aida Sampleova|Director|organization_head||AFD"]),
    # titles after names in a list, and before them
    (
        "Aida Example, president of Chile, Jan Sampleov, prime minister of Peru, came.",
        ["Aida Example|president|head_of_state|CL", "Jan Sampleov|prime minister|head_of_government|PE"],
    ),
    # a party's head who is the president as well
    (
        "General Secretary and President Thongloun Sisoulith arrived.",
        ["Thongloun Sisoulith|General Secretary and President|head_of_state|LA"],
    ),
    # who greets a colleague is another
    (
        "Greeting his Chilean colleague, Minister Exampleov said so.",
        ["|||CL", "Exampleov|Minister|minister"],
    ),
    ("He met his Chilean opposite number, Aida Example, in Oslo.", ["Aida Example|||CL"]),
    (
        "He met his Chilean colleague, Aida Example, Minister of Finance, in Oslo.",
        ["Aida Example|Minister of Finance|minister|CL"],
    ),
    # "Amir" in a name and before it
    (
        "The Minister of Foreign Affairs of Iran Hossein Amir Example arrived.",
        ["Hossein Amir Example|Minister of Foreign Affairs|foreign_minister|IR"],
    ),
    ("The Amir left.", ["|Amir|head_of_state"]),
    # chambers and the parliament that they are part of
    (
        "Chairman of the Majilis of the Kazakh Parliament Aida Example arrived.",
        ["Aida Example|Chairman of the Majilis|speaker|KZ"],
    ),
    (
        "Chairman of the Majilis of the Silk Road Bank arrived.",
        ["|Chairman of the Majilis|speaker|KZ"],
    ),
    # the rest of a body's name after its acronym
    (
        "Zhao Leji, chairman of the National People's Congress (NPC) Standing Committee, arrived.",
        ["Zhao Leji|chairman of the National People's Congress (NPC)|speaker|CN"],
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


def people(text: str, title: str | None = None, published: dt.date | None = DAY) -> tuple[PersonMention, ...]:
    document = read_document(Article(text=text, title=title, published=published))
    context = Context.of(document, Knowledge.load())
    return find_persons(context.with_organizations(find_organizations(context)))


def shown(person: PersonMention) -> str:
    values = (person.name, person.role, person.office, person.country, person.organization)
    countries = f" ({'+'.join(map(str, person.countries))})" if person.countries else ""
    return "|".join("" if value is None else str(value) for value in values).rstrip("|") + countries


@pytest.mark.parametrize(("text", "expected"), [*BASIC, *WILD])
def test_person(text: str, expected: list[str]) -> None:
    assert [shown(person) for person in people(text)] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_nobody(text: str) -> None:
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
def test_no_mention_leaves_its_sentence(text: str, names: list[str | None]) -> None:
    found = people(text)
    assert [person.name for person in found] == names
    assert all(person.country is None for person in found)


def test_a_surname_in_a_plain_headline_stands_alone() -> None:
    found = people("President Aida Sampleova visited Italy.", "Sampleova visits Italy")
    assert [person.name for person in found] == ["Sampleova", "Aida Sampleova"]


def test_a_capital_in_a_headline_of_capitals_makes_no_company() -> None:
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


def test_a_headline_in_title_case_has_only_names_of_the_body() -> None:
    title = "President Aida Example Meets Foreign Minister Bolat Sample Today"
    body = "President Aida Example of Kazakhstan met her guest."
    assert [person.name for person in people(body, title)] == ["Aida Example", "Aida Example"]


def test_a_surname_stands_for_the_full_name_of_the_document() -> None:
    found = people("Deputy Minister Aida Sampleova arrived. Sampleova spoke. Mr. Sampleova left.")
    assert [person.name for person in found] == ["Aida Sampleova", "Sampleova", "Sampleova"]
    assert [person.wikidata for person in found[1:]] == [None, None]


def test_a_surname_is_no_part_of_another_name() -> None:
    assert [
        person.name
        for person in people("President Kassym-Jomart Tokayev left. The Tokayev Steelworks opened.")
    ] == ["Kassym-Jomart Tokayev"]


def test_the_office_is_that_of_the_day() -> None:
    for year, office in ((2011, "organization_head"), (2021, "head_of_state")):
        (person,) = people("Kassym-Jomart Tokayev spoke.", published=dt.date(year, 8, 16))
        assert person.office == office


def test_words_that_point_back_are_definite() -> None:
    found = people("The President met an Italian minister and his Finnish counterpart.")
    assert [(person.definite, person.counterpart) for person in found] == [
        (True, False),
        (False, False),
        (True, True),
    ]


TITLES = [
    ("President", "head_of_state"),
    ("Prime Minister", "head_of_government"),
    ("Foreign Minister", "foreign_minister"),
    ("Minister of Foreign Affairs", "foreign_minister"),
    ("Energy Minister", "minister"),
    ("Minister of Trade and Industry", "minister"),
    ("Deputy Minister of Agriculture", "deputy_minister"),
    ("Ambassador", "ambassador"),
    ("former Prime Minister", "other"),
]
GIVEN = ["Aida", "Jan", "Mohammed", "Maria"]
FAMILY = ["Sampleova", "van der Example", "bin Salem", "Al-Sample", "Sample-Example", "O'Sample"]
COUNTRIES = [
    ("Kazakh", "Kazakhstan", "KZ"),
    ("Italian", "Italy", "IT"),
    ("South Korean", "South Korea", "KR"),
]


@given(st.sampled_from(TITLES), st.sampled_from(GIVEN), st.sampled_from(FAMILY), st.sampled_from(COUNTRIES))
def test_slots_of_a_template_come_back(
    title: tuple[str, str], given_name: str, family: str, country: tuple[str, str, str]
) -> None:
    name = f"{given_name} {family}"
    adjective, noun, code = country
    for text in (
        f"On Friday {adjective} {title[0]} {name} spoke.",
        f"On Friday {title[0]} {name} of {noun} spoke.",
        f"On Friday {name}, the {title[0]} of {noun}, spoke.",
        f"On Friday {noun}'s {title[0]} {name} spoke.",
    ):
        assert [shown(person) for person in people(text)] == [f"{name}|{title[0]}|{title[1]}|{code}"]


WORDS = [
    "President",
    "of",
    "the",
    ",",
    "and",
    "(",
    ")",
    "'s",
    "Minister",
    "Aida",
    "Sampleova",
    "Kazakhstan",
    "Mr",
    ".",
    "St",
]


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    people(text or ".")


@given(st.lists(st.sampled_from(WORDS)))
def test_any_order_of_words_is_read(words: list[str]) -> None:
    for person in people(" ".join(words) or "."):
        assert person.first < person.last <= len(words)
