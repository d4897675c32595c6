"""Patterns over labelled chunks: the values; `phrases` has the words that make them.

A chunk is a piece of a sentence (a name, a group of words, one word) and bears a set of labels: its kinds in
capitals (`PERSON`, `VERB`) and, where a rule should be able to ask for it, the word itself in lower case
(`in`).
"""

from collections.abc import Iterator
from typing import TypeAlias, assert_never, cast

import attrs

from kz_diplomacy.errors import PatternError
from kz_diplomacy.grammar.measures import MOST_CHUNKS, Measure, check, in_order, one_of
from kz_diplomacy.grammar.syntax import BOUNDARY


class Pattern:
    """What a rule looks for; combined with `+`, `|` and the methods, never changed."""

    __slots__ = ()

    def __add__(self, other: "Pattern | str") -> "Sequence":
        """Return this pattern followed by the other; a string stands for the word.

        >>> from kz_diplomacy.grammar.phrases import label
        >>> label("PERSON") + "in" + label("PLACE")
        label('PERSON') + label('in') + label('PLACE')
        """
        return Sequence((*_flat(self), *_flat(_pattern(other))))

    def __radd__(self, other: str) -> "Sequence":
        """Return the word followed by this pattern."""
        return _pattern(other) + self

    def __or__(self, other: "Pattern | str") -> "Pattern":
        """Return this pattern or, where it does not let the whole match, the other.

        >>> from kz_diplomacy.grammar.phrases import label
        >>> label("PERSON") | "he"
        label('PERSON') | label('he')
        """
        return Choice((self, _pattern(other)))

    def __ror__(self, other: str) -> "Pattern":
        """Return the word or this pattern."""
        return _pattern(other) | self

    def optional(self) -> "Repeat":
        """Return this pattern or nothing; it is taken where it is there.

        >>> from kz_diplomacy.grammar.phrases import label
        >>> label("COMMA").optional()
        between(label('COMMA'), 0, 1)
        """
        return Repeat(self, 0, 1)

    def as_(self, name: str) -> "Slot":
        """Return this pattern with a name for what it covers.

        >>> from kz_diplomacy.grammar.phrases import label
        >>> label("PERSON").as_("sailor")
        label('PERSON').as_('sailor')
        """
        return Slot(self, name)

    def whole(self) -> "Whole":
        """Return this pattern in its first reading only: what it has taken it does not give back.

        >>> from kz_diplomacy.grammar.phrases import between, label
        >>> between(label("ITEM"), 1, 9).whole()
        between(label('ITEM'), 1, 9).whole()
        """
        return Whole(self)


@attrs.frozen(repr=False)
class Chunk(Pattern):
    """One chunk that bears all labels of one of the `alternatives` and none of `excluded`."""

    alternatives: tuple[frozenset[str], ...]
    excluded: frozenset[str] = frozenset()

    def __attrs_post_init__(self) -> None:
        """Refuse what no chunk can be, and labels that are none."""
        possible = [each for each in self.alternatives if each.isdisjoint(self.excluded)]
        if not self.alternatives or possible != list(self.alternatives) or "" in self.labels:
            message = f"no chunk can be like this: {self!r}"
            raise PatternError(message)

    @property
    def labels(self) -> frozenset[str]:
        """All labels that the pattern asks about."""
        return self.excluded.union(*self.alternatives)

    def admits(self, labels: frozenset[str]) -> bool:
        """Return whether a chunk with these labels fits.

        >>> from kz_diplomacy.grammar.phrases import label
        >>> label("VERB", "PASSIVE").admits(frozenset({"VERB", "PASSIVE", "PAST"}))
        True
        """
        return self.excluded.isdisjoint(labels) and any(each <= labels for each in self.alternatives)

    def without(self, *labels: str) -> "Chunk":
        """Return the pattern of a chunk that in addition bears none of these labels.

        >>> from kz_diplomacy.grammar.phrases import label
        >>> label("VERB").without("PASSIVE").admits(frozenset({"VERB", "PASSIVE"}))
        False
        """
        return Chunk(self.alternatives, self.excluded.union(labels))

    def __repr__(self) -> str:
        """Return the call that makes the pattern."""
        if self == Chunk((frozenset(),), frozenset({BOUNDARY})):
            return "anything()"
        calls = [f"label({_listed(sorted(each))})" for each in self.alternatives]
        if len(calls) > 1 and all(len(each) == 1 for each in self.alternatives):
            calls = [f"one({_listed([word for each in self.alternatives for word in each])})"]
        call = " | ".join(calls)
        return f"{call}.without({_listed(sorted(self.excluded))})" if self.excluded else call


@attrs.frozen(repr=False)
class Look(Pattern):
    """No chunk, where the next chunk (`ahead`) or the last one fits or, if not `wanted`, does not fit."""

    chunk: Chunk
    ahead: bool
    wanted: bool

    def __repr__(self) -> str:
        """Return the call that makes the pattern."""
        if BOUNDARY in self.chunk.excluded:
            return "end_of_sentence" if self.ahead else "start_of_sentence"
        words = _listed([word for each in self.chunk.alternatives for word in each])
        return f"{'' if self.wanted else 'not_'}{'before' if self.ahead else 'after'}({words})"


