"""Neighbours: what stands before and behind a constituent, for the reader of sentences to decide by.

All looks are bounded, so that reading stays linear.
"""

from collections.abc import Sequence

from kz_diplomacy.grammar.clauses import Group, heads_of
from kz_diplomacy.grammar.nouns import Constituent
from kz_diplomacy.grammar.syntax import (
    ADVERBIAL,
    FINITE,
    LOCATIVE,
    PARTICIPLE,
    PERSONAL,
    SUBORDINATOR,
    Chunks,
    Part,
)

MOST_INSERTED = 12
"""Constituents that an insertion between a subject and its verb may have."""
ASIDE = frozenset((Part.PREPOSITION, Part.ADVERBIAL))


class Neighbours:
    """The constituents of one sentence, looked at from any of them by its number."""

    __slots__ = ("chunks", "constituents", "parts")

    def __init__(self, chunks: Chunks, constituents: Sequence[Constituent]) -> None:
        """Keep the constituents; their parts end in room to look ahead."""
        self.chunks = chunks
        self.constituents = constituents
        self.parts = [*(found.part for found in constituents), *[None] * (2 * MOST_INSERTED)]

    def is_finite(self, number: int) -> bool:
        """Return whether a finite verb stands here."""
        return self.parts[number] is Part.VERB and FINITE in self.chunks[self.constituents[number].first]

    def past_adjuncts(self, number: int) -> int:
        """Return the first constituent from here on that is no adjunct."""
        while self.parts[number] in ASIDE:
            number += 1
        return number

    def is_inserted(self, comma: int) -> bool:
        """Return whether a comma begins an insertion that a finite verb follows."""
        if self.is_finite(comma + 1) or self.parts[comma + 1] is Part.AND:
            return False
        ends = (end for end in range(comma + 2, comma + MOST_INSERTED) if self.parts[end] is Part.COMMA)
        return any(self.is_finite(end + 1) for end in ends)

    def is_insertion(self, comma: int, verb: int) -> bool:
        """Return whether a comma ends an insertion of adjuncts right behind a verb: "sold, in May, a ship".

        Args:
            comma: The constituent that may end it.
            verb: The chunk of the verb.
        """
        at = comma - 1
        while at > 1 and self.parts[at] in ASIDE:
            at -= 1
        commas = self.parts[at] is self.parts[comma] is Part.COMMA
        return commas and at < comma - 1 and self.constituents[at - 1].first == verb

    def clause_before(self, number: int, floor: int = 0) -> int | None:
        """Return where "after the ship" stands if it is part of the adjuncts right before, None if not.

        Args:
            number: A constituent; the adjuncts before it are looked at.
            floor: No constituent before this one is.
        """
        for at in range(number - 1, max(floor, number - MOST_INSERTED) - 1, -1):
            if self.parts[at] not in ASIDE:
                return None
            found = self.constituents[at]
            opens = bool(found.nouns) and SUBORDINATOR in self.chunks[found.first]
            if opens:
                return None if self.is_a(ADVERBIAL, found.nouns) else at
        return None

    def absolute_before(self, number: int) -> int | None:
        """Return where ", with the ship" stands if it and its adjuncts are right before a participle."""
        for at in range(number - 1, max(0, number - MOST_INSERTED), -1):
            found = self.constituents[at]
            if found.part is not Part.PREPOSITION or not found.nouns:
                return None
            if "with" in self.chunks[found.first]:
                return at if self.parts[at - 1] is Part.COMMA else None
        return None

    def is_before_participle(self, number: int) -> bool:
        """Return whether a participle stands behind nouns and their adjuncts."""
        at = self.past_adjuncts(number + 1)
        return self.parts[at] is Part.VERB and PARTICIPLE in self.chunks[self.constituents[at].first]

    def opens_clause(self, number: int) -> bool:
        """Return whether somebody stands here who is the subject of a clause: "since he" before "came"."""
        if number < 0 or self.parts[number] is not Part.PREPOSITION:
            return False
        found = self.constituents[number]
        opens = SUBORDINATOR in self.chunks[found.first]
        return opens and bool(found.heads) and self.is_a(PERSONAL, found.nouns)

    def nouns_before(self, number: int) -> list[Group]:
        """Return the nouns right before a constituent: the nearest, and those that it is an attribute of."""
        at = number
        while self.parts[at - 1] is Part.COMMA:
            at -= 1
        groups = [found.nouns for found in self.run_before(at)]
        return [group for group in groups if group and not self.is_a(ADVERBIAL, group)]

    def run_before(self, number: int) -> list[Constituent]:
        """Return the adjuncts right before a constituent, the nearest first, up to the nouns before them."""
        run: list[Constituent] = []
        for found in reversed(self.constituents[max(number - MOST_INSERTED, 0) : number]):
            if found.part in ASIDE and found.nouns:
                run.append(found)
                continue
            if found.part is Part.COMMA and run and run[-1].part is Part.PREPOSITION:
                continue
            return [*run, found] if found.part is Part.NOMINAL else run
        return run

    def beside(self, before: Group, nouns: Group) -> Group:
        """Return the nouns before if they and these are of one kind with no more than a comma between."""
        adjacent = before[-1].last + 1 == (nouns[0].head or 0) - len(nouns[0].modifiers)
        return before if adjacent and self.is_a(LOCATIVE, before) == self.is_a(LOCATIVE, nouns) else ()

    def follows_for(self, number: int) -> bool:
        """Return whether "for" stands before: "thanked A for coming" is said of A."""
        found = self.constituents[number - 1]
        return found.part is Part.PREPOSITION and not found.nouns and "for" in self.chunks[found.first]

    def is_a(self, label: str, nouns: Group) -> bool:
        """Return whether all nouns of a group bear a label."""
        return all(label in self.chunks[head] for head in heads_of(nouns))
