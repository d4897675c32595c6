"""With whom somebody meets the press after talks: he has talked with him.

briefing = ( noun for a ceremony | "standing" | "speaking" | … ), "with", person, { person },
           ( "after" | "before" | … ), talks ;

"At a joint press conference with Foreign Minister Dahl after talks in Riga, Ruiz said": Dahl and Ruiz met.
They did too where Ruiz said it "standing beside" him.
"""

from kz_diplomacy.events.bringing import beginning_of
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.grammar.syntax import AND, COMMA
from kz_diplomacy.knowledge.event_words import EventWord, event_words

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
    before = first - 2
    if before < 0 or "with" not in scene.labels(first - 1) or not _is_briefing(scene, before):
        return ()
    return tuple(number for number in range(first, time) if "PERSON" in scene.labels(number))


def _is_briefing(scene: Scene, number: int) -> bool:
    """Return whether a chunk tells that somebody faces the press: "press conference", "standing"."""
    group = scene.chunk(number).group
    stands = group is not None and group.lemma in event_words(EventWord.BESIDE)
    return stands or "CEREMONY" in scene.labels(number)
