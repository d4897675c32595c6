"""How many sides talks are said to have: "bilateral talks", "a tripartite meeting", "met bilaterally"."""

from kz_diplomacy.events import conferences
from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.knowledge.event_words import EventWord, event_words
from kz_diplomacy.models import MeetingKind


def format_of(scene: Scene, number: int) -> tuple[Said[MeetingKind], ...]:
    """Return the kind of a meeting where its noun, or the word behind its verb, says how many sides it has.

    Args:
        scene: The article.
        number: The chunk of the noun or the verb.
    """
    named = conferences.kind_of(scene, number)
    if named or "CONFERENCE" in scene.labels(number):
        return named
    chunk = scene.chunk(number)
    words = frozenset(scene.document.lower[chunk.first : chunk.last + 1])
    if words & event_words(EventWord.MANY_SIDED):
        return (scene.said(MeetingKind.MULTILATERAL, number),)
    two = words & event_words(EventWord.TWO_SIDED)
    return (scene.said(MeetingKind.BILATERAL, number),) if two else ()
