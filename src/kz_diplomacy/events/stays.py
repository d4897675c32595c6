"""Stays: where persons are abroad in a sentence, to be looked up for the places of a visit told of elsewhere.

"In Milan the minister met …" says nothing of a visit; but of a visit of that minister to Italy it says where.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from kz_diplomacy.events.bringing import brought_by
from kz_diplomacy.events.candidates import Said, Statement, VisitCandidate
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.syntax import PAST_PARTICIPLE, VERB
from kz_diplomacy.knowledge.entries import PlaceKind
from kz_diplomacy.mentions.values import PlaceMention
from kz_diplomacy.models import Person, Status, TimeSpan

STAY = "visit-stay"
"""The rule of what only tells where somebody is."""
AT = frozenset(("in", "at", "near", "outside"))
EVENTS = frozenset(("TALKS", "CONFERENCE", "VISIT"))
OCCASION = frozenset(("in", "at", "during", "DURING", "after", "following", "on"))
SAYING = frozenset(("SAY", "TALK"))
HELD = frozenset((PAST_PARTICIPLE, "HOLD"))
AHEAD = frozenset(("PLAN", "PROPOSE"))
"""Verbs after which a place lies ahead: "expects him in Oslo in May"."""


class Told(NamedTuple):
    """What a sentence tells of persons and days, to be looked up for each of its places.

    `persons` has each person once, `days` leaves out those on which somebody only said something.
    """

    said: tuple[Said[Person], ...]
    persons: tuple[Person, ...]
    days: tuple[Said[TimeSpan], ...]


def stays_of(scene: Scene) -> Iterator[VisitCandidate]:
    """Yield for each town of a sentence those persons of the sentence who are not at home there."""
    places = (number for number, chunk in enumerate(scene.chunks.chunks) if "PLACE" in chunk.labels)
    for sentence, numbers in groupby(places, key=scene.chunks.sentence_of):
        where = [number for number in numbers if _is_where(scene, number)]
        if where:
            yield from _in_sentence(scene, scene.chunks.of_sentence(sentence), where)


def _in_sentence(scene: Scene, chunks: range, places: Iterable[int]) -> Iterator[VisitCandidate]:
    """Yield the stays at some places of a sentence."""
    told = _told(scene, chunks)
    for number in places if told.persons else ():
        for mention in scene.mentions(number, PlaceMention):
            if mention.kind is not PlaceKind.SITE:
                yield from _stays(scene, told, number, mention)


def _told(scene: Scene, chunks: range) -> Told:
    """Return the persons and days of a sentence."""
    said = scene.persons(chunks)
    days = (number for number in chunks if "DATE" in scene.labels(number))
    return Told(
        said,
        tuple(dict.fromkeys(each.value for each in said)),
        scene.dates(each for each in days if not _is_of_telling(scene, each)),
    )


def _is_where(scene: Scene, number: int) -> bool:
    """Return whether a place stands after "in", alone or in a list, or as the town of an airport."""
    start = scene.chunks.of_sentence(scene.chunks.sentence_of(number)).start
    while number > 1 and "AND" in scene.labels(number - 1) and "PLACE" in scene.labels(number - 2):
        number -= 2
    if number - 1 == start and "from" in scene.labels(start):
        return True
    before = scene.labels(number - 2) if number - 1 > start else frozenset[str]()
    brought = scene.labels(number - 1) if number else frozenset[str]()
    at_airport = "of" in brought and "airport" in scene.words(number - 2)
    return at_airport or (bool(AT & brought) and "BODY" not in before)


def _stays(scene: Scene, told: Told, number: int, mention: PlaceMention) -> Iterator[VisitCandidate]:
    country = mention.place.country
    chunk, sentence = scene.chunk(number), scene.chunks.sentence_of(number)
    saying = _speaking(scene, number)
    there = told.persons if saying is None else _not_elsewhere(scene, told, number, saying)
    abroad = [person for person in there if country is not None and person.country != country]
    for person in abroad:
        yield VisitCandidate(
            statement=Statement(
                rule=STAY,
                first=chunk.first,
                last=chunk.last,
                sentence=sentence,
                status=_status(scene, number, scene.chunks.of_sentence(sentence)),
                definite=True,
            ),
            visitors=(Said(person),),
            destination=() if country is None else (Said(country),),
            places=(scene.said(mention.place, number),),
            date=told.days,
        )


def _speaking(scene: Scene, place: int) -> int | None:
    """Return the verb before a place with which somebody only speaks of an event there, None for none."""
    saying = _saying(scene, place)
    if saying is None or not any(_is_spoken_of(scene, number) for number in range(saying, place)):
        return None
    return saying


def _not_elsewhere(scene: Scene, told: Told, place: int, saying: int) -> Iterable[Person]:
    """Return the persons but those who only speak of the event at a place, or whose own one follows.

    "X said the summit in Oslo was a success", "noted the summit in Oslo and the visit of X to Peru".
    """
    first, last = scene.chunk(saying).first, scene.chunk(place).first
    return dict.fromkeys(said.value for said in told.said if first <= said.first <= last)


def _is_spoken_of(scene: Scene, number: int) -> bool:
    """Return whether a noun is an event that is not the occasion: not "said in a conversation in Oslo"."""
    return bool(EVENTS & scene.labels(number)) and not OCCASION & brought_by(scene, number)


def _saying(scene: Scene, place: int) -> int | None:
    """Return the last verb before a place if it is one of saying, that of "the summit held in" left out."""
    start = scene.chunks.of_sentence(scene.chunks.sentence_of(place)).start
    verbs = (number for number in range(place - 1, start, -1) if VERB in scene.labels(number))
    last = next((number for number in verbs if not _is_attribute(scene, number)), None)
    return last if last is not None and SAYING & scene.labels(last) else None


def _is_attribute(scene: Scene, verb: int) -> bool:
    """Return whether a participle says of an event where it was held."""
    held = scene.labels(verb) >= HELD
    return held and bool(EVENTS & scene.labels(verb - 1))


def _is_of_telling(scene: Scene, number: int) -> bool:
    """Return whether a day is that of what somebody said: "…, the paper reported on Monday"."""
    return any("SAY" in scene.labels(before) for before in range(max(number - 2, 0), number))


def _status(scene: Scene, place: int, chunks: range) -> Said[Status] | None:
    """Return whether the words around a place tell of what was: the finite verb before it is no plan."""
    for number in (*range(place - 1, chunks.start - 1, -1), *range(place + 1, chunks.stop)):
        group = scene.chunk(number).group
        if group is not None and group.status is not None:
            planned = bool(AHEAD & group.classes) and group.status is Status.COMPLETED
            return scene.said(Status.PLANNED if planned else group.status, number)
    return None
