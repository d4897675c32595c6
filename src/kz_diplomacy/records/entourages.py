"""Whose delegation "the delegation includes A and B" tells of: his who is told to travel before."""

from collections.abc import Sequence

import attrs

from kz_diplomacy.events.candidates import VisitCandidate
from kz_diplomacy.records.agreeing import values

INCLUDING = "visit-include/"
"""The rules by which a delegation includes somebody."""
NEAR = 4
"""Sentences from a visit to who is in the delegation."""
BACK = 8
"""Statements before that are looked at."""


def with_head(members: VisitCandidate, told: Sequence[VisitCandidate]) -> VisitCandidate:
    """Return what tells of a delegation's members with its head before them, where it names them alone.

    What goes on with further members has those named before as well.

    Args:
        members: A statement.
        told: What is told of visits before it.
    """
    if not members.statement.rule.startswith(INCLUDING):
        return members
    own = values(members.visitors)
    before = (each for each in reversed(told[-BACK:]) if each.visitors and not values(each.visitors) <= own)
    trip = next(before, None)
    if trip is None or not _is_head(trip, members):
        return members
    listed = trip.statement.rule.startswith(INCLUDING)
    party = trip.visitors if listed else trip.visitors[:1]
    return attrs.evolve(members, visitors=(*party, *members.visitors))


def _is_head(trip: VisitCandidate, members: VisitCandidate) -> bool:
    """Return whether somebody told to travel shortly before comes from where the members come from."""
    head = trip.visitors[0].value
    homes = {said.value.country for said in members.visitors}
    alone = values(members.visitors).isdisjoint(values(trip.visitors))
    near = members.statement.sentence - trip.statement.sentence <= NEAR
    return alone and near and homes <= {None, head.country}
