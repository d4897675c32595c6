"""Styles that stand for a person: "His Majesty" is the monarch named before, not the minister named last."""

from kz_diplomacy.mentions.values import GroupMention, PersonMention
from kz_diplomacy.models import Office, Person
from kz_diplomacy.resolution.context import LOOKED_BACK, Context

OFFICES = {
    "majesty": frozenset((Office.HEAD_OF_STATE,)),
    "highness": frozenset((Office.HEAD_OF_STATE, Office.ROYAL)),
    "holiness": frozenset((Office.HEAD_OF_STATE, Office.RELIGIOUS)),
    "beatitude": frozenset((Office.RELIGIOUS,)),
    "eminence": frozenset((Office.RELIGIOUS,)),
}
"""Whom each style is due to; "Excellency" to anybody, as a pronoun."""


def style_of(context: Context, mention: GroupMention) -> str | None:
    """Return the style that a mention consists of, None for a pronoun and for one that is due to anybody."""
    word = context.document.lower[mention.last - 1]
    return word if word in OFFICES else None


def bearer_of(context: Context, number: int, style: str) -> tuple[Person, ...]:
    """Return the person named last with a style, else the one last named whose office has it.

    Args:
        context: The article.
        number: The mention that stands for somebody.
        style: "majesty" and the like.
    """
    before = range(number - 1, max(number - LOOKED_BACK, 0) - 1, -1)
    shown = [n for n in before if style in _styles_of(context, n)]
    due = (p for n in before if not _styles_of(context, n) for p in context.persons((n,)))
    return (*context.persons(shown[:1]), *(p for p in due if p.office in OFFICES[style]))[:1]


def _styles_of(context: Context, number: int) -> frozenset[str]:
    """Return the styles with which somebody is named: "His Majesty King Philip"."""
    mention = context.mentions[number]
    named = isinstance(mention, PersonMention)
    words = context.document.lower[mention.first : mention.last] if named else ()
    return frozenset(word for word in words if word in OFFICES)
