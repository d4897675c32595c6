"""Whose meeting a relative clause tells of: "A and B, whose talks lasted an hour", "the leaders, whose call".

owners = { person, [ "," ], "and" }, person, [ "," ], "whose" ;

example          It was signed before Tokayev and Japarov, whose talks had just ended.   both
counter-example  It was signed before Tokayev, whose talks had just ended.               he alone
"""

from collections.abc import Iterator

from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.grammar.syntax import AND, COMMA

WHOSE = "whose"
MOST = 12
"""Chunks before "whose" in which the owners stand."""


def owners_of(scene: Scene, match: FrameMatch) -> Iterator[int]:
    """Yield the people before "whose" who have the talks together."""
    whose = match.trigger - 3
    if whose < 1 or WHOSE not in scene.labels(whose):
        return
    joined = True
    for number in range(whose - 1, max(whose - MOST, -1), -1):
        labels = scene.labels(number)
        if "PERSON" in labels and joined:
            joined = False
            yield number
        elif AND in labels:
            joined = True
        elif COMMA not in labels:
            return
