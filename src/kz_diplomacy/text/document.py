"""The text as the later stages see it: words with true offsets, sentences, headline and dateline."""

from collections.abc import Container
from enum import StrEnum
from itertools import compress
from typing import TYPE_CHECKING, NamedTuple

import attrs

from kz_diplomacy.models import Article, Evidence, Source

if TYPE_CHECKING:
    from array import array


class SentenceKind(StrEnum):
    """What part of an article a sentence is."""

    HEADLINE = "headline"
    PROSE = "prose"
    ITEM = "item"
    LABEL = "label"
    BOILERPLATE = "boilerplate"


class Sentence(NamedTuple):
    """Words `first` up to but not including `last`, in paragraph number `paragraph`.

    A list item keeps in `lead` the index of the sentence that introduces its list.
    """

    first: int
    last: int
    kind: SentenceKind
    paragraph: int
    lead: int | None = None


class Dateline(NamedTuple):
    """The words before the lead that say where and when an agency reports ("ASTANA, June 16 /TASS/ -").

    `first` and `last` bound the whole dateline; `place` and `day` are word ranges, None where absent.  The
    day may stand in a line of its own ("17:40, 19 March 2014") where the dateline has none or none with a
    year.
    """

    first: int
    last: int
    place: tuple[int, int] | None = None
    day: tuple[int, int] | None = None
    agency: str | None = None


@attrs.frozen(kw_only=True, eq=False)
class Document:
    """An article as words and sentences; the headline's words come first, then those of the body.

    `words` are slices of the untouched text; `keys` are the same without accents and with straight
    apostrophes, case kept (for names); `lower` are the keys in lower case (for terms).  `starts` and `ends`
    are code point offsets into `article.title` for words before `body` and into `article.text` from there on.
    """

    article: Article
    words: tuple[str, ...]
    keys: tuple[str, ...]
    lower: tuple[str, ...]
    starts: "array[int]"
    ends: "array[int]"
    body: int
    sentences: tuple[Sentence, ...]
    dateline: Dateline | None = None

    def among(self, words: Container[str]) -> list[int]:
        """The numbers of the words that in lower case are among these, in order.

        >>> from kz_diplomacy.text import read_document
        >>> read_document(Article(text="Talks were held. The talks ended.")).among({"talks"})
        [0, 5]
        """
        return list(compress(range(len(self.lower)), map(words.__contains__, self.lower)))

    def source(self, first: int) -> Source:
        """The part of the article that word number `first` stands in."""
        return Source.TITLE if first < self.body else Source.TEXT

    def slice(self, first: int, last: int) -> str:
        """The untouched characters of the words `first` up to `last`, all of one source."""
        whole = (self.article.title or "") if first < self.body else self.article.text
        return whole[self.starts[first] : self.ends[last - 1]]

    def evidence(self, first: int, last: int, *supports: str) -> Evidence:
        """Evidence for the named fields in the words `first` up to `last`."""
        return Evidence(
            start=self.starts[first],
            end=self.ends[last - 1],
            text=self.slice(first, last),
            source=self.source(first),
            supports=supports,
        )
