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
from typing import Final, NamedTuple

from kz_diplomacy.mentions.figures import LONGEST, read_figures
from kz_diplomacy.mentions.line import DASHES, Line
from kz_diplomacy.text import Document

UNITS: Final = {
    word: Decimal(value)
    for value, word in enumerate((
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ))
}  # fmt: skip
TENS: Final = {
    word: Decimal(10 * value)
    for value, word in enumerate(
        ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"), 2
    )
}
SCALES: Final = {
    "hundred": Decimal(100), "dozen": Decimal(12), "thousand": Decimal(10**3), "lakh": Decimal(10**5),
    "million": Decimal(10**6), "mln": Decimal(10**6), "mn": Decimal(10**6), "mio": Decimal(10**6),
    "crore": Decimal(10**7), "crores": Decimal(10**7),
    "billion": Decimal(10**9), "bn": Decimal(10**9), "bln": Decimal(10**9), "milliard": Decimal(10**9),
    "trillion": Decimal(10**12), "trn": Decimal(10**12), "tn": Decimal(10**12),
    "tln": Decimal(10**12), "trln": Decimal(10**12), "thousands": Decimal(10**3), "millions": Decimal(10**6),
    "billions": Decimal(10**9), "trillions": Decimal(10**12),
}  # fmt: skip
LETTER_SCALES: Final = {
    "k": Decimal(10**3), "m": Decimal(10**6), "b": Decimal(10**9), "t": Decimal(10**12),
    "mil": Decimal(10**6), "bil": Decimal(10**9), "cr": Decimal(10**7),
}  # fmt: skip
"""Read only where they follow figures of money."""
CRORES: Final = frozenset({"crore", "crores", "cr"})
"""Scales that another one may count: "1 lakh crore"."""
STARTS: Final = frozenset({
    *UNITS, *TENS, *(f"{ten}-{unit}" for ten in TENS for unit in list(UNITS)[1:10]),
    *(f"{unit}-and-a-half" for unit in list(UNITS)[1:10]),
    *(f"{unit}-point-{digit}" for unit in UNITS for digit in list(UNITS)[:10]),
    *(f"half-{middle}{scale}" for middle in ("", "a-") for scale in ("million", "billion", "trillion")),
    "half", "quarter", *SCALES,
})  # fmt: skip
AFTER_A: Final = frozenset({*SCALES, "half", "quarter"})
"""Words that "a" makes a number of."""
GOES_ON: Final = frozenset(
    {*SCALES, *LETTER_SCALES, *(f"{letter}." for letter in LETTER_SCALES), *DASHES, "and", "point"}
)
"""Words behind a number that may belong to it."""
MOST_WORDS: Final = 12
ONE: Final = Decimal(1)
TEN: Final = Decimal(10)
TWENTY: Final = Decimal(20)
HUNDRED: Final = Decimal(100)
GROUP: Final = 3


class Number(NamedTuple):
    """A number that ends before word `last`: `value` times `scale`; `figures` where written in digits.

    >>> Number(last=2, value=Decimal("1.5"), scale=Decimal(10**9), figures=True).amount
    Decimal('1500000000.0')
    """

    last: int
    value: Decimal
    scale: Decimal = ONE
    figures: bool = True

    @property
    def amount(self) -> Decimal:
        """The whole number."""
        return self.value * self.scale

    @property
    def whole(self) -> Decimal:
        """The whole number without needless zeros behind the point.

        >>> str(Number(last=1, value=Decimal("1.50"), scale=Decimal(10**6)).whole)
        '1500000'
        """
        amount = self.amount
        return Decimal(int(amount)) if amount == amount.to_integral_value() else amount.normalize()


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
    number = _in_words(line, at)
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
        return _in_words(line, at + 1)
    half = _and_a_half(line, at + 2)
    value = Decimal("1.5") if half > at + 2 else ONE
    return Number(last=max(half, at + 2), value=value, scale=SCALES[following], figures=False)


def _and_a_half(line: Line, at: int) -> int:
    return line.after(at, "and", "a", "half")


def _in_words(line: Line, at: int) -> Number | None:
    """Number words; the last scale stays apart so that a range can share it."""
    total = current = Decimal(0)
    index, scale, seen = at, ONE, False
    while index - at < MOST_WORDS:
        start = (
            index + 1
            if seen and line.word(index) == "and" and scale == ONE and _joins(current, total)
            else index
        )
        value = _small(line.word(start), alone=seen, current=current)
        step = SCALES.get(line.word(start))
        if value is not None:
            current, index, seen = current + value, start + 1, True
        elif step == HUNDRED and (not seen or current):
            current, index, seen = (current or ONE) * HUNDRED, start + 1, True
        elif step is not None and seen and start == index and current:
            larger = _continues(line, start + 1)
            if larger or total:
                total, current = total + current * step, Decimal(0)
            else:
                total, current, scale = current, Decimal(0), step
            index = start + 1
            if not larger:
                break
        else:
            break
    if not seen:
        return None
    return _closed(line, index, total, current, scale)


def _closed(line: Line, index: int, total: Decimal, current: Decimal, scale: Decimal) -> Number:
    if scale != ONE:
        return Number(last=index, value=total, scale=scale, figures=False)
    value = total + current
    digit = UNITS.get(line.word(index + 1)) if line.word(index) == "point" else None
    if digit is not None and digit < TEN:
        value, index = value + digit / 10, index + 2
    half = _and_a_half(line, index)
    if half > index:
        value, index = value + Decimal("0.5"), half
    behind = SCALES.get(line.word(index)) if half == index else None
    if behind is not None:
        return Number(last=index + 1, value=value, scale=behind, figures=False)
    return Number(last=index, value=value, figures=False)


def _joins(current: Decimal, total: Decimal) -> bool:
    """Whether "and" may go on with the number: "two hundred and fifty", "three thousand and ten"."""
    return (current >= HUNDRED and current % HUNDRED == 0) or (total > 0 and current == 0)


def _continues(line: Line, at: int) -> bool:
    """Whether more of the number follows a scale: "two thousand five hundred"."""
    start = line.after(at, "and")
    word = line.word(start)
    return (
        word in UNITS
        or word in TENS
        or ("-" in word and _small(word, alone=False, current=Decimal(0)) is not None)
    )


def _small(word: str, *, alone: bool, current: Decimal) -> Decimal | None:
    """The value of a word below a hundred where it may follow what stands before."""
    value = UNITS.get(word)
    if value is None:
        value = TENS.get(word)
    if value is None and "-" in word:
        value = _hyphenated(word)
    if value is None or not alone:
        return value
    tens_alone = current % 10 == 0 and current % HUNDRED >= TWENTY
    room = current % HUNDRED == 0 or (tens_alone and value < TEN)
    return value if room else None


def _hyphenated(word: str) -> Decimal | None:
    """The value of one word with hyphens: "twenty-five", "three-point-two", "one-and-a-half"."""
    first, _, rest = word.partition("-")
    if first in TENS and rest in UNITS:
        return TENS[first] + UNITS[rest]
    if first not in UNITS:
        return None
    if rest == "and-a-half":
        return UNITS[first] + Decimal("0.5")
    point, _, digit = rest.partition("-")
    return UNITS[first] + UNITS[digit] / 10 if point == "point" and digit in UNITS else None
