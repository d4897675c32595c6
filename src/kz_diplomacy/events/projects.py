"""What money is for: what is built with it, bought or helped; how it is called, see `project_names`."""

from collections.abc import Iterator

from kz_diplomacy.events.companies import is_name
from kz_diplomacy.events.project_names import OBJECTS, Purpose, is_stake, named
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.setting import Setting, members_of
from kz_diplomacy.grammar.nouns import Constituent
from kz_diplomacy.grammar.syntax import Part
from kz_diplomacy.knowledge.entries import PlaceKind
from kz_diplomacy.knowledge.money_words import MoneyWord, money_words
from kz_diplomacy.mentions.values import PlaceMention

BRINGING = frozenset(("in", "into", "for", "to", "on", "toward", "towards", "behind"))
BUILT = frozenset(("BUILD", "ACQUIRE"))
NAMED = frozenset(("PROJECT", "THING", "FUND"))
EARLIER = frozenset(("after", "following", "since", "DURING"))
"""What brings that which only came before the money."""
STATISTICAL = 50
"""Projects up to which a number of them is named for what it is: "three solar projects"."""
AHEAD = 5
"""Constituents after the amount within which its purpose stands."""


def purpose_of(setting: Setting, amount: int, anchor: int) -> Purpose:
    """Return what is built, bought or paid for: what the verb builds, what follows "for", "in", "to"."""
    place = next(_places(setting, amount, anchor), None)
    return Purpose() if place is None else named(setting, _of_stake(setting, place))


def _of_stake(setting: Setting, place: int) -> int:
    """Return the constituent of the stake in a project where it is one that is bought, else the project's."""
    heads = setting.sentence.constituents[place].heads
    governor = setting.governor(heads[0]) if heads else None
    while governor is not None and governor in setting.places and is_stake(setting.scene, governor):
        place = setting.places[governor]
        governor = setting.governor(governor)
    return place


def is_general(scene: Scene, number: int) -> bool:
    """Return whether a noun says nothing of what is built: "the economy", "several new projects"."""
    *others, last = scene.words(number)
    if last not in money_words(MoneyWord.GENERAL):
        return False
    if any(said.value > STATISTICAL for said in scene.counts((max(number - 1, 0), number))):
        return True
    named = "PROJECT" in scene.labels(number) and set(others) - money_words(MoneyWord.BLAND)
    return not any(word.isalpha() for word in named or ())


def _places(setting: Setting, amount: int, anchor: int) -> Iterator[int]:
    """Yield the constituents that may name the project, the likeliest first."""
    labels = setting.scene.labels(anchor)
    thing = "THING" in labels and setting.heads.get(amount) == anchor
    named_so = (labels & OBJECTS or thing) and not is_general(setting.scene, anchor)
    if anchor in setting.places and (named_so or is_stake(setting.scene, anchor)):
        yield setting.places[anchor]
    if "VERB" in labels and labels & BUILT:
        yield from _built(setting, anchor)
    yield from _after(setting, amount, anchor)
    yield from _beside(setting, amount, anchor)
    yield from _invested_in(setting, amount, anchor)


def _invested_in(setting: Setting, amount: int, anchor: int) -> Iterator[int]:
    """Yield what is built "with an investment of", or by who builds it "investing" the money."""
    scene = setting.scene
    with_it = "FDI" in scene.labels(anchor) and setting.is_brought_with(amount, anchor)
    if not with_it and not scene.labels(anchor) >= {"INVEST", "PARTICIPLE"}:
        return
    for clause in setting.sentence.clauses:
        if clause.verb < anchor and "BUILD" in scene.labels(clause.verb):
            yield from _built(setting, clause.verb)


def _built(setting: Setting, verb: int) -> Iterator[int]:
    """Yield what a verb of building builds: its object, in the passive its subject."""
    scene = setting.scene
    for clause in (each for each in setting.sentence.clauses if each.verb == verb):
        objects = [noun.head for noun in clause.objects if noun.head is not None]
        for head in clause.subjects[0] if clause.passive and clause.subjects else objects:
            bought = "ACQUIRE" in scene.labels(verb) and "BODY" in scene.labels(head)
            if (bought or scene.labels(head) & (OBJECTS | {"THING"})) and not is_general(scene, head):
                yield setting.places[head]


