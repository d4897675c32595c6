"""Meetings on somebody's schedule: "his schedule includes talks with B", "talks with B are on A's agenda"."""

from kz_diplomacy.events.bringing import before, behind
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.grammar.syntax import COPULA, POSSESSIVE, VERB

AGENDA, INCLUDE = "AGENDA", "INCLUDE"
PAST = frozenset(("was", "were", "included", "had"))
"""Forms that tell of a schedule that is over."""
NEAR = 6
"""Chunks behind a verb within which the schedule is named."""


def is_scheduled(scene: Scene, match: FrameMatch) -> bool:
    """Return whether a meeting is on the schedule of somebody, in the present tense."""
    agenda = _agenda(scene, match)
    verb = _including(scene, match.trigger) if match.verb is None else match.verb
    return agenda is not None and verb is not None and scene.words(verb)[0] not in PAST


def scheduling(scene: Scene, match: FrameMatch) -> tuple[int, ...]:
    """Return whose schedule a meeting is on."""
    agenda = _agenda(scene, match)
    if agenda is None:
        return ()
    if agenda > 1 and POSSESSIVE in scene.labels(agenda - 1):
        owner = agenda - 2
    elif "of" in scene.labels(agenda + 1):
        owner = agenda + 2
    else:
        return ()
    return (owner,) if {"PERSON", "GROUP"} & scene.labels(owner) else ()


def _agenda(scene: Scene, match: FrameMatch) -> int | None:
    """Return the schedule that includes a meeting, or on which it is."""
    verb = _including(scene, match.trigger) if match.verb is None else match.verb
    if verb is None or verb == match.trigger:
        return None
    labels = scene.labels(verb)
    if INCLUDE in labels and verb < match.trigger:
        return next((n for n in reversed(before(scene, verb)) if AGENDA in scene.labels(n)), None)
    if COPULA not in labels:
        return None
    near = (*behind(scene, verb, NEAR), *before(scene, verb))
    return next((n for n in near if AGENDA in scene.labels(n) and _is_on(scene, n)), None)


def _including(scene: Scene, trigger: int) -> int | None:
    """Return the verb of an open list that a meeting stands in: "includes a reception, talks with"."""
    verbs = (number for number in reversed(before(scene, trigger)) if VERB in scene.labels(number))
    last = next(verbs, None)
    return last if last is not None and INCLUDE in scene.labels(last) else None


def _is_on(scene: Scene, agenda: int) -> bool:
    first = agenda - 2 if agenda > 1 and POSSESSIVE in scene.labels(agenda - 1) else agenda
    return any("on" in scene.labels(number) for number in (first - 1, agenda - 1) if number >= 0)
