"""What is known of every record of a dataset, so that new articles meet only those that they may change."""

from collections.abc import Iterable, Iterator, Mapping

from attrs import frozen

from kz_diplomacy.linking.blocks import Key, Keys, keys
from kz_diplomacy.linking.identities import Identities
from kz_diplomacy.linking.profiles import Profile, profile
from kz_diplomacy.linking.sources import SourceRecord

__all__ = ["Index"]


@frozen(eq=False)
class Index:
    """Profiles and keys of source records by their ids, and the ids that stand in each block.

    Attributes:
        identities: Who is who in the profiles.
        profiles: What of each record is compared.
        keys: The keys of its blocks.
        blocks: The records of each block.
        vague: The keys of years under which a vague date stands.
    """

    identities: Identities
    profiles: Mapping[str, Profile]
    keys: Mapping[str, Keys]
    blocks: Mapping[Key, tuple[str, ...]]
    vague: frozenset[Key]

    @classmethod
    def of(cls, sources: Iterable[SourceRecord], identities: Identities) -> "Index":
        """Return the index of some records."""
        return cls(identities, {}, {}, {}, frozenset()).extended(sources)

    def extended(self, sources: Iterable[SourceRecord]) -> "Index":
        """Return an index with further records; this one stays as it is."""
        profiles, found = dict(self.profiles), dict(self.keys)
        new: dict[Key, list[str]] = {}
        vague = set(self.vague)
        for source in sources:
            profiles[source.id] = profile(source, self.identities)
            found[source.id] = own = keys(profiles[source.id])
            vague.update(own.years if own.vague else ())
            for key in (*own.exact, *own.years):
                new.setdefault(key, []).append(source.id)
        blocks = dict(self.blocks)
        for key, members in new.items():
            blocks[key] = (*blocks.get(key, ()), *members)
        return Index(self.identities, profiles, found, blocks, frozenset(vague))

    def around(self, names: Iterable[str]) -> set[str]:
        """Return some records and those that they may be linked with, through others too."""
        waiting = list(names)
        seen = set(waiting)
        done: set[Key] = set()
        while waiting:
            for key in self._leading(waiting.pop()):
                if key not in done:
                    done.add(key)
                    new = [name for name in self.blocks[key] if name not in seen]
                    seen.update(new)
                    waiting += new
        return seen

    def _leading(self, name: str) -> Iterator[Key]:
        """Yield the keys under which a record meets others: those of years only where a vague date does."""
        own = self.keys[name]
        yield from own.exact
        yield from (key for key in own.years if key in self.vague)
