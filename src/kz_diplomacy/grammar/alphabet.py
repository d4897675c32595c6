"""The alphabet of chunks: one character of a private range for each set of labels that makes a difference.

Of a chunk's labels only those count that some rule asks about; each combination of these gets a character
when it is first met.  So no combination need be foreseen and none is ever taken for another.  The characters
given so far are a cache that no result depends on: which chunks a pattern admits is decided by their labels.
"""

from collections.abc import Iterable
from threading import Lock

from kz_diplomacy.grammar.patterns import Chunk

_FIRST_RANGE = range(0xE000, 0xF900)
_SECOND_RANGE = range(0xF0000, 0x110000)

MOST_SETS = 50_000
"""How many sets of labels are remembered; lexicons have some hundreds, with literal words some thousands."""


def symbol(number: int) -> str:
    """Return the character of combination `number`, counted from 0: code points that no text assigns.

    >>> hex(ord(symbol(0))), hex(ord(symbol(6400)))
    ('0xe000', '0xf0000')
    """
    inside = number < len(_FIRST_RANGE)
    return chr(_FIRST_RANGE[number] if inside else _SECOND_RANGE[number - len(_FIRST_RANGE)])


class Alphabet:
    """The characters for chunks, as far as rules that ask about `labels` can tell them apart.

    >>> alphabet = Alphabet(["PERSON", "in"])
    >>> text = alphabet.encode([frozenset({"PERSON", "NOUN"}), frozenset({"in"}), frozenset({"PERSON"})])
    >>> len(text), text[0] == text[2], text[0] == text[1]
    (3, True, False)
    """

    __slots__ = ("_combinations", "_labels", "_lock", "_members", "_numbers", "_symbols")

    def __init__(self, labels: Iterable[str]) -> None:
        """Begin an alphabet without characters."""
        self._labels = frozenset(labels)
        self._lock = Lock()
        self._symbols = _Symbols(self)
        self._members: dict[Chunk, tuple[int, str]] = {}
        self._combinations: list[frozenset[str]] = []
        self._numbers: dict[frozenset[str], int] = {}

    def __len__(self) -> int:
        """Return how many characters have been given so far."""
        return len(self._combinations)

    def encode(self, chunks: Iterable[frozenset[str]]) -> str:
        """Return the chunks as characters, one each."""
        if len(self._symbols) > MOST_SETS:
            self._symbols = _Symbols(self)
        return "".join(map(self._symbols.__getitem__, chunks))

    def members(self, chunk: Chunk) -> str:
        """Return the characters, of those given so far, of the chunks that the pattern admits.

        >>> alphabet = Alphabet(["PERSON", "in"])
        >>> alphabet.members(Chunk((frozenset({"in"}),)))
        ''
        >>> alphabet.encode([frozenset({"in"})]) == alphabet.members(Chunk((frozenset({"in"}),)))
        True
        """
        known, text = self._members.get(chunk, (0, ""))
        size = len(self)
        if known < size:
            fitting = [i for i in range(known, size) if chunk.admits(self._combinations[i])]
            text += "".join(map(symbol, fitting))
            self._members[chunk] = (size, text)
        return text

    def give(self, labels: frozenset[str]) -> str:
        """Return the character for a set of labels not seen before: an old one where no rule can tell."""
        combination = labels & self._labels
        with self._lock:
            number = self._numbers.setdefault(combination, len(self))
            if number == len(self):
                self._combinations.append(combination)
        return symbol(number)


class _Symbols(dict[frozenset[str], str]):
    """The characters by whole sets of labels, filled as they are met."""

    def __init__(self, alphabet: Alphabet) -> None:
        super().__init__()
        self._alphabet = alphabet

    def __missing__(self, labels: frozenset[str]) -> str:
        self[labels] = given = self._alphabet.give(labels)
        return given
