"""The pairs of records that are compared: those that share a block."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, product

from kz_diplomacy.linking.blocks import Key, Keys

__all__ = ["pairs_of"]

# In a block of one hot event, each record is compared with those next to it by date only, which keeps the
# time linear: what is the same is linked through them.
LARGEST_BLOCK = 64
NEIGHBOURS = 12


def pairs_of(found: Sequence[Keys]) -> Iterator[tuple[int, int]]:
    """Yield each pair of numbers of records that share a block once, the smaller number first.

    Args:
        found: The keys of each record, the records in order of time.
    """
    exact, everyone, vague = _blocks(found)
    seen: set[tuple[int, int]] = set()
    for one, other in _pairs(exact, everyone, vague):
        pair = (one, other) if one < other else (other, one)
        if one != other and pair not in seen:
            seen.add(pair)
            yield pair


def _blocks(
    found: Sequence[Keys],
) -> tuple[dict[Key, list[int]], dict[Key, list[int]], dict[Key, list[int]]]:
    exact: dict[Key, list[int]] = {}
    vague: dict[Key, list[int]] = {}
    everyone: dict[Key, list[int]] = {}
    for number, keys in enumerate(found):
        for key in keys.exact:
            exact.setdefault(key, []).append(number)
        if keys.vague:
            for key in keys.years:
                vague.setdefault(key, []).append(number)
    for number, keys in enumerate(found):
        for key in keys.years:
            if key in vague:
                everyone.setdefault(key, []).append(number)
    return exact, everyone, vague


def _pairs(
    exact: Mapping[Key, list[int]],
    everyone: Mapping[Key, list[int]],
    vague: Mapping[Key, list[int]],
) -> Iterator[tuple[int, int]]:
    for members in exact.values():
        yield from _within(members)
    for key, members in vague.items():
        if len(members) * len(everyone[key]) <= LARGEST_BLOCK**2:
            yield from product(members, everyone[key])
        else:
            yield from _within(everyone[key])


def _within(members: list[int]) -> Iterable[tuple[int, int]]:
    if len(members) <= LARGEST_BLOCK:
        return combinations(members, 2)
    return (
        (one, other)
        for place, one in enumerate(members)
        for other in members[place + 1 : place + 1 + NEIGHBOURS]
    )
