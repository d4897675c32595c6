"""The sentence that an amount of money stands in: its clauses, and which of them tell of the money."""

from collections.abc import Iterator, Mapping

import attrs

from kz_diplomacy.events.apposed import with_names
from kz_diplomacy.events.promises import Promise, promises_of, with_promises
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.surroundings import Surroundings
from kz_diplomacy.grammar.clauses import Clause, Sentence
from kz_diplomacy.grammar.nouns import Noun
from kz_diplomacy.grammar.sentences import read_sentence
from kz_diplomacy.grammar.syntax import Part

MONEY_VERBS = frozenset(("INVEST", "LEND", "GRANT", "BORROW", "ACQUIRE", "BUILD", "FLOW", "COST", "PLEDGE"))
COUNTED_IN = 2
"""Chunks from an amount to the noun that it is counted in: "$5 million in grants"."""
NO_LABEL = frozenset[str]()


@attrs.frozen(kw_only=True, eq=False)
class Setting:
    """A sentence as clauses; all numbers are those of chunks.

    Attributes:
        around: The article that it stands in.
        number: Which sentence it is.
        chunks: Its chunks.
        sentence: Its clauses and constituents.
        heads: For a chunk inside a noun the head of that noun.
        places: For such a chunk the number of its constituent.
        members: For the verb of each clause the heads of what belongs to it.
        promises: For the verb of an infinitive the promise that it tells.
    """

    around: Surroundings
    number: int
    chunks: range
    sentence: Sentence
    heads: Mapping[int, int]
    places: Mapping[int, int]
    members: Mapping[int, frozenset[int]]
    promises: Mapping[int, Promise]

    @classmethod
    def of(cls, around: Surroundings, number: int) -> "Setting":
        """Return the setting of the sentence with that number."""
        chunks = around.scene.chunks.of_sentence(number)
        read = read_sentence(around.labels, chunks.start, chunks.stop, around.parts)
        promises = promises_of(around.scene, read)
        sentence = with_names(around.scene, with_promises(read, promises))
        heads: dict[int, int] = {}
        places: dict[int, int] = {}
        for place, constituent in enumerate(sentence.constituents):
            for noun in constituent.nouns:
                for member in members_of(noun):
                    heads[member] = member if noun.head is None else noun.head
                    places[member] = place
        return cls(
            around=around,
            number=number,
            chunks=chunks,
            sentence=sentence,
            heads=heads,
            places=places,
            members={clause.verb: frozenset(_belonging(clause)) for clause in sentence.clauses},
            promises=promises,
        )

    @property
    def scene(self) -> Scene:
        """The article as the rules see it."""
        return self.around.scene

    def holds(self, clause: Clause, number: int) -> bool:
        """Return whether a chunk is the verb of a clause or belongs to its subject, objects or adjuncts."""
        return number == clause.verb or self.heads.get(number, number) in self.members[clause.verb]

    def clauses_of(self, number: int) -> list[Clause]:
        """Return the clauses that a chunk belongs to."""
        return [clause for clause in self.sentence.clauses if self.holds(clause, number)]

    def telling(self, amount: int, anchor: int) -> list[Clause]:
        """Return the clauses that tell of an amount, the one that says most of it first."""
        found = [c for c in self.sentence.clauses if self.holds(c, amount) or self.holds(c, anchor)]
        return sorted(found, key=lambda clause: self._rank(clause, amount, anchor))

    def _rank(self, clause: Clause, amount: int, anchor: int) -> tuple[bool, bool, bool, bool, int]:
        return (
            clause.verb != anchor,
            clause.construction == "past-participle",
            not self.scene.labels(clause.verb) & MONEY_VERBS,
            not self.holds(clause, amount),
            abs(clause.verb - amount),
        )

    def governing(self, clauses: list[Clause]) -> list[Clause]:
        """Return the clauses on whose verbs infinitives depend: who "signed a deal to lend" lends."""
        verbs = {clause.governor for clause in clauses if clause.governor is not None}
        return [clause for clause in self.sentence.clauses if clause.verb in verbs]

    def governor(self, number: int) -> int | None:
        """Return the noun or verb that the phrase of a chunk follows and depends on."""
        at = self.places.get(number, 0) - 1
        constituents = self.sentence.constituents
        while at >= 0 and constituents[at].part is Part.ADVERBIAL:
            at -= 1
        if at < 0:
            return None
        before = constituents[at]
        if before.part is Part.VERB:
            return before.first
        return before.heads[-1] if before.heads else None

    def is_brought_with(self, amount: int, anchor: int) -> bool:
        """Return whether "with" brings money: "with an investment of $5 million"."""
        counted = anchor == amount + COUNTED_IN and "in" in self.scene.labels(amount + 1)
        return "with" in self.preposition(amount if counted else anchor)

    def is_bracketed(self, amount: int) -> bool:
        """Return whether an amount stands in brackets, and so belongs to what stands before it."""
        document, chunk = self.scene.document, self.scene.chunk(amount)
        return document.words[chunk.first - 1] == "(" and document.words[chunk.last : chunk.last + 1] == (
            ")",
        )

    def preposition(self, number: int) -> frozenset[str]:
        """Return the labels of the preposition that brings a chunk, none where nothing does."""
        place = self.places.get(number)
        found = None if place is None else self.sentence.constituents[place]
        if found is None or found.part is not Part.PREPOSITION:
            return NO_LABEL
        return self.scene.labels(found.first)


def members_of(noun: Noun) -> tuple[int, ...]:
    """Return the chunks of a noun.

    >>> members_of(Noun(5, 6, (4,), (2,)))
    (2, 4, 5)
    """
    head = () if noun.head is None else (noun.head,)
    return (*noun.possessors, *noun.modifiers, *head)


def _belonging(clause: Clause) -> Iterator[int]:
    """Yield the chunks of the nearest subject, the objects and the adjuncts of a clause."""
    for group in clause.subjects[:1]:
        yield from group
    for noun in clause.objects:
        yield from members_of(noun)
    for adjunct in clause.adjuncts:
        for noun in adjunct.nouns:
            yield from members_of(noun)
