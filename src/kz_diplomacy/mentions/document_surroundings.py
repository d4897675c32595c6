"""A document with what the other readers found in it, as the reader of document titles looks at it."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

import attrs

from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.knowledge.date_words import DateWord, date_words
from kz_diplomacy.knowledge.verbs import VerbForm
from kz_diplomacy.mentions.document_words import DocumentWords, document_words
from kz_diplomacy.mentions.number_words import STARTS
from kz_diplomacy.mentions.values import (
    CountMention,
    CountryMention,
    DateMention,
    Mention,
    MoneyMention,
    OrganizationMention,
)
from kz_diplomacy.text import Document, Sentence, SentenceKind

__all__ = ["ING", "PAST", "Surroundings", "by_sentence"]

T = TypeVar("T")

PAST = frozenset({VerbForm.PAST, VerbForm.PRETERITE})
ING = frozenset({VerbForm.ING})
FROM = frozenset(("back", "from", "to"))
BRINGING_DAYS = frozenset({"on", "in"})
ARTICLES = frozenset({"a", "an", "the"})
PRESENT = frozenset({VerbForm.BASE, VerbForm.THIRD})
FINITE = PAST | {VerbForm.THIRD, VerbForm.BASE}


@attrs.frozen(kw_only=True, eq=False)
class Surroundings:
    """One sentence of a document with the mentions of other readers by their first words.

    `counts` are numbers by the word behind them, `behind_sums` the words behind sums of
    money, `behind_days` those behind days that a verb or preposition brings ("signed on Friday agreements").
    """

    document: Document
    sentence: Sentence
    words: DocumentWords
    knowledge: Knowledge
    starting: Mapping[int, tuple[Mention, ...]]
    counts: Mapping[int, CountMention]
    behind_sums: frozenset[int]
    behind_days: frozenset[int]

    @classmethod
    def of(cls, document: Document, knowledge: Knowledge, beside: Iterable[Mention]) -> "Surroundings":
        """Return the surroundings of the first sentence of a document that has one."""
        starting: dict[int, tuple[Mention, ...]] = {}
        counts: dict[int, CountMention] = {}
        behind_sums: set[int] = set()
        behind_days: set[int] = set()
        for mention in beside:
            starting[mention.first] = (*starting.get(mention.first, ()), mention)
            if isinstance(mention, CountMention):
                counts[mention.last] = mention
            elif isinstance(mention, MoneyMention):
                behind_sums.add(mention.last)
            elif isinstance(mention, DateMention) and _tells_day(document, knowledge, mention.first - 1):
                behind_days.add(mention.last)
        return cls(
            document=document,
            sentence=document.sentences[0],
            words=document_words(),
            knowledge=knowledge,
            starting=starting,
            counts=counts,
            behind_sums=frozenset(behind_sums),
            behind_days=frozenset(behind_days),
        )

    def word(self, index: int) -> str:
        """Return a word of the sentence in lower case, "" outside."""
        return self.document.lower[index] if self.sentence.first <= index < self.sentence.last else ""

    def capital(self, index: int) -> bool:
        """Whether a word of the sentence begins with a capital."""
        return self.sentence.first <= index < self.sentence.last and self.document.keys[index][0].isupper()

    def is_country_code(self, index: int) -> bool:
        """Whether a word that looks like a small one names a country: "the US"."""
        return self.capital(index) and self.starts(index, CountryMention) is not None

    def tells_origin(self, index: int) -> bool:
        """Whether words tell from when something is: "dates back to", not "dates and figs"."""
        return self.word(index) in self.words.origin and self.word(index + 1) in FROM

    def starts(self, index: int, kind: type[Mention] | tuple[type[Mention], ...]) -> Mention | None:
        """Return the longest mention of a kind that begins at a word."""
        found = [mention for mention in self.starting.get(index, ()) if isinstance(mention, kind)]
        return max(found, key=_end, default=None)

    def is_led_by_noun(self, index: int) -> bool:
        """Whether an article and a noun stand before a word that is a noun too: "a rice supply deal"."""
        noun = self.word(index - 1)
        plain = noun.isalpha() and noun not in self.words.outside | self.words.determiner
        led = plain and not self.capital(index - 1) and self.word(index - 2) in ARTICLES
        found = self.knowledge.verbs.longest_at(self.document.lower, index, index + 1) if led else None
        return found is not None and all(each.form in PRESENT and not each.classes for each in found[1])

    def awaits(self, index: int) -> bool:
        """Whether a word is a verb of awaiting: "awaits ratification"."""
        found = self.knowledge.verbs.longest_at(self.document.lower, index, index + 1)
        return found is not None and any("AWAIT" in each.classes for each in found[1])

    def lasts(self, index: int) -> bool:
        """Whether a word brings how long something holds: "for three years"."""
        counted = self.word(index) == "for" and self.word(index + 1) in STARTS
        unit = self.word(index + 2) in date_words(DateWord.VAGUE_UNIT)
        return counted and unit and self.word(index + 1) not in self.words.determiner

    def bodies_at(self, first: int, last: int) -> list[OrganizationMention]:
        """Return the bodies whose names begin within a range."""
        return [
            mention
            for index in range(first, last + 1)
            for mention in self.starting.get(index, ())
            if isinstance(mention, OrganizationMention)
        ]

    def is_verb(self, index: int, forms: frozenset[VerbForm] = FINITE) -> bool:
        """Whether a word in lower case may be one of the forms of a verb."""
        inside = self.sentence.first <= index < self.sentence.last
        return inside and self.document.keys[index][0].islower() and self.may_be_verb(index, forms)

    def may_be_verb(self, index: int, forms: frozenset[VerbForm] = frozenset({VerbForm.BASE})) -> bool:
        """Whether a word, in capitals or not, may be one of the forms of a verb."""
        found = self.knowledge.verbs.longest_at(self.document.lower, index, index + 1)
        return found is not None and any(value.form in forms for value in found[1])


def _tells_day(document: Document, knowledge: Knowledge, index: int) -> bool:
    """Whether the word before a day brings it: "signed yesterday agreements", "on Friday agreements"."""
    if document.lower[index] in BRINGING_DAYS:
        return True
    found = knowledge.verbs.longest_at(document.lower, index, index + 1)
    return found is not None and any(value.form in PAST for value in found[1])


def by_sentence(
    document: Document, found: Iterable[tuple[int, int, T]]
) -> Iterator[tuple[Sentence, list[tuple[int, int, T]]]]:
    """Yield the sentences in which something was found, with what lies wholly in them; no boilerplate."""
    sentences = iter(document.sentences)
    sentence = next(sentences, None)
    inside: list[tuple[int, int, T]] = []
    for first, last, values in found:
        while sentence and first >= sentence.last:
            if inside:
                yield sentence, inside
            sentence, inside = next(sentences, None), []
        within = sentence and first >= sentence.first and last <= sentence.last
        if sentence and within and sentence.kind is not SentenceKind.BOILERPLATE:
            inside.append((first, last, values))
    if sentence and inside:
        yield sentence, inside


def _end(mention: Mention) -> int:
    return mention.last
