"""Countries by their ISO 3166-1 alpha-2 codes."""

from typing import Any

import attrs
from attrs import field, frozen

from kz_diplomacy.models.codes import country_codes
from kz_diplomacy.models.validation import described, reject

__all__ = ["Country"]


def _known(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
    if type(value) is not str or value not in country_codes():
        reject(instance, attribute.name, f"no ISO 3166-1 alpha-2 code: {described(value)}")


@frozen(repr=False, order=True, cache_hash=True)
class Country:
    """A country, present or former.

    Kosovo is `XK`; former states have their codes of ISO 3166-3: `SU`, `YU`, `DD` (East Germany), `CS`
    (Czechoslovakia), `VD` (North Vietnam), `YD` (South Yemen). Unions of states are organizations.

    Attributes:
        code: The alpha-2 code in capitals.

    Raises:
        InvalidRecordError: The code is unknown.

    >>> Country("KZ").name, Country("KZ").alpha_3, str(Country("KZ"))
    ('Kazakhstan', 'KAZ', 'KZ')
    """

    code: str = field(validator=_known)

    @property
    def name(self) -> str:
        """The short English name."""
        return country_codes()[self.code].name

    @property
    def alpha_3(self) -> str:
        """The ISO 3166-1 alpha-3 code; for Kosovo the user-assigned `XKX`."""
        return country_codes()[self.code].alpha_3

    def __str__(self) -> str:
        """Return the code."""
        return self.code

    def __repr__(self) -> str:
        """Return the call that makes this country."""
        return f"Country({self.code!r})"
