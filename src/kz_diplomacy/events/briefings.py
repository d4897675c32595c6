"""With whom somebody meets the press after talks: he has talked with him.

briefing = noun for a ceremony, "with", person, { person }, ( "after" | "before" | … ), talks ;

"At a joint press conference with Foreign Minister Dahl after talks in Riga, Ruiz said": Dahl and Ruiz met.
"""

from kz_diplomacy.events.bringing import beginning_of
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.grammar.syntax import AND, COMMA

TALKS = "TALKS"
TIMES = frozenset(("after", "following", "before", "BEFORE"))
PEOPLE = frozenset(("PERSON", AND, COMMA))


def briefed_with(scene: Scene, match: FrameMatch) -> tuple[int, ...]:
    """Return the people with whom the press is met after the talks of a match, or before them."""
    time = beginning_of(scene, match.trigger) - 1
    if TALKS not in scene.labels(match.trigger) or time < 1 or not TIMES & scene.labels(time):
        return ()
    first = time
    while first and PEOPLE & scene.labels(first - 1):
        first -= 1
    noun = first - 2
    if noun < 0 or "CEREMONY" not in scene.labels(noun) or "with" not in scene.labels(noun + 1):
        return ()
    return tuple(number for number in range(first, time) if "PERSON" in scene.labels(number))
