"""Plans for somebody to go somewhere: who it is, and whether they stand.

plan = ( noun, "for", somebody | somebody, "'s", noun ), infinitive, …, [ verb of calling off ] ;

example          A plan for the minister to travel to Oslo was dropped.     the minister, cancelled
example          Plans for the minister to visit Oslo please everybody.     the minister, planned
example          The minister's plan to travel to Oslo pleases everybody.   the minister, planned
counter-example  The minister travelled to Oslo for a plan.                 nobody
"""

from kz_diplomacy.events.bringing import behind
from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.grammar.syntax import FINITE, POSSESSIVE
from kz_diplomacy.models import Status

GOERS = frozenset(("PERSON", "GROUP"))
BEHIND = 6
"""Chunks from the infinitive to the verb of the plan."""


def for_whom(scene: Scene, match: FrameMatch) -> tuple[int, ...]:
    """Return the chunk of who is to go by a plan, () where the words tell of no plan."""
    goer = match.trigger - 1
    if match.construction != "infinitive" or match.verb != match.trigger or goer < 1:
        return ()
    if GOERS & scene.labels(goer) and "for" in scene.labels(goer - 1):
        return (goer,)
    return _whose_plan(scene, goer)


def _whose_plan(scene: Scene, noun: int) -> tuple[int, ...]:
    """Return whose intention a noun is: "the minister's plan to travel to Oslo"."""
    known = noun > 1 and bool(scene.knowledge.intentions.keys() & set(scene.words(noun)[-1:]))
    owned = known and POSSESSIVE in scene.labels(noun - 1) and "PERSON" in scene.labels(noun - 2)
    return (noun - 2,) if owned else ()


def status_of_plan(scene: Scene, match: FrameMatch) -> Said[Status]:
    """Return whether a plan for somebody to go stands or is called off."""
    verbs = (number for number in behind(scene, match.trigger, BEHIND) if FINITE in scene.labels(number))
    off = next((number for number in verbs if "CANCEL" in scene.labels(number)), None)
    if off is not None:
        return scene.said(Status.CANCELLED, off)
    status = scene.knowledge.intentions.get(scene.words(match.trigger - 1)[-1], Status.PLANNED)
    return scene.said(status, match.trigger)
