"""Stays: where persons are abroad in a sentence, to be looked up for the places of a visit told of elsewhere.

"In Milan the minister met …" says nothing of a visit; but of a visit of that minister to Italy it says where.
"""

from collections.abc import Iterator

from kz_diplomacy.events.bringing import brought_by
from kz_diplomacy.events.candidates import Said, Statement, VisitCandidate
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.syntax import PAST_PARTICIPLE, VERB
from kz_diplomacy.knowledge.entries import PlaceKind
from kz_diplomacy.mentions.values import PlaceMention
from kz_diplomacy.models import Person, Status

STAY = "visit-stay"
"""The rule of what only tells where somebody is."""
AT = frozenset(("in", "at", "near", "outside"))
EVENTS = frozenset(("TALKS", "CONFERENCE", "VISIT"))
OCCASION = frozenset(("in", "at", "during", "DURING", "after", "following", "on"))
SAYING = frozenset(("SAY", "TALK"))
HELD = frozenset((PAST_PARTICIPLE, "HOLD"))
AHEAD = frozenset(("PLAN", "PROPOSE"))
"""Verbs after which a place lies ahead: "expects him in Oslo in May"."""


def stays_of(scene: Scene) -> Iterator[VisitCandidate]:
    """Yield for each town of a sentence those persons of the sentence who are not at home there."""
    for number in (number for number, chunk in enumerate(scene.chunks.chunks) if "PLACE" in chunk.labels):
        for mention in scene.mentions(number, PlaceMention):
            if mention.kind is not PlaceKind.SITE and _is_where(scene, number):
                yield from _stays(scene, scene.chunks.sentence_of(number), number, mention)


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


def _stays(scene: Scene, sentence: int, number: int, mention: PlaceMention) -> Iterator[VisitCandidate]:
    country = mention.place.country
    chunks = scene.chunks.of_sentence(sentence)
    saying = _speaking(scene, number)
    there = (said.value for said in scene.persons(chunks) if not _is_elsewhere(scene, number, saying, said))
    abroad = [p for p in dict.fromkeys(there) if country is not None and p.country != country]
    chunk = scene.chunk(number)
    dates = [each for each in chunks if "DATE" in scene.labels(each)] if abroad else []
    told = scene.dates(each for each in dates if not _is_of_telling(scene, each))
    for person in abroad:
        yield VisitCandidate(
            statement=Statement(
                rule=STAY,
                first=chunk.first,
                last=chunk.last,
                sentence=sentence,
                status=_status(scene, number, chunks),
                definite=True,
            ),
            visitors=(Said(person),),
            destination=() if country is None else (Said(country),),
            places=(scene.said(mention.place, number),),
            date=told,
        )


def _speaking(scene: Scene, place: int) -> int | None:
    """Return the verb before a place with which somebody only speaks of an event there, None for none."""
    saying = _saying(scene, place)
    if saying is None or not any(_is_spoken_of(scene, number) for number in range(saying, place)):
        return None
    return saying


def _is_elsewhere(scene: Scene, place: int, saying: int | None, person: Said[Person]) -> bool:
    """Return whether a place is that of an event which somebody only speaks of, or which another one follows.

    "X said the summit in Oslo was a success", "noted the summit in Oslo and the visit of X to Peru".
    """
    if saying is None:
        return False
    return person.first < scene.chunk(saying).first or person.first > scene.chunk(place).first


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
