"""The counts in a document: a number of things, neither date nor money nor measure.

    count = [ qualifier ], number, thing | "number of", { word }, ( "reached" | "is" | "to" … ), number ;
    thing = a word that is no unit of measure, no function word and no scale ;

The thing is not part of the mention.  Left out are ordinals, decimals, percentages, sums of money, days,
months and years, measures ("30 km"), clock times, numbers of articles, resolutions and phones.
"""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

from kz_diplomacy.knowledge.figure_words import FigureWord, figure_words
from kz_diplomacy.mentions.calendar import MONTHS, YEARS
from kz_diplomacy.mentions.line import DASHES, Line, lines_with
from kz_diplomacy.mentions.number_words import Number
from kz_diplomacy.mentions.numbers import number_starts, read_number
from kz_diplomacy.mentions.qualifiers import read_qualifier, read_qualifier_behind
from kz_diplomacy.mentions.values import CountMention, DateMention, MoneyMention
from kz_diplomacy.models import Article, Qualifier
from kz_diplomacy.text import Document, read_document

LARGEST: Final = 2**63 - 1
LONG_NUMBER: Final = 3
"""Digits from which "number 1,300" is what things come to, no label."""
FEW: Final = 20
"""Below this "under" is no bound: "under two agreements"."""
STOPS: Final = frozenset({
    "of", "in", "on", "at", "to", "from", "by", "for", "with", "and", "or", "but", "as", "than", "that",
    "which", "who", "the", "a", "an", "is", "are", "was", "were", "has", "had", "have", "will", "would",
    "can", "this", "these", "those", "after", "before", "during", "since", "until", "between", "into",
    "over", "under", "about", "if", "when", "while", "where", "it", "he", "she", "they", "we", "not", "also",
    "then", "its", "his", "their", "our", "against", "through", "via", "within", "another", "later",
    "earlier", "ago", "onwards", "so", "there", "up", "down", "out", "off", "be", "been", "did", "do",
    "does", "said", "told", "may", "should", "could", "must", "per", "s", "'s", "de",
})  # fmt: skip
LABEL_MARKS: Final = frozenset({"$", "#", "+", "№", "/", "="})
MARKS: Final = frozenset(
    {",", "(", ")", "[", "]", '"', "'", *DASHES, "--", ";", ":", ".", "•", "*", "\u201c"}
)
"""Marks before which a count may stand."""
JOINTS: Final = frozenset({*DASHES, ":"})
"""Marks between two parts of one number or time."""


def find_counts(
    document: Document, beside: Iterable[DateMention | MoneyMention] = ()
) -> tuple[CountMention, ...]:
    """The counts of a document, in order, never overlapping.

    Args:
        document: The text as words.
        beside: Dates and sums of money already found: what lies in them is not counted again.

    >>> document = read_document(Article(text="More than 20 papers were signed by a dozen firms in 2 days."))
    >>> [(mention.count, mention.qualifier.value) for mention in find_counts(document)]
    [(20, 'over'), (12, 'exact')]
    """
    taken = frozenset(index for mention in beside for index in range(mention.first, mention.last))
    starts = number_starts(document, taken)
    return tuple(found for line, inside in lines_with(document, starts) for found in _counts(line, inside))


def read_count(text: str) -> int | None:
    """The first count in a string, None where there is none.

    >>> read_count("seventeen memorandums"), read_count("550 companies"), read_count("30 km")
    (17, 550, None)
    """
    found = find_counts(read_document(Article(text=text)))
    return found[0].count if found else None


def _counts(line: Line, starts: list[int]) -> Iterator[CountMention]:
    free = line.first
    for at in starts:
        if at < free or _is_labelled(line, at):
            continue
        number = read_number(line, at)
        if number is None:
            continue
        free = number.last
        end, behind = read_qualifier_behind(line, number.last)
        if end > number.last:
            number = number._replace(last=end)
        if not (_has_thing(line, at, number) or _is_reached(line, at, number)):
            continue
        mention = _mention(line, at, number, behind)
        if mention is not None:
            free = mention.last
            yield mention


def _mention(line: Line, at: int, number: Number, behind: Qualifier | None) -> CountMention | None:
    amount = number.amount
    if amount != amount.to_integral_value() or amount > LARGEST:
        return None
    start, qualifier = read_qualifier(line, at, line.first)
    if line.word(start) == "under" and amount < FEW:
        start, qualifier = at, None
    return CountMention(
        first=start, last=number.last, count=int(amount), qualifier=qualifier or behind or Qualifier.EXACT
    )


def _is_labelled(line: Line, at: int) -> bool:
    """Whether the word before makes the number a label, a sum, a date or part of a larger number."""
    before = line.word(at - 1)
    if before == "number" and len(line.word(at)) >= LONG_NUMBER:
        return False
    if before in LABEL_MARKS or before in figure_words(FigureWord.LABEL) or before in MONTHS:
        return True
    if not before or before[-1].isalnum():
        return False
    earlier = line.word(at - 2)
    if before == "." and (earlier in figure_words(FigureWord.ABBREVIATED) or earlier in MONTHS):
        return True
    return before not in MARKS or (before in JOINTS and "0" <= earlier < ":")


def _has_thing(line: Line, at: int, number: Number) -> bool:
    """Whether a thing that is counted follows."""
    word = line.word(number.last)
    if word in STOPS or word in figure_words(FigureWord.MEASURE) or word in MONTHS:
        return False
    if line.word(at) == "one":
        return (
            word.isalpha() and word not in figure_words(FigureWord.ONE_OF) and line.key(number.last).islower()
        )
    if _is_year(line, at) and line.word(number.last - 1)[:2] in {"18", "19", "20"}:
        return False
    after = line.word(number.last + 1)
    return word[:1].isalpha() and after not in YEARS and after not in {"cent", "cents"}


def _is_year(line: Line, at: int) -> bool:
    word = line.word(at)
    return len(word) == 4 and word[:2] in {"18", "19", "20"} and word.isdecimal()  # noqa: PLR2004 - a year's digits


def _is_reached(line: Line, at: int, number: Number) -> bool:
    """Whether the number ends its clause and is what "the number of …" comes to."""
    if line.word(number.last) not in {".", ",", ";", ")", "", "and", "by", "in", "at", "last"}:
        return False
    start, _ = read_qualifier(line, at, line.first)
    before = line.word(start - 1)
    if before in figure_words(FigureWord.COUNTING):
        return True
    window = line.lower[max(line.first, at - 15) : at]
    return before in figure_words(FigureWord.REACHING) and ("number", "of") in pairwise(window)
