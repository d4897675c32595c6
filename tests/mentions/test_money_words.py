"""Which words are a sum: the sentence has them in braces, the sum beside it."""

import re

import pytest

from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.mentions.money import find_money
from kz_diplomacy.models import Article
from kz_diplomacy.text import read_document

KNOWLEDGE = Knowledge.load()
MARKED = re.compile(r"\{(.*?)\}")
BEFORE = {
    "about": "about|around|some|nearly|almost|roughly|approximately|approx|circa|ca|close to|near|estimated"
    "|estimated at|an estimated|in the region of|of the order of|somewhere around|just about|~"
    "|in the vicinity of",
    "over": "over|more than|above|at least|no less than|not less than|no fewer than|in excess of|exceeding"
    "|exceeded|exceeds|exceed|surpassing|surpassed|surpasses|surpass|topped|well over|just over|passed|>"
    "|slightly over|slightly more than|a little over|a little more than|well above|upwards of|upward of"
    "|a minimum of|minimum|well in excess of|just above|far more than|little more than",
    "up to": "up to|as much as|as many as|less than|fewer than|no more than|not more than|under|below|<"
    "|at most|a maximum of|maximum|just under|not exceeding|not exceed|a ceiling of|slightly less than"
    "|slightly under|well under|a little less than",
}
QUALIFIED = [(words, meant) for meant, phrases in BEFORE.items() for words in phrases.split("|")]
BEHIND = [
    ("or more", "over"),
    ("and more", "over"),
    ("and above", "over"),
    ("or over", "over"),
    ("plus", "over"),
    ("+", "over"),
    ("or so", "about"),
    ("or less", "up to"),
]
SCALES = {
    "thousand": 10**3, "lakh": 10**5, "million": 10**6, "mln": 10**6, "mn": 10**6, "mio": 10**6,
    "crore": 10**7, "billion": 10**9, "bn": 10**9, "bln": 10**9, "milliard": 10**9, "trillion": 10**12,
    "trn": 10**12, "tn": 10**12, "tln": 10**12, "trln": 10**12,
}  # fmt: skip
LETTERS = {"k": 10**3, "m": 10**6, "b": 10**9, "t": 10**12, "mil": 10**6, "bil": 10**9, "cr": 10**7}
SUMS = [
    ("It costs {$5} now.", "5 USD"),
    ("It costs {$5 million} now.", "5,000,000 USD"),
    ("It costs {$5-million} now.", "5,000,000 USD"),
    ("It costs {5 million dollars} now.", "5,000,000 USD"),
    ("It costs {5-million-dollar} now.", "5,000,000 USD"),
    ("It costs {5 million U.S. dollars} now.", "5,000,000 USD"),
    ("It costs {USD 5 million} now.", "5,000,000 USD"),
    ("It costs {USD5 million} now.", "5,000,000 USD"),
    ("It costs {5 million USD} now.", "5,000,000 USD"),
    ("It costs {$5 million USD} now.", "5,000,000 USD"),
    ("It costs {Euro 5 million} now.", "5,000,000 EUR"),
    ("It costs {Rs. 5 crore} now.", "50,000,000 INR"),
    ("It costs {Rs 5 lakh crore} now.", "5,000,000,000,000 INR"),
    ("It costs {Japanese Yen (JPY) 5 billion} now.", "5,000,000,000 JPY"),
    ("It costs {1,200,000 euros} now.", "1,200,000 EUR"),
    ("It costs {1.200.000 euros} now.", "1,200,000 EUR"),
    ("It costs {1 200 000 euros} now.", "1,200,000 EUR"),
    ("It costs {1 200 000.50 euros} now.", "1,200,000.5 EUR"),
    ("It costs {1,200,000.50 euros} now.", "1,200,000.5 EUR"),
    ("It costs {12.50 euros} now.", "12.5 EUR"),
    ("It costs {4,8 billion euros} now.", "4,800,000,000 EUR"),
    ("It costs {one billion 80 million euros} now.", "1,080,000,000 EUR"),
    ("It costs {two thousand five hundred euros} now.", "2,500 EUR"),
    ("It costs {two hundred and fifty euros} now.", "250 EUR"),
    ("It costs {twenty-five euros} now.", "25 EUR"),
    ("It costs {twenty five euros} now.", "25 EUR"),
    ("It costs {twenty-five thousand euros} now.", "25,000 EUR"),
    ("It costs {three thousand and ten euros} now.", "3,010 EUR"),
    ("It costs {a hundred and fifty million euros} now.", "150,000,000 EUR"),
    ("It costs {a million euros} now.", "1,000,000 EUR"),
    ("It costs {a million and a half euros} now.", "1,500,000 EUR"),
    ("It costs {two and a half million euros} now.", "2,500,000 EUR"),
    ("It costs {one-and-a-half million euros} now.", "1,500,000 EUR"),
    ("It costs {three point two million euros} now.", "3,200,000 EUR"),
    ("It costs {three-point-two million euros} now.", "3,200,000 EUR"),
    ("It costs {half a million euros} now.", "500,000 EUR"),
    ("It costs {a half million euros} now.", "500,000 EUR"),
    ("It costs {half-million euros} now.", "500,000 EUR"),
    ("It costs {a quarter of a million euros} now.", "250,000 EUR"),
    ("It costs a quarter million euros now.",),
    ("It costs {$5 billion-worth} of goods.", "5,000,000,000 USD"),
    ("It costs {$5 billion-plus} now.", "over 5,000,000,000 USD"),
    ("It is a {5 million-euro} loan.", "5,000,000 EUR"),
    ("It costs {a dozen euros} now.", "12 EUR"),
    ("It costs {$5-7 million} now.", "5,000,000-7,000,000 USD"),
    ("It costs {$5 to 7 million} now.", "5,000,000-7,000,000 USD"),
    ("It costs {$5 million to $7 million} now.", "5,000,000-7,000,000 USD"),
    ("It costs between {$5 million and $7 million} now.", "5,000,000-7,000,000 USD"),
    ("It costs from {5 to 7 million euros} now.", "5,000,000-7,000,000 EUR"),
    ("It costs {$500-700 million} now.", "500,000,000-700,000,000 USD"),
    ("It costs {$500 million-$1 billion} now.", "500,000,000-1,000,000,000 USD"),
    ("It costs {$7} to {$5} now.", "7 USD", "5 USD"),
    ("It rose from {$5} to {$7} now.", "5 USD", "7 USD"),
    ("It costs {$5} and {$7} now.", "5 USD", "7 USD"),
    ("It costs {5 billion tenge ($10 million)} now.", "5,000,000,000 KZT = 10,000,000 USD"),
    ("It costs {5 billion tenge [$10 million]} now.", "5,000,000,000 KZT = 10,000,000 USD"),
    ("It costs {5 billion tenge (about $10 million)} now.", "5,000,000,000 KZT = 10,000,000 USD"),
    ("It costs {5 billion tenge (equivalent to $10 million)} now.", "5,000,000,000 KZT = 10,000,000 USD"),
    ("It costs {5 billion tenge ($10 million approx.)} now.", "5,000,000,000 KZT = 10,000,000 USD"),
    ("It costs {5 billion tenge, or $10 million}, now.", "5,000,000,000 KZT = 10,000,000 USD"),
    ("It costs {5 billion tenge or $10 million} now.", "5,000,000,000 KZT = 10,000,000 USD"),
    ("It costs {5 billion tenge, about $10 million}, now.", "5,000,000,000 KZT = 10,000,000 USD"),
    ("It costs {5 billion tenge/$10 million} now.", "5,000,000,000 KZT = 10,000,000 USD"),
    ("It costs {5 billion tenge (10 million dollars)} now.", "5,000,000,000 KZT = 10,000,000 USD"),
    ("It costs {€1bn 200m} now.", "1,200,000,000 EUR"),
    ("It costs a millions euros now.",),
    ("It paid Tenge 5 now.",),
    ("The rate is $1 == 467 tenge.",),
    ("It costs {5 billion tenge}, {$10 million} now.", "5,000,000,000 KZT", "10,000,000 USD"),
    ("It costs {$5 million} ({$10 million}) now.", "5,000,000 USD", "10,000,000 USD"),
]


