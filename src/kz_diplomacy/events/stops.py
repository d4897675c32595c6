"""Stops of a tour: "Oslo was the first stop of her tour", "the next stop will be Oslo".

statement = goal, copula | "become", [ visitor, "'s" ], stop, [ "of", … visitor ]
          | stop, [ "of", … visitor ], copula, goal ;
"""

from collections.abc import Iterator

from kz_diplomacy.events.candidates import Said, Statement, VisitCandidate
from kz_diplomacy.events.chunks import Chunk
from kz_diplomacy.events.destinations import goals_of
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.syntax import COPULA, POSSESSIVE
from kz_diplomacy.knowledge.entries import NameForm
from kz_diplomacy.mentions.values import CountryMention
from kz_diplomacy.models import Country, Person, Place, Status

RULE = "visit-stop/copula"
STOP = "STOP"
GOALS = frozenset(("COUNTRY", "PLACE"))
PRESENT = frozenset((("is",), ("are",)))
"""What says nothing of when: "the second stop is Oslo"."""


def stops_of(scene: Scene) -> Iterator[VisitCandidate]:
    """Yield the visits to what is or becomes the stop of a tour, of nobody where the sentence names none."""
    for number, chunk in enumerate(scene.chunks.chunks):
        if _is_linking(chunk) and (found := _parts(scene, number)) is not None:
            yield from _visits(scene, number, *found)


def _is_linking(chunk: Chunk) -> bool:
    """Return whether a verb says what something is or becomes."""
    return COPULA in chunk.labels or (chunk.group is not None and chunk.group.lemma == "become")


def _parts(scene: Scene, verb: int) -> tuple[int, int] | None:
    """Return the chunks of the goal and of the stop on the two sides of a verb."""
    sentence = scene.chunks.of_sentence(scene.chunks.sentence_of(verb))
    before, behind = verb - 1, verb + 1
    if verb == sentence.start or behind >= sentence.stop:
        return None
    owned = behind + 2 < sentence.stop and POSSESSIVE in scene.labels(behind + 1)
    stop = behind + 2 if owned else behind
    if GOALS & scene.labels(before) and STOP in scene.labels(stop):
        return before, stop
    stops = [number for number in range(sentence.start, verb) if STOP in scene.labels(number)]
    return (behind, stops[0]) if stops and GOALS & scene.labels(behind) else None


def _visits(scene: Scene, verb: int, goal: int, stop: int) -> Iterator[VisitCandidate]:
    sentence = scene.chunks.sentence_of(verb)
    persons = _travellers(scene, sentence, goal, stop)[:1]
    homes = frozenset[Country](said.value.country for said in persons if said.value.country is not None)
    first, last = sorted((scene.chunk(goal), scene.chunk(stop)), key=lambda chunk: chunk.first)
    for destination, named in goals_of(scene, (goal,), homes):
        places = named or _capital(scene, goal, destination.value)
        yield VisitCandidate(
            statement=Statement(
                rule=RULE,
                first=first.first,
                last=last.last,
                sentence=sentence,
                status=_status(scene, verb, stop),
            ),
            visitors=persons,
            destination=(destination,),
            places=places,
            date=scene.dates(scene.chunks.of_sentence(sentence))[:1],
        )


def _travellers(scene: Scene, sentence: int, goal: int, stop: int) -> tuple[Said[Person], ...]:
    """Return whose tour it is: "his tour" tells it before all others who are named in the sentence."""
    chunks = [n for n in scene.chunks.of_sentence(sentence) if n not in {goal, stop}]
    owners = [
        n
        for n in chunks
        if "GROUP" in scene.labels(n) and "VISIT" in scene.labels(n + 1) | scene.labels(n + 2)
    ]
    return scene.persons(owners) or scene.persons(chunks)


def _capital(scene: Scene, goal: int, country: Country) -> tuple[Said[Place], ...]:
    """Return the capital that stands for its country: "Hanoi was the first stop"."""
    metonyms = [each for each in scene.mentions(goal, CountryMention) if each.form is NameForm.METONYM]
    return tuple(scene.said(Place(name=scene.text(goal), country=country), goal) for _ in metonyms)


def _status(scene: Scene, verb: int, stop: int) -> Said[Status] | None:
    """Return the status that the verb gives; "the next stop is" lies ahead."""
    prospects = scene.knowledge.prospects.keys() & set(scene.words(stop))
    if prospects:
        return scene.said(Status.PLANNED, stop)
    group = scene.chunk(verb).group
    silent = group is None or group.status is None or scene.words(verb) in PRESENT
    return None if silent or group is None or group.status is None else scene.said(group.status, verb)
