"""Organizations: acronyms and generic words ("the Bank") told for the full names in the article."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple, Self

import attrs

from kz_diplomacy.knowledge.entries import BodyKind
from kz_diplomacy.knowledge.spelling import folded
from kz_diplomacy.mentions.values import OrganizationMention
from kz_diplomacy.models import Country, Organization

OF_STATE = frozenset(
    (BodyKind.GOVERNMENT, BodyKind.MINISTRY, BodyKind.PARLIAMENT, BodyKind.AGENCY, BodyKind.CENTRAL_BANK)
)
CLEARLY = 2
"""How many times as often as any other a body is named that a generic word stands for."""
SMALL = frozenset("of the and for on in to de la &".split())
"""Words that give no letter to an acronym."""


@lru_cache(maxsize=1024)  # a name is compared with many others
def initials(name: str) -> str:
    """Return the capital first letters of the words that count, a number as it is.

    >>> initials("European Bank for Reconstruction and Development"), initials("Group of 20")
    ('EBRD', 'G20')
    """
    kept = [word for word in folded(name).replace("-", " ").split() if word.lower() not in SMALL]
    return "".join(word if word.isdigit() else word[0] for word in kept).upper()


def is_short_name(short: str, full: str) -> bool:
    """Return whether one name of a body is the acronym of another or its first words.

    >>> is_short_name("EBRD", "European Bank for Reconstruction and Development")
    True
    >>> is_short_name("Samsung", "Samsung Electronics"), is_short_name("Bank", "World Bank")
    (True, False)
    """
    one, other = folded(short), folded(full)
    return one == initials(full) or (len(one) < len(other) and other.startswith(one + " "))


def is_acronym(short: str, full: str) -> bool:
    """Return whether one name is made of the first letters of another.

    >>> is_acronym("EBRD", "European Bank for Reconstruction and Development"), is_acronym("OPEC", "OECD")
    (True, False)
    """
    return len(full) > len(short) > 1 and folded(short) == initials(full)


def name_bodies(
    mentions: Iterable[tuple[int, OrganizationMention]], home: Country | None = None
) -> dict[int, Organization]:
    """Return the organization of each mention by its number, in the fullest form that the article has.

    Generic words are left out unless one body of their kind stands before them.  A ministry, parliament or
    agency of which nobody says of which state is one of the article's own country, `home`.

    >>> from kz_diplomacy.knowledge.entries import BodyKind
    >>> bank = Organization(name="Asian Development Bank")
    >>> full = OrganizationMention(first=0, last=3, organization=bank, kind=BodyKind.BANK)
    >>> short = OrganizationMention(first=9, last=10, organization=Organization(name="ADB"))
    >>> again = OrganizationMention(
    ...     first=20, last=22, organization=Organization(name="bank"), kind=BodyKind.BANK, generic=True
    ... )
    >>> [body.name for body in name_bodies([(0, full), (1, short), (2, again)]).values()]
    ['Asian Development Bank', 'Asian Development Bank', 'Asian Development Bank']
    """
    numbered = tuple(mentions)
    named = _Named.of(mention.organization for _, mention in numbered if not mention.generic)
    found: dict[int, Organization] = {}
    for number, mention in numbered:
        body = _antecedent(mention, numbered) if mention.generic else _fullest(mention.organization, named)
        if body is not None:
            full = _fullest(body, named)
            of_state = full.country is None and mention.kind in OF_STATE
            found[number] = attrs.evolve(full, country=home) if of_state else full
    return found


def bodies_of_each(mention: OrganizationMention, countries: Iterable[Country]) -> tuple[Organization, ...]:
    """Return a body of each of several countries.

    >>> ministry = OrganizationMention(first=0, last=3, organization=Organization(name="foreign ministry"))
    >>> [str(body.country) for body in bodies_of_each(ministry, (Country("CL"), Country("PE")))]
    ['CL', 'PE']
    """
    return tuple(attrs.evolve(mention.organization, country=country) for country in countries)


class _Named(NamedTuple):
    """The bodies that an article names, and where they stand by their short names and items."""

    bodies: tuple[Organization, ...]
    marked: Mapping[str, tuple[int, ...]]

    @classmethod
    def of(cls, bodies: Iterable[Organization]) -> Self:
        """Return the bodies, each once, found by all that may be short for them."""
        named = tuple(dict.fromkeys(bodies))
        marked: dict[str, tuple[int, ...]] = {}
        for number, body in enumerate(named):
            words = folded(body.name).split(" ")
            beginnings = (" ".join(words[:end]) for end in range(1, len(words)))
            for mark in {initials(body.name), body.wikidata or "", *beginnings} - {""}:
                marked[mark] = (*marked.get(mark, ()), number)
        return cls(named, marked)

    def near(self, body: Organization) -> list[Organization]:
        """Return the bodies for which the name of this one may be short, or which are the same item."""
        numbers = {*self.marked.get(folded(body.name), ()), *self.marked.get(body.wikidata or "", ())}
        return [self.bodies[number] for number in sorted(numbers)]


def _fullest(body: Organization, named: _Named) -> Organization:
    same = [other for other in named.near(body) if _same(body, other)]
    best = max((body, *same), key=_length)
    country = body.country or best.country
    return Organization(name=best.name, country=country, wikidata=body.wikidata or best.wikidata)


def _length(body: Organization) -> int:
    return len(body.name)


def _same(body: Organization, other: Organization) -> bool:
    if body.wikidata and body.wikidata == other.wikidata:
        return True
    return is_short_name(body.name, other.name) and (
        None in {body.country, other.country} or body.country == other.country
    )


def _antecedent(
    mention: OrganizationMention, numbered: Sequence[tuple[int, OrganizationMention]]
) -> Organization | None:
    """Return the body before a generic word that is of its kind or has the word in its name.

    Of several the one that is named at least twice as often as any other, None where there is none.
    """
    word = mention.organization.name.lower().rpartition(" ")[2]
    before = takewhile(lambda item: item[1].first < mention.first, numbered)
    alike = [
        other.organization for _, other in before if not other.generic and _is_a(other, word, mention.kind)
    ]
    (name, most), (_, second), *_ = [*Counter(body.name for body in alike).most_common(2), ("", 0), ("", 0)]
    if not most or most < CLEARLY * second:
        return None
    return next(body for body in reversed(alike) if body.name == name)


def _is_a(mention: OrganizationMention, word: str, kind: BodyKind | None) -> bool:
    return mention.kind is kind or word in folded(mention.organization.name).lower().split()
