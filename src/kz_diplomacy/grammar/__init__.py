"""The engine for rules and gazetteers; it knows not one word of any domain."""

from kz_diplomacy.grammar.gazetteer import Gazetteer
from kz_diplomacy.grammar.patterns import BOUNDARY, Pattern
from kz_diplomacy.grammar.phrases import (
    after,
    anything,
    before,
    between,
    end_of_sentence,
    gap,
    label,
    not_after,
    not_before,
    one,
    start_of_sentence,
    word,
)
from kz_diplomacy.grammar.rules import Grammar, Match, Rule

__all__ = [
    "BOUNDARY",
    "Gazetteer",
    "Grammar",
    "Match",
    "Pattern",
    "Rule",
    "after",
    "anything",
    "before",
    "between",
    "end_of_sentence",
    "gap",
    "label",
    "not_after",
    "not_before",
    "one",
    "start_of_sentence",
    "word",
]
