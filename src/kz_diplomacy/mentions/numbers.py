"""Numbers in figures and words, with their scale: "1,200,000", "4,8 billion", "two and a half million".

number   = ( figures | cardinal | fraction ), [ [ dash ], scale ], { figures, scale } ;
figures  = digits, { group }, [ ( "." | "," ), digits ] ; (* group: ",000", " 000", ".000" twice *)
cardinal = "one" … "ninety-nine", [ "hundred", [ "and" ], cardinal ]
         | ( "a" | "one" ), ( "hundred" | "dozen" | scale )
         | cardinal, "and a half" | cardinal, "point", digit word ;
fraction = "half a" | "a quarter of a" | "half-a" ;          (* only before a scale *)
scale    = ( "thousand" | "million" | "mln" | "m" | "billion" | "bn" | "lakh" | … ), [ "crore" ] ;
"""

from collections.abc import Collection
from decimal import Decimal
from typing import Final

from kz_diplomacy.mentions.figures import LONGEST, read_figures
from kz_diplomacy.mentions.line import DASHES, Line
from kz_diplomacy.mentions.number_words import (
    AFTER_A,
    CRORES,
    GOES_ON,
    HUNDRED,
    LETTER_SCALES,
    MOST_WORDS,
    ONE,
    SCALES,
    STARTS,
    TENS,
    UNITS,
    Number,
)
from kz_diplomacy.mentions.spelled_numbers import half_end, spelled_number
from kz_diplomacy.text import Document

GROUP: Final = 3


def number_starts(document: Document, skipped: Collection[int] = ()) -> list[int]:
    """The indices of words at which a number may begin, those in `skipped` left out.

    >>> from kz_diplomacy.models import Article
    >>> from kz_diplomacy.text import read_document
    >>> number_starts(read_document(Article(text="A dozen of 30 firms paid half a million.")))
    [0, 3, 6, 7]
    """
    lower = document.lower
    found = [index for index, word in enumerate(lower) if word in STARTS or "0" <= word < ":"]
    starts = [
        index - 1 if index and lower[index - 1] == "a" and lower[index] in AFTER_A else index
        for index in found
    ]
    return [index for index in starts if index not in skipped] if skipped else starts


def read_number(line: Line, at: int, *, letters: bool = False) -> Number | None:
    """The number that begins at a word, None where none does.

    Args:
        line: The words.
        at: The index of its first word.
        letters: Whether "m", "bn" and "k" right after figures are scales, as in sums of money.

    >>> words = ("two", "and", "a", "half", "billion")
    >>> read_number(Line(lower=words, keys=words, first=0, last=5), 0).amount
    Decimal('2500000000.0')
    """
    word, following = line.word(at), line.word(at + 1)
    if "0" <= word < ":":
        plain = word.isdecimal() and len(word) <= LONGEST and not _goes_on(following)
        if plain and not "0" <= following < ":":
            return Number(last=at + 1, value=Decimal(word))
        return _in_figures(line, at, letters=letters)
    if word in UNITS and not _goes_on(following) and following not in UNITS and following not in TENS:
        return Number(last=at + 1, value=UNITS[word], figures=False)
    if word in {"half", "quarter"} or word.startswith("half-"):
        return _fraction(line, at)
    if word == "a":
        return _with_article(line, at)
    number = spelled_number(line, at)
    return None if number is None else _with_smaller(line, number, letters=letters)


def _goes_on(word: str) -> bool:
    """Whether a word behind a number may belong to it: "million", "billion-plus"."""
    return word in GOES_ON or ("-" in word and word.partition("-")[0] in SCALES)


def _in_figures(line: Line, at: int, *, letters: bool) -> Number | None:
    value, after = _digits(line, at)
    if value is None:
        return None
    scaled = _scale(line, after, letters=letters)
    if scaled is None:
        return Number(last=after, value=value)
    scale, end = scaled
    return _with_smaller(line, Number(last=end, value=value, scale=scale), letters=letters)


def _with_smaller(line: Line, number: Number, *, letters: bool) -> Number:
    """The number with figures of a smaller scale behind it: "one billion 80 million"."""
    if not line.word(number.last)[:1].isdigit():
        return number
    following, end = _digits(line, number.last)
    smaller = None if following is None else _scale(line, end, letters=letters)
    if following is None or smaller is None or smaller[0] >= number.scale:
        return number
    value = number.amount + following * smaller[0]
    return number._replace(last=smaller[1], value=value, scale=ONE)


def _digits(line: Line, at: int) -> tuple[Decimal | None, int]:
    """Figures, groups of three divided by spaces joined ("1 200 000"), and the index behind them."""
    word = line.word(at)
    value = read_figures(word)
    if value is None:
        return None, at
    end = at + 1
    if word.isdecimal() and len(word) <= GROUP and word[0] != "0":
        while end - at < MOST_WORDS and _is_group(line.word(end)):
            word += line.word(end)
            end += 1
        value = read_figures(word)
    return value, end


def _is_group(word: str) -> bool:
    head = word.replace(",", ".").partition(".")[0]
    return (
        len(head) == GROUP and head.isdecimal() and head.isascii() and word.count(".") + word.count(",") <= 1
    )


def _scale(line: Line, at: int, *, letters: bool) -> tuple[Decimal, int] | None:
    """A scale word, "-million" and "billion-plus" too, and the index behind it."""
    start = at + 1 if line.word(at) in DASHES else at
    word = line.word(start)
    scale = SCALES.get(word.partition("-")[0])
    if scale is None and letters and (start == at or line.key(start).isupper()):
        scale = LETTER_SCALES.get(word.rstrip("."))
    if scale is None or scale == HUNDRED:
        return None
    crores = line.word(start + 1) in CRORES and scale < SCALES["crore"]
    return (scale * SCALES["crore"], start + 2) if crores else (scale, start + 1)


def _fraction(line: Line, at: int) -> Number | None:
    """A half or a quarter of a scale: "half a million", "half-a-million", "a quarter of a billion"."""
    word = line.word(at)
    start = at + 1
    glued = SCALES.get(word.rpartition("-")[2])
    if glued is not None:
        return Number(last=start, value=Decimal("0.5"), scale=glued, figures=False)
    if word == "quarter":
        start = line.after(start, "of")
        if start == at + 1:
            return None
    start = line.after(start, "a")
    start = start + 1 if line.word(start) in DASHES else start
    scale = SCALES.get(line.word(start))
    if scale is None or start == at:
        return None
    value = Decimal("0.25") if word == "quarter" else Decimal("0.5")
    return Number(last=start + 1, value=value, scale=scale, figures=False)


def _with_article(line: Line, at: int) -> Number | None:
    """A number that begins with "a": "a million", "a hundred and fifty", "a dozen", "a half million"."""
    following = line.word(at + 1)
    if following in {"half", "quarter"}:
        return _fraction(line, at + 1)
    if following not in SCALES or following.endswith("s"):
        return None
    if following == "hundred":
        return spelled_number(line, at + 1)
    half = half_end(line, at + 2)
    value = Decimal("1.5") if half > at + 2 else ONE
    return Number(last=max(half, at + 2), value=value, scale=SCALES[following], figures=False)
