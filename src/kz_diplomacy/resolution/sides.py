"""The two sides of an article: whose documents and talks it tells of where a sentence does not say so."""

from collections.abc import Sequence

from kz_diplomacy.knowledge import BodyKind
from kz_diplomacy.mentions.values import Mention, OrganizationMention, PlaceMention
from kz_diplomacy.models import Country
from kz_diplomacy.resolution.parties import Party, countries_of
from kz_diplomacy.text import Document, SentenceKind

PAIR = 2
LEAD = 2
"""Sentences of prose that with the headline tell what an article is about."""


def sides_of(
    document: Document, mentions: Sequence[Mention], parties: Sequence[tuple[Party, ...]]
) -> tuple[Country, ...]:
    """Return the two countries of an article between two countries, else ().

    They are the only two that headline and lead speak of, or else the only two in the whole text, the
    dateline left out.
    """
    lead = _end_of_lead(document)
    lines = document.dateline
    dateline = range(lines.first, lines.last) if lines is not None else range(0)
    located = {mention.last + 1 for mention in mentions if isinstance(mention, PlaceMention)}
    told = [
        (mention.first, found)
        for mention, found in zip(mentions, parties, strict=True)
        if mention.first not in dateline and not _is_media(mention) and mention.first not in located
    ]
    opening = countries_of(tuple(party for first, found in told if first < lead for party in found))
    if len(opening) == PAIR:
        return opening
    everywhere = countries_of(tuple(party for _, found in told for party in found))
    return everywhere if len(everywhere) == PAIR else ()


def _is_media(mention: Mention) -> bool:
    """Return whether a mention is an agency or newspaper: it reports and takes no part."""
    return isinstance(mention, OrganizationMention) and mention.kind is BodyKind.MEDIA


def _end_of_lead(document: Document) -> int:
    prose = [sentence.last for sentence in document.sentences if sentence.kind is SentenceKind.PROSE]
    return prose[min(LEAD, len(prose)) - 1] if prose else document.body
