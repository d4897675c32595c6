"""Mentions as chunks: two that begin with one word are one chunk, and so is a place with its country."""

from kz_diplomacy.events import auxiliaries as aux
from kz_diplomacy.events.chunks import Chunk
from kz_diplomacy.events.cover import Cover
from kz_diplomacy.events.labels import labels_of, with_labels
from kz_diplomacy.grammar import syntax
from kz_diplomacy.knowledge.entries import NameForm
from kz_diplomacy.mentions.values import CountryMention, PlaceMention

PROPER = frozenset((syntax.PROPER,))


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
    lower = cover.document.lower
    if lower[at] in aux.DETERMINERS or (at > 0 and lower[at - 1] in aux.DETERMINERS):
        labels = with_labels(labels, PROPER)
    last = max(at + 1, mentions[numbers[-1]].last)
    return Chunk(first=at, last=last, labels=labels, mentions=tuple(numbers))


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
