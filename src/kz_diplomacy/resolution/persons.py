"""Named persons: which mentions are one person, and what the article says of that person in all of them.

Two names are one person where all words of the shorter one, initials counting for the words that they begin,
stand in the longer one and exactly one longer name of the article fits; or where both are spellings of the
name of one official whom the tables know.
"""

import datetime as dt
from collections.abc import Hashable, Iterable, Sequence
from typing import NamedTuple, TypeVar

import attrs

from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.knowledge.entries import Official
from kz_diplomacy.mentions.values import PersonMention
from kz_diplomacy.models import Country, Office, Person
from kz_diplomacy.resolution.name_forms import WRITTEN_OUT, closed_ends, closed_up, is_short_form, name_words
from kz_diplomacy.resolution.offices import body_of_role

T = TypeVar("T", bound=Hashable)
Numbered = tuple[int, PersonMention]
OF_STATE = frozenset(Office) - {
    Office.ORGANIZATION_HEAD,
    Office.ORGANIZATION_OFFICIAL,
    Office.BUSINESS,
    Office.RELIGIOUS,
    Office.ROYAL,
    Office.OTHER,
    Office.AMBASSADOR,
}
OF_ONE = frozenset((Office.HEAD_OF_STATE, Office.HEAD_OF_GOVERNMENT, Office.FOREIGN_MINISTER))
"""Offices that one person holds in a state."""
OF_BODIES = frozenset((Office.ORGANIZATION_HEAD, Office.ORGANIZATION_OFFICIAL))


class Identity(NamedTuple):
    """One person of an article: the mentions by number, and the person that they add up to."""

    mentions: tuple[int, ...]
    person: Person


def identify(people: Iterable[Numbered], knowledge: Knowledge, day: dt.date | None) -> tuple[Identity, ...]:
    """Return the named persons of an article in the order of their first mention.

    Args:
        people: Mentions with a name, each with its number among all mentions of the article.
        knowledge: Looked up for the office and country of a person whom the article names without title.
        day: The day of the article, which decides between the terms of an official.

    >>> long = PersonMention(first=0, last=2, name="Askar Example", office=Office.SPEAKER)
    >>> short = PersonMention(first=9, last=10, name="Example", role="Speaker")
    >>> (who,) = identify([(0, long), (1, short)], Knowledge.load(), None)
    >>> who.mentions, who.person
    ((0, 1), Person(name='Askar Example', role='Speaker', office=Office.SPEAKER))
    """
    spelled = _spelled_alike(_clusters(tuple(people)), knowledge)
    clusters = sorted(spelled, key=lambda cluster: cluster[0][0])
    return tuple(
        Identity(mentions=tuple(number for number, _ in cluster), person=_person(cluster, knowledge, day))
        for cluster in clusters
    )


def needs_country(person: Person) -> bool:
    """Return whether a person holds an office of a state, and nobody says of which.

    >>> needs_country(Person(name="Askar Example", office=Office.MINISTER))
    True
    >>> needs_country(Person(name="Askar Example", office=Office.BUSINESS))
    False
    """
    return person.country is None and person.organization is None and person.office in OF_STATE


def at_home(identities: Sequence[Identity], home: Country | None) -> tuple[Identity, ...]:
    """Return the persons, holders of state office of whom nobody says of which state as those of one country.

    A state has one president: another one of whom nothing is said is none of its own.

    >>> minister, owner = (
    ...     Identity(mentions=(), person=Person(name="Askar Example", office=office))
    ...     for office in (Office.MINISTER, Office.BUSINESS)
    ... )
    >>> [each.person.country for each in at_home((minister, owner), Country("KZ"))]
    [Country('KZ'), None]
    """
    if home is None:
        return tuple(identities)
    held = {each.person.office for each in identities if each.person.country == home}
    return tuple(
        each._replace(person=attrs.evolve(each.person, country=home))
        if needs_country(each.person) and each.person.office not in held & OF_ONE
        else each
        for each in identities
    )


def _clusters(people: tuple[Numbered, ...]) -> list[list[Numbered]]:
    clusters: list[list[Numbered]] = []
    keys: list[tuple[str, ...]] = []
    homes: list[set[Country]] = []
    marked: dict[str, list[int]] = {}
    for item in sorted(people, key=_fullest_first):
        words, country = name_words(item[1].name or ""), item[1].country
        near = {*marked.get(max(words, key=len, default=""), ()), *marked.get(closed_up(words), ())}
        open_to = [number for number in sorted(near) if country is None or homes[number] <= {country}]
        fitting = _fitting(words, keys, open_to)
        chosen = fitting[0] if len(fitting) == 1 else _in_office(fitting, clusters)
        if chosen is None:
            for mark in {*words, closed_up(words), *closed_ends(words)}:
                marked.setdefault(mark, []).append(len(clusters))
            chosen = len(clusters)
            clusters.append([])
            keys.append(words)
            homes.append(set())
        clusters[chosen].append(item)
        if country is not None:
            homes[chosen].add(country)
    for cluster in clusters:
        cluster.sort(key=_number)
    return clusters


