"""Records that say the same in what is compared, taken together before anything is compared."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from attrs import frozen

from kz_diplomacy.linking.comparing import compare
from kz_diplomacy.linking.profiles import Profile
from kz_diplomacy.linking.sources import SourceRecord

__all__ = ["Node", "nodes_of"]


@frozen(eq=False)
class Node:
    """Source records of one profile, in order; `articles` are the ids of their articles."""

    profile: Profile
    sources: tuple[SourceRecord, ...]
    articles: frozenset[str]


def nodes_of(sources: Iterable[tuple[SourceRecord, Profile]], refused: AbstractSet[str]) -> list[Node]:
    """Return the nodes in order of time.

    What says too little to be linked with its like stays alone, and so do the records of one article, which
    tells its own events apart, and those of which somebody has refused a link.

    Args:
        sources: The records in their order, with their profiles.
        refused: Ids of records that stand in a refused pair.
    """
    groups: dict[Profile, list[SourceRecord]] = {}
    for source, profile in sources:
        groups.setdefault(profile, []).append(source)
    nodes = [node for profile, alike in groups.items() for node in _nodes(profile, alike, refused)]
    return sorted(nodes, key=_order)


def _nodes(profile: Profile, sources: Sequence[SourceRecord], refused: AbstractSet[str]) -> list[Node]:
    articles = frozenset(source.article.id for source in sources)
    together = (
        len(sources) == len(articles)
        and (len(sources) == 1 or compare(profile, profile).fit > 0)
        and not any(source.id in refused for source in sources)
    )
    if together:
        return [Node(profile, tuple(sources), articles)]
    return [Node(profile, (source,), frozenset({source.article.id})) for source in sources]


def _order(node: Node) -> tuple[int, list[str], str]:
    """Return what puts records of one time and of the same people beside each other."""
    when = node.profile.when
    people = sorted(who.item or who.last or "" for who in node.profile.people)
    return 0 if when is None else when.first, people, node.sources[0].id
