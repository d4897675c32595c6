"""Visits: who goes where, read from the frames of going, arriving, visiting, paying visits and inviting."""

from collections.abc import Iterator

import attrs

from kz_diplomacy.events.bringing import AFTER, DURING, before, beginning_of, brought_by, is_telegraphic
from kz_diplomacy.events.candidates import Said, VisitCandidate
from kz_diplomacy.events.delegations import Travellers
from kz_diplomacy.events.denials import is_denied
from kz_diplomacy.events.destinations import Goal, antecedent_of, beyond_region, goals_of, venues_of
from kz_diplomacy.events.gapped_visits import traveller_of, visits_of_others
from kz_diplomacy.events.host_countries import goals_at_hosts, landed_here
from kz_diplomacy.events.invitations import (
    at_home_in,
    invitation_of,
    inviters_beside,
    inviters_of,
    is_accepted,
)
from kz_diplomacy.events.itineraries import itinerary_of, on_the_way
from kz_diplomacy.events.lengths import days_of, last_day_of
from kz_diplomacy.events.no_visits import ALONG, is_no_visit
from kz_diplomacy.events.outlook import is_dropped
from kz_diplomacy.events.repetition import repeated
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.stating import statement_of
from kz_diplomacy.events.visit_dates import dates_of, is_of_event_beside
from kz_diplomacy.events.visit_kinds import kind_of
from kz_diplomacy.events.visit_status import REFERRING, visit_status_of
from kz_diplomacy.events.visitors import is_goal, is_host, party_of, visitors_of
from kz_diplomacy.events.visitors_abroad import from_abroad
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.grammar.syntax import AND, COMMA, VERB
from kz_diplomacy.models import Country, Person
from kz_diplomacy.resolution import countries_of

MANY = 3
"""Countries that are not visited in one day."""
NEAR = 12
"""Chunks from a journey to the last of the places where it went."""
PLACED = frozenset(("PLACE", "COUNTRY"))


def visits_of(scene: Scene, match: FrameMatch) -> Iterator[VisitCandidate]:
    """Yield the visits that a match of a frame states, one for each country that is visited.

    Without a visitor or without a destination it is a mere reference to a visit told of elsewhere.
    """
    denied = is_denied(scene, match) and not is_dropped(scene, match)
    if denied or is_no_visit(scene, match):
        return
    party = party_of(scene, match)
    origins = (*scene.countries(match.roles.get("origin", ())), *party.origins)[:1]
    homes = frozenset((*countries_of(tuple(s.value for s in party.persons)), *(o.value for o in origins)))
    hosts = _hosts(scene, match)
    goals, returns = _goals(scene, match, homes, hosts)
    party = from_abroad(scene, match, party, {country.value for country, _ in goals})
    if _is_of_unknown(scene, match, party, goals) or _is_nowhere(match, goals, homes):
        return
    date = dates_of(scene, match)
    visit = VisitCandidate(
        statement=statement_of(
            scene,
            match,
            visit_status_of(scene, match),
            definite=_refers(scene, match, party, goals) or _is_own_time(scene, match),
            implied=_is_own_time(scene, match),
        ),
        kind=kind_of(scene, match),
        visitors=party.persons,
        delegation=party.bodies,
        origin=origins,
        date=() if returns else date,
        end=date if returns else last_day_of(scene, match),
        days=days_of(scene, match),
        region=() if goals else _region(scene, match),
    )
    itinerary = itinerary_of(scene, match.roles.get("destination", ()), homes)
    if itinerary:
        yield from on_the_way(scene, visit, itinerary, hosts)
        return
    for each in repeated(scene, match, visit):
        yield from _legs(each, goals, hosts)
    yield from visits_of_others(scene, match, visit)


def _is_of_unknown(scene: Scene, match: FrameMatch, party: Travellers, goals: list[Goal]) -> bool:
    """Return whether the visit is that of somebody unknown, to nowhere known: not one told of elsewhere."""
    named = [n for n in visitors_of(scene, match) if {"PERSON", "BODY", "OFFICIALS"} & scene.labels(n)]
    return bool(named) and not party and not goals


