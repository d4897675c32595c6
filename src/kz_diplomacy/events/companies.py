"""Companies and where they come from, also where only the text says so.

    home = nationality, [ trade ], company          (* "German chipmaker Silva" *)
         | country, "'s", company                   (* "Italy's Silva" *)
         | company, "of" | "from", place            (* "Silva of Istanbul" *)
         | place, "-based", company ;
"""

import attrs

from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.scene import Indices, Scene
from kz_diplomacy.mentions.values import PlaceMention
from kz_diplomacy.models import Country, Organization

OF = frozenset(("of", "from"))


def companies(scene: Scene, numbers: Indices) -> tuple[Said[Organization], ...]:
    """Return the bodies that chunks stand for, with the country that the words around say."""
    found: list[Said[Organization]] = []
    for number in numbers:
        for said in scene.bodies((number,)):
            home = said.value.country or _told(scene, number, said.value.name)
            found.append(attrs.evolve(said, value=attrs.evolve(said.value, country=home)))
    return tuple(found)


def _told(scene: Scene, number: int, name: str) -> Country | None:
    """Return the home that the text gives a company, here or where it names it again."""
    here = _beside(scene, number)
    if here is not None:
        return here
    if "BODY" not in scene.labels(number):
        return None
    chunks = range(len(scene.chunks.chunks))
    again = (n for n in chunks if "BODY" in scene.labels(n) and any(s.value.name == name for s in scene.bodies((n,))))
    return next((home for n in again if (home := _beside(scene, n)) is not None), None)


def _beside(scene: Scene, number: int) -> Country | None:
    before = scene.labels(number - 1) if number else frozenset[str]()
    if "NATIONALITY" in before or ("COUNTRY" in before and scene.words(number - 1)[-1].endswith("-based")):
        return _country(scene, number - 1)
    if number > 1 and before & {"POSSESSIVE", "THING"} and scene.labels(number - 2) & {"COUNTRY", "NATIONALITY"}:
        return _country(scene, number - 2)
    if number + 2 < len(scene.chunks.chunks) and scene.labels(number + 1) & OF:
        return _country(scene, number + 2)
    return None


def _country(scene: Scene, number: int) -> Country | None:
    """Return the country that a chunk names or lies in, None where it is a body or a person."""
    if scene.labels(number) & {"BODY", "PERSON"}:
        return None
    places = (mention.place.country for mention in scene.mentions(number, PlaceMention))
    named = (said.value for said in scene.countries((number,)))
    return next((country for country in (*named, *places) if country is not None), None)
