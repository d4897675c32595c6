"""Constituents: nouns with modifiers and possessors, lists, prepositional phrases."""

import pytest

from kz_diplomacy.grammar.constituents import MOST_MEMBERS, read_constituents
from kz_diplomacy.grammar.nouns import Constituent
from kz_diplomacy.grammar.syntax import parts_of


def shown(words: list[str], constituent: Constituent) -> str:
    """Return a constituent as its part and nouns, the possessors before ', the modifiers before -."""
    nouns: list[str] = []
    for noun in constituent.nouns:
        before = "".join(words[each] + "'" for each in noun.possessors)
        before += "".join(words[each] + "-" for each in noun.modifiers)
        nouns.append(before + ("" if noun.head is None else words[noun.head]))
    return " ".join([constituent.part.name.lower(), *nouns])


@pytest.mark.parametrize(
    ("text", "constituents"),
    [
        ("the good captain of Rome", ["nominal captain", "preposition Rome"]),
        ("Anna , Boris and Clara", ["nominal Anna Boris Clara"]),
        ("Anna , Boris , and the crew , and silk", ["nominal Anna Boris crew silk"]),
        ("Anna , the captain ,", ["nominal Anna", "comma", "nominal captain", "comma"]),
        ("Anna 's voyage", ["nominal Anna'voyage"]),
        ("Anna 's crew 's two voyages", ["nominal Anna'crew'voyages"]),
        ("Rome crew 's news", ["nominal Rome'crew'news"]),
        ("Anna 's famous", ["nominal Anna'"]),
        ("Anna 's famous and silk", ["nominal Anna' silk"]),
        ("with Anna 's famous and silk", ["preposition Anna' silk"]),
        ("Anna 's , to Rome", ["nominal Anna'", "comma", "preposition Rome"]),
        ("Rome house news", ["nominal Rome-house-news"]),
        ("Rome - Oslo voyage", ["nominal Rome-Oslo-voyage"]),
        ("Anna - Boris duel", ["nominal Anna-Boris-duel"]),
        ("Monday Anna", ["adverbial Monday", "nominal Anna"]),
        ("in Rome Anna", ["preposition Rome", "nominal Anna"]),
        ("in Rome and Anna", ["preposition Rome", "and", "nominal Anna"]),
        ("in Rome and Oslo and on Monday", ["preposition Rome Oslo", "and", "preposition Monday"]),
        ("Monday and Tuesday", ["adverbial Monday Tuesday"]),
        ("after sailing", ["preposition", "verb"]),
        ("from", ["preposition"]),
        ("from far", ["preposition"]),
        ("saw Anna and Boris sailed", ["verb", "nominal Anna", "and", "nominal Boris", "verb"]),
        ("saw Anna and Boris gladly sailed", ["verb", "nominal Anna", "and", "nominal Boris", "verb"]),
        ("said Anna and Boris sailed", ["verb", "nominal Anna Boris", "verb"]),
        ("saw Anna and Boris sailing", ["verb", "nominal Anna Boris", "verb"]),
        ("saw Anna and Boris", ["verb", "nominal Anna Boris"]),
        (
            "saw Anna , and Boris , the captain , sailed",
            [
                "verb",
                "nominal Anna",
                "comma",
                "and",
                "nominal Boris",
                "comma",
                "nominal captain",
                "comma",
                "verb",
            ],
        ),
        ("saw Anna , Boris and Clara , and left", ["verb", "nominal Anna Boris Clara", "comma", "and"]),
        ("- Anna", ["dash", "nominal Anna"]),
        ("Anna -", ["nominal Anna", "dash"]),
        ("'s Anna", ["possessive", "nominal Anna"]),
    ],
)
def test_a_sentence_consists_of(
    text: str, constituents: list[str], lexicon: dict[str, frozenset[str]]
) -> None:
    words = text.split()
    chunks = [lexicon.get(word, frozenset()) for word in words]
    read = read_constituents(chunks, parts_of(chunks), 0, len(chunks))
    assert [shown(words, each) for each in read] == constituents


def test_a_list_has_a_bound(lexicon: dict[str, frozenset[str]]) -> None:
    chunks = [lexicon[word] for word in ["Anna", "and"] * 100]
    first = read_constituents(chunks, parts_of(chunks), 0, len(chunks))[0]
    assert len(first.nouns) == MOST_MEMBERS
