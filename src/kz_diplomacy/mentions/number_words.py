"""The words of numbers with their values, and what a number that has been read is."""

from decimal import Decimal
from typing import Final, NamedTuple

from kz_diplomacy.mentions.line import DASHES

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
