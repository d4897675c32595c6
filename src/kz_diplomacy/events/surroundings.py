"""What an article says around an amount of money: the country that it plays in, paragraph, headline."""

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cached_property

import attrs

from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.syntax import Part, parts_of
from kz_diplomacy.knowledge.entries import BodyKind
from kz_diplomacy.knowledge.money_words import MoneyWord, money_words
from kz_diplomacy.mentions.values import OrganizationMention, PersonMention
from kz_diplomacy.models import Country
from kz_diplomacy.text import SentenceKind

OFTEN = 3
"""Mentions from which on a country is what an article is about."""
CLEARLY = 2
"""How many times as often as any other a country is spoken of that an article plays in."""
SEVERAL = 2
"""Mentions of another country from which on an outlet at home need not write about home."""
FIRMS = frozenset(("ENTERPRISES", "INVESTOR"))
NATIONS = frozenset(("COUNTRY", "NATIONALITY"))
NOTHING = frozenset[str]()
PAYING = frozenset(("FDI", "INVEST"))
"""What right behind a country makes it one whose money is told of: "China invested"."""
PROMINENT = 3
"""What part of the mentions of the most mentioned country another one needs at least: a third."""


@attrs.frozen(eq=False, slots=False)
class Surroundings:
    """An article, asked where it plays and what stands around a sentence."""

    scene: Scene

    @cached_property
    def spoken(self) -> Counter[Country]:
        """How often the text, labels and sources of money left out, speaks of each country."""
        sentences = enumerate(self.scene.document.sentences)
        prose = (number for number, sentence in sentences if sentence.kind is not SentenceKind.LABEL)
        told = Counter(country for number in prose for country in self._told[number])
        return +(told - Counter(self.sources))

    @cached_property
    def labels(self) -> tuple[frozenset[str], ...]:
        """The labels of all chunks."""
        return tuple(chunk.labels for chunk in self.scene.chunks.chunks)

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """What each chunk is in its sentence."""
        return tuple(parts_of(self.labels))

    @cached_property
    def _told(self) -> tuple[tuple[Country, ...], ...]:
        """The countries that each sentence names."""
        numbers = range(len(self.scene.document.sentences))
        return tuple(tuple(_countries(self.scene, number)) for number in numbers)

    @cached_property
    def sources(self) -> tuple[Country, ...]:
        """The countries that the text only names for their money: "Chinese companies", "funds from China"."""
        nations = (n for n, labels in enumerate(self.labels) if labels & NATIONS and self._is_source(n))
        return tuple(said.value for n in nations for said in self.scene.countries((n,)))

    def _is_source(self, number: int) -> bool:
        """Return whether a country is told as one whose firms or funds come, or that leads a ranking."""
        before, after = self.scene.labels(number - 1) if number else NOTHING, self.scene.labels(number + 1)
        owned = "POSSESSIVE" in after and "FDI" in self.scene.labels(number + 2)
        owned = owned and money_words(MoneyWord.INFLOW).isdisjoint(self.scene.words(number + 2))
        firms = ("NATIONALITY" in self.labels[number] and after & FIRMS) or after & PAYING or owned
        leads = "VERB" in after and money_words(MoneyWord.FOLLOWING) & set(self.scene.words(number + 1))
        return bool(firms or leads or "from" in before)

    def native(self, known: Iterable[Country] = ()) -> Country | None:
        """Return the country that the article plays in: the outlet's, the dateline's, or that most spoken of.

        The outlet's and the dateline's only where the text speaks of them at least a third as often, or
        hardly of any other.

        Args:
            known: Countries that it cannot be.
        """
        excluded = set(known)
        seats = [seat for seat in self.seats() if seat not in excluded]
        others = max((n for country, n in self.spoken.items() if country not in seats), default=0)
        if len(seats) > 1 and seats[0] == seats[1] and others < SEVERAL:
            return seats[0]
        counts = [(country, n) for country, n in self.spoken.most_common() if country not in excluded]
        if not counts:
            return None
        most = counts[0][1]
        seat = next((seat for seat in seats if PROMINENT * self.spoken[seat] >= most), None)
        alone = len(counts) == 1 or most >= CLEARLY * counts[1][1] or most - counts[1][1] >= OFTEN
        return seat or (counts[0][0] if alone else None)

    def seats(self) -> Iterator[Country]:
        """Yield the countries where the outlet is at home and where it reports from."""
        resolution = self.scene.resolution
        if resolution.home is not None:
            yield resolution.home
        if resolution.dateline is not None and resolution.dateline.country is not None:
            yield resolution.dateline.country

    def near(self, sentence: int) -> frozenset[Country]:
        """Return the countries that the headline and the text around the paragraph of a sentence speak of."""
        return frozenset(country for number in self._around(sentence) for country in self._told[number])

    def words(self, sentence: int) -> frozenset[str]:
        """Return the words of the headline and around the paragraph of a sentence, in lower case."""
        document = self.scene.document
        spans = (document.sentences[number] for number in self._around(sentence))
        return frozenset(word for span in spans for word in document.lower[span.first : span.last])

    def _around(self, sentence: int) -> Iterator[int]:
        sentences = self.scene.document.sentences
        headline = 0
        while headline < len(sentences) and sentences[headline].kind is SentenceKind.HEADLINE:
            yield headline
            headline += 1
        yield from range(max(headline, paragraph_start(self.scene, sentence) - 1), self._end(sentence))

    def _end(self, sentence: int) -> int:
        sentences = self.scene.document.sentences
        last = sentence + 1
        while last < len(sentences) and sentences[last].paragraph == sentences[sentence].paragraph:
            last += 1
        return last


def paragraph_start(scene: Scene, sentence: int) -> int:
    """Return the first sentence of the paragraph that a sentence stands in."""
    sentences = scene.document.sentences
    first = sentence
    while first and sentences[first - 1].paragraph == sentences[sentence].paragraph:
        first -= 1
    return first


def located(scene: Scene, numbers: Iterable[int]) -> tuple[Said[Country], ...]:
    """Return the countries of the places that chunks name."""
    return tuple(Said(s.value.country) for s in scene.places(numbers) if s.value.country is not None)


def _countries(scene: Scene, sentence: int) -> Iterator[Country]:
    """Yield the countries that a sentence names behind its dateline, also by cities, bodies and officials."""
    dateline = scene.document.dateline
    start = 0 if dateline is None else dateline.last
    for chunk in scene.chunks.of_sentence(sentence):
        in_dateline = dateline is not None and dateline.first <= scene.chunk(chunk).first < start
        if scene.chunk(chunk).mentions and not in_dateline:
            yield from (said.value for said in scene.countries((chunk,)))
            if not any(body.kind is BodyKind.MEDIA for body in scene.mentions(chunk, OrganizationMention)):
                homes = (said.value.country for said in scene.bodies((chunk,)))
                yield from (country for country in homes if country is not None)
            yield from (said.value for said in located(scene, (chunk,)))
            people = scene.mentions(chunk, PersonMention)
            yield from (person.country for person in people if person.country is not None)
