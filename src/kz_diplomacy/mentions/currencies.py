"""The currency beside a number: "$", "KZT", "Euro" before it, "dollars", "Kazakh tenge", "-euro" behind it.

    before = symbol | code | a name with a capital ;
    behind = [ dash ], [ adjective, [ adjective ] ], name | symbol | code ;

A code may be in small letters behind a scale ("6 mln usd").  An adjective that the table does not know is
passed over ("Kazakh tenge"), but not where the money of several countries bears the name.  A name that stands
for several currencies is none.
"""

from collections.abc import Iterable
from typing import Final

from kz_diplomacy.knowledge import CurrencyWord
from kz_diplomacy.knowledge.figure_words import FigureWord, figure_words
from kz_diplomacy.mentions.line import DASHES, Line
from kz_diplomacy.mentions.local_currencies import LocalCurrencies
from kz_diplomacy.mentions.number_words import SCALES

LONGEST_CURRENCY: Final = 4
"""Words of a currency name: "Bosnia and Herzegovina mark" apart, none is longer."""


LONGEST_CODE: Final = 4


def currency_before(line: Line, at: int, free: int, currencies: LocalCurrencies) -> tuple[int, str] | None:
    """The first word and the code of a currency that ends right before a number, "Yen (JPY)" too.

    >>> from kz_diplomacy.grammar import Gazetteer
    >>> currencies = LocalCurrencies(Gazetteer.build([(["$"], CurrencyWord(code="USD"))]))
    >>> currency_before(Line.of("paid $ 5"), 2, 0, currencies)
    (1, 'USD')
    """
    if line.word(at - 1) == ")" and line.word(at - 3) == "(" and line.key(at - 2).isupper():
        named = currency_before(line, at - 1, free, currencies)
        return named and (currency_before(line, at - 3, free, currencies) or named)
    short = line.word(at - 1) == "." and line.word(at - 2) in figure_words(FigureWord.WRITTEN_BEFORE)
    end = at - 1 if short else at
    if line.key(end - 1).islower() and line.key(end - 1).isalpha():
        return None
    for start in range(max(free, line.first, end - LONGEST_CURRENCY), end):
        found = currencies.longest_at(line.lower, start, end)
        if found is not None and found[0] == end and _may_precede(line, start, end):
            code = only_code(found[1])
            return None if code is None else (start, code)
    return None


def _may_precede(line: Line, start: int, end: int) -> bool:
    """Whether the currency is one that is written before its number: a symbol, a code, a capital name."""
    key, word = line.key(end - 1), line.word(end - 1)
    code = len(key) <= LONGEST_CODE and not key.islower() and word not in figure_words(FigureWord.OTHER_WORD)
    return not key.isalpha() or code or word in figure_words(FigureWord.WRITTEN_BEFORE) or end - start > 1


def currency_behind(line: Line, at: int, currencies: LocalCurrencies) -> tuple[int, str] | None:
    """The index behind and the code of a currency that follows a number, "-dollar" and "-euro" too.

    >>> from kz_diplomacy.grammar import Gazetteer
    >>> currencies = LocalCurrencies(Gazetteer.build([(["tenge"], CurrencyWord(code="KZT"))]))
    >>> currency_behind(Line.of("5 Kazakh tenge"), 1, currencies)
    (3, 'KZT')
    """
    start = at + 1 if line.word(at) in DASHES else at
    for skipped in range(3):
        if skipped and not line.capital(start + skipped - 1):
            break
        found = currencies.longest_at(line.lower, start + skipped, line.last)
        if found is None:
            continue
        word = line.word(found[0] - 1)
        counted = line.word(at - 1) in SCALES
        if word in figure_words(FigureWord.LETTER):
            return None
        if not counted and _is_other_word(line, start + skipped, found):
            continue
        unknown = skipped and word in figure_words(FigureWord.OF_SEVERAL)
        if unknown or _is_weight(line, found[0]) or _opens_next(line, found[0]):
            return None
        code = only_code(found[1])
        return None if code is None else (found[0], code)
    return None


def _is_other_word(line: Line, at: int, found: tuple[int, tuple[CurrencyWord, ...]]) -> bool:
    """Whether a code in small letters is a plain word: "20 all", "the 2022 World Cup"."""
    codes = {word.code.lower() for word in found[1]}
    return found[0] == at + 1 and line.word(at) in codes and not line.key(at).isupper()


def _is_weight(line: Line, end: int) -> bool:
    """Whether "pounds" is a weight: "pounds of nitrogen"."""
    return (
        line.word(end - 1) in {"pounds", "pound"}
        and line.word(end) == "of"
        and line.word(end + 1) not in figure_words(FigureWord.MASS)
    )


def _opens_next(line: Line, end: int) -> bool:
    """Whether a symbol or code belongs to the number behind it: "in 2020 $16 million"."""
    written_before = not line.word(end - 1).isalpha() or line.key(end - 1).isupper()
    return written_before and line.word(end)[:1].isdigit()


def only_code(words: Iterable[CurrencyWord]) -> str | None:
    """The code that a word for money has, None where it has several or none.

    >>> only_code([CurrencyWord(code="KZT"), CurrencyWord(code="KZT")])
    'KZT'
    """
    codes = {word.code for word in words}
    return codes.pop() if len(codes) == 1 else None