@attrs.frozen(repr=False)
class Sequence(Pattern):
    """The parts one after the other."""

    parts: tuple[Pattern, ...]

    def __attrs_post_init__(self) -> None:
        """Refuse a sequence that is too long or too open."""
        check(measure(self), self)

    def __repr__(self) -> str:
        """Return the parts with plus signs."""
        return " + ".join(map(_grouped, self.parts))


@attrs.frozen(repr=False)
class Choice(Pattern):
    """The first of the parts that lets the whole match."""

    parts: tuple[Pattern, ...]

    def __attrs_post_init__(self) -> None:
        """Refuse a choice that is empty or too open."""
        check(measure(self), self)

    def __repr__(self) -> str:
        """Return the parts with bars."""
        return " | ".join(map(_grouped, self.parts))


@attrs.frozen(repr=False)
class Repeat(Pattern):
    """The part `least` to `most` times: as often as possible or, if `lazy`, as rarely as possible."""

    part: Pattern
    least: int
    most: int
    lazy: bool = False

    def __attrs_post_init__(self) -> None:
        """Refuse a repetition without a bound, of what may be nothing, or too open."""
        if not 0 <= self.least <= self.most <= MOST_CHUNKS or self.most == 0:
            message = f"repeat at least 0 and at most {MOST_CHUNKS} times, not {self.least} to {self.most}"
            raise PatternError(message)
        if measure(self.part).least == 0:
            message = f"what may be nothing cannot be repeated or optional: {self.part!r}"
            raise PatternError(message)
        check(measure(self), self)

    def __repr__(self) -> str:
        """Return the call that makes the pattern."""
        if self.lazy and isinstance(self.part, Chunk):
            others = sorted(self.part.excluded - {BOUNDARY})
            return f"gap({self.most}{', without=' + repr(tuple(others)) if others else ''})"
        return f"between({self.part!r}, {self.least}, {self.most})"


@attrs.frozen(repr=False)
class Slot(Pattern):
    """The part under a name."""

    part: Pattern
    name: str

    def __attrs_post_init__(self) -> None:
        """Refuse a name that is none, and a slot inside itself."""
        if not (self.name.isascii() and self.name.isidentifier()):
            message = f"a slot is named by ASCII letters, digits and underscores, not {self.name!r}"
            raise PatternError(message)
        if any(isinstance(each, Slot) and each.name == self.name for each in walk(self.part)):
            message = f"the slot {self.name!r} stands inside itself: {self.part!r}"
            raise PatternError(message)

    def __repr__(self) -> str:
        """Return the call that makes the pattern."""
        return f"{_grouped(self.part, Sequence)}.as_({self.name!r})"


@attrs.frozen(repr=False)
class Whole(Pattern):
    """The part in its first reading only."""

    part: Pattern

    def __repr__(self) -> str:
        """Return the call that makes the pattern."""
        return f"{_grouped(self.part, Sequence)}.whole()"


Node: TypeAlias = Chunk | Look | Sequence | Choice | Repeat | Slot | Whole
"""Any pattern."""


def measure(pattern: Pattern) -> Measure:  # noqa: PLR0911 - one return for each kind of pattern
    """Return the bounds of a pattern.

    >>> from kz_diplomacy.grammar.phrases import gap, label
    >>> measure(label("PERSON") + gap(4) + "in")
    Measure(least=2, most=6, ways=5)
    """
    node = node_of(pattern)
    match node:
        case Chunk():
            return Measure(1, 1, 1)
        case Look():
            return Measure(0, 0, 1)
        case Sequence():
            return in_order(map(measure, node.parts))
        case Choice():
            return one_of(map(measure, node.parts))
        case Repeat():
            return measure(node.part).repeated(node.least, node.most)
        case Slot():
            return measure(node.part)
        case Whole():
            return measure(node.part)._replace(ways=1)
        case _:
            assert_never(node)


def node_of(pattern: Pattern) -> Node:
    """Return the pattern itself, known to be one of the seven kinds: there are no others."""
    return cast("Node", pattern)


def walk(pattern: Pattern) -> Iterator[Node]:
    """Yield the pattern and all patterns inside it.

    >>> from kz_diplomacy.grammar.phrases import label
    >>> [type(each).__name__ for each in walk(label("PERSON").as_("sailor") + "in")]
    ['Sequence', 'Slot', 'Chunk', 'Chunk']
    """
    node = node_of(pattern)
    yield node
    match node:
        case Sequence() | Choice():
            for part in node.parts:
                yield from walk(part)
        case Repeat() | Slot() | Whole():
            yield from walk(node.part)
        case Chunk() | Look():
            pass
        case _:
            assert_never(node)


def _pattern(operand: Pattern | str) -> Pattern:
    return Chunk((frozenset({operand}),)) if isinstance(operand, str) else operand


def _flat(pattern: Pattern) -> tuple[Pattern, ...]:
    return pattern.parts if isinstance(pattern, Sequence) else (pattern,)


def _listed(words: list[str]) -> str:
    return ", ".join(map(repr, words))


def _grouped(pattern: Pattern, *kinds: type[Pattern]) -> str:
    return f"({pattern!r})" if isinstance(pattern, (Choice, *kinds)) else repr(pattern)
