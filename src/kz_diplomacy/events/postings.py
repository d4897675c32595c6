"""Ambassadors at their posts, who arrive or are sent there without a visit.

post   "the ambassador arrived", "was sent to Oslo": at the post, or at a reception
roving "the special envoy arrived": one who has no post
abroad "the ambassador to Peru arrived in Chile": not at the post
"""

from collections.abc import Iterable

from kz_diplomacy.events.destinations import goals_of
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.knowledge.entries import CountryName
from kz_diplomacy.models import Country, Office, Person

ARRIVING = frozenset(("visit-arrive", "visit-send"))


def is_posted(scene: Scene, match: FrameMatch) -> bool:
    """Return whether only ambassadors arrive, and not in another country than that of their post."""
    visitors = match.roles.get("visitor", ())
    persons = scene.persons(visitors)
    if match.frame.name not in ARRIVING or not persons:
        return False
    if any(_is_roving(scene, scene.words(number)) for number in visitors):
        return False
    posted = all(_has_post(scene, said.value) for said in persons)
    return posted and not _is_abroad(scene, match)


def _has_post(scene: Scene, person: Person) -> bool:
    """Return whether somebody serves at a mission abroad, unlike a special envoy."""
    words = (person.role or "").lower().split()
    return person.office is Office.AMBASSADOR and not _is_roving(scene, words)


def _is_roving(scene: Scene, words: Iterable[str]) -> bool:
    """Return whether the words of a title are those of somebody without a post."""
    found = scene.knowledge.event_nouns.find(tuple(words))
    return any("ROVING" in noun.labels for _, _, nouns in found for noun in nouns)


def _is_abroad(scene: Scene, match: FrameMatch) -> bool:
    """Return whether the visitors are named with a post in another country than the one where they arrive."""
    posts = {post for number in match.roles["visitor"] for post in _posts(scene, number)}
    goals = {country.value for country, _ in goals_of(scene, match.roles.get("destination", ()))}
    return bool(posts) and goals.isdisjoint(
        posts | {said.value.country for said in scene.persons(match.roles["visitor"])}
    )


def _posts(scene: Scene, number: int) -> tuple[Country, ...]:
    """Return the countries named behind "to" in a title: "ambassador to Turkey"."""
    words = scene.document.keys[scene.chunk(number).first : scene.chunk(number).last]
    found = scene.knowledge.names.find(words)
    named = ((first, name) for first, _, names in found for name in names if isinstance(name, CountryName))
    return tuple(name.country for first, name in named if words[max(first - 1, 0)] == "to")
