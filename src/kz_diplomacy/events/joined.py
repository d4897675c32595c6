"""Whom somebody joins for talks: he meets them there.

joined = people, ( "join" | "be joined", …, "by" ), people, …, bringing, talks ;
bringing = "for" | "in" | "at" ;

example          Ruiz will join the presidents of Chile and Peru in Lima for a summit.    the presidents
example          Ruiz was joined by the president of Peru for talks in Lima.              the president
counter-example  Ruiz joined the president of Peru in mourning the dead.                  nobody
"""

from itertools import takewhile

from kz_diplomacy.events.bringing import brought_by
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.grammar.syntax import AND, COMMA, PASSIVE

JOIN = "JOIN"
BRINGING = frozenset(("for", "in", "at"))
PEOPLE = frozenset(("PERSON", "GROUP"))
LISTED = PEOPLE | {AND, COMMA, "of", "COUNTRY"}


def joined_by(scene: Scene, match: FrameMatch) -> tuple[int, ...]:
    """Return the chunks of those whom somebody joins for the talks of a match, or who join him."""
    verb = match.verb
    if match.construction != "adjunct" or verb is None or JOIN not in scene.labels(verb):
        return ()
    if not brought_by(scene, match.trigger) & BRINGING:
        return ()
    between = range(verb + 1, match.trigger)
    if PASSIVE in scene.labels(verb):
        agent = next((number for number in between if "by" in scene.labels(number)), match.trigger)
        between = range(agent + 1, match.trigger)
    listed = takewhile(lambda number: LISTED & scene.labels(number), between)
    return tuple(number for number in listed if PEOPLE & scene.labels(number))
