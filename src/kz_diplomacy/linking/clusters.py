"""Which records are one event: the best fits first, and what fits two events equally stays apart."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, groupby, product

from attrs import define, field

from kz_diplomacy.linking.blocks import keys
from kz_diplomacy.linking.comparing import compare
from kz_diplomacy.linking.nodes import Node
from kz_diplomacy.linking.pairs import pairs_of

__all__ = ["clusters_of"]

# An event that hundreds of records tell of in different ways is held against others by some of them.
MOST_COMPARED = 24
SAMPLE = 8

Edge = tuple[int, int]
Refused = frozenset[frozenset[str]]


def clusters_of(nodes: Sequence[Node], refused: Refused) -> list[list[Node]]:
    """Return the nodes of each event.

    The pairs that fit are taken in rounds, the best fit first. In a round, an event that fits two others
    which cannot be one joins neither, then or later; the others join, unless that brought together what
    cannot be one.

    Args:
        nodes: In order of time.
        refused: Pairs of ids of source records that are not one event.
    """
    edges = _edges(nodes)
    clustering = _Clustering(nodes, refused, frozenset((one, other) for _, one, other in edges))
    for _, alike in groupby(edges, key=lambda edge: edge[0]):
        clustering.join([(one, other) for _, one, other in alike])
    return clustering.result()


def _edges(nodes: Sequence[Node]) -> list[tuple[int, int, int]]:
    """Return fit and numbers of each pair that fits, the best first."""
    found = [keys(node.profile) for node in nodes]
    fits = ((compare(nodes[a].profile, nodes[b].profile).fit, a, b) for a, b in pairs_of(found))
    return sorted((edge for edge in fits if edge[0] > 0), key=lambda edge: (-edge[0], edge[1], edge[2]))


@define
class _Clustering:
    """The events so far, each under the smallest number of its nodes."""

    nodes: Sequence[Node]
    refused: Refused
    fitting: frozenset[Edge]
    place: dict[int, int] = field(init=False)
    members: dict[int, list[int]] = field(init=False)
    undecided: set[int] = field(init=False)
    known: dict[Edge, bool] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.place = {number: number for number in range(len(self.nodes))}
        self.members = {number: [number] for number in range(len(self.nodes))}
        self.undecided = set()
        self.known = {}

    def join(self, edges: Iterable[Edge]) -> None:
        """Take one round."""
        neighbours = self._neighbours(edges)
        torn = {event for event, others in neighbours.items() if self._any_apart(others)}
        self.undecided |= torn
        for group in _components(neighbours, torn):
            if len(group) == 2 or not self._any_apart(group):  # noqa: PLR2004 - two neighbours fit
                self._merge(group)

    def result(self) -> list[list[Node]]:
        """Return the nodes of each event."""
        return [[self.nodes[number] for number in sorted(numbers)] for numbers in self.members.values()]

    def _neighbours(self, edges: Iterable[Edge]) -> dict[int, set[int]]:
        """Return for each event those that it fits in this round."""
        neighbours: dict[int, set[int]] = {}
        for one, other in edges:
            a, b = self.place[one], self.place[other]
            if a == b or self.undecided & {a, b} or self._apart(a, b):
                continue
            neighbours.setdefault(a, set()).add(b)
            neighbours.setdefault(b, set()).add(a)
        return neighbours

    def _any_apart(self, events: Iterable[int]) -> bool:
        return any(self._apart(a, b) for a, b in combinations(_spread(sorted(events)), 2))

    def _apart(self, one: int, other: int) -> bool:
        """Return whether two events cannot be one."""
        pairs = product(_spread(self.members[one]), _spread(self.members[other]))
        return any(self._contradict(a, b) for a, b in pairs)

    def _contradict(self, one: int, other: int) -> bool:
        pair = (one, other) if one < other else (other, one)
        if pair not in self.known:
            nodes = self.nodes[one], self.nodes[other]
            against = pair not in self.fitting and compare(nodes[0].profile, nodes[1].profile).against
            self.known[pair] = against or _parted(*nodes, self.refused)
        return self.known[pair]

    def _merge(self, events: Sequence[int]) -> None:
        first = min(events)
        for event in events:
            if event != first:
                self.members[first] += self.members.pop(event)
        self.members[first].sort()
        self.place.update(dict.fromkeys(self.members[first], first))


def _parted(one: Node, other: Node, refused: Refused) -> bool:
    """Return whether an article tells the two apart, or somebody has refused the link."""
    if one.articles & other.articles:
        return True
    # what stands in a refused pair is the only record of its node
    return bool(refused) and frozenset({one.sources[0].id, other.sources[0].id}) in refused


def _spread(numbers: Sequence[int]) -> Sequence[int]:
    """Return all of a few numbers, of many some from the first to the last: they are in order of time.

    >>> _spread(range(1, 101))
    [1, 15, 29, 43, 58, 72, 86, 100]
    """
    if len(numbers) <= MOST_COMPARED:
        return numbers
    step = (len(numbers) - 1) / (SAMPLE - 1)
    return [numbers[round(number * step)] for number in range(SAMPLE)]


def _components(neighbours: Mapping[int, set[int]], without: set[int]) -> Iterator[list[int]]:
    """Yield the events that hang together, without some."""
    seen = set(without)
    for start in sorted(neighbours):
        if start in seen:
            continue
        group: list[int] = []
        waiting = [start]
        seen.add(start)
        while waiting:
            event = waiting.pop()
            group.append(event)
            new = neighbours[event] - seen
            seen |= new
            waiting += new
        if len(group) > 1:
            yield sorted(group)
