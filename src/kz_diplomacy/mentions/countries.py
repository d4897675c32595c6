"""Names, adjectives and demonyms of countries, and the metonyms that speak for their governments.

    country  = name | adjective | demonym | metonym ;
    compound = country, "-", country ;   (* "Kazakh-Korean": one mention a country, all with the same words *)

A capital is its country's metonym only where it acts or is dealt with: before a possessive, an auxiliary or a
verb of speaking ("Ankara has", "London's interest"), or after "with", "by", "between" and the like ("ties
with Tokyo").  Anywhere else it is a place.  A name that the tables call ambiguous (Georgia, Jordan, Chad) is
none beside an unknown word with a capital ("Michael Jordan", "Jordan Pickford") and none after a town and a
comma, as the states of the US are written ("Atlanta, Georgia"), nor in "the U.S. state of Georgia".  "Latin
America" and its like are no country.  A name of several countries ("Congo") stands for the one of them that
the document names elsewhere, else for none.
"""

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from kz_diplomacy.knowledge.entries import CountryName, NameForm, Official, PlaceKind, PlaceName
from kz_diplomacy.knowledge.place_words import PlaceWord, place_words
from kz_diplomacy.mentions.lexicon import lexicon
from kz_diplomacy.mentions.names import Found, Spans, spans_of
from kz_diplomacy.mentions.values import CountryMention
from kz_diplomacy.models import Country
from kz_diplomacy.text import Document

__all__ = ["find_countries", "speaks_for_country"]

AUXILIARIES = frozenset({
    "'s", "'", "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may",
    "might", "must", "should", "shall", "does", "did", "do", "also", "and",
})  # fmt: skip
DEALT_WITH = frozenset({"with", "by", "between", "against", "towards", "toward"})
LOCATIVE = frozenset({"in", "to", "at", "from", "for", "of", "near", "via"})
INSIDE = frozenset({"in", "at", "inside", "outside"})
RELATED = frozenset({"and", ",", "-", "–", "/"})  # noqa: RUF001 (the dash that articles have)
SENTENCE_BREAKS = frozenset('.!?:•*"')


def find_countries(
    document: Document, names: Iterable[Found], given_names: Collection[str] = ()
) -> tuple[CountryMention, ...]:
    """Return the countries that a document names, in order.

    Args:
        document: The document.
        names: What the tables know in it.
        given_names: Given names, after which an ambiguous name of a country is a surname.

    >>> from kz_diplomacy.knowledge import Knowledge
    >>> from kz_diplomacy.mentions.names import find_names
    >>> from kz_diplomacy.models import Article
    >>> from kz_diplomacy.text import read_document
    >>> document = read_document(Article(id="a", text="Kazakh-Korean ties grow, the Japanese envoy said."))
    >>> [str(each.country) for each in find_countries(document, find_names(document, Knowledge.load()))]
    ['KZ', 'KR', 'JP']
    """
    found = tuple(names)
    nations = [each for each in found if _country_names(each)]
    certain = frozenset(name.country for each in nations if (name := _single(each)) is not None)
    reader = _Reader(document, spans_of(found), certain, given_names)
    return tuple(reader.mentions(nations))


