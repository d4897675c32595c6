"""Words and their offsets."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kz_diplomacy.text.tokens import FOLDABLE, folded, letter_runs, read_words

WORDS = [
    # basic
    ("They met.", "They|met|."),
    ("", ""),
    ("Jae-in and O'Brien", "Jae-in|and|O'Brien"),
    ("Kazakhstan's minister", "Kazakhstan|'s|minister"),
    ("Kazakhstan\u2019s minister", "Kazakhstan|\u2019s|minister"),
    ("He'll say they\u2019ve met; we're glad", "He|'ll|say|they|\u2019ve|met|;|we|'re|glad"),
    ("Yo'llari", "Yo'llari"),
    ("KAZAKHSTAN'S PLAN", "KAZAKHSTAN|'S|PLAN"),
    ("the presidents\u2019 talks", "the|presidents|\u2019|talks"),
    ("$1,200,000 or 1.5", "$|1,200,000|or|1.5"),
    ("16-17 August", "16|-|17|August"),
    ("the 16th, 21st and 2nd", "the|16th|,|21st|and|2nd"),
    ("2026\u20132030", "2026|\u2013|2030"),
    # found in the wild
    ("US$54m", "US$|54|m"),
    ("worth \u20ac2.3bn", "worth|\u20ac|2.3|bn"),
    ("$200-million", "$|200|-|million"),
    ("a 20-year-old plan", "a|20|-|year-old|plan"),
    ("KZT45.6 bn, RM13.7 bln, MK157", "KZT|45.6|bn|,|RM|13.7|bln|,|MK|157"),
    ("COVID-19, G-20, G20, COP29, C5+1, QazVac2", "COVID-19|,|G-20|,|G20|,|COP29|,|C5|+|1|,|QazVac2"),
    ("U.S. data by J. Doe, K.Tokayev", "U.S.|data|by|J.|Doe|,|K.|Tokayev"),
    ("U.S.-led, J.-P. Blanc, U.S sides", "U.S.-led|,|J.-P.|Blanc|,|U.S|sides"),
    ("Morocco-U.S. talks, a plan-B.", "Morocco-U.S.|talks|,|a|plan-B|."),
    ("Samsung C&T and S&P", "Samsung|C&T|and|S&P"),
    ("Mr. Lee of Acme Inc. on Nov. 5", "Mr|.|Lee|of|Acme|Inc|.|on|Nov|.|5"),
    ("he/she -- no... ***", "he|/|she|--|no|...|***"),
    ("the 1990s and 5G", "the|1990s|and|5G"),
    ("09:10am CET", "09|:|10|am|CET"),
    ("17.10.2023", "17.10.2023"),
    ("\u00abYes,\u00bb he said", "\u00ab|Yes|,|\u00bb|he|said"),
    ("two\u00a0words\u200bhere\ufeff", "two|words|here"),
    ("agree\u00adment", "agree\u00adment"),
    ("cafe\u0301 talks", "cafe\u0301|talks"),
    ("\U0001f319 Briefing \U00010400x", "\U0001f319|Briefing|\U00010400x"),
    ("a\x00b\r\nc", "a|\x00|b|c"),
    ("co\u2011operate", "co\u2011operate"),
]


@pytest.mark.parametrize(("text", "expected"), WORDS)
def test_a_text_falls_into_words(text: str, expected: str) -> None:
    assert "|".join(read_words(text).words) == expected


@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("\u0130stanbul", "Istanbul"),
        ("\u0141\u00f3d\u017a", "Lodz"),
        ("T\u00fcrkiye", "Turkiye"),
        ("O\u02bbzbekiston", "O'zbekiston"),
        ("\u018fliyev", "Aliyev"),
        ("\u2019s", "'s"),
        ("\u201c", '"'),
        ("agree\u00adment", "agreement"),
        ("\u0301", "\u0301"),
        ("\u00a8", "\u00a8"),
    ],
)
def test_a_key_has_no_accents(word: str, key: str) -> None:
    assert folded(word) == key


def test_keys_keep_case_and_lower_does_not() -> None:
    words = read_words("\u00c9lys\u00e9e PALACE")
    assert words.keys == ("Elysee", "PALACE")
    assert words.lower == ("elysee", "palace")


@given(st.text(max_size=300))
@example("A.A.-'s\u2019S$1D\ud800")
@example("\u00ad\u00adx\u00ad'\u00ads")
def test_words_are_slices_that_hold_every_character(text: str) -> None:
    words = read_words(text)
    assert len(words.words) == len(words.keys) == len(words.lower) == len(words.starts) == len(words.ends)
    position = 0
    for word, key, start, end in zip(words.words, words.keys, words.starts, words.ends, strict=True):
        assert text[start:end] == word
        assert key
        assert start < end
        assert read_words(text[position:start]).words == ()
        position = end
    assert read_words(text[position:]).words == ()


@given(st.text(alphabet="aB1.-'\u2019$s& ,\u0301", max_size=60))
def test_words_stay_the_same_when_a_space_stands_around_them(text: str) -> None:
    assert read_words(f" {text} ").words == read_words(text).words


@given(st.characters(exclude_categories=["Cs", "Z", "Cc", "Cf"]))
def test_every_character_that_is_no_space_is_in_a_word(character: str) -> None:
    assert "".join(read_words(character).words) == character


@given(st.text())
@example("co\u2011operation\u2122visit vi\u00adsit \u200bvisits \uff56isit \ufb01xed na\u00efve")
def test_runs_of_letters_hold_those_of_every_word(text: str) -> None:
    runs, words = set(letter_runs(text)), read_words(text)
    for written, word in zip(words.words, words.lower, strict=True):
        if written[0].isalnum() and word.isascii():
            assert runs.issuperset(letter_runs(word))


def test_only_what_is_foldable_folds_to_letters() -> None:
    for character in map(chr, [*range(0x80, 0xD800), *range(0xE000, 0x20000)]):
        plain = folded(character)
        if plain != character and (letter_runs(plain) or not plain):
            assert FOLDABLE(character), hex(ord(character))
