"""The tables of one folder as look-ups, each read when it is first used."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from importlib.resources.abc import Traversable
from itertools import chain
from typing import TypeVar

import attrs

from kz_diplomacy.grammar import Gazetteer
from kz_diplomacy.knowledge import vocabulary
from kz_diplomacy.knowledge.bodies import body_names
from kz_diplomacy.knowledge.entries import (
    CountryName,
    CurrencyWord,
    DocumentWord,
    Name,
    NameForm,
    Official,
    Title,
    TopicWord,
)
from kz_diplomacy.knowledge.event_nouns import EventNoun, read_event_nouns
from kz_diplomacy.knowledge.people import NamedOfficial, officials
from kz_diplomacy.knowledge.places import country_names, place_names
from kz_diplomacy.knowledge.prepositions import read_prepositions
from kz_diplomacy.knowledge.spelling import folded, in_capitals_too, spelled
from kz_diplomacy.knowledge.verbs import VerbWord, read_verbs
from kz_diplomacy.knowledge.visit_kinds import read_visit_kinds
from kz_diplomacy.models import Country, VisitKind

__all__ = ["Reference", "grouped"]

T = TypeVar("T")


@attrs.frozen(eq=False)
class Reference:
    """All tables of one folder.

    Attributes:
        folder: Where the tables lie.
    """

    folder: Traversable

    @cached_property
    def _countries(self) -> list[tuple[str, CountryName]]:
        return country_names(self.folder)

    @cached_property
    def _people(self) -> list[NamedOfficial]:
        return officials(self.folder)

    @cached_property
    def verbs(self) -> Gazetteer[VerbWord]:
        """All forms of all verbs, over `Document.lower`."""
        return read_verbs(self.folder)

    @cached_property
    def event_nouns(self) -> Gazetteer[EventNoun]:
        """Nouns for events, over `Document.lower`."""
        return read_event_nouns(self.folder)

    @cached_property
    def visit_kinds(self) -> Mapping[str, VisitKind]:
        """Words for kinds of visits."""
        return read_visit_kinds(self.folder)

    @cached_property
    def prepositions(self) -> Gazetteer[str]:
        """Labels of prepositions of several words, over `Document.lower`."""
        return read_prepositions(self.folder)

    @cached_property
    def names(self) -> Gazetteer[Name]:
        """Names of countries, places, organizations and people, over `Document.keys`."""
        people = ((name, person.official) for person in self._people for name in person.names)
        pairs: Iterator[tuple[str, Name]] = chain(
            self._countries, place_names(self.folder), body_names(self.folder), people
        )
        return Gazetteer.build(in_capitals_too(pairs))

    @cached_property
    def surnames(self) -> dict[str, tuple[Official, ...]]:
        """Officials by the short names that stand alone for them, each also in capitals."""
        pairs = ((name, person.official) for person in self._people for name in person.surnames)
        return grouped((" ".join(name), official) for name, official in in_capitals_too(pairs))

    @cached_property
    def country_names(self) -> dict[Country, tuple[str, ...]]:
        """The names of each country, the usual one first."""
        pairs = [(value.country, name) for name, value in self._countries if value.form is NameForm.NAME]
        return grouped(sorted(pairs, key=lambda pair: folded(pair[1]) != folded(pair[0].name)))

    @cached_property
    def given_names(self) -> frozenset[str]:
        """Given names of people everywhere, as in `Document.keys`."""
        return frozenset(vocabulary.given_names(self.folder))

    @cached_property
    def titles(self) -> Gazetteer[Title]:
        """Titles, over `Document.lower`."""
        return Gazetteer.build(spelled(vocabulary.titles(self.folder)))

    @cached_property
    def currencies(self) -> Gazetteer[CurrencyWord]:
        """Words, symbols and codes for money, over `Document.lower`."""
        return Gazetteer.build(spelled(vocabulary.currency_words(self.folder)))

    @cached_property
    def documents(self) -> Gazetteer[DocumentWord]:
        """Words for kinds of documents, over `Document.lower`."""
        return Gazetteer.build(spelled(vocabulary.document_words(self.folder)))

    @cached_property
    def topics(self) -> Gazetteer[TopicWord]:
        """Words that tell what was discussed, over `Document.lower`."""
        return Gazetteer.build(spelled(vocabulary.topic_words(self.folder)))


K = TypeVar("K")


def grouped(pairs: Iterable[tuple[K, T]]) -> dict[K, tuple[T, ...]]:
    """Return all values of each key, in order.

    >>> grouped([("Bush", 41), ("Putin", 1), ("Bush", 43)])
    {'Bush': (41, 43), 'Putin': (1,)}
    """
    groups: dict[K, tuple[T, ...]] = {}
    for key, value in pairs:
        groups[key] = (*groups.get(key, ()), value)
    return groups
