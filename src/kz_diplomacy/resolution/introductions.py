"""Whose envoy somebody is of whom no word says, told by a title before or a counterpart behind the name.

    introduced = title of country, …, ".", name, title  (* "Chile's negotiator spoke.  Ana Ruiz, an envoy," *)
    opposite   = name, …, ( "his" | "her" ), country, "counterpart" ;

The second one comes from the only other country that the sentences name, or from that of the outlet.
"""

from collections.abc import Iterator, Sequence

import attrs

from kz_diplomacy.mentions.values import CountryMention, Mention, PersonMention
from kz_diplomacy.models import Country, Person
from kz_diplomacy.resolution.persons import Identity
from kz_diplomacy.resolution.told_offices import Told

NEAR = 1
"""Sentences from a title to the name of its holder."""
MOST = 40
"""Mentions that are looked at on either side."""


def with_introduced(identities: Sequence[Identity], told: Told) -> tuple[Identity, ...]:
    """Return the persons of an article, those of no country told with that of their title or counterpart.

    >>> from kz_diplomacy.models import Office
    >>> title = PersonMention(first=0, last=4, role="envoy", office=Office.AMBASSADOR, country=Country("KR"))
    >>> named = PersonMention(first=6, last=9, name="Lee Example", role="envoy", office=Office.AMBASSADOR)
    >>> lee = Identity(mentions=(1,), person=Person(name="Lee Example", office=Office.AMBASSADOR))
    >>> told = Told(mentions=(title, named), sentences=(0, 1))
    >>> [str(each.person.country) for each in with_introduced((lee,), told)]
    ['KR']
    """
    people = {number: each.person for each in identities for number in each.mentions}
    return tuple(_introduced(each, told, people) for each in identities)


def _introduced(identity: Identity, told: Told, people: dict[int, Person]) -> Identity:
    person = identity.person
    if person.country is not None or person.organization is not None:
        return identity
    for number in identity.mentions:
        country = _of_title(number, told, people) or _opposite(number, told, people)
        if country is not None:
            return identity._replace(person=attrs.evolve(person, country=country))
    return identity


def _of_title(number: int, told: Told, people: dict[int, Person]) -> Country | None:
    """Return the country of the only title before a name that its bearer may hold."""
    own = told.mentions[number]
    if not isinstance(own, PersonMention) or (own.office is None and not own.counterpart):
        return None
    found = {
        title.country
        for title in _titles_before(number, told)
        if title.counterpart is own.counterpart and (own.counterpart or title.office is own.office)
    }
    country = found.pop() if len(found) == 1 else None
    held = any(each.country == country and each.office is own.office for each in people.values())
    return None if held else country


def _titles_before(number: int, told: Told) -> Iterator[PersonMention]:
    """Yield the titles of one person without a name that stand with a country just before a name."""
    for other in range(number - 1, max(number - MOST, -1), -1):
        mention = told.mentions[other]
        if told.sentences[number] - told.sentences[other] > NEAR:
            return
        if isinstance(mention, PersonMention) and not (mention.name or mention.plural) and mention.country:
            yield mention


def _opposite(number: int, told: Told, people: dict[int, Person]) -> Country | None:
    """Return where somebody comes from whose counterpart from another country stands behind the name."""
    theirs = _of_counterpart(number, told)
    if not theirs or (told.home is not None and told.home not in theirs):
        return told.home if theirs else None
    near = range(max(number - MOST, 0), min(number + MOST, len(told.mentions)))
    beside = (n for n in near if 0 <= told.sentences[number] - told.sentences[n] <= NEAR)
    named = {home for n in beside if (home := _home(told.mentions[n], people.get(n))) is not None}
    others = named - theirs
    return others.pop() if len(others) == 1 else None


def _of_counterpart(number: int, told: Told) -> set[Country]:
    """Return the countries of the counterparts who stand next behind a name in its sentence."""
    for other in range(number + 1, min(number + MOST, len(told.mentions))):
        mention = told.mentions[other]
        if told.sentences[other] != told.sentences[number]:
            break
        if isinstance(mention, PersonMention):
            theirs = {*mention.countries, mention.country} - {None}
            return {each for each in theirs if each is not None} if mention.counterpart else set()
    return set()


def _home(mention: Mention, person: Person | None) -> Country | None:
    if isinstance(mention, CountryMention):
        return mention.country
    named = mention.country if isinstance(mention, PersonMention) else None
    return person.country if person is not None else named