def _spelled_alike(clusters: list[list[Numbered]], knowledge: Knowledge) -> list[list[Numbered]]:
    """Return the clusters, those that spell the name of one known official in two ways as one.

    A short name that fits two persons of the article stays apart, whomever the tables know by it.
    """
    together: list[list[Numbered]] = []
    place: dict[str, int] = {}
    short = _fitting_several(clusters)
    for number, cluster in enumerate(clusters):
        official = None if number in short else _known(cluster, knowledge)
        first = None if official is None else place.setdefault(official, len(together))
        if first is None or first == len(together):
            together.append(cluster)
        else:
            together[first] = sorted((*together[first], *cluster), key=_number)
    return together


def _fitting_several(clusters: list[list[Numbered]]) -> set[int]:
    """Return the numbers of the clusters whose name is short for that of another one."""
    named = [name_words(_name_of(cluster)) for cluster in clusters]
    marked: dict[str, list[int]] = {}
    for number, words in enumerate(named):
        for word in set(words):
            marked.setdefault(word, []).append(number)
    return {
        number
        for number, words in enumerate(named)
        for other in marked.get(max(words, key=len, default=""), ())
        if other != number and len(words) < len(named[other]) and is_short_form(words, named[other])
    }


def _known(cluster: list[Numbered], knowledge: Knowledge) -> str | None:
    """Return the number in Wikidata of the known official whom a cluster names."""
    country = _commonest(mention.country for _, mention in cluster)
    official = _official(_name_of(cluster), country, knowledge)
    return None if official is None else official.wikidata


def _name_of(cluster: list[Numbered]) -> str:
    """Return the fullest form of a name."""
    return max((m.name or "" for _, m in cluster), key=lambda full: (len(name_words(full)), len(full)))


def _number(item: Numbered) -> int:
    return item[0]


def _fullest_first(item: Numbered) -> tuple[int, int, int]:
    words = name_words(item[1].name or "")
    return -sum(len(word) >= WRITTEN_OUT for word in words), -len(words), item[0]


def _in_office(fitting: Iterable[int], clusters: list[list[Numbered]]) -> int | None:
    """Return the one of several clusters whose person leads a state where nobody else holds an office.

    "President Ian Sample and first lady Ann Sample": "Sample" is the president.
    """
    leading = [number for number in fitting if any(m.office in OF_ONE for _, m in clusters[number])]
    others = (m.office for number in fitting if number not in leading for _, m in clusters[number])
    return leading[0] if len(leading) == 1 and OF_STATE.isdisjoint(others) else None


def _fitting(words: tuple[str, ...], keys: list[tuple[str, ...]], open_to: list[int]) -> list[int]:
    """Return the numbers of the clusters that the name fits, those with just its words before all others.

    `open_to` are the clusters of no other country whose names have the longest word of this one or end in it.
    """
    agreeing = [number for number in open_to if is_short_form(words, keys[number])]
    same = [number for number in agreeing if sorted(keys[number]) == sorted(words)]
    return same or agreeing


def _person(cluster: list[Numbered], knowledge: Knowledge, day: dt.date | None) -> Person:
    mentions = [mention for _, mention in cluster]
    name = _name_of(cluster)
    role = _fullest_role([m.role for m in mentions if m.role is not None])
    office = _commonest(m.office for m in mentions if m.role in {role, None}) or _commonest(
        m.office for m in mentions
    )
    country = _commonest(m.country for m in mentions)
    official = _official(name, country, knowledge)
    term = None if official is None or office is not None else knowledge.term_on(official, day)
    told = _commonest(m.organization for m in mentions) or body_of_role(role)
    organization = told or (term.organization if term else None)
    return Person(
        name=name,
        role=role,
        office=office or (term.office if term else None),
        country=country or _background(official, organization, office or (term.office if term else None)),
        organization=organization,
        wikidata=official.wikidata if official else None,
    )


def _fullest_role(roles: list[str]) -> str | None:
    """Return the commonest role, short forms counted as the full one: "Minister" as "Minister of Energy"."""
    longest = sorted(set(roles), key=lambda role: (-len(role), role))
    full = {
        role: next(other for other in longest if other == role or _shortens(role, other)) for role in longest
    }
    return _commonest(full[role] for role in roles)


def _shortens(role: str, full: str) -> bool:
    return full.startswith(f"{role} ") or full.endswith(f" {role}")


def _background(official: Official | None, organization: str | None, office: Office | None) -> Country | None:
    """Return the country of a known official; who acts for an international body acts for no country."""
    if official is None or (organization is not None and office in OF_BODIES):
        return None
    return official.country


def _official(name: str, country: Country | None, knowledge: Knowledge) -> Official | None:
    """Return the one known official of this name whom the article's country does not contradict."""
    named = knowledge.official(name) or knowledge.official(name.replace(",", ""))
    known = [o for o in named if country is None or o.country in {country, None}]
    return known[0] if len(known) == 1 else None


def _commonest(values: Iterable[T | None]) -> T | None:
    counted: dict[T, int] = {}
    for value in values:
        if value is not None:
            counted[value] = counted.get(value, 0) + 1
    return max(counted, key=counted.__getitem__, default=None)
