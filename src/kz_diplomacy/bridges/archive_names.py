"""Names of states as archives write them: "Korea, South", "NETHERLANDS THE", "Siam (Thailand)"."""

from collections.abc import Mapping
from functools import cache

from kz_diplomacy.bridges.tables import rows
from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.models import Country
from kz_diplomacy.models.codes import country_codes

__all__ = ["country_named", "is_body", "why_no_country"]


def country_named(name: str, identifier: str = "") -> Country | None:
    """Return the country of a name, None where it has no code of the models or may be one of several.

    Args:
        name: As the archive writes it, in any case.
        identifier: What the archive calls the territory itself, where it does.

    >>> country_named("Korea, South"), country_named("NETHERLANDS THE"), country_named("PRUSSIA")
    (Country('KR'), Country('NL'), None)
    """
    key = name.strip().casefold()
    for written in ((key, identifier), (key, "")):
        if written in _written():
            return _written()[written][0]
    head, comma, tail = key.partition(", ")
    return _known().get(key) or (_known().get(f"{tail} {head}") if comma else None)


def why_no_country(name: str) -> str:
    """Return why a name has no country.

    >>> why_no_country("PRUSSIA"), why_no_country("Example Isles")
    ('a former state without a code', 'no name of a state that is known')
    """
    _, why = _written().get((name.strip().casefold(), ""), (None, ""))
    return why or "no name of a state that is known"


def is_body(name: str) -> bool:
    """Return whether the name is that of an international body.

    >>> is_body("EUROPEAN UNION")
    True
    """
    return name.strip().casefold() in {body.casefold() for body, _ in rows("archive_bodies.tsv")}


@cache
def _written() -> Mapping[tuple[str, str], tuple[Country | None, str]]:
    return {
        (name.casefold(), identifier): (Country(code) if code else None, why)
        for name, identifier, code, why, _ in rows("archive_countries.tsv")
    }


@cache
def _known() -> Mapping[str, Country]:
    names = {
        name.casefold(): country
        for country, written in Knowledge.load().country_names.items()
        for name in written
    }
    return {**names, **{entry.name.casefold(): Country(code) for code, entry in country_codes().items()}}
