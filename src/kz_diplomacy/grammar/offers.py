"""Offers: the chunks around a verb or noun that may play its roles, and what brings them.

Here the constructions are turned into the plain active sentence: the subject of a passive is offered as
object, what stands after "by" as subject, what stands after "of" or before "'s" as either.
"""

from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import NamedTuple

from kz_diplomacy.grammar.clauses import Adjunct, Clause, Sentence, heads_of
from kz_diplomacy.grammar.frames import (
    ADDRESSEE,
    BARE,
    GOVERNOR,
    MODIFIER,
    OBJECT,
    POSSESSOR,
    SUBJECT,
    TELLER,
)
from kz_diplomacy.grammar.nouns import Constituent, Noun
from kz_diplomacy.grammar.syntax import (
    ADDRESSING,
    CLAUSAL,
    LOCATIVE,
    OBJECT_CONTROL,
    PRONOUN,
    PROPER,
    RECEPTIVE,
    Chunks,
    Part,
)

_BARE = frozenset((BARE,))
_SUBJECT, _OBJECT = frozenset((SUBJECT,)), frozenset((OBJECT,))
_GOVERNOR, _MODIFIER = frozenset((GOVERNOR,)), frozenset((MODIFIER,))
_POSSESSOR = frozenset((POSSESSOR, SUBJECT, OBJECT))
_OF = frozenset((SUBJECT, OBJECT))
_TELLER, _ADDRESSEE = frozenset((TELLER,)), frozenset((ADDRESSEE,))
_WITH = frozenset(("with", "between"))
INFINITIVE = "infinitive"
_AIM, _PURPOSE = frozenset(("aim",)), frozenset(("purpose",))
_OF_WHAT_IS_TOLD = frozenset(("by", "at", "in", "on", "during"))
_WHERE = frozenset(("in", "at", "to"))
_BY, _FROM = frozenset(("by",)), frozenset(("from", "of"))


class Offer(NamedTuple):
    """Chunks that may play a role, and the sources they come from.

    Attributes:
        sources: What brings them, as in `Role.sources`.
        readings: Lists of chunks of which only the first that has a taker counts.
        far: Whether another noun of a frame stands nearer to them, so that only shared roles take them.
    """

    sources: frozenset[str]
    readings: tuple[tuple[int, ...], ...]
    far: bool = False


def words_of(chunks: Chunks, adjunct: Adjunct) -> frozenset[str]:
    """Return the sources that an adjunct is: the labels of its preposition, or `bare`.

    >>> words_of([frozenset({"PREPOSITION", "in"})], Adjunct(0, (), 0, 2)) == {"PREPOSITION", "in"}
    True
    """
    return _BARE if adjunct.preposition is None else chunks[adjunct.preposition]


