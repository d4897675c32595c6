"""What the library knows of the world: names, titles, currencies, kinds of documents, topics."""

import datetime as dt
from collections.abc import Mapping
from functools import cache, cached_property
from typing import TypeVar

import attrs

from kz_diplomacy.grammar import Gazetteer
from kz_diplomacy.knowledge.additions import Additions
from kz_diplomacy.knowledge.entries import (
    Body,
    CountryName,
    CurrencyWord,
    DocumentWord,
    Name,
    Official,
    PlaceName,
    Term,
    Title,
    TopicWord,
)
from kz_diplomacy.knowledge.event_nouns import EventNoun
from kz_diplomacy.knowledge.folders import Folder
from kz_diplomacy.knowledge.names import Names
from kz_diplomacy.knowledge.reference import Reference
from kz_diplomacy.knowledge.spelling import spaced, spelled, words
from kz_diplomacy.knowledge.tables import bundled
from kz_diplomacy.knowledge.tenure import term_on
from kz_diplomacy.knowledge.verbs import VerbWord
from kz_diplomacy.models import Country, Status, VisitKind

__all__ = ["Knowledge"]

T = TypeVar("T")


@cache
def _bundled() -> "Knowledge":
    return Knowledge(Reference(bundled()), Additions())


@attrs.frozen(eq=False, repr=False)
class Knowledge:
    """Frozen look-ups of everything that the readers recognise by name or word.

    Each part is read from its tables when it is first used, once for all that share the tables.  A phrase may
    stand for several things; a look-up yields all of them, and the reader or the resolution decides.

    >>> knowledge = Knowledge.load()
    >>> [value.country for value in knowledge.names.lookup(("Kazakhstan",))]
    [Country('KZ')]
    >>> knowledge.titles.lookup(("foreign", "minister"))
    (Title(office=Office.FOREIGN_MINISTER, of_country=True),)
    """

    _reference: Reference
    _additions: Additions

    @classmethod
    def load(cls, folder: Folder | None = None) -> "Knowledge":
        """Return the knowledge of the bundled tables, or of tables of the same form in another folder.

        The parts are read when they are first used; tables of another folder are checked at once.

        Raises:
            KnowledgeError: A table of names in the folder is wrong.

        >>> Knowledge.load() is Knowledge.load()
        True
        """
        if folder is None:
            return _bundled()
        reference = Reference(folder)
        reference.check()
        return cls(reference, Additions())

    def extend(  # noqa: PLR0913 (one argument a kind of name)
        self,
        *,
        countries: Mapping[str, CountryName] | None = None,
        places: Mapping[str, PlaceName] | None = None,
        organizations: Mapping[str, Body] | None = None,
        people: Mapping[str, Official] | None = None,
        titles: Mapping[str, Title] | None = None,
        currencies: Mapping[str, CurrencyWord] | None = None,
        documents: Mapping[str, DocumentWord] | None = None,
        topics: Mapping[str, TopicWord] | None = None,
    ) -> "Knowledge":
        """Return a knowledge that knows these names too; this one stays as it is.

        Args:
            countries: Names of countries as written.
            places: Names of cities, regions and sites as written.
            organizations: Names and acronyms of organizations as written.
            people: Full names as written; a name of one word stands alone as a surname does.
            titles: Titles, in lower case.
            currencies: Words, symbols and codes for money, in lower case.
            documents: Words for kinds of documents, in lower case.
            topics: Words for topics, in lower case.

        >>> from kz_diplomacy.knowledge.entries import BodyKind
        >>> mill = Body(name="Example Steppe Mills", kind=BodyKind.COMPANY, country=Country("KZ"))
        >>> knowledge = Knowledge.load().extend(organizations={"Steppe Mills": mill})
        >>> knowledge.names.lookup(("Steppe", "Mills")) == (mill,)
        True
        """
        further = Additions(
            names=(*_pairs(countries), *_pairs(places), *_pairs(organizations)),
            people=_pairs(people),
            titles=_pairs(titles),
            currencies=_pairs(currencies),
            documents=_pairs(documents),
            topics=_pairs(topics),
        )
        return Knowledge(self._reference, self._additions.joined(further))

    @cached_property
    def names(self) -> Names:
        """Names of countries, places, organizations and people, over `Document.keys`.

        They are without accents; case matters, but names in capitals are found too.
        """
        full = [pair for pair in self._additions.people if len(words(pair[0])) > 1]
        own: list[tuple[str, Name]] = [*self._additions.names, *full]
        return self._reference.names.extend(own) if own else self._reference.names

    @cached_property
    def surnames(self) -> Mapping[str, tuple[Official, ...]]:
        """Officials by the short names that stand alone for them, as in `Document.keys` or in capitals.

        >>> [official.name for official in Knowledge.load().surnames["Tokayev"]]
        ['Kassym-Jomart Tokayev']
        """
        single = [pair for pair in self._additions.people if len(words(pair[0])) == 1]
        return self._reference.surnames.extend(single) if single else self._reference.surnames

    @cached_property
    def given_names(self) -> frozenset[str]:
        """Given names, as in `Document.keys`: they tell people from other words with a capital.

        >>> "Askar" in Knowledge.load().given_names
        True
        """
        own = (words(name) for name, _ in self._additions.people)
        return self._reference.given_names.union(name[0] for name in own if len(name) > 1)

    @cached_property
    def country_names(self) -> Mapping[Country, tuple[str, ...]]:
        """The names of each country, the usual one first.

        >>> Knowledge.load().country_names[Country("CZ")][0]
        'Czechia'
        """
        return self._reference.country_names

    @cached_property
    def titles(self) -> Gazetteer[Title]:
        """Titles with the offices behind them, over `Document.lower`."""
        return _extended(self._reference.titles, self._additions.titles)

    @cached_property
    def currencies(self) -> Gazetteer[CurrencyWord]:
        """Words, symbols and codes for money, over `Document.lower`."""
        return _extended(self._reference.currencies, self._additions.currencies)

    @cached_property
    def documents(self) -> Gazetteer[DocumentWord]:
        """Words and phrases for kinds of documents, over `Document.lower`."""
        return _extended(self._reference.documents, self._additions.documents)

    @cached_property
    def topics(self) -> Gazetteer[TopicWord]:
        """Words and phrases that tell what was discussed, over `Document.lower`."""
        return _extended(self._reference.topics, self._additions.topics)

    @property
    def verbs(self) -> Gazetteer[VerbWord]:
        """All forms of all verbs, over `Document.lower`."""
        return self._reference.verbs

    @property
    def event_nouns(self) -> Gazetteer[EventNoun]:
        """Nouns for events, over `Document.lower`."""
        return self._reference.event_nouns

    @property
    def visit_kinds(self) -> Mapping[str, VisitKind]:
        """Words for kinds of visits, in lower case."""
        return self._reference.visit_kinds

    @property
    def prepositions(self) -> Gazetteer[str]:
        """Labels of prepositions of several words, over `Document.lower`."""
        return self._reference.prepositions

    @property
    def intentions(self) -> Mapping[str, Status]:
        """Nouns for what somebody means to do, in lower case, with how far that has come."""
        return self._reference.intentions

    @property
    def prospects(self) -> Mapping[str, Status]:
        """Adjectives that say how far an event has come, in lower case."""
        return self._reference.prospects

    @property
    def capitals(self) -> Mapping[Country, tuple[str, ...]]:
        """The usual names of the capitals of each country, past and present."""
        return self._reference.capitals

    def official(self, name: str) -> tuple[Official, ...]:
        """Return the officials of a full or short name, () where there is none.

        >>> [official.wikidata for official in Knowledge.load().official("Kassym-Jomart Tokayev")]
        ['Q200881']
        """
        full = tuple(value for value in self.names.lookup(words(name)) if isinstance(value, Official))
        return full or self.surnames.get(spaced(name), ())

    @staticmethod
    def term_on(official: Official, day: dt.date | None) -> Term | None:
        """Return the term that an official served on a day, None where none or not exactly one is known.

        >>> knowledge = Knowledge.load()
        >>> (president,) = knowledge.official("Kassym-Jomart Tokayev")
        >>> knowledge.term_on(president, dt.date(2021, 8, 16)).office
        Office.HEAD_OF_STATE
        """
        return term_on(official, day)


def _pairs(group: Mapping[str, T] | None) -> tuple[tuple[str, T], ...]:
    return tuple((" ".join(name.split()), value) for name, value in group.items()) if group else ()


def _extended(known: Gazetteer[T], own: tuple[tuple[str, T], ...]) -> Gazetteer[T]:
    return known.extend(spelled(own)) if own else known
