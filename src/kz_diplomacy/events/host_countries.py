"""Where a visit goes that does not say it: to the country of the host, or where the article is written.

invited    "the President invited him to come"
landed     "flew in from Jakarta", in an article from Kuala Lumpur
awaited    "the Prime Minister will welcome a visit by the President of Peru"

Nobody who is only welcomed to a house ("welcomed to the White House") is said to travel.
"""

from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.destinations import Goal
from kz_diplomacy.events.invitations import invitation_of
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.visitors import is_host
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.models import Country, Person
from kz_diplomacy.resolution import countries_of

Hosts = tuple[Said[Person], ...]


def goals_at_hosts(scene: Scene, match: FrameMatch, hosts: Hosts) -> list[Goal]:
    """Return the countries of those who invite or await somebody, where no other goal is named.

    Args:
        scene: The article.
        match: A frame of visiting.
        hosts: Who invites or receives.
    """
    return _invited_to(scene, match, hosts) or _awaited_at(scene, match)


def landed_here(scene: Scene, match: FrameMatch, homes: frozenset[Country], source: list[Goal]) -> list[Goal]:
    """Return the dateline's town for who has come from a third country, or is on a visit "here".

    Args:
        scene: The article.
        match: A frame of visiting.
        homes: The countries of the visitors.
        source: Where they came from.
    """
    here = scene.resolution.dateline
    pointed = "HERE" in scene.labels(match.trigger + 1)
    landed = match.frame.name == "visit-arrive" and bool(source)
    if here is None or here.country is None or not (pointed or landed):
        return []
    elsewhere = {*homes, *(country.value for country, _ in source)}
    return [] if here.country in elsewhere else [(Said(here.country), (Said(here),))]


def _invited_to(scene: Scene, match: FrameMatch, hosts: Hosts) -> list[Goal]:
    """Return the host's own country where somebody is invited to come without a word of where to."""
    if invitation_of(scene, match) is None:
        return []
    inviting = scene.countries(n for n in match.roles.get("host", ()) if "COUNTRY" in scene.labels(n))
    return _homes(hosts) or [(country, ()) for country in inviting[:1]]


def _awaited_at(scene: Scene, match: FrameMatch) -> list[Goal]:
    """Return the country of who awaits a visit that is not yet known, unlike one that is only praised."""
    awaiting = match.verb is not None and "AWAIT" in scene.labels(match.verb)
    if not awaiting or "DEFINITE" in scene.labels(match.trigger) or "visitor" not in match.roles:
        return []
    receiving = (n for n in match.roles["visitor"] if is_host(scene, match, n))
    return _homes(scene.persons((*match.roles.get("teller", ()), *receiving)))


def _homes(hosts: Hosts) -> list[Goal]:
    countries = countries_of(tuple(said.value for said in hosts))
    return [(Said(country), ()) for country in countries]
