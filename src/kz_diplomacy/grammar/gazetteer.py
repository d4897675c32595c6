"""A dictionary of phrases that finds its entries in a text at little more than one look-up a word."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import compress
from typing import Generic, NamedTuple, TypeAlias, TypeVar

import attrs

from kz_diplomacy.errors import PatternError

T = TypeVar("T")
V = TypeVar("V")
Lengths: TypeAlias = tuple[int, ...]
"""How many words phrases have, the most first."""


class Continuations(NamedTuple):
    """How phrases go on that begin with a word: their lengths by the second word, and what else there is."""

    by_second: Mapping[str, Lengths]
    alone: Lengths


def _nothing_asked() -> dict[str, Continuations]:
    return {}


@attrs.frozen(eq=False, repr=False)
class Gazetteer(Generic[T]):
    """Phrases of words with the values they stand for; made by `build` or `of`, never changed afterwards.

    Words are compared as they are: whoever wants case or accents to be ignored folds both sides alike.  A
    phrase is kept as one string, its words divided by spaces: that takes a third of the time and the memory
    that tuples of words take.  How the phrases go on that begin with a word is read when a text first has it.

    >>> rivers = Gazetteer.build([(("Syr", "Darya"), "SYR"), (("Syr",), "?"), (("Ili",), "ILI")])
    >>> rivers.find(("The", "Syr", "Darya", "and", "the", "Ili"))
    [(1, 3, ('SYR',)), (5, 6, ('ILI',))]
    """

    _values: Mapping[str, tuple[T, ...]]
    _phrases: Sequence[str]
    """The phrases in order, those with one first word beside each other."""
    firsts: frozenset[str]
    """The first words of all phrases."""
    _asked: dict[str, Continuations] = attrs.field(factory=_nothing_asked, init=False)

    @staticmethod
    def build(pairs: Iterable[tuple[Sequence[str], V]]) -> "Gazetteer[V]":
        """Return a gazetteer of pairs (phrase, value); a phrase given again keeps all its values, in order.

        Raises:
            PatternError: A phrase is empty, or a string where a sequence of words is needed, or a word of it
                is empty or holds a space.

        >>> Gazetteer.build([(["Ural"], 1), (["Ural"], 2)]).lookup(["Ural"])
        (1, 2)
        """
        return Gazetteer.of((_joined(phrase), value) for phrase, value in pairs)

    @staticmethod
    def of(pairs: Iterable[tuple[str, V]]) -> "Gazetteer[V]":
        """Return a gazetteer of pairs (phrase, value), as `build`; a phrase has one space between its words.

        >>> Gazetteer.of([("Syr Darya", 1)]).lookup(("Syr", "Darya"))
        (1,)
        """
        return _filled({}, pairs)

    def extend(self, pairs: Iterable[tuple[str, T]]) -> "Gazetteer[T]":
        """Return a gazetteer of these phrases and the further ones, as in `of`; this one stays as it is.

        >>> Gazetteer.of([("Ural", 1)]).extend([("Ili", 2)])
        <Gazetteer of 2 phrases>
        """
        return _filled(dict(self._values), pairs)

    def find(
        self, words: Sequence[str], first: int = 0, last: int | None = None
    ) -> list[tuple[int, int, tuple[T, ...]]]:
        """Return (first word, word after the last, values) of the phrases in the words `first` up to `last`.

        Leftmost, of those the longest, never overlapping; in order.

        >>> Gazetteer.build([(("a", "b"), 1), (("b", "c", "d"), 2)]).find(("a", "b", "c", "d"))
        [(0, 2, (1,))]
        """
        end = len(words) if last is None else min(last, len(words))
        values, asked, begins = self._values, self._asked, self.firsts.__contains__
        found: list[tuple[int, int, tuple[T, ...]]] = []
        free = first
        for start in compress(range(first, end), map(begins, words[first:end])):
            if start < free:
                continue
            word = words[start]
            by_second, alone = asked[word] if word in asked else self._ask(word)
            for length in by_second.get(words[start + 1], alone) if start + 1 < end else alone:
                stop = start + length
                if stop <= end and (hit := values.get(" ".join(words[start:stop]))) is not None:
                    found.append((start, stop, hit))
                    free = stop
                    break
        return found

    def longest_at(
        self, words: Sequence[str], index: int, last: int | None = None
    ) -> tuple[int, tuple[T, ...]] | None:
        """Return (word after the last, values) of the longest phrase that begins at `index`, or None.

        >>> Gazetteer.build([(("a",), 1), (("a", "b"), 2)]).longest_at(("x", "a", "b"), 1)
        (3, (2,))
        """
        end = len(words) if last is None else min(last, len(words))
        if not 0 <= index < end or words[index] not in self.firsts:
            return None
        by_second, alone = self._ask(words[index])
        for length in by_second.get(words[index + 1], alone) if index + 1 < end else alone:
            stop = index + length
            if stop <= end and (hit := self._values.get(" ".join(words[index:stop]))) is not None:
                return stop, hit
        return None

    def lookup(self, phrase: Sequence[str]) -> tuple[T, ...]:
        """Return the values of exactly this phrase, () where it is unknown.

        >>> Gazetteer.build([(("a", "b"), 1)]).lookup(["a"])
        ()
        """
        return self._values.get(" ".join(phrase), ())

    def __iter__(self) -> Iterator[str]:
        """Iterate over the phrases, each with one space between its words."""
        return iter(self._values)

    def __len__(self) -> int:
        """Return the number of different phrases."""
        return len(self._values)

    def _ask(self, first: str) -> Continuations:
        if first not in self._asked:
            alone = (1,) if first in self._values else ()
            self._asked[first] = Continuations(_lengths_after(first, self._phrases, alone), alone)
        return self._asked[first]

    def __repr__(self) -> str:
        """Return how many phrases there are: the phrases themselves would fill pages."""
        return f"<{type(self).__name__} of {len(self)} phrases>"


def _joined(phrase: Sequence[str]) -> str:
    if not phrase or isinstance(phrase, str) or not all(word and " " not in word for word in phrase):
        message = f"a phrase must be a sequence of one or more words, not {phrase!r}"
        raise PatternError(message)
    return " ".join(phrase)


def _filled(values: dict[str, tuple[T, ...]], pairs: Iterable[tuple[str, T]]) -> Gazetteer[T]:
    for phrase, value in pairs:
        values[phrase] = (*values[phrase], value) if phrase in values else (value,)
    return Gazetteer(values, sorted(values), frozenset([phrase.partition(" ")[0] for phrase in values]))


def _lengths_after(first: str, phrases: Sequence[str], alone: Lengths = ()) -> Mapping[str, Lengths]:
    """Return the lengths of the phrases that begin with a word by their second one.

    >>> _lengths_after("Syr", ["Syr", "Syr Darya", "Syr Darya Delta", "Syria"], alone=(1,))
    {'Darya': (3, 2, 1)}
    """
    begin = f"{first} "
    lengths: dict[str, set[int]] = {}
    for at in range(bisect_left(phrases, begin), len(phrases)):
        phrase = phrases[at]
        if not phrase.startswith(begin):
            break
        lengths.setdefault(phrase.split(" ", 2)[1], {*alone}).add(phrase.count(" ") + 1)
    return {second: tuple(sorted(each, reverse=True)) for second, each in lengths.items()}
