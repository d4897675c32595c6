"""The words around a number that say how it is meant: "more than", "nearly", "up to", "or more".

before = "about" | "some" | "nearly" | "an estimated" … | "over" | "more than" | "at least" | "exceeding" …
| "up to" | "as much as" | "less than" | "no more than" … ;
behind = "or more" | "and above" | "-plus" | "+" | "or so" ;
"""

from collections.abc import Iterable
from typing import Final

from kz_diplomacy.mentions.line import Line
from kz_diplomacy.models import Qualifier

LONGEST: Final = 4


def _table(qualifier: Qualifier, phrases: Iterable[str]) -> dict[tuple[str, ...], Qualifier]:
    return {tuple(phrase.split()): qualifier for phrase in phrases}


BEFORE: Final = {
    **_table(Qualifier.ABOUT, (
        "about", "around", "some", "nearly", "almost", "roughly", "approximately", "approx", "approx .",
        "circa", "ca", "ca .", "close to", "near", "an estimated", "estimated at", "estimated",
        "in the region of", "of the order of", "somewhere around", "just about", "in the vicinity of", "~",
        "≈", "as many as about",
    )),
    **_table(Qualifier.OVER, (
        "over", "more than", "above", "at least", "no less than", "not less than", "no fewer than",
        "in excess of", "exceeding", "exceeded", "exceeds", "exceed", "surpassing", "surpassed", "surpasses",
        "surpass", "topped", "well over", "just over", "slightly over", "slightly more than", "a little over",
        "a little more than", "well above", "upwards of", "upward of", "a minimum of", "minimum",
        "well in excess of", "just above", ">", "passed", "far more than", "little more than",
    )),
    **_table(Qualifier.UP_TO, (
        "up to", "as much as", "as many as", "less than", "fewer than", "no more than", "not more than",
        "under", "below", "at most", "a maximum of", "maximum", "just under", "not exceeding", "not exceed",
        "a ceiling of", "<", "slightly less than", "slightly under", "well under", "a little less than",
    )),
}  # fmt: skip
ADDING: Final = frozenset({"add", "adds", "added", "adding", "sum", "sums", "summed"})
"""Verbs whose "up to" says what the sum is."""
ADDING_REACH: Final = 3
GROWN: Final = (",", "up", "to")
GROWTH: Final = frozenset(
    {"grew", "grown", "rose", "risen", "increased", "jumped", "surged", "climbed", "soared"}
)
GROWTH_REACH: Final = 10
LAST_WORDS: Final = frozenset(phrase[-1] for phrase in BEFORE)
BEHIND: Final[dict[tuple[str, ...], Qualifier]] = {
    ("or", "more"): Qualifier.OVER,
    ("and", "more"): Qualifier.OVER,
    ("and", "above"): Qualifier.OVER,
    ("or", "over"): Qualifier.OVER,
    ("-", "plus"): Qualifier.OVER,
    ("plus",): Qualifier.OVER,
    ("+",): Qualifier.OVER,
    ("or", "so"): Qualifier.ABOUT,
    ("or", "less"): Qualifier.UP_TO,
}


def read_qualifier(line: Line, at: int, free: int) -> tuple[int, Qualifier | None]:
    """The first word of the qualifier that ends before word `at`, not before `free`, and what it says.

    >>> words = ("for", "more", "than", "5")
    >>> read_qualifier(Line(lower=words, keys=words, first=0, last=4), 3, 0)
    (1, Qualifier.OVER)
    """
    before = line.word(at - 1)
    if before not in LAST_WORDS or line.word(at - ADDING_REACH) in ADDING or _is_end(line, at):
        return at, None
    for length in range(LONGEST, 0, -1):
        start = at - length
        if start >= free and start >= line.first:
            qualifier = BEFORE.get(line.lower[start:at])
            if qualifier is not None:
                return start, qualifier
    return at, None


def _is_end(line: Line, at: int) -> bool:
    """Whether "up to" says where growth has led: "grew 3.6-fold, up to $5 million"."""
    if line.lower[max(at - ADDING_REACH, line.first) : at] != GROWN:
        return False
    return any(line.word(index) in GROWTH for index in range(at - GROWTH_REACH, at))


def read_qualifier_behind(line: Line, at: int) -> tuple[int, Qualifier | None]:
    """The index behind the qualifier at word `at`, and what it says.

    >>> words = ("5", "or", "more")
    >>> read_qualifier_behind(Line(lower=words, keys=words, first=0, last=3), 1)
    (3, Qualifier.OVER)
    """
    if line.word(at - 1).endswith("-plus"):
        return at, Qualifier.OVER
    for length in (2, 1):
        if at + length <= line.last:
            qualifier = BEHIND.get(line.lower[at : at + length])
            if qualifier is not None:
                return at + length, qualifier
    return at, None