def _is_nowhere(match: FrameMatch, goals: list[Goal], homes: frozenset[Country]) -> bool:
    """Return whether somebody goes to an event of which the text does not tell where it is, or leaves."""
    if match.frame.name == "visit-return" and goals and all(goal.value in homes for goal, _ in goals):
        return True
    return not goals and {*match.roles} & match.frame.needs == {"event"}


def _legs(
    visit: VisitCandidate, goals: list[Goal], hosts: tuple[Said[Person], ...]
) -> Iterator[VisitCandidate]:
    """Yield a visit once for each of its destinations, with the hosts that are at home there.

    One day is not that of many countries: it is the day on which the tour begins.
    """
    if not goals:
        yield attrs.evolve(visit, hosts=at_home_in(hosts, None, visit.visitors))
    one_day = bool(visit.date) and visit.date[0].value.start == visit.date[0].value.end
    if len(goals) >= MANY and one_day and not visit.days:
        visit = attrs.evolve(visit, date=())
    for destination, places in goals:
        yield attrs.evolve(
            visit,
            destination=(destination,),
            places=places,
            hosts=at_home_in(hosts, destination.value, visit.visitors),
        )


def _hosts(scene: Scene, match: FrameMatch) -> tuple[Said[Person], ...]:
    receiving = (n for n in match.roles.get("visitor", ()) if is_host(scene, match, n))
    hosts = scene.persons((*match.roles.get("host", ()), *receiving))
    invitation = invitation_of(scene, match)
    if invitation is None:
        return hosts or inviters_beside(scene, match.trigger)
    visitors = scene.persons(visitors_of(scene, match))
    return inviters_of(scene, invitation, (said for said in hosts if said not in visitors))


def _goals(
    scene: Scene, match: FrameMatch, homes: frozenset[Country], hosts: tuple[Said[Person], ...]
) -> tuple[list[Goal], bool]:
    """Return where to, and whether the words tell of the return: "landed in Manila from Seoul"."""
    goals = goals_of(scene, _where(scene, match), homes)
    back = goals_of(scene, match.roles.get("source", ()), homes)
    if not goals and (here := landed_here(scene, match, homes, back)):
        return here, False
    if back and all(country.value in homes for country, _ in goals):
        return [goal for goal in back if goal[0].value not in homes], True
    return goals or goals_at_hosts(scene, match, hosts), False


def _where(scene: Scene, match: FrameMatch) -> tuple[int, ...]:
    """Return the chunks that say where to; "where" stands for what is right before it."""
    subjects = (*match.roles.get("visitor", ()), *match.roles.get("seat", ()))
    toured = tuple(n for n in subjects if is_goal(scene, match, n))
    goals = [
        n
        for n in match.roles.get("destination", ())
        if not (_is_of_journey_before(scene, match, n) or _is_beside_event(scene, match, n))
        and not _is_of_main_clause(scene, match, n)
        and not _is_where_taken(scene, match, n)
        and traveller_of(scene, match, n) is None
    ]
    goals = [n for n in goals if not _is_elsewhere(scene, n, goals)]
    named = tuple(goals)
    chunks = (*named, *beyond_region(scene, named), *toured) or venues_of(scene, match.roles.get("event", ()))
    if chunks:
        return chunks
    if is_telegraphic(scene, match):
        places = (n for n in before(scene, match.trigger) if PLACED & scene.labels(n))
        return tuple(n for n in places if n and {"in", "to"} & scene.labels(n - 1))
    if match.verb is None:
        return ()
    if AFTER & brought_by(scene, match.trigger) and PLACED & scene.labels(match.verb + 1):
        return (match.verb + 1,)
    place = antecedent_of(scene, match.verb, "where")
    return () if place is None else (place,)


def _is_elsewhere(scene: Scene, number: int, goals: list[int]) -> bool:
    """Return whether a place is only on the way of a journey "to" another country: "to Fiji through Rome"."""
    if not {"in", "through"} & scene.labels(number - 1):
        return False
    led = [goal for goal in goals if goal < number and "to" in scene.labels(goal - 1)]
    whither = {country.value for country, _ in goals_of(scene, led)}
    return bool(whither) and whither.isdisjoint(country.value for country, _ in goals_of(scene, (number,)))


