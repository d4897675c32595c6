"""Names, adjectives and demonyms of countries, and the metonyms that speak for their governments.

    country  = name | adjective | demonym | metonym ;
    compound = country, "-", country ;   (* "Kazakh-Korean": one mention a country, all with the same words *)

A capital is a country's metonym only where it acts or is dealt with: before a possessive, an auxiliary or a
modal ("Ankara has", "London's interest"), or after "with", "by", "between" and the like ("ties with Tokyo").
Anywhere else it is a place.  A name that the tables call ambiguous (Georgia, Jordan, Chad) is none beside an
unknown word with a capital ("Michael Jordan", "Jordan Pickford") and none after a town and a comma, as the
states of the US are written ("Atlanta, Georgia").  A name of several countries ("Korean", "Congo") stands for
the one of them that the document names elsewhere, else for none.
"""

from collections.abc import Collection, Iterable, Iterator

from kz_diplomacy.knowledge.entries import CountryName, NameForm, Official, PlaceKind, PlaceName
from kz_diplomacy.mentions.lexicon import lexicon
from kz_diplomacy.mentions.names import Found, Spans
from kz_diplomacy.mentions.values import CountryMention
from kz_diplomacy.models import Country
from kz_diplomacy.text import Document

__all__ = ["find_countries", "speaks_for_country"]

ACTS = frozenset(
    "'s ' is are was were has have had will would can could may might must should shall does did do says said"
    " wants hopes plans considers supports expects seeks hosts remains stands also and".split()
)
DEALT_WITH = frozenset("with by between against towards toward thanked thank thanks official".split())
LOCATIVE = frozenset("in to at from for of near via visit visited left reached".split())
SENTENCE_BREAKS = frozenset('.!?:•*"')
RELATED = frozenset({"and", ",", "-", "–", "/"})


def find_countries(
    document: Document, names: Iterable[Found], given_names: Collection[str] = ()
) -> tuple[CountryMention, ...]:
    """Return the countries that a document names, in order.

        Args:
            document: The document.
            names: What the tables know in it.
            given_names: Given names, after which an ambiguous name of a country is a surname.

        >>> from kz_diplomacy.knowledge import Knowledge
        >>> from kz_diplomacy.mentions.lexicon import lexicon
    from kz_diplomacy.mentions.names import find_names
        >>> from kz_diplomacy.models import Article
        >>> from kz_diplomacy.text import read_document
        >>> document = read_document(Article(id="a", text="Kazakh-Korean ties grow, the Japanese envoy said."))
        >>> [str(mention.country) for mention in find_countries(document, find_names(document, Knowledge.load()))]
        ['KZ', 'KR', 'JP']
    """
    found = [each for each in names if any(isinstance(value, CountryName) for value in each.values)]
    spans = Spans.of(names)
    certain = {name.country for each in found if (name := _single(each)) is not None}
    return tuple(_mentions(document, found, spans, certain, given_names))


def _mentions(
    document: Document,
    found: Iterable[Found],
    spans: Spans[Found],
    certain: set[Country],
    given_names: Collection[str],
) -> Iterator[CountryMention]:
    for each in found:
        name = _single(each) or _among(each, certain)
        if name is None or any(isinstance(value, Official) for value in each.values):
            continue
        if name.form is NameForm.METONYM and not speaks_for_country(document, each, spans):
            continue
        before = document.keys[each.first - 1] if each.first else ""
        if name.ambiguous and (before in given_names or _part_of_other_name(document, each, spans)):
            continue
        yield CountryMention(first=each.first, last=each.last, country=name.country, form=name.form)


def _country_names(found: Found) -> list[CountryName]:
    return [value for value in found.values if isinstance(value, CountryName)]


def _single(found: Found) -> CountryName | None:
    names = _country_names(found)
    return names[0] if len({name.country for name in names}) == 1 else None


def _among(found: Found, certain: set[Country]) -> CountryName | None:
    named = [name for name in _country_names(found) if name.country in certain]
    return named[0] if len({name.country for name in named}) == 1 else None


def speaks_for_country(document: Document, found: Found, spans: Spans[Found]) -> bool:
    """Return whether a metonym acts for its country here rather than being a place.

    >>> from kz_diplomacy.models import Article
    >>> from kz_diplomacy.text import read_document
    >>> tokyo = (PlaceName(name="Tokyo", country=Country("JP"), kind=PlaceKind.CAPITAL),)
    >>> for text in ("He left for Tokyo", "Tokyo has agreed", "ties with Tokyo"):
    ...     document = read_document(Article(id="a", text=text))
    ...     first = document.keys.index("Tokyo")
    ...     found = Found(first=first, last=first + 1, values=tokyo)
    ...     print(speaks_for_country(document, found, Spans.of([found])))
    False
    True
    True
    """
    if not any(isinstance(value, PlaceName) for value in found.values):
        return True
    before = document.lower[found.first - 1] if found.first else ""
    if before in RELATED and (earlier := spans.ending.get(found.first - 1)):
        return _speaks(document, earlier)
    return _speaks(document, found)


def _speaks(document: Document, found: Found) -> bool:
    before = document.lower[found.first - 1] if found.first else ""
    after = document.lower[found.last] if found.last < len(document.lower) else ""
    return before in DEALT_WITH or (after in ACTS and before not in LOCATIVE)


def _part_of_other_name(document: Document, found: Found, spans: Spans[Found]) -> bool:
    first, last = found.first, found.last
    if first > 1 and document.keys[first - 1] == ",":
        town = spans.ending.get(first - 1)
        if town and any(isinstance(v, PlaceName) and v.country.code == "US" for v in town.values):
            return True
    return _unknown_capital(document, first - 1, spans) or _unknown_capital(document, last, spans)


def _unknown_capital(document: Document, word: int, spans: Spans[Found]) -> bool:
    if not 0 <= word < len(document.keys) or word in spans.covering:
        return False
    key = document.keys[word]
    if not key[0].isupper() or not key[1:].islower() or key.lower() in lexicon().common:
        return False
    return word > 0 and document.keys[word - 1] not in SENTENCE_BREAKS
