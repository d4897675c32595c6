"""Those who govern the members of an international body, meeting among themselves: "NATO leaders met".

members = body, governing | governing, ( "of" | "from" ), body | body, "hold", "summit" ;

Who else takes part makes it a meeting of the body with them; where the text names a conference of the body,
"the leaders met" is at that one.  A council that no table knows, and of which two states alone hold a
session, is a joint one of theirs: "Tokayev and Aliyev chaired the meeting of the Supreme Interstate Council".
"""

import attrs

from kz_diplomacy.events.candidates import MeetingCandidate, Said
from kz_diplomacy.events.city_summits import SUMMIT, TWO
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.grammar.syntax import RELATIVE
from kz_diplomacy.knowledge.entries import BodyKind
from kz_diplomacy.mentions.values import ConferenceMention, OrganizationMention
from kz_diplomacy.models import MeetingKind, Organization

MEETING = frozenset(("meeting-meet", "meeting-hold", "meeting-attend"))
GOVERNING = "GOVERNING"
MEMBERS = frozenset(("of", "from"))
ASIDES = frozenset((RELATIVE, "where", "when"))
BEFORE = 3
"""Chunks from "where" to those who meet there."""
PEOPLE = frozenset(("OFFICIALS", "GROUP"))


def as_session(scene: Scene, match: FrameMatch, meeting: MeetingCandidate) -> MeetingCandidate:
    """Return a meeting of nobody else but the members of a body as one of many, with that body."""
    if match.frame.name not in MEETING or meeting.name or meeting.participants or meeting.countries:
        return meeting
    numbers = match.roles.get("participants", ())
    bodies = _holders if _holds_summit(scene, match) else _bodies_of
    found = [body for number in numbers for body in bodies(scene, number)]
    others = {said.value for said in meeting.organizations} - {said.value for said in found}
    if others or len({said.value for said in found}) != 1 or _has_conference(scene, found[0].value):
        return meeting
    if _is_aside(scene, match):
        return attrs.evolve(meeting, organizations=(), place=(), date=())
    return attrs.evolve(meeting, kind=(Said(MeetingKind.MULTILATERAL),), organizations=(found[0],))


def of_joint_body(scene: Scene, meeting: MeetingCandidate) -> MeetingCandidate:
    """Return a session that two states hold of a council of their own as talks of the two."""
    states = {said.value.country for said in meeting.participants} | {
        said.value for said in meeting.countries
    }
    two = len(states) == TWO and None not in states
    if not (meeting.name and meeting.organizations and two):
        return meeting
    joint = all(_is_own(scene, meeting.name[0], said) for said in meeting.organizations)
    return attrs.evolve(meeting, kind=(Said(MeetingKind.BILATERAL),), organizations=()) if joint else meeting


def _is_own(scene: Scene, name: Said[str], body: Said[Organization]) -> bool:
    """Return whether a session is named after a body that stands in no table: no "Council of Ministers"."""
    words = tuple(body.value.name.split())
    return body.value.name in name.value and "of" not in words and not scene.knowledge.names.lookup(words)


def _is_aside(scene: Scene, match: FrameMatch) -> bool:
    """Return whether a session only tells of a place or day that something else has: "in Rome, where …"."""
    first = min((match.trigger, *match.roles.get("participants", ())))
    return any(ASIDES & scene.labels(number) for number in range(max(first - BEFORE, 0), first))


def _has_conference(scene: Scene, body: Organization) -> bool:
    """Return whether the text names a conference of a body."""
    named = (each for each in scene.resolution.mentions if isinstance(each, ConferenceMention))
    return any(body in each.organizations for each in named)


def is_session(meeting: MeetingCandidate) -> bool:
    """Return whether a body alone holds a meeting of many."""
    many = any(said.value is MeetingKind.MULTILATERAL for said in meeting.kind)
    return many and bool(meeting.organizations) and bool(meeting.place or meeting.date)


def _holds_summit(scene: Scene, match: FrameMatch) -> bool:
    """Return whether somebody holds a summit, at which those who govern states or members meet."""
    holds = match.verb is not None and "HOLD" in scene.labels(match.verb)
    return holds and match.construction == "support" and scene.words(match.trigger)[-1:] == (SUMMIT,)


def _holders(scene: Scene, number: int) -> tuple[Said[Organization], ...]:
    """Return the international body that holds a summit of its members."""
    mentions = scene.mentions(number, OrganizationMention)
    bodies = (each for each in mentions if each.kind is BodyKind.INTERNATIONAL)
    return tuple(scene.said(each.organization, number) for each in bodies) or _bodies_of(scene, number)


def _bodies_of(scene: Scene, number: int) -> tuple[Said[Organization], ...]:
    """Return the international body of which a chunk names those who govern its members."""
    if not PEOPLE & scene.labels(number) or not scene.tells_of(GOVERNING, scene.words(number)[-1:]):
        return ()
    behind = bool(MEMBERS & scene.labels(number + 1))
    body = number + 2 if behind else number - 1
    mentions = scene.mentions(body, OrganizationMention) if body >= 0 else ()
    bodies = (each for each in mentions if each.kind is BodyKind.INTERNATIONAL)
    return tuple(scene.said(each.organization, body) for each in bodies)