def _is_of_main_clause(scene: Scene, match: FrameMatch, number: int) -> bool:
    """Return whether others go to a place after a visit: "after Berg's visit, Kos will fly to Peru"."""
    if match.construction != "adjunct" or match.verb is None or not match.trigger < match.verb < number:
        return False
    owners = range(beginning_of(scene, match.trigger), match.trigger)
    owned = any("PERSON" in scene.labels(owner) for owner in owners)
    return owned and bool(AFTER & brought_by(scene, match.trigger))


def _is_where_taken(scene: Scene, match: FrameMatch, number: int) -> bool:
    """Return whether a tour is said to take somebody to a place, which another frame reads."""
    between = range(match.trigger + 1, number)
    noun = match.frame.name == "visit-pay"
    return noun and any({"CARRY", VERB} <= scene.labels(n) for n in between)


def _is_beside_event(scene: Scene, match: FrameMatch, number: int) -> bool:
    """Return whether a country begins a new clause behind an event: "came for talks, and Peru said"."""
    events = (event for event in match.roles.get("event", ()) if event < number)
    return any(
        all({AND, COMMA} & scene.labels(joint) for joint in range(event + 1, number)) for event in events
    )


def _is_of_journey_before(scene: Scene, match: FrameMatch, number: int) -> bool:
    """Return whether a place is where another journey went: "landed in Tokyo after stops in Malaysia"."""
    return is_of_event_beside(scene, range(max(match.trigger + 1, number - NEAR), number))


def _region(scene: Scene, match: FrameMatch) -> tuple[Said[str], ...]:
    """Return the region where to, as written: "to the Middle East"; a swing "through" one is no trip."""
    chunks = (*match.roles.get("destination", ()), *match.roles.get("visitor", ()))
    if "through" in scene.labels(match.trigger + 1):
        return ()
    return tuple(scene.said(scene.text(n), n) for n in chunks if "REGION" in scene.labels(n))[:1]


def _refers(scene: Scene, match: FrameMatch, party: Travellers, goals: list[Goal]) -> bool:
    """Return whether the words only point to a visit told of elsewhere."""
    if match.frame.name in ALONG or not party or _is_anybody(scene, match):
        return True
    if match.frame.name == "visit-invite" and is_accepted(scene, match):
        return False
    return not (goals or _arrives(scene, match)) or _is_time(scene, match)


def _is_anybody(scene: Scene, match: FrameMatch) -> bool:
    """Return whether the visitor is one of many: "the first visit of a German chancellor"."""
    chunks = visitors_of(scene, match)
    return bool(chunks) and all(
        "UNNAMED" in scene.labels(number) and scene.words(number)[0] in {"a", "an"} for number in chunks
    )


def _is_time(scene: Scene, match: FrameMatch) -> bool:
    """Return whether a visit is only the time of something else: "during the visit he met …"."""
    if match.construction != "adjunct" or "DEFINITE" not in scene.labels(match.trigger):
        return False
    own = any(
        number > match.trigger and not any(VERB in scene.labels(n) for n in range(match.trigger, number))
        for number in match.roles.get("destination", ())
    )
    return not own and bool((REFERRING - {"on"}) & brought_by(scene, match.trigger))


def _is_own_time(scene: Scene, match: FrameMatch) -> bool:
    """Return whether the visitor's own stay is a time of something: "met him during her stay in Oslo"."""
    during = match.construction == "adjunct" and bool(DURING & brought_by(scene, match.trigger))
    first = beginning_of(scene, match.trigger)
    return during and first < match.trigger and "GROUP" in scene.labels(first)


def _arrives(scene: Scene, match: FrameMatch) -> bool:
    """Return whether the words tell of a new arrival, if not of where: "flew in", "came on a state visit"."""
    return match.frame.name == "visit-arrive" or (
        match.construction == "adjunct" and match.verb is not None and "ARRIVE" in scene.labels(match.verb)
    )
