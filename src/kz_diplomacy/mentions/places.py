"""Cities, regions, palaces and other venues.

    place  = name of the tables
           | proper, region word               (* "Turkistan region", "Kashkadarya and Namangan regions" *)
           | proper, { proper }, site word     (* "Ak Orda Palace", "Heydar Aliyev Center" *)
           | site of the tables, site word     (* "Haneda airport" *)
           | name of a town, "city"            (* "Samarkand city", not "the Samarkand city court" *)
           | town word, "of", proper, { proper } ;  (* "the Peruvian city of Exampleton", with its country *)
    proper = a word with a capital that is no common word ;

A name of the tables is none where it speaks for a country (see `countries`), where it also names a person or
body, and where it stands beside an unknown word with a capital.  A name that is also a word or a small town's
must have a preposition of place before it or its country after it.  Of several towns of one name that whose
country follows is meant, else the one whose country the document names, else one ten times as populous as any
other; where none is left, the country stays unknown.  A name in capitals is given with its usual spelling.
"""

from collections.abc import Iterable, Iterator

from kz_diplomacy.knowledge.entries import NameForm, PlaceKind
from kz_diplomacy.knowledge.event_words import EventWord, event_words
from kz_diplomacy.knowledge.place_words import PlaceWord, place_words
from kz_diplomacy.mentions.lexicon import lexicon
from kz_diplomacy.mentions.names import Found, Spans, spans_of
from kz_diplomacy.mentions.place_readings import PlaceReadings
from kz_diplomacy.mentions.values import CountryMention, PlaceMention
from kz_diplomacy.models import Place
from kz_diplomacy.text import Document

__all__ = ["find_places"]

NO_SITE_NAME = frozenset({"the", "in", "at", "on", "and", "of", "a", "an", "to", "from"})
LONGEST_SITE = 5
HOUSE = 3
"""Words from "at" to "palace" in "at the presidential palace"."""
LONGEST_TOWN = 3
CITY = ("city",)
BEHIND_CITY = frozenset(
    "on in at from to for with by and or as during after before where which who that is was will has".split()
)
"""Words behind "Samarkand city", which no noun goes on."""
MOST_BETWEEN = 3
"""Words from a country to what its town is called: "Peruvian southern port city"."""


def find_places(
    document: Document, names: Iterable[Found], countries: Iterable[CountryMention]
) -> tuple[PlaceMention, ...]:
    """Return the places that a document names, in order.

    >>> from kz_diplomacy.knowledge import Knowledge
    >>> from kz_diplomacy.mentions.countries import find_countries
    >>> from kz_diplomacy.mentions.names import find_names, spans_of
    >>> from kz_diplomacy.models import Article
    >>> from kz_diplomacy.text import read_document
    >>> document = read_document(Article(id="a", text="They met in Seoul and in Turkistan region."))
    >>> names = find_names(document, Knowledge.load())
    >>> [mention.place.name for mention in find_places(document, names, find_countries(document, names))]
    ['Seoul', 'Turkistan region']
    """
    found, named = tuple(names), tuple(countries)
    readings = PlaceReadings(
        document=document,
        lexicon=lexicon(),
        names=spans_of(found),
        countries=spans_of(named),
        named=frozenset(mention.country for mention in named),
        opening=frozenset(sentence.first for sentence in document.sentences),
    )
    known = [mention for each in found if (mention := readings.place(each)) is not None]
    longer = [site for site in _longer(readings, spans_of(known)) if not _is_part(site, known)]
    taken = {word for mention in longer for word in range(mention.first, mention.last)}
    kept = [mention for mention in known if mention.first not in taken and mention.last - 1 not in taken]
    return tuple(sorted([*kept, *longer], key=_position))


def _is_part(site: PlaceMention, known: Iterable[PlaceMention]) -> bool:
    """Return whether a venue is only the beginning of a longer name: "Great Hall" of "… of the People"."""
    return any(each.first <= site.first and site.last < each.last for each in known)


def _position(mention: PlaceMention) -> int:
    return mention.first


def _longer(readings: PlaceReadings, known: Spans[PlaceMention]) -> Iterator[PlaceMention]:
    """Yield the regions and venues that their last word shows."""
    regions, sites, keys = readings.lexicon.regions, readings.lexicon.sites, readings.document.keys
    for index in readings.document.among(regions | sites):
        if readings.document.lower[index] in regions:
            yield from _regions(readings, known, index)
        elif keys[index][0].isupper():
            yield from _site(readings, known, index)
        elif (site := known.ending.get(index)) is not None and site.kind is PlaceKind.SITE:
            place = Place(name=readings.document.slice(site.first, index + 1), country=site.place.country)
            yield site._replace(last=index + 1, place=place)
        else:
            yield from _ruling_house(readings, index)
    for town in known.starting.values():
        yield from _venue(readings, town)
        yield from _city(readings.document, town)
    for country in readings.countries.starting.values():
        yield from _town(readings, country)
    for index in readings.document.among(event_words(EventWord.TOWN)):
        yield from _town_of(readings, index)


def _city(document: Document, town: PlaceMention) -> Iterator[PlaceMention]:
    """Yield a town with the word for what it is behind its name: "in Samarkand city on Monday"."""
    after = document.lower[town.last + 1 : town.last + 2]
    alone = not "".join(after).isalpha() or not BEHIND_CITY.isdisjoint(after)
    if document.lower[town.last : town.last + 1] == CITY and alone and town.kind is not PlaceKind.SITE:
        yield town._replace(last=town.last + 1)


