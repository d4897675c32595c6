"""Where an article is written from: its home country ("the President" is its president) and its dateline."""

from collections.abc import Container, Iterable

from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.knowledge.entries import Body, BodyKind, CountryName, NameForm, PlaceName
from kz_diplomacy.knowledge.spelling import words
from kz_diplomacy.mentions.values import CountryMention, Mention, PlaceMention
from kz_diplomacy.models import Country, Place
from kz_diplomacy.text import Document

OPENING = 60
"""Words of the body in which an agency names itself."""


def home_of(document: Document, knowledge: Knowledge) -> Country | None:
    """Return the home country of the outlet, told by `article.source` or by an agency named in the opening.

    None where the outlet is unknown or works from no one country.
    """
    return _home(words(document.article.source or ""), knowledge) or _home(
        document.keys[document.body : document.body + OPENING], knowledge, media=True
    )


def native_of(home: Country | None, dateline: Place | None, told: Container[Country]) -> Country | None:
    """Return the country that goes without saying in an article: the outlet's, else that of the dateline.

    None where an outlet reports from abroad and never speaks of its own country: then it may be either.

    >>> astana, russia = Place(name="Astana", country=Country("KZ")), Country("RU")
    >>> native_of(russia, astana, ()), native_of(russia, astana, {russia}), native_of(None, astana, ())
    (None, Country('RU'), Country('KZ'))
    """
    there = dateline.country if dateline is not None else None
    if home is None or there in {None, home}:
        return home or there
    return home if home in told else None


def _home(phrase: tuple[str, ...], knowledge: Knowledge, *, media: bool = False) -> Country | None:
    names = [values for _, _, values in knowledge.names.find(phrase)]
    found = [value for values in names for value in values if not media or _is_agency(values)]
    homes = {country for value in found if (country := _country(value, media=media)) is not None}
    return homes.pop() if len(homes) == 1 else None


def _is_agency(values: tuple[object, ...]) -> bool:
    """Return whether a name can only be that of an agency: "PAP" is the Pan-African Parliament as well."""
    bodies = [value for value in values if isinstance(value, Body)]
    return all(body.kind is BodyKind.MEDIA for body in bodies)


def _country(value: object, *, media: bool) -> Country | None:
    if isinstance(value, Body):
        return value.country if value.kind is BodyKind.MEDIA or not media else None
    if isinstance(value, CountryName) and (not media or value.form is NameForm.METONYM):
        return value.country
    return value.country if isinstance(value, PlaceName) and not media else None


def dateline_of(document: Document, mentions: Iterable[Mention], knowledge: Knowledge) -> Place | None:
    """Return the place of the dateline, None where the text has none.

    A country stands for the capital that is called after it: "KUWAIT, July 26", "SINGAPORE, July 26".

    >>> from kz_diplomacy.mentions import read_mentions
    >>> from kz_diplomacy.models import Article
    >>> from kz_diplomacy.text import read_document
    >>> document, known = read_document(Article(text="ASTANA, June 16 /TASS/. It rained.")), Knowledge.load()
    >>> dateline_of(document, read_mentions(document, known), known)
    Place(name='Astana', country=Country('KZ'))
    """
    if document.dateline is None or document.dateline.place is None:
        return None
    first, last = document.dateline.place
    here = [mention for mention in mentions if first <= mention.first < last]
    named = (mention.place for mention in here if isinstance(mention, PlaceMention))
    return next(named, None) or _namesake(document, here, knowledge)


def _namesake(document: Document, here: Iterable[Mention], knowledge: Knowledge) -> Place | None:
    """Return the capital that is called after the country which a dateline names."""
    named = next((mention for mention in here if isinstance(mention, CountryMention)), None)
    if named is None:
        return None
    country = document.slice(named.first, named.last).lower()
    alike = (city for city in knowledge.capitals.get(named.country, ()) if city.lower().startswith(country))
    city = next(alike, None)
    return None if city is None else Place(name=city, country=named.country)
