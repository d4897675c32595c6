"""What the reader of a sentence has in hand: clauses not yet closed, and the levels they stand on."""

import attrs

from kz_diplomacy.grammar.clauses import Adjunct, Clause, Group, heads_of

MOST_BEHIND = 4
"""Adjuncts before a verb that its subject is looked for in."""


@attrs.define(kw_only=True, eq=False)
class OpenClause:
    """A clause that is being read; `inverted` where its subject comes after the verb ("…", said A)."""

    verb: int
    construction: str
    passive: bool
    subjects: list[Group]
    objects: list[Group] = attrs.field(factory=list[Group])
    adjuncts: list[Adjunct] = attrs.field(factory=list[Adjunct])
    governor: int | None = None
    inverted: bool = False

    def closed(self) -> Clause:
        """Return the clause as it stands."""
        return Clause(
            verb=self.verb,
            construction=self.construction,
            passive=self.passive,
            subjects=tuple([heads for group in self.subjects if (heads := heads_of(group))]),
            objects=tuple([noun for group in self.objects for noun in group]),
            adjuncts=tuple(self.adjuncts),
            governor=self.governor,
        )


@attrs.define(eq=False)
class Level:
    """A stretch with one subject.

    `verb` is its last finite verb, `waiting` the clauses before the subject, `beside` the nouns that stand
    right before the subject with a comma between.  An `absolute` one has participles: ", with A reaching B".
    A relative one that a comma sets off is `inserted`.
    """

    subjects: list[Group] = attrs.field(factory=list[Group])
    relative: bool = False
    absolute: bool = False
    inserted: bool = False
    opening: list[Adjunct] = attrs.field(factory=list[Adjunct])
    objects: list[Group] = attrs.field(factory=list[Group])
    verb: OpenClause | None = None
    waiting: list[OpenClause] = attrs.field(factory=list[OpenClause])
    beside: Group = ()

    @property
    def awaits_verb(self) -> bool:
        """Whether there is a subject but no finite verb yet."""
        return bool(self.subjects) and self.verb is None

    def part_opening(self) -> None:
        """Make the subject of a noun that only seems to belong to an adjunct: "in Rome race was held"."""
        for at in range(len(self.opening) - 1, max(len(self.opening) - MOST_BEHIND, 0) - 1, -1):
            parted = self.opening[at].parted()
            if parted is not None:
                self.opening[at], subject = parted
                self.subjects = [(subject,)]
                return
