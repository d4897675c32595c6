"""Words for several: "the sides", "both presidents", "the pair", "they".

They are the parties of the nearest sentence before that has just as many; of leaders told one by one, those
of the last sentences together; of "the two presidents", whoever else is told of, the only two of the article.
"""

from collections.abc import Iterator, Sequence
from itertools import chain

from kz_diplomacy.knowledge.person_words import PersonWord, person_words
from kz_diplomacy.mentions.values import CountryMention, GroupKind, GroupMention
from kz_diplomacy.models import Country, Office, Person
from kz_diplomacy.resolution.context import Context
from kz_diplomacy.resolution.offices import offices_in_group, offices_of
from kz_diplomacy.resolution.parties import Party, bodies_headed, countries_of

PAIR = 2
LINKS = frozenset(("of", "the", "and", ","))
LEADER, LEADERS = "leader", "leaders"
SERVING = frozenset((Office.FOREIGN_MINISTER, Office.MINISTER, Office.DEPUTY_MINISTER, Office.AMBASSADOR))
"""Offices of those who lead no state."""
HEADS = frozenset((Office.HEAD_OF_STATE, Office.HEAD_OF_GOVERNMENT))
OF = "of"
OWNERS = frozenset(("'", "'s"))
"""What makes "the leaders' dinner" a thing of any leaders."""


def leaders_of(context: Context, number: int, mention: GroupMention) -> tuple[Party, ...]:
    """Return the people whom "both presidents" or "they" mean, each from a country of his own or not."""
    if OF in context.document.lower[mention.last : mention.last + 1]:
        return _of_countries(context, number, mention)
    together: dict[Person, None] = {}
    for mentions in context.sentences_before(number):
        persons = context.persons(_without_owners(context, number, mentions))
        fitting = _fitting(context, persons, mention)
        if _is_company(fitting, mention):
            return fitting
        together.update(dict.fromkeys(fitting))
        if len(together) == mention.count != PAIR:
            return tuple(together)
    return _only_ones(context, number, mention)


def _without_owners(context: Context, number: int, mentions: Sequence[int]) -> Sequence[int]:
    """Return the mentions of a sentence, of that of the word without those to which something belongs.

    "The minister spoke of President Example's war, and they discussed grain": the president is no company.
    """
    if not mentions or context.sentence_of[mentions[0]] != context.sentence_of[number]:
        return mentions
    ends = ((mention, context.mentions[mention].last) for mention in mentions)
    return [m for m, last in ends if not OWNERS.intersection(context.document.lower[last : last + 1])]


def _is_company(persons: tuple[Person, ...], mention: GroupMention) -> bool:
    """Return whether people are as many as the words say, and from more than one country or body."""
    several = len(countries_of(persons)) + len(bodies_headed(persons))
    if mention.count is None and mention.kind is GroupKind.LEADERS:
        return len(persons) == several >= PAIR
    return len(persons) == (mention.count or PAIR) and several > 1


def _fitting(context: Context, persons: tuple[Person, ...], mention: GroupMention) -> tuple[Person, ...]:
    """Return whom of a country or at the head of a body the words may mean: no ministers by "leaders"."""
    offices = offices_in_group(mention.office)
    leading = LEADERS in context.document.lower[mention.first : mention.last] and _has_leaders(context)
    return tuple(
        p
        for p in persons
        if (p.country is not None or (p.name is not None and bodies_headed((p,))))
        and (not offices or p.office in {None, *offices})
        and not (leading and p.office in SERVING)
        and not _speaks_for(p)
    )


def _has_leaders(context: Context) -> bool:
    """Return whether the article names two who lead a state: else ministers are called leaders."""
    return sum(person.office in HEADS for person in context.people) >= PAIR


def _speaks_for(person: Person) -> bool:
    words = (person.role or "").lower()
    return any(word in words for word in person_words(PersonWord.SPOKESMAN))


def _only_ones(context: Context, number: int, mention: GroupMention) -> tuple[Party, ...]:
    """Return the only people of the article with the office where the words say how many there are.

    "The ministers" without a number are none who are named only later.
    """
    if mention.office is None:
        return ()
    offices = offices_in_group(mention.office)
    fitting = tuple(p for p in context.people if p.office in offices)
    if len(fitting) != (mention.count or PAIR) or len(fitting) != len(countries_of(fitting)):
        return ()
    named = set(chain.from_iterable(context.parties[:number]))
    return fitting if mention.count or named.issuperset(fitting) else ()


def _of_countries(context: Context, number: int, mention: GroupMention) -> tuple[Party, ...]:
    """Return the people of "the leaders of Example and Sample", () unless the article names each of them."""
    offices = offices_in_group(mention.office) or offices_of(LEADER, None)
    found: list[Person] = []
    for country in _listed_behind(context, number, mention):
        holders = [p for p in context.people if p.country == country and p.office in offices]
        if len(holders) != 1:
            return ()
        found.append(holders[0])
    return tuple(found)


def _listed_behind(context: Context, number: int, mention: GroupMention) -> Iterator[Country]:
    """Yield the countries of a list that "of" ties to a word: "the governments of Chile, Peru and Cuba"."""
    end = mention.last
    for other in context.mentions[number + 1 :]:
        between = context.document.lower[end : other.first]
        if not isinstance(other, CountryMention) or not LINKS.issuperset(between):
            break
        yield other.country
        end = other.last


def _whose(context: Context, number: int, mention: GroupMention) -> tuple[Country, ...]:
    """Return the countries behind "the governments of": listed, or the sides that a word for them means."""
    listed = tuple(dict.fromkeys(_listed_behind(context, number, mention)))
    behind = context.mentions[number + 1] if number + 1 < len(context.mentions) else None
    if listed or not isinstance(behind, GroupMention) or behind.first != mention.last + 1:
        return listed
    return sides_of_group(context, number + 1, behind) if behind.kind is GroupKind.SIDES else ()


def pair_of(context: Context, number: int, mention: GroupMention) -> tuple[Party, ...]:
    """Return the people whom "the pair" or "the leaders" means, else the countries: "leaders of Chile"."""
    after = context.document.lower[mention.last : mention.last + 1]
    if mention.count is None and OWNERS.intersection(after):
        return ()
    found = leaders_of(context, number, mention)
    if not found and OF in after:
        return tuple(_listed_behind(context, number, mention))
    if found or mention.count is None:
        return found
    return sides_of_group(context, number, mention)


def sides_meant(context: Context, number: int, mention: GroupMention) -> tuple[Party, ...]:
    """Return the sides of which a word tells: two countries, or a country and a body whose head was named."""
    found = sides_of_group(context, number, mention)
    if found or mention.count not in {None, PAIR}:
        return found
    for mentions in context.sentences_before(number):
        persons = context.persons(mentions)
        sides: tuple[Party, ...] = (*countries_of(persons), *bodies_headed(persons))
        if len(sides) == PAIR and sides[-1:] == bodies_headed(persons):
            return sides
    return ()


def sides_of_group(context: Context, number: int, mention: GroupMention) -> tuple[Country, ...]:
    """Return the countries whom "the sides" means, that of a side which is named.

    "The countries of the region" are none that were told of, "the governments of Chile and Peru" are two.
    """
    if mention.countries:
        return mention.countries
    if mention.country is not None:
        return (mention.country,)
    if OF in context.document.lower[mention.last : mention.last + 1]:
        return _whose(context, number, mention)
    wanted = mention.count or PAIR
    for mentions in context.sentences_before(number):
        found = countries_of(tuple(chain.from_iterable(context.parties[other] for other in mentions)))
        if len(found) == wanted:
            return found
    return ()