class _Reader(NamedTuple):
    """A document with its names; `certain` are the countries that it names beyond doubt."""

    document: Document
    names: Spans[Found]
    certain: frozenset[Country]
    given_names: Collection[str]

    def mentions(self, nations: Iterable[Found]) -> Iterator[CountryMention]:
        """Yield the countries of names that may stand for one."""
        for found in nations:
            name = _single(found) or self._among(found)
            if name is not None and self._is_country(found, name):
                yield CountryMention(first=found.first, last=found.last, country=name.country, form=name.form)

    def _among(self, found: Found) -> CountryName | None:
        named = [name for name in _country_names(found) if name.country in self.certain]
        return named[0] if len({name.country for name in named}) == 1 else None

    def _is_country(self, found: Found, name: CountryName) -> bool:
        if any(isinstance(value, Official) for value in found.values) or self._is_continent(found):
            return False
        if name.form is NameForm.METONYM:
            return speaks_for_country(self.document, found, self.names)
        return not (name.ambiguous and self._is_part_of_name(found))

    def _is_continent(self, found: Found) -> bool:
        """Whether "America" or "American" is that of a continent or its part."""
        word = self.document.lower[found.first]
        return word.startswith("america") and _word(self.document, found.first - 1) in place_words(
            PlaceWord.PART_OF_AMERICA
        )

    def _is_part_of_name(self, found: Found) -> bool:
        first, keys = found.first, self.document.keys
        if self._has_preposition(found):
            return False
        if self._is_state(first):
            return True
        if first and keys[first - 1] in self.given_names:
            return True
        town = self.names.ending.get(first - 1)
        if town is not None and first > 1 and keys[first - 1] == ",":
            return any(isinstance(value, PlaceName) and value.country.code == "US" for value in town.values)
        return self._unknown_capital(first - 1) or self._unknown_capital(found.last)

    def _is_state(self, first: int) -> bool:
        """Whether a name is said to be that of a state of the US: "the U.S. state of Georgia"."""
        owner = self.names.covering.get(first - 3)
        named = owner is not None and any(name.country.code == "US" for name in _country_names(owner))
        return named and self.document.lower[first - 2 : first] == ("state", "of")

    def _has_preposition(self, found: Found) -> bool:
        """Whether a name stands where only a country does: "Envoy to Georgia Ana Ruiz", "in Georgia"."""
        before, title = _word(self.document, found.first - 1), _word(self.document, found.first - 2)
        return before == "in" or (before in {"of", "to"} and title in lexicon().heads)

    def _unknown_capital(self, index: int) -> bool:
        if not 0 < index < len(self.document.keys) or index in self.names.covering:
            return False
        key = self.document.keys[index]
        if not key[0].isupper() or not key[1:].islower() or key.lower() in lexicon().common:
            return False
        return self.document.keys[index - 1] not in SENTENCE_BREAKS


def _country_names(found: Found) -> list[CountryName]:
    names = [value for value in found.values if isinstance(value, CountryName)]
    if names:
        return names
    return [
        CountryName(country=value.country, form=NameForm.METONYM)
        for value in found.values
        if isinstance(value, PlaceName) and value.kind is PlaceKind.CAPITAL
    ]


def _single(found: Found) -> CountryName | None:
    names = _country_names(found)
    return names[0] if len({name.country for name in names}) == 1 else None


def speaks_for_country(document: Document, found: Found, spans: Spans[Found]) -> bool:
    """Return whether a metonym acts for its country here rather than being a place.

    >>> from kz_diplomacy.models import Article
    >>> from kz_diplomacy.text import read_document
    >>> tokyo = (PlaceName(name="Tokyo", country=Country("JP"), kind=PlaceKind.CAPITAL),)
    >>> for text in ("He left for Tokyo", "Tokyo has agreed", "ties with Tokyo"):
    ...     document = read_document(Article(id="a", text=text))
    ...     first = document.keys.index("Tokyo")
    ...     found = Found(first=first, last=first + 1, values=tokyo)
    ...     print(speaks_for_country(document, found, spans_of([found])))
    False
    True
    True
    """
    if not any(isinstance(value, PlaceName) for value in found.values):
        return _before_article(document, found.first) not in INSIDE
    while _word(document, found.first - 1) in RELATED and (earlier := spans.ending.get(found.first - 1)):
        found = earlier
    before, after = _word(document, found.first - 1), _word(document, found.last)
    if after.startswith("host") or _word(document, found.last + 1).startswith("host"):
        return False
    acts = after in AUXILIARIES or after in lexicon().speech
    dealt_with = before in DEALT_WITH or before in place_words(PlaceWord.DEALING)
    located = before in LOCATIVE or before in place_words(PlaceWord.GOING)
    return dealt_with or (acts and not located)


def _word(document: Document, index: int) -> str:
    return document.lower[index] if 0 <= index < len(document.lower) else ""


def _before_article(document: Document, first: int) -> str:
    before = _word(document, first - 1)
    return _word(document, first - 2) if before == "the" else before
