"""Whatever the words, people are read without an error, and what a template says comes back."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from kz_diplomacy.mentions.values import PersonMention

PeopleIn = Callable[..., tuple[PersonMention, ...]]
Shown = Callable[[PersonMention], str]

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


NAMES = st.builds("{} {}".format, st.sampled_from(GIVEN), st.sampled_from(FAMILY))


@given(st.sampled_from(TITLES), NAMES, st.sampled_from(COUNTRIES))
def test_slots_of_a_template_come_back(
    people: PeopleIn, shown: Shown, title: tuple[str, str], name: str, country: tuple[str, str, str]
) -> None:
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
def test_any_text_is_read(people: PeopleIn, text: str) -> None:
    people(text or ".")


@given(st.lists(st.sampled_from(WORDS)))
def test_any_order_of_words_is_read(people: PeopleIn, words: list[str]) -> None:
    for person in people(" ".join(words) or "."):
        assert person.first < person.last <= len(words)
