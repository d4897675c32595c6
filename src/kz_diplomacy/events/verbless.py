"""Visits told of without a verb: "Minister due in Oslo Friday", "back from Oslo, the Minister said".

statement = visitor, [ "," ], going, goal, [ day ]
          | [ "back" ], going, goal, ",", visitor ;
going     = "due in" | "off to" | "back from" | … ;
"""

from collections.abc import Iterator

from kz_diplomacy.events.candidates import Statement, VisitCandidate
from kz_diplomacy.events.destinations import goals_of
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.syntax import COMMA
from kz_diplomacy.models import Status

RULE = "visit-be/verbless"
GOING = {"DUE_IN": Status.PLANNED, "OFF_TO": Status.PLANNED, "BACK_FROM": Status.COMPLETED}
"""What stands between the visitor and the goal, and how far the visit has come by it."""
BEFORE_DAY = frozenset(("on", "from", "between"))
FRONTED = 2
"""Chunks of its sentence before which a fronted phrase begins: "Back home from"."""


def verbless_of(scene: Scene) -> Iterator[VisitCandidate]:
    """Yield the visits of those who are said to be due somewhere, or back from there, without a verb."""
    for number, chunk in enumerate(scene.chunks.chunks):
        for label in GOING.keys() & chunk.labels:
            yield from _visits(scene, number, GOING[label])


def _visits(scene: Scene, going: int, status: Status) -> Iterator[VisitCandidate]:
    sentence = scene.chunks.sentence_of(going)
    chunks = scene.chunks.of_sentence(sentence)
    behind = range(going + 1, chunks.stop)
    visitor = _visitor(scene, going, chunks)
    if visitor is None or not behind:
        return
    spoken = [scene.chunk(number) for number in (visitor, going, behind[0])]
    persons = scene.persons((visitor,))
    date = () if status is Status.COMPLETED else scene.dates(_days(scene, behind[1:]))[:1]
    for destination, places in goals_of(scene, behind[:1]) if persons else ():
        yield VisitCandidate(
            statement=Statement(
                rule=RULE,
                first=min(chunk.first for chunk in spoken),
                last=max(chunk.last for chunk in spoken),
                sentence=sentence,
                status=scene.said(status, going),
            ),
            visitors=persons,
            destination=(destination,),
            places=places,
            date=date,
        )


def _visitor(scene: Scene, going: int, sentence: range) -> int | None:
    """Return who stands right before, or behind the goal of a fronted phrase."""
    before = going - 2 if going > 1 and COMMA in scene.labels(going - 1) else going - 1
    if before >= sentence.start and "PERSON" in scene.labels(before):
        return before
    fronted = going < sentence.start + FRONTED and going + 3 < sentence.stop
    return going + 3 if fronted and COMMA in scene.labels(going + 2) else None


def _days(scene: Scene, behind: range) -> Iterator[int]:
    """Yield the days right behind a place."""
    for number in behind:
        labels = scene.labels(number)
        if "DATE" in labels:
            yield number
        elif not labels & BEFORE_DAY:
            return
