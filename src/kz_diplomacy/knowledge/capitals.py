"""The capitals of each country, past and present, out of the table of cities."""

from collections.abc import Mapping

from kz_diplomacy.knowledge.entries import PlaceKind
from kz_diplomacy.knowledge.folders import Folder
from kz_diplomacy.knowledge.names import grouped
from kz_diplomacy.knowledge.places import PLACE_COLUMNS
from kz_diplomacy.knowledge.tables import country_of, read_table
from kz_diplomacy.models import Country

__all__ = ["read_capitals"]


def read_capitals(folder: Folder) -> Mapping[Country, tuple[str, ...]]:
    """Return the usual names of the capitals by country, each name once.

    Raises:
        KnowledgeError: The table is wrong.

    >>> from kz_diplomacy.knowledge.tables import bundled
    >>> read_capitals(bundled())[Country("UZ")]
    ('Tashkent',)
    """
    rows = read_table(folder, "cities.tsv", PLACE_COLUMNS, _row)
    named = grouped((country, name) for country, name in filter(None, rows))
    return {country: tuple(dict.fromkeys(names)) for country, names in named.items()}


def _row(
    name: str, usual: str, code: str, kind: str, _population: str, _ambiguous: str, _source: str
) -> tuple[Country, str] | None:
    country = country_of(code) if kind == PlaceKind.CAPITAL else None
    return None if country is None else (country, usual or name)
