"""The host or guest whose name stands behind the word: "talks with his host, President Nyusi".

phrase = verb or noun of meeting, [ "with" ], owner, "host" | "guest", [ "," ], person ;
"""

from collections.abc import Collection

from kz_diplomacy.events.bringing import behind
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar import syntax
from kz_diplomacy.grammar.frames import FrameMatch

HOSTS = frozenset(("HOST", "GUEST"))
PASSED = frozenset(("with", "GROUP", syntax.POSSESSIVE))
REACH = 5
"""Chunks from the verb or noun to the word."""


def with_named_guests(scene: Scene, match: FrameMatch, found: Collection[int]) -> set[int]:
    """Return the chunks of those who meet, a host or guest by his name where that follows.

    Args:
        scene: The article.
        match: What tells of a meeting.
        found: The chunks of those who meet as far as the frame tells.
    """
    for number in behind(scene, match.trigger, REACH):
        if HOSTS & scene.labels(number):
            name = number + (2 if syntax.COMMA in scene.labels(number + 1) else 1)
            return {*found, name} - {number} if "NAMED" in scene.labels(name) else set(found)
        if not PASSED & scene.labels(number):
            break
    return set(found)