def _regions(readings: PlaceReadings, known: Spans[PlaceMention], index: int) -> Iterator[PlaceMention]:
    """Yield the region or regions that a region word closes."""
    document = readings.document
    word = document.words[index]
    end, last = index, index + 1
    while (first := _region_start(readings, known, end)) is not None:
        if readings.crosses(first, last):
            return
        named = known.starting.get(first)
        place = Place(
            name=f"{document.slice(first, end)} {word.removesuffix('s')}",
            country=named.place.country if named else None,
        )
        yield PlaceMention(first=first, last=last, place=place, kind=PlaceKind.REGION)
        if not word.endswith("s"):
            return
        end = last = _before_joint(document, first)


def _region_start(readings: PlaceReadings, known: Spans[PlaceMention], end: int) -> int | None:
    named = known.ending.get(end)
    if named is not None:
        return named.first
    return end - 1 if readings.unknown_capital(end - 1) else None


def _before_joint(document: Document, first: int) -> int:
    """Return where the name ends that a list has before this one; 0 where there is no list."""
    end = first
    while end > 0 and document.lower[end - 1] in {"and", ","}:
        end -= 1
    return end if end < first else 0


def _site(readings: PlaceReadings, known: Spans[PlaceMention], index: int) -> Iterator[PlaceMention]:
    """Yield the venue that a site word closes, if a name stands before it."""
    first = index
    lower = readings.document.lower
    if lower[index] == "house" and index + 1 < len(lower) and lower[index + 1] == "of":
        return
    while index - first < LONGEST_SITE and _names_site(readings, first - 1):
        first -= 1
    if first == index or readings.crosses(first, index + 1):
        return
    country = readings.country_after(index + 1) or readings.country_of_town(index + 1)
    inside = next((known.covering[word] for word in range(first, index) if word in known.covering), None)
    place = Place(
        name=readings.document.slice(first, index + 1),
        country=country or (inside.place.country if inside else None),
    )
    yield PlaceMention(first=first, last=index + 1, place=place, kind=PlaceKind.SITE)


def _ruling_house(readings: PlaceReadings, index: int) -> Iterator[PlaceMention]:
    """Yield the house without a name in which a state is led: "at the presidential palace"."""
    lower = readings.document.lower
    there = index > HOUSE and lower[index - HOUSE] in {"at", "in"} and lower[index - 2] == "the"
    if there and lower[index - 1] in place_words(PlaceWord.RULING):
        country = readings.country_after(index + 1) or readings.country_of_town(index + 1)
        place = Place(name=readings.document.slice(index - 1, index + 1), country=country)
        yield PlaceMention(first=index - 1, last=index + 1, place=place, kind=PlaceKind.SITE)


def _venue(readings: PlaceReadings, town: PlaceMention) -> Iterator[PlaceMention]:
    """Yield the venue of "at Beit Al Example, Amman": a name behind "at" with its town behind a comma."""
    lower, last = readings.document.lower, town.first - 1
    if last < 0 or lower[last] != "," or town.kind is PlaceKind.SITE:
        return
    first = last
    while (
        last - first < LONGEST_SITE and _names_site(readings, first - 1) and first - 1 not in readings.opening
    ):
        first -= 1
    if last - first > 1 and lower[first - 1] == "at" and not readings.crosses(first - 1, last):
        place = Place(name=readings.document.slice(first, last), country=town.place.country)
        yield PlaceMention(first=first, last=last, place=place, kind=PlaceKind.SITE)


def _town(readings: PlaceReadings, country: CountryMention) -> Iterator[PlaceMention]:
    """Yield the town of "in Exampleton Alto, Peru": a name of no table between "in" and its country."""
    lower, last = readings.document.lower, country.first - 1
    if country.form is not NameForm.NAME or lower[last : last + 1] != (",",):
        return
    if not readings.unknown_capital(last - 1):
        return
    first = last - 1
    while last - first < LONGEST_TOWN and _names_site(readings, first - 1):
        first -= 1
    if lower[first - 1] in {"in", "from", "to"} and not readings.crosses(first - 1, country.last):
        place = Place(name=readings.document.slice(first, last), country=country.country)
        yield PlaceMention(first=first, last=last, place=place, kind=PlaceKind.CITY)


def _town_of(readings: PlaceReadings, index: int) -> Iterator[PlaceMention]:
    """Yield the town of "the Peruvian port city of Exampleton": a name of no table with its country."""
    lower, first = readings.document.lower, index + 2
    last = first
    while last - first < LONGEST_TOWN and readings.unknown_capital(last):
        last += 1
    if lower[index + 1 : first] != ("of",) or last == first or readings.crosses(index, last):
        return
    adjectives = (readings.countries.ending.get(end) for end in range(index, index - MOST_BETWEEN, -1))
    before = next((each.country for each in adjectives if each is not None), None)
    if (country := readings.country_after(last) or before) is not None:
        place = Place(name=readings.document.slice(first, last), country=country)
        yield PlaceMention(first=first, last=last, place=place, kind=PlaceKind.CITY)


def _names_site(readings: PlaceReadings, index: int) -> bool:
    """Whether a word may belong to a venue's name."""
    document = readings.document
    if index < 0 or not document.keys[index][0].isupper() or index in readings.countries.covering:
        return False
    word = document.lower[index]
    if word in NO_SITE_NAME or word in readings.lexicon.heads:
        return False
    return readings.inside_sentence(index) or word not in readings.lexicon.stops
