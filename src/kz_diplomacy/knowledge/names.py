"""Names and what they stand for, made of the rows of the tables when a text first uses a name."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from attrs import field, frozen

from kz_diplomacy.grammar import Gazetteer
from kz_diplomacy.knowledge.entries import Body, CountryName, Name, Official, PlaceName
from kz_diplomacy.knowledge.spelling import in_titles_too, spaced, titled
from kz_diplomacy.knowledge.tables import Rows

__all__ = ["Names", "Surnames", "grouped"]

K = TypeVar("K")
T = TypeVar("T")
MOST_ROWS = 1_000_000

NameRows = Rows[CountryName] | Rows[PlaceName] | Rows[Body] | Rows[Official]
Unread = int | Name
"""A row that nobody has read yet, as the number of its table times a million and its own; or a value given.

It is no tuple of table and row, so that the search for cyclic garbage need not look at it.
"""


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

    _tables: Sequence[NameRows]
    _rows: Gazetteer[Unread]
    _acronyms: frozenset[str]
    _known: dict[tuple[Unread, ...], tuple[Name, ...]] = field(factory=_nothing_read, init=False)

    @classmethod
    def build(cls, tables: Iterable[tuple[NameRows, tuple[int, ...]]]) -> "Names":
        """Return the names of tables, each with the numbers of its columns that hold names."""
        known = tuple(tables)
        pairs: list[tuple[str, Unread]] = [
            (name, number * MOST_ROWS + row)
            for number, (rows, columns) in enumerate(known)
            for name, row in rows.named(*columns)
        ]
        acronyms = _acronyms(pairs)
        forms = Gazetteer[Unread].of(in_titles_too(pairs, acronyms))
        return cls([rows for rows, _ in known], forms, acronyms)

    def extend(self, pairs: Iterable[tuple[str, Name]]) -> "Names":
        """Return names that know these too."""
        given: list[tuple[str, Unread]] = list(pairs)
        acronyms = self._acronyms | _acronyms(given)
        return Names(self._tables, self._rows.extend(in_titles_too(given, acronyms)), acronyms)

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

    def __iter__(self) -> Iterator[str]:
        """Iterate over the names, each with one space between its words."""
        return iter(self._rows)

    def __len__(self) -> int:
        """Return the number of different names."""
        return len(self._rows)

    def _read(self, unread: tuple[Unread, ...]) -> tuple[Name, ...]:
        if unread not in self._known:
            self._known[unread] = tuple(dict.fromkeys(map(self._value, unread)))
        return self._known[unread]

    def _value(self, unread: Unread) -> Name:
        if not isinstance(unread, int):
            return unread
        number, row = divmod(unread, MOST_ROWS)
        rows = self._tables[number]
        return rows.value(rows.lines[row])


@frozen(eq=False, repr=False)
class Surnames(Mapping[str, tuple[Official, ...]]):
    """Officials by the short names that stand alone for them, each read when it is first asked for.

    A name in capitals ("TOKAYEV") is found too.
    """

    _officials: Rows[Official]
    _rows: Mapping[str, tuple[int | Official, ...]]
    _known: dict[str, tuple[Official, ...]] = field(factory=_nobody_read, init=False)

    @classmethod
    def build(cls, officials: Rows[Official], column: int) -> "Surnames":
        """Return the surnames of a table of officials, which stand in one of its columns."""
        return cls(officials, grouped(in_titles_too(officials.named(column))))

    def extend(self, pairs: Iterable[tuple[str, Official]]) -> "Surnames":
        """Return surnames that know these too."""
        rows = dict(self._rows)
        for name, official in in_titles_too(pairs):
            rows[name] = (*rows.get(name, ()), official)
        return Surnames(self._officials, rows)

    def __getitem__(self, name: str) -> tuple[Official, ...]:
        """Return the officials of a short name, as in `Document.keys`."""
        if name not in self._known:
            self._known[name] = tuple(dict.fromkeys(map(self._value, self._rows[self._form(name)])))
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

    def _value(self, unread: int | Official) -> Official:
        rows = self._officials
        return rows.value(rows.lines[unread]) if isinstance(unread, int) else unread

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


def _acronyms(pairs: Iterable[tuple[str, Unread]]) -> frozenset[str]:
    return frozenset(spaced(name).partition(" ")[0] for name, _ in pairs if name.isupper())
