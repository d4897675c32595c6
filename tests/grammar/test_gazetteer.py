"""The gazetteer against a naive reader of the same phrases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kz_diplomacy.errors import PatternError
from kz_diplomacy.grammar import Gazetteer

words = st.lists(st.sampled_from("abc"), max_size=12).map(tuple)
phrases = st.lists(
    st.tuples(st.lists(st.sampled_from("abc"), min_size=1, max_size=4), st.integers()), max_size=8
)


def naive(
    pairs: list[tuple[list[str], int]], text: tuple[str, ...], first: int, last: int
) -> list[tuple[int, int, tuple[int, ...]]]:
    """Find by trying every phrase at every place, the longest first."""
    found: list[tuple[int, int, tuple[int, ...]]] = []
    place = first
    while place < last:
        stops = [place + size for size in range(4, 0, -1) if place + size <= last]
        for stop in stops:
            values = tuple(value for phrase, value in pairs if tuple(phrase) == text[place:stop])
            if values:
                found.append((place, stop, values))
                place = stop
                break
        else:
            place += 1
    return found


@given(phrases, words, st.data())
def test_find_agrees_with_a_naive_reader(
    pairs: list[tuple[list[str], int]], text: tuple[str, ...], data: st.DataObject
) -> None:
    first = data.draw(st.integers(0, len(text)))
    last = data.draw(st.integers(first, len(text)))
    gazetteer = Gazetteer.build(pairs)
    assert gazetteer.find(text, first, last) == naive(pairs, text, first, last)
    assert gazetteer.find(list(text)) == gazetteer.find(text) == naive(pairs, text, 0, len(text))


@given(phrases, words)
def test_the_longest_phrase_at_a_place_is_what_find_sees_from_there(
    pairs: list[tuple[list[str], int]], text: tuple[str, ...]
) -> None:
    gazetteer = Gazetteer.build(pairs)
    for index in range(len(text)):
        longest = gazetteer.longest_at(text, index)
        found = [(last, values) for first, last, values in gazetteer.find(text, index) if first == index]
        assert ([] if longest is None else [longest]) == found


@given(phrases, phrases)
def test_extending_equals_building_from_both(
    pairs: list[tuple[list[str], int]], more: list[tuple[list[str], int]]
) -> None:
    small = Gazetteer.build(pairs)
    size = len(small)
    large = small.extend((" ".join(phrase), value) for phrase, value in more)
    assert len(small) == size
    for phrase, _ in pairs + more:
        assert large.lookup(phrase) == tuple(value for known, value in pairs + more if known == phrase)


@pytest.mark.parametrize("phrase", [(), [], "", "New York", ("New York",), ("", "York")])
def test_a_phrase_must_be_words(phrase: tuple[str, ...]) -> None:
    with pytest.raises(PatternError, match="sequence of one or more words"):
        Gazetteer.build([(phrase, 1)])


def test_unknown_phrases_and_places_yield_nothing() -> None:
    gazetteer = Gazetteer.build([(("a", "b"), 1)])
    assert gazetteer.lookup(("b",)) == ()
    assert gazetteer.longest_at(("b",), 0) is None
    assert gazetteer.longest_at(("a", "c"), 0) is None
    assert gazetteer.longest_at(("a", "b"), 0, 1) is None
    assert gazetteer.longest_at(("a", "b"), 2) is None
    assert gazetteer.longest_at(("a", "b"), -2) is None
    assert gazetteer.find(()) == []
    assert repr(gazetteer) == "<Gazetteer of 1 phrases>"
