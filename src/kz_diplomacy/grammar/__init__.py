"""The engine for rules and gazetteers; it knows not one word of any domain."""

from kz_diplomacy.grammar.gazetteer import Gazetteer

__all__ = ["Gazetteer"]
