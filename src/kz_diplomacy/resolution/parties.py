"""Who is meant: each mention of an article with the persons, bodies or countries that it stands for."""

from typing import NamedTuple, TypeAlias

from kz_diplomacy.mentions.values import Mention
from kz_diplomacy.models import Country, Office, Organization, Person, Place

Party: TypeAlias = Person | Organization | Country
"""A side of an event."""


class Resolution(NamedTuple):
    """The mentions of an article in order, and in `parties` at the same places whom each stands for.

    A mention that stands for nobody, or for whom more than one reading is left, has no parties.  `home` is
    the country of the outlet, `people` are the named persons in order of appearance, `sides` the two
    countries that the article is about, () where it is about one or many, `dateline` is the place that it is
    written from.
    """

    mentions: tuple[Mention, ...]
    parties: tuple[tuple[Party, ...], ...]
    people: tuple[Person, ...] = ()
    home: Country | None = None
    sides: tuple[Country, ...] = ()
    dateline: Place | None = None


def countries_of(parties: tuple[Party, ...]) -> tuple[Country, ...]:
    """Return the countries of the parties in order, each once.

    >>> lake = Organization(name="Lake Commission")
    >>> countries_of((Person(name="A", country=Country("KZ")), lake, Country("KG"), Country("KZ")))
    (Country('KZ'), Country('KG'))
    """
    found = (party if isinstance(party, Country) else party.country for party in parties)
    return tuple(dict.fromkeys(country for country in found if country is not None))


def bodies_headed(persons: tuple[Person, ...]) -> tuple[Organization, ...]:
    """Return the bodies of no country whose heads the persons are: each is a side of its own.

    >>> head = Person(name="A", office=Office.ORGANIZATION_HEAD, organization="World Bank")
    >>> [body.name for body in bodies_headed((head, Person(name="B", country=Country("KG"))))]
    ['World Bank']
    """
    heads = (person for person in persons if person.office is Office.ORGANIZATION_HEAD)
    names = dict.fromkeys(head.organization for head in heads if head.country is None)
    return tuple(Organization(name=name) for name in names if name is not None)
