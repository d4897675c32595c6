"""Whether several sides say something in a statement: "In a joint statement, both urged restraint"."""

from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.constructions import ADJUNCT
from kz_diplomacy.grammar.frames import FrameMatch

STATING = "agreement-state"
"""The frame of a statement in which several say something."""
SILENT = (frozenset(("BE",)), frozenset(("FINITE", "PASSIVE")))
"""What somebody is rather than says: "is interested in a joint statement"."""
PAIR = 2


def is_joint(scene: Scene, match: FrameMatch) -> bool:
    """Return whether those who speak in a statement are of several sides, not only interested in one."""
    verb = match.verb
    if match.construction != ADJUNCT or verb is None or any(each <= scene.labels(verb) for each in SILENT):
        return False
    signers = match.roles["signatories"]
    homes = {said.value for said in scene.homes(signers)}
    bodies = {said.value.name for said in scene.bodies(signers) if said.value.country not in homes}
    return len(homes) + len(bodies) >= PAIR
