"""The sentences of an article with the parties found in them so far."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

import attrs

from kz_diplomacy.mentions.values import GroupKind, GroupMention, Mention, PersonMention
from kz_diplomacy.models import Country, Person
from kz_diplomacy.resolution.parties import Party
from kz_diplomacy.text import Document

REACH = 6
"""Sentences that words may point back; further off others may have come between."""
BRINGING = frozenset("with to from by of for at between among against like unlike alongside via than".split())
"""Prepositions that bring no subject."""
LOOKED_BACK = 150
"""Mentions of the same sentence: more are in no sentence that somebody wrote."""


@attrs.define(kw_only=True)
class Context:
    """An article whose mentions are being resolved in the order of the text.

    `parties` has the parties of each mention, filled in as they are found; `people` are the named persons,
    `bodies_of_no_state` the names of international bodies whose people are told of without a name.
    """

    document: Document
    mentions: Sequence[Mention]
    parties: list[tuple[Party, ...]]
    people: Sequence[Person]
    home: Country | None
    bodies_of_no_state: frozenset[str] = frozenset()
    sentence_of: Sequence[int] = ()
    in_sentence: Sequence[Sequence[int]] = ()
    compatriots: Mapping[Country | None, Sequence[Person]] = attrs.field(
        factory=dict[Country | None, Sequence[Person]]
    )

    def __attrs_post_init__(self) -> None:
        """Note in which sentence each mention stands, and the named persons of each country."""
        self.sentence_of = sentence_numbers(self.document, self.mentions)
        grouped: list[list[int]] = [[] for _ in self.document.sentences]
        for number, sentence in enumerate(self.sentence_of):
            grouped[sentence].append(number)
        self.in_sentence = grouped
        by_country: dict[Country | None, list[Person]] = {}
        for person in self.people:
            by_country.setdefault(person.country, []).append(person)
        self.compatriots = by_country

    def persons(self, numbers: Iterable[int]) -> tuple[Person, ...]:
        """Return the persons that mentions stand for, each once."""
        return persons_among(self.parties[number] for number in numbers)

    def persons_before(self, number: int) -> tuple[Person, ...]:
        """Return the persons named in the same sentence before a mention, each once."""
        return self.persons(self._same_sentence(number))

    def has_unknown_subject(self, numbers: Iterable[int]) -> bool:
        """Return whether the person that a sentence is about is unknown: "the diplomat met A"."""
        subject = self._subject(numbers)
        return subject is not None and not self.parties[subject]

    def subject_of(self, numbers: Iterable[int]) -> tuple[Person, ...]:
        """Return the one person that a sentence is about: the first that no preposition brings."""
        subject = self._subject(numbers)
        return () if subject is None else self.persons((subject,))

    def _subject(self, numbers: Iterable[int]) -> int | None:
        first = next((n for n in numbers if _is_person(self.mentions[n])), None)
        if first is None or not _is_one_person(self.mentions[first]):
            return None
        before = self.mentions[first].first - 1
        return first if before >= 0 and self.document.lower[before] not in BRINGING else None

    def sentence_at(self, word: int) -> int:
        """Return the number of the sentence that a word stands in."""
        return bisect_right(self.document.sentences, word, key=lambda sentence: sentence.first) - 1

    def sentences_before(self, number: int) -> Iterator[Sequence[int]]:
        """Yield the mentions of the same sentence before this one, then those of the sentences before it."""
        sentence = self.sentence_of[number]
        yield self._same_sentence(number)
        for earlier in range(sentence - 1, max(-1, sentence - 1 - REACH), -1):
            yield self.in_sentence[earlier]

    def _same_sentence(self, number: int) -> Sequence[int]:
        """Return the mentions of the same sentence before this one, of an endless list the last ones."""
        same = self.in_sentence[self.sentence_of[number]]
        end = bisect_left(same, number)
        return same[max(0, end - LOOKED_BACK) : end]


def _is_person(mention: Mention) -> bool:
    """Return whether words mean a person or several."""
    return isinstance(mention, GroupMention | PersonMention)


def _is_one_person(mention: Mention) -> bool:
    """Return whether words mean one person: a name, a title, a pronoun."""
    if isinstance(mention, GroupMention):
        return mention.kind is GroupKind.PERSON
    return isinstance(mention, PersonMention) and not mention.plural


def sentence_numbers(document: Document, mentions: Sequence[Mention]) -> tuple[int, ...]:
    """Return for each mention, in the order of the text, the number of the sentence in which it stands."""
    found: list[int] = []
    sentence, sentences = 0, document.sentences
    for mention in mentions:
        while sentence + 1 < len(sentences) and sentences[sentence + 1].first <= mention.first:
            sentence += 1
        found.append(sentence)
    return tuple(found)


def persons_among(parties: Iterable[tuple[Party, ...]]) -> tuple[Person, ...]:
    """Return the persons among the parties of some mentions, each once.

    >>> lake, aida = Country("KZ"), Person(name="Aida Example")
    >>> [person.name for person in persons_among([(lake, aida), (), (aida,)])]
    ['Aida Example']
    """
    found = (party for party in chain.from_iterable(parties) if isinstance(party, Person))
    return tuple(dict.fromkeys(found))
