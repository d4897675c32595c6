"""The words of one sentence as the readers of dates, money and counts look at them."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from kz_diplomacy.text import Document

DASHES: Final = frozenset({"-", "--", "\u2010", "\u2011", "\u2013", "\u2014", "\u2212"})
"""Hyphen, en and em dash and their like, as words of their own."""
QUOTES: Final = frozenset({'"', "'"})


class Line(NamedTuple):
    """Words `first` up to `last` of a document; indices stay those of the document.

    >>> line = Line(lower=("on", "may", "5"), keys=("On", "May", "5"), first=0, last=3)
    >>> line.word(1), line.word(7), line.capital(1)
    ('may', '', True)
    """

    lower: tuple[str, ...]
    keys: tuple[str, ...]
    first: int
    last: int

    @classmethod
    def of(cls, text: str) -> "Line":
        """The words of a string, divided at its spaces.

        >>> Line.of("in 2019").lower
        ('in', '2019')
        """
        keys = tuple(text.split())
        return cls(lower=tuple(key.lower() for key in keys), keys=keys, first=0, last=len(keys))

    def word(self, index: int) -> str:
        """The word in lower case, empty outside the line."""
        return self.lower[index] if self.first <= index < self.last else ""

    def key(self, index: int) -> str:
        """The word with its case, empty outside the line."""
        return self.keys[index] if self.first <= index < self.last else ""

    def capital(self, index: int) -> bool:
        """Whether the word begins with a capital letter."""
        return self.key(index)[:1].isupper()

    def after(self, index: int, *words: str) -> int:
        """The index behind `words` where they stand at `index`, else `index` itself."""
        if all(self.word(index + step) == word for step, word in enumerate(words)):
            return index + len(words)
        return index


def lines_with(document: Document, starts: list[int]) -> Iterator[tuple[Line, list[int]]]:
    """Yield the sentences in which words of `starts`, in order, stand, each with those of its words.

    >>> from kz_diplomacy.models import Article
    >>> from kz_diplomacy.text import read_document
    >>> document = read_document(Article(text="It rained. Two came, three left."))
    >>> [(line.first, inside) for line, inside in lines_with(document, [3, 6])]
    [(3, [3, 6])]
    """
    start = 0
    for sentence in document.sentences if starts else ():
        end = start
        while end < len(starts) and starts[end] < sentence.last:
            end += 1
        if end > start:
            line = Line(lower=document.lower, keys=document.keys, first=sentence.first, last=sentence.last)
            yield line, starts[start:end]
        start = end
