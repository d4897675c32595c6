"""The alphabet: one character for what rules cannot tell apart, another for what they can."""

import pytest

from kz_diplomacy.grammar import alphabet as module
from kz_diplomacy.grammar import label
from kz_diplomacy.grammar.alphabet import Alphabet, symbol


def test_symbols_are_private_and_differ() -> None:
    symbols = [symbol(number) for number in range(20_000)]
    assert len(set(symbols)) == 20_000
    assert all(each.isprintable() is False for each in symbols)


def test_a_chunk_that_is_met_later_joins_the_members() -> None:
    alphabet = Alphabet({"A", "B"})
    first = alphabet.encode([frozenset({"A"})])
    assert alphabet.members(label("A")) == first
    second = alphabet.encode([frozenset({"A", "B", "ignored"})])
    assert alphabet.members(label("A")) == first + second
    assert len(alphabet) == 2


def test_the_memory_for_sets_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_SETS", 3)
    alphabet = Alphabet({"A"})
    texts = [alphabet.encode([frozenset({"A", f"word{i}"}), frozenset({f"word{i}"})]) for i in range(10)]
    assert len(set(texts)) == 1
    assert len(alphabet) == 2
