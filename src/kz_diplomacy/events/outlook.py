"""How far an event has come: what verb, adjective and preposition say of it.

    cancelled   "was postponed", "called off the visit", "was to have visited"
    proposed    "may visit", "invited him to come", "hopes to meet"
    planned     "will visit", "is to be signed", "ahead of the talks", "the forthcoming summit"
    ongoing     "is visiting", "is on a visit"
    completed   "visited", "held talks"
    left open   "the visit of X to Y"

The nearest word decides: the verb of the event itself, then the verb that its noun depends on.
"""

from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.models import Status

VERB_STATUS = {"CANCEL": Status.CANCELLED, "PROPOSE": Status.PROPOSED, "PLAN": Status.PLANNED}
AHEAD = frozenset(
    "upcoming forthcoming planned scheduled future next coming expected proposed impending anticipated possible"
    " prospective projected".split()
)
OFF = frozenset("cancelled canceled postponed aborted delayed".split())
READY = frozenset(("ready", "prepared", "due", "scheduled", "submitted"))
BEFORE = frozenset(("BEFORE", "before"))


def status_of(scene: Scene, match: FrameMatch) -> Said[Status] | None:
    """Return the status of the event that a frame states with the words that say it, None where they leave it open."""
    if match.verb == match.trigger:
        return _of_verb(scene, match)
    return _of_noun(scene, match)


def is_denied(scene: Scene, match: FrameMatch) -> bool:
    """Return whether the text says that the event did not or will not happen."""
    group = None if match.verb is None else scene.chunk(match.verb).group
    return group is not None and group.negated


def _of_verb(scene: Scene, match: FrameMatch) -> Said[Status]:
    chunk = scene.chunk(match.trigger)
    status = chunk.group.status if chunk.group else None
    if status is not None:
        return Said(status, chunk.first, chunk.last)
    if match.governor is not None:
        return scene.said(governed(scene, match.governor), match.governor)
    first = chunk.group is not None and chunk.group.form == "INFINITIVE"
    return Said(Status.PLANNED if first else Status.COMPLETED)


def governed(scene: Scene, governor: int) -> Status:
    """Return what a verb says of the infinitive that depends on it: what was come for takes place if one came."""
    group = scene.chunk(governor).group
    if group is None:
        return Status.COMPLETED
    for label in ("INVITE", "PROPOSE"):
        if label in group.classes:
            return Status.PROPOSED
    if "CANCEL" in group.classes:
        return Status.CANCELLED
    if "PLAN" in group.classes:
        return Status.PLANNED
    return group.status or Status.COMPLETED


def _of_noun(scene: Scene, match: FrameMatch) -> Said[Status] | None:
    words = scene.words(match.trigger)
    for verb in match.beside:
        if "CANCEL" in scene.labels(verb):
            return scene.said(Status.CANCELLED, verb)
    for number, word in enumerate(words):
        if word in AHEAD | OFF:
            first = scene.chunk(match.trigger).first + number
            return Said(Status.PLANNED if word in AHEAD else Status.CANCELLED, first, first + 1)
    if match.trigger and BEFORE & scene.chunk(match.trigger - 1).labels:
        return scene.said(Status.PLANNED, match.trigger - 1)
    if match.trigger > 1 and READY & set(scene.words(match.trigger - 2)):
        return scene.said(Status.PLANNED, match.trigger - 2)
    group = None if match.verb is None else scene.chunk(match.verb).group
    if group is None or match.verb is None or match.construction == "noun-phrase":
        return _of_phrase(scene, match)
    for label, status in VERB_STATUS.items():
        if label in group.classes and "HOLD" not in group.classes and "PAY" not in group.classes:
            return scene.said(status, match.verb)
    status = group.status or (
        governed(scene, match.governor) if match.governor is not None else Status.COMPLETED
    )
    return scene.said(status, match.verb)


def _of_phrase(scene: Scene, match: FrameMatch) -> Said[Status] | None:
    """Return the status of a noun that no support verb carries: only verbs of planning and cancelling touch it."""
    group = None if match.verb is None else scene.chunk(match.verb).group
    if group is not None and match.verb is not None:
        for label, status in VERB_STATUS.items():
            if label in group.classes:
                return scene.said(status, match.verb)
    return None
