"""Mentions: words of a document that name dates, money, people, bodies, places and documents."""

from kz_diplomacy.mentions.naming import naming_phrases
from kz_diplomacy.mentions.reading import read_mentions

__all__ = ["naming_phrases", "read_mentions"]