class Offers(NamedTuple):
    """The offers in one sentence; `verbs` and `nouns` are the labels of all that have a frame."""

    sentence: Sentence
    verbs: frozenset[str]
    nouns: frozenset[str]

    def of_verb(self, clause: Clause) -> Iterator[Offer]:
        """Yield what a clause offers the frame of its verb."""
        yield Offer(_OBJECT if clause.passive else _SUBJECT, clause.subjects)
        yield from self._adjuncts(clause, passive=clause.passive)
        yield Offer(_OBJECT, (heads_of(clause.objects),))
        yield from self._governing(clause)
        yield from self._aims(clause)
        yield from self._purposes(other for other in self.sentence.clauses if other.governor == clause.verb)

    def of_noun(self, number: int, noun: Noun) -> Iterator[Offer]:
        """Yield what stands with a noun in constituent `number`."""
        yield Offer(_POSSESSOR, (noun.possessors,))
        yield Offer(_MODIFIER, (noun.modifiers,))
        yield from self._purposes(other for other in self.sentence.clauses if other.verb == noun.last)
        far, following = False, self.sentence.constituents[number + 1 :]
        for found, after, later in zip_longest(following, following[1:], following[2:]):
            if self._joins(found) and any(each and self._is_comitative(each) for each in (after, later)):
                continue
            if not found.nouns or found.part is Part.NOMINAL:
                return
            if not self._is_agent(found.first, noun.last - 1):
                yield self._complement(found, far=far)
            far = far or self._has_frame(found.heads)

    def of_support(self, clause: Clause, head: int) -> Iterator[Offer]:
        """Yield what the clause of a support verb offers to its noun."""
        if not clause.passive:
            yield Offer(_SUBJECT, tuple(group for group in clause.subjects if head not in group))
        yield from self._adjuncts(clause, passive=True, own=head)
        yield Offer(_OBJECT, (tuple(each for each in heads_of(clause.objects) if each != head),))
        yield from self._governing(clause)

    def of_adjunct(self, clause: Clause) -> Iterator[Offer]:
        """Yield what a clause offers a noun that takes its subject, and whom that speaks to."""
        yield Offer(_SUBJECT, clause.subjects)
        if ADDRESSING in self.sentence.chunks[clause.verb] and not clause.passive:
            yield Offer(_ADDRESSEE, (heads_of(clause.objects),))
        yield from self.around(clause)

    def around(self, clause: Clause, head: int | None = None) -> Iterator[Offer]:
        """Yield the adjuncts of the clause that a noun stands in, all of them far.

        With a `head` those are left out that belong to another noun of a frame: "praised the race of Anna and
        the regatta in Rome".
        """
        for adjunct in clause.adjuncts:
            if head is None or not self._is_of_another(clause, head, adjunct):
                yield self._adjunct(adjunct, passive=False, far=True)

    def _is_of_another(self, clause: Clause, head: int, adjunct: Adjunct) -> bool:
        """Return whether "and" and another noun of a frame part an adjunct from a noun."""
        if adjunct.first < clause.verb:
            return False
        first, last = sorted((head, adjunct.first))
        joints = [at for at in range(first + 1, last) if "and" in self.sentence.chunks[at]]
        own = range(joints[0], last) if joints and adjunct.first > head else range(clause.verb, first)
        return bool(joints) and self._has_frame(tuple(own))

    def teller(self, clause: Clause, head: int) -> Offer:
        """Return the subject of a clause that only speaks of its noun ("recalled the race": who recalled)."""
        tellers = tuple(group for group in clause.subjects if head not in group and not clause.passive)
        return Offer(_TELLER, tellers)

    def _joins(self, found: Constituent) -> bool:
        """Return whether no more than a comma or "as well as" stands here."""
        return found.part is Part.COMMA or (not found.nouns and "and" in self.sentence.chunks[found.first])

    def _is_comitative(self, found: Constituent) -> bool:
        """Return whether a phrase says who is on the other side: no comma parts it from its noun."""
        return bool(found.nouns) and not _WITH.isdisjoint(self.sentence.chunks[found.first])

    def _has_frame(self, heads: tuple[int, ...]) -> bool:
        """Return whether phrases behind may tell more of a noun of a frame, which no pronoun is."""
        labels = (self.sentence.chunks[head] for head in heads)
        return any(PRONOUN not in each and not self.nouns.isdisjoint(each) for each in labels)

    def _adjuncts(self, clause: Clause, *, passive: bool, own: int | None = None) -> Iterator[Offer]:
        """Yield the adjuncts of a clause, far where another noun of a frame than `own` comes between."""
        nouns = [(head, (head,), None) for head in heads_of(clause.objects)]
        phrases = [(adjunct.first, adjunct.heads, adjunct) for adjunct in clause.adjuncts]
        far = before = False
        noun = -1
        for first, heads, adjunct in sorted([*nouns, *phrases], key=lambda place: place[0]):
            if own is not None and adjunct is not None and self._is_of_telling(clause, adjunct):
                continue
            if first > clause.verb and not before:
                far, before = False, True
            if adjunct is not None:
                agent = far and self._is_agent(adjunct.first, noun)
                yield self._adjunct(adjunct, passive=passive, far=far and not agent)
            noun = next((head for head in heads if head != own and self._has_frame((head,))), noun)
            far = far or self._has_frame(tuple(head for head in heads if head != own))

    def _is_agent(self, by: int, noun: int) -> bool:
        """Return whether "by" behind a bare noun brings who does what a passive verb before the noun tells.

        "Was met upon arrival by Anna", not "was met during a race by Anna", where Anna races.
        """
        chunks = self.sentence.chunks
        if "by" not in chunks[by] or PROPER in chunks[noun]:
            return False
        return any(
            clause.passive and clause.verb < noun and self._first_by(clause) == by
            for clause in self.sentence.clauses
        )

    def _first_by(self, clause: Clause) -> int | None:
        """Return where the first "by" behind the verb of a clause stands."""
        behind = (adjunct.first for adjunct in clause.adjuncts if adjunct.first > clause.verb)
        return next((first for first in behind if "by" in self.sentence.chunks[first]), None)

    def _is_of_telling(self, clause: Clause, adjunct: Adjunct) -> bool:
        """Return whether an adjunct says by whom, where or when its noun is only announced."""
        chunks = self.sentence.chunks
        told = clause.passive and CLAUSAL in chunks[clause.verb] and adjunct.first > clause.verb
        return told and not _OF_WHAT_IS_TOLD.isdisjoint(words_of(chunks, adjunct))

    def _adjunct(self, adjunct: Adjunct, *, passive: bool, far: bool) -> Offer:
        sources = words_of(self.sentence.chunks, adjunct)
        if passive and "by" in sources:
            sources |= _SUBJECT
        named = () if _WHERE.isdisjoint(sources) else self._named(adjunct)
        return Offer(sources, (adjunct.heads, *named), far)

    def _named(self, adjunct: Adjunct) -> Iterator[tuple[int, ...]]:
        """Yield the place that "of" names behind what it is: "in the old port of Rome"."""
        chunks, at = self.sentence.chunks, adjunct.last
        if len(adjunct.heads) != 1 or LOCATIVE in chunks[adjunct.heads[0]]:
            return
        if at + 1 < len(chunks) and "of" in chunks[at] and LOCATIVE in chunks[at + 1]:
            yield (at + 1,)

    def _complement(self, found: Constituent, *, far: bool) -> Offer:
        preposition = found.first if found.part is Part.PREPOSITION else None
        adjunct = Adjunct(preposition, found.nouns, found.first, found.last)
        offer = self._adjunct(adjunct, passive=True, far=far)
        return offer._replace(sources=offer.sources | _OF) if "of" in offer.sources else offer

    def _aims(self, clause: Clause) -> Iterator[Offer]:
        """Yield who stands "with" an infinitive of no frame: "discussed ways to raise sails with Anna"."""
        for other in self.sentence.clauses:
            if other.governor == clause.verb and self.verbs.isdisjoint(self.sentence.chunks[other.verb]):
                for adjunct in other.adjuncts:
                    if "with" in words_of(self.sentence.chunks, adjunct):
                        yield Offer(_AIM, (adjunct.heads,))

    def _purposes(self, clauses: Iterable[Clause]) -> Iterator[Offer]:
        """Yield what infinitives are about: "came to open the race", "a voyage to take part in the race"."""
        for clause in clauses:
            if clause.construction == INFINITIVE:
                phrases = (adjunct.heads for adjunct in clause.adjuncts if adjunct.first > clause.verb)
                yield Offer(_PURPOSE, (heads_of(clause.objects), *phrases))

    def _governing(self, clause: Clause) -> Iterator[Offer]:
        """Yield what the clause that an infinitive depends on offers to it.

        Of a command ("invited him to come", "an invitation to come") who gives it, of another verb with a
        frame ("came on Monday to hold a race") its adjuncts, as far ones.
        """
        chunks = self.sentence.chunks
        for other in self.sentence.clauses:
            if other.verb != clause.governor:
                continue
            patients = (*other.subjects, ())[0] if other.passive else heads_of(other.objects)
            if any(OBJECT_CONTROL in chunks[each] for each in (other.verb, *patients)):
                yield from self._commander(other, clause)
            elif not self.verbs.isdisjoint(chunks[other.verb]):
                yield from self.around(other)

    def _commander(self, other: Clause, clause: Clause) -> Iterator[Offer]:
        """Yield the subject of a command; of what is received or in the passive who it is from or by."""
        chunks = self.sentence.chunks
        received = RECEPTIVE in chunks[other.verb]
        if not other.passive and not received:
            yield Offer(_GOVERNOR, other.subjects)
            return
        yield Offer(_GOVERNOR, tuple(noun.possessors for noun in other.objects))
        for adjunct in (*other.adjuncts, *clause.adjuncts):
            if words_of(chunks, adjunct) & (_FROM if received else _BY):
                yield Offer(_GOVERNOR, (adjunct.heads,))
