"""Clauses: each verb of a sentence with its subject, objects and adjuncts, whatever the construction.

finite verb      its subject stands before it; after "and" it shares that of the verb before; after a comma it
                 is the one that still waits for its verb ("the ship, which came on Monday, left")
participle       the noun before it ("the ship leaving port"); after a comma the subject of the clause; at the
                 beginning, or after a preposition, the subject of the main clause
past participle  the same, in the passive
absolute         behind a comma and "with" a participle has its own subject (", with the ship leaving port")
infinitive       the subject of the verb it depends on, or the object of a verb that bears OBJECT_CONTROL
relative clause  the noun before the relative word: as subject or, where there is another one, as object
adjunct          belongs to the verb before it; before a subject to the verb that follows
"""

from typing import NamedTuple

import attrs

from kz_diplomacy.grammar.nouns import Constituent, Noun
from kz_diplomacy.grammar.syntax import Chunks

Group = tuple[Noun, ...]


def heads_of(nouns: Group) -> tuple[int, ...]:
    """Return the chunks of the heads of nouns.

    >>> heads_of((Noun(3, 4), Noun(None, 6)))
    (3,)
    """
    return tuple([noun.head for noun in nouns if noun.head is not None])


class Adjunct(NamedTuple):
    """A prepositional phrase, `preposition` the chunk of its preposition, or an adverbial, without one."""

    preposition: int | None
    nouns: Group
    first: int
    last: int

    @property
    def heads(self) -> tuple[int, ...]:
        """The chunks of the heads of its nouns."""
        return heads_of(self.nouns)

    def parted(self) -> tuple["Adjunct", Noun] | None:
        """Return the adjunct without its last noun and that noun, None where nothing modifies that.

        >>> adjunct = Adjunct(0, (Noun(2, 3, modifiers=(1,)),), 0, 3)
        >>> adjunct.parted()
        (Adjunct(preposition=0, nouns=(Noun(head=1, last=2, ...),), first=0, last=2), Noun(head=2, ...))
        """
        *others, noun = self.nouns
        if noun.head is None or not noun.modifiers:
            return None
        *modifiers, head = noun.modifiers
        outer = noun._replace(head=head, last=head + 1, modifiers=tuple(modifiers))
        nouns = (*others, outer)
        return self._replace(nouns=nouns, last=outer.last), Noun(noun.head, noun.last)


class Clause(NamedTuple):
    """A verb with what belongs to it; all numbers are chunks.

    Attributes:
        verb: The verb group.
        construction: `active`, `passive`, `relative`, `participle`, `past-participle` or `infinitive`.
        passive: Whether the subject is what the verb is done to.
        subjects: The heads of the subject; more than one reading, the nearest noun first, where it is a noun
            before a relative or participle that cannot be told apart without knowing what the words mean.
        objects: The nouns after the verb, without preposition.
        adjuncts: Prepositional phrases and adverbials, before and after the verb, in order.
        governor: For an infinitive the verb that it depends on.
    """

    verb: int
    construction: str
    passive: bool
    subjects: tuple[tuple[int, ...], ...]
    objects: Group
    adjuncts: tuple[Adjunct, ...]
    governor: int | None

    @property
    def span(self) -> tuple[int, int]:
        """The first chunk of all that belongs to the verb, and the chunk after the last."""
        heads = (self.verb, *heads_of(self.objects), *(self.subjects[0] if self.subjects else ()))
        firsts = [adjunct.first for adjunct in self.adjuncts]
        lasts = [adjunct.last for adjunct in self.adjuncts]
        return min([*heads, *firsts]), max([max(heads) + 1, *lasts])


@attrs.frozen
class Sentence:
    """The clauses of a sentence, in the order of their verbs, and its constituents."""

    clauses: tuple[Clause, ...]
    constituents: tuple[Constituent, ...]
    chunks: Chunks = attrs.field(repr=False)
