"""Visits that no verb tells of: of visiting officials and of those who are due somewhere.

visiting  "the visiting Foreign Minister of Japan": to the country of those who meet her at home
due       "Minister due in Oslo Friday", "the Minister, due in Oslo on Friday, said"
"""

from collections.abc import Iterator

from kz_diplomacy.events.candidates import Said, Statement, VisitCandidate
from kz_diplomacy.events.destinations import goals_of
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.syntax import COMMA
from kz_diplomacy.models import Country, Person, Status

VISITING = "visiting"
RULE = "visit-visiting/title"
DUE = "visit-be/verbless"
BEFORE_DAY = frozenset(("on", "from", "between"))


def visiting_of(scene: Scene) -> Iterator[VisitCandidate]:
    """Yield the visits of those whose title says that they are visiting."""
    for number, chunk in enumerate(scene.chunks.chunks):
        if "PERSON" in chunk.labels and VISITING in scene.words(number)[:2]:
            yield from _visits(scene, number)


def _visits(scene: Scene, number: int) -> Iterator[VisitCandidate]:
    sentence = scene.chunks.sentence_of(number)
    chunk = scene.chunk(number)
    for said in scene.persons((number,)):
        country = _host_country(scene, sentence, said.value)
        if country is not None:
            yield VisitCandidate(
                statement=Statement(
                    rule=RULE,
                    first=chunk.first,
                    last=chunk.last,
                    sentence=sentence,
                    status=scene.said(Status.ONGOING, number),
                ),
                visitors=(said,),
                destination=(Said(country),),
            )


def _host_country(scene: Scene, sentence: int, visitor: Person) -> Country | None:
    """Return the only other country whose people the sentence names, or else that of the dateline."""
    persons = scene.persons(scene.chunks.of_sentence(sentence))
    others = {said.value.country for said in persons} - {visitor.country, None}
    if len(others) == 1:
        return others.pop()
    dateline = scene.resolution.dateline
    return None if dateline is None or others else dateline.country


def due_of(scene: Scene) -> Iterator[VisitCandidate]:
    """Yield the visits of those who are said to be due somewhere without a verb: "Minister due in Oslo Friday"."""
    for number, chunk in enumerate(scene.chunks.chunks):
        if "DUE_IN" in chunk.labels:
            yield from _due(scene, number)


def _due(scene: Scene, due: int) -> Iterator[VisitCandidate]:
    behind = range(due + 1, scene.chunks.of_sentence(scene.chunks.sentence_of(due)).stop)
    visitor = due - 2 if due > 1 and COMMA in scene.labels(due - 1) else due - 1
    persons = scene.persons((visitor,))
    chunk, first = scene.chunk(visitor), scene.chunk(due)
    for destination, places in goals_of(scene, behind[:1]) if persons else ():
        yield VisitCandidate(
            statement=Statement(
                rule=DUE,
                first=chunk.first,
                last=scene.chunk(behind[0]).last,
                sentence=scene.chunks.sentence_of(due),
                status=Said(Status.PLANNED, first.first, first.last),
            ),
            visitors=persons,
            destination=(destination,),
            places=places,
            date=scene.dates(_days(scene, behind[1:]))[:1],
        )


def _days(scene: Scene, behind: range) -> Iterator[int]:
    """Yield the days right behind a place."""
    for number in behind:
        labels = scene.labels(number)
        if "DATE" in labels:
            yield number
        elif not labels & BEFORE_DAY:
            return
