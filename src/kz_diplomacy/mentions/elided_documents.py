"""Documents whose kind the one before gives: "signed an agreement on energy and another on transport".

    elided = pronoun, opener ;          (* behind one document in the same sentence *)

Both are of the tables: "another on", "one between".  Behind several documents ("two treaties, one on …")
nothing is told that way, since their kind stands in the plural.
"""

from collections.abc import Iterator, Sequence

import attrs

from kz_diplomacy.mentions.document_phrases import Phrase
from kz_diplomacy.mentions.document_surroundings import Surroundings
from kz_diplomacy.mentions.values import DateMention

__all__ = ["with_elided"]


def with_elided(around: Surroundings, phrases: Sequence[Phrase]) -> Iterator[Phrase]:
    """Yield the phrases of a sentence and those whose kind is that of the phrase before, in order."""
    ends = (*(phrase.first for phrase in phrases[1:]), around.sentence.last)
    for phrase, end in zip(phrases, ends, strict=False):
        yield phrase
        if not phrase.word.plural:
            yield from (_like(phrase, index) for index in range(phrase.last, end) if _stands(around, index))


def _stands(around: Surroundings, index: int) -> bool:
    """Whether a word stands for one more document: "another on", not "one on Monday"."""
    leads = f"{around.word(index)} {around.word(index + 1)}" in around.words.elided
    return leads and not around.starts(index + 2, DateMention)


def _like(phrase: Phrase, index: int) -> Phrase:
    """Return the phrase of a pronoun that stands for a document of the same kind as another."""
    return attrs.evolve(
        phrase,
        first=index,
        title=index + 1,
        last=index + 1,
        head_first=index,
        stands_for=(phrase.title, phrase.last),
        own=False,
        named=False,
        determiner="",
        count=None,
        countries=(),
        organization=None,
        year=None,
        capital=False,
    )
