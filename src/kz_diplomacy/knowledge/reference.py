"""The tables of one folder as look-ups, each read when it is first used."""

from collections.abc import Mapping
from functools import cached_property

import attrs

from kz_diplomacy.grammar import Gazetteer
from kz_diplomacy.knowledge import vocabulary
from kz_diplomacy.knowledge.adjectives import read_intentions, read_prospects, read_visit_kinds
from kz_diplomacy.knowledge.bodies import BODY_ALIASES, BODY_NAME, body_rows
from kz_diplomacy.knowledge.capitals import read_capitals
from kz_diplomacy.knowledge.entries import (
    CurrencyWord,
    DocumentWord,
    NameForm,
    Official,
    Title,
    TopicWord,
)
from kz_diplomacy.knowledge.event_nouns import EventNoun, read_event_nouns
from kz_diplomacy.knowledge.folders import Folder
from kz_diplomacy.knowledge.loading import uncollected
from kz_diplomacy.knowledge.names import Names, Surnames, grouped
from kz_diplomacy.knowledge.people import PERSON_ALIASES, PERSON_NAME, SURNAMES, official_rows, term_rows
from kz_diplomacy.knowledge.places import (
    COUNTRY_COLUMNS,
    COUNTRY_TABLE,
    NAME,
    country_rows,
    named_country,
    place_rows,
)
from kz_diplomacy.knowledge.prepositions import read_prepositions
from kz_diplomacy.knowledge.spelling import folded, spelled
from kz_diplomacy.knowledge.tables import Rows, read_table
from kz_diplomacy.knowledge.verbs import VerbWord, read_verbs
from kz_diplomacy.models import Country, Status, VisitKind

__all__ = ["Reference"]


@attrs.frozen(eq=False)
class Reference:
    """All tables of one folder.

    Attributes:
        folder: Where the tables lie.
    """

    folder: Folder

    def check(self) -> None:
        """Read every row of the tables of names, which are otherwise read one by one when a text needs them.

        Raises:
            KnowledgeError: A table is wrong; `path` and `line` say where.
        """
        country_rows(self.folder).values()
        for places in place_rows(self.folder):
            places.values()
        for bodies in body_rows(self.folder):
            bodies.values()
        term_rows(self.folder).values()
        self._officials.values()

    @cached_property
    def _officials(self) -> Rows[Official]:
        return official_rows(self.folder)

    @cached_property
    def verbs(self) -> Gazetteer[VerbWord]:
        """All forms of all verbs, over `Document.lower`."""
        with uncollected():
            return read_verbs(self.folder)

    @cached_property
    def event_nouns(self) -> Gazetteer[EventNoun]:
        """Nouns for events, over `Document.lower`."""
        with uncollected():
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
    def intentions(self) -> Mapping[str, Status]:
        """Nouns for what somebody means to do, with how far that has come."""
        return read_intentions(self.folder)

    @cached_property
    def prospects(self) -> Mapping[str, Status]:
        """Adjectives that say how far an event has come."""
        return read_prospects(self.folder)

    @cached_property
    def names(self) -> Names:
        """Names of countries, places, organizations and people, over `Document.keys`."""
        with uncollected():
            return Names.build(
                [
                    (country_rows(self.folder), (NAME,)),
                    *((rows, (NAME,)) for rows in place_rows(self.folder)),
                    *((rows, (BODY_NAME, BODY_ALIASES)) for rows in body_rows(self.folder)),
                    (self._officials, (PERSON_NAME, PERSON_ALIASES)),
                ]
            )

    @cached_property
    def surnames(self) -> Surnames:
        """Officials by the short names that stand alone for them."""
        with uncollected():
            return Surnames.build(self._officials, SURNAMES)

    @cached_property
    def country_names(self) -> dict[Country, tuple[str, ...]]:
        """The names of each country, the usual one first."""
        pairs = read_table(self.folder, COUNTRY_TABLE, COUNTRY_COLUMNS, named_country)
        names = [(country, name) for name, country, form in pairs if form is NameForm.NAME]
        return grouped(sorted(names, key=lambda pair: folded(pair[1]) != folded(pair[0].name)))

    @cached_property
    def capitals(self) -> Mapping[Country, tuple[str, ...]]:
        """The names of the capitals of each country, past and present."""
        return read_capitals(self.folder)

    @cached_property
    def given_names(self) -> frozenset[str]:
        """Given names of people everywhere, as in `Document.keys`."""
        with uncollected():
            return frozenset(vocabulary.given_names(self.folder))

    @cached_property
    def titles(self) -> Gazetteer[Title]:
        """Titles, over `Document.lower`."""
        with uncollected():
            return Gazetteer.of(spelled(vocabulary.titles(self.folder)))

    @cached_property
    def currencies(self) -> Gazetteer[CurrencyWord]:
        """Words, symbols and codes for money, over `Document.lower`."""
        with uncollected():
            return Gazetteer.of(spelled(vocabulary.currency_words(self.folder)))

    @cached_property
    def documents(self) -> Gazetteer[DocumentWord]:
        """Words for kinds of documents, over `Document.lower`."""
        with uncollected():
            return Gazetteer.of(spelled(vocabulary.document_words(self.folder)))

    @cached_property
    def topics(self) -> Gazetteer[TopicWord]:
        """Words that tell what was discussed, over `Document.lower`."""
        with uncollected():
            return Gazetteer.of(spelled(vocabulary.topic_words(self.folder)))
