"""Openings: what stands before a verb in its group, a date perhaps between: "will on Monday meet".

opening   = [ "to" ], { auxiliary | adverb | "not" | dated } ;
dated     = [ "on" | "in" ], date | ",", [ "on" | "in" ], date, "," ;
"""

from typing import NamedTuple

from kz_diplomacy.events import auxiliaries as aux
from kz_diplomacy.events.cover import Cover
from kz_diplomacy.mentions.values import DateMention

DATING = frozenset(("on", "in"))
"""Prepositions that bring a date between auxiliary and verb: "will on Monday meet"."""

ONLY = ("only",)
"""What follows a "not" that denies nothing: "was not only signed but also ratified"."""


class Opening(NamedTuple):
    """What stands before a verb: auxiliaries up to the word `last`, perhaps "to" and "not".

    The verb itself may stand at `at`: adverbs and dates are passed over.
    """

    auxiliaries: tuple[str, ...]
    infinitive: bool
    negated: bool
    last: int
    at: int


def opening_at(cover: Cover, first: int, end: int) -> Opening:
    """Return the auxiliaries, or the "to", that begin at the word `first`, none from the word `end` on.

    >>> from kz_diplomacy.knowledge import Knowledge
    >>> from kz_diplomacy.models import Article
    >>> from kz_diplomacy.text import read_document
    >>> cover = Cover.of(read_document(Article(text="They will not soon meet")), (), Knowledge.load())
    >>> opening = opening_at(cover, 1, 5)
    >>> opening.auxiliaries, opening.negated, opening.at
    (('will',), True, 4)
    """
    lower = cover.document.lower
    infinitive = lower[first] == "to"
    at, last, negated = first + infinitive, 0, False
    auxiliaries: list[str] = []
    while at < end and not cover.covered(at):
        dated = _after_dated(cover, at) if auxiliaries else None
        if dated is not None:
            at = dated
            continue
        if lower[at] in aux.ALL:
            auxiliaries.append(aux.CONTRACTED.get(lower[at], lower[at]))
            negated = negated or lower[at] in aux.CONTRACTED
            last = at + 1
        elif lower[at] in aux.NOT:
            negated = negated or lower[at + 1 : at + 2] != ONLY
        elif not (aux.is_adverb(lower[at]) or (auxiliaries and lower[at] == "since")):
            break
        at += 1
        at = _after_date(cover, at) or at
    return Opening(auxiliaries=tuple(auxiliaries), infinitive=infinitive, negated=negated, last=last, at=at)


def _after_dated(cover: Cover, at: int) -> int | None:
    """Return the word after a date with its preposition, between commas or without, None where none is."""
    lower = cover.document.lower
    inserted = lower[at] == ","
    start = at + inserted
    brought = start < len(lower) and lower[start] in DATING
    after = _after_date(cover, start + brought) if brought or inserted else None
    if after is None or not inserted:
        return after
    return after + 1 if after < len(lower) and lower[after] == "," else None


def _after_date(cover: Cover, at: int) -> int | None:
    """Return the word after the date that begins at a word, None where none does."""
    mention = cover.mention_at(at) if at < len(cover.document.lower) else None
    return mention.last if isinstance(mention, DateMention) and mention.first == at else None
