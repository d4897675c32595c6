"""Visits without a verb: "Minister due in Oslo Friday", "back from Oslo", "she, in Oslo for talks, said".

statement = visitor, [ "," ], going, goal, [ day ]
          | visitor, ",", "in", goal, "for", aim
          | [ "back" ], going, goal, ",", visitor ;
goal      = [ trip, "to" ], ( town | country ) ;
going     = "due in" | "on his way to" | "off to" | "back from" | … ;
"""

from collections.abc import Iterator

from kz_diplomacy.events.candidates import Statement, VisitCandidate
from kz_diplomacy.events.destinations import goals_of
from kz_diplomacy.events.no_visits import AIMS
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.syntax import COMMA, POSSESSIVE
from kz_diplomacy.models import Status

RULE = "visit-be/verbless"
GOING = {"DUE_IN": Status.PLANNED, "OFF_TO": Status.PLANNED, "BACK_FROM": Status.COMPLETED}
"""What stands between the visitor and the goal, and how far the visit has come by it."""
BEFORE_DAY = frozenset(("on", "from", "between"))
TO = frozenset(("to", "in", "of"))
WAY = len(("on", "his", "'s", "way"))
FRONTED = 2
"""Chunks of its sentence before which a fronted phrase begins: "Back home from"."""


def verbless_of(scene: Scene) -> Iterator[VisitCandidate]:
    """Yield the visits of those who are said to be due somewhere, or back from there, without a verb."""
    for number, chunk in enumerate(scene.chunks.chunks):
        for label in GOING.keys() & chunk.labels:
            yield from _visits(scene, number, GOING[label])
        if "in" in chunk.labels and _is_apart(scene, number):
            yield from _visits(scene, number, Status.ONGOING)
        if "to" in chunk.labels and (first := _way(scene, number)) is not None:
            yield from _visits(scene, number, Status.PLANNED, first)


def _way(scene: Scene, number: int) -> int | None:
    """Return the first chunk of "on his way to", None where "to" ends no such phrase."""
    first = number - WAY
    if first < scene.chunks.of_sentence(scene.chunks.sentence_of(number)).start:
        return None
    on_way = "on" in scene.labels(first) and POSSESSIVE in scene.labels(number - 2)
    return first if on_way and scene.words(number - 1) == ("way",) else None


def _is_apart(scene: Scene, number: int) -> bool:
    """Return whether "in" brings where the person before is, and what for: "X, in Oslo for talks, said"."""
    chunks = scene.chunks.of_sentence(scene.chunks.sentence_of(number))
    if number < chunks.start + FRONTED or number + 3 >= chunks.stop:
        return False
    placed = COMMA in scene.labels(number - 1) and "PERSON" in scene.labels(number - 2)
    return placed and "for" in scene.labels(number + 2) and bool(AIMS & scene.labels(number + 3))


def _visits(scene: Scene, going: int, status: Status, first: int | None = None) -> Iterator[VisitCandidate]:
    """Yield the visits whose goal is right behind a chunk; `first` is where its phrase begins."""
    sentence = scene.chunks.sentence_of(going)
    chunks = scene.chunks.of_sentence(sentence)
    behind = range(_before_goal(scene, going) + 1, chunks.stop)
    visitor = _visitor(scene, going if first is None else first, behind.start - 1, chunks)
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


def _before_goal(scene: Scene, going: int) -> int:
    """Return the last chunk before the goal, behind "a trip to" where that comes first."""
    on_trip = "VISIT" in scene.labels(going + 1) and TO & scene.labels(going + 2)
    return going + 2 if on_trip else going


def _visitor(scene: Scene, first: int, going: int, sentence: range) -> int | None:
    """Return who stands right before a phrase that ends in `going`, or behind the goal of a fronted one."""
    before = first - 2 if first > 1 and COMMA in scene.labels(first - 1) else first - 1
    if before >= sentence.start and "PERSON" in scene.labels(before):
        return before
    fronted = first < sentence.start + FRONTED and going + 3 < sentence.stop
    return going + 3 if fronted and COMMA in scene.labels(going + 2) else None


def _days(scene: Scene, behind: range) -> Iterator[int]:
    """Yield the days right behind a place."""
    for number in behind:
        labels = scene.labels(number)
        if "DATE" in labels:
            yield number
        elif not labels & BEFORE_DAY:
            return
