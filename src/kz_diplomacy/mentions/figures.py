"""The grammar of numbers in figures: "1,200,000", "4,8", "1.234.567", "12.50".

    figures = digits, { ",", three digits }, [ ".", digits ] | digits, [ ( "." | "," ), digits ]
            | digits, ".", three digits, ".", three digits, { ".", three digits }, [ ",", digits ] ;

A comma or point before one, two or more than three digits is decimal; a comma before three separates groups,
a point only where it does so twice.
"""

import re
from decimal import Decimal
from typing import Final

GROUPED: Final = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]{1,3}(?:\.[0-9]{3}){2,}(?:,[0-9]+)?")

PLAIN: Final = re.compile(r"[0-9]+(?:[.,][0-9]+)?")

LONGEST: Final = 24
"""Characters of figures that are read; longer ones are no sum."""


def read_figures(text: str) -> Decimal | None:
    """The number that digits with separators write, None where they write none.

    >>> [str(read_figures(text)) for text in ("1,200,000", "4,8", "1.234.567", "12.50", "1.2.3")]
    ['1200000', '4.8', '1234567', '12.50', 'None']
    """
    if len(text) > LONGEST or not text.isascii():
        return None
    if GROUPED.fullmatch(text) and not text.startswith("0"):
        decimal_comma = text.count(".") > 1
        return Decimal(text.replace(".", "").replace(",", ".") if decimal_comma else text.replace(",", ""))
    return Decimal(text.replace(",", ".")) if PLAIN.fullmatch(text) else None
