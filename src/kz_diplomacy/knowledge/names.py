"""Names and what they stand for, made of the rows of the tables when a text first uses a name."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from attrs import field, frozen

from kz_diplomacy.grammar import Gazetteer
from kz_diplomacy.knowledge.entries import Body, CountryName, Name, Official, PlaceName
from kz_diplomacy.knowledge.spelling import in_titles_too, titled, words
from kz_diplomacy.knowledge.tables import Rows

__all__ = ["Names", "Surnames", "Unread", "grouped"]

K = TypeVar("K")
T = TypeVar("T")

NameRows = Rows[CountryName] | Rows[PlaceName] | Rows[Body] | Rows[Official]
Unread = tuple[NameRows, str] | Name
"""A row that nobody has read yet, or a value that somebody gave."""


def _nothing_read() -> dict[tuple[Unread, ...], tuple[Name, ...]]:
    return {}


def _nobody_read() -> dict[str, tuple[Official, ...]]:
    return {}


@frozen(eq=False, repr=False)
class Names:
    """A gazetteer of names over `Document.keys`; names in capitals (headlines, datelines) are found too.

    The tables know twenty thousand names and an article uses thirty: a name is made into a value when it is
    first found.

    >>> from kz_diplomacy.knowledge import Knowledge
    >>> [(first, last) for first, last, _ in Knowledge.load().names.find(("In", "Astana", "today"))]
    [(1, 2)]
    """

    _rows: Gazetteer[Unread]
    _acronyms: frozenset[str]
    _known: dict[tuple[Unread, ...], tuple[Name, ...]] = field(factory=_nothing_read, init=False)

    @classmethod
    def build(cls, pairs: Iterable[tuple[str, Unread]]) -> "Names":
        """Return names of the pairs (name as written, row or value)."""
        return cls(Gazetteer[Unread].build(()), frozenset()).extend(pairs)

    def extend(self, pairs: Iterable[tuple[str, Unread]]) -> "Names":
        """Return names that know these too."""
        given = list(pairs)
        acronyms = self._acronyms.union(words(name)[0] for name, _ in given if name.isupper())
        return Names(self._rows.extend(in_titles_too(given, acronyms)), acronyms)

    def find(
        self, words: Sequence[str], first: int = 0, last: int | None = None
    ) -> list[tuple[int, int, tuple[Name, ...]]]:
        """Return (first word, word after the last, values) of the names, as `Gazetteer.find` does.

        Raises:
            KnowledgeError: The row of a name is wrong.
        """
        found = self._rows.find(titled(words, self._acronyms), first, last)
        return [(start, end, self._read(rows)) for start, end, rows in found]

    def lookup(self, phrase: Sequence[str]) -> tuple[Name, ...]:
        """Return the values of exactly this name, () where it is unknown.

        Raises:
            KnowledgeError: The row of a name is wrong.
        """
        return self._read(self._rows.lookup(titled(phrase, self._acronyms)))

    def __len__(self) -> int:
        """Return the number of different names."""
        return len(self._rows)

    def _read(self, unread: tuple[Unread, ...]) -> tuple[Name, ...]:
        if unread not in self._known:
            self._known[unread] = tuple(dict.fromkeys(map(_read, unread)))
        return self._known[unread]


@frozen(eq=False, repr=False)
class Surnames(Mapping[str, tuple[Official, ...]]):
    """Officials by the short names that stand alone for them, each read when it is first asked for.

    A name in capitals ("TOKAYEV") is found too.
    """

    _rows: Mapping[str, tuple[Unread, ...]]
    _known: dict[str, tuple[Official, ...]] = field(factory=_nobody_read, init=False)

    @classmethod
    def build(cls, pairs: Iterable[tuple[str, Unread]]) -> "Surnames":
        """Return surnames of the pairs (name as written, row or official)."""
        return cls(grouped((" ".join(name), value) for name, value in in_titles_too(pairs)))

    def extend(self, pairs: Iterable[tuple[str, Official]]) -> "Surnames":
        """Return surnames that know these too."""
        rows = dict(self._rows)
        for name, official in in_titles_too(pairs):
            key = " ".join(name)
            rows[key] = (*rows.get(key, ()), official)
        return Surnames(rows)

    def __getitem__(self, name: str) -> tuple[Official, ...]:
        """Return the officials of a short name, as in `Document.keys`."""
        if name not in self._known:
            values = map(_read, self._rows[self._form(name)])
            self._known[name] = tuple(dict.fromkeys(value for value in values if isinstance(value, Official)))
        return self._known[name]

    def __contains__(self, name: object) -> bool:
        """Return whether somebody has this short name."""
        return isinstance(name, str) and self._form(name) in self._rows

    def __iter__(self) -> Iterator[str]:
        """Iterate over the short names."""
        return iter(self._rows)

    def __len__(self) -> int:
        """Return the number of different short names."""
        return len(self._rows)

    @staticmethod
    def _form(name: str) -> str:
        return " ".join(titled(name.split(" "), frozenset())) if name.isupper() else name


def grouped(pairs: Iterable[tuple[K, T]]) -> dict[K, tuple[T, ...]]:
    """Return all values of each key, in order.

    >>> grouped([("Bush", 41), ("Putin", 1), ("Bush", 43)])
    {'Bush': (41, 43), 'Putin': (1,)}
    """
    groups: dict[K, tuple[T, ...]] = {}
    for key, value in pairs:
        groups[key] = (*groups.get(key, ()), value)
    return groups


def _read(unread: Unread) -> Name:
    if isinstance(unread, tuple):
        rows, line = unread
        return rows.value(line)
    return unread
