"""The sums of money in a document, with currency, range, qualifier and the same sum in another currency.

    money      = [ qualifier ], ( sum | range ), [ "or more" | "-plus" | "or so" ], [ equivalent ] ;
    sum        = currency, number | number, [ dash ], currency | symbol, number, currency ;
    range      = sum, ( dash | "to" ), sum | "between", sum, "and", sum | "from", sum, "to", sum ;
                     (* currency and scale at least once: "$5-7 billion", "between 3 and 5 billion dollars" *)
    equivalent = ( "(" | "," | "or" ), [ qualifier | "equivalent to" ], sum, [ [ ",", { … } ], ")" ] ;
                     (* in another currency *)
    qualifier  = "about" | "some" | "nearly" … | "over" | "more than" | "at least" … | "up to" | "under" … ;

A currency is a word, symbol or code of `currencies`; before a number only a symbol, a code or a name with
a capital ("Euro 40 million").  A number without one is money only in a list of sums, see `elided_money`.
The two sides of an exchange rate are no money.  After a verb of change "from $2 billion to $3 billion" is
two sums, no range.
"""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from kz_diplomacy.errors import InvalidRecordError
from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.knowledge.figure_words import FigureWord, figure_words
from kz_diplomacy.mentions.calendar import YEARS
from kz_diplomacy.mentions.currencies import currency_before, currency_behind, only_code
from kz_diplomacy.mentions.elided_money import with_elided
from kz_diplomacy.mentions.figures import read_figures
from kz_diplomacy.mentions.line import DASHES, Line, lines_with
from kz_diplomacy.mentions.local_currencies import LocalCurrencies, local_words
from kz_diplomacy.mentions.number_words import ONE, SCALES, STARTS, Number
from kz_diplomacy.mentions.numbers import number_starts, read_number
from kz_diplomacy.mentions.qualifiers import read_qualifier, read_qualifier_behind
from kz_diplomacy.mentions.values import MoneyMention
from kz_diplomacy.models import Article, Country, Equivalent, Money, Qualifier
from kz_diplomacy.text import Document, read_document

NEAR: Final = 14
"""Words from the start of a number to its currency: "between two and a half and three billion US dollars"."""
CHANGE_REACH: Final = 8
SMALLEST: Final = 1000
BRACKETS: Final = {"(": ")", "[": "]"}
OPENINGS: Final = frozenset({*BRACKETS, ",", "or", "/"})
EQUIVALENT_REACH: Final = 8
BRACKET_REACH: Final = 9
"""Words behind the other sum up to which its bracket closes: "($5 million, or 45 percent of the quota)"."""


class Sum(NamedTuple):
    """Words `first` up to `last` with a number and, where it is said, its currency; None where it is not.

    >>> from decimal import Decimal
    >>> Sum(first=0, last=1, number=Number(last=1, value=Decimal(5)), currency=None).currency is None
    True
    """

    first: int
    last: int
    number: Number
    currency: str | None


def find_money(
    document: Document, knowledge: Knowledge, countries: Iterable[Country] = ()
) -> tuple[MoneyMention, ...]:
    """The sums of money of a document, in order, never overlapping.

    Args:
        document: The document.
        knowledge: Has the words for money.
        countries: The countries that the document names, each as often as it does.

    >>> document = read_document(Article(text="KZT 2.3 trillion (USD 5.1 billion) came from over 90 firms."))
    >>> [str(mention.money) for mention in find_money(document, Knowledge.load())]
    ['2,300,000,000,000 KZT']
    """
    currencies = LocalCurrencies(knowledge.currencies, local_words(document.lower, countries))
    starts = _starts(document, currencies)
    return tuple(
        found
        for line, inside in lines_with(document, starts)
        for found in with_elided(line, list(_sums(line, inside, currencies)))
    )


def _starts(document: Document, currencies: LocalCurrencies) -> list[int]:
    """The words at which a number begins that has a currency near: right before it or not far behind."""
    hits = currencies.find(document.lower)
    near = {index for first, last in hits for index in (*range(first - NEAR, first), last, last + 1)}
    return [index for index in number_starts(document) if index in near or _is_compound(document, index)]


