"""Examples of places: (sentence, mentions as "name|country|kind")."""

# ruff: noqa: RUF001 (sentences stay in one line; articles have such dashes and apostrophes)

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kz_diplomacy.knowledge import Knowledge, PlaceKind, PlaceName
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.mentions.values import PlaceMention
from kz_diplomacy.models import Article, Country
from kz_diplomacy.text import read_document

BASIC = [
    ("They met in Seoul.", ["Seoul|KR|capital"]),
    ("He left for Astana.", ["Astana|KZ|capital"]),
    ("They met in Nur-Sultan.", ["Nur-Sultan|KZ|capital"]),
    ("He came from Tashkent to Bishkek.", ["Tashkent|UZ|capital", "Bishkek|KG|capital"]),
    ("They met in Almaty and Shymkent.", ["Almaty|KZ|city", "Shymkent|KZ|city"]),
    ("They met in Paris, France.", ["Paris|FR|capital"]),
    ("They met in Almaty (Kazakhstan).", ["Almaty|KZ|city"]),
    ("They met in Exampleton, Peru, twice.", ["Exampleton|PE|city"]),
    ("They met at the Presidential Palace.", ["Presidential Palace||site"]),
    ("They met at the Ak Orda Palace.", ["Ak Orda Palace|KZ|site"]),
    ("They met in Turkistan region.", ["Turkistan region|KZ|region"]),
    (
        "Kashkadarya and Namangan regions were chosen.",
        ["Kashkadarya region|UZ|region", "Namangan region|UZ|region"],
    ),
    ("It lies in the Mangystau Region.", ["Mangystau Region|KZ|region"]),
    ("They visited Istanbul.", ["Istanbul|TR|city"]),
    ("The talks were held in New York.", ["New York|US|city"]),
    ("They met in Washington, D.C.", ["Washington, D.C.|US|capital"]),
    ("They met in Washington.", ["Washington|US|capital"]),
    ("They met in the White House.", ["White House|US|site"]),
    ("They met in the Akorda.", ["Akorda|KZ|site"]),
    ("It was signed in London.", ["London|GB|capital"]),
    ("They met in Tokyo on Monday.", ["Tokyo|JP|capital"]),
    ("They met in Abu Dhabi.", ["Abu Dhabi|AE|capital"]),
    ("It opened in Ulaanbaatar.", ["Ulaanbaatar|MN|capital"]),
    (
        "They met at Nursultan Nazarbayev International Airport.",
        ["Nursultan Nazarbayev International Airport|KZ|site"],
    ),
    ("They met at the Example Hotel in Hanoi.", ["Example Hotel|VN|site", "Hanoi|VN|capital"]),
    ("It was opened in Frankfurt.", ["Frankfurt|DE|city"]),
    ("They met in Geneva.", ["Geneva|CH|city"]),
    ("It was signed in Vienna.", ["Vienna|AT|capital"]),
    ("He flew to Dushanbe.", ["Dushanbe|TJ|capital"]),
    ("They met in Ashgabat.", ["Ashgabat|TM|capital"]),
    ("It is in Baku.", ["Baku|AZ|capital"]),
]
WILD = [
    ("NUR-SULTAN. KAZINFORM – It began.", ["Nur-Sultan|KZ|capital"]),
    ("ASTANA, June 16. It began.", ["Astana|KZ|capital"]),
    ("The Seoul talks ended.", ["Seoul|KR|capital"]),
    ("A Paris hotel was booked.", ["Paris|FR|capital"]),
    ("Berlin summit ended.", ["Berlin|DE|capital"]),
    ("They met in Ho Chi Minh City.", ["Ho Chi Minh City|VN|city"]),
    ("They met in Kuala Lumpur.", ["Kuala Lumpur|MY|capital"]),
    ("It was opened in Aktau and Atyrau.", ["Aktau|KZ|city", "Atyrau|KZ|city"]),
    ("It was opened in the Example region.", ["Example region||region"]),
    ("The Heydar Aliyev Center was full.", ["Heydar Aliyev Center|AZ|site"]),
    ("The delegation toured the Baikonur Cosmodrome.", ["Baikonur Cosmodrome|KZ|site"]),
    ("They met in Samarkand, Uzbekistan.", ["Samarkand|UZ|city"]),
    ("They met in San Francisco.", ["San Francisco|US|city"]),
    ("The meeting was held in Sochi.", ["Sochi|RU|city"]),
    ("They met in Cholpon-Ata.", ["Cholpon-Ata|KG|city"]),
    ("They met at the Great Hall of the People.", ["Great Hall of the People|CN|site"]),
    ("They met in Bishkek, Osh and Jalal-Abad.", ["Bishkek|KG|capital", "Osh|KG|city", "Jalal-Abad|KG|city"]),
    ("They met in St. Petersburg.", ["St. Petersburg|RU|city"]),
    ("They met in Rio de Janeiro.", ["Rio de Janeiro|BR|city"]),
    ("It was held in Brussels.", ["Brussels|BE|capital"]),
    ("They met at the Blue House.", ["Blue House|KR|site"]),
    ("They met in Xi'an.", ["Xi'an|CN|city"]),
    ("They met in Ürümqi.", ["Ürümqi|CN|city"]),
    ("They met in Oral.", ["Oral|KZ|city"]),
    ("It was shown at the Example Museum in Berlin.", ["Example Museum|DE|site", "Berlin|DE|capital"]),
    ("They met in Doha.", ["Doha|QA|capital"]),
    ("They met in Riyadh.", ["Riyadh|SA|capital"]),
    ("They met in Davos.", ["Davos|CH|city"]),
    ("They met in The Hague.", ["The Hague|NL|city"]),
    ("They met at Schloss Bellevue.", ["Schloss Bellevue|DE|site"]),
    ("It was opened in the Chui Valley.", ["Chui Valley||region"]),
    ("They met in the Kremlin.", ["Kremlin|RU|site"]),
]
NOTHING = [
    "Ankara has agreed.",
    "ties with Tokyo grow.",
    "London's interest grows.",
    "They were reading a paper.",
    "It was a nice victory.",
    "Kazakhstan and Japan signed it.",
    "The president arrived.",
    "This region is large.",
    "the two regions agreed.",
    "He parked at a hotel.",
    "They met on Monday in March.",
    "The Palace was closed.",
    "The region agreed.",
    "The Sample House of Commerce met.",
    "They praised the Akorda.",
    "They met in Singapore.",
]


