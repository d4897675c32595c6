"""What a name of the tables of places stands for where it stands: that place, or something else."""

import attrs

from kz_diplomacy.knowledge.entries import CountryName, NameForm, PlaceKind, PlaceName
from kz_diplomacy.knowledge.place_words import PlaceWord, place_words
from kz_diplomacy.mentions.countries import speaks_for_country
from kz_diplomacy.mentions.lexicon import Lexicon
from kz_diplomacy.mentions.names import Found, Spans
from kz_diplomacy.mentions.values import CountryMention, PlaceMention
from kz_diplomacy.models import Country, Place
from kz_diplomacy.text import Document

__all__ = ["PlaceReadings"]

BEFORE_PLACE = frozenset({
    "in", "at", "to", "from", "near", "via", "for", "through", "outside", "around", "towards", "into",
    "inside", "of", "across",
})  # fmt: skip
BEFORE_SEAT = frozenset({"in", "at", "inside", "outside"})
SENTENCE_BREAKS = frozenset(".:!?")
SMALL = 100_000
FAR_LARGER = 10


@attrs.frozen(kw_only=True, eq=False)
class PlaceReadings:
    """The names of a document with what is needed to tell places from other things of the same name."""

    document: Document
    lexicon: Lexicon
    names: Spans[Found]
    countries: Spans[CountryMention]
    named: frozenset[Country]
    opening: frozenset[int]

    def crosses(self, first: int, last: int) -> bool:
        """Whether words belong to more than one sentence."""
        return not self.opening.isdisjoint(range(first + 1, last))

    def place(self, found: Found) -> PlaceMention | None:
        """Return the place that a name stands for, None where it stands for something else."""
        candidates = [value for value in found.values if isinstance(value, PlaceName)]
        if not candidates or not self._is_place(found, candidates):
            return self._seat(found)
        chosen = self.chosen(found.last, candidates)
        place = Place(
            name=self._spelling(found, candidates[0].name), country=chosen.country if chosen else None
        )
        return PlaceMention(
            first=found.first, last=found.last, place=place, kind=(chosen or candidates[0]).kind
        )

    def _seat(self, found: Found) -> PlaceMention | None:
        """Return "in the Akorda" as a place: a metonym that is no town but a building."""
        countries = [value for value in found.values if isinstance(value, CountryName)]
        if not countries or countries[0].form is not NameForm.METONYM:
            return None
        before = (
            self._word(found.first - 2)
            if self._word(found.first - 1) == "the"
            else self._word(found.first - 1)
        )
        if before not in BEFORE_SEAT:
            return None
        place = Place(name=self._spelling(found, ""), country=countries[0].country)
        return PlaceMention(first=found.first, last=found.last, place=place, kind=PlaceKind.SITE)

    def _is_place(self, found: Found, candidates: list[PlaceName]) -> bool:
        others = [value for value in found.values if not isinstance(value, PlaceName)]
        if any(not isinstance(value, CountryName) or value.form is not NameForm.METONYM for value in others):
            return False
        capital = any(value.kind is PlaceKind.CAPITAL for value in candidates)
        if (others or capital) and speaks_for_country(self.document, found, self.names):
            return False
        common = _needs_sign(candidates)
        if self._is_located(found):
            return not (common and self.unknown_capital(found.last))
        beside = self.unknown_capital(found.first - 1) or self.unknown_capital(found.last)
        return not common and not beside

    def _is_located(self, found: Found) -> bool:
        """Whether a preposition of place stands before a name, or its country after it."""
        dateline = self.document.dateline
        if dateline is not None and dateline.place is not None and found.first == dateline.place[0]:
            return True
        before = self._word(found.first - 1)
        brought = before in BEFORE_PLACE or before in place_words(PlaceWord.GOING)
        return brought or self.country_after(found.last) is not None

    def country_after(self, last: int) -> Country | None:
        """Return the country of "Paris, France" or "Almaty (Kazakhstan)" after the town's last word."""
        country = self.countries.starting.get(last + 1)
        if country is None or country.form is not NameForm.NAME or self._word(last) not in {",", "("}:
            return None
        return country.country

    def chosen(self, last: int, candidates: list[PlaceName]) -> PlaceName | None:
        """Return which town of a name is meant, None where more than one may be."""
        after = self.country_after(last)
        for group in (
            [value for value in candidates if value.country == after],
            candidates,
            [value for value in candidates if value.country in self.named],
        ):
            if len({value.country for value in group}) == 1:
                return max(group, key=_population)
        first, second, *_ = sorted(candidates, key=_population, reverse=True)
        return first if _population(first) >= FAR_LARGER * max(_population(second), 1) else None

    def country_of_town(self, last: int) -> Country | None:
        """Return the country of "in Hanoi" after a venue's last word."""
        found = self.names.starting.get(last + 1)
        if found is None or self._word(last) not in {"in", "of"}:
            return None
        towns = [value for value in found.values if isinstance(value, PlaceName)]
        chosen = self.chosen(found.last, towns) if towns else None
        return chosen.country if chosen else None

    def unknown_capital(self, index: int) -> bool:
        """Whether a word is part of a proper name that no table has."""
        if not self.inside_sentence(index) or index in self.names.covering:
            return False
        key = self.document.keys[index]
        return key[0].isupper() and key[1:].islower() and key.lower() not in self.lexicon.common

    def inside_sentence(self, index: int) -> bool:
        """Whether a word exists and does not open a sentence."""
        return 0 < index < len(self.document.keys) and self.document.keys[index - 1] not in SENTENCE_BREAKS

    def _word(self, index: int) -> str:
        lower = self.document.lower
        return lower[index] if 0 <= index < len(lower) else ""

    def _spelling(self, found: Found, usual: str) -> str:
        """Return the name as written, but not in the capitals of a dateline."""
        written = self.document.slice(found.first, found.last)
        if not written.isupper():
            return written
        return usual if usual.upper() == written else written.title()


def _needs_sign(candidates: list[PlaceName]) -> bool:
    """Whether a name is also a word or a small town's, so that something must show that a place is meant."""
    if any(value.kind is not PlaceKind.CITY for value in candidates):
        return all(value.ambiguous for value in candidates)
    return any(value.ambiguous for value in candidates) or max(map(_population, candidates)) < SMALL


def _population(place: PlaceName) -> int:
    return place.population