def _is_compound(document: Document, index: int) -> bool:
    """Whether a number goes on with a word like "billion-dollar", behind a hyphen too."""
    following = document.lower[index + 1 : index + 3]
    word = following[-1] if following[:1] and following[0] in DASHES else "".join(following[:1])
    return word.partition("-")[0] in SCALES and "-" in word


def read_money(text: str) -> Money | None:
    """The first sum of money in a string by the bundled currencies, None where there is none.

    >>> print(read_money("between 3 and 5 billion dollars"))
    3,000,000,000-5,000,000,000 USD
    >>> read_money("1.5 million tonnes")
    """
    found = find_money(read_document(Article(text=text)), Knowledge.load())
    return found[0].money if found else None


def _sums(line: Line, starts: list[int], currencies: LocalCurrencies) -> Iterator[MoneyMention]:
    free = line.first
    for at in starts:
        if at < free:
            continue
        mention = _money(line, at, free, currencies)
        if mention is not None:
            free = mention.last
            yield mention


def _money(line: Line, at: int, free: int, currencies: LocalCurrencies) -> MoneyMention | None:
    """The mention around the number at a word, its parts not before word `free`."""
    one = _sum(line, at, free, currencies)
    if one is None:
        return None
    first, second = _range(line, one, currencies)
    if (
        first.currency is None
        or _is_label(line, first)
        or _is_rate(line, first.first, (second or first).last, currencies)
    ):
        return None
    end = (second or first).last
    start, qualifier = read_qualifier(line, first.first, free)
    if qualifier is None:
        end, qualifier = read_qualifier_behind(line, end)
    equivalent, end = _equivalent(line, end, first.currency, currencies)
    money = _value(first, second, qualifier or Qualifier.EXACT, equivalent)
    return None if money is None else MoneyMention(first=start, last=end, money=money)


def _value(
    first: Sum, second: Sum | None, qualifier: Qualifier, equivalent: Equivalent | None
) -> Money | None:
    try:
        return Money(
            amount=first.number.whole,
            upper=None if second is None else second.number.whole,
            currency=first.currency or "",
            qualifier=qualifier,
            equivalent=equivalent,
        )
    except InvalidRecordError:  # an amount beyond all bounds
        return None


def _sum(line: Line, at: int, free: int, currencies: LocalCurrencies) -> Sum | None:
    """The number at a word with the currency before or behind it."""
    compound = _compound(line, at, currencies)
    if compound is not None:
        return compound
    number = read_number(line, at, letters=True)
    if number is None:
        return None
    written = number.figures or number.amount >= SMALLEST
    before = currency_before(line, at, free, currencies) if written else None
    behind = currency_behind(line, number.last, currencies)
    if before is not None:
        end = behind[0] if behind is not None and behind[1] == before[1] else number.last
        return Sum(first=before[0], last=end, number=number, currency=before[1])
    if behind is not None:
        return Sum(first=at, last=behind[0], number=number, currency=behind[1])
    return Sum(first=at, last=number.last, number=number, currency=None)


def _compound(line: Line, at: int, currencies: LocalCurrencies) -> Sum | None:
    """A sum with hyphens: "5-billion-dollar", "4-billion-U.S.-dollar", "5 million-euro"."""
    last = at + 2 if line.word(at + 1) in DASHES else at + 1
    scale_word, _, rest = line.word(last).partition("-")
    value, scale = read_figures(line.word(at)), SCALES.get(scale_word)
    if value is None or scale is None or not rest:
        return None
    currency = only_code(currencies.lookup(tuple(rest.split("-"))))
    number = Number(last=last + 1, value=value, scale=scale)
    return None if currency is None else Sum(first=at, last=last + 1, number=number, currency=currency)


def _range(line: Line, one: Sum, currencies: LocalCurrencies) -> tuple[Sum, Sum | None]:
    """The sum and, where it opens a range, the sum at its upper end; the two share currency and scale."""
    join, before = line.word(one.last), line.word(one.first - 1)
    if not (join in DASHES or join == "to" or (join == "and" and before == "between")):
        return one, None
    number = line.word(one.last + 1)
    start = one.last + 1
    if not number[:1].isdigit() and number not in STARTS:
        start = next((index for index in range(start, start + 3) if line.word(index)[:1].isdigit()), start)
    other = _sum(line, start, one.last + 1, currencies)
    if other is None or other.first != one.last + 1 or _is_own_sum(line, one, other):
        return one, None
    first, second = _shared(one, other)
    if first.currency is None or first.currency != second.currency:
        return one, None
    if _is_change(line, one.first, join) or first.number.amount >= second.number.amount:
        return (first if one.currency is None else one), None
    return first, second


