"""What the tables say of a name: the values that a look-up yields."""

import datetime as dt
from enum import StrEnum
from typing import NamedTuple

from kz_diplomacy.models import AgreementKind, Country, Office, Topic


class NameForm(StrEnum):
    """How a word names a country: Kazakhstan, Kazakh, Kazakhs, the Akorda."""

    NAME = "name"
    ADJECTIVE = "adjective"
    DEMONYM = "demonym"
    METONYM = "metonym"


class PlaceKind(StrEnum):
    """What sort of place a name stands for."""

    CAPITAL = "capital"
    CITY = "city"
    REGION = "region"
    SITE = "site"


class BodyKind(StrEnum):
    """What sort of organization a name stands for."""

    INTERNATIONAL = "international"
    GOVERNMENT = "government"
    MINISTRY = "ministry"
    PARLIAMENT = "parliament"
    AGENCY = "agency"
    CENTRAL_BANK = "central_bank"
    BANK = "bank"
    FUND = "fund"
    COMPANY = "company"
    MOVEMENT = "movement"
    PARTY = "party"
    UNIVERSITY = "university"
    MEDIA = "media"


class CountryName(NamedTuple):
    """A name of a country or of its people or government."""

    country: Country
    form: NameForm
    ambiguous: bool = False


class PlaceName(NamedTuple):
    """A city, region or site; `name` is the usual English name.

    `ambiguous` is True for names that are also words, persons' names or other places ("Reading", "Victoria").
    """

    name: str
    country: Country
    kind: PlaceKind
    population: int = 0
    ambiguous: bool = False


class Body(NamedTuple):
    """An organization; `name` is its full name, `country` its home, None where international."""

    name: str
    kind: BodyKind
    country: Country | None = None
    wikidata: str | None = None


class Term(NamedTuple):
    """One office of an official, from `start` to `end` (both None where unknown)."""

    role: str
    office: Office
    country: Country | None = None
    organization: str | None = None
    start: dt.date | None = None
    end: dt.date | None = None


class Official(NamedTuple):
    """A public person with all known terms, oldest first."""

    name: str
    country: Country | None
    wikidata: str | None = None
    terms: tuple[Term, ...] = ()


class Title(NamedTuple):
    """What a title means: "foreign minister", "envoy", "chairman of the board".

    `of_country` is False for titles that only bodies and companies have (CEO, secretary general).
    """

    office: Office
    of_country: bool = True


class CurrencyWord(NamedTuple):
    """A word, symbol or code for money: `code` is ISO 4217."""

    code: str


class DocumentWord(NamedTuple):
    """A word or phrase for a kind of document; `plural` for "memorandums", "papers"."""

    kind: AgreementKind
    plural: bool = False


class TopicWord(NamedTuple):
    """A word or phrase that tells what was discussed."""

    topic: Topic


Name = CountryName | PlaceName | Body | Official
"""All that one surface form may stand for."""
