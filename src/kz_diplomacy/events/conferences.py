"""Conferences as meetings: when a summit or session is told of, and when it is only named in passing.

It is told of where it is held, hosted or attended, where somebody takes part in it, or where the text gives
its days; "on the margins of the summit", "following the summit" and "praised plans at the summit" only name
it, and so does "who co-chairs the commission".
"""

from collections.abc import Sequence

from kz_diplomacy.events.bringing import AFTER, DURING, brought_by
from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar import syntax
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.mentions.conference_words import conference_words
from kz_diplomacy.mentions.values import ConferenceMention
from kz_diplomacy.models import Country, MeetingKind, Organization

ELSEWHERE = frozenset(("DISCUSS", "SIGN", "PARTICIPLE", "INFINITIVE"))
COMING = frozenset(("ATTEND", "GO", "ARRIVE"))
TAKING_PART = frozenset(("ATTEND", "GO", "ARRIVE", "TALK", "HOLD", "PAY"))
AT = frozenset(("at",))
FOUNDED = frozenset(("BUILD", syntax.PASSIVE))
BEFORE_NOUN = BOTH = 2
ITS = frozenset(("its", "their"))
NEAR = 12
"""Chunks before a session within which the commission stands that holds it."""


def is_conference(scene: Scene, match: FrameMatch) -> bool:
    """Return whether the trigger is the name of a conference."""
    return "CONFERENCE" in scene.labels(match.trigger)


def in_passing(scene: Scene, match: FrameMatch) -> bool:
    """Return whether a conference is only the occasion: "on the margins of the summit"."""
    if not is_conference(scene, match):
        return False
    if _is_founded(scene, match) or not match.trigger:
        return _is_founded(scene, match)
    if "MARGINS" in scene.labels(match.trigger - 1) or _is_over(scene, match) or _is_standing(scene, match):
        return True
    if match.construction == "adjunct":
        if _is_beside(scene, match) or _is_where_two_meet(scene, match):
            return True
        return not takes_part(scene, match) and not {"place", "date"} & set(match.roles)
    return (
        match.construction == "noun-phrase"
        and match.verb is not None
        and not {"participants", "place", "date"} & set(match.roles)
    )


def _is_founded(scene: Scene, match: FrameMatch) -> bool:
    """Return whether a commission is only set up: "the Joint Commission was established in 1987"."""
    labels = frozenset[str]() if match.verb is None else scene.labels(match.verb)
    return labels >= FOUNDED and "HOLD" not in labels


def _is_beside(scene: Scene, match: FrameMatch) -> bool:
    """Return whether a conference is only where others meet: "will meet him during the summit"."""
    if (
        match.verb is None
        or {"place", "date"} & match.roles.keys()
        or not DURING & scene.labels(match.trigger - 1)
    ):
        return False
    others = range(match.verb + 1, match.trigger)
    return any("TALKS" in scene.labels(number) for number in others) or "MEET" in scene.labels(match.verb)


def _is_where_two_meet(scene: Scene, match: FrameMatch) -> bool:
    """Return whether a conference is only where two persons meet: "met her at the G20 summit"."""
    if (
        match.verb is None
        or "MEET" not in scene.labels(match.verb)
        or not AT & brought_by(scene, match.trigger)
    ):
        return False
    persons = [said.value for said in scene.persons(range(match.first, match.trigger))]
    countries = {person.country for person in persons if person.name is not None}
    return len(countries) == len(persons) == BOTH and None not in countries


def is_taken_up(scene: Scene, match: FrameMatch) -> bool:
    """Return whether "the meeting" may be the conference that the same or the last sentence names."""
    subject = match.construction == "support" and match.verb is not None and match.trigger < match.verb
    attended = match.verb is not None and "PRESENT_AT" in scene.labels(match.verb)
    if not (subject or attended) or named(scene, match.trigger) or not _is_definite(scene, match.trigger):
        return False
    sentence = scene.chunks.sentence_of(match.trigger)
    first = scene.chunks.starts[max(sentence - 1, 0)]
    return any("CONFERENCE" in scene.labels(number) for number in range(first, match.trigger))


