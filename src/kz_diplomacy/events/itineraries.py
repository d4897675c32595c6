"""Itineraries: the stops of a journey that one verb lists, each with its own days.

    itinerary = stop, { joint, { joint }, stop } ;
    stop      = [ "to" | "in" ], ( country | place ), [ [ preposition ], day ], [ "for", event ] ;
    joint     = "," | ";" | "and" | "in addition to" | "followed", "by" ;

"to Japan (20-21 October), Korea (22 October) and Vietnam", "Oslo on Monday and Bergen on Tuesday": a day is
that of the stops since the day before it.  A list with one day for all is an itinerary only where it is no
plain list of nouns: "to Oslo, Norway; Bergen; and Riga, Latvia, on May 3-9", "to Oslo, Latvia and Malta".
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import attrs

from kz_diplomacy.events.bringing import behind
from kz_diplomacy.events.candidates import Said, VisitCandidate, spanning
from kz_diplomacy.events.destinations import Goal, goals_of
from kz_diplomacy.events.invitations import at_home_in
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.syntax import AND, BREAK, COMMA, NOMINAL, POSSESSIVE, VERB
from kz_diplomacy.models import Country, Person, TimeSpan

STOPS = frozenset(("COUNTRY", "PLACE"))
JOINTS = frozenset((AND, COMMA, BREAK, "FOLLOW", "by", "ADDING"))
DISTURBING = frozenset((VERB, NOMINAL, POSSESSIVE))
BRINGING = frozenset(("to", "in", "on", "from", "between"))
AIMS = frozenset(("TALKS", "CONFERENCE", "VISIT", "THING"))
TOWN = frozenset((NOMINAL, "THING"))
NEXT = 8
"""Chunks from what a stop is for to the next one."""
LONGEST = 60
"""Chunks that an itinerary may have."""


class Stop(NamedTuple):
    """A stop of a journey: the chunks of the place, of its day if it has one, and its last chunk."""

    place: int
    day: int | None
    last: int


class Leg(NamedTuple):
    """A country on the way with its places and the last chunk that tells of it.

    `date` is its days, None where they are those of the whole journey.
    """

    goal: Goal
    date: tuple[Said[TimeSpan], ...] | None
    last: int


def itinerary_of(
    scene: Scene, chunks: Iterable[int], homes: frozenset[Country] = frozenset()
) -> tuple[Leg, ...]:
    """Return the countries of the itinerary that a verb lists, () where they are a list of nouns or one.

    Args:
        scene: The article.
        chunks: Those that say where to, the first of them the first stop.
        homes: The countries that the visitors come from.
    """
    known = tuple(chunks)
    first = next((number for number in known if STOPS & scene.labels(number)), None)
    stops = _listed(scene, first) if first is not None else []
    days = [stop for stop in stops if stop.day is not None]
    if days and days[0] is not stops[-1]:
        return _legs(scene, stops, homes)
    stops = _undisturbed(scene, stops)
    joint = not {stop.place for stop in stops} <= {*known}
    legs = _legs(scene, stops, homes) if joint else ()
    return legs if days else tuple(leg._replace(date=None) for leg in legs)


def _legs(scene: Scene, stops: list[Stop], homes: frozenset[Country]) -> tuple[Leg, ...]:
    """Return the countries of the stops in order, each once."""
    legs: dict[Country, Leg] = {}
    for stop in _with_days(stops):
        for goal in goals_of(scene, (stop.place,), homes):
            leg = Leg(goal, () if stop.day is None else scene.dates((stop.day,)), stop.last)
            known = legs.get(goal[0].value)
            legs[goal[0].value] = leg if known is None else _joined(known, leg)
    return tuple(legs.values())


def _undisturbed(scene: Scene, stops: list[Stop]) -> list[Stop]:
    """Return the stops, without a last one that begins something else: "to Oslo, and Latvia's envoy said"."""
    behind = stops[-1].last + 1 if stops else len(scene.chunks.chunks)
    disturbed = behind < len(scene.chunks.chunks) and DISTURBING & scene.labels(behind)
    return stops[:-1] if disturbed else stops


def on_the_way(
    scene: Scene, visit: VisitCandidate, legs: Iterable[Leg], hosts: tuple[Said[Person], ...]
) -> Iterator[VisitCandidate]:
    """Yield a visit once for each leg of its itinerary, with the leg's days and the hosts at home there."""
    for leg in legs:
        destination, places = leg.goal
        last = max(scene.chunk(leg.last).last, visit.statement.first + 1)
        yield attrs.evolve(
            visit,
            statement=attrs.evolve(visit.statement, last=last),
            destination=(destination,),
            places=places,
            hosts=at_home_in(hosts, destination.value, visit.visitors),
            date=visit.date if leg.date is None else leg.date,
            days=(),
            end=(),
        )


def _listed(scene: Scene, place: int) -> list[Stop]:
    """Return the places of a list, each with the day right behind it."""
    stop = scene.chunks.of_sentence(scene.chunks.sentence_of(place)).stop
    found, joined = [Stop(place, None, place)], False
    for number in range(place + 1, min(place + LONGEST, stop)):
        labels = scene.labels(number)
        if "DATE" in labels and found[-1].day is None:
            found[-1] = Stop(found[-1].place, number, number)
        elif labels & STOPS and joined and "from" not in scene.labels(number - 1):
            found.append(Stop(number, None, number))
        elif not (labels & (JOINTS | BRINGING) or _is_passed_over(scene, number, joined=joined)):
            break
        joined = bool(labels & (JOINTS | {"to"})) or (joined and bool(labels & BRINGING))
    return found


def _is_passed_over(scene: Scene, number: int, *, joined: bool) -> bool:
    """Return whether a chunk in a list is what a stop is for, or a town of no table before its country.

    "to Peru for the summit, to Chile for talks", "Lima, Peru; Sampleton, Benin Republic".
    """
    labels, following = scene.labels(number), scene.labels(number + 1)
    if "for" in labels:
        return bool(AIMS & following) and _goes_on(scene, number)
    aimed = bool(AIMS & labels) and "for" in scene.labels(number - 1)
    town = joined and labels >= TOWN and COMMA in following and "COUNTRY" in scene.labels(number + 2)
    named = "LAND" in labels and "COUNTRY" in scene.labels(number - 1)
    return aimed or town or named


def _goes_on(scene: Scene, number: int) -> bool:
    """Return whether "to" brings the place that is named next: not "for talks, and Peru said"."""
    named = (place for place in behind(scene, number, NEXT) if STOPS & scene.labels(place))
    return any("to" in scene.labels(place - 1) for place in [*named][:1])


def _with_days(stops: list[Stop]) -> list[Stop]:
    """Return the stops, those without a day with that of the next one that has one."""
    kept: list[Stop] = []
    day: int | None = None
    for stop in reversed(stops):
        day = day if stop.day is None else stop.day
        kept.append(stop._replace(day=day))
    return kept[::-1]


def _joined(one: Leg, other: Leg) -> Leg:
    """Return two stops in one country as one leg, from the first day of the one to the last of the other."""
    destination, places = one.goal
    days = (*(one.date or ()), *(other.date or ()))
    return Leg((destination, (*places, *other.goal[1])), spanning(days), other.last)
