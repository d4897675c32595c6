import pytest
from hypothesis import given
from hypothesis import strategies as st

from kz_diplomacy.knowledge.spelling import folded, in_titles_too, spaced, spelled, titled, words
from kz_diplomacy.text.tokens import read_words

NAMES = [
    "Kazakhstan",
    "Republic of Korea",
    "Ust-Kamenogorsk",
    "Côte d'Ivoire",
    "Xi'an",
    "N'Djamena",
    "São Tomé and Príncipe",
    "Türkiye",
    "Łódź",
    "U.S.",
    "U.S.A.",
    "D.R. Congo",
    "Lao P.D.R.",
    "St. Petersburg",
    "Washington, D.C.",
    "J. R. Example",
    "K. Tokayev",
    "Samsung C&T",
    "Ministry of Trade, Industry and Energy",
    "Bosnia & Herzegovina",
    "G-20",
    "G20",
    "C5+1",
    "OPEC+",
    "3M",
    "7-Eleven",
    "10 Downing Street",
    "Recep Tayyip Erdoğan",
    "Mohammed bin Salman",
    "Ban Ki-moon",
    "Agricultural Bank (China)",
    "Shareholders' Union",
    "Prince's Trust",
    "EXPO-2017",
    "Astana-1",
    "C'est",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_has_the_words_that_an_article_has(name: str) -> None:
    assert words(name) == read_words(name).keys


@pytest.mark.parametrize("name", ["us$", "hk$", "\u20b8", "\u20ac"])
def test_a_symbol_has_the_words_that_an_amount_has(name: str) -> None:
    assert words(name) == tuple(key.lower() for key in read_words(name.upper() + "5").keys[:-1])


@given(st.text())
def test_folding_twice_changes_nothing(name: str) -> None:
    assert folded(folded(name)) == folded(name)


@given(st.lists(st.sampled_from(NAMES)))
def test_many_names_are_cut_as_each_one_is(names: list[str]) -> None:
    pairs = [(name, number) for number, name in enumerate(names)]
    assert list(spelled(pairs)) == [(spaced(name), number) for name, number in pairs]


@given(st.sampled_from([name for name in NAMES if not folded(name).isupper()]))
def test_a_name_in_capitals_is_titled_to_one_of_its_two_forms(name: str) -> None:
    forms = {form for form, _ in in_titles_too([(name, 1)])}
    capitals = tuple(word.upper() for word in words(name))
    assert " ".join(titled(capitals, frozenset())) in forms or max(map(len, capitals)) < 4


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (("ASTANA", "."), ("Astana", ".")),
        (("NEW", "YORK"), ("New", "York")),
        (("THE", "US", "AND", "CHINA"), ("THE", "US", "And", "China")),
        (("OSH", "."), ("OSH", ".")),
        (("NATO", "said"), ("NATO", "said")),
        (("Samsung", "C&T"), ("Samsung", "C&T")),
        ((), ()),
    ],
)
def test_only_words_in_capitals_change(text: tuple[str, ...], expected: tuple[str, ...]) -> None:
    assert titled(text, {"NATO"}) == expected


def test_short_and_known_acronyms_have_one_form() -> None:
    assert list(in_titles_too([("UN", 1), ("NATO", 2)], {"NATO"})) == [("UN", 1), ("NATO", 2)]


def test_no_names_give_no_forms() -> None:
    nothing: list[tuple[str, int]] = []
    assert list(spelled(nothing)) == list(in_titles_too(nothing)) == []
