"""Who sends the head of a delegation: "a delegation of Norway led by the Minister of Energy, Anna Berg".

    delegation = [ sender ], "delegation", [ ( "of" | "from" ), sender ], [ "," ], led, head ;
    led        = ( "led" | "headed" ), "by" ;

The head comes from the country that sends the delegation, where no word says of which he is.
"""

from collections.abc import Sequence

import attrs

from kz_diplomacy.mentions.values import (
    CountryMention,
    GroupMention,
    Mention,
    OrganizationMention,
    PersonMention,
)
from kz_diplomacy.models import Country
from kz_diplomacy.text import Document

LED = frozenset(("led", "headed"))
SENT = frozenset(("delegation", "mission", "group", "team"))
REACH = 14
"""Words from the delegation to its head."""
BEFORE = 3
"""Words before "delegation" in which its sender may stand."""


def with_senders(document: Document, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Return the mentions of a document, heads of delegations with the country that sends them.

    >>> from kz_diplomacy.knowledge.entries import NameForm
    >>> from kz_diplomacy.models import Article
    >>> from kz_diplomacy.text import read_document
    >>> document = read_document(Article(text="A delegation of Norway led by Anna Berg came."))
    >>> norway = CountryMention(first=3, last=4, country=Country("NO"), form=NameForm.NAME)
    >>> with_senders(document, (norway, PersonMention(first=6, last=8, name="Anna Berg")))[1].country
    Country('NO')
    """
    return tuple(
        _sent(document, mentions, number, mention) if isinstance(mention, PersonMention) else mention
        for number, mention in enumerate(mentions)
    )


def _sent(document: Document, mentions: Sequence[Mention], number: int, head: PersonMention) -> PersonMention:
    led = head.first - 2
    leading = led > 0 and document.lower[led] in LED and document.lower[led + 1] == "by"
    if head.country is not None or not leading:
        return head
    words = range(led - 1, max(0, led - REACH) - 1, -1)
    delegation = next((word for word in words if document.lower[word] in SENT), None)
    if delegation is None:
        return head
    near = (m for m in mentions[max(0, number - BEFORE) : number] if delegation - BEFORE <= m.first < led)
    countries = {country for mention in near if (country := _country(mention)) is not None}
    return attrs.evolve(head, country=countries.pop()) if len(countries) == 1 else head


def _country(mention: Mention) -> Country | None:
    """Return the country of a sender."""
    if isinstance(mention, CountryMention | GroupMention):
        return mention.country
    return mention.organization.country if isinstance(mention, OrganizationMention) else None
