"""Whom a group of people without names stands for: "the leaders of Japan and Spain", "Kazakh officials".

    group    = { modifier }, noun, [ link, [ adjective ], side, { ",", side }, [ "and", side ] ] ;
    link     = "of" | "from" | "representing" ;
    modifier = nationality | country | body, [ "and" | "," ] ;

The countries and bodies named so take part; the people themselves have no names.
"""

from collections.abc import Iterator
from itertools import takewhile

from kz_diplomacy.events.bringing import behind
from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar import syntax
from kz_diplomacy.knowledge.entries import BodyKind
from kz_diplomacy.mentions.values import OrganizationMention
from kz_diplomacy.models import Country, Organization

GROUPS = frozenset(("GROUP", "OFFICIALS"))
SIDES = frozenset(("COUNTRY", "NATIONALITY", "BODY", "GROUP"))
OF_STATE = frozenset((BodyKind.MINISTRY, BodyKind.GOVERNMENT))
LINKS = frozenset(("of", "from", "REPRESENT"))
MODIFYING = frozenset((syntax.POSSESSIVE, "THING"))
"""What follows a body that the people are not of: "leaders of NATO's eastern flank", "of OPEC countries"."""
DESCRIBING = frozenset(("THING", "PARTICIPLE"))
"""What may stand before the nationality: "heads of major Japanese companies", "of leading French ones"."""
ENDING = frozenset((syntax.COMMA, syntax.VERB, syntax.BREAK, "BOUNDARY", ".", "NAMED"))
INCLUDE = "INCLUDE"
INCLUDING = GROUPS | {"TALKS", "CONFERENCE"}
MOST_INCLUDED = 40
"""Chunks that a list of those included may have."""
REACH = 14
"""Chunks that an apposition may have."""
JOINTS = frozenset((syntax.COMMA, syntax.AND))
LISTED = JOINTS | {"PERSON", "GROUP"}
ASIDE = frozenset((syntax.PREPOSITION, syntax.ADVERBIAL, syntax.LOCATIVE, "CONFERENCE"))
AMONG = frozenset((syntax.PREPOSITION, "among"))
Sides = tuple[tuple[Said[Country], ...], tuple[Said[Organization], ...]]


def represented(scene: Scene, numbers: tuple[int, ...]) -> Sides:
    """Return the countries and bodies that the groups among these chunks stand for."""
    groups = [n for n in numbers if GROUPS & scene.labels(n) and not scene.parties(n)]
    sides = [side for group in groups for side in (*_before(scene, group), *_after(scene, group))]
    sides += [side for number in numbers for side in _beside(scene, number)]
    silent = [number for number in sides if not scene.parties(number)]
    return (*scene.countries(sides), *scene.seats(silent)), scene.bodies(sides)


def included(scene: Scene, group: int) -> tuple[int, ...]:
    """Return those who are named as some of a group: "officials including A, B", "leaders such as A"."""
    if not INCLUDING & scene.labels(group):
        return ()
    for number in _behind_group(scene, group):
        if _brings_some(scene, number):
            listed = takewhile(lambda n: LISTED & scene.labels(n), behind(scene, number, MOST_INCLUDED))
            return tuple(each for each in listed if "PERSON" in scene.labels(each))
    return ()


def _behind_group(scene: Scene, group: int) -> Iterator[int]:
    """Yield the chunks behind a group up to the first that cannot stand before those who are some of it.

    Behind officials a phrase may tell where or of what they are: "met leaders in Oslo on Monday, including".
    """
    passed = JOINTS | {"of", "COUNTRY"}
    if "OFFICIALS" in scene.labels(group):
        passed |= ASIDE
    for number in behind(scene, group, REACH):
        yield number
        labels = scene.labels(number)
        if not labels & passed or labels & GROUPS:
            return


def _brings_some(scene: Scene, number: int) -> bool:
    """Return whether "including", "such as" or "among them" stands here."""
    labels, first = scene.labels(number), scene.chunk(number).first
    some = INCLUDE in labels or ("as" in labels and scene.document.lower[first - 1] == "such")
    return some or labels >= AMONG


def _beside(scene: Scene, number: int) -> Iterator[int]:
    """Yield the sides in what stands beside the name of a stranger: "X, head of Japan's trade body"."""
    people = scene.persons((number,))
    if not people or any(said.value.country or said.value.organization for said in people):
        return
    if syntax.COMMA not in scene.labels(number + 1):
        return
    at = number + 2
    while not ENDING & scene.labels(at) and at < number + REACH:
        if {"COUNTRY", "NATIONALITY", "BODY"} & scene.labels(at) and not is_employer(scene, at):
            yield at
        at += 1


def is_employer(scene: Scene, number: int) -> bool:
    """Return whether a ministry of no country named says where somebody works: "X, Ministry of Defence"."""
    bodies = scene.mentions(number, OrganizationMention)
    homeless = any(each.kind in OF_STATE and each.organization.country is None for each in bodies)
    return homeless and len(scene.bodies((number,))) <= 1  # "the foreign ministries of A and B" are two


def _after(scene: Scene, group: int) -> Iterator[int]:
    """Yield the sides that the group is of."""
    if not LINKS & scene.labels(group + 1):
        return
    at = group + 2
    if DESCRIBING & scene.labels(at) and "NATIONALITY" in scene.labels(at + 1):
        at += 1
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
