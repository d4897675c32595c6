"""Classes of words that one table holds: for each class, in the order of an enumeration, its words.

row   = word or phrase, TAB, class, { "|", class }, TAB, source ;
"""

from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import cache
from typing import TypeVar

from kz_diplomacy.knowledge.folders import Folder
from kz_diplomacy.knowledge.tables import bundled, items, member, read_table

__all__ = ["WORD_CLASS_COLUMNS", "phrase_classes", "phrases", "read_word_classes", "word_classes"]

WORD_CLASS_COLUMNS = ("word", "roles", "source")
K = TypeVar("K", bound=StrEnum)


def read_word_classes(folder: Folder, table: str, kind: type[K]) -> Mapping[K, frozenset[str]]:
    """Return the words of a table, in lower case, by each class that an enumeration names.

    Raises:
        KnowledgeError: The table is wrong.

    >>> from kz_diplomacy.knowledge.money_words import MoneyWord
    >>> from kz_diplomacy.knowledge.tables import bundled
    >>> "pledges" in read_word_classes(bundled(), "money_words.tsv", MoneyWord)[MoneyWord.PROMISE]
    True
    """
    role = member(kind)

    def row(word: str, roles: str, _source: str) -> tuple[str, frozenset[K]]:
        return word, frozenset(map(role, items(roles)))

    rows = read_table(folder, table, WORD_CLASS_COLUMNS, row)
    return {role: frozenset(word for word, roles in rows if role in roles) for role in kind}


def word_classes(table: str, kind: type[K]) -> Callable[[K], frozenset[str]]:
    """Return a function from a class to its words in a bundled table, which is read when first asked for.

    >>> from kz_diplomacy.knowledge.money_words import MoneyWord
    >>> "pledges" in word_classes("money_words.tsv", MoneyWord)(MoneyWord.PROMISE)
    True
    """

    @cache
    def classes() -> Mapping[K, frozenset[str]]:
        return read_word_classes(bundled(), table, kind)

    @cache
    def words(role: K) -> frozenset[str]:
        return classes()[role]

    return words


def phrase_classes(words: Callable[[K], frozenset[str]]) -> Callable[[K], frozenset[tuple[str, ...]]]:
    """Return a function from a class to those of its words that are phrases, see `phrases`.

    >>> from kz_diplomacy.knowledge.money_words import MoneyWord, money_words
    >>> ("stock", "market") in phrase_classes(money_words)(MoneyWord.SHARES)
    True
    """

    @cache
    def phrases_of(role: K) -> frozenset[tuple[str, ...]]:
        return phrases(words(role))

    return phrases_of


def phrases(words: frozenset[str]) -> frozenset[tuple[str, ...]]:
    """Return what consists of several words as tuples of these.

    >>> sorted(phrases(frozenset(("soon", "verge of", "close to"))))
    [('close', 'to'), ('verge', 'of')]
    """
    return frozenset(tuple(word.split()) for word in words if " " in word)
