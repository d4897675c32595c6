"""How the text calls what money is for: "construction of a bridge over the Syr Darya".

    name = noun, { ( "of" | "in" | "for" | … ), noun } ;  (* up to the next sum, and no date *)

An article before it is left out.
"""

from collections.abc import Iterable, Iterator
from itertools import takewhile
from typing import NamedTuple

from kz_diplomacy.events import auxiliaries as aux
from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.setting import Setting, members_of
from kz_diplomacy.grammar.nouns import Constituent, Noun
from kz_diplomacy.grammar.syntax import Part
from kz_diplomacy.knowledge.money_words import MoneyWord, money_words

GOING_ON = frozenset(("of", "in", "for", "on", "at", "between", "near", "over", "to", "across"))
OBJECTS = frozenset(("PROJECT", "STAKE"))
NOT_IN_NAME = frozenset(("DATE", "MONEY", "TURNOVER"))
NOT_BOUGHT = frozenset(("FDI", "LOAN", "GRANT", "TURNOVER"))
"""What nobody buys a part of: "23 percent of the total investment"."""
OWN = frozenset(("its", "their"))
"""Determiners that belong to the name of a project."""
PAIR = 2
LONGEST = 6
"""Constituents that the name of a project has at most."""


class Purpose(NamedTuple):
    """What money is for, () where the text is not that exact, and the labels of the noun."""

    text: tuple[Said[str], ...] = ()
    labels: frozenset[str] = frozenset()


def named(setting: Setting, place: int) -> Purpose:
    """Return the noun of a constituent without its article, with the phrases that go on from it."""
    scene, constituents = setting.scene, setting.sentence.constituents
    found = constituents[place]
    told = [noun for noun in found.nouns if noun.head is None or "MONEY" not in scene.labels(noun.head)]
    told = told or list(found.nouns)
    later = takewhile(lambda noun: not _is_other(setting, noun), told[1:])
    nouns = [told[0], *later]
    first, last = _first(setting, nouns[0]), nouns[-1].last
    if nouns[-1] == found.nouns[-1]:
        last = max([last, *_ends(setting, constituents[place + 1 : place + LONGEST])])
    start, end = scene.chunk(first).first, scene.chunk(last - 1).last
    while start < end - 1 and scene.document.lower[start] in aux.DETERMINERS - OWN:
        start += 1
    if start >= end:  # nothing but the sum
        return Purpose()
    heads = [noun.head for noun in nouns if noun.head is not None]
    built = [number for number in heads if _is_built(scene, number)]
    labels = next(map(scene.labels, (*built, *_made(setting, place), *heads)), frozenset[str]())
    if heads and is_stake(scene, heads[0]):
        labels |= OBJECTS
    return Purpose(text=(Said(scene.document.slice(start, end), start, end),), labels=labels)


def _made(setting: Setting, place: int) -> Iterator[int]:
    """Yield the project that "of" brings behind a noun for making it: "the establishment of a plant"."""
    behind = setting.sentence.constituents[place + 1 : place + 2]
    for number in (head for found in behind for head in found.heads[:1]):
        if "of" in setting.preposition(number) and setting.scene.labels(number) & OBJECTS:
            yield number


def _is_built(scene: Scene, number: int) -> bool:
    """Return whether a noun of a list says what is built: "wind and solar farms", not "and construction"."""
    return bool(scene.labels(number) & OBJECTS) and len(scene.words(number)) > 1


def is_stake(scene: Scene, number: int) -> bool:
    """Return whether a noun is a part of what is bought: "a stake in a plant", "25 percent of a plant"."""
    percent = not money_words(MoneyWord.PERCENT).isdisjoint(scene.words(number)[-1:])
    whole = scene.labels(number + PAIR) if percent and "of" in scene.labels(number + 1) else frozenset[str]()
    return (percent and not whole & NOT_BOUGHT) or "STAKE" in scene.labels(number)


def _ends(setting: Setting, after: Iterable[Constituent]) -> Iterator[int]:
    """Yield the ends of the phrases with which a noun goes on, up to the next sum."""
    for found in after:
        bracketed = [n for n in range(found.first + PAIR, found.last) if setting.is_bracketed(n)]
        if bracketed and setting.scene.labels(found.first) & GOING_ON:
            yield bracketed[0]
            return
        part = _before_sum(setting, found)
        if not _goes_on(setting, part):
            return
        yield part.last
        if part is not found:
            return


def _before_sum(setting: Setting, found: Constituent) -> Constituent:
    """Return a constituent up to where the next sum begins in its list."""
    nouns = (*found.nouns[:1], *takewhile(lambda noun: not _is_sum(setting, noun), found.nouns[1:]))
    return found if len(nouns) == len(found.nouns) else found._replace(last=nouns[-1].last, nouns=nouns)


def _is_sum(setting: Setting, noun: Noun) -> bool:
    """Return whether the next sum begins with a noun of a list: "a road, and a $5 million grant"."""
    return any("MONEY" in setting.scene.labels(number) for number in members_of(noun))


def _is_other(setting: Setting, noun: Noun) -> bool:
    """Return whether another sum or a body comes next: "a road, and the Silva Bank a loan"."""
    body = noun.head is not None and "BODY" in setting.scene.labels(noun.head)
    return body or _is_sum(setting, noun)


def _first(setting: Setting, noun: Noun) -> int:
    """Return the first chunk of a noun, after a sum before it ("a $5 million plant")."""
    members = members_of(noun)
    sums = [number + 1 for number in members if "MONEY" in setting.scene.labels(number)]
    return max([members[0], *sums])


def _goes_on(setting: Setting, found: Constituent) -> bool:
    scene = setting.scene
    if found.part is not Part.PREPOSITION or not found.nouns or not scene.labels(found.first) & GOING_ON:
        return False
    sold = "to" in scene.labels(found.first)
    buyer = {"BODY", "ENTERPRISES"} if sold else set[str]()
    if sold and any(is_stake(scene, head) for head in found.heads):  # "raised its stake to 75 percent"
        return False
    people = any("PERSON" in scene.labels(head) for head in found.heads)  # no "the Shah Deniz field"
    ending = money_words(MoneyWord.TOGETHER) | money_words(MoneyWord.QUANTITY)
    if any(ending & set(scene.words(head)[-1:]) for head in found.heads):
        return False
    other = any(scene.labels(n) & (NOT_IN_NAME | buyer) for n in range(found.first, found.last))
    return not (people or other)
