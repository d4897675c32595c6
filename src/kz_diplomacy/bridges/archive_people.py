"""Visitors as an archive names them, title and name in one, as persons."""

import datetime as dt

from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.mentions import read_mentions
from kz_diplomacy.mentions.values import PersonMention
from kz_diplomacy.models import Article, Country, Person
from kz_diplomacy.text import read_document

__all__ = ["people_named"]


def people_named(text: str, state: str, country: Country | None, day: dt.date) -> tuple[Person, ...]:
    """Return the people of a visitor's entry.

    Title and name are told apart as in an article; where this does not give back every word of the entry, the
    whole entry is the name.

    >>> knowledge = people_named("King Example I", "Norway", Country("NO"), dt.date(1920, 5, 1))
    >>> [(person.role, person.name) for person in knowledge]
    [('King', 'Example I')]
    """
    article = Article(id="archive", text=f"{text} of {state} arrived.", published=day)
    mentions = read_mentions(read_document(article), Knowledge.load())
    people = [mention for mention in mentions if isinstance(mention, PersonMention)]
    if " and ".join(_written(mention) for mention in people) != text:
        return (Person(name=text, country=country),)
    return tuple(
        Person(
            name=mention.name,
            role=mention.role,
            office=mention.office,
            country=country,
            organization=mention.organization,
            wikidata=mention.wikidata if mention.country == country else None,
        )
        for mention in people
    )


def _written(mention: PersonMention) -> str:
    return " ".join(part for part in (mention.role, mention.name) if part is not None)
