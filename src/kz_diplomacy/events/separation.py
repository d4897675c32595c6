"""Meetings told of together: "met separately with A, B and C", "held meetings with Japan and Spain"."""

from collections.abc import Iterator
from itertools import pairwise

import attrs

from kz_diplomacy.events.bringing import behind
from kz_diplomacy.events.candidates import MeetingCandidate
from kz_diplomacy.events.implied import with_protagonist
from kz_diplomacy.events.representatives import included
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.grammar.syntax import VERB
from kz_diplomacy.knowledge.event_words import EventWord, event_phrases, event_words
from kz_diplomacy.models import MeetingKind

PAIRS = frozenset(
    (("one", "by", "one"), ("one", "after", "another"), ("one", "at", "a"), ("one", "after", "the"))
)
BEHIND = 8
"""Chunks behind the partners that may tell that they were met apart: "with A and B, respectively"."""
BOTH = 2


def apart(scene: Scene, match: FrameMatch, whole: MeetingCandidate) -> Iterator[MeetingCandidate]:
    """Yield the meetings that one statement tells of: one for each partner where they were met apart."""
    formats = {said.value for said in whole.kind}
    several = "SEVERAL" in scene.labels(match.trigger)
    told_apart = several or _is_distributive(scene, match)
    two_by_two = MeetingKind.BILATERAL in formats or _names_some(scene, match)
    if MeetingKind.MULTILATERAL in formats or not (told_apart or two_by_two):
        yield whole
        return
    trigger = scene.chunk(match.trigger).first
    partners, own = tuple(_partners(whole, trigger)), _before(whole, trigger)
    if several and not _is_somebody(own):
        own = with_protagonist(scene, own, {said.value for each in partners for said in each.participants})
    if len(partners) < BOTH or not _is_somebody(own) or not (told_apart or _come_from_apart(own, partners)):
        yield whole
        return
    places = scene.places(match.roles.get("place", ()))
    each = len(places) == len(partners)  # "met A in Oslo and B in Riga"
    for number, partner in enumerate(partners):
        yield attrs.evolve(
            partner,
            place=(places[number],) if each else partner.place,
            participants=own.participants + partner.participants,
            countries=own.countries + partner.countries,
            organizations=own.organizations + partner.organizations,
        )


def _names_some(scene: Scene, match: FrameMatch) -> bool:
    """Return whether the partners are some of many who are met: "will meet several leaders, including".

    The "officials of Peru, including" are one side.
    """
    groups = (
        number
        for numbers in match.roles.values()
        for number in numbers
        if number > match.trigger and "OFFICIALS" in scene.labels(number)
    )
    return any(included(scene, group) and "of" not in scene.labels(group + 1) for group in groups)


def _is_somebody(meeting: MeetingCandidate) -> bool:
    """Return whether anybody takes part."""
    return bool(meeting.participants or meeting.countries or meeting.organizations)


def _before(whole: MeetingCandidate, trigger: int) -> MeetingCandidate:
    """Return the meeting with those who are named before the verb or noun alone."""
    return attrs.evolve(
        whole,
        participants=tuple(said for said in whole.participants if said.first < trigger),
        countries=tuple(said for said in whole.countries if said.first < trigger),
        organizations=tuple(said for said in whole.organizations if said.first < trigger),
    )


def is_series(scene: Scene, match: FrameMatch) -> bool:
    """Return whether several meetings are told of: "a round of calls", "phone talks with five leaders"."""
    if "SEVERAL" in scene.labels(match.trigger):
        return True
    near = range(match.trigger + 1, match.trigger + 4)
    behind = [
        number for number in near if number < match.last and scene.labels(number) & {"COUNT", "OFFICIALS"}
    ]
    return bool(behind) and bool({"TALKS", "TALK"} & scene.labels(match.trigger))


def _partners(whole: MeetingCandidate, trigger: int) -> Iterator[MeetingCandidate]:
    """Yield the meeting with one partner at a time: a person, or a country or body without a person."""
    empty = attrs.evolve(whole, participants=(), countries=(), organizations=())
    persons = tuple(said for said in whole.participants if said.first >= trigger)
    yield from (attrs.evolve(empty, participants=(person,)) for person in persons)
    homes = {said.value.country for said in persons}
    employers = {said.value.organization for said in persons}
    countries = (s for s in whole.countries if s.first >= trigger and s.value not in homes)
    bodies = (s for s in whole.organizations if s.first >= trigger and s.value.name not in employers)
    yield from (attrs.evolve(empty, countries=(country,)) for country in countries)
    yield from (attrs.evolve(empty, organizations=(body,)) for body in bodies)


def _end(scene: Scene, match: FrameMatch) -> int:
    """Return the chunk with which the next clause begins, or the sentence ends, behind a match."""
    near = behind(scene, match.last - 1, BEHIND)
    return next((number for number in near if VERB in scene.labels(number)), near.stop)


def _come_from_apart(own: MeetingCandidate, partners: tuple[MeetingCandidate, ...]) -> bool:
    """Return whether each partner comes from another country, so that bilateral talks are several."""
    homes = [said.value.country for partner in partners for said in partner.participants]
    hosts = {said.value for said in own.countries}
    return None not in homes and len(set(homes)) == len(partners) and hosts.isdisjoint(homes)


def _is_distributive(scene: Scene, match: FrameMatch) -> bool:
    """Return whether the sentence says that the partners were met apart from each other."""
    first, last = scene.chunk(match.first).first, scene.chunk(_end(scene, match)).first
    words = scene.document.lower[first:last]
    pairs = tuple(pairwise(words))
    threes = zip(pairs, words[2:], strict=False)
    return (
        bool(event_words(EventWord.APART) & set(words))
        or not event_phrases(EventWord.APART).isdisjoint(pairs)
        or not event_phrases(EventWord.SUCCESSION).isdisjoint(pairs)
        or any((*pair, word) in PAIRS for pair, word in threes)
    )
