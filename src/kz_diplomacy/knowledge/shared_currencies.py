"""Words for the money of several countries: rupees, pesos, "Sh"."""

from collections.abc import Mapping
from functools import cache

from kz_diplomacy.knowledge.tables import bundled, items, read_table

__all__ = ["SHARED_CURRENCY_COLUMNS", "shared_currencies"]

SHARED_CURRENCY_COLUMNS = ("word", "currencies", "source")


@cache
def shared_currencies() -> Mapping[str, tuple[str, ...]]:
    """Return the codes of the currencies that a word in lower case may be, by the word.

    >>> shared_currencies()["kwacha"]
    ('MWK', 'ZMW')
    """
    return dict(read_table(bundled(), "shared_currencies.tsv", SHARED_CURRENCY_COLUMNS, _row))


def _row(word: str, currencies: str, _source: str) -> tuple[str, tuple[str, ...]]:
    return word, items(currencies)