def holder_of(scene: Scene, number: int) -> int:
    """Return the commission before a session that is called its: "the commission held its tenth session".

    The chunk itself where it is no session or has a body of its own.
    """
    found = scene.mentions(number, ConferenceMention)
    own = any(each.countries or each.organizations for each in found)
    if own or not found or scene.document.lower[scene.chunk(number).first - 1] not in ITS:
        return number
    start = scene.chunks.of_sentence(scene.chunks.sentence_of(number)).start
    earlier = range(number - 1, max(number - NEAR, start) - 1, -1)
    named = (n for n in earlier if any(each.countries for each in scene.mentions(n, ConferenceMention)))
    return next(named, number)


def is_come_to(scene: Scene, match: FrameMatch, people: Sequence[object]) -> bool:
    """Return whether somebody takes part in a conference that is only pointed at: "will join the summit"."""
    pointed = is_conference(scene, match) and _is_definite(scene, match.trigger)
    verb = frozenset[str]() if match.verb is None else scene.labels(match.verb)
    return bool(people) and pointed and bool((TAKING_PART | {"ACCEPT"}) & verb)


def _is_definite(scene: Scene, number: int) -> bool:
    """Return whether words point at an event told of: "the meeting", "the Forum"."""
    found = scene.mentions(number, ConferenceMention)
    return "DEFINITE" in scene.labels(number) or any(each.definite for each in found)


def _is_standing(scene: Scene, match: FrameMatch) -> bool:
    """Return whether a commission is only spoken of as a body: "who co-chairs it", "reported to it"."""
    told = {"place", "date"} & set(match.roles) or match.construction != "support" or match.verb is None
    body = conference_words().standing & set(scene.words(match.trigger)[-1:])
    if match.construction == "adjunct":
        coming = match.verb is not None and bool(TAKING_PART & scene.labels(match.verb))
        return bool(body) and not coming and "to" in brought_by(scene, match.trigger)
    alone = len(match.roles.get("participants", ())) == 1
    return bool(body) and alone and not told and "ATTEND" in scene.labels(match.verb or 0)


def _is_over(scene: Scene, match: FrameMatch) -> bool:
    """Return whether the conference is what came before: "following the summit"."""
    near = (match.trigger - 1, match.trigger - 2)
    return any(number >= 0 and AFTER & set(scene.words(number)) for number in near)


def takes_part(scene: Scene, match: FrameMatch) -> bool:
    """Return whether the subject of the clause takes part in the conference."""
    if match.construction != "adjunct" or match.verb is None or not is_conference(scene, match):
        return True
    labels = scene.labels(match.verb)
    if syntax.PAST_PARTICIPLE in labels and not COMING & labels:
        return False
    return bool(TAKING_PART & labels) or not (ELSEWHERE & labels or _tells(scene, match, match.verb))


def _tells(scene: Scene, match: FrameMatch, verb: int) -> bool:
    """Return whether the verb tells of what was said at the conference: "praised plans at the summit"."""
    return "SAY" in scene.labels(verb) and match.trigger - 2 > verb


def participating(scene: Scene, match: FrameMatch) -> tuple[int, ...]:
    """Return whose participation a noun tells of: "the Minister's participation in the summit"."""
    noun = match.trigger - 2
    if not is_conference(scene, match) or noun < BEFORE_NOUN or "PARTICIPATION" not in scene.labels(noun):
        return ()
    return (noun - BEFORE_NOUN,) if syntax.POSSESSIVE in scene.labels(noun - 1) else ()


def named(scene: Scene, number: int) -> tuple[Said[str], ...]:
    """Return the name of the conference, none where it is only called a summit of two."""
    found = (each.name for each in scene.mentions(number, ConferenceMention))
    return tuple(
        scene.said(name, number)
        for name in found
        if name is not None and name not in conference_words().summit_of_two
    )


def kind_of(scene: Scene, number: int) -> tuple[Said[MeetingKind], ...]:
    """Return that a commission of two countries is bilateral, () where the name leaves that open."""
    found = scene.mentions(number, ConferenceMention)
    bilateral = any(each.bilateral or each.name in conference_words().summit_of_two for each in found)
    return (scene.said(MeetingKind.BILATERAL, number),) if bilateral else ()


def members(scene: Scene, number: int) -> tuple[tuple[Said[Country], ...], tuple[Said[Organization], ...]]:
    """Return the countries and bodies in the name of the conference."""
    found = scene.mentions(number, ConferenceMention)
    countries = tuple(scene.said(country, number) for each in found for country in each.countries)
    bodies = tuple(scene.said(body, number) for each in found for body in each.organizations)
    return countries, bodies
