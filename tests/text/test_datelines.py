"""Datelines of many agencies."""

import pytest

from kz_diplomacy.text.datelines import read_dateline, read_place_line
from kz_diplomacy.text.tokens import read_words

LEAD = " Talks were held there."
DATELINES = [
    # words before the lead, place, day, agency
    ("NUR-SULTAN. KAZINFORM \u2013", "NUR-SULTAN", None, "KAZINFORM"),
    ("ASTANA. KAZINFORM", "ASTANA", None, "KAZINFORM"),
    ("ASTANA, June 16 /TASS/.", "ASTANA", "June 16", "TASS"),
    ("BISHKEK, December 21. /TASS/.", "BISHKEK", "December 21", "TASS"),
    ("BAKU, Azerbaijan, June 4.", "BAKU", "June 4", None),
    ("TASHKENT (UzDaily.com) --", "TASHKENT", None, "UzDaily.com"),
    ("MANILA (Reuters) -", "MANILA", None, "Reuters"),
    ("SEOUL, Oct. 3 (Yonhap) --", "SEOUL", "Oct. 3", "Yonhap"),
    ("ASTANA \u2013", "ASTANA", None, None),
    ("WASHINGTON, D.C. \u2013", "WASHINGTON", None, None),
    ("Hanoi (VNA) \u2013", "Hanoi", None, "VNA"),
    ("New Delhi (ANI)", "New Delhi", None, "ANI"),
    ("New Delhi, March 5 (PTI)", "New Delhi", "March 5", "PTI"),
    ("Tehran, IRNA -", "Tehran", None, "IRNA"),
    ("Doha, (QNA) -", "Doha", None, "QNA"),
    ("TEHRAN, (MNA) \u2013", "TEHRAN", None, "MNA"),
    ("DUBAI, 30th March, (WAM) --", "DUBAI", "30th March", "WAM"),
    ("ISLAMABAD, Mar 17 (APP):", "ISLAMABAD", "Mar 17", "APP"),
    ("Luanda, Nov 13 (Prensa Latina)", "Luanda", "Nov 13", "Prensa Latina"),
    ("Addis Ababa, March 9/2021 (ENA)", "Addis Ababa", "March 9/2021", "ENA"),
    ("Saint-Omer (France) (AFP) \u2013", "Saint-Omer", None, "AFP"),
    ("PARIS:", "PARIS", None, None),
    ("KAZINFORM \u2013", None, None, "KAZINFORM"),
    ("NUR-SULTAN \u2013 SAMARKAND. KAZINFORM \u2013", "SAMARKAND", None, "KAZINFORM"),
    ("Helsinki. August 9. Kazakhstan Today -", "Helsinki", "August 9", "Kazakhstan Today"),
    ("Astana. November 8. KazTAG/Kazakhstan Today \u2013", "Astana", "November 8", "KazTAG"),
    ("ASTANA. July 5. KAZINFORM /Jane Doe/ \u2013", "ASTANA", "July 5", "KAZINFORM"),
    ("AKTAU. 26 May.", "AKTAU", "26 May", None),
    ("12 June 2023. ASTANA. KAZINFORM", "ASTANA", "12 June 2023", "KAZINFORM"),
    ("UNITED NATIONS, Sept 20 (Reuters) -", "UNITED NATIONS", "Sept 20", "Reuters"),
    ("The Hague, June 5 (AP) \u2014", "The Hague", "June 5", "AP"),
    ("Jan. 3, 2017 (EIRNS) \u2014", None, "Jan. 3, 2017", "EIRNS"),
    ("OTTAWA, Monday, October 18 \u2013", "OTTAWA", "Monday, October 18", None),
    ("ASTANA, Kazakhstan (AP) \u2014", "ASTANA", None, "AP"),
    ("Nairobi, Kenya (KBC) -", "Nairobi", None, "KBC"),
    ("Berlin (dpa) -", "Berlin", None, "dpa"),
    ("KYIV. June 4 (Example-Ukraine) \u2013", "KYIV", "June 4", "Example-Ukraine"),
    ("DUSHANBE, 04.06.2024 (Example Press) \u2013", "DUSHANBE", "04.06.2024", "Example Press"),
    ("YEREVAN, June 4. /EXAMPLE/.", "YEREVAN", "June 4", "EXAMPLE"),
    ("ASHGABAT, June 4 /Example News Agency (ENA)/", "ASHGABAT", "June 4", "Example News Agency (ENA)"),
    ("Reuters, LONDON, June 4 -", "LONDON", "June 4", "Reuters"),
    ("(ANSA) - ROME, JUN 4 -", "ROME", "JUN 4", "ANSA"),
    ("GENEVA (4 June 2024) \u2013", "GENEVA", "4 June 2024", None),
]
NO_DATELINES = [
    "In Astana, on June 16, talks were held.",
    "On June 16, talks were held.",
    "June 16 was a good day.",
    "Kazakhstan \u2013 a country of steppes.",
    "Astana, June 16 was the day.",
    "Head of State \u2013 the first.",
    "Deputy Prime Minister \u2013 Minister of Justice Aida Example came.",
    "Vice Premier \u2013 Minister of Trade Aida Example came.",
    "Astana Mayor \u2013 Aida Example \u2013 came.",
    "President Doe, June 16, spoke.",
    "The Minister of Trade arrived.",
    "PARIS: a city.",
    "Lyon: The Mayor spoke.",
    "KAZINFORM reports.",
    "Reuters Staff wrote it.",
    "astana \u2013 The talks began.",
    "\u201cAstana \u2013 The Capital\u201d opened.",
    "Jane Doe (born in Bern) spoke.",
    "Jane Doe (a writer) spoke.",
    "(Example) said so \u2013 Astana, June 4 \u2013 was the place.",
    "June 4 (Example talks) was the day.",
    "Astana /a capital/ is big.",
    "Reuters, London and Paris took part.",
    "BERN (AP",
    "BERN ()",
    "BERN (Jane Marie Louise Anne Sophie Doe) spoke.",
    "Bern, June 5 (Jane Doe) spoke of it.",
    "World Bank (WB) will lend.",
    "Saudi Basic Industries Corporation (SABIC), a company, will build.",
    "First Second Third Fourth Fifth Sixth \u2013 The End.",
    "MINISTERS OF MANY LANDS, June 5",
    "Bern",
    "June 5, Talks began.",
]


