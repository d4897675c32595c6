"""What visits share that are told together: where several people arrive, and who receives on which leg.

arrival  "Leaders arrived in Peru. Kos landed on Monday": Kos has come to Peru too
hosts    "will visit A and B … at the invitation of Kos of A and Berg of B": each on the own leg
"""

from collections.abc import Iterable, Sequence

import attrs

from kz_diplomacy.events.candidates import Said, VisitCandidate
from kz_diplomacy.models import Country, Person
from kz_diplomacy.records.agreeing import values

ARRIVING = "visit-arrive/"
NEAR = 3
"""Sentences from an arrival to the next one at the same place."""


def with_goals(stated: Iterable[VisitCandidate]) -> list[VisitCandidate]:
    """Return the statements, arrivals that leave open where to as those where others arrived right before.

    Args:
        stated: The statements of visits, in the order of the text.
    """
    found: list[VisitCandidate] = []
    last: VisitCandidate | None = None
    for each in stated:
        if each.statement.rule.startswith(ARRIVING):
            if last is not None and _is_there_too(each, last):
                goal = tuple(Said(said.value) for said in last.destination)
                found.append(attrs.evolve(each, destination=goal))
                continue
            last = each if each.destination and not each.statement.recalled else last
        found.append(each)
    return found


def _is_there_too(arrival: VisitCandidate, other: VisitCandidate) -> bool:
    """Return whether somebody seems to arrive where others did: not one at home there."""
    goals = values(other.destination)
    near = arrival.statement.sentence - other.statement.sentence <= NEAR
    homes = {said.value.country for said in arrival.visitors}
    return bool(arrival.visitors) and not arrival.destination and near and not homes & goals


def with_own_hosts(visits: Sequence[VisitCandidate]) -> list[VisitCandidate]:
    """Return the visits, hosts that are at home on another leg with that leg."""
    abroad = [
        (visit, said) for visit in visits for said in visit.hosts if not _is_at_home(said, visit.destination)
    ]
    return [_hosted(visit, abroad) for visit in visits] if abroad else list(visits)


def _is_at_home(host: Said[Person], destination: tuple[Said[Country], ...]) -> bool:
    return not destination or host.value.country in {None, *values(destination)}


def _hosted(visit: VisitCandidate, abroad: Iterable[tuple[VisitCandidate, Said[Person]]]) -> VisitCandidate:
    """Return a visit with those hosts of other legs of the same visitors who are at home there."""
    own = [said for said in visit.hosts if _is_at_home(said, visit.destination)]
    for leg, host in abroad:
        here = host.value.country in values(visit.destination) and host.value not in values(tuple(own))
        if here and values(leg.visitors) & values(visit.visitors):
            own.append(host)
    return attrs.evolve(visit, hosts=tuple(own))
