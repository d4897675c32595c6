"""Talks that are only counted: "the two have held six phone calls", neither where nor on which day.

example          The two have held six calls this year.            counted
counter-example  The two held three meetings in Oslo on Monday.    told of
"""

from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.frames import FrameMatch

SHORT = 7
"""Days of a time in which talks are rather told one by one than counted: "six calls this year"."""


def are_counted(scene: Scene, match: FrameMatch) -> bool:
    """Return whether talks of those named before are only counted: "the two have held six phone calls"."""
    several = "SEVERAL" in scene.labels(match.trigger) and "COUNT" in scene.labels(match.trigger - 1)
    told = match.roles.keys() & {"place", "partner"} or "DEFINITE" in scene.labels(match.trigger)
    days = scene.dates(match.roles.get("date", ()))
    dated = any((said.value.end - said.value.start).days < SHORT for said in days)
    return (
        several
        and not (told or dated)
        and all(n < match.trigger for n in match.roles.get("participants", ()))
    )
