"""The words around a number that say how it is meant: "more than", "nearly", "up to", "or more".

before = "about" | "some" | "nearly" | "an estimated" … | "over" | "more than" | "at least" | "exceeding" …
| "up to" | "as much as" | "less than" | "no more than" … ;
behind = "or more" | "and above" | "-plus" | "+" | "or so" ;
"""

from collections.abc import Mapping
from functools import cache
from typing import Final, TypeAlias

from kz_diplomacy.knowledge.figure_words import FigureWord, figure_words
from kz_diplomacy.mentions.line import Line
from kz_diplomacy.models import Qualifier

LONGEST: Final = 4


ADDING_REACH: Final = 3
GROWN: Final = (",", "up", "to")
GROWTH_REACH: Final = 10
MOST_BEHIND: Final = 2
BEFORE: Final = {
    FigureWord.ABOUT: Qualifier.ABOUT,
    FigureWord.OVER: Qualifier.OVER,
    FigureWord.UP_TO: Qualifier.UP_TO,
}
BEHIND: Final = {
    FigureWord.ABOUT_BEHIND: Qualifier.ABOUT,
    FigureWord.OVER_BEHIND: Qualifier.OVER,
    FigureWord.UP_TO_BEHIND: Qualifier.UP_TO,
}
Phrases: TypeAlias = Mapping[tuple[str, ...], Qualifier]
"""What phrases say, as tuples of words."""


@cache
def _before() -> Phrases:
    return _phrases(BEFORE)


@cache
def _behind() -> Phrases:
    return _phrases(BEHIND)


@cache
def _last_words() -> frozenset[str]:
    return frozenset(phrase[-1] for phrase in _before())


def _phrases(roles: Mapping[FigureWord, Qualifier]) -> Phrases:
    return {
        tuple(phrase.split()): qualifier for role, qualifier in roles.items() for phrase in figure_words(role)
    }


def read_qualifier(line: Line, at: int, free: int) -> tuple[int, Qualifier | None]:
    """The first word of the qualifier that ends before word `at`, not before `free`, and what it says.

    >>> words = ("for", "more", "than", "5")
    >>> read_qualifier(Line(lower=words, keys=words, first=0, last=4), 3, 0)
    (1, Qualifier.OVER)
    """
    before = line.word(at - 1)
    adds = line.word(at - ADDING_REACH) in figure_words(FigureWord.ADDING)
    if before not in _last_words() or adds or _is_end(line, at):
        return at, None
    for length in range(LONGEST, 0, -1):
        start = at - length
        if start >= free and start >= line.first:
            qualifier = _before().get(line.lower[start:at])
            if qualifier is not None:
                return start, qualifier
    return at, None


def _is_end(line: Line, at: int) -> bool:
    """Whether "up to" says where growth has led: "grew 3.6-fold, up to $5 million"."""
    if line.lower[max(at - ADDING_REACH, line.first) : at] != GROWN:
        return False
    return any(line.word(index) in figure_words(FigureWord.GROWING) for index in range(at - GROWTH_REACH, at))


def read_qualifier_behind(line: Line, at: int) -> tuple[int, Qualifier | None]:
    """The index behind the qualifier at word `at`, and what it says.

    >>> words = ("5", "or", "more")
    >>> read_qualifier_behind(Line(lower=words, keys=words, first=0, last=3), 1)
    (3, Qualifier.OVER)
    """
    if line.word(at - 1).endswith("-plus"):
        return at, Qualifier.OVER
    for length in range(MOST_BEHIND, 0, -1):
        if at + length <= line.last:
            qualifier = _behind().get(line.lower[at : at + length])
            if qualifier is not None:
                return at + length, qualifier
    return at, None
