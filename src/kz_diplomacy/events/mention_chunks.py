"""Mentions as chunks: two that begin with one word are one chunk, and so is a place with its country."""

from kz_diplomacy.events import auxiliaries as aux
from kz_diplomacy.events.chunks import Chunk
from kz_diplomacy.events.cover import Cover
from kz_diplomacy.events.labels import labels_of, with_labels
from kz_diplomacy.grammar import syntax
from kz_diplomacy.knowledge.entries import NameForm
from kz_diplomacy.mentions.values import CountryMention, MoneyMention, PlaceMention
from kz_diplomacy.models import Qualifier

PROPER = frozenset((syntax.PROPER,))
LOCATIVE = frozenset((syntax.LOCATIVE,))
JOINTS = frozenset((",", "and"))


def mention_chunk(cover: Cover, at: int) -> Chunk | None:
    """Return the chunk of the mention that covers a word, from that word on; None where none does."""
    number = cover.numbers[at]
    if number < 0:
        return None
    mentions = cover.mentions
    numbers = [number]
    while numbers[0] > 0 and mentions[numbers[0] - 1].first == mentions[number].first:
        numbers.insert(0, numbers[0] - 1)
    labels = labels_of(mentions[number])
    country = _country_of_place(cover, number)
    if country is not None:
        numbers.append(country)
    if _is_city_among_cities(cover, number):
        labels = with_labels(labels, LOCATIVE)
    lower = cover.document.lower
    determined = lower[at] in aux.DETERMINERS or (at > 0 and lower[at - 1] in aux.DETERMINERS)
    if determined or _is_bounded_sum(cover, number):
        labels = with_labels(labels, PROPER)
    last = max(at + 1, mentions[numbers[-1]].last)
    return Chunk(first=at, last=last, labels=labels, mentions=tuple(numbers))


def _is_bounded_sum(cover: Cover, number: int) -> bool:
    """Return whether a sum begins with what bounds it: "in Peru at least $5 million"."""
    mention = cover.mentions[number]
    return isinstance(mention, MoneyMention) and mention.money.qualifier is not Qualifier.EXACT


def _country_of_place(cover: Cover, number: int) -> int | None:
    """Return the number of the country that stands behind its place: "Bali, Indonesia", "Bali Indonesia"."""
    place, behind = cover.mentions[number], number + 1
    if not isinstance(place, PlaceMention) or behind == len(cover.mentions):
        return None
    country = cover.mentions[behind]
    if not isinstance(country, CountryMention) or country.form is not NameForm.NAME:
        return None
    comma = country.first == place.last + 1 and cover.document.lower[place.last] == ","
    beside = comma or country.first == place.last
    return behind if beside and country.country == place.place.country else None


def _is_city_among_cities(cover: Cover, number: int) -> bool:
    """Return whether a country that is a city stands in a list of places: "Jakarta, Singapore and Manila"."""
    country = cover.mentions[number]
    if not isinstance(country, CountryMention) or country.form is not NameForm.NAME:
        return False
    name = " ".join(cover.document.words[country.first : country.last])
    return name in cover.capitals.get(country.country, ()) and (
        _is_listed_place(cover, country.first - 2, range(country.first - 1, country.first))
        or _is_listed_place(cover, country.last + 1, range(country.last, country.last + 1))
    )


def _is_listed_place(cover: Cover, word: int, between: range) -> bool:
    """Return whether a comma or "and" parts a place at `word` from what is listed with it."""
    lower = cover.document.lower
    return (
        0 <= word < len(lower)
        and isinstance(cover.mention_at(word), PlaceMention)
        and all(lower[index] in JOINTS for index in between)
    )
