"""Bodies under all their names."""

from collections.abc import Callable

import pytest

from kz_diplomacy import Country, Organization
from kz_diplomacy.knowledge.entries import BodyKind
from kz_diplomacy.mentions.values import OrganizationMention
from kz_diplomacy.resolution.bodies import initials, is_short_name, name_bodies

PartiesAt = Callable[..., list[str]]
EBRD = "European Bank for Reconstruction and Development"


@pytest.mark.parametrize(
    ("short", "full", "same"),
    [
        ("EBRD", EBRD, True),
        ("Samsung", "Samsung Electronics", True),
        ("EBRD", "Asian Development Bank", False),
        ("Bank", "World Bank", False),
        ("Samsung Electronics", "Samsung", False),
    ],
)
def test_an_acronym_or_the_first_words_are_a_short_name(short: str, full: str, same: bool) -> None:  # noqa: FBT001
    assert is_short_name(short, full) is same


def test_small_words_give_no_initial() -> None:
    assert initials("Shanghai Co-operation Organisation of the East") == "SCOOE"


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (f"The {EBRD} spoke. The EBRD lent money.", "EBRD", [EBRD]),
        (f"The {EBRD} spoke. The Bank lent money.", "The Bank", [EBRD]),
        ("The Asian Development Bank and the World Bank spoke. The Bank left.", "The Bank", []),
        ("The Bank left.", "The Bank", []),
    ],
)
def test_generic_words_stand_for_the_one_body_before(
    text: str, words: str, expected: list[str], parties_at: PartiesAt
) -> None:
    assert parties_at(text, words) == expected


def body(
    name: str, first: int, *, country: str = "", kind: BodyKind | None = None, wikidata: str = ""
) -> OrganizationMention:
    organization = Organization(
        name=name, country=Country(country) if country else None, wikidata=wikidata or None
    )
    return OrganizationMention(first=first, last=first + 1, organization=organization, kind=kind)


@pytest.mark.parametrize(("times", "expected"), [(1, None), (2, "Alpha Bank")])
def test_a_generic_word_stands_for_the_body_that_is_named_far_more_often(
    times: int, expected: str | None
) -> None:
    named = [*["Alpha Bank"] * times, "Beta Bank"]
    numbered = [(n, body(name, n, kind=BodyKind.BANK)) for n, name in enumerate(named)]
    again = body("bank", 9, kind=BodyKind.BANK)._replace(generic=True)
    found = name_bodies([*numbered, (9, again)]).get(9)
    assert (found and found.name) == expected


def test_a_body_has_its_fullest_name_and_all_that_is_known_of_it() -> None:
    found = name_bodies(
        [(0, body("Alpha Steel Works", 0, country="KZ")), (1, body("Alpha Steel", 9, wikidata="Q1"))]
    )
    assert found[1] == Organization(name="Alpha Steel Works", country=Country("KZ"), wikidata="Q1")


def test_two_bodies_of_one_item_are_one() -> None:
    found = name_bodies([(0, body("Alpha", 0, wikidata="Q1")), (1, body("Beta Gamma", 9, wikidata="Q1"))])
    assert found[0].name == found[1].name == "Beta Gamma"


def test_bodies_of_two_countries_are_two() -> None:
    found = name_bodies([(0, body("Alpha Steel", 0, country="KZ")), (1, body("Alpha", 9, country="KG"))])
    assert found[1].name == "Alpha"


def test_a_ministry_of_which_nobody_says_of_which_state_is_one_of_the_home_country() -> None:
    numbered = [
        (0, body("Ministry of Energy", 0, kind=BodyKind.MINISTRY)),
        (1, body("Alpha", 9, kind=BodyKind.COMPANY)),
    ]
    found = name_bodies(numbered, Country("KZ"))
    assert (found[0].country, found[1].country) == (Country("KZ"), None)
