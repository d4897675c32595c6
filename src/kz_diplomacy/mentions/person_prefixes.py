"""What stands before a person besides the title: "His Majesty", "French MFA" before "Secretary General A".

    person = [ possessive, style, { style } ] | [ adjective of a country, word, { word } ], person ;

The words of a ministry or office that no table knows tell whose official the person is; so does a ministry
of a country before the name and a comma ("the Trade Ministry of Chile, A,").
"""

from collections.abc import Sequence

from kz_diplomacy.knowledge.entries import NameForm
from kz_diplomacy.knowledge.person_words import PersonWord, person_words
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.mentions.organization_bounds import STATE_ORGANS
from kz_diplomacy.mentions.values import PersonMention
from kz_diplomacy.models import Country

__all__ = ["with_prefixes"]

POSSESSIVES = frozenset(("his", "her", "their", "your"))
JOINING = frozenset(("of", "and", "for", "&", "the"))
LONGEST_OFFICE = 8


def with_prefixes(context: Context, mentions: Sequence[PersonMention]) -> list[PersonMention]:
    """Return the people with the styles before them, and the country that stands before their office."""
    taken = {word for mention in mentions for word in range(mention.first, mention.last)}
    return [_at_office(context, _styled(context, mention), taken) for mention in mentions]


def _styled(context: Context, mention: PersonMention) -> PersonMention:
    first = mention.first
    while first and _is_style(context, first - 1):
        first -= 1
    if first == mention.first or context.word(first - 1) not in POSSESSIVES:
        return mention
    return mention._replace(first=first - 1)


def _is_style(context: Context, index: int) -> bool:
    word = context.word(index)
    return context.capital(index) and (
        word in context.lexicon.honorifics or word in person_words(PersonWord.STYLE)
    )


def _at_office(context: Context, mention: PersonMention, taken: set[int]) -> PersonMention:
    if mention.name is None or mention.country is not None:
        return mention
    index = mention.first - 1
    ministry = context.organizations.ending.get(index)
    if ministry is not None and ministry.kind in STATE_ORGANS and _apart(context, mention):
        return mention._replace(country=ministry.organization.country)
    for at in range(index, max(index - LONGEST_OFFICE, -1), -1):
        country = _adjective(context, at)
        if country is not None and (at < index or mention.organization is not None):
            return mention._replace(first=at, country=country)
        if at in taken or not (context.capital(at) or context.word(at) in JOINING) or at in context.opening:
            return mention
    return mention


def _apart(context: Context, mention: PersonMention) -> bool:
    """Whether commas part a name without a title from what stands around it."""
    after = context.key(mention.last)
    return mention.role is None and context.key(mention.first - 1) == "," and after in {",", "."}


def _adjective(context: Context, index: int) -> Country | None:
    found = context.countries.starting.get(index)
    named = found is not None and found.form is NameForm.ADJECTIVE
    return found.country if found is not None and named else None
