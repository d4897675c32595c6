"""Whom a group of people without names stands for: "the leaders of Japan and Spain", "Kazakh officials".

    group    = { modifier }, noun, [ ( "of" | "from" ), side, { ",", side }, [ "and", side ] ] ;
    modifier = nationality | country | body, [ "and" | "," ] ;

The countries and bodies named so take part; the people themselves have no names.
"""

from collections.abc import Iterator

from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar import syntax
from kz_diplomacy.models import Country, Organization

GROUPS = frozenset(("GROUP", "OFFICIALS"))
SIDES = frozenset(("COUNTRY", "NATIONALITY", "BODY", "GROUP"))
LINKS = frozenset(("of", "from"))
MODIFYING = frozenset((syntax.POSSESSIVE, "THING"))
"""What follows a body that the people are not of: "leaders of NATO's eastern flank", "of OPEC countries"."""
JOINTS = frozenset((syntax.COMMA, syntax.AND))
Sides = tuple[tuple[Said[Country], ...], tuple[Said[Organization], ...]]


def represented(scene: Scene, numbers: tuple[int, ...]) -> Sides:
    """Return the countries and bodies that the groups among these chunks stand for."""
    groups = [n for n in numbers if GROUPS & scene.labels(n) and not scene.parties(n)]
    sides = tuple(side for group in groups for side in (*_before(scene, group), *_after(scene, group)))
    return scene.countries(sides), scene.bodies(sides)


def _after(scene: Scene, group: int) -> Iterator[int]:
    """Yield the sides that the group is of."""
    if not LINKS & scene.labels(group + 1):
        return
    at = group + 2
    while SIDES & scene.labels(at):
        if "BODY" not in scene.labels(at) or not MODIFYING & scene.labels(at + 1):
            yield at
        at += 1
        while JOINTS & scene.labels(at):
            at += 1


def _before(scene: Scene, group: int) -> Iterator[int]:
    """Yield the sides that stand before the noun, the nearest first."""
    at = group - 1
    if at >= 0 and syntax.POSSESSIVE in scene.labels(at):
        at -= 1
    while at >= 0 and SIDES & scene.labels(at):
        yield at
        at -= 1
        while at >= 0 and JOINTS & scene.labels(at):
            at -= 1
