"""What money is for, as the text writes it: "construction of a bridge over the Syr Darya"."""

from collections.abc import Iterator

import attrs

from kz_diplomacy.events import auxiliaries as aux
from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.setting import Setting
from kz_diplomacy.grammar.constituents import Constituent
from kz_diplomacy.grammar.syntax import Part

BRINGING = frozenset(("in", "into", "for", "to", "on", "toward", "towards", "behind"))
GENERAL = frozenset(
    "economy development industry sector sectors country region regions project projects business companies firm"
    " return total addition exchange charge order time part years year areas area fields cooperation agreement"
    " portions instalments installments tranches currency month months week future others mission visit person day"
    " city market side people republic state government terms figure form words report reporters".split()
)
"""Nouns that say nothing of what is built or paid for."""
GOING_ON = frozenset(("of", "in", "for", "on", "at", "between", "near", "over", "to", "across"))
BUILT = frozenset(("BUILD", "ACQUIRE"))
LONGEST = 6
"""Constituents that the name of a project has at most."""
AHEAD = 5
"""Constituents after the amount within which its purpose stands."""
NOT_IN_NAME = frozenset(("DATE", "MONEY", "PERSON", "TURNOVER"))


@attrs.frozen(kw_only=True)
class Purpose:
    """What money is for, () where the text is not that exact, and the labels of the noun."""

    text: tuple[Said[str], ...] = ()
    labels: frozenset[str] = frozenset()


def purpose_of(setting: Setting, amount: int, anchor: int) -> Purpose:
    """Return what is built, bought or paid for: what the verb builds, what follows "for", "in", "to"."""
    place = next(iter(_places(setting, amount, anchor)), None)
    if place is None:
        return Purpose()
    return named(setting, place)


def _places(setting: Setting, amount: int, anchor: int) -> Iterator[int]:
    """Yield the constituents that may name the project, the likeliest first."""
    scene, labels = setting.scene, setting.scene.labels(anchor)
    if labels & {"PROJECT", "STAKE"} and "NOUN" in labels and not is_general(scene, anchor) and anchor in setting.places:
        yield setting.places[anchor]
    if labels & BUILT and "VERB" in labels:
        yield from _built(setting, anchor)
    yield from _after(setting, amount, anchor)
    yield from _around(setting, amount, anchor)


def _built(setting: Setting, verb: int) -> Iterator[int]:
    """Yield what a verb of building builds: its object, in the passive its subject."""
    for clause in setting.sentence.clauses:
        if clause.verb == verb:
            objects = [noun.head for noun in clause.objects if noun.head is not None]
            subjects = [head for group in clause.subjects[:1] for head in group]
            for head in subjects if clause.passive else objects:
                known = setting.scene.labels(head) & {"PROJECT", "THING", "STAKE"} and head in setting.places
                if known and not is_general(setting.scene, head):
                    yield setting.places[head]


def _after(setting: Setting, amount: int, anchor: int) -> Iterator[int]:
    """Yield what follows the money: after a preposition, or as the object of an infinitive ("to build …")."""
    start = max(setting.places.get(amount, -1), setting.places.get(anchor, -1) if anchor < amount + AHEAD else -1)
    constituents = setting.sentence.constituents
    infinitive, told = False, {clause.verb for clause in setting.telling(amount, anchor)}
    for place in range(setting.places.get(amount, start) + 1, len(constituents)):
        found = constituents[place]
        if place > start + AHEAD:
            return
        if found.part is Part.VERB:
            labels = setting.scene.labels(found.first)
            if found.first not in told and not labels & {"INFINITIVE", "PARTICIPLE"}:
                return
            start = max(start, place) if found.first in told else start
            infinitive = "INFINITIVE" in labels or {"PARTICIPLE", "BUILD"} <= labels
        elif found.part is Part.BREAK or found.part is Part.SUBORDINATOR:
            return
        elif _names(setting, found) and (infinitive or _brings(setting, found)):
            yield place


def _around(setting: Setting, amount: int, anchor: int) -> Iterator[int]:
    """Yield the project that stands before the money in its clause: "At the plant a further $5 million is put up"."""
    for clause in setting.telling(amount, anchor):
        for adjunct in clause.adjuncts:
            for head in adjunct.heads:
                if head < amount and "PROJECT" in setting.scene.labels(head) and not is_general(setting.scene, head):
                    yield setting.places[head]


def _brings(setting: Setting, found: Constituent) -> bool:
    return found.part is Part.PREPOSITION and bool(setting.scene.labels(found.first) & BRINGING)


def _names(setting: Setting, found: Constituent) -> bool:
    scene = setting.scene
    return any(
        scene.labels(head) & {"PROJECT", "THING", "FUND"} and not is_general(scene, head) for head in found.heads[:1]
    )


def is_general(scene: Scene, number: int) -> bool:
    """Return whether a noun says nothing of what is built: "the economy", "several projects"."""
    words = scene.words(number)
    return words[-1] in GENERAL or words[-1] in {"it", "them", "percent"}


def named(setting: Setting, place: int) -> Purpose:
    """Return the noun of a constituent without its article, with the phrases that go on from it."""
    scene, constituents = setting.scene, setting.sentence.constituents
    found = constituents[place]
    first = found.first + 1 if found.part is Part.PREPOSITION else found.first
    first = max([first, *(n + 1 for n in range(first, found.last) if "MONEY" in scene.labels(n))])
    last = place
    while last + 1 < min(len(constituents), place + LONGEST) and _goes_on(setting, constituents[last + 1]):
        last += 1
    start, end = scene.chunk(first).first, scene.chunk(constituents[last].last - 1).last
    while start < end - 1 and scene.document.lower[start] in aux.DETERMINERS - {"its", "their"}:
        start += 1
    text = scene.document.slice(start, end)
    return Purpose(text=(Said(text, start, end),), labels=scene.labels(found.heads[0]) if found.heads else frozenset())


def _goes_on(setting: Setting, found: Constituent) -> bool:
    scene = setting.scene
    if found.part is not Part.PREPOSITION or not found.nouns or not scene.labels(found.first) & GOING_ON:
        return False
    return not any(scene.labels(number) & NOT_IN_NAME for number in range(found.first, found.last))
