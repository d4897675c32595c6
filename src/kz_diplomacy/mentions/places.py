"""Cities, regions, palaces and other venues.

    place  = name of the tables
           | proper, region-word               (* "Turkistan region", "Kashkadarya and Namangan regions" *)
           | proper, { proper }, site-word ;   (* "Ak Orda Palace", "Heydar Aliyev Center" *)
    proper = a word with a capital that is no common word ;

A name of the tables is none where it speaks for a country (see `countries`), where it also names a person or
body, and where it stands beside an unknown word with a capital.  A name that is also a word or a small town's
must have a preposition of place before it or its country after it.  Of several towns of one name the one whose
country follows is meant, else the one whose country the document names, else one ten times as populous as any
other; where none is left, the country stays unknown.  A name in capitals is given with its usual spelling.
"""

from collections.abc import Iterable, Iterator

from kz_diplomacy.knowledge.entries import CountryName, NameForm, PlaceKind, PlaceName
from kz_diplomacy.mentions.countries import speaks_for_country
from kz_diplomacy.mentions.lexicon import Lexicon, lexicon
from kz_diplomacy.mentions.names import Found, Spans
from kz_diplomacy.mentions.values import CountryMention, PlaceMention
from kz_diplomacy.models import Country, Place
from kz_diplomacy.text import Document

__all__ = ["find_places"]

BEFORE_PLACE = frozenset(
    "in at to from near via for through outside around visit visits visited visiting leave leaves left reached"
    " toured towards into inside of across".split()
)
SMALL = 100_000
FAR_LARGER = 10


def find_places(
    document: Document, names: Iterable[Found], countries: Iterable[CountryMention]
) -> tuple[PlaceMention, ...]:
    """Return the places that a document names, in order.

    >>> from kz_diplomacy.knowledge import Knowledge
    >>> from kz_diplomacy.mentions.countries import find_countries
    >>> from kz_diplomacy.mentions.names import find_names
    >>> from kz_diplomacy.models import Article
    >>> from kz_diplomacy.text import read_document
    >>> document = read_document(Article(id="a", text="They met in Seoul and in Turkistan region."))
    >>> names = find_names(document, Knowledge.load())
    >>> [mention.place.name for mention in find_places(document, names, find_countries(document, names))]
    ['Seoul', 'Turkistan region']
    """
    reader = _Reader(document, tuple(names), tuple(countries))
    known = list(reader.known())
    return tuple(sorted(reader.extended(known), key=lambda mention: mention.first))


