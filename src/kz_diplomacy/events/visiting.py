"""Visiting officials and delegations: "the visiting Minister of Japan" is on a visit to whoever meets her."""

from collections.abc import Iterator

from kz_diplomacy.events.candidates import Said, Statement, VisitCandidate
from kz_diplomacy.events.delegations import travellers_of
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.syntax import SUBORDINATOR
from kz_diplomacy.models import Country, Person, Status

VISITING = "visiting"
WHO = frozenset(("PERSON", "DELEGATION"))
RULE = "visit-visiting/title"


def visiting_of(scene: Scene) -> Iterator[VisitCandidate]:
    """Yield the visits of those whose title says that they are visiting."""
    for number, chunk in enumerate(scene.chunks.chunks):
        if WHO & chunk.labels and VISITING in scene.words(number)[:2] and not _is_verb(scene, number):
            yield from _visits(scene, number)


def _is_verb(scene: Scene, number: int) -> bool:
    """Return whether somebody is visited: "before visiting President Example"."""
    opens = number > 0 and SUBORDINATOR in scene.labels(number - 1)
    return opens and scene.words(number)[0] == VISITING


def _visits(scene: Scene, number: int) -> Iterator[VisitCandidate]:
    sentence = scene.chunks.sentence_of(number)
    chunk = scene.chunk(number)
    for said in travellers_of(scene, (number,)).persons:
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


def _where(scene: Scene, sentence: int) -> set[Country | None]:
    """Return the countries of the towns in which a sentence tells of something."""
    chunks = scene.chunks.of_sentence(sentence)
    towns = (number for number in chunks[1:] if "in" in scene.labels(number - 1))
    return {said.value.country for said in scene.places(towns) if said.value.country is not None}


def _host_country(scene: Scene, sentence: int, visitor: Person) -> Country | None:
    """Return the only other country whose people or towns the sentence names, or else the dateline's."""
    persons = scene.persons(scene.chunks.of_sentence(sentence))
    others = {said.value.country for said in persons} - {visitor.country, None}
    dateline = scene.resolution.dateline
    if dateline is None and not others:
        others = _where(scene, sentence) - {visitor.country}
    if len(others) == 1:
        return others.pop()
    return None if dateline is None or others else dateline.country
