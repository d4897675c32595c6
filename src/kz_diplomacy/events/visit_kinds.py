"""What a visit is called: "a state visit", "the visit, a working one", "left on an official visit"."""

from kz_diplomacy.events.bringing import behind, brought_by
from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.lengths import BEHIND
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.grammar.syntax import VERB
from kz_diplomacy.models import VisitKind

INTRODUCING = frozenset(("for", "on", "with", "WITHIN"))
"""What brings the noun for a visit behind a verb of going."""
ASIDE = 14
"""Words behind a visit within which its kind may be added."""


def kind_of(scene: Scene, match: FrameMatch) -> tuple[Said[VisitKind], ...]:
    """Return what the visit is called, before its noun or behind it."""
    noun = match.trigger if scene.chunk(match.trigger).noun is not None else _noun_behind(scene, match)
    kinds, lower = scene.knowledge.visit_kinds, scene.document.lower
    if noun is None:
        own = range(scene.chunk(match.trigger).first, scene.chunk(match.trigger).last)
        return tuple(Said(kinds[lower[n]], n, n + 1) for n in own if lower[n] in kinds)
    first, last = scene.chunk(noun).first, scene.chunk(noun).last
    nearest_first = (*reversed(range(first, last)), *range(last, min(last + ASIDE, len(lower))))
    for number in nearest_first:
        named = number < last or lower[number + 1 : number + 2] == ("one",)
        if named and lower[number] in kinds:
            return (Said(kinds[lower[number]], number, number + 1),)
    return ()


def _noun_behind(scene: Scene, match: FrameMatch) -> int | None:
    """Return the noun for a visit that a verb of going brings."""
    for number in behind(scene, match.trigger, match.last - match.trigger + BEHIND):
        labels = scene.labels(number)
        if "VISIT" in labels and "NOUN" in labels and INTRODUCING & brought_by(scene, number):
            return number
        if VERB in labels:
            return None
    return None
