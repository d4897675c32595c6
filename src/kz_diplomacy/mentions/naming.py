"""The words without which no article names a place."""

from collections.abc import Iterator

from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.mentions.capitals import CAPITAL
from kz_diplomacy.mentions.lexicon import lexicon

__all__ = ["naming_phrases"]


def naming_phrases(knowledge: Knowledge) -> Iterator[str]:
    """Yield the names of the tables and the words for regions and sites: every place mention has one of them.

    >>> {"Seoul", "region", "palace"} <= set(naming_phrases(Knowledge.load()))
    True
    """
    words = lexicon()
    yield from knowledge.names
    yield from (*words.regions, *words.sites, CAPITAL)
