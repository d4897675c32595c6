"""The words without which no article tells of an event, for a gate before everything else.

Whatever the rules find has a verb, a noun for an event, a document, a conference or money, or a preposition
of several words such as "due in"; all of them stand in the tables.  A text that has none of their words can
give no record.
"""

from collections.abc import Iterable, Iterator
from itertools import chain

from kz_diplomacy.events import auxiliaries as aux
from kz_diplomacy.events.noun_phrases import PRONOUNS
from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.knowledge.money_words import MoneyWord, money_words
from kz_diplomacy.mentions.conference_words import conference_words

__all__ = ["telling_phrases"]


def telling_phrases(knowledge: Knowledge) -> Iterator[str]:
    """Yield the words and phrases, as in `Document.lower`, of which every article with an event has one.

    >>> {"visited", "talks", "due in", "protocol of intent", "us dollars"} <= set(
    ...     telling_phrases(Knowledge.load())
    ... )
    True
    """
    tables: Iterable[Iterable[str]] = (
        knowledge.verbs,
        knowledge.event_nouns,
        knowledge.prepositions,
        knowledge.documents,
        knowledge.currencies,
        conference_words().heads,
        *map(money_words, MoneyWord),
    )
    yield from chain.from_iterable(tables)
    yield from (*aux.ALL, *PRONOUNS, "cop")
