"""People as articles name them: (sentence, mentions as "name|role|office|country|organization (countries)")."""

# ruff: noqa: E501, RUF001 (sentences stay in one line; articles have such dashes and apostrophes)

from collections.abc import Callable

import pytest

from kz_diplomacy.mentions.values import PersonMention

PeopleIn = Callable[..., tuple[PersonMention, ...]]
Shown = Callable[[PersonMention], str]

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
    ("Announcing Antony Blinken's trip, the office smiled.", ["Antony Blinken||foreign_minister|US"]),
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
        ["Carsten Example|Chief Operations Officer|business|DK|LEGO Group"],
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
        ["Bolat Sampleov|Chairman of the Board of Directors|business|CN|CITIC Group Corporation"],
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


@pytest.mark.parametrize(("text", "expected"), WILD)
def test_person(text: str, expected: list[str], people: PeopleIn, shown: Shown) -> None:
    assert [shown(person) for person in people(text)] == expected
