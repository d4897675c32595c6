"""States of a region whose people meet others, or each other, without being named one by one.

    league  = region, office-holders | office-holders, "of", [ "the" ], …, ( region | states ) ;
    region  = "Arab" | "Nordic" | "Central Asian" | … ;
    states  = … "states" | "countries" | "nations" ;

"Arab leaders gathered in Manama", "met with the presidents of the Baltic states": a side of several states.
"""

from kz_diplomacy.events.bringing import behind
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar import syntax
from kz_diplomacy.knowledge.event_words import EventWord, event_words

GOVERNING = "GOVERNING"
HOLDERS = frozenset((GOVERNING, "GROUP"))
REGION = "REGION"
PASSED = frozenset((syntax.AND, syntax.COMMA, "THING", "COUNT"))
REACH = 5
"""Chunks behind "of" within which the states are told."""


def are_of_region(scene: Scene, number: int) -> bool:
    """Return whether a chunk means the office-holders of several states of a region."""
    if scene.parties(number) or not HOLDERS & scene.labels(number):
        return False
    if (GOVERNING in scene.labels(number) and _is_regional(scene, number)) or _follows_region(scene, number):
        return True
    return "of" in scene.labels(number + 1) and _are_states(scene, number + 1)


def _follows_region(scene: Scene, number: int) -> bool:
    """Return whether an adjective of a region stands before office-holders: "Central Asian presidents"."""
    before = scene.words(number - 1) if number and "THING" in scene.labels(number - 1) else ()
    return not event_words(EventWord.REGIONAL).isdisjoint(before[-1:])


def _are_states(scene: Scene, of: int) -> bool:
    """Return whether "of" brings a region or its states."""
    near = behind(scene, of, REACH)
    end = next((number for number in near if not scene.labels(number) & PASSED), near.stop)
    return any(_names_states(scene, number) for number in near if number <= end)


def _names_states(scene: Scene, number: int) -> bool:
    """Return whether a chunk is a region or its states: "Africa", "the Baltic states"."""
    states = scene.words(number)[-1] in event_words(EventWord.STATES)
    return REGION in scene.labels(number) or (states and _is_regional(scene, number))


def _is_regional(scene: Scene, number: int) -> bool:
    """Return whether an adjective tells of what region leaders or states are."""
    return not event_words(EventWord.REGIONAL).isdisjoint(scene.words(number)[:-1])
