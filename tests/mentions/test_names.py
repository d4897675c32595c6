"""Examples of names of the tables: (text, the words of each name found)."""

# ruff: noqa: RUF001 (articles have such dashes and apostrophes)

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kz_diplomacy.knowledge import Body, CountryName, Knowledge, Official, PlaceName
from kz_diplomacy.mentions.names import Found, find_names, spans_of
from kz_diplomacy.models import Article
from kz_diplomacy.text import read_document

BASIC = [
    ("Kazakhstan signed it.", ["Kazakhstan"]),
    ("the Republic of Korea signed it.", ["Republic of Korea"]),
    ("They met in Seoul.", ["Seoul"]),
    ("They met in New York.", ["New York"]),
    ("Kassym-Jomart Tokayev spoke.", ["Kassym-Jomart Tokayev"]),
    ("Kassym-Jomart Tokayev of Kazakhstan spoke.", ["Kassym-Jomart Tokayev", "Kazakhstan"]),
    ("NATO met.", ["NATO"]),
    ("the United Nations met.", ["United Nations"]),
    ("Samsung builds.", ["Samsung"]),
    ("NUR-SULTAN was renamed.", ["NUR-SULTAN"]),
    ("Türkiye signed it.", ["Türkiye"]),
    ("Côte d'Ivoire signed it.", ["Côte d'Ivoire"]),
    ("Côte d’Ivoire signed it.", ["Côte d’Ivoire"]),
    ("Kazakh wheat came.", ["Kazakh"]),
    ("the Kazakhs voted.", ["Kazakhs"]),
    ("Kazakh-Korean ties grow.", ["Kazakh-Korean", "Kazakh-Korean"]),
    ("U.S.-Romania ties grow.", ["U.S.-Romania", "U.S.-Romania"]),
    ("UK-based firms came.", ["UK-based"]),
    ("EU-Kazakhstan ties grow.", ["EU-Kazakhstan", "EU-Kazakhstan"]),
    ("South Korean-Kazakh ties grow.", ["South Korean-Kazakh", "South Korean-Kazakh"]),
    ("Kazakh-South Korean ties grow.", ["Kazakh-South Korean", "Kazakh-South Korean"]),
    ("Kazakhstan's wheat came.", ["Kazakhstan"]),
    ("Moon Jae-in spoke.", ["Moon Jae-in"]),
    ("Xi Jinping met Vladimir Putin.", ["Xi Jinping", "Vladimir Putin"]),
    ("They left Almaty for Bishkek.", ["Almaty", "Bishkek"]),
    ("Italy, Spain and France signed it.", ["Italy", "Spain", "France"]),
    ("the European Union and Japan signed it.", ["European Union", "Japan"]),
    ("Bosnia and Herzegovina signed it.", ["Bosnia and Herzegovina"]),
    ("They met in Ulaanbaatar.", ["Ulaanbaatar"]),
    ("Recep Tayyip Erdoğan spoke.", ["Recep Tayyip Erdoğan"]),
    ("Recep Tayyip Erdogan spoke.", ["Recep Tayyip Erdogan"]),
    ("the World Bank lends.", ["World Bank"]),
]
WILD = [
    ("Kazakhstan–China ties grow.", ["Kazakhstan", "China"]),
    ("Kazakhstan/China", ["Kazakhstan", "China"]),
    ("(Kazakhstan)", ["Kazakhstan"]),
    ("“Kazakhstan”", ["Kazakhstan"]),
    ("Kazakhstan,Japan", ["Kazakhstan", "Japan"]),
    ("non-Russian firms came.", ["non-Russian"]),
    ("Saudi-led talks began.", ["Saudi-led"]),
    ("US-Japan-Australia talks began.", ["US-Japan-Australia"] * 3),
    ("Papua New Guinea signed it.", ["Papua New Guinea"]),
    ("the Democratic Republic of the Congo signed it.", ["Democratic Republic of the Congo"]),
    ("TASHKENT, UZBEKISTAN", ["TASHKENT", "UZBEKISTAN"]),
    ("The Kremlin said so.", ["Kremlin"]),
    ("They met in Ho Chi Minh City.", ["Ho Chi Minh City"]),
    ("Tamim bin Hamad Al Thani spoke.", ["Tamim bin Hamad Al Thani"]),
    ("They met in Samarkand. Uzbekistan hosted them.", ["Samarkand", "Uzbekistan"]),
    ("Astana\n\nKazakhstan signed it.", ["Astana", "Kazakhstan"]),
    ("It met in Nur-Sultan.", ["Nur-Sultan"]),
    ("Jalal-Abad is near Osh.", ["Jalal-Abad", "Osh"]),
    ("It was sold to Kazakhs and Uzbeks.", ["Kazakhs", "Uzbeks"]),
    ("They met in Washington, D.C.", ["Washington, D.C."]),
]
NOTHING = [
    "He spoke today.",
    "it was signed.",
    "well-known people came.",
    "a state-of-the-art plant was opened.",
    "kazakhstan",
    "oman-like",
    "2021-2022",
    "The Sample-Example ties grow.",
    "Mother-in-law",
    "COVID-19 spread.",
]


def names(text: str, knowledge: Knowledge | None = None) -> list[str]:
    document = read_document(Article(text=text))
    found = find_names(document, knowledge or Knowledge.load())
    return [document.slice(each.first, each.last) for each in found]


@pytest.mark.parametrize(("text", "expected"), [*BASIC, *WILD])
def test_name(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_no_name(text: str) -> None:
    assert names(text) == []


def test_the_values_tell_what_a_name_stands_for() -> None:
    text = "Kassym-Jomart Tokayev met NATO in Seoul, Japan."
    found = find_names(read_document(Article(text=text)), Knowledge.load())
    kinds = [type(each.values[0]) for each in found]
    assert kinds == [Official, Body, PlaceName, CountryName]


def test_spans_keep_the_first_of_equal_ranges() -> None:
    first, second = Found(first=1, last=3, values=()), Found(first=1, last=3, values=())
    assert spans_of([first, second]).starting[1] is first


PARTS = ["Kazakh", "Korean", "US", "UK", "Italian", "EU", "Sample", "led", "based"]


@given(st.lists(st.sampled_from(PARTS), min_size=2, max_size=4))
def test_every_known_part_of_a_compound_is_found(parts: list[str]) -> None:
    compound = "-".join(parts)
    known = [part for part in parts if part not in {"Sample", "led", "based"}]
    assert names(f"the {compound} talks") == [compound] * len(known)


@given(st.text(max_size=300))
def test_any_text_is_read_in_order(text: str) -> None:
    document = read_document(Article(text=text or "."))
    found = find_names(document, Knowledge.load())
    assert [each.first for each in found] == sorted(each.first for each in found)
