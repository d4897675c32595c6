"""All mentions of a document."""

from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.mentions.capitals import find_capitals
from kz_diplomacy.mentions.conferences import find_conferences
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.mentions.counts import find_counts
from kz_diplomacy.mentions.dates import find_dates
from kz_diplomacy.mentions.documents import find_documents
from kz_diplomacy.mentions.groups import find_groups
from kz_diplomacy.mentions.money import find_money
from kz_diplomacy.mentions.organizations import find_organizations
from kz_diplomacy.mentions.persons import find_persons
from kz_diplomacy.mentions.selection import settled
from kz_diplomacy.mentions.values import Mention
from kz_diplomacy.text import Document

__all__ = ["read_mentions"]


def read_mentions(document: Document, knowledge: Knowledge) -> tuple[Mention, ...]:
    """Return what a document mentions, in order, without overlap, each mention within one sentence.

    What ends a headline does not go on in the text: "led by the Foreign Minister" before "for fisheries".
    Two country mentions share their words where one word names both ("Kazakh-Korean").

    >>> from kz_diplomacy.models import Article
    >>> from kz_diplomacy.text import read_document
    >>> document = read_document(Article(id="a", text="The Italian ambassador visited Seoul."))
    >>> [type(mention).__name__ for mention in read_mentions(document, Knowledge.load())]
    ['PersonMention', 'PlaceMention']
    """
    context = Context.of(document, knowledge)
    context = context.with_organizations(find_organizations(context))
    dates = find_dates(document, document.article.published)
    money = find_money(document, knowledge, (each.country for each in context.countries_found))
    beside: list[Mention] = [
        *context.countries_found,
        *context.places_found,
        *find_capitals(context),
        *context.organizations_found,
        *dates,
        *money,
        *find_counts(document, (*dates, *money)),
    ]
    persons = find_persons(context)
    found: list[Mention] = [
        *beside,
        *persons,
        *find_groups(document, context.countries_found),
        *find_documents(document, knowledge, (*beside, *persons)),
        *find_conferences(document, knowledge, beside),
    ]
    return settled(each for each in found if not context.crosses(each.first, each.last))
