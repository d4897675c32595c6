"""Guests of several countries told of together: "Berg of Peru and Kos of Chile flew in" are two visits."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import attrs

from kz_diplomacy.events.candidates import Said, VisitCandidate
from kz_diplomacy.models import Country, Person

SEVERAL = 2
JOINT = len((",", "and"))
"""Words between two who are named together."""


def apart(visit: VisitCandidate) -> Iterator[VisitCandidate]:
    """Yield a visit once for each country that its visitors come from if they are named together.

    Who is named elsewhere rather comes along, as does somebody of no known home.

    Args:
        visit: A whole visit, with all who are told to come along.
    """
    homes = _by_home(visit.visitors)
    if len(homes) < SEVERAL or not _is_list(visit.visitors):
        yield visit
        return
    for home, visitors in homes.items():
        yield attrs.evolve(visit, visitors=tuple(visitors), origin=(Said(home),))


def _by_home(visitors: Sequence[Said[Person]]) -> dict[Country, list[Said[Person]]]:
    """Return the visitors by the country that they come from, those of no known one with the first."""
    known = [said.value.country for said in visitors if said.value.country is not None]
    first = known[0] if known else None
    return {
        home: [said for said in visitors if (said.value.country or first) == home]
        for home in dict.fromkeys(known)
    }


def _is_list(visitors: Sequence[Said[Person]]) -> bool:
    """Return whether people are named one right behind the other, or by one word: "both"."""
    told = sorted(visitors, key=lambda said: said.first)
    return all(later.first - earlier.last <= JOINT for earlier, later in pairwise(told))
