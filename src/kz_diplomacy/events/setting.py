"""The sentence that an amount of money stands in: its clauses, and which of them tell of the money."""

from collections.abc import Iterator

import attrs

from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.clauses import Clause, Sentence
from kz_diplomacy.grammar.constituents import Constituent, Noun, parts_of
from kz_diplomacy.grammar.sentences import read_sentence
from kz_diplomacy.grammar.syntax import Part

MONEY_VERBS = frozenset(("INVEST", "LEND", "GRANT", "BORROW", "ACQUIRE", "BUILD", "FLOW", "COST", "PLEDGE"))
BEFORE = frozenset[str]()
"""The labels of chunks before the sentence, at which no rule looks."""


@attrs.frozen(kw_only=True, eq=False)
class Setting:
    """A sentence as clauses, seen from one amount; all numbers are those of chunks.

    `heads` gives for a chunk inside a noun the head of that noun, `places` the constituent that it stands in.
    """

    scene: Scene
    sentence: Sentence
    chunks: range
    heads: dict[int, int]
    places: dict[int, int]

    @classmethod
    def of(cls, scene: Scene, number: int) -> "Setting":
        """Return the setting of the sentence with that number."""
        chunks = scene.chunks.of_sentence(number)
        labels = [BEFORE] * chunks.start + [scene.labels(each) for each in range(chunks.start, chunks.stop + 1)]
        sentence = read_sentence(labels, chunks.start, chunks.stop, [Part.WORD] * chunks.start + parts_of(labels[chunks.start:]))
        heads: dict[int, int] = {}
        places: dict[int, int] = {}
        for place, constituent in enumerate(sentence.constituents):
            for noun in constituent.nouns:
                for member in members_of(noun):
                    heads[member] = member if noun.head is None else noun.head
                    places[member] = place
        return cls(scene=scene, sentence=sentence, chunks=chunks, heads=heads, places=places)

    def holds(self, clause: Clause, number: int) -> bool:
        """Return whether a chunk is the verb of a clause or belongs to its subject, objects or adjuncts."""
        if number == clause.verb:
            return True
        head = self.heads.get(number, number)
        return head in set(_heads_in(clause))

    def telling(self, amount: int, anchor: int) -> list[Clause]:
        """Return the clauses that tell of an amount, the one that says most of it first."""
        found = [c for c in self.sentence.clauses if self.holds(c, amount) or self.holds(c, anchor)]
        return sorted(found, key=lambda clause: self._rank(clause, amount, anchor))

    def governing(self, clauses: list[Clause]) -> list[Clause]:
        """Return the clauses on whose verbs infinitives depend: "signed a deal to lend": who signed lends."""
        verbs = {clause.governor for clause in clauses if clause.governor is not None}
        return [clause for clause in self.sentence.clauses if clause.verb in verbs]

    def _rank(self, clause: Clause, amount: int, anchor: int) -> tuple[bool, bool, bool, bool, int]:
        return (
            clause.verb != anchor,
            clause.construction == "past-participle",
            not self.scene.labels(clause.verb) & MONEY_VERBS,
            not self.holds(clause, amount),
            abs(clause.verb - amount),
        )

    def clauses_of(self, number: int) -> list[Clause]:
        """Return the clauses that a chunk belongs to."""
        return [clause for clause in self.sentence.clauses if self.holds(clause, number)]

    def governor(self, place: int) -> int | None:
        """Return the noun or verb that a constituent follows and depends on."""
        at = place - 1
        constituents = self.sentence.constituents
        while at >= 0 and constituents[at].part is Part.ADVERBIAL:
            at -= 1
        if at < 0:
            return None
        before = constituents[at]
        if before.part is Part.VERB:
            return before.first
        return before.heads[-1] if before.heads else None

    def constituent(self, number: int) -> Constituent | None:
        """Return the constituent that a chunk stands in."""
        place = self.places.get(number)
        return None if place is None else self.sentence.constituents[place]

    def preposition(self, number: int) -> frozenset[str]:
        """Return the labels of the preposition that brings a chunk, none where nothing does."""
        found = self.constituent(number)
        if found is None or found.part is not Part.PREPOSITION:
            return frozenset()
        return self.scene.labels(found.first)


def members_of(noun: Noun) -> tuple[int, ...]:
    """Return the chunks of a noun.

    >>> members_of(Noun(5, 6, (4,), (2,)))
    (2, 4, 5)
    """
    head = () if noun.head is None else (noun.head,)
    return (*noun.possessors, *noun.modifiers, *head)


def _heads_in(clause: Clause) -> Iterator[int]:
    for group in clause.subjects[:1]:
        yield from group
    for noun in clause.objects:
        yield from members_of(noun)
    for adjunct in clause.adjuncts:
        for noun in adjunct.nouns:
            yield from members_of(noun)
