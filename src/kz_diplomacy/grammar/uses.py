"""Uses: the clauses that a noun is in, and how surely each of them tells of it."""

from collections.abc import Iterator

from kz_diplomacy.grammar.clauses import Adjunct, Clause, Sentence, heads_of
from kz_diplomacy.grammar.offers import Offers
from kz_diplomacy.grammar.syntax import COPULA, SUPPORT

REDUCED = "participle"
_SURE = 1
"""The rank of a clause that a noun is surely subject or object of."""


def clauses_of(offers: Offers, head: int) -> tuple[Clause | None, Adjunct | None, tuple[Clause, ...]]:
    """Return the clause that a noun is in with the adjunct that holds it there, and the others it is in.

    A noun may be in several ("the race that was held in Rome began"): a support verb says most of it, but not
    a participle behind what somebody is in ("is in a race beginning today").  The others are those of which
    it is surely subject or object, and those that tell who was in it.
    """
    sentence = offers.sentence
    uses = sorted(uses_of(offers, head), key=lambda use: use[0])
    if len(uses) > 1 and uses[0][1].construction == REDUCED and _is_what_is(sentence, uses[1]):
        uses[0], uses[1] = (_SURE, *uses[1][1:]), (_SURE, *uses[0][1:])
    beside = tuple(use[1] for use in uses[1:] if use[0] <= _SURE or _tells_who(sentence, head, *use[1:]))
    return (*uses[0][1:], beside) if uses else (None, None, ())


def _tells_who(sentence: Sentence, head: int, clause: Clause, adjunct: Adjunct | None) -> bool:
    """Return whether a relative clause tells who was in what a noun says: "the race in which A took part"."""
    return adjunct is not None and _is_antecedent(adjunct, head) and SUPPORT in sentence.chunks[clause.verb]


def _is_what_is(sentence: Sentence, use: tuple[int, Clause, Adjunct | None]) -> bool:
    """Return whether a noun stands in an adjunct of "be": "is on a voyage"."""
    return use[2] is not None and COPULA in sentence.chunks[use[1].verb]


def _is_antecedent(adjunct: Adjunct, head: int) -> bool:
    """Return whether a noun is what an adjunct's relative pronoun speaks of: "the race in which"."""
    return head in adjunct.heads and head < adjunct.first


def uses_of(offers: Offers, head: int) -> Iterator[tuple[int, Clause, Adjunct | None]]:
    """Yield the clauses of a noun, each with a rank, the lower the better, and the adjunct it stands in."""
    sentence = offers.sentence
    for clause in sentence.clauses:
        sure = head in heads_of(clause.objects) or head in (*clause.subjects, ())[0]
        if sure or any(head in group for group in clause.subjects):
            supported = (sure or head in _nearest(offers, clause)) and is_supported(sentence, clause, head)
            yield 0 if supported else _SURE if sure else 3, clause, None
        for adjunct in clause.adjuncts:
            if head in adjunct.heads:
                yield 2, clause, adjunct


def _nearest(offers: Offers, clause: Clause) -> tuple[int, ...]:
    """Return the nearest nouns of a frame that "that" may speak of: "a race after the regatta that ended"."""
    chunks, nouns = offers.sentence.chunks, offers.nouns
    near = (group for group in clause.subjects if any(not nouns.isdisjoint(chunks[head]) for head in group))
    return next(near, ())


def is_supported(sentence: Sentence, clause: Clause, head: int) -> bool:
    """Return whether a noun has its support verb here: as object, or as subject where no object is.

    "Be" supports a subject of which it only says with whom, where or when: "the race was in Rome".
    """
    objects = heads_of(clause.objects)
    if COPULA in sentence.chunks[clause.verb] and not objects:
        return bool(clause.subjects) and head in clause.subjects[0]
    return SUPPORT in sentence.chunks[clause.verb] and (head in objects or clause.passive or not objects)
