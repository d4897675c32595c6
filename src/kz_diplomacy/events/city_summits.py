"""Summits of two that have no name of their own: "the Geneva summit", "a high-level summit".

    name = town, "summit" | adjective, { adjective }, "summit" ;

Of two persons it is talks of two, and the town is where they met.
"""

import attrs

from kz_diplomacy.events.candidates import MeetingCandidate, Said
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.knowledge.entries import PlaceKind, PlaceName
from kz_diplomacy.knowledge.event_words import EventWord, event_words
from kz_diplomacy.models import MeetingKind, Place

SUMMIT = "summit"
TWO = 2
TOWNS = frozenset((PlaceKind.CITY, PlaceKind.CAPITAL))


def as_talks_of_two(scene: Scene, meeting: MeetingCandidate) -> MeetingCandidate:
    """Return a meeting, the summit of two that is named after its town as talks there."""
    homes = {said.value.country for said in meeting.participants}
    states = {said.value for said in meeting.countries} | homes
    two = len(states) == TWO and None not in states and not meeting.organizations
    if not (meeting.name and two):
        return meeting
    name = meeting.name[0]
    town = _town(scene, name)
    persons = len(meeting.participants) == len(homes) == TWO
    if not (_is_described(name.value) or (persons and town)):
        return meeting
    place = meeting.place or (() if town is None else (Said(town, name.first, name.last),))
    return attrs.evolve(meeting, name=(), kind=(Said(MeetingKind.BILATERAL),), place=place)


def _is_described(name: str) -> bool:
    """Return whether a name only describes a summit.

    >>> [_is_described(name) for name in ("high-level summit", "Turkic summit", "trilateral summit")]
    [True, False, False]
    """
    words = name.split()
    several = event_words(EventWord.MANY_SIDED).intersection(words)
    return words[-1] == SUMMIT and name == name.lower() and not several and not any(map(str.isdigit, name))


def _town(scene: Scene, name: Said[str]) -> Place | None:
    """Return the only town of a name such as "Seoul summit", None for any other name."""
    *words, noun = scene.document.keys[name.first : name.last]
    found = scene.knowledge.names.lookup(tuple(words)) if words and noun.lower() == SUMMIT else None
    towns = {
        value.name: value for value in found or () if isinstance(value, PlaceName) and value.kind in TOWNS
    }
    largest = max(towns.values(), key=_population, default=None)
    return (
        None
        if largest is None
        else Place(name=scene.document.slice(name.first, name.last - 1), country=largest.country)
    )


def _population(town: PlaceName) -> int:
    return town.population
