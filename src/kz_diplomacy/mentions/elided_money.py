"""Sums whose currency the sum before them gives: "$9 billion: Spain - 5 billion, Italy - 4 billion".

    elided = ( dash | ":" | "(" | "with" | "or" | "including" ), [ qualifier ], figures, scale, end
           | [ qualifier ], figures, scale, "of", ( "it" | "that" | … ) ;
    end    = mark | "and" | dash | "in" | the end of the sentence ;

Only behind a sum in the same sentence, and only where no noun follows ("12 million people").
"""

from collections.abc import Iterator, Sequence
from typing import Final

from kz_diplomacy.errors import InvalidRecordError
from kz_diplomacy.mentions.line import DASHES, Line
from kz_diplomacy.mentions.number_words import ONE
from kz_diplomacy.mentions.numbers import read_number
from kz_diplomacy.mentions.qualifiers import read_qualifier
from kz_diplomacy.mentions.values import MoneyMention
from kz_diplomacy.models import Money, Qualifier

LEADS: Final = frozenset({*DASHES, ":", "(", "with", "or", "including"})
"""What a figure stands behind that goes on with the currency of the one before."""
ENDS: Final = frozenset({"", ",", ";", ".", ")", "and", "or", "in", "\u00bb", "\u201d", '"', *DASHES})
"""What may follow it."""

OF_IT: Final = frozenset(("of", it) for it in ("it", "this", "that", "these", "which", "them"))
"""What may follow a part of the sum before: "5 billion of it"."""


def with_elided(line: Line, told: Sequence[MoneyMention]) -> Iterator[MoneyMention]:
    """Yield the sums of a sentence and those whose currency is that of the sum before, in order.

    >>> from decimal import Decimal
    >>> first = MoneyMention(first=0, last=2, money=Money(amount=Decimal(9000), currency="USD"))
    >>> line = Line.of("$ 9000 , Spain - 5 thousand")
    >>> [str(mention.money) for mention in with_elided(line, [first])]
    ['9,000 USD', '5,000 USD']
    """
    following = (*(mention.first for mention in told[1:]), line.last)
    for mention, stop in zip(told, following, strict=False):
        yield mention
        at = mention.last + 1
        while at < stop:
            found = _elided(line, at, mention) if "0" <= line.word(at) < ":" else None
            at = at + 1 if found is None else found.last
            if found is not None and found.last <= stop:
                yield found


def _elided(line: Line, at: int, before: MoneyMention) -> MoneyMention | None:
    """Return the sum that figures with a scale are by the currency of the one before."""
    number = read_number(line, at)
    if number is None or number.scale == ONE:
        return None
    first, qualifier = read_qualifier(line, at, before.last)
    listed = line.word(number.last) in ENDS and line.word(first - 1) in LEADS
    if not listed and (line.word(number.last), line.word(number.last + 1)) not in OF_IT:
        return None
    try:
        money = Money(
            amount=number.whole, currency=before.money.currency, qualifier=qualifier or Qualifier.EXACT
        )
    except InvalidRecordError:  # an amount beyond all bounds
        return None
    return MoneyMention(first=first, last=number.last, money=money)
