"""Who, what and where a record means, whatever way its article spells the name."""

import re
from collections.abc import Hashable
from typing import NamedTuple

from attrs import field, frozen

from kz_diplomacy.knowledge import Body, Knowledge, Official, PlaceKind, PlaceName
from kz_diplomacy.knowledge.spelling import folded, words
from kz_diplomacy.models import Country, Office, Organization, Person, Place

__all__ = ["Company", "Identities", "Spot", "Who", "sounded"]

_CITIES = (PlaceKind.CAPITAL, PlaceKind.CITY)
_PARTS = re.compile(r"[^\W_]+")
# Letters that transliterations of one name write in different ways, then those that some leave out.
_SOUNDS = (("kh", "h"), ("gh", "g"), ("dzh", "j"), ("zh", "j"), ("ph", "f"), ("ou", "u"), ("ks", "x"))
_LETTERS = str.maketrans({"y": "i", "w": "v", "q": "k", "'": None})
_GLIDES = re.compile(r"i(?=[aeou])|(?<=[aeou])i|(.)(?=\1)")


class Who(NamedTuple):
    """A person as far as it is known who it is.

    `names` are the sounds of the parts of the name but for initials, `last` that of the last part, `role`
    is in lower case.
    """

    item: str | None
    names: frozenset[str]
    last: str | None
    office: Office | None
    role: str | None
    country: str | None
    organization: str | None


class Company(NamedTuple):
    """A body by its item or full name, and the sounds of the words of its name."""

    key: str
    names: frozenset[str]
    country: str | None


class Spot(NamedTuple):
    """A place by the sounds of its usual name, and what sort of city it is if it is known as one."""

    name: str
    country: str | None
    kind: PlaceKind | None


def sounded(word: str) -> str:
    """Return what all usual transliterations of a name have in common.

    >>> {sounded(name) for name in ("Mirziyoyev", "Mirziyoev", "Mirzijoev".replace("ij", "iy"))}
    {'mirzoev'}
    >>> sounded("Berdymukhamedov") == sounded("Berdimuhamedow")
    True
    """
    plain = folded(word).lower()
    for written, sound in _SOUNDS:
        plain = plain.replace(written, sound)
    return _GLIDES.sub("", plain.translate(_LETTERS))


def _code(country: Country | None) -> str | None:
    return None if country is None else country.code


def _nothing() -> dict[Hashable, object]:
    return {}


@frozen(eq=False)
class Identities:
    """The people, bodies and places of records, told by the knowledge; remembers whom it was asked for.

    >>> identities = Identities(Knowledge.load())
    >>> identities.who(Person(name="Shavkat Mirziyoyev")).item
    'Q57808'
    >>> identities.spot(Place(name="Nur-Sultan")).country
    'KZ'
    """

    knowledge: Knowledge
    _known: dict[Hashable, object] = field(factory=_nothing, init=False, repr=False)

    def who(self, person: Person) -> Who:
        """Return who a person is."""
        key = (
            person.name,
            person.role,
            person.office,
            _code(person.country),
            person.organization,
            person.wikidata,
        )
        found = self._known.get(key)
        if not isinstance(found, Who):
            found = self._known[key] = self._who(person)
        return found

    def company(self, body: Organization) -> Company:
        """Return what body an organization is."""
        key = (body.name, _code(body.country), body.wikidata)
        found = self._known.get(key)
        if not isinstance(found, Company):
            found = self._known[key] = self._company(body)
        return found

    def spot(self, place: Place) -> Spot:
        """Return where a place is."""
        key = (place.name, _code(place.country))
        found = self._known.get(key)
        if not isinstance(found, Spot):
            found = self._known[key] = self._spot(place)
        return found

    def _who(self, person: Person) -> Who:
        official = self._official(person)
        item = person.wikidata or (official.wikidata or official.name if official else None)
        country = person.country or (official.country if official else None)
        heard = _heard(person.name or "")
        parts = [part for part in heard if len(part) > 1] or heard
        return Who(
            item=item,
            names=frozenset(parts),
            last=parts[-1] if parts else None,
            office=person.office,
            role=person.role and person.role.lower(),
            country=_code(country),
            organization=person.organization and " ".join(sorted(_sounds(person.organization))),
        )

    def _official(self, person: Person) -> Official | None:
        if person.name is None:
            return None
        known = self.knowledge.official(person.name)
        fitting = [each for each in known if None in {person.country, each.country} or _serves(each, person)]
        return fitting[0] if len(fitting) == 1 else None

    def _company(self, body: Organization) -> Company:
        known = [each for each in self.knowledge.names.lookup(words(body.name)) if isinstance(each, Body)]
        fitting = [
            each for each in known if None in {body.country, each.country} or body.country == each.country
        ]
        only = fitting[0] if len(fitting) == 1 else None
        names = _sounds(only.name if only else body.name)
        key = body.wikidata or (only.wikidata if only else None) or " ".join(sorted(names))
        return Company(key, names, _code(body.country or (only.country if only else None)))

    def _spot(self, place: Place) -> Spot:
        known = [
            each for each in self.knowledge.names.lookup(words(place.name)) if isinstance(each, PlaceName)
        ]
        fitting = [each for each in known if place.country in {None, each.country}]
        only = fitting[0] if len({(each.name, each.country) for each in fitting}) == 1 else None
        return Spot(
            name=" ".join(sorted(_sounds(only.name if only else place.name))),
            country=_code(place.country or (only.country if only else None)),
            kind=only.kind if only and only.kind in _CITIES else None,
        )


def _serves(official: Official, person: Person) -> bool:
    served = {official.country, *(term.country for term in official.terms)}
    return person.country in served


def _sounds(name: str) -> frozenset[str]:
    return frozenset(_heard(name))


def _heard(name: str) -> list[str]:
    return [sound for part in _PARTS.findall(folded(name)) if (sound := sounded(part))]
