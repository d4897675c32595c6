"""Who was there as well: "the talks were attended by A", "also present were A and B", "attending was A".

statement = ( "present" | "attending" | … "participants" ), …, copula, person, { person }
| person, { person }, copula, "present" ;
"""

from collections.abc import Iterator

from kz_diplomacy.events.bringing import before, behind
from kz_diplomacy.events.candidates import MeetingCandidate, Statement
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.grammar.syntax import AND, COMMA, COPULA
from kz_diplomacy.knowledge.event_words import EventWord, event_words

RULE = "meeting-presence/copula"
PRESENT_AT = "PRESENT_AT"
JOINTS = frozenset((AND, COMMA))
MOST = 60
"""Chunks that a list of those who were there may have."""


def is_attended(scene: Scene, match: FrameMatch) -> bool:
    """Return whether a sentence tells who else attended a meeting told of before: "X attended the talks"."""
    there = match.verb is not None and PRESENT_AT in scene.labels(match.verb)
    return there and "DEFINITE" in scene.labels(match.trigger)


def tells_presence(scene: Scene, match: FrameMatch) -> bool:
    """Return whether talks are those at which others were present: "present at the talks were A and B"."""
    copula = match.verb is not None and COPULA in scene.labels(match.verb)
    return copula and match.construction == "adjunct" and bool(_there(scene, match.verb or 0))


def presence_of(scene: Scene) -> Iterator[MeetingCandidate]:
    """Yield what sentences of "be present" say of a meeting told of before them."""
    for number, chunk in enumerate(scene.chunks.chunks):
        if COPULA in chunk.labels and (there := _there(scene, number)):
            yield MeetingCandidate(
                statement=Statement(
                    rule=RULE,
                    first=scene.chunk(min(*there, number)).first,
                    last=scene.chunk(max(*there, number)).last,
                    sentence=scene.chunks.sentence_of(number),
                    definite=True,
                    attendance=True,
                ),
                participants=scene.persons(there),
            )


def _there(scene: Scene, verb: int) -> tuple[int, ...]:
    """Return those who were there: behind the verb, or before it where "present" stands behind."""
    lower, chunk = scene.document.lower, scene.chunk(verb)
    first = scene.document.sentences[scene.chunks.sentence_of(verb)].first
    there = event_words(EventWord.PRESENT)
    if there & set(lower[first : chunk.first]):
        return _listed(scene, behind(scene, verb, MOST))
    if there & set(lower[chunk.last : chunk.last + 1]):
        return _listed(scene, reversed(before(scene, verb)))
    return ()


def _listed(scene: Scene, numbers: Iterator[int] | range) -> tuple[int, ...]:
    """Return the persons at the beginning of a list."""
    found: list[int] = []
    for number in numbers:
        labels = scene.labels(number)
        if "PERSON" in labels:
            found.append(number)
        elif not labels & JOINTS:
            break
    return tuple(sorted(found))
