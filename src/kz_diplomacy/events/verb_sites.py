"""Where a word that may be a verb stands: what is beside it, and what the verb group before it was."""

from typing import NamedTuple

from kz_diplomacy.events import auxiliaries as aux
from kz_diplomacy.events.auxiliaries import is_adverb
from kz_diplomacy.events.cover import Cover
from kz_diplomacy.events.left_neighbours import Left
from kz_diplomacy.knowledge.event_words import EventWord, event_words
from kz_diplomacy.mentions.values import (
    ConferenceMention,
    CountMention,
    DateMention,
    DocumentMention,
)

TO_HAPPEN = frozenset((("to", "be"), ("to", "take")))
PLACING = frozenset(("in", "at", "on"))
HERE = frozenset(("here", "there"))
REACH, NEAR = 25, 7
"""Words before "held" and behind it within which what is held is named."""
OPENING_ASIDE = frozenset(("along", "alongside", "at", "in", "on", "together", "with"))
"""What begins an aside between a verb and its object."""
LONGEST_ASIDE = 14
TALKING = frozenset(("TALKS", "VISIT"))


class Site(NamedTuple):
    """Where a word stands: what is to its left, the word behind it, and what the verb group before it was.

    `after_base` is True where that group ends in a base form ("to visit and meet"), `after_passive` where it
    is passive ("was signed and ratified"), `after_present` where it tells of now ("comes and plans to stay"),
    `lists_on` where no more than a comma stands between it and the word ("will build, own and sail a ship").
    """

    cover: Cover
    left: Left
    at: int
    last: int
    after_base: bool = False
    after_passive: bool = False
    after_present: bool = False
    lists_on: bool = False

    @property
    def following(self) -> str:
        """The next word in lower case, "" at the end."""
        lower = self.cover.document.lower
        return lower[self.last] if self.last < len(lower) else ""

    @property
    def before(self) -> str:
        """The word right before in lower case, "" at the beginning."""
        lower = self.cover.document.lower
        return lower[self.at - 1] if self.at else ""

    @property
    def has_object(self) -> bool:
        """Whether a noun phrase may begin behind the word: the verb has an object."""
        return self._begins_noun(self.last + (self.following in HERE))

    @property
    def has_late_object(self) -> bool:
        """Whether an article begins a noun phrase behind an aside: "signed, with her host, a treaty"."""
        lower = self.cover.document.lower
        if self.following != "," or OPENING_ASIDE.isdisjoint(lower[self.last + 1 : self.last + 2]):
            return False
        reach = range(self.last + 2, min(self.last + LONGEST_ASIDE, len(lower) - 1))
        end = next((word for word in reach if lower[word] == ","), None)
        return end is not None and lower[end + 1] in aux.DETERMINERS and self._begins_noun(end + 1)

    def _begins_noun(self, word: int) -> bool:
        """Return whether a noun phrase may begin at a word."""
        cover = self.cover
        following = cover.document.lower[word] if word < len(cover.document.lower) else ""
        if not following or word in cover.sentence_starts:
            return False
        if cover.covered(word):
            return not isinstance(cover.mention_at(word), DateMention)
        closed = aux.PREPOSITIONS | aux.CONJUNCTIONS | aux.RELATIVES | aux.SUBORDINATORS
        return following not in closed and following[0].isalnum() and not is_adverb(following)

    @property
    def follows_document(self) -> bool:
        """Whether a document stands right before the word in prose: one "expected" to do something."""
        return self.at > self.cover.document.body and isinstance(
            self.cover.mention_at(self.at - 1), DocumentMention
        )

    @property
    def follows_conference(self) -> bool:
        """Whether a conference stands right before the word: "the summit opens"."""
        return self.at > 0 and isinstance(self.cover.mention_at(self.at - 1), ConferenceMention)

    @property
    def follows_count(self) -> bool:
        """Whether a number stands right before the word: "257 manufacturing projects"."""
        return self.at > 0 and isinstance(self.cover.mention_at(self.at - 1), CountMention)

    @property
    def follows_officials(self) -> bool:
        """Whether a noun for officials stands right before the word: "EU leaders meet in Oslo"."""
        _, nouns = self.cover.nouns.get(self.at - 1, (0, ()))
        return any("OFFICIALS" in noun.labels for noun in nouns)

    @property
    def begins_phrase(self) -> bool:
        """Whether a name or an article stands behind the word."""
        return self.cover.covered(self.last) or self.following in aux.DETERMINERS

    @property
    def before_passive(self) -> bool:
        """Whether "to be" or "to take place" follows: what is "scheduled to be held" does not schedule."""
        return self.cover.document.lower[self.last : self.last + 2] in TO_HAPPEN

    @property
    def tells_means(self) -> bool:
        """Whether "by" and the word behind it tell how: "talked by phone", "came by train"."""
        behind = self.cover.document.lower[self.last + 1 : self.last + 2]
        return not event_words(EventWord.MEANS).isdisjoint(behind)

    @property
    def is_noun(self) -> bool:
        """Whether the word begins a noun for an event."""
        return self.cover.is_event_noun(self.last - 1)

    @property
    def opens_noun(self) -> bool:
        """Whether the word is the first of several that are a noun for an event: "working visit"."""
        return self.cover.nouns.get(self.last - 1, (0,))[0] > self.last

    @property
    def opens_name(self) -> bool:
        """Whether it is such a noun with a capital in prose: "an Extended Fund Facility"."""
        written = self.cover.document.words[self.at]
        begins = self.in_headline or self.at in self.cover.sentence_starts
        return self.opens_noun and written[0].isupper() and not begins

    @property
    def stands_before_singular(self) -> bool:
        """Whether a noun for one event follows without an article: "a policy planning consultation"."""
        cover, following = self.cover, self.following
        bare = self.left is Left.WORD and not self.in_headline and not following.endswith("s")
        return bare and cover.is_event_noun(self.last) and not cover.covered(self.last)

    @property
    def follows_brought_talks(self) -> bool:
        """Whether the word stands right behind talks or a visit that a preposition brings: "for talks"."""
        cover = self.cover
        for first in range(self.at - 1, max(self.at - REACH, 0), -1):
            last, nouns = cover.nouns.get(first, (0, ()))
            if last == self.at and not TALKING.isdisjoint(nouns[0].labels):
                brought = cover.document.lower[first - 1] in aux.PREPOSITIONS
                return brought and first - 1 not in cover.sentence_starts
        return False

    @property
    def is_preposition(self) -> bool:
        """Whether a participle brings a noun at the beginning of a clause: "Given the situation, …"."""
        opening = self.left in {Left.START, Left.MARK}
        brings = self.cover.document.lower[self.last - 1] in event_words(EventWord.GRANTING)
        return opening and self.has_object and brings

    @property
    def closes_attribute(self) -> bool:
        """Whether a noun for an event before the word is what was held: "talks of A and B held in Oslo"."""
        cover, at, last = self.cover, self.at, self.last
        begins = next((word for word in range(at, -1, -1) if word in cover.sentence_starts), 0)
        told = (cover.nouns[word][0] for word in range(max(begins, at - REACH), at) if word in cover.nouns)
        of_them = any(cover.document.lower[end] in aux.PREPOSITIONS for end in told)
        else_held = any(word in cover.nouns for word in range(last, last + NEAR))
        named = self.left in {Left.SUBJECT, Left.PLURAL_SUBJECT}
        return named and self.following in PLACING and of_them and not else_held

    @property
    def in_headline(self) -> bool:
        """Whether the word stands in the headline."""
        return self.last <= self.cover.document.body
