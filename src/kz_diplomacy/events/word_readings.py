"""What the words of a document are before they become chunks: mentions, verb groups, prepositions."""

from collections.abc import Iterable, Mapping
from typing import Self

import attrs

from kz_diplomacy.events.cover import Cover
from kz_diplomacy.events.verb_values import Form, VerbGroup
from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.knowledge.event_words import EventWord, event_words
from kz_diplomacy.mentions.values import DateMention

BRINGING = frozenset(("ACCORDING", "WORTH"))
"""The labels of "according to" and "valued at", whose first words are no verbs."""
STARTING = "STARTING"
"""The label of "starting" before a day."""
ON = frozenset(("on", "from"))


@attrs.frozen(kw_only=True, eq=False)
class WordReadings:
    """All readings of the words of a document, by word.

    `groups` are the verb groups by their first word, `closed` by the word after their last; `phrases` are the
    prepositions of several words by their first word, each with the word after its last and its label.
    """

    cover: Cover
    groups: Mapping[int, VerbGroup]
    closed: Mapping[int, VerbGroup]
    phrases: Mapping[int, tuple[int, str]]

    @classmethod
    def of(cls, cover: Cover, groups: Iterable[VerbGroup], knowledge: Knowledge) -> Self:
        """Return the readings of the words under a cover."""
        found = knowledge.prepositions.find(cover.document.lower)
        bringing = {first: last for first, last, labels in found if not BRINGING.isdisjoint(labels)}
        groups = tuple(group for group in groups if bringing.get(group.first, 0) <= group.last)
        openings = {group.first: last for group in groups if (last := _opening_of_day(cover, group))}
        groups = tuple(group for group in groups if group.first not in openings)
        return cls(
            cover=cover,
            groups={group.first: group for group in groups},
            closed={group.last: group for group in groups},
            phrases={
                first: (last, labels[0])
                for first, last, labels in found
                if not any(cover.covered(word) for word in range(first, last))
            }
            | {first: (last, STARTING) for first, last in openings.items()},
        )

    def tells_when(self, at: int) -> bool:
        """Return whether a word right before a finite verb is an adverb of time: "they last met"."""
        group = self.groups.get(at + 1)
        finite = group is not None and group.form is Form.FINITE
        return finite and self.cover.document.lower[at] in event_words(EventWord.LATELY)


def _opening_of_day(cover: Cover, group: VerbGroup) -> int | None:
    """Return the word before the day with which something begins: "a tour starting (on) Monday"."""
    if group.form is not Form.PARTICIPLE or group.status is not None or "BEGIN" not in group.classes:
        return None
    day = group.last + (not ON.isdisjoint(cover.document.lower[group.last : group.last + 1]))
    return day if isinstance(cover.mention_at(day), DateMention) else None
