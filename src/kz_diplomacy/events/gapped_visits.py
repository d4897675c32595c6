"""Visits of others told by the same word: "trips by Berg to Peru and Kos to Chile".

gapped = visit, …, "to", goal, "and", [ "by" ], visitor, [ "'s" ], "to", goal, { goal } ;
"""

from collections.abc import Iterator

import attrs

from kz_diplomacy.events.candidates import VisitCandidate
from kz_diplomacy.events.destinations import goals_of
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.grammar.syntax import POSSESSIVE

ALONG = frozenset(("with", "ACCOMPANIED_BY"))
"""What brings those who go to the same place: "flew with Berg to Peru"."""


def traveller_of(scene: Scene, match: FrameMatch, number: int) -> int | None:
    """Return the chunk of the other traveller to whom a place belongs, None where it is the visit's own.

    Args:
        scene: The article.
        match: A visit.
        number: A chunk that says where to.
    """
    own = match.roles.get("visitor", ())
    for goal in range(number, match.trigger, -1):
        if "to" not in scene.labels(goal - 1):
            continue
        who = goal - 3 if POSSESSIVE in scene.labels(goal - 2) else goal - 2
        other = "NAMED" in scene.labels(who) and who not in own and not ALONG & scene.labels(who - 1)
        return who if other and who > match.trigger + 1 else None
    return None


def visits_of_others(scene: Scene, match: FrameMatch, visit: VisitCandidate) -> Iterator[VisitCandidate]:
    """Yield a visit once more for each goal of other travellers, with these as its visitors."""
    for number in match.roles.get("destination", ()):
        who = traveller_of(scene, match, number)
        if who is None:
            continue
        first, last = scene.chunk(who).first, scene.chunk(number).last
        other = attrs.evolve(
            visit,
            statement=attrs.evolve(visit.statement, first=first, last=last),
            visitors=scene.persons((who,)),
            origin=(),
        )
        for destination, places in goals_of(scene, (number,)):
            yield attrs.evolve(other, destination=(destination,), places=places)
