"""Sentences with the visits that they tell of, class of wording by class of wording."""

import datetime as dt

import pytest

from kz_diplomacy import Visit, parse

TODAY = dt.date(2024, 10, 16)
"""A Wednesday."""


def told(visit: Visit) -> str:
    """Return a visit as one line: status, kind, who, where to, places, hosts and days, as far as known."""
    parts = [
        visit.status.value.replace("ongoing", "completed"),
        visit.kind.value if visit.kind else "",
        "+".join(person.name or person.role or "" for person in visit.visitors),
        "+".join(body.name for body in visit.delegation),
        f">{visit.destination}",
        "+".join(place.name for place in visit.places),
        "by " + "+".join(person.name or person.role or "" for person in visit.hosts) if visit.hosts else "",
        str(visit.date) if visit.date else "",
    ]
    return " ".join(part for part in parts if part)


def read(text: str) -> list[str]:
    """Return the visits of a text published on a Wednesday."""
    return [told(visit) for visit in parse(text, published=TODAY).visits]


GOING = [
    ("President Luis Arce flew to Lima to visit Peru.", ["completed Luis Arce >PE Lima"]),
    (
        "Foreign Minister Murat Nurtleu will travel to Baku on October 21.",
        ["planned Murat Nurtleu >AZ Baku 2024-10-21"],
    ),
    (
        "President Ilham Aliyev arrived in Astana on Tuesday for a two-day state visit.",
        ["completed state Ilham Aliyev >KZ Astana 2024-10-15/2024-10-16"],
    ),
    (
        "Prime Minister Narendra Modi is in Moscow on a two-day working visit.",
        ["completed working Narendra Modi >RU Moscow"],
    ),
    (
        "Foreign Minister Hakan Fidan flew to Bishkek, and from there he goes to Dushanbe on Friday.",
        ["completed Hakan Fidan >KG Bishkek", "planned Hakan Fidan >TJ Dushanbe 2024-10-18"],
    ),
    (
        "The two leaders met in Samarkand, where President Erdogan arrived on Thursday for the summit.",
        ["completed Erdogan >UZ Samarkand 2024-10-10"],
    ),
    (
        "Secretary Blinken will begin his trip in Astana before traveling to Tashkent and New Delhi.",
        [
            "planned Blinken >KZ Astana",
            "planned Blinken >UZ Tashkent",
            "planned Blinken >IN New Delhi",
        ],
    ),
    (
        "The aircraft of President Emomali Rahmon landed in Doha.",
        ["completed Emomali Rahmon >QA Doha"],
    ),
    (
        "Prime Minister Mette Frederiksen embarked on a trip to Colombo on Saturday for three days.",
        ["completed Mette Frederiksen >LK Colombo 2024-10-12/2024-10-14"],
    ),
    (
        "President Yoon Suk Yeol leaves for Hanoi on Wednesday for a state visit lasting through Friday.",
        ["planned state Yoon Suk Yeol >VN Hanoi 2024-10-16/2024-10-18"],
    ),
]
RETURNING = [
    ("Foreign Minister Wang Yi is back from Astana.", ["completed Wang Yi >KZ Astana"]),
    (
        "Foreign Minister Wang Yi returned from Kazakhstan on Friday after a three-day visit.",
        ["completed Wang Yi >KZ 2024-10-09/2024-10-11"],
    ),
    (
        (
            "Prime Minister Anwar Ibrahim departed for home on Sunday after a three-day"
            " working visit to Beijing."
        ),
        ["completed working Anwar Ibrahim >CN Beijing 2024-10-11/2024-10-13"],
    ),
    (
        "Prime Minister Anwar Ibrahim left Astana after an official visit.",
        ["completed official Anwar Ibrahim >KZ Astana"],
    ),
    (
        "President Lazarus Chakwera landed in Malawi on Friday from Seoul.",
        ["completed Lazarus Chakwera >KR Seoul 2024-10-11"],
    ),
]
NAMED = [
    ("Traveling to Lima, President Luis Arce spoke to the press.", ["completed Luis Arce >PE Lima"]),
    (
        "Documents were signed at the visit of President Luis Arce to Peru.",
        ["completed Luis Arce >PE"],
    ),
    (
        "The visit, an official one, of President Peter Pellegrini to Kazakhstan begins on Monday.",
        ["planned official Peter Pellegrini >KZ 2024-10-21"],
    ),
    (
        "During his visit to Astana, President Alexander Stubb met with President Tokayev.",
        ["completed Alexander Stubb >KZ Astana"],
    ),
    (
        "Preparations are under way for the visit of President Xi Jinping to Astana.",
        ["planned Xi Jinping >KZ Astana"],
    ),
    (
        "What was promised to Kazakhstan in President Tokayev's trip to Rome last week will be done.",
        ["completed Tokayev >IT Rome 2024-10-07/2024-10-13"],
    ),
    (
        "A contract will be signed at the state visit of President Shavkat Mirziyoyev to Kazakhstan.",
        ["planned state Shavkat Mirziyoyev >KZ"],
    ),
    (
        "President Salome Zourabichvili is to make a trip to Lithuania. The visit is set for November 5.",
        ["planned Salome Zourabichvili >LT 2024-11-05"],
    ),
]
AWAITED = [
    (
        "Armenian Prime Minister Nikol Pashinyan is expected in Astana on November 4.",
        ["planned Nikol Pashinyan >KZ Astana 2024-11-04"],
    ),
    ("President Masoud Pezeshkian is due in Ashgabat.", ["planned Masoud Pezeshkian >TM Ashgabat"]),
    ("Uzbekistan awaits President Emmanuel Macron.", ["planned Emmanuel Macron >UZ"]),
    (
        "The visiting Foreign Minister of Japan, Takeshi Iwaya, met President Tokayev in Astana.",
        ["completed Takeshi Iwaya >KZ Astana"],
    ),
    (
        "President Shavkat Mirziyoyev hopes to receive President Tokayev in Khiva.",
        ["proposed Tokayev >UZ Khiva by Shavkat Mirziyoyev"],
    ),
]
CALLED_OFF = [
    ("President Luis Arce postponed his visit to Peru.", ["cancelled Luis Arce >PE"]),
    (
        "President Recep Tayyip Erdogan's trip to Tehran was called off because of the storm.",
        ["cancelled Recep Tayyip Erdogan >IR Tehran"],
    ),
    (
        "The planned trip of Chancellor Olaf Scholz to Astana is off, Berlin said.",
        ["cancelled Olaf Scholz >KZ Astana"],
    ),
    (
        "President Dina Boluarte has postponed her trip to Hanoi slated for November 12.",
        ["cancelled Dina Boluarte >VN Hanoi 2024-11-12"],
    ),
    ("The Iranian president put off a visit to Ankara.", ["cancelled president >TR Ankara"]),
    (
        "Prime Minister Fumio Kishida was to have travelled to Kazakhstan, but stayed home.",
        ["cancelled Fumio Kishida >KZ"],
    ),
]
INVITED = [
    (
        "President Tokayev extended an invitation to President Alexander Stubb for a visit to Almaty.",
        ["proposed Alexander Stubb >KZ Almaty by Tokayev"],
    ),
    (
        "Prime Minister Robert Fico will visit Astana at the repeated invitation of President Tokayev.",
        ["planned Robert Fico >KZ Astana by Tokayev"],
    ),
    (
        "President Kassym-Jomart Tokayev accepted an invitation from King Abdullah II to visit Jordan.",
        ["planned Kassym-Jomart Tokayev >JO by Abdullah II"],
    ),
    (
        "President Tokayev extended an invitation to President Alexander Stubb to pay a state visit.",
        ["proposed state Alexander Stubb >KZ by Tokayev"],
    ),
    (
        "Ambassador Baimukhan conveyed President Tokayev's invitation to King Philippe to visit Almaty.",
        ["proposed Philippe >KZ Almaty by Tokayev"],
    ),
    (
        (
            "Prime Minister Giorgia Meloni invited President Tokayev to visit Rome. The"
            " Kazakh leader accepted"
            " the invitation."
        ),
        ["planned Tokayev >IT Rome by Giorgia Meloni"],
    ),
    (
        "Prime Minister Robert Fico will visit Astana at the kind invitation of President Tokayev.",
        ["planned Robert Fico >KZ Astana by Tokayev"],
    ),
]
PARTIES = [
    (
        "A Kazakh delegation led by Deputy Prime Minister Serik Zhumangarin visited Kabul.",
        ["completed Serik Zhumangarin >AF Kabul"],
    ),
    (
        "Finance Minister Seedy Keita, who led a delegation to Algiers, signed the paper.",
        ["completed Seedy Keita >DZ Algiers"],
    ),
    ("President Joko Widodo's delegation arrived in Beijing.", ["completed Joko Widodo >CN Beijing"]),
    ("Representatives of the World Bank visited Dushanbe.", ["completed World Bank >TJ Dushanbe"]),
    (
        "President Lee Jae-myung left for Tokyo. He is accompanied by Foreign Minister Cho Hyun.",
        ["completed Lee Jae-myung+Cho Hyun >JP Tokyo"],
    ),
    (
        "Together with Foreign Minister Murat Nurtleu, President Tokayev travelled to New York.",
        ["completed Tokayev+Murat Nurtleu >US New York"],
    ),
]
TOURS = [
    (
        "His Africa tour took Foreign Minister Sergey Lavrov to Mali and Sudan.",
        ["completed Sergey Lavrov >ML", "completed Sergey Lavrov >SD"],
    ),
    (
        "Deputy Secretary Kurt Campbell's trip will include stops in Vientiane and Hanoi.",
        ["planned Kurt Campbell >LA Vientiane", "planned Kurt Campbell >VN Hanoi"],
    ),
    (
        "Foreign Minister Javad Zarif took a tour of Uzbekistan and Kyrgyzstan.",
        ["completed Javad Zarif >UZ", "completed Javad Zarif >KG"],
    ),
    (
        "On Monday President Luis Arce begins a trip to Peru, Chile and Brazil.",
        ["completed Luis Arce >PE", "completed Luis Arce >CL", "completed Luis Arce >BR"],
    ),
]
POINTING: list[tuple[str, list[str]]] = [
    ("President Luis Arce arrived in the Hungarian republic.", ["completed Luis Arce >HU"]),
    ("President Luis Arce met students during his Lima visit.", ["completed Luis Arce >PE Lima"]),
    (
        "LUANDA, October 15 \N{EN DASH} Cuban Vice President Salvador Valdes arrived today in this capital.",
        ["completed Salvador Valdes >AO Luanda 2024-10-16"],
    ),
    (
        "Foreign Minister Murat Nurtleu arrived in the Finnish capital. In Helsinki he met President Stubb.",
        ["completed Murat Nurtleu >FI Helsinki"],
    ),
    (
        "Hungary is a partner. Foreign Minister Murat Nurtleu arrived in the country on Monday.",
        ["completed Murat Nurtleu >HU 2024-10-14"],
    ),
    ("Hungary and Italy are partners. Foreign Minister Murat Nurtleu arrived in the country.", []),
    ("Nothing is known. Foreign Minister Murat Nurtleu travelled to the country.", []),
    ("Foreign Minister Murat Nurtleu travelled to a country.", []),
    ("Foreign Minister Murat Nurtleu travelled to this capital.", []),
    (
        (
            "MOSCOW, October 14. /TASS/. President Serdar Berdimuhamedov spoke. The guest is in the Russian"
            " capital on an official visit."
        ),
        ["completed official Serdar Berdimuhamedov >RU Moscow"],
    ),
    ("The guest is in Rome on an official visit.", []),
    (
        "In March, when President Emmanuel Macron came to Astana, a paper was signed.",
        ["completed Emmanuel Macron >KZ Astana 2024-03"],
    ),
]
SENDERS: list[tuple[str, list[str]]] = [
    ("A clerk leads the delegation, which arrived in Bishkek.", []),
    (
        "Minister Yoji Muto, it is said, today leads the delegation, which arrived in Bishkek.",
        ["completed Yoji Muto >KG Bishkek"],
    ),
    (
        "Minister Yoji Muto leads the delegation, which arrived in Bishkek.",
        ["completed Yoji Muto >KG Bishkek"],
    ),
    (
        "A delegation which Minister Yoji Muto heads will visit Bishkek.",
        ["planned Yoji Muto >KG Bishkek"],
    ),
    (
        "A delegation under the leadership of Minister Yoji Muto visited Bishkek.",
        ["completed Yoji Muto >KG Bishkek"],
    ),
    ("A Japanese delegation \N{EN DASH} a large one \N{EN DASH} visited Bishkek.", ["completed >KG Bishkek"]),
    ("A World Bank delegation visited Bishkek.", ["completed World Bank >KG Bishkek"]),
    ("A delegation from Japan visited Bishkek.", ["completed >KG Bishkek"]),
    ("A Japanese delegation visited Bishkek.", ["completed >KG Bishkek"]),
    ("A delegation visited Bishkek.", []),
    ("The delegation visited Bishkek.", []),
    ("A delegation that Minister Yoji Muto leads arrived in Bishkek.", ["completed Yoji Muto >KG Bishkek"]),
    (
        (
            "A delegation from Japan led by Minister Yoji Muto came to Tokyo Tower. The"
            " delegation flew to Bishkek."
        ),
        ["completed Yoji Muto >KG Bishkek"],
    ),
    (
        "A Japanese delegation will visit Bishkek. It will be led by Minister Yoji Muto.",
        ["planned Yoji Muto >KG Bishkek"],
    ),
    (
        "Minister Yoji Muto at the head of a delegation arrived in Bishkek.",
        ["completed Yoji Muto >KG Bishkek"],
    ),
    (
        "A Japanese delegation, which includes Minister Yoji Muto and others, visited Bishkek.",
        ["completed Yoji Muto >KG Bishkek"],
    ),
    (
        "The delegation, along with Minister Yoji Muto, has arrived in Bishkek.",
        ["completed Yoji Muto >KG Bishkek"],
    ),
    ("A delegation; Minister Yoji Muto is at home; visited Bishkek.", []),
]
WELCOMES: list[tuple[str, list[str]]] = [
    (
        (
            "President Emomali Rahmon arrived in Tashkent. At the airport he was met by"
            " Prime Minister Abdulla"
            " Aripov."
        ),
        ["completed Emomali Rahmon >UZ Tashkent by Abdulla Aripov"],
    ),
    (
        (
            "President Recep Tayyip Erdogan flew to Luanda. There Erdogan sat down with his host, President"
            " Joao Lourenco."
        ),
        ["completed Recep Tayyip Erdogan >AO Luanda by Joao Lourenco"],
    ),
    (
        "President Emomali Rahmon arrived in Tashkent. He was received by Prime Minister Abdulla Aripov.",
        ["completed Emomali Rahmon >UZ Tashkent by Abdulla Aripov"],
    ),
    (
        (
            "TASHKENT \N{EN DASH} President Emomali Rahmon arrived in Tashkent. Prime"
            " Minister Abdulla Aripov and his guest"
            " drank tea."
        ),
        ["completed Emomali Rahmon >UZ Tashkent by Abdulla Aripov"],
    ),
    (
        "President Emomali Rahmon arrived in Tashkent. The host was glad.",
        ["completed Emomali Rahmon >UZ Tashkent"],
    ),
]
VISITING: list[tuple[str, list[str]]] = [
    (
        "ASTANA \N{EN DASH} The visiting Foreign Minister of Japan, Takeshi Iwaya, spoke.",
        ["completed Takeshi Iwaya >KZ"],
    ),
    ("The visiting Foreign Minister of Japan, Takeshi Iwaya, spoke.", []),
]
LENGTHS: list[tuple[str, list[str]]] = [
    (
        "President Luis Arce leaves for Lima on Friday for a walk through the park and through November.",
        ["planned Luis Arce >PE Lima 2024-10-18"],
    ),
    ("President Luis Arce went to Peru, which he longed for", ["completed Luis Arce >PE"]),
    (
        "President Luis Arce arrived in Lima on Tuesday for a week-long visit.",
        ["completed Luis Arce >PE Lima 2024-10-15/2024-10-21"],
    ),
    (
        "President Luis Arce arrived in Lima on Tuesday on a two day visit.",
        ["completed Luis Arce >PE Lima 2024-10-15/2024-10-16"],
    ),
    (
        "President Luis Arce arrived in Lima on Tuesday for a week.",
        ["completed Luis Arce >PE Lima 2024-10-15/2024-10-21"],
    ),
    ("President Luis Arce arrived in Lima for the so-called visit.", ["completed Luis Arce >PE Lima"]),
]
STAYS: list[tuple[str, list[str]]] = [
    (
        (
            "President Luis Arce arrived in Lima. In Cusco Arce spoke to students. President"
            " Sergio Mattarella"
            " was in Rome."
        ),
        ["completed Luis Arce >PE Lima+Cusco"],
    ),
    (
        "President Luis Arce visited Peru. Arce spoke in Lima and Cusco. From Arequipa Arce sent a letter.",
        ["completed Luis Arce >PE Lima+Cusco+Arequipa"],
    ),
]
NOTHING = [
    "The minister's visit went well.",
    "President Luis Arce arrived at Jorge Chavez International Airport.",
    "To visit Peru is a dream of many.",
    "The clerk spoke. To visit Peru the minister needs a visa.",
    "President Arce's visit: he said nothing.",
    "Prime Minister Olzhas Bektenov did not travel to Tashkent.",
    "President Tokayev arrived in Karaganda region on a working visit.",
    "The new Ambassador of Japan arrived in Astana.",
    "Tourists from Kazakhstan visited Antalya.",
    "Russian troops arrived in Belarus.",
    "It is the first visit of a German chancellor to Kazakhstan since 2010.",
    "Deputy Prime Minister Tran Luu Quang asked President Tokayev to get ready for the storm.",
    "Trump met with Prime Minister Leo Varadkar in March as part of the other leader's visit.",
    "The visit, which was to take place in May, did not go ahead.",
    "The director gained much from a visit to Baku.",
    "President Tokayev thanked Prime Minister Robert Fico for the letter.",
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *GOING,
        *RETURNING,
        *NAMED,
        *AWAITED,
        *CALLED_OFF,
        *INVITED,
        *PARTIES,
        *TOURS,
        *POINTING,
        *SENDERS,
        *WELCOMES,
        *VISITING,
        *LENGTHS,
        *STAYS,
    ],
)
def test_a_sentence_tells_of_visits(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_a_sentence_tells_of_none(text: str) -> None:
    assert read(text) == []


def test_a_headline_needs_no_verb() -> None:
    found = parse("Nothing else.", title="Foreign Secretary David Cameron in Tashkent on working visit")
    assert [told(visit) for visit in found.visits] == ["completed working David Cameron >UZ Tashkent"]