def _after(setting: Setting, amount: int, anchor: int) -> Iterator[int]:
    """Yield what follows the money: after a preposition, or as the object of an infinitive ("to build …")."""
    here = setting.places.get(amount, -1)
    start = max(here, setting.places.get(anchor, -1) if anchor < amount + AHEAD else -1)
    told = {clause.verb for clause in setting.telling(amount, anchor)}
    governed = False
    for place in range(max(here, 0) + 1, len(setting.sentence.constituents)):
        found = setting.sentence.constituents[place]
        if place > start + AHEAD or found.part in {Part.BREAK, Part.SUBORDINATOR}:
            return
        if found.part is Part.VERB:
            labels = setting.scene.labels(found.first)
            apart = not labels & {"INFINITIVE", "PARTICIPLE"} and not _aims(setting, found)
            if found.first not in told and (apart or _is_share(setting, found)):
                return
            start = max(start, place) if found.first in told else start
            built = "BUILD" in labels or _is_brought(setting, place)
            governed = "INFINITIVE" in labels or ("PARTICIPLE" in labels and built)
        elif governed and found.part is Part.NOMINAL and _is_helped(setting, found):
            yield from _of_helped(setting, place + 1)
            return
        elif names_project(setting, found) and (
            (governed and found.part is Part.NOMINAL) or _brings(setting, found)
        ):
            yield place


def _is_brought(setting: Setting, place: int) -> bool:
    """Return whether "in" brings a verb: "invested $5 million in exploring a field"."""
    before = setting.sentence.constituents[place - 1]
    return not before.nouns and bool(setting.scene.labels(before.first) & {"in", "into"})


def _is_share(setting: Setting, found: Constituent) -> bool:
    """Return whether a verb says what part of a whole the money is: "accounting for 40 percent"."""
    group = setting.scene.chunk(found.first).group
    return group is not None and group.lemma in money_words(MoneyWord.SHARING)


def _aims(setting: Setting, found: Constituent) -> bool:
    """Return whether a participle only says what money is for: "a loan aimed at upgrading roads"."""
    group = setting.scene.chunk(found.first).group
    return group is not None and group.passive and group.lemma in money_words(MoneyWord.USING)


def _is_helped(setting: Setting, found: Constituent) -> bool:
    """Return whether a noun is whom the money helps and what he does: "to help Kenya speed up growth"."""
    members = members_of(found.nouns[0])
    party = setting.scene.labels(members[0]) & {"COUNTRY", "BODY", "PERSON"}
    built = "PROJECT" in setting.scene.labels(members[-1])
    return bool(party) and members[0] != members[-1] and not built and not found.nouns[0].possessors


def _of_helped(setting: Setting, place: int) -> Iterator[int]:
    """Yield the project behind whom the money helps and what he does: "help Kenya upgrade its roads"."""
    found = setting.sentence.constituents[place : place + 1]
    built = (head for each in found if each.part is Part.NOMINAL for head in each.heads[:1])
    if any("PROJECT" in setting.scene.labels(head) for head in built):
        yield place


def _beside(setting: Setting, amount: int, anchor: int) -> Iterator[int]:
    """Yield the project before the money in its clause: "At the plant a further $5 million is put up"."""
    scene = setting.scene
    for clause in setting.telling(amount, anchor):
        for adjunct in clause.adjuncts:
            for head in adjunct.heads:
                if head < amount and "PROJECT" in scene.labels(head) and not is_general(scene, head):
                    yield setting.places[head]


def _brings(setting: Setting, found: Constituent) -> bool:
    brings = setting.scene.labels(found.first)
    named = "to" in brings and any(is_name(setting.scene, head) for head in found.heads)
    under = "under" in brings and any("PROJECT" in setting.scene.labels(head) for head in found.heads[:1])
    fits = (under or bool(brings & BRINGING)) and not named and not _is_of_other(setting, found)
    return found.part is Part.PREPOSITION and fits


def _is_of_other(setting: Setting, found: Constituent) -> bool:
    """Return whether "in" goes on from a noun of what happened before: "after a turnaround in ties"."""
    if "in" not in setting.scene.labels(found.first) or not found.heads:
        return False
    governor = setting.governor(found.heads[0])
    return governor is not None and bool(setting.preposition(governor) & EARLIER)


def names_project(setting: Setting, found: Constituent) -> bool:
    """Return whether a constituent says what is built or paid for: a plant, a thing, small businesses."""
    return any(_is_named(setting.scene, head) for head in found.heads[:1])


def _is_named(scene: Scene, head: int) -> bool:
    small = "ENTERPRISES" in scene.labels(head) and money_words(MoneyWord.SMALL) & set(scene.words(head))
    thing = scene.labels(head) & NAMED and not is_general(scene, head)
    return bool(small or thing) or _is_site(scene, head)


def _is_site(scene: Scene, number: int) -> bool:
    """Return whether a chunk names what can be built: "the King Salman Hospital"."""
    return any(mention.kind is PlaceKind.SITE for mention in scene.mentions(number, PlaceMention))
