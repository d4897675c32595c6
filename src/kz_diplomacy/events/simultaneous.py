"""The day of what is told without one, where the words beside it give it: an owner, or a main clause.

owned   "Friday's summit", "Friday's Lake Summit in Oslo"
beside  "agreed on Monday as she met him", "on Monday she met him, while her minister met his"

What happens "as" or "while" something else does has its day, if both are told to have happened or to come.
"""

from kz_diplomacy.events.bringing import before, beginning_of, is_of_time_before
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.grammar.syntax import FINITE, NOMINAL, POSSESSIVE

AS = frozenset(("as", "while"))
BOUNDS = frozenset(("since", "until", "till", "from", "before", "after", "by", "BEFORE"))
"""What brings a day that only begins or ends a time."""


def days_beside(scene: Scene, match: FrameMatch) -> tuple[int, ...]:
    """Return the chunk of the day that what a match tells has by the words beside it, () for none."""
    return _owning(scene, match.trigger) or _of_main_clause(scene, match)


def _owning(scene: Scene, noun: int) -> tuple[int, ...]:
    """Return the day that owns a noun: "Friday's summit"."""
    first = beginning_of(scene, noun)
    owns = first < noun and "DATE" in scene.labels(first) and POSSESSIVE in scene.labels(first + 1)
    return (first,) if owns else ()


def _of_main_clause(scene: Scene, match: FrameMatch) -> tuple[int, ...]:
    """Return the only day of the clause with which that of a match is told to go on at once."""
    opening = None if match.verb is None else _opening(scene, match.verb)
    if match.verb is None or opening is None:
        return ()
    main = range(before(scene, opening).start, opening)
    verbs = [number for number in main if FINITE in scene.labels(number)]
    days = tuple(number for number in main if "DATE" in scene.labels(number))
    alike = bool(verbs) and _status(scene, verbs[-1]) == _status(scene, match.verb)
    one = len({said.value for said in scene.dates(days)}) == 1
    return days[-1:] if alike and one and _is_day_of(scene, days[-1], opening) else ()


def _opening(scene: Scene, verb: int) -> int | None:
    """Return the "as" or "while" with which the clause of a verb begins."""
    for number in reversed(before(scene, verb)):
        labels = scene.labels(number)
        if FINITE in labels:
            return None
        if labels & AS and NOMINAL in scene.labels(number + 1):
            return number
    return None


def _status(scene: Scene, verb: int) -> object:
    group = scene.chunk(verb).group
    return None if group is None else group.status


def _is_day_of(scene: Scene, day: int, opening: int) -> bool:
    """Return whether a chunk is one day, and that of what its clause tells."""
    spans = [said.value for said in scene.dates((day,))]
    exact = bool(spans) and spans[0].start == spans[0].end
    bounded = day > 0 and bool(scene.labels(day - 1) & BOUNDS)
    return exact and not bounded and not is_of_time_before(scene, day, opening)
