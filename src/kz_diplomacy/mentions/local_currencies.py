"""Words for the money of several countries, read as that of the country that an article speaks of most.

"Rs 500 million" is money of Pakistan in an article about Pakistan; where the article names none of the
countries, or two of them as often, the word keeps the meaning that it has everywhere, if it has one.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import attrs

from kz_diplomacy.grammar import Gazetteer
from kz_diplomacy.knowledge import CurrencyWord
from kz_diplomacy.knowledge.shared_currencies import shared_currencies
from kz_diplomacy.models import Country

Found = tuple[int, tuple[CurrencyWord, ...]]
COUNTRY_CODE = 2
"""Letters of a currency's code that are its country's, by ISO 4217."""


def local_words(lower: Sequence[str], countries: Iterable[Country]) -> Mapping[str, CurrencyWord]:
    """Return the currency of each word of a text that several countries share, where one is spoken of most.

    Args:
        lower: The words of the text in lower case.
        countries: The countries that it names, each as often as it does.

    >>> local_words(["paid", "sh", "50", "billion"], [Country("KE"), Country("KE"), Country("UG")])
    {'sh': CurrencyWord(code='KES')}
    """
    shared = shared_currencies()
    words = {word for word in lower if word in shared}
    spoken = Counter(map(str, countries)) if words else Counter[str]()
    found = ((word, _most_spoken(shared[word], spoken)) for word in sorted(words))
    return {word: CurrencyWord(code=code) for word, code in found if code is not None}


def _most_spoken(codes: Sequence[str], spoken: Mapping[str, int]) -> str | None:
    times = {code: spoken.get(code[:COUNTRY_CODE], 0) for code in codes}
    most = max(times.values())
    first, *others = (code for code, number in times.items() if number == most)
    return first if most and not others else None


@attrs.frozen
class LocalCurrencies:
    """The words for money of an article: those that mean the same everywhere, and its `local` ones."""

    everywhere: Gazetteer[CurrencyWord]
    local: Mapping[str, CurrencyWord] = attrs.field(factory=dict[str, CurrencyWord])

    def find(self, lower: Sequence[str]) -> list[tuple[int, int]]:
        """Return the words at which phrases for money begin, and those after their last."""
        found = [(first, last) for first, last, _ in self.everywhere.find(lower)]
        local = enumerate(lower) if self.local else ()
        return [*found, *((at, at + 1) for at, word in local if word in self.local)]

    def longest_at(self, lower: Sequence[str], at: int, last: int | None = None) -> Found | None:
        """Return the word after the longest phrase that begins at a word, with what it means, or None."""
        found = self.everywhere.longest_at(lower, at, last)
        local = self.local.get(lower[at]) if at < len(lower) else None
        alone = found is None or found[0] == at + 1
        return (at + 1, (local,)) if local is not None and alone else found

    def lookup(self, phrase: Sequence[str]) -> tuple[CurrencyWord, ...]:
        """Return what exactly this phrase means."""
        return self.everywhere.lookup(phrase)
