"""Countries, cities, regions and sites: what the geographical tables say of a name."""

from collections.abc import Iterator
from importlib.resources.abc import Traversable

from kz_diplomacy.knowledge.entries import CountryName, NameForm, PlaceKind, PlaceName
from kz_diplomacy.knowledge.tables import country_of, flag, member, read_table
from kz_diplomacy.models import Country

__all__ = ["COUNTRY_COLUMNS", "PLACE_COLUMNS", "PLACE_TABLES", "country_names", "place_names"]

COUNTRY_COLUMNS = ("name", "country", "form", "ambiguous", "source")
PLACE_COLUMNS = ("name", "usual", "country", "kind", "population", "ambiguous", "source")
PLACE_TABLES = ("cities.tsv", "regions.tsv", "sites.tsv")

_form = member(NameForm)
_kind = member(PlaceKind)


def _country(code: str) -> Country:
    country = country_of(code)
    if country is None:
        message = "a country is missing"
        raise ValueError(message)
    return country


def _country_name(name: str, code: str, form: str, ambiguous: str, _source: str) -> tuple[str, CountryName]:
    return name, CountryName(country=_country(code), form=_form(form), ambiguous=flag(ambiguous))


def country_names(folder: Traversable) -> list[tuple[str, CountryName]]:
    """Return every name of a country with what it stands for, the usual name of a country first.

    Raises:
        KnowledgeError: The table is wrong.
    """
    return read_table(folder, "country_names.tsv", COUNTRY_COLUMNS, _country_name)


def _place_name(  # noqa: PLR0913, PLR0917 (the columns of the table)
    name: str, usual: str, code: str, kind: str, population: str, ambiguous: str, _source: str
) -> tuple[str, PlaceName]:
    return name, PlaceName(
        name=usual or name,
        country=_country(code),
        kind=_kind(kind),
        population=int(population) if population else 0,
        ambiguous=flag(ambiguous),
    )


def place_names(folder: Traversable) -> Iterator[tuple[str, PlaceName]]:
    """Yield every name of a city, region or site with what it stands for.

    Raises:
        KnowledgeError: A table is wrong.
    """
    for table in PLACE_TABLES:
        yield from read_table(folder, table, PLACE_COLUMNS, _place_name)