def places(text: str) -> tuple[PlaceMention, ...]:
    return Context.of(read_document(Article(text=text)), Knowledge.load()).places_found


def shown(mention: PlaceMention) -> str:
    return f"{mention.place.name}|{mention.place.country or ''}|{mention.kind}"


@pytest.mark.parametrize(("text", "expected"), [*BASIC, *WILD])
def test_place(text: str, expected: list[str]) -> None:
    assert [shown(mention) for mention in places(text)] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_no_place(text: str) -> None:
    assert places(text) == ()


def test_no_place_leaves_its_sentence() -> None:
    assert [shown(mention) for mention in places("They met in Turkistan\n\nRegion agreed on it.")] == [
        shown(mention) for mention in places("They met in Turkistan")
    ]


def test_of_two_towns_the_one_is_meant_whose_country_is_named() -> None:
    knowledge = Knowledge.load()
    for code in ("IT", "JP"):
        town = PlaceName(name="Sampleton", country=Country(code), kind=PlaceKind.CITY, population=200_000)
        knowledge = knowledge.extend(places={"Sampleton": town})
    for text, expected in (
        ("They met in Sampleton, Japan.", "JP"),
        ("Italy invited them. They met in Sampleton.", "IT"),
        ("They met in Sampleton.", None),
    ):
        (mention,) = Context.of(read_document(Article(text=text)), knowledge).places_found
        assert mention.place.country == (Country(expected) if expected else None)


def test_a_small_town_needs_a_sign_that_a_place_is_meant() -> None:
    town = PlaceName(name="Sampleton", country=Country("IT"), kind=PlaceKind.CITY, population=900)
    knowledge = Knowledge.load().extend(places={"Sampleton": town})
    for text, count in (
        ("Sampleton won.", 0),
        ("They met in Sampleton.", 1),
        ("They met in Sampleton Brown.", 0),
    ):
        assert len(Context.of(read_document(Article(text=text)), knowledge).places_found) == count


TOWNS = [("Seoul", "KR"), ("Astana", "KZ"), ("Istanbul", "TR"), ("New York", "US"), ("Almaty", "KZ")]


@given(st.sampled_from(TOWNS), st.sampled_from(["met in", "left for", "arrived from", "flew to", "visited"]))
def test_slots_of_a_template_come_back(town: tuple[str, str], verb: str) -> None:
    found = [
        (mention.place.name, str(mention.place.country))
        for mention in places(f"They {verb} {town[0]} on Monday.")
    ]
    assert found == [town]


WORDS = [
    "Seoul",
    "and",
    ",",
    "in",
    "the",
    "Park",
    "region",
    "regions",
    "Sample",
    "Palace",
    "(",
    "Korea",
    ")",
    "Hotel",
    "of",
]


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    places(text or ".")


@given(st.lists(st.sampled_from(WORDS)))
def test_any_order_of_words_is_read(words: list[str]) -> None:
    for mention in places(" ".join(words) or "."):
        assert mention.first < mention.last
