"""What the readers of bodies and people know of a document before they begin."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Self

import attrs

from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.knowledge.entries import NameForm
from kz_diplomacy.mentions.countries import find_countries
from kz_diplomacy.mentions.lexicon import Lexicon, lexicon
from kz_diplomacy.mentions.names import Found, Spans, find_names, spans_of
from kz_diplomacy.mentions.places import find_places
from kz_diplomacy.mentions.values import CountryMention, OrganizationMention, PlaceMention
from kz_diplomacy.models import Country
from kz_diplomacy.text import Document, Sentence, SentenceKind

__all__ = ["Context"]

LONGEST_SMALL_WORD = 3
FEWEST_IN_LINE = 6
"""Words that a headline has which only its line tells from the text."""
# No reader looks further beyond the last word; an index below zero meets these empty words too.
PADDING = ("",) * 64


@attrs.frozen(kw_only=True, eq=False)
class Context:
    """A document with the names, countries, places and bodies that have been found in it so far.

    `opening` holds the first words of the sentences, `starts` has them in order, `capitals` holds the words
    with a capital; the words before
    `telegraphic` are those of a headline in which most words have capitals, so that a capital tells nothing.
    """

    document: Document
    knowledge: Knowledge
    lexicon: Lexicon
    found: tuple[Found, ...]
    countries_found: tuple[CountryMention, ...]
    places_found: tuple[PlaceMention, ...]
    organizations_found: tuple[OrganizationMention, ...] = ()
    names: Spans[Found]
    countries: Spans[CountryMention]
    places: Spans[PlaceMention]
    organizations: Spans[OrganizationMention] = attrs.field(factory=lambda: spans_of(()))
    opening: frozenset[int]
    starts: tuple[int, ...]
    padded_lower: tuple[str, ...]
    padded_keys: tuple[str, ...]
    capitals: tuple[int, ...]
    telegraphic: int

    @classmethod
    def of(cls, document: Document, knowledge: Knowledge) -> Self:
        """Return what is known of a document once names, countries and places are read.

        >>> from kz_diplomacy.models import Article
        >>> from kz_diplomacy.text import read_document
        >>> document = read_document(Article(id="a", text="He is in Seoul."))
        >>> sorted(Context.of(document, Knowledge.load()).places.starting)
        [3]
        """
        found = find_names(document, knowledge)
        countries = find_countries(document, found, knowledge.given_names)
        places = find_places(document, found, countries)
        return cls(
            document=document,
            knowledge=knowledge,
            lexicon=lexicon(),
            found=found,
            countries_found=countries,
            places_found=places,
            names=spans_of(found),
            countries=spans_of(countries),
            places=spans_of(places),
            opening=frozenset(sentence.first for sentence in document.sentences),
            starts=tuple(sentence.first for sentence in document.sentences),
            padded_lower=document.lower + PADDING,
            padded_keys=document.keys + PADDING,
            capitals=tuple(index for index, key in enumerate(document.keys) if key[0].isupper()),
            telegraphic=_telegraphic(document),
        )

    def with_organizations(self, organizations: tuple[OrganizationMention, ...]) -> Self:
        """Return the context with the bodies that have been found."""
        return attrs.evolve(self, organizations_found=organizations, organizations=spans_of(organizations))

    def word(self, index: int) -> str:
        """Return a word in lower case, "" beyond the ends."""
        return self.padded_lower[index]

    def key(self, index: int) -> str:
        """Return a word without accents, "" beyond the ends."""
        return self.padded_keys[index]

    def crosses(self, first: int, last: int) -> bool:
        """Whether words belong to more than one sentence."""
        return not self.opening.isdisjoint(range(first + 1, last))

    def sentence_of(self, index: int) -> int:
        """Return the first word of the sentence of a word."""
        return self.starts[bisect_right(self.starts, index) - 1]

    def capitals_in(self, sentence: Sentence) -> tuple[int, ...]:
        """Return the words of a sentence that begin with a capital."""
        capitals = self.capitals
        return capitals[bisect_left(capitals, sentence.first) : bisect_left(capitals, sentence.last)]

    def capital(self, index: int) -> bool:
        """Whether a word begins with a capital."""
        return self.padded_keys[index][:1].isupper()

    def country_of_phrase(self, first: int) -> tuple[int, Country] | None:
        """Return the end and the country of "of Kazakhstan" or "of the Republic of Korea" at `first`."""
        if self.word(first) != "of" or self.crosses(first - 1, first + 3):
            return None
        country = self.countries.starting.get(first + 1)
        if country is None and self.word(first + 1) == "the":
            country = self.countries.starting.get(first + 2)
        named = country is not None and country.form not in {NameForm.ADJECTIVE, NameForm.DEMONYM}
        return (country.last, country.country) if country and named else None

    def country_before(self, last: int) -> tuple[int, Country] | None:
        """Return the start and the country of "Kazakh" or "Kazakhstan's" that ends at `last`."""
        end = last - 1 if self.key(last - 1) in {"'s", "'"} else last
        country = self.countries.ending.get(end)
        if country is None or self.crosses(country.first, last + 1):
            return None
        return country.first, country.country


def _telegraphic(document: Document) -> int:
    """Return the words of a headline, given apart or on a line of its own, in which most have capitals."""
    if document.body:
        return document.body if _in_title_case(document.keys[: document.body]) else 0
    line = next((each.first for each in document.sentences if each.kind is not SentenceKind.HEADLINE), 0)
    return line if line >= FEWEST_IN_LINE and _in_title_case(document.keys[:line]) else 0


def _in_title_case(keys: Sequence[str]) -> bool:
    longer = [key for key in keys if len(key) > LONGEST_SMALL_WORD and key.isalpha()]
    return sum(key[0].isupper() for key in longer) * 3 > len(longer) * 2
