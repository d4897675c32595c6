"""The values of a record's fields in words that people read."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, cast

import attrs

from kz_diplomacy.models import Country, Money, Organization, Person, Place, Record, TimeSpan

__all__ = ["fields_in_words", "kind_in_words", "name_of_kind", "word", "words_of"]

_UNSHOWN = frozenset({"id", "status", "rule", "kind", "evidence"})  # stand in the heading of the card


def word(value: StrEnum | str) -> str:
    """Return a word of the contract, or the name of a field, as people write it.

    >>> word("head_of_state")
    'head of state'
    """
    return value.replace("_", " ")


def name_of_kind(record: Record) -> str:
    """Return `visit`, `meeting`, `investment` or `agreement`."""
    return type(record).__name__.lower()


def kind_in_words(record: Record) -> str:
    """Return what kind of record it is: `visit · state`."""
    kinds = [name_of_kind(record)]
    if record.kind is not None:
        kinds.append(word(record.kind))
    return " · ".join(kinds)


def words_of(value: object) -> tuple[str, ...]:
    """Return one text for each item of a field's value, none where the field is empty.

    >>> words_of(TimeSpan.of("2021-08-16/2021-08-17")), words_of(None)
    (('2021-08-16 to 2021-08-17',), ())
    >>> words_of((Country("KZ"), Country("KR")))
    ('Kazakhstan', 'South Korea')
    """
    if value is None:
        return ()
    items = cast("tuple[object, ...]", value) if isinstance(value, tuple) else (value,)
    return tuple(_words_of_one(item) for item in items)


def fields_in_words(record: Record) -> list[tuple[str, tuple[str, ...]]]:
    """Return the filled fields of a record in the order of its class, each with its items."""
    fields = attrs.fields(cast("type[Any]", type(record)))
    names = [field.name for field in fields if field.name not in _UNSHOWN]
    shown = ((name, words_of(getattr(record, name))) for name in names)
    return [(name, words) for name, words in shown if words]


def _words_of_one(item: object) -> str:
    if isinstance(item, StrEnum):
        return word(item)
    return _WORDINGS.get(type(item), str)(item)


def _person(person: Person) -> str:
    office = None if person.office is None else word(person.office)
    home = [person.organization, None if person.country is None else person.country.name]
    known = [person.name, person.role or office, ", ".join(name for name in home if name)]
    return " · ".join(part for part in known if part)


def _at_home(item: Organization | Place) -> str:
    return item.name if item.country is None else f"{item.name} ({item.country.name})"


def _country(country: Country) -> str:
    return country.name


def _span(span: TimeSpan) -> str:
    return str(span).replace("/", " to ")


def _money(money: Money) -> str:
    return str(money) if money.equivalent is None else f"{money} ({money.equivalent})"


_WORDINGS: Mapping[type, Callable[[Any], str]] = {
    Person: _person,
    Organization: _at_home,
    Place: _at_home,
    Country: _country,
    TimeSpan: _span,
    Money: _money,
    int: "{:,}".format,
}
