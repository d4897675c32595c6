"""Meetings told of together: "met separately with A, B and C", "held meetings with Japan and Spain"."""

from collections.abc import Iterator
from itertools import pairwise

import attrs

from kz_diplomacy.events.candidates import MeetingCandidate, Said
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.models import Country

APART = frozenset(
    (
        "separately",
        "individually",
        "each",
        "separate",
        "individual",
        "respectively",
        "back-to-back",
        "alternately",
    )
)
PAIRS = frozenset(
    (("one", "by", "one"), ("one", "after", "another"), ("one", "at", "a"), ("one", "after", "the"))
)
IN_TURN = ("in", "turn")
BOTH = 2


def apart(scene: Scene, match: FrameMatch, whole: MeetingCandidate) -> Iterator[MeetingCandidate]:
    """Yield the meetings that one statement tells of: one for each partner where they were met apart."""
    trigger = scene.chunk(match.trigger).first
    subjects = tuple(said for said in whole.participants if said.first < trigger)
    partners = tuple(_partners(whole, trigger))
    several = "SEVERAL" in scene.labels(match.trigger)
    if len(partners) < BOTH or not subjects or not (several or _is_distributive(scene, match)):
        yield whole
        return
    own = tuple(said for said in whole.countries if said.first < trigger)
    for partner in partners:
        yield attrs.evolve(
            partner, participants=(*subjects, *partner.participants), countries=(*own, *partner.countries)
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
    """Yield the meeting with one partner at a time: a person, else a country or body without a person."""
    empty = attrs.evolve(whole, participants=(), countries=(), organizations=())
    persons = tuple(said for said in whole.participants if said.first >= trigger)
    homes = {said.value.country for said in persons}
    for person in persons:
        yield attrs.evolve(empty, participants=(person,))
    if persons:
        return
    for country in _behind(whole.countries, trigger):
        if country.value not in homes:
            yield attrs.evolve(empty, countries=(country,))
    for body in whole.organizations:
        if body.first >= trigger:
            yield attrs.evolve(empty, organizations=(body,))


def _behind(countries: tuple[Said[Country], ...], trigger: int) -> tuple[Said[Country], ...]:
    return tuple(said for said in countries if said.first >= trigger)


def _is_distributive(scene: Scene, match: FrameMatch) -> bool:
    """Return whether the sentence says that the partners were met apart from each other."""
    first, last = scene.chunk(match.first).first, scene.chunk(match.last - 1).last
    words = scene.document.lower[first:last]
    pairs = tuple(pairwise(words))
    threes = zip(pairs, words[2:], strict=False)
    return (
        bool(APART & set(words)) or IN_TURN in pairs or any((*pair, word) in PAIRS for pair, word in threes)
    )
