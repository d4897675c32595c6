"""Persons and the bodies that they act for."""

import re
from typing import Any

import attrs
from attrs import field, frozen

from kz_diplomacy.models.country import Country
from kz_diplomacy.models.enums import Office
from kz_diplomacy.models.representation import brief_repr
from kz_diplomacy.models.validation import Value, a_or_none, reject, words, words_or_none

__all__ = ["Organization", "Person"]

_ITEM = re.compile(r"Q[1-9][0-9]{0,15}")


def _item_or_none(instance: object, attribute: "attrs.Attribute[Any]", value: Value) -> None:
    words_or_none(instance, attribute, value)
    if value is not None and not _ITEM.fullmatch(value):
        reject(instance, attribute.name, "must be a Wikidata item number like Q21001")


@frozen(kw_only=True, repr=False, cache_hash=True)
class Person:
    """An official or another person, named or known by the office alone.

    Attributes:
        name: The fullest form in the article, without title; None for an unnamed office-holder.
        role: The title as written, without the country.
        office: The office behind the title.
        country: The country that the person acts for.
        organization: The name of the international body, company, party or movement that the person acts
            for; None for holders of state office.
        wikidata: The number of the item where exactly one known person fits.

    Raises:
        InvalidRecordError: A text is blank, or name, role and office are all None.

    >>> Person(role="Foreign Minister", office=Office.FOREIGN_MINISTER, country=Country("JP"))
    Person(role='Foreign Minister', office=Office.FOREIGN_MINISTER, country=Country('JP'))
    """

    name: str | None = field(default=None, validator=words_or_none)
    role: str | None = field(default=None, validator=words_or_none)
    office: Office | None = field(default=None, validator=a_or_none(Office))
    country: Country | None = field(default=None, validator=a_or_none(Country))
    organization: str | None = field(default=None, validator=words_or_none)
    wikidata: str | None = field(default=None, validator=_item_or_none)

    def __attrs_post_init__(self) -> None:
        """Check that something tells the person from any other."""
        if self.name is None and self.role is None and self.office is None:
            reject(self, "name", "must be given where role and office are not")

    __repr__ = brief_repr


@frozen(kw_only=True, repr=False, cache_hash=True)
class Organization:
    """A company, ministry, bank, movement or international body.

    Attributes:
        name: As the article names it.
        country: Its home; None where international or unknown.
        wikidata: The number of the item where exactly one known body fits.

    Raises:
        InvalidRecordError: The name is blank.

    >>> Organization(name="Samsung", country=Country("KR"))
    Organization(name='Samsung', country=Country('KR'))
    """

    name: str = field(validator=words)
    country: Country | None = field(default=None, validator=a_or_none(Country))
    wikidata: str | None = field(default=None, validator=_item_or_none)

    __repr__ = brief_repr
