"""The few records that a record is worth comparing with: those of the same sides in the same days.

A block is what shares a key. Days are cut into stretches; a record stands in each one that its date touches,
with so many days to spare that what may be one event shares one.
"""

import math
from collections.abc import Iterator
from itertools import combinations, product
from typing import NamedTuple, TypeAlias

from kz_diplomacy.linking.amounts import Sum
from kz_diplomacy.linking.dates import Exactness, Outlook, When
from kz_diplomacy.linking.profiles import Profile
from kz_diplomacy.linking.visits import LONGEST_DELAY

__all__ = ["Key", "Keys", "keys"]

Key: TypeAlias = tuple[str | int, ...]

STRETCH = 8
SPARE = 2
MOST_SIDES = 8
MOST_YEARS = 20
DAYS_OF_YEAR = 365.2425
STEP = math.log(1.1)
MOST_STEPS = 12


class Keys(NamedTuple):
    """The keys of a record.

    `exact` are those under which all records meet. A record whose date is no better than a year, a vague one,
    meets all others under its `years`, which these have too; they do not meet each other there.
    """

    exact: tuple[Key, ...]
    years: tuple[Key, ...]
    vague: bool


def keys(profile: Profile) -> Keys:
    """Return the keys of a record, none where too little is known of it.

    >>> visit = Profile(type="visit", when=When(16, 17, Exactness.DAY), givers=frozenset({"KZ"}))
    >>> keys(visit).exact
    ()
    """
    if profile.type == "investment":
        return Keys(tuple(dict.fromkeys(_of_investment(profile))), (), vague=False)
    if profile.when is None:
        return Keys((), (), vague=False)
    sides = tuple(dict.fromkeys(_sides(profile)))
    vague = profile.when.exactness is Exactness.YEAR
    stretches = (
        ()
        if vague
        else tuple(_stretches(profile.when, LONGEST_DELAY if profile.outlook is Outlook.OFF else 0))
    )
    exact: list[Key] = [(profile.type, *side, stretch) for side in sides for stretch in stretches]
    years: list[Key] = [
        (profile.type, *side, "year", year) for side in sides for year in _years(profile.when)
    ]
    return Keys(tuple(exact), tuple(years), vague)


def _stretches(when: When, delay: int) -> range:
    return range((when.first - SPARE) // STRETCH, (when.last + SPARE + delay) // STRETCH + 1)


def _years(when: When) -> range:
    first, last = int(when.first / DAYS_OF_YEAR), int(when.last / DAYS_OF_YEAR)
    return range(first, min(last, first + MOST_YEARS) + 1)


def _sides(profile: Profile) -> Iterator[tuple[str, ...]]:
    if profile.type == "visit":
        yield from product(sorted(_travellers(profile)), sorted(_goals(profile)))
        return
    parties = sorted({*profile.givers, *(body.key for body in profile.bodies)})
    if len(parties) <= 1:
        parties = sorted({*parties, *_named(profile)})
    yield from combinations(parties[:MOST_SIDES], 2)
    if profile.type == "meeting" and profile.title is not None:
        yield from ((name,) for name in sorted(profile.title.names))


def _travellers(profile: Profile) -> set[str]:
    return {*profile.givers, *(body.key for body in profile.bodies), *_named(profile)}


def _goals(profile: Profile) -> set[str]:
    return set(profile.takers) or {spot.name for spot in profile.spots}


def _named(profile: Profile) -> set[str]:
    return {who.item or " ".join(sorted(who.names)) for who in profile.people if who.item or who.names}


def _of_investment(profile: Profile) -> Iterator[Key]:
    givers = sorted({*profile.givers, *(body.key for body in profile.bodies)})
    takers = sorted({*profile.takers, *(body.key for body in profile.receivers)})
    marks: list[Key] = [mark for each in profile.sums for mark in _steps(each)]
    if profile.count is not None:
        marks.append(("enterprises", profile.count))
    if profile.title is not None:
        marks += [("project", name) for name in sorted(profile.title.names)]
    for giver, taker, mark in product(givers, takers, marks):
        yield (profile.type, giver, taker, *mark)


def _steps(each: Sum) -> Iterator[Key]:
    """Yield keys that sums within a tenth of each other share."""
    low, high = (int(math.log(max(float(end), 1.0)) / STEP) for end in (each.low, each.high))
    for step in range(low, min(high, low + MOST_STEPS) + 2):
        yield (each.currency, step)
