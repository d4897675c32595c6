"""Numbers in words: "two thousand five hundred", "twenty-five", "three point two million"."""

from decimal import Decimal

from kz_diplomacy.mentions.line import Line
from kz_diplomacy.mentions.number_words import (
    HUNDRED,
    MOST_WORDS,
    ONE,
    SCALES,
    TEN,
    TENS,
    TWENTY,
    UNITS,
    Number,
)


def half_end(line: Line, at: int) -> int:
    """Return the word behind "and a half" at a word, or the word itself."""
    return line.after(at, "and", "a", "half")


def spelled_number(line: Line, at: int) -> Number | None:
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
    half = half_end(line, index)
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
