"""Verbs that share what stands behind the last of them: "will build and sail a ship in Rome".

    shared = verb, { ",", verb }, "and", verb, object, { adjunct } ;

Whom the last verb is done "with" it does not share: "came and will hold a race with Anna".
"""

from collections.abc import Sequence
from itertools import pairwise

from kz_diplomacy.grammar.clauses import Adjunct
from kz_diplomacy.grammar.levels import OpenClause
from kz_diplomacy.grammar.nouns import Constituent
from kz_diplomacy.grammar.syntax import Chunks, Part

_JOINTS = frozenset((Part.COMMA, Part.AND))
_WITH = frozenset(("with", "between"))


def share(clauses: Sequence[OpenClause], constituents: Sequence[Constituent], chunks: Chunks) -> None:
    """Give verbs of a list the objects and adjuncts that stand behind the last of them.

    Args:
        clauses: The clauses of a sentence, in the order of their verbs.
        constituents: Those of the sentence.
        chunks: The labels of each chunk.
    """
    places = {found.first: place for place, found in enumerate(constituents) if found.part is Part.VERB}
    listed = False
    for one, other in reversed(tuple(pairwise(clauses))):
        between = [found.part for found in constituents[places[one.verb] + 1 : places[other.verb]]]
        joined = bool(between) and _JOINTS.issuperset(between) and (listed or Part.AND in between)
        listed = joined and not one.objects and _are_alike(one, other)
        if listed:
            one.objects = list(other.objects)
            one.adjuncts += [each for each in other.adjuncts if _is_shared(each, other, chunks)]


def _are_alike(one: OpenClause, other: OpenClause) -> bool:
    """Return whether two verbs have the same form, or are both done to what comes before."""
    return one.passive is other.passive and (one.passive or one.construction == other.construction)


def _is_shared(adjunct: Adjunct, clause: OpenClause, chunks: Chunks) -> bool:
    comitative = adjunct.preposition is not None and not _WITH.isdisjoint(chunks[adjunct.preposition])
    return adjunct.first > clause.verb and not comitative
