"""Countries of a tour told beside it: "with Oslo as the first stop", "followed by visits to Peru and Chile".

    statement = "with", goals, "as", stop                              (* with *)
              | "followed", "by", visit, ( "to" | "in" ), goals         (* followed *)
              | visit, …, "to", "include", goals                        (* to-include *)
              | visit, [ "," ], "taking", traveller, "to", goals        (* taking *)
              | countries, …, "visit", …, copula, goals ;               (* list *)
    goals     = goal, { ( "," | "and" ), goal } ;
    countries = "the countries" | "the nations" | … ;

Who travels is who is told to be on the tour before; in the last two whom the sentence names beside the verb.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from kz_diplomacy.events.candidates import Said, Statement, VisitCandidate
from kz_diplomacy.events.destinations import goals_of
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.verb_values import Form
from kz_diplomacy.grammar.syntax import AND, COMMA, COPULA, INFINITIVE, VERB
from kz_diplomacy.knowledge.event_words import EventWord, event_words
from kz_diplomacy.models import Status

GOALS = frozenset(("COUNTRY", "PLACE"))
JOINTS = frozenset((AND, COMMA))
NEAR = 3
"""Chunks between a tour and where it takes somebody."""
BEFORE = 12
"""Chunks between the word for countries or visits and the list of them."""


class Stops(NamedTuple):
    """The rule, the chunks of the goals, the first chunk that tells of them, who travels, and their verb."""

    rule: str
    goals: tuple[int, ...]
    first: int
    visitors: range = range(0)
    verb: int | None = None


def listed_stops_of(scene: Scene) -> Iterator[VisitCandidate]:
    """Yield the visits to the countries that the words of the article list as those of a tour."""
    for number, chunk in enumerate(scene.chunks.chunks):
        for label, read in READERS.items():
            if label in chunk.labels and (stops := read(scene, number)) is not None:
                yield from _visits(scene, number, stops)


def _with(scene: Scene, number: int) -> Stops | None:
    """Return what "with" brings as a stop: "with Peru and Chile as the next stops"."""
    goals = _listed(scene, number + 1)
    last = goals[-1] if goals else number
    end = scene.chunks.of_sentence(scene.chunks.sentence_of(number)).stop
    if not goals or last + 2 >= end:
        return None
    stop = "as" in scene.labels(last + 1) and "STOP" in scene.labels(last + 2)
    return Stops("visit-stop/with", goals, number) if stop else None


def _followed(scene: Scene, number: int) -> Stops | None:
    """Return the goals of the visits by which something is followed."""
    if "FOLLOW" not in scene.labels(number - 1) or "VISIT" not in scene.labels(number + 1):
        return None
    if "DEFINITE" in scene.labels(number + 1) or not {"to", "in"} & scene.labels(number + 2):
        return None
    goals = _listed(scene, number + 3)
    return Stops("visit-stop/followed", goals, number - 1) if goals else None


def _to_include(scene: Scene, number: int) -> Stops | None:
    """Return what visits are to include: "a round of visits by X, to include Peru and Chile"."""
    if INFINITIVE not in scene.labels(number):
        return None
    start = max(scene.chunks.of_sentence(scene.chunks.sentence_of(number)).start, number - BEFORE)
    visits = [n for n in range(start, number) if "VISIT" in scene.labels(n) and "NOUN" in scene.labels(n)]
    goals = _listed(scene, number + 1)
    if not (visits and goals) or any(VERB in scene.labels(n) for n in range(visits[-1], number)):
        return None
    return Stops("visit-stop/to-include", goals, visits[-1], range(start, number), number)


def _taking(scene: Scene, number: int) -> Stops | None:
    """Return where a tour takes somebody: "left on a tour, taking her to Peru and Chile"."""
    near = range(max(number - NEAR, 0), number)
    tour = [n for n in near if "VISIT" in scene.labels(n) and "NOUN" in scene.labels(n)]
    led = "PARTICIPLE" in scene.labels(number) and "to" in scene.labels(number + 2)
    goals = _listed(scene, number + 3) if tour and led and "PERSONAL" in scene.labels(number + 1) else ()
    return Stops("visit-stop/taking", goals, tour[-1]) if goals else None


def _list(scene: Scene, number: int) -> Stops | None:
    """Return what a list names as the countries visited: "the countries visited were Peru and Chile"."""
    start = max(scene.chunks.of_sentence(scene.chunks.sentence_of(number)).start, number - BEFORE)
    countries = [n for n in range(start, number) if event_words(EventWord.VISITED) & {*scene.words(n)[-1:]}]
    goals = _listed(scene, number + 1)
    if not (countries and goals):
        return None
    between = range(countries[0] + 1, number)
    verbs = [n for n in between if VERB in scene.labels(n)]
    visited = len(verbs) == 1 and bool({"VISIT", "GO"} & scene.labels(verbs[0]))
    return Stops("visit-stop/list", goals, countries[0], between, verbs[0]) if visited else None


def _listed(scene: Scene, first: int) -> tuple[int, ...]:
    """Return the countries and towns of a list that begins with a chunk."""
    end = scene.chunks.of_sentence(scene.chunks.sentence_of(first)).stop
    found: list[int] = []
    number = first
    while number < end and GOALS & scene.labels(number):
        found.append(number)
        number += 1
        while number < end and JOINTS & scene.labels(number):
            number += 1
    return tuple(found)


def _visits(scene: Scene, number: int, stops: Stops) -> Iterator[VisitCandidate]:
    persons = scene.persons(stops.visitors)[:1]
    homes = frozenset(said.value.country for said in persons if said.value.country is not None)
    for destination, places in goals_of(scene, stops.goals, homes):
        yield VisitCandidate(
            statement=Statement(
                rule=stops.rule,
                first=scene.chunk(stops.first).first,
                last=scene.chunk(stops.goals[-1]).last,
                sentence=scene.chunks.sentence_of(number),
                status=_status(scene, number, stops.verb),
            ),
            visitors=persons,
            destination=(destination,),
            places=places,
        )


def _status(scene: Scene, number: int, verb: int | None) -> Said[Status] | None:
    """Return how far the verb that leads to a list has come, or else the nearest finite one."""
    if verb is not None and INFINITIVE in scene.labels(verb):
        return scene.said(Status.PLANNED, verb)
    sentence = scene.chunks.of_sentence(scene.chunks.sentence_of(number))
    near = (*range(number, sentence.start - 1, -1), *range(number + 1, sentence.stop))
    groups = ((at, scene.chunk(at).group) for at in (near if verb is None else (verb, *near)))
    told = (
        scene.said(group.status, at)
        for at, group in groups
        if group is not None and group.form is Form.FINITE and group.status is not None
    )
    return next(told, None)


READERS: dict[str, Callable[[Scene, int], Stops | None]] = {
    "with": _with,
    "by": _followed,
    "INCLUDE": _to_include,
    "CARRY": _taking,
    COPULA: _list,
}
"""How a list of stops is read, by a label of the chunk that leads to it."""
