"""Visitors told by their place in a row: "the first minister to visit Oslo was X", "X is the third to come".

statement = rank, infinitive, …, copula, visitor      (* the visitor stands behind the verb *)
          | visitor, copula, rank, infinitive ;       (* "is" leaves open whether he has been there *)
"""

from kz_diplomacy.events.bringing import behind
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.grammar.syntax import COPULA, VERB

PRESENT = frozenset((("is",), ("are",)))
REACH = 10
"""Chunks from the infinitive to the verb that brings the visitor."""


def copula_behind(scene: Scene, match: FrameMatch) -> int | None:
    """Return the form of "be" behind an infinitive that brings who it is, None where there is none."""
    if match.construction != "infinitive":
        return None
    verbs = (number for number in behind(scene, match.trigger, REACH) if VERB in scene.labels(number))
    verb = next(verbs, None)
    brings = verb is not None and COPULA in scene.labels(verb) and "NAMED" in scene.labels(verb + 1)
    return verb if brings else None


def is_ranked(scene: Scene, match: FrameMatch) -> bool:
    """Return whether "is" says of somebody that he belongs to those who visit: "is the third to visit"."""
    governor = match.governor
    present = governor is not None and scene.words(governor) in PRESENT
    return match.construction == "infinitive" and present and COPULA in scene.labels(governor or 0)
