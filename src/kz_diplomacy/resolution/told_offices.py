"""Offices that an article tells apart from the name: "the President of Kazakhstan", "his counterpart A".

A counterpart holds the office of the person told of just before; an official whom the tables know holds the
one of his offices that the article names for his country elsewhere; a "leader" is a head of state before he
is a head of government.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import attrs

from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.mentions.values import Mention, PersonMention
from kz_diplomacy.models import Country, Office, Person
from kz_diplomacy.resolution.offices import offices_of
from kz_diplomacy.resolution.persons import Identity

LEADING = (Office.HEAD_OF_STATE, Office.HEAD_OF_GOVERNMENT)
"""Offices of leaders, the highest first."""


class Told(NamedTuple):
    """The mentions of an article with the sentence in which each stands, and the country of the outlet."""

    mentions: Sequence[Mention]
    sentences: Sequence[int]
    home: Country | None = None

    def before(self, number: int) -> Iterator[int]:
        """Yield the mentions of a sentence before one of it, the nearest first."""
        for other in range(number - 1, -1, -1):
            if self.sentences[other] != self.sentences[number]:
                return
            yield other


def with_told_offices(
    identities: Sequence[Identity], told: Told, knowledge: Knowledge
) -> tuple[Identity, ...]:
    """Return the persons of an article with the offices that other mentions tell.

    >>> named = PersonMention(first=0, last=2, name="Kassym-Jomart Tokayev", country=Country("KZ"))
    >>> title = PersonMention(first=9, last=12, office=Office.HEAD_OF_STATE, country=Country("KZ"))
    >>> person = Person(name=named.name, country=Country("KZ"), wikidata="Q200881")
    >>> tokayev = Identity(mentions=(0,), person=person)
    >>> told = Told(mentions=(named, title), sentences=(0, 1))
    >>> [each.person.office for each in with_told_offices((tokayev,), told, Knowledge.load())]
    [Office.HEAD_OF_STATE]
    """
    offices = {number: each.person.office for each in identities for number in each.mentions}
    titles = _titles(told)
    found: list[Identity] = []
    for identity in identities:
        person, office = identity.person, None
        if person.office is None:
            office = _as_counterpart(identity, told, offices) or _of_official(person, titles, knowledge)
        if office is not None:
            found.append(identity._replace(person=attrs.evolve(person, office=office)))
        else:
            found.append(identity)
    return tuple(found)


def _as_counterpart(identity: Identity, told: Told, offices: dict[int, Office | None]) -> Office | None:
    """Return the office of the person told of before "his counterpart A" in the sentence."""
    for number in identity.mentions:
        mention = told.mentions[number]
        if isinstance(mention, PersonMention) and mention.counterpart:
            before = told.before(number)
            known = (offices.get(n) or _own_office(told.mentions[n]) for n in before)
            return next((office for office in known if office is not None), None)
    return None


def _own_office(mention: Mention) -> Office | None:
    return mention.office if isinstance(mention, PersonMention) else None


def _of_official(
    person: Person, titles: Mapping[Country, set[Office]], knowledge: Knowledge
) -> Office | None:
    """Return the one office ever held by an official that the article names for the country."""
    officials = knowledge.official(person.name or "") if person.wikidata else ()
    held = {term.office for official in officials for term in official.terms}
    own = set(offices_of(person.role, None)) if person.role is not None else set[Office]()
    named = held & (own if person.country is None else own | titles.get(person.country, set()))
    if len(named) > 1 and named <= set(LEADING):
        return LEADING[0]
    return named.pop() if len(named) == 1 else None


def _titles(told: Told) -> dict[Country, set[Office]]:
    """Return the offices that titles without a name may mean, by country."""
    titles: dict[Country, set[Office]] = {}
    for mention in told.mentions:
        if isinstance(mention, PersonMention) and mention.name is None and not mention.plural:
            native = mention.country or (told.home if mention.organization is None else None)
            if native is not None:
                titles.setdefault(native, set()).update(offices_of(mention.role, mention.office))
    return titles
