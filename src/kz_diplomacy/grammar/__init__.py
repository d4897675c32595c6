"""The engine for rules and gazetteers; it knows not one word of any domain."""

from kz_diplomacy.grammar.clauses import Adjunct, Clause, Sentence
from kz_diplomacy.grammar.constructions import CONSTRUCTIONS, FrameGrammar
from kz_diplomacy.grammar.frames import Frame, FrameMatch, Role
from kz_diplomacy.grammar.gazetteer import Gazetteer
from kz_diplomacy.grammar.nouns import Constituent, Noun
from kz_diplomacy.grammar.patterns import Pattern
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
from kz_diplomacy.grammar.sentences import read_sentence
from kz_diplomacy.grammar.syntax import BOUNDARY, SYNTAX

__all__ = [
    "BOUNDARY",
    "CONSTRUCTIONS",
    "SYNTAX",
    "Adjunct",
    "Clause",
    "Constituent",
    "Frame",
    "FrameGrammar",
    "FrameMatch",
    "Gazetteer",
    "Grammar",
    "Match",
    "Noun",
    "Pattern",
    "Role",
    "Rule",
    "Sentence",
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
    "read_sentence",
    "start_of_sentence",
    "word",
]
