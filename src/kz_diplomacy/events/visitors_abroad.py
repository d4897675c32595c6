"""Visitors: of the persons named together, or beside a pronoun, those who come from another country.

pair  "Berg and Kos, who flew into Riga": the foreigner
he    "Berg spoke of Kos: he will come to Riga": the only foreigner of the sentence
both  "Berg received Kos and Lund.  Both flew into Riga": the foreigners of the sentence before
"""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from kz_diplomacy.events.bringing import before
from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.delegations import Travellers
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.visitors import PRONOUN, visitors_of
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.mentions.values import GroupKind, GroupMention
from kz_diplomacy.models import Country, Person

SEVERAL = frozenset((GroupKind.LEADERS, GroupKind.PEOPLE))
PAIR = 2


def from_abroad(
    scene: Scene, match: FrameMatch, party: Travellers, goals: AbstractSet[Country]
) -> Travellers:
    """Return the visitors without those at home, for a pronoun that means nobody the foreigners beside.

    Args:
        scene: The article.
        match: The visit.
        party: Whom the words for the visitors mean.
        goals: The countries visited.
    """
    named = match.roles.get("visitor", ())
    named = named if named and match.construction != "adjunct" else visitors_of(scene, match)
    if not goals or not all(PRONOUN in scene.labels(number) for number in named):
        return party._replace(persons=_guests(party.persons, goals))
    if not party and len(named) == 1:
        return Travellers(_several(scene, named[0], goals))
    if len(party.persons) != 1 or {party.persons[0].value.country} != goals:
        return party
    others = _foreigners(scene, before(scene, match.trigger), goals)
    return party._replace(persons=others) if len(others) == 1 else party


def _guests(persons: tuple[Said[Person], ...], goals: AbstractSet[Country]) -> tuple[Said[Person], ...]:
    """Return the persons without those at home in the only country visited, if others are left."""
    guests = tuple(said for said in persons if said.value.country not in goals)
    return guests if len(goals) == 1 and guests else persons


def _several(scene: Scene, pronoun: int, goals: AbstractSet[Country]) -> tuple[Said[Person], ...]:
    """Return the foreigners whom the sentence before names, if as many as "both" and the like say."""
    groups = [each for each in scene.mentions(pronoun, GroupMention) if each.kind in SEVERAL]
    sentence = scene.chunks.sentence_of(pronoun)
    if not groups or groups[0].office is not None or not sentence:
        return ()
    before_it = (n for n in scene.chunks.of_sentence(sentence - 1) if "NAMED" in scene.labels(n))
    found = _foreigners(scene, before_it, goals)
    return found if len(found) == (groups[0].count or max(PAIR, len(found))) else ()


def _foreigners(
    scene: Scene, numbers: Iterable[int], goals: AbstractSet[Country]
) -> tuple[Said[Person], ...]:
    """Return the persons named in chunks who come from another country than those visited, each once."""
    found = {said.value: said for said in scene.persons(numbers)}
    return tuple(said for person, said in found.items() if person.country not in {None, *goals})
