"""Counts in sentences."""

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.mentions.counts import find_counts, read_count
from kz_diplomacy.mentions.dates import find_dates
from kz_diplomacy.mentions.money import find_money
from kz_diplomacy.mentions.values import CountMention, DateMention, MoneyMention
from kz_diplomacy.models import Article
from kz_diplomacy.text import read_document


def counts(text: str) -> list[CountMention]:
    document = read_document(Article(text=text))
    beside: list[DateMention | MoneyMention] = [*find_dates(document, dt.date(2023, 10, 12))]
    beside += find_money(document, Knowledge.load())
    return list(find_counts(document, beside))


def values(text: str) -> list[tuple[int, str]]:
    return [(mention.count, mention.qualifier.value) for mention in counts(text)]


BASIC = [
    ("There are 550 companies.", (550, "exact")),
    ("They signed more than 20 documents.", (20, "over")),
    ("They signed over 20 documents.", (20, "over")),
    ("They signed a dozen agreements.", (12, "exact")),
    ("They signed two dozen agreements.", (24, "exact")),
    ("They signed seventeen memorandums.", (17, "exact")),
    ("They signed twenty-five memorandums.", (25, "exact")),
    ("They signed about 40 contracts.", (40, "about")),
    ("They signed some 40 contracts.", (40, "about")),
    ("They signed nearly 40 contracts.", (40, "about")),
    ("They signed roughly 40 contracts.", (40, "about")),
    ("They signed up to 40 contracts.", (40, "up_to")),
    ("They signed at least ten contracts.", (10, "over")),
    ("They signed no fewer than ten contracts.", (10, "over")),
    ("They signed 40 or more contracts.", (40, "over")),
    ("There are 1,300 joint ventures.", (1300, "exact")),
    ("There are 1 300 joint ventures.", (1300, "exact")),
    ("There are 38 thousand firms.", (38000, "exact")),
    ("There are 1.5 million subscribers.", (1500000, "exact")),
    ("There are half a million subscribers.", (500000, "exact")),
    ("There are a hundred firms.", (100, "exact")),
    ("There are one hundred and twenty firms.", (120, "exact")),
    ("There are two thousand five hundred firms.", (2500, "exact")),
    ("The two presidents spoke.", (2, "exact")),
    ("The three sides spoke.", (3, "exact")),
    ("They signed one memorandum.", (1, "exact")),
    ("Ten agreements were signed.", (10, "exact")),
    ("There are 5,000 people there.", (5000, "exact")),
]

WILD = [
    ("Firms with Korean capital number 1,300.", [(1300, "exact")]),
    ("The number of firms reached 590.", [(590, "exact")]),
    ("The number of firms has exceeded 590, he said.", [(590, "over")]),
    ("The number of firms is more than 590 in all.", [(590, "over")]),
    ("Talks were held. Then 15 firms came.", [(15, "exact")]),
    ("In 2022, 15 firms came.", [(15, "exact")]),
    ("On May 5, 15 firms came.", [(15, "exact")]),
    ("At $5 million, 15 firms came.", [(15, "exact")]),
    ("Projects (5,000 jobs) were shown.", [(5000, "exact")]),
    ("It has 14 of the 20 seats.", [(20, "exact")]),
    ("He met ambassadors of 12 countries and 3 bodies.", [(12, "exact"), (3, "exact")]),
    ("It works under two agreements.", [(2, "exact")]),
    ("It has under 50 staff.", [(50, "up_to")]),
]

NOTHING = [
    "The 9th meeting was held.",
    "The road is 30 km long.",
    "The road is 30 kilometres long.",
    "The field is 5,000 hectares.",
    "Growth was 5.8 percent.",
    "Growth was 5%.",
    "It took two days.",
    "It took three years.",
    "It costs $5 million.",
    "It costs 1,200,000 roubles.",
    "They met on 5 May.",
    "They met on May 5 in Oslo.",
    "They met in 2019.",
    "They met at 17:05 there.",
    "The time was 08:21:47 there.",
    "Resolution 1540 stands.",
    "Article 5 stands.",
    "It is No. 2 there.",
    "The phone is +7 7172.",
    "One of the sides spoke.",
    "On the one hand they agreed.",
    "Several hundred letters came.",
    "Two-thirds agreed.",
    "They drilled 2.5 wells.",
    "The P5+1 met.",
    "The G20 met.",
    "It has 10 MW.",
    "Trade grew 1.5 times.",
    "It costs 17 US cents.",
    "Half of them left.",
    "It is dated 12 Juli 2023.",
    "There were 2019 in all.",
    "The number 5 is odd.",
    "It left at 5 in the morning.",
]


@pytest.mark.parametrize(("text", "expected"), BASIC)
def test_reads_the_usual_forms(text: str, expected: tuple[int, str]) -> None:
    assert values(text) == [expected]


@pytest.mark.parametrize(("text", "expected"), WILD)
def test_reads_what_is_found_in_the_wild(text: str, expected: list[tuple[int, str]]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_finds_nothing_where_nothing_is_counted(text: str) -> None:
    assert counts(text) == []


def test_the_mention_does_not_cover_the_thing() -> None:
    document = read_document(Article(text="They signed more than 20 documents."))
    (mention,) = find_counts(document)
    assert document.slice(mention.first, mention.last) == "more than 20"


def test_a_count_beyond_all_bounds_is_none() -> None:
    assert read_count(f"{'9' * 23} firms") is None


def test_a_headline_of_numbers_is_no_error() -> None:
    assert find_counts(read_document(Article(text="", title="5"))) == ()


@given(
    number=st.integers(1, 1799) | st.integers(2101, 10**9), thing=st.sampled_from(["companies", "documents"])
)
def test_a_count_comes_back(number: int, thing: str) -> None:
    for form in (str(number), f"{number:,}"):
        assert values(f"The two lists name {form} {thing}.")[-1] == (number, "exact")


WORDS = st.sampled_from(
    [
        *("5", "1,300", "2019", "1.5", "two", "one", "a", "dozen", "hundred", "million", "and", "half"),
        *("companies", "km", "of", "number", "reached", "more", "than", "under", "or", "$", "No", ".", ":"),
        *("(", ")", "-", "May", "percent", "several", "twenty-five", "people", "US", "cents"),
    ]
)


@given(words=st.lists(WORDS, max_size=40))
def test_any_words_are_read_without_an_error(words: list[str]) -> None:
    mentions = list(find_counts(read_document(Article(text=" ".join(words)))))
    assert all(first.first < first.last for first in mentions)
    assert all(first.last <= second.first for first, second in pairwise(mentions))


@given(text=st.text(max_size=200))
def test_any_text_is_read_without_an_error(text: str) -> None:
    find_counts(read_document(Article(text=text)))