class _Reader:
    """What the reading of places needs to know of one document."""

    def __init__(
        self, document: Document, names: tuple[Found, ...], countries: tuple[CountryMention, ...]
    ) -> None:
        self.document = document
        self.names = names
        self.spans = Spans.of(names)
        self.countries = Spans.of(countries)
        self.named = {mention.country for mention in countries}
        self.lexicon: Lexicon = lexicon()

    def known(self) -> Iterator[PlaceMention]:
        """Yield the places of the tables."""
        for found in self.names:
            candidates = [value for value in found.values if isinstance(value, PlaceName)]
            if candidates and self.is_place(found, candidates):
                chosen = self.chosen(found, candidates)
                yield PlaceMention(
                    first=found.first,
                    last=found.last,
                    place=Place(
                        name=self.spelling(found, candidates[0]), country=chosen.country if chosen else None
                    ),
                    kind=(chosen or candidates[0]).kind,
                )

    def is_place(self, found: Found, candidates: list[PlaceName]) -> bool:
        """Tell a place from a country, from a person and from a part of another name."""
        others = [value for value in found.values if not isinstance(value, PlaceName)]
        if any(not isinstance(value, CountryName) or value.form is not NameForm.METONYM for value in others):
            return False
        if others and speaks_for_country(self.document, found, self.spans):
            return False
        if self.located(found):
            return not self.unknown_capital(found.last) or not self.common_name(candidates)
        if self.unknown_capital(found.first - 1) or self.unknown_capital(found.last):
            return False
        return not self.common_name(candidates)

    @staticmethod
    def common_name(candidates: list[PlaceName]) -> bool:
        """Whether the name needs a sign that a place is meant."""
        if any(value.kind is not PlaceKind.CITY for value in candidates):
            return all(value.ambiguous for value in candidates)
        return any(value.ambiguous for value in candidates) or max(v.population for v in candidates) < SMALL

    def located(self, found: Found) -> bool:
        """Whether a preposition of place stands before a name, or its country after it."""
        before = self.document.lower[found.first - 1] if found.first else ""
        dateline = self.document.dateline
        if dateline is not None and dateline.place is not None and found.first == dateline.place[0]:
            return True
        return before in BEFORE_PLACE or self.country_after(found) is not None

    def country_after(self, found: Found) -> Country | None:
        """Return the country in "Paris, France" or "Almaty (Kazakhstan)"."""
        if found.last < len(self.document.keys) and self.document.keys[found.last] in {",", "("}:
            country = self.countries.starting.get(found.last + 1)
            return country.country if country and country.form is NameForm.NAME else None
        return None

    def chosen(self, found: Found, candidates: list[PlaceName]) -> PlaceName | None:
        """Return the one town that is meant."""
        after = self.country_after(found)
        for group in (
            [value for value in candidates if value.country == after],
            candidates,
            [value for value in candidates if value.country in self.named],
        ):
            if len({value.country for value in group}) == 1:
                return max(group, key=_population)
        first, second, *_ = sorted(candidates, key=_population, reverse=True)
        return first if _population(first) >= FAR_LARGER * max(_population(second), 1) else None

    def spelling(self, found: Found, usual: PlaceName) -> str:
        """Return the name as written, in capitals only where it is an acronym."""
        written = self.document.slice(found.first, found.last)
        if not written.isupper():
            return written
        return usual.name if usual.name.upper() == written else written.title()

    def unknown_capital(self, word: int) -> bool:
        """Whether a word is part of a proper name that no table has."""
        if not self.in_sentence(word) or word in self.spans.covering:
            return False
        key = self.document.keys[word]
        return key[0].isupper() and key[1:].islower() and key.lower() not in self.lexicon.common

    def in_sentence(self, word: int) -> bool:
        """Whether a word exists and does not open a sentence."""
        return 0 < word < len(self.document.keys) and self.document.keys[word - 1] not in {".", ":", "!", "?"}

    def extended(self, known: list[PlaceMention]) -> Iterator[PlaceMention]:
        """Yield the places of the tables, longer where a region's or site's word follows, and further ones."""
        spans = Spans.of(known)
        taken: set[int] = set()
        for word, lower in enumerate(self.document.lower):
            if lower in self.lexicon.regions:
                found = list(self.regions(word, spans))
            elif lower in self.lexicon.sites and self.document.keys[word][0].isupper():
                found = self.site(word, spans)
            else:
                continue
            for mention in found:
                taken.update(range(mention.first, mention.last))
                yield mention
        for mention in known:
            if mention.first not in taken and mention.last - 1 not in taken:
                yield mention

    def regions(self, word: int, spans: Spans[PlaceMention]) -> Iterator[PlaceMention]:
        """Yield the region or regions that a region's word closes."""
        kind = self.document.words[word]
        end, last = word, word + 1
        while (first := self.region_start(end, spans)) is not None:
            known = spans.starting.get(first)
            name = f"{self.document.slice(first, end)} {kind.removesuffix('s')}"
            yield PlaceMention(
                first=first,
                last=last,
                place=Place(name=name, country=known.place.country if known else None),
                kind=PlaceKind.REGION,
            )
            if not kind.endswith("s"):
                return
            end = last = self.before_comma(first)

    def before_comma(self, first: int) -> int:
        """Return where the name ends that a list has before this one; 0 where there is no list."""
        end = first
        while end > 0 and self.document.lower[end - 1] in {"and", ","}:
            end -= 1
        return end if end < first else 0

    def region_start(self, end: int, spans: Spans[PlaceMention]) -> int | None:
        """Return where the name begins that ends here."""
        known = spans.ending.get(end)
        if known is not None:
            return known.first
        return end - 1 if self.unknown_capital(end - 1) else None

    def site(self, word: int, spans: Spans[PlaceMention]) -> list[PlaceMention]:
        """Return the venue that a site's word closes, as a list of at most one."""
        first = word
        keys = self.document.keys
        while first > 0 and word - first < 5 and keys[first - 1][0].isupper() and self.names_site(first - 1):  # noqa: PLR2004 (longest name of a venue)
            first -= 1
        if first == word:
            return []
        inside = next((spans.covering[each] for each in range(first, word) if each in spans.covering), None)
        after = self.country_after(Found(first=first, last=word + 1, values=()))
        country = after or (inside.place.country if inside else None)
        place = Place(name=self.document.slice(first, word + 1), country=country)
        return [PlaceMention(first=first, last=word + 1, place=place, kind=PlaceKind.SITE)]

    def names_site(self, word: int) -> bool:
        """Whether a word may belong to a venue's name."""
        if self.countries.covering.get(word) is not None:
            return False
        return self.document.lower[word] not in {"the", "in", "at", "on", "and", "of", "a"} and (
            self.in_sentence(word) or self.document.lower[word] not in self.lexicon.stops
        )


def _population(place: PlaceName) -> int:
    return place.population
