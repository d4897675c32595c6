"""The words beside an amount of money."""

from pathlib import Path

import pytest

from kz_diplomacy.errors import KnowledgeError
from kz_diplomacy.knowledge.money_words import MoneyWord, money_words, read_money_words


def test_every_role_has_words() -> None:
    assert all(money_words(role) for role in MoneyWord)


def test_the_words_are_in_lower_case() -> None:
    assert all(word == word.lower() for role in MoneyWord for word in money_words(role))


def test_a_word_may_have_two_roles(tmp_path: Path) -> None:
    (tmp_path / "money_words.tsv").write_text(
        "word\troles\tsource\nplan\toffer|promise\thand\n", encoding="utf-8"
    )
    words = read_money_words(tmp_path)
    assert words[MoneyWord.OFFER] == words[MoneyWord.PROMISE] == {"plan"}


def test_an_unknown_role_is_refused(tmp_path: Path) -> None:
    (tmp_path / "money_words.tsv").write_text("word\troles\tsource\nplan\tdream\thand\n", encoding="utf-8")
    with pytest.raises(KnowledgeError):
        read_money_words(tmp_path)
