"""Capitals that a text tells by their country: "the Uzbek capital", "Uzbekistan's capital".

    capital = ( "the", country | country, "'s" ), "capital"
            | "the", "capital", [ "city" ], "of", [ "the" ], country ;

    example          He arrived in the Angolan capital.             Luanda
    counter-example  There are firms with the Angolan capital.      money

Of several capitals past and present the one that the text names elsewhere is meant; where it names none or
several the phrase is left unread.
"""

from collections.abc import Iterator

from kz_diplomacy.knowledge.entries import PlaceKind
from kz_diplomacy.knowledge.place_words import PlaceWord, place_words
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.mentions.values import CountryMention, PlaceMention
from kz_diplomacy.models import Country, Place

__all__ = ["find_capitals"]

CAPITAL = "capital"
POSSESSIVE = frozenset({"'s", "\u2019s"})


def find_capitals(context: Context) -> tuple[PlaceMention, ...]:
    """Return the capitals told by their country, in order.

    >>> from kz_diplomacy.knowledge import Knowledge
    >>> from kz_diplomacy.models import Article
    >>> from kz_diplomacy.text import read_document
    >>> document = read_document(Article(id="a", text="They met in the Uzbek capital."))
    >>> [mention.place.name for mention in find_capitals(Context.of(document, Knowledge.load()))]
    ['Tashkent']
    """
    if CAPITAL not in context.document.lower:
        return ()
    return tuple(_capitals(context))


def _capitals(context: Context) -> Iterator[PlaceMention]:
    for country in context.countries_found:
        span = _before(context, country) or _behind(context, country)
        city = None if span is None or _is_named(context, span[1]) else _city(context, country.country)
        if span is not None and city is not None:
            place = Place(name=city, country=country.country)
            yield PlaceMention(first=span[0], last=span[1], place=place, kind=PlaceKind.CAPITAL)


def _before(context: Context, country: CountryMention) -> tuple[int, int] | None:
    """Return the words of "Uzbek capital", "Uzbekistan's capital"."""
    at = country.last + (context.word(country.last) in POSSESSIVE)
    the = context.word(country.first - 1) == "the" and context.word(country.first - 2) != "with"
    whose = at > country.last or the
    ends = context.word(at) == CAPITAL and context.word(at + 1) not in place_words(PlaceWord.FINANCE)
    return (country.first, at + 1) if whose and ends else None


def _behind(context: Context, country: CountryMention) -> tuple[int, int] | None:
    """Return the words of "capital of Uzbekistan"."""
    at = country.first - (context.word(country.first - 1) == "the") - 1
    noun = at - 1 - (context.word(at - 1) == "city")
    fits = context.word(at) == "of" and context.word(noun) == CAPITAL and context.word(noun - 1) == "the"
    return (noun, country.last) if fits else None


def _is_named(context: Context, last: int) -> bool:
    """Return whether the name of the city follows: "the Uzbek capital of Tashkent"."""
    after = last + (context.word(last) in {"of", ",", "city", "-"})
    return after in context.places.starting


def _city(context: Context, country: Country) -> str | None:
    names = context.knowledge.capitals.get(country, ())
    if len(names) == 1:
        return names[0]
    told = {m.place.name for m in context.places_found if m.place.country == country} & set(names)
    return told.pop() if len(told) == 1 else None
