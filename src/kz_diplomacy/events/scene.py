"""What the rules see of an article: its chunks, and behind each chunk the values that it stands for."""

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TypeVar

import attrs

from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.chunks import Chunk, Chunks
from kz_diplomacy.events.labels import NO_LABELS
from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.knowledge.entries import PlaceKind
from kz_diplomacy.knowledge.spelling import folded
from kz_diplomacy.mentions.values import (
    CountMention,
    DateMention,
    Mention,
    MoneyMention,
    OrganizationMention,
    PlaceMention,
)
from kz_diplomacy.models import Country, MeetingMode, Money, Organization, Person, Place, TimeSpan
from kz_diplomacy.resolution import Party, Resolution
from kz_diplomacy.text import Document

M = TypeVar("M", bound=Mention)
V = TypeVar("V")
Indices = Iterable[int]


@attrs.frozen(kw_only=True, eq=False, slots=False)
class Scene:
    """A document with its chunks and whom they stand for; all methods take numbers of chunks.

    `modes` are the sentences that say how people meet ("by video link"), by number.
    """

    document: Document
    knowledge: Knowledge
    resolution: Resolution
    chunks: Chunks
    modes: Mapping[int, Said[MeetingMode]]

    @cached_property
    def prominent(self) -> tuple[Person, ...]:
        """The named persons, those spoken of most often first, else in the order of the text."""
        parties = [party for parties in self.resolution.parties for party in parties]
        named = [party for party in parties if isinstance(party, Person) and party.name is not None]
        return tuple(person for person, _ in Counter(named).most_common())

    @cached_property
    def bearers(self) -> Mapping[str, tuple[Person, ...]]:
        """The persons of the article by the first and by the last word of their names."""
        found: dict[str, list[Person]] = {}
        for person in self.resolution.people:
            words = folded(person.name or "").split()
            for word in {*words[:1], *words[-1:]}:
                found.setdefault(word, []).append(person)
        return {word: tuple(people) for word, people in found.items()}

    def chunk(self, number: int) -> Chunk:
        """Return a chunk."""
        return self.chunks.chunks[number]

    def labels(self, number: int) -> frozenset[str]:
        """Return the labels of a chunk, none behind the last one."""
        try:
            return self.chunks.chunks[number].labels
        except IndexError:
            return NO_LABELS

    def words(self, number: int) -> tuple[str, ...]:
        """Return the words of a chunk in lower case."""
        chunk = self.chunk(number)
        return self.document.lower[chunk.first : chunk.last]

    def tells_of(self, label: str, words: Iterable[str]) -> bool:
        """Return whether one of the words is a noun of a class: "jubilee" of the class "ANNIVERSARY"."""
        nouns = self.knowledge.event_nouns
        return any(label in noun.labels for word in words for noun in nouns.lookup((word,)) or ())

    def text(self, number: int) -> str:
        """Return the characters of a chunk."""
        chunk = self.chunk(number)
        return self.document.slice(chunk.first, chunk.last)

    def mentions(self, number: int, kind: type[M]) -> tuple[M, ...]:
        """Return the mentions of one kind that a chunk is."""
        numbers = self.chunks.chunks[number].mentions
        if not numbers:
            return ()
        found = [self.resolution.mentions[mention] for mention in numbers]
        return tuple([mention for mention in found if isinstance(mention, kind)])

    def parties(self, number: int) -> tuple[Party, ...]:
        """Return whom a chunk stands for."""
        numbers = self.chunks.chunks[number].mentions
        if not numbers:
            return ()
        parties = self.resolution.parties
        if len(numbers) == 1:
            return parties[numbers[0]]
        return tuple([party for mention in numbers for party in parties[mention]])

    def persons(self, numbers: Indices) -> tuple[Said[Person], ...]:
        """Return the persons that chunks stand for."""
        return tuple(
            self.said(party, number)
            for number in numbers
            for party in self.parties(number)
            if isinstance(party, Person)
        )

    def bodies(self, numbers: Indices) -> tuple[Said[Organization], ...]:
        """Return the organizations that chunks stand for."""
        return tuple(
            self.said(party, number)
            for number in numbers
            for party in self.parties(number)
            if isinstance(party, Organization)
        )

    def countries(self, numbers: Indices) -> tuple[Said[Country], ...]:
        """Return the countries that chunks name, also by an adjective or by the capital of a state."""
        found: list[Said[Country]] = []
        for number in numbers:
            named = [party for party in self.parties(number) if isinstance(party, Country)]
            places = self.mentions(number, PlaceMention)
            capitals = [place.place.country for place in places if place.kind is PlaceKind.CAPITAL]
            both = (*named, *capitals)
            found.extend(self.said(country, number) for country in both if country is not None)
        return tuple(found)

    def homes(self, numbers: Indices) -> tuple[Said[Country], ...]:
        """Return the countries that chunks name or that the persons and bodies in them come from."""
        numbers = tuple(numbers)
        parties = [party for number in numbers for party in self.parties(number)]
        pointing = [each for n in numbers for each in self.mentions(n, OrganizationMention) if each.generic]
        behind = [party.country for party in parties if not isinstance(party, Country)]
        behind += [each.organization.country for each in pointing]
        return (*self.countries(numbers), *[Said(country) for country in behind if country is not None])

    def seats(self, numbers: Indices) -> tuple[Said[Country], ...]:
        """Return the countries of the bodies that chunks name, parliaments and ministries among them."""
        return tuple(
            self.said(mention.organization.country, number)
            for number in numbers
            for mention in self.mentions(number, OrganizationMention)
            if mention.organization.country is not None
        )

    def places(self, numbers: Indices) -> tuple[Said[Place], ...]:
        """Return the cities, regions and sites that chunks name; "here" is the place of the dateline."""
        found: list[Said[Place]] = []
        for number in numbers:
            found.extend(self.said(mention.place, number) for mention in self.mentions(number, PlaceMention))
            if "HERE" in self.labels(number) and self.resolution.dateline is not None:
                found.append(self.said(self.resolution.dateline, number))
        return tuple(found)

    def dates(self, numbers: Indices) -> tuple[Said[TimeSpan], ...]:
        """Return the days that chunks give, as far as they are resolved."""
        return tuple(
            self.said(mention.span, number)
            for number in numbers
            for mention in self.mentions(number, DateMention)
            if mention.span is not None
        )

    def amounts(self, numbers: Indices) -> tuple[Said[Money], ...]:
        """Return the amounts of money that chunks give."""
        return tuple(
            self.said(mention.money, number)
            for number in numbers
            for mention in self.mentions(number, MoneyMention)
        )

    def counts(self, numbers: Indices) -> tuple[Said[int], ...]:
        """Return the numbers of things that chunks give."""
        return tuple(
            self.said(mention.count, number)
            for number in numbers
            for mention in self.mentions(number, CountMention)
        )

    def said(self, value: V, number: int) -> Said[V]:
        """Return a value as said by a chunk."""
        chunk = self.chunks.chunks[number]
        return Said(value, chunk.first, chunk.last)
