"""A sentence as a list of labelled chunks: what the rules look at.

A mention is one chunk, so is a verb group, and a noun for an event with its modifiers ("a three-day official
visit").  Other nouns with their modifiers become one chunk `THING`; function words and marks are chunks that
bear themselves as their label.  A last chunk without words, `BOUNDARY`, ends each sentence.
"""

from bisect import bisect_right
from typing import NamedTuple

import attrs

from kz_diplomacy.events.verb_values import VerbGroup
from kz_diplomacy.knowledge.event_nouns import EventNoun


class Chunk(NamedTuple):
    """The words `first` up to `last` as one piece of a sentence.

    `labels` are what rules ask about.  `mentions` are the numbers of the mentions that it is (two for
    "Kazakh-Korean"), `group` its verb group, `noun` its event noun, where it is one of these.

    >>> Chunk(first=3, last=5, labels=frozenset({"THING"})).mentions
    ()
    """

    first: int
    last: int
    labels: frozenset[str]
    mentions: tuple[int, ...] = ()
    group: VerbGroup | None = None
    noun: EventNoun | None = None


@attrs.frozen(kw_only=True)
class Chunks:
    """The chunks of a document in order; those of sentence number `i` begin at `starts[i]`.

    >>> word, boundary = (Chunk(first=0, last=last, labels=frozenset()) for last in (1, 0))
    >>> chunks = Chunks(chunks=(word, boundary, word, word, boundary), starts=(0, 2))
    >>> chunks.sentence_of(3), chunks.of_sentence(1)
    (1, range(2, 4))
    """

    chunks: tuple[Chunk, ...]
    starts: tuple[int, ...]

    def sentence_of(self, chunk: int) -> int:
        """Return the number of the sentence in which a chunk stands."""
        return bisect_right(self.starts, chunk) - 1

    def of_sentence(self, sentence: int) -> range:
        """Return the numbers of the chunks of a sentence, its boundary left out."""
        after = sentence + 1
        end = self.starts[after] if after < len(self.starts) else len(self.chunks)
        return range(self.starts[sentence], end - 1)
