"""Visits: who goes where, read from the frames of travelling, arriving, visiting, paying visits and inviting."""

from collections.abc import Iterator

from kz_diplomacy.events.candidates import Said, VisitCandidate
from kz_diplomacy.events.outlook import is_denied, status_of
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.stating import statement_of
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.mentions.numbers import UNITS
from kz_diplomacy.mentions.values import CountryMention, PlaceMention
from kz_diplomacy.models import Country, Place, Status, VisitKind
from kz_diplomacy.resolution import countries_of

DAYS = frozenset(("day", "days"))
LONGEST_NUMBER = 3
Goal = tuple[Said[Country], tuple[Said[Place], ...]]


def visits_of(scene: Scene, match: FrameMatch) -> Iterator[VisitCandidate]:
    """Yield the visits that a match of a frame states, one for each country that is visited.

    Without a visitor or without a destination it is a mere reference to a visit told of elsewhere.
    """
    if is_denied(scene, match) or (match.frame.name == "visit-welcome" and "cause" not in match.roles):
        return
    roles = match.roles
    visitors = scene.persons((*roles.get("visitor", ()), *roles.get("companion", ())))
    delegation = scene.bodies(roles.get("visitor", ()))
    origin = scene.countries(roles.get("origin", ()))[:1]
    goals = goals_of(scene, roles.get("destination", ())) or _invited_to(scene, match)
    definite = not (visitors or delegation or origin) or not (goals or _arrives(scene, match))
    statement = statement_of(scene, match, _status(scene, match), definite=definite)
    nowhere: list[tuple[Said[Country] | None, tuple[Said[Place], ...]]] = [(None, ())]
    for destination, places in goals or nowhere:
        yield VisitCandidate(
            statement=statement,
            kind=kind_of(scene, match),
            visitors=visitors,
            delegation=delegation,
            origin=origin,
            destination=() if destination is None else (destination,),
            places=places,
            hosts=scene.persons(roles.get("host", ())),
            date=scene.dates(roles.get("date", ()))[:1],
            days=days_of(scene, match),
        )


def welcomes_of(scene: Scene, match: FrameMatch) -> Iterator[VisitCandidate]:
    """Yield what a reception says of the guest's visit: who the host is."""
    hosts = scene.persons(match.roles.get("host", ()))
    guests = scene.persons(match.roles.get("guest", ()))
    if hosts and guests and not is_denied(scene, match):
        statement = statement_of(scene, match, status_of(scene, match), definite=True)
        home = tuple(Said(country) for country in countries_of(tuple(said.value for said in hosts)))
        yield VisitCandidate(statement=statement, visitors=guests, hosts=hosts, destination=home[:1])


def days_of(scene: Scene, match: FrameMatch) -> tuple[Said[int], ...]:
    """Return how many days the visit takes where the text tells: "a three-day visit", "for three days"."""
    first, last = scene.chunk(match.first).first, scene.chunk(match.last - 1).last
    lower = scene.document.lower
    for number in range(first, last):
        length, hyphen, unit = lower[number].partition("-")
        if hyphen and unit in DAYS and (days := _small_number(length)):
            return (Said(days, number, number + 1),)
        behind = lower[number : number + 3]
        if behind[:1] == ("for",) and behind[2:] and behind[2] in DAYS and (days := _small_number(behind[1])):
            return (Said(days, number, number + 3),)
    return ()


def _small_number(word: str) -> int | None:
    if word.isdecimal() and len(word) < LONGEST_NUMBER:
        return int(word)
    return int(UNITS[word]) if word in UNITS else None


def _status(scene: Scene, match: FrameMatch) -> Said[Status] | None:
    """Return the status of a visit; an invitation makes it no more than proposed."""
    status = status_of(scene, match)
    invites = match.frame.name == "visit-invite" or bool(scene.chunk(match.trigger).labels & {"INVITED"})
    if invites and (status is None or status.value is not Status.CANCELLED):
        return scene.said(Status.PROPOSED, match.trigger)
    return status


def _arrives(scene: Scene, match: FrameMatch) -> bool:
    """Return whether the words tell of a new arrival, if not of where: "flew in", "came on a state visit"."""
    return match.frame.name == "visit-arrive" or (
        match.construction == "adjunct" and match.verb is not None and "ARRIVE" in scene.labels(match.verb)
    )


def _invited_to(scene: Scene, match: FrameMatch) -> list[Goal]:
    """Return the host's own country where somebody is invited to come without a word of where to."""
    invited = match.governor is not None and "INVITE" in scene.labels(match.governor)
    if not invited and match.frame.name != "visit-invite":
        return []
    return [
        (Said(country), ())
        for country in countries_of(tuple(s.value for s in scene.persons(match.roles.get("host", ()))))
    ]


def goals_of(scene: Scene, chunks: tuple[int, ...]) -> list[Goal]:
    """Return the countries that the chunks name or lie in, each with the places named in it, in order."""
    goals: dict[Country, Goal] = {}
    for number in chunks:
        for mention in scene.mentions(number, CountryMention):
            known = goals.get(mention.country)
            goals[mention.country] = (scene.said(mention.country, number), known[1] if known else ())
        for place in scene.mentions(number, PlaceMention):
            country = place.place.country
            if country is not None:
                said, places = goals.get(country, (Said(country), ()))
                goals[country] = (said, (*places, scene.said(place.place, number)))
    return list(goals.values())


def kind_of(scene: Scene, match: FrameMatch) -> tuple[Said[VisitKind], ...]:
    """Return what the visit is called, where a word before its noun tells."""
    if scene.chunk(match.trigger).noun is None:
        return ()
    first = scene.chunk(match.trigger).first
    kinds = scene.knowledge.visit_kinds
    for number, word in enumerate(scene.words(match.trigger)):
        if word in kinds:
            return (Said(kinds[word], first + number, first + number + 1),)
    return ()
