"""The code tables of ISO 3166 and ISO 4217, read once, when the first code is checked."""

from collections.abc import Mapping
from functools import cache
from pkgutil import get_data
from typing import NamedTuple

__all__ = ["CountryCode", "country_codes", "currency_codes"]


class CountryCode(NamedTuple):
    """What the table says of a country code."""

    alpha_3: str
    name: str


def _rows(table: str) -> list[list[str]]:
    text = (get_data("kz_diplomacy.models", f"data/{table}") or b"").decode("utf-8")
    return [line.split("\t") for line in text.splitlines()[1:]]


@cache
def country_codes() -> Mapping[str, CountryCode]:
    """Return the countries by alpha-2 code, former ones included.

    >>> country_codes()["SU"]
    CountryCode(alpha_3='SUN', name='Soviet Union')
    """
    return {alpha_2: CountryCode(alpha_3, name) for alpha_2, alpha_3, name, _ in _rows("iso3166.tsv")}


@cache
def currency_codes() -> Mapping[str, str]:
    """Return the English names of the currencies by code, former ones included.

    >>> currency_codes()["KZT"]
    'Kazakhstani Tenge'
    """
    return {code: name for code, name, _ in _rows("iso4217.tsv")}
