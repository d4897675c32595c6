"""Sentences with the visits that they tell of, class of wording by class of wording."""

from collections.abc import Callable

import pytest

VisitsIn = Callable[..., list[str]]

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


@pytest.mark.parametrize(("text", "expected"), [*GOING, *RETURNING, *NAMED, *AWAITED, *CALLED_OFF, *INVITED])
def test_a_sentence_tells_of_visits(text: str, expected: list[str], read: VisitsIn) -> None:
    assert read(text) == expected


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


@pytest.mark.parametrize("text", NOTHING)
def test_a_sentence_tells_of_none(text: str, read: VisitsIn) -> None:
    assert read(text) == []


def test_a_headline_needs_no_verb(read: VisitsIn) -> None:
    title = "Foreign Secretary David Cameron in Tashkent on working visit"
    assert read("Nothing else.", title) == ["completed working David Cameron >UZ Tashkent"]
