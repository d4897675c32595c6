"""Countries, cities, regions and sites: what the geographical tables say of a name."""

from kz_diplomacy.knowledge.entries import CountryName, NameForm, PlaceKind, PlaceName
from kz_diplomacy.knowledge.folders import Folder
from kz_diplomacy.knowledge.tables import Rows, country_of, flag, member
from kz_diplomacy.models import Country

__all__ = [
    "COUNTRY_COLUMNS",
    "COUNTRY_TABLE",
    "NAME",
    "PLACE_COLUMNS",
    "PLACE_TABLES",
    "country_rows",
    "named_country",
    "place_rows",
]

COUNTRY_COLUMNS = ("name", "country", "form", "ambiguous", "source")
PLACE_COLUMNS = ("name", "usual", "country", "kind", "population", "ambiguous", "source")
NAME = 0
COUNTRY_TABLE = "country_names.tsv"
PLACE_TABLES = ("cities.tsv", "regions.tsv", "sites.tsv")

_form = member(NameForm)
_kind = member(PlaceKind)


def _country(code: str) -> Country:
    country = country_of(code)
    if country is None:
        message = "a country is missing"
        raise ValueError(message)
    return country


def _country_name(_name: str, code: str, form: str, ambiguous: str, _source: str) -> CountryName:
    return CountryName(country=_country(code), form=_form(form), ambiguous=flag(ambiguous))


def named_country(
    name: str, code: str, form: str, _ambiguous: str, _source: str
) -> tuple[str, Country, NameForm]:
    """Return name, country and form of a row of the table of countries."""
    return name, _country(code), _form(form)


def country_rows(folder: Folder) -> Rows[CountryName]:
    """Return the names of countries, ordered by country and form.

    Raises:
        KnowledgeError: The table is wrong.
    """
    return Rows[CountryName].read(folder, COUNTRY_TABLE, COUNTRY_COLUMNS, _country_name)


def _place_name(  # noqa: PLR0913, PLR0917 (the columns of the table)
    name: str, usual: str, code: str, kind: str, population: str, ambiguous: str, _source: str
) -> PlaceName:
    return PlaceName(
        name=usual or name,
        country=_country(code),
        kind=_kind(kind),
        population=int(population) if population else 0,
        ambiguous=flag(ambiguous),
    )


def place_rows(folder: Folder) -> list[Rows[PlaceName]]:
    """Return the names of cities, regions and sites.

    Raises:
        KnowledgeError: A table is wrong.
    """
    return [Rows[PlaceName].read(folder, table, PLACE_COLUMNS, _place_name) for table in PLACE_TABLES]
