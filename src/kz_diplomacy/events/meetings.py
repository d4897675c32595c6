"""Meetings: who meets, talks or calls, read from the frames of meeting, talking, receiving and holding talks."""

from collections.abc import Iterator

import attrs

from kz_diplomacy.events.candidates import MeetingCandidate, Said
from kz_diplomacy.events.outlook import is_denied, status_of
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.stating import statement_of
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.mentions.values import ConferenceMention
from kz_diplomacy.models import MeetingMode, Place
from kz_diplomacy.resolution import countries_of

ROLES = ("participants", "partner", "host", "guest")
BOTH = 2
APART = frozenset(
    ("separately", "individually", "each", "separate", "individual", "respectively", "back-to-back")
)
PAIRS = frozenset((("one", "by", "one"), ("one", "after", "another"), ("one", "at", "a")))


def meetings_of(scene: Scene, match: FrameMatch) -> Iterator[MeetingCandidate]:
    """Yield the meetings that a match of a frame states.

    With fewer than two sides it is a mere reference to a meeting told of elsewhere ("the talks took place in
    Astana"), unless it is a conference with a name.
    """
    if is_denied(scene, match) or _in_passing(scene, match):
        return
    chunks = tuple(sorted(number for role in ROLES for number in match.roles.get(role, ())))
    if len(countries_of(tuple(party for number in chunks for party in scene.parties(number)))) == 1:
        chunks = tuple(sorted((*chunks, *match.roles.get("teller", ()))))
    persons = scene.persons(chunks)
    bodies = scene.bodies(chunks)
    countries = scene.countries(chunks)
    names = _names(scene, match)
    conference = scene.mentions(match.trigger, ConferenceMention)
    countries += tuple(
        scene.said(country, match.trigger) for each in conference for country in each.countries
    )
    bodies += tuple(scene.said(body, match.trigger) for each in conference for body in each.organizations)
    sides = {
        *(s.value.country or s.value.organization for s in persons),
        *(s.value for s in countries),
        *(s.value.name for s in bodies),
    }
    mode = mode_of(scene, match)
    definite = (len(sides) < BOTH and not names) or (_only_discusses(scene, match) and not mode)
    whole = MeetingCandidate(
        statement=statement_of(scene, match, status_of(scene, match), definite=definite),
        mode=mode,
        name=names,
        participants=persons,
        countries=countries,
        organizations=bodies,
        place=_place(scene, match),
        date=scene.dates(match.roles.get("date", ()))[:1],
    )
    yield from _one_by_one(scene, match, whole) if _is_distributive(scene, match) else (whole,)


def _only_discusses(scene: Scene, match: FrameMatch) -> bool:
    """Return whether people only discuss something: told in the text of a meeting, news in a headline."""
    alone = match.frame.name == "meeting-discuss" and "partner" not in match.roles
    return alone and scene.chunk(match.trigger).first >= scene.document.body


def _in_passing(scene: Scene, match: FrameMatch) -> bool:
    """Return whether a conference is only the occasion: "on the margins of the summit"."""
    if "CONFERENCE" not in scene.labels(match.trigger):
        return False
    return match.trigger > 0 and "MARGINS" in scene.labels(match.trigger - 1)


def _is_distributive(scene: Scene, match: FrameMatch) -> bool:
    """Return whether the sentence says that the partners were met apart from each other."""
    first, last = scene.chunk(match.first).first, scene.chunk(match.last - 1).last
    words = scene.document.lower[first:last]
    return bool(APART & set(words)) or any(pair in PAIRS for pair in zip(words, words[1:], words[2:]))


def _one_by_one(scene: Scene, match: FrameMatch, whole: MeetingCandidate) -> Iterator[MeetingCandidate]:
    """Yield a meeting for each partner who stands behind the verb or noun."""
    trigger = scene.chunk(match.trigger).first
    subjects = tuple(said for said in whole.participants if said.first < trigger)
    partners = tuple(said for said in whole.participants if said.first >= trigger)
    if len(partners) < BOTH or not subjects:
        yield whole
        return
    for partner in partners:
        yield attrs.evolve(whole, participants=(*subjects, partner), countries=())


def _names(scene: Scene, match: FrameMatch) -> tuple[Said[str], ...]:
    conferences = scene.mentions(match.trigger, ConferenceMention)
    return tuple(scene.said(each.name, match.trigger) for each in conferences if each.name is not None)


def _place(scene: Scene, match: FrameMatch) -> tuple[Said[Place], ...]:
    return scene.places(match.roles.get("place", ()))[:1]


def mode_of(scene: Scene, match: FrameMatch) -> tuple[Said[MeetingMode], ...]:
    """Return how they meet where the sentence says it: by telephone or by video."""
    if match.frame.name == "meeting-call":
        return (scene.said(MeetingMode.PHONE, match.trigger),)
    own = scene.labels(match.trigger)
    for mode, label in ((MeetingMode.PHONE, "PHONE"), (MeetingMode.VIDEO, "VIDEO")):
        if label in own:
            return (scene.said(mode, match.trigger),)
    said = scene.modes.get(scene.chunks.sentence_of(match.trigger))
    return () if said is None else (said,)
