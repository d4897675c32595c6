"""Who says "I": whoever is named behind the quotation, else before it.

"I will come in May," said Aida Example.
Aida Example said: "I will come in May."
"""

from kz_diplomacy.mentions.values import GroupMention, PersonMention
from kz_diplomacy.resolution.context import Context

QUOTE = '"'
MOST_QUOTED = 120
"""Words that a quotation may have before and behind "I"."""
NEAR = 4
"""Words behind a quotation within which its speaker is named."""


def speaker_of(context: Context, mention: GroupMention, number: int) -> int | None:
    """Return the mention of who speaks in the quotation around "I", None outside of quotations."""
    here = context.sentence_of[number]
    close = _quote(context, range(mention.last, mention.last + MOST_QUOTED))
    if close is None:
        return None
    behind = [n for n in _somebody(context, context.sentence_at(close)) if _begins(context, n) > close]
    if behind and _begins(context, behind[0]) <= close + NEAR:
        return behind[0]
    first = context.document.sentences[here].first
    opening = _quote(context, range(mention.first - 1, max(first, mention.first - MOST_QUOTED) - 1, -1))
    if opening is None:
        return None
    before = [n for n in _somebody(context, here) if _begins(context, n) < opening]
    verb_between = [n for n in before if context.mentions[n].last + 2 == opening]
    return next(iter((*verb_between, *before)), None)


def _somebody(context: Context, sentence: int) -> list[int]:
    people = PersonMention | GroupMention
    return [n for n in context.in_sentence[sentence] if isinstance(context.mentions[n], people)]


def _quote(context: Context, words: range) -> int | None:
    keys = context.document.keys
    return next((word for word in words if keys[word : word + 1] == (QUOTE,)), None)


def _begins(context: Context, number: int) -> int:
    return context.mentions[number].first
