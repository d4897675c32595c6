"""Cities, regions and venues."""

from attrs import field, frozen

from kz_diplomacy.models.country import Country
from kz_diplomacy.models.representation import brief_repr
from kz_diplomacy.models.validation import a_or_none, words

__all__ = ["Place"]


@frozen(kw_only=True, repr=False, cache_hash=True)
class Place:
    """A city, region, palace or venue.

    Attributes:
        name: As the article names it.
        country: Where it lies, or None.

    Raises:
        InvalidRecordError: The name is blank, or the country none.

    >>> Place(name="Seoul", country=Country("KR"))
    Place(name='Seoul', country=Country('KR'))
    """

    name: str = field(validator=words)
    country: Country | None = field(default=None, validator=a_or_none(Country))

    __repr__ = brief_repr
