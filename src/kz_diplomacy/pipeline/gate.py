"""The gate: texts that cannot give a record are not read, which is what most texts in other languages are.

A phrase of a table can only stand in a text if every run of letters in it does.  So the gate keeps the
longest run of each phrase, and looks whether the text has any of them: one pass of a regular expression.
"""

import re
from functools import cached_property, lru_cache
from unicodedata import category

import attrs

from kz_diplomacy.events import telling_phrases
from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.mentions import naming_phrases
from kz_diplomacy.models import Article
from kz_diplomacy.text import letter_runs

__all__ = ["Gate", "gate_of"]

BEGINNING = 400
"""Characters whose verbs tell at once that a text in English passes."""
WIDE = frozenset("\ufe69\uff04\uffe1\uffe5\uffe6")
"""Signs of currencies in the width of Chinese characters."""
MONEY = "Sc"
"""The category of the signs of currencies in Unicode."""
KNOWLEDGES = 8
"""How many knowledges have their gate kept: those that one process uses."""


@attrs.frozen(eq=False)
class Gate:
    """What an article needs to have for a record, by the tables of a knowledge."""

    knowledge: Knowledge

    def lets_pass(self, article: Article) -> bool:
        """Return whether an article may give a record.

        >>> gate = Gate(Knowledge.load())
        >>> [gate.lets_pass(Article(text=text)) for text in ("Talks were held.", "Bugun havo issiq.")]
        [True, False]
        """
        text = _whole(article)
        beginning, _, _ = text[:BEGINNING].rpartition(" ")  # whole words only
        if not self.knowledge.verbs.firsts.isdisjoint(letter_runs(beginning)):
            return True
        runs, marks = self._telling
        return not runs.isdisjoint(letter_runs(text)) or marks.search(text) is not None

    def may_name_place(self, article: Article) -> bool:
        """Return whether an article may name a place, as a dateline does.

        >>> gate = Gate(Knowledge.load())
        >>> gate.may_name_place(Article(text="SEOUL, 16")), gate.may_name_place(Article(text="Havo issiq."))
        (True, False)
        """
        return not self._naming.isdisjoint(letter_runs(_whole(article)))

    @cached_property
    def _telling(self) -> tuple[frozenset[str], re.Pattern[str]]:
        keys = frozenset(map(key_of, telling_phrases(self.knowledge)))
        runs = frozenset(filter(str.isalpha, filter(str.isascii, keys)))
        return runs, re.compile("|".join(map(re.escape, sorted(keys - runs | WIDE))))

    @cached_property
    def _naming(self) -> frozenset[str]:
        return frozenset(key_of(name.lower()) for name in naming_phrases(self.knowledge))


@lru_cache(maxsize=KNOWLEDGES)
def gate_of(knowledge: Knowledge) -> Gate:
    """Return the gate of a knowledge, made once."""
    return Gate(knowledge)


def key_of(phrase: str) -> str:
    """Return what every text has that holds a phrase: its longest run of letters, or a sign of money in it.

    >>> key_of("due in"), key_of("a$"), key_of("n't")
    ('due', '$', 'n')
    """
    if phrase.isascii() and phrase.isalpha():
        return phrase
    if phrase.isascii() and "$" not in phrase:
        return max(letter_runs(phrase), key=len, default=phrase)
    sign = next((character for character in phrase if category(character) == MONEY), None)
    return sign or max(letter_runs(phrase), key=len, default=phrase)


def _whole(article: Article) -> str:
    return article.text if article.title is None else f"{article.title}\n{article.text}"
