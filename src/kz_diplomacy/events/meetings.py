"""Meetings: who meets, talks or calls, read from the frames of meeting, talking, receiving and holding talks."""

from collections.abc import Iterator

from kz_diplomacy.events.candidates import MeetingCandidate, Said
from kz_diplomacy.events.outlook import is_denied, status_of
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.stating import statement_of
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.mentions.values import ConferenceMention
from kz_diplomacy.models import Country, MeetingMode, Place

ROLES = ("participants", "partner", "host", "guest")
BOTH = 2


def meetings_of(scene: Scene, match: FrameMatch) -> Iterator[MeetingCandidate]:
    """Yield the meetings that a match of a frame states.

    With fewer than two sides it is a mere reference to a meeting told of elsewhere ("the talks took place in
    Astana"), unless it is a conference with a name.
    """
    if is_denied(scene, match):
        return
    chunks = tuple(sorted(number for role in ROLES for number in match.roles.get(role, ())))
    persons = scene.persons(chunks)
    bodies = scene.bodies(chunks)
    countries = scene.countries(chunks)
    names = _names(scene, match)
    conference = scene.mentions(match.trigger, ConferenceMention)
    countries += tuple(scene.said(country, match.trigger) for each in conference for country in each.countries)
    bodies += tuple(scene.said(body, match.trigger) for each in conference for body in each.organizations)
    sides = {*(s.value.country or s.value.organization for s in persons), *(s.value for s in countries), *(s.value.name for s in bodies)}
    definite = len(sides) < BOTH and not names
    yield MeetingCandidate(
        statement=statement_of(scene, match, status_of(scene, match), definite=definite),
        mode=mode_of(scene, match),
        name=names,
        participants=persons,
        countries=countries,
        organizations=bodies,
        place=_place(scene, match),
        date=scene.dates(match.roles.get("date", ()))[:1],
    )


def _names(scene: Scene, match: FrameMatch) -> tuple[Said[str], ...]:
    conferences = scene.mentions(match.trigger, ConferenceMention)
    return tuple(scene.said(each.name, match.trigger) for each in conferences if each.name is not None)


def _place(scene: Scene, match: FrameMatch) -> tuple[Said[Place], ...]:
    return scene.places(match.roles.get("place", ()))[:1]


def mode_of(scene: Scene, match: FrameMatch) -> tuple[Said[MeetingMode], ...]:
    """Return how they meet where the sentence says it: by telephone or by video."""
    if match.frame.name == "meeting-call":
        return (scene.said(MeetingMode.PHONE, match.trigger),)
    sentence = scene.chunks.sentence_of(match.trigger)
    for number in scene.chunks.of_sentence(sentence):
        for mode, label in ((MeetingMode.PHONE, "PHONE"), (MeetingMode.VIDEO, "VIDEO")):
            if label in scene.chunk(number).labels:
                return (scene.said(mode, number),)
    return ()
