"""The typed mentions that the readers find: word ranges of a Document with what they say.

They are named tuples, which are made in half the time, where no field has the name of a method of tuples.
"""

from enum import StrEnum
from typing import NamedTuple

import attrs

from kz_diplomacy.knowledge.entries import BodyKind, NameForm, PlaceKind
from kz_diplomacy.models import (
    AgreementKind,
    Country,
    Money,
    Office,
    Organization,
    Place,
    Qualifier,
    TimeSpan,
)


class Basis(StrEnum):
    """Where the days of a date come from."""

    EXPLICIT = "explicit"
    PUBLICATION = "publication"
    INHERITED = "inherited"


class DateMention(NamedTuple):
    """Words that say when; `span` is None where they stay unresolved ("next week" without a publication day).

    `deadline` is True where the words close a time ("by 2029", "until Friday", "before the year is out"): its
    end is known, but it is no period. `opening` is the span that "since 2005" names: `span` is None then, for
    the days from there on have no known end.
    """

    first: int
    last: int
    span: TimeSpan | None
    basis: Basis = Basis.EXPLICIT
    deadline: bool = False
    opening: TimeSpan | None = None


class MoneyMention(NamedTuple):
    """An amount of money with its qualifier words inside the range."""

    first: int
    last: int
    money: Money


@attrs.frozen(kw_only=True)
class CountMention:
    """A number of things ("550", "more than 20", "a dozen"), the thing counted not included."""

    first: int
    last: int
    count: int
    qualifier: Qualifier = Qualifier.EXACT


class CountryMention(NamedTuple):
    """A country by name, adjective, demonym or metonym."""

    first: int
    last: int
    country: Country
    form: NameForm


class PlaceMention(NamedTuple):
    """A city, region, palace or venue."""

    first: int
    last: int
    place: Place
    kind: PlaceKind


class OrganizationMention(NamedTuple):
    """A company, ministry, bank or international body; `generic` for "the Ministry", "the bank".

    `shared` is True for bodies of one name of several states ("the two foreign ministries"), `countries` has
    these where they are named.
    """

    first: int
    last: int
    organization: Organization
    kind: BodyKind | None = None
    generic: bool = False
    shared: bool = False
    countries: tuple[Country, ...] = ()


class PersonMention(NamedTuple):
    """A person or office-holder with the whole chain of roles around the name.

    `name` is as written without titles, None for an unnamed office-holder; `role` as written without the
    country.  `definite` is True for "the President", "the Kazakh leader": words that may point back.
    `counterpart` is True for "his Korean counterpart".  `plural` is True for a group without names
    ("the foreign ministers of Japan and Spain" gives `countries` of both).
    """

    first: int
    last: int
    name: str | None = None
    role: str | None = None
    office: Office | None = None
    country: Country | None = None
    organization: str | None = None
    wikidata: str | None = None
    definite: bool = False
    counterpart: bool = False
    plural: bool = False
    countries: tuple[Country, ...] = ()


class GroupKind(StrEnum):
    """What an anaphoric group or pronoun may point back to."""

    SIDES = "sides"
    LEADERS = "leaders"
    PERSON = "person"
    PEOPLE = "people"
    DELEGATION = "delegation"


@attrs.frozen(kw_only=True)
class GroupMention:
    """Words that point back: "the sides", "both presidents", "the Korean side", "he", "they".

    `office` narrows leaders ("both presidents"), `country` a side ("the Korean side"), `count` their number;
    `countries` are those of several sides ("the Korean and Kazakh delegations").
    """

    first: int
    last: int
    kind: GroupKind
    office: Office | None = None
    country: Country | None = None
    count: int | None = None
    countries: tuple[Country, ...] = ()


@attrs.frozen(kw_only=True)
class DocumentMention:
    """A document between sides, named or counted.

    `title` begins with the kind of document, as written, None for a bare kind word; `countries` and
    `organizations` are the parties that its title names, `shared` the names of bodies of all its
    sides ("between the two foreign ministries"), `signers` the persons by whom it is ("joint statement by A
    and B").  `definite` for "the agreement", "the document".
    """

    first: int
    last: int
    kind: AgreementKind
    title: str | None = None
    count: int | None = None
    plural: bool = False
    definite: bool = False
    countries: tuple[Country, ...] = ()
    organizations: tuple[Organization, ...] = ()
    shared: tuple[str, ...] = ()
    signers: tuple[PersonMention, ...] = ()
    span: TimeSpan | None = None


class ConferenceMention(NamedTuple):
    """A summit, forum, session or commission; `name` as written where it has one of its own."""

    first: int
    last: int
    name: str | None = None
    bilateral: bool = False
    definite: bool = False
    countries: tuple[Country, ...] = ()
    organizations: tuple[Organization, ...] = ()


Mention = (
    DateMention
    | MoneyMention
    | CountMention
    | CountryMention
    | PlaceMention
    | OrganizationMention
    | PersonMention
    | GroupMention
    | DocumentMention
    | ConferenceMention
)
"""Any mention: `first` and `last` bound its words, half-open."""
