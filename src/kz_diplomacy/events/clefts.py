"""Clefts: "It was in Oslo on Friday that they met" says no more than "In Oslo on Friday they met".

cleft   = "it", ( "was" | "is" ), adjunct, { adjunct }, "that", clause ;
adjunct = preposition, [ article ], ( date | town | country | conference | event ) ;
"""

from kz_diplomacy.events import auxiliaries as aux
from kz_diplomacy.events.cover import Cover
from kz_diplomacy.mentions.values import (
    ConferenceMention,
    CountryMention,
    DateMention,
    GroupMention,
    PlaceMention,
)

IT_WAS = ("it", "was")
OPENINGS = (IT_WAS, ("it", "is"))
LONGEST = 15
"""Words from "it was" to "that"."""
ADJUNCTS = (DateMention, PlaceMention, CountryMention, ConferenceMention, GroupMention)
BESIDE = aux.PREPOSITIONS | aux.DETERMINERS | {","}


def cleft_at(cover: Cover, first: int, last: int) -> int | None:
    """Return the "that" of a cleft, None where a sentence is none.

    Args:
        cover: The words with what covers them.
        first: The first word of the sentence.
        last: The word after it.

    >>> from kz_diplomacy.knowledge import Knowledge
    >>> from kz_diplomacy.mentions import read_mentions
    >>> from kz_diplomacy.models import Article
    >>> from kz_diplomacy.text import read_document
    >>> knowledge = Knowledge.load()
    >>> document = read_document(Article(text="It was in Oslo that they met."))
    >>> cleft_at(Cover.of(document, read_mentions(document, knowledge), knowledge), 0, 8)
    4
    """
    lower = cover.document.lower
    brought = not aux.PREPOSITIONS.isdisjoint(lower[first + 2 : first + 3])
    if lower[first : first + 2] not in OPENINGS or not brought:
        return None
    for at in range(first + 3, min(last, first + LONGEST)):
        if lower[at] == "that":
            return at
        told = isinstance(cover.mention_at(at), ADJUNCTS) or cover.is_event_noun(at)
        if not told and lower[at] not in BESIDE:
            return None
    return None