def told(text: str) -> list[tuple[str, str]]:
    """Return the words of each sum of a text, and what they say."""
    document = read_document(Article(text=text))
    found = find_money(document, KNOWLEDGE)
    words = [document.slice(each.first, each.last) for each in found]
    equals = [each.money.equivalent for each in found]
    values = [f"{f.money}" + (f" = {e}" if e else "") for f, e in zip(found, equals, strict=True)]
    return list(zip(words, values, strict=True))


@pytest.mark.parametrize("row", SUMS, ids=lambda row: str(row[0]))
def test_a_sum_is_its_words_and_its_value(row: tuple[str, ...]) -> None:
    marked, *values = row
    assert told(MARKED.sub(r"\1", marked)) == list(zip(MARKED.findall(marked), values, strict=True))


@pytest.mark.parametrize(("words", "meant"), QUALIFIED)
def test_words_before_a_sum_say_how_it_is_meant(words: str, meant: str) -> None:
    assert told(f"It costs {words} $5 now.") == [(f"{words} $5", f"{meant} 5 USD")]


@pytest.mark.parametrize(("words", "meant"), BEHIND)
def test_words_behind_a_sum_say_how_it_is_meant(words: str, meant: str) -> None:
    assert told(f"It costs $5 {words} now.") == [(f"$5 {words}", f"{meant} 5 USD")]


@pytest.mark.parametrize("verb", "add adds added adding sum sums summed".split())
def test_what_adds_up_to_a_sum_is_the_sum(verb: str) -> None:
    assert told(f"They {verb} up to $5 now.") == [("$5", "5 USD")]


@pytest.mark.parametrize(("scale", "times"), SCALES.items())
def test_a_scale_multiplies(scale: str, times: int) -> None:
    assert told(f"It costs 5 {scale} euros now.") == [(f"5 {scale} euros", f"{5 * times:,} EUR")]


@pytest.mark.parametrize(("scale", "times"), LETTERS.items())
def test_a_letter_multiplies_behind_figures(scale: str, times: int) -> None:
    assert told(f"It costs €5{scale} now.") == [(f"€5{scale}", f"{5 * times:,} EUR")]
