"""Events told of together: "visited Oslo twice, in 2022 and in May 2024" tells of two.

statement = visit, { … }, ( "twice" | "times" | … ), { … }, day, { ( "," | "and" ), day } ;
"""

from collections.abc import Iterator

import attrs

from kz_diplomacy.events.candidates import VisitCandidate
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.knowledge.event_words import EventWord, event_words


def repeated(scene: Scene, match: FrameMatch, visit: VisitCandidate) -> Iterator[VisitCandidate]:
    """Yield a visit once for each of its days where the words say that there were several.

    Args:
        scene: The article.
        match: What tells of the visit.
        visit: All that is told of it.
    """
    days = scene.dates(match.roles.get("date", ())) if is_repeated(scene, match) else ()
    if len(days) <= 1:
        yield visit
        return
    yield from (attrs.evolve(visit, date=(day,)) for day in days)


def is_repeated(scene: Scene, match: FrameMatch) -> bool:
    """Return whether something is told to have been several times."""
    first, last = scene.chunk(match.first).first, scene.chunk(match.last - 1).last
    return not event_words(EventWord.OFTEN).isdisjoint(scene.document.lower[first:last])