def _is_own_sum(line: Line, one: Sum, other: Sum) -> bool:
    """Whether the currency before the second number is that number's alone: "2019 - USD 272 million".

    So it is behind a year: "grew from that of 2013 to $3 billion".
    """
    alone = line.word(one.last) in DASHES or line.word(one.first) in YEARS
    return one.currency is None and not line.word(other.first)[:1].isdigit() and alone


def _shared(one: Sum, other: Sum) -> tuple[Sum, Sum]:
    """Both sums with the currency and the scale that only one of them has."""
    currency = one.currency or other.currency
    first = one.number
    if first.scale == ONE and other.number.scale != ONE and first.value < 1000:  # noqa: PLR2004 - "$500-700 million"
        first = first._replace(scale=other.number.scale)
    return one._replace(number=first, currency=currency), other._replace(currency=other.currency or currency)


def _is_change(line: Line, first: int, join: str) -> bool:
    """Whether a verb of change before "from A to B" makes two sums of it."""
    if join in DASHES or join == "and" or line.word(first - 1) != "from":
        return False
    changing = figure_words(FigureWord.CHANGING)
    return any(line.word(index) in changing for index in range(first - CHANGE_REACH, first - 1))


def _is_label(line: Line, one: Sum) -> bool:
    """Whether letters before a small number are a name: "COP 28", "Mk 3"."""
    return line.word(one.first) in figure_words(FigureWord.SHORT_NAME) and one.number.amount < SMALLEST


def _is_rate(line: Line, first: int, last: int, currencies: LocalCurrencies) -> bool:
    """Whether the sum is one side of an exchange rate: "$1 = 467 tenge", "467 KZT/USD"."""
    if line.word(last) == "/":
        other = currencies.longest_at(line.lower, last + 1, line.last)
        return other is not None and not line.word(other[0])[:1].isdigit()
    return line.word(last) in {"=", "=="} or line.word(first - 1) in {"=", "=="}


def _equivalent(
    line: Line, end: int, currency: str, currencies: LocalCurrencies
) -> tuple[Equivalent | None, int]:
    """The same sum in another currency behind the first, and the index behind it."""
    opening = line.word(end)
    if opening not in OPENINGS:
        return None, end
    at = end + 1
    while at < end + EQUIVALENT_REACH and not ("0" <= line.word(at) < ":" or line.word(at) in STARTS):
        at += 1
    other = _sum(line, at, end + 1, currencies)
    if other is None or other.currency in {None, currency} or not _is_same_sum(line, end, other):
        return None, end
    try:
        equivalent = Equivalent(amount=other.number.whole, currency=other.currency or "")
    except InvalidRecordError:
        return None, end
    end = _behind_approx(line, other.last)
    return equivalent, _closed(line, end, BRACKETS[opening]) if opening in BRACKETS else end


def _closed(line: Line, at: int, closing: str) -> int:
    """The index behind a closing bracket at a word or, behind a comma there, soon after; else 0."""
    stop = at + BRACKET_REACH if line.word(at) in {",", ";", "/"} else at + 1
    return next((index + 1 for index in range(at, stop) if line.word(index) == closing), 0)


def _behind_approx(line: Line, at: int) -> int:
    """The index behind "approx.", "approximately" or "equivalent" at a word."""
    return line.after(at + 1, ".") if line.word(at) in figure_words(FigureWord.APPROXIMATE) else at


def _is_same_sum(line: Line, end: int, other: Sum) -> bool:
    """Whether only "about", "equivalent to" and the like stand before the other sum, in a closed bracket."""
    opening = line.word(end)
    start, _ = read_qualifier(line, other.first, end + 1)
    if opening in BRACKETS and not _closed(line, _behind_approx(line, other.last), BRACKETS[opening]):
        return False
    if opening == "," and start == end + 1 == other.first:
        return False
    return figure_words(FigureWord.EQUIVALENT).issuperset(line.lower[end + 1 : start])
