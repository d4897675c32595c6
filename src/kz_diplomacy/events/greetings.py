"""Guests who are only met on arrival: "was met at the airport by", "was received upon arrival".

example          She was met at Vantaa airport by Minister Lindt.         a greeting
counter-example  He received a guest who looks for buyers of airports.    none
"""

from kz_diplomacy.events.bringing import brought_by
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.frames import FrameMatch

ON = frozenset(("on", "upon"))
NEAR = 16
"""Chunks from the verb within which the airport or the arrival stands."""
AIRFIELD = frozenset(("at", "in", "from", "to"))
"""What brings the airport at which somebody is met."""


def is_greeting(scene: Scene, match: FrameMatch) -> bool:
    """Return whether somebody is only met on arrival: "was met at the airport by"."""
    if match.frame.name not in {"meeting-receive", "meeting-meet"}:
        return False
    sentence = scene.chunks.of_sentence(scene.chunks.sentence_of(match.trigger))
    near = range(max(sentence.start, match.trigger - NEAR), min(sentence.stop, match.trigger + NEAR))
    return any(
        _is_at_airport(scene, number) or (number > match.trigger and _is_on_arrival(scene, number))
        for number in near
    )


def _is_at_airport(scene: Scene, number: int) -> bool:
    """Return whether an airport is where something happens: not "sought buyers for airports"."""
    airport = "AIRPORT" in scene.labels(number) or "airport" in scene.words(number)
    return airport and bool(AIRFIELD & brought_by(scene, number))


def _is_on_arrival(scene: Scene, number: int) -> bool:
    return "ARRIVAL" in scene.labels(number) and bool(ON & brought_by(scene, number))