@pytest.mark.parametrize(("written", "place", "day", "agency"), DATELINES)
def test_a_dateline_says_where_and_when(
    written: str, place: str | None, day: str | None, agency: str | None
) -> None:
    text = written + LEAD
    words = read_words(text)
    found = read_dateline(words, 0, len(words.words))
    assert found is not None

    def cut(span: tuple[int, int] | None) -> str | None:
        return text[words.starts[span[0]] : words.ends[span[1] - 1]] if span else None

    assert (cut((found.first, found.last)), cut(found.place), cut(found.day), found.agency) == (
        written,
        place,
        day,
        agency,
    )


@pytest.mark.parametrize("text", NO_DATELINES)
def test_it_is_no_dateline(text: str) -> None:
    words = read_words(text)
    assert read_dateline(words, 0, len(words.words)) is None


def test_nothing_has_no_dateline() -> None:
    assert read_dateline(read_words(""), 0, 0) is None


@pytest.mark.parametrize(
    ("text", "place", "day"),
    [
        ("14 June 2023, Astana", (4, 5), (0, 3)),
        ("Astana, 14 June 2023", (0, 1), (2, 5)),
        ("Baku, Azerbaijan, Aug. 27", (0, 1), (4, 7)),
        ("The Hague, March 14, 2024", (0, 2), (3, 7)),
        ("OTTAWA, October 18 (GPO):", (0, 1), (2, 4)),
        ("BERN", (0, 1), None),
    ],
)
def test_a_line_may_be_a_dateline(text: str, place: tuple[int, int], day: tuple[int, int] | None) -> None:
    words = read_words(text)
    found = read_place_line(words, 0, len(words.words))
    assert found is not None
    assert (found.place, found.day) == (place, day)


@pytest.mark.parametrize(
    "text", ["BERN. KAZINFORM /Doe wrote it.", "BERN. KAZINFORM /Doe And Roe And Poe Wrote"]
)
def test_an_author_between_slashes_is_short(text: str) -> None:
    found = read_dateline(read_words(text), 0, 8)
    assert found is not None
    assert found.last == 4


@pytest.mark.parametrize("text", ["They met in Bern", "Reuters", "a " * 40])
def test_another_line_is_none(text: str) -> None:
    words = read_words(text)
    assert read_place_line(words, 0, len(words.words)) is None
