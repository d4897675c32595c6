"""Which mention, if any, covers each word of a document."""

from collections.abc import Mapping, Sequence
from typing import Self

import attrs

from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.knowledge.event_nouns import EventNoun
from kz_diplomacy.mentions.values import Mention
from kz_diplomacy.models import Country
from kz_diplomacy.text import Document

NOTHING = -1


@attrs.frozen(kw_only=True, eq=False)
class Cover:
    """A document with its mentions and, for each word, the number of the mention that covers it or -1.

    >>> from kz_diplomacy.models import Article
    >>> from kz_diplomacy.text import read_document
    >>> cover = Cover.of(read_document(Article(text="The visit ended.")), (), Knowledge.load())
    >>> cover.is_event_noun(1), cover.covered(1)
    (True, False)
    """

    document: Document
    mentions: tuple[Mention, ...]
    numbers: Sequence[int]
    sentence_starts: frozenset[int]
    nouns: Mapping[int, tuple[int, tuple[EventNoun, ...]]]
    capitals: Mapping[Country, tuple[str, ...]]

    @classmethod
    def of(cls, document: Document, mentions: tuple[Mention, ...], knowledge: Knowledge) -> Self:
        """Return the cover of a document by mentions that do not overlap."""
        numbers = [NOTHING] * len(document.words)
        for number, mention in enumerate(mentions):
            numbers[mention.first : mention.last] = [number] * (mention.last - mention.first)
        found = knowledge.event_nouns.find(document.lower)
        return cls(
            document=document,
            mentions=mentions,
            numbers=numbers,
            sentence_starts=frozenset(sentence.first for sentence in document.sentences),
            nouns={first: (last, values) for first, last, values in found},
            capitals=knowledge.capitals,
        )

    def covered(self, word: int) -> bool:
        """Return whether a mention covers the word."""
        return self.numbers[word] >= 0

    def mention_at(self, word: int) -> Mention | None:
        """Return the mention that covers the word, None beyond the ends of the document."""
        number = self.numbers[word] if 0 <= word < len(self.numbers) else -1
        return self.mentions[number] if number >= 0 else None

    def is_event_noun(self, word: int) -> bool:
        """Return whether a noun for an event begins at the word."""
        return word in self.nouns
