"""Named persons: which mentions are one person, and what the article says of that person in all of them.

Two names are one person where all words of the shorter one, initials counting for the words that they begin,
stand in the longer one and exactly one longer name of the article fits.
"""

import datetime as dt
from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import NamedTuple, TypeVar

import attrs

from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.knowledge.entries import Official
from kz_diplomacy.knowledge.spelling import folded
from kz_diplomacy.mentions.values import PersonMention
from kz_diplomacy.models import Country, Office, Person

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
OF_BODIES = frozenset((Office.ORGANIZATION_HEAD, Office.ORGANIZATION_OFFICIAL))
WRITTEN_OUT = 2
"""Letters from which on a word of a name is no initial."""


class Identity(NamedTuple):
    """One person of an article: the mentions by number, and the person that they add up to."""

    mentions: tuple[int, ...]
    person: Person


def name_words(name: str) -> tuple[str, ...]:
    """Return the words of a name as they are compared: without accents, case, commas and suffixes' periods.

    >>> name_words("Joseph R. Biden, Jr.")
    ('joseph', 'r', 'biden', 'jr')
    """
    return tuple(folded(name).lower().replace(",", " ").replace(".", " ").split())


def is_short_form(short: Sequence[str], full: Sequence[str]) -> bool:
    """Return whether each word of `short` stands in `full`, an initial for a word that begins with it.

    >>> is_short_form(["a", "smailov"], ["alikhan", "smailov"])
    True
    >>> is_short_form(["tokayev"], ["moon", "jae-in"])
    False
    >>> is_short_form(["al", "thani"], ["tamim", "al-thani"])
    True
    >>> is_short_form(["althani"], ["tamim", "al", "thani"])
    True
    """
    if _closed_up(short) in (_closed_up(full), *_closed_ends(full)):
        return True
    left = list(full)
    for word in sorted(short, key=len, reverse=True):
        fits = [w for w in left if w == word or (len(word) < WRITTEN_OUT and w.startswith(word))]
        if not fits:
            return False
        left.remove(fits[0])
    return any(len(word) >= WRITTEN_OUT for word in short)


def _closed_up(words: Sequence[str]) -> str:
    return "".join(words).replace("-", "")


def _closed_ends(full: Sequence[str]) -> Iterator[str]:
    """Yield the last parts of a name in one word, the hyphens' parts too: "amirabdollahian"."""
    for start in range(1, len(full)):
        yield _closed_up(full[start:])


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
    clusters = sorted(_clusters(tuple(people)), key=lambda cluster: cluster[0][0])
    return tuple(
        Identity(mentions=tuple(number for number, _ in cluster), person=_person(cluster, knowledge, day))
        for cluster in clusters
    )


def at_home(person: Person, home: Country | None) -> Person:
    """Return a holder of state office of whom nobody says of which state as one of the article's own country.

    >>> at_home(Person(name="Askar Example", office=Office.MINISTER), Country("KZ")).country
    Country('KZ')
    >>> at_home(Person(name="Askar Example", office=Office.BUSINESS), Country("KZ")).country is None
    True
    """
    if (
        person.country is None
        and person.organization is None
        and person.office in OF_STATE
        and home is not None
    ):
        return attrs.evolve(person, country=home)
    return person


def _clusters(people: tuple[Numbered, ...]) -> list[list[Numbered]]:
    clusters: list[list[Numbered]] = []
    keys: list[tuple[str, ...]] = []
    homes: list[set[Country]] = []
    marked: dict[str, list[int]] = {}
    for item in sorted(people, key=_fullest_first):
        words, country = name_words(item[1].name or ""), item[1].country
        near = {*marked.get(max(words, key=len, default=""), ()), *marked.get(_closed_up(words), ())}
        open_to = [number for number in sorted(near) if country is None or homes[number] <= {country}]
        chosen = _chosen(words, keys, open_to)
        if chosen is None:
            for mark in {*words, _closed_up(words), *_closed_ends(words)}:
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


def _number(item: Numbered) -> int:
    return item[0]


def _fullest_first(item: Numbered) -> tuple[int, int, int]:
    words = name_words(item[1].name or "")
    return -sum(len(word) >= WRITTEN_OUT for word in words), -len(words), item[0]


def _chosen(words: tuple[str, ...], keys: list[tuple[str, ...]], open_to: list[int]) -> int | None:
    """Return the number of the only cluster that the name fits, None where none or several do.

    `open_to` are the clusters of no other country whose names have the longest word of this one or end in it.
    """
    agreeing = [number for number in open_to if is_short_form(words, keys[number])]
    same = [number for number in agreeing if sorted(keys[number]) == sorted(words)]
    chosen = same or agreeing
    return chosen[0] if len(chosen) == 1 else None


def _person(cluster: list[Numbered], knowledge: Knowledge, day: dt.date | None) -> Person:
    mentions = [mention for _, mention in cluster]
    name = max((m.name or "" for m in mentions), key=lambda full: (len(name_words(full)), len(full)))
    role = _fullest_role([m.role for m in mentions if m.role is not None])
    office = _commonest(m.office for m in mentions if m.role in {role, None}) or _commonest(
        m.office for m in mentions
    )
    country = _commonest(m.country for m in mentions)
    official = _official(name, country, knowledge)
    term = None if official is None or office is not None else knowledge.term_on(official, day)
    organization = _commonest(m.organization for m in mentions) or (term.organization if term else None)
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
    known = [o for o in knowledge.official(name) if country is None or o.country in {country, None}]
    return known[0] if len(known) == 1 else None


def _commonest(values: Iterable[T | None]) -> T | None:
    counted: dict[T, int] = {}
    for value in values:
        if value is not None:
            counted[value] = counted.get(value, 0) + 1
    return max(counted, key=counted.__getitem__, default=None)
