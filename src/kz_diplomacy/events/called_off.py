"""What is told of as planned and then called off: "was to meet him on Monday. The talks were scrapped".

calling-off = event, verb of cancelling in the passive | verb of cancelling, event | verb, "it off" ;
event       = "the", noun for a meeting or journey | "it"  (* with nobody and nothing of its own *) ;

Of the meetings and journeys planned in the sentence before, or earlier in the same one, those are off that
the noun may mean; "it" means all of them, and with a journey goes what it was for.

example          She was due in Oslo on Monday for talks with Berg; Riga called it off.   both are off
counter-example  She was due in Oslo on Monday. Riga called off the talks with Paris.     the trip is not
"""

from collections.abc import Iterable, Iterator

import attrs

from kz_diplomacy.events.candidates import Candidate, MeetingCandidate, VisitCandidate
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.syntax import FINITE, PASSIVE
from kz_diplomacy.models import Status

CANCELLING = frozenset(("CANCEL", FINITE))
OPEN = (None, Status.COMPLETED, Status.CANCELLED)
AHEAD = (Status.PLANNED, Status.PROPOSED)
MEETINGS = frozenset(("TALKS", "CONFERENCE"))
OWN = frozenset(("with", "between", "of", "to", "in", "at"))
"""What brings something that an event has of its own, so that it is told of for itself."""
OFF = frozenset((("it", "off"), ("them", "off")))


def with_called_off(scene: Scene, candidates: Iterable[Candidate]) -> Iterator[Candidate]:
    """Yield the statements of a text, planned events that are called off right behind as cancelled."""
    stated = tuple(candidates)
    off: dict[int, tuple[int, frozenset[str]]] = {}
    for verb, event in _calling_off(scene):
        for sentence in {scene.chunks.sentence_of(verb) - 1, scene.chunks.sentence_of(verb)}:
            off.setdefault(sentence, (verb, event))
    for each in stated:
        verb, event = off.get(each.statement.sentence, (0, frozenset[str]()))
        yield _cancelled(scene, each, verb) if _is_meant(scene, each, verb, event) else each


def _cancelled(scene: Scene, candidate: Candidate, verb: int) -> Candidate:
    statement = attrs.evolve(candidate.statement, status=scene.said(Status.CANCELLED, verb))
    return attrs.evolve(candidate, statement=statement)


def _is_meant(scene: Scene, candidate: Candidate, verb: int, event: frozenset[str]) -> bool:
    """Return whether a statement is of a planned event, told before the verb, that the words may mean."""
    status = candidate.statement.status
    if status is None or status.value not in AHEAD or candidate.statement.first >= scene.chunk(verb).first:
        return False
    if isinstance(candidate, MeetingCandidate):
        return bool(event)
    return isinstance(candidate, VisitCandidate) and bool({"VISIT", "IT"} & event)


def _calling_off(scene: Scene) -> Iterator[tuple[int, frozenset[str]]]:
    """Yield the verbs by which an event that is only pointed at is called off, and its labels."""
    for number, chunk in enumerate(scene.chunks.chunks):
        if chunk.group is None or chunk.group.status not in OPEN or chunk.group.negated:
            continue
        if scene.words(number + 1) in OFF:
            yield number, frozenset(("IT",))
        elif chunk.labels >= CANCELLING:
            event = number - 1 if PASSIVE in chunk.labels else number + 1
            if _is_pointed_at(scene, event):
                yield number, scene.labels(event)


def _is_pointed_at(scene: Scene, event: int) -> bool:
    labels = scene.labels(event)
    pointing = "IT" in labels or ("DEFINITE" in labels and bool({"VISIT", *MEETINGS} & labels))
    return pointing and not OWN & scene.labels(event + 1)
