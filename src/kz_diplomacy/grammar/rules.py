"""Rules with their examples, and the grammar that finds their matches."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import attrs

from kz_diplomacy.errors import PatternError
from kz_diplomacy.grammar.alphabet import Alphabet
from kz_diplomacy.grammar.expressions import expression
from kz_diplomacy.grammar.needs import Frequencies, needs
from kz_diplomacy.grammar.patterns import Chunk, Look, Pattern, measure, walk
from kz_diplomacy.grammar.syntax import BOUNDARY

_NAME = re.compile(r"[a-z0-9]+(?:[-/][a-z0-9]+)*")

Span = tuple[int, int]
"""The first chunk and the chunk after the last."""


@attrs.frozen(kw_only=True)
class Rule:
    """A pattern with a name, and texts that show what it is for.

    Attributes:
        name: In kebab-case, a slash between family and member.
        pattern: What it looks for, at least one chunk.
        examples: Texts that it must match, at least one; who reads texts tests them.
        counter_examples: Texts, close to the examples, that it must not match, at least one.
        overlapping: Whether a match may begin inside the one before it.

    Raises:
        PatternError: The name is none, an example is missing, or the pattern may match nothing.

    >>> from kz_diplomacy.grammar.phrases import label
    >>> tide = label("TIDE") + "in"
    >>> rule = Rule(name="tide-in", pattern=tide, examples=("Flood in.",), counter_examples=("Ebb.",))
    >>> sorted(rule.labels)
    ['TIDE', 'in']
    """

    name: str
    pattern: Pattern
    examples: tuple[str, ...]
    counter_examples: tuple[str, ...]
    overlapping: bool = False

    def __attrs_post_init__(self) -> None:
        """Refuse a rule without name, examples or chunks."""
        if not _NAME.fullmatch(self.name):
            message = f"a rule is named in kebab-case, not {self.name!r}"
            raise PatternError(message)
        if not (all((*self.examples, *self.counter_examples)) and self.examples and self.counter_examples):
            message = f"{self.name}: a rule needs an example and a counter-example"
            raise PatternError(message)
        if measure(self.pattern).least == 0:
            message = f"{self.name}: the pattern may match nothing: {self.pattern!r}"
            raise PatternError(message)

    @property
    def labels(self) -> frozenset[str]:
        """All labels that the pattern asks about."""
        return frozenset(each for chunk in _chunks(self.pattern) for each in chunk.labels)


class Match(NamedTuple):
    """Where a rule matches: the chunks `first` up to `last`, and those of each slot, in order."""

    rule: Rule
    first: int
    last: int
    slots: Mapping[str, tuple[Span, ...]]

    def chunks(self, name: str) -> tuple[int, ...]:
        """Return the indices of all chunks in the slot `name`, () where it is not filled.

        >>> from kz_diplomacy.grammar.phrases import label
        >>> rule = Rule(name="a", pattern=label("A"), examples=("a",), counter_examples=("b",))
        >>> Match(rule, 3, 9, {"x": ((3, 5), (7, 8))}).chunks("x")
        (3, 4, 7)
        """
        return tuple(index for span in self.slots.get(name, ()) for index in range(*span))


class Grammar:
    """Rules, ready to be matched; equal chunks give equal matches, whatever was read before.

    Args:
        rules: Their names must differ.
        labels: All labels that chunks may bear in capitals, if mistyped ones are to be refused; literal words
            in lower case need not be among them.
        frequencies: How common the labels are (see `needs`): the index looks for the rarest label, by
            default the one that the fewest rules ask about.

    Raises:
        PatternError: Two rules have one name, or a rule asks about an unknown label.

    >>> from kz_diplomacy.grammar.phrases import gap, label
    >>> pattern = label("SHIP").as_("ship") + gap(2) + "in"
    >>> rule = Rule(name="ship-in", pattern=pattern, examples=("Ships came in.",), counter_examples=("In.",))
    >>> [match] = Grammar([rule]).matches([frozenset(each) for each in ({"SHIP"}, {"VERB"}, {"in"})])
    >>> match.first, match.last, match.slots
    (0, 3, {'ship': ((0, 1),)})
    """

    def __init__(
        self,
        rules: Iterable[Rule],
        *,
        labels: Iterable[str] | None = None,
        frequencies: Frequencies | None = None,
    ) -> None:
        """Check the rules and prepare the index; expressions are compiled when they are first needed."""
        self.rules = tuple(rules)
        self._given = (self.rules, None if labels is None else frozenset(labels), dict(frequencies or {}))
        _check(self.rules, self._given[1])
        weights = self._given[2] or Counter(label for rule in self.rules for label in rule.labels)
        self._needs = tuple(needs(rule.pattern, weights) for rule in self.rules)
        self._alphabet = Alphabet({BOUNDARY}.union(*(rule.labels for rule in self.rules)))
        self._always = frozenset(i for i, needed in enumerate(self._needs) if not needed)
        self._wakes: dict[str, frozenset[int]] = {}
        self._guards: list[tuple[int, tuple[frozenset[str], ...]]] = [(-1, ())] * len(self.rules)
        self._compiled: list[_Compiled] = [_UNCOMPILED] * len(self.rules)

    def __reduce__(self) -> tuple[object, ...]:
        """Return how to build the grammar again: expressions do not travel between processes."""
        return _rebuilt, self._given

    def matches(self, chunks: Sequence[frozenset[str]], *, indexed: bool = True) -> list[Match]:
        """Return all matches of all rules, by first chunk, then in the order of the rules.

        Args:
            chunks: The labels of each chunk; one that bears `BOUNDARY` ends a sentence.
            indexed: Whether rules that cannot match are left out by the index; the matches are the same.
        """
        text = self._alphabet.encode(chunks)
        numbers = self._woken(text) if indexed else range(len(self.rules))
        found = [match for number in numbers for match in self._run(number, text)]
        return sorted(found, key=_place)

    def triggered(self, chunks: Sequence[frozenset[str]]) -> tuple[Rule, ...]:
        """Return the rules that the index lets run on these chunks."""
        return tuple(self.rules[number] for number in self._woken(self._alphabet.encode(chunks)))

    def _woken(self, text: str) -> list[int]:
        present = set(text)
        for each in present.difference(self._wakes):
            self._wakes[each] = self._wake(each)
        candidates = self._always.union(*map(self._wakes.__getitem__, present))
        return [
            number
            for number in sorted(candidates)
            if not any(present.isdisjoint(needed) for needed in self._guard(number))
        ]

    def _wake(self, symbol: str) -> frozenset[int]:
        members = self._alphabet.members
        rules = enumerate(self._needs)
        return frozenset(number for number, needed in rules if needed and symbol in members(needed[0]))

    def _guard(self, number: int) -> tuple[frozenset[str], ...]:
        size, guard = self._guards[number]
        if size != len(self._alphabet):
            size = len(self._alphabet)
            guard = tuple(frozenset(self._alphabet.members(need)) for need in self._needs[number][1:])
            self._guards[number] = (size, guard)
        return guard

    def _run(self, number: int, text: str) -> list[Match]:
        rule, compiled = self.rules[number], self._expression(number)
        search = compiled.regex.search
        found: list[Match] = []
        hit = search(text)
        while hit:
            found.append(Match(rule, *hit.span(), _slots(hit, compiled.slots)))
            hit = search(text, hit.start() + 1 if rule.overlapping else hit.end())
        return found

    def _expression(self, number: int) -> "_Compiled":
        compiled, size = self._compiled[number], len(self._alphabet)
        if compiled.size != size:
            slots: list[str] = []
            source = expression(self.rules[number].pattern, self._alphabet.members, slots)
            regex = compiled.regex if source == compiled.regex.pattern else re.compile(source, re.DOTALL)
            self._compiled[number] = compiled = _Compiled(size, regex, tuple(slots))
        return compiled


class _Compiled(NamedTuple):
    """A rule's expression, made when the alphabet had `size` characters, and the slot of each group."""

    size: int
    regex: re.Pattern[str]
    slots: tuple[str, ...]


_UNCOMPILED = _Compiled(-1, re.compile(""), ())


def _rebuilt(rules: tuple[Rule, ...], labels: frozenset[str] | None, frequencies: Frequencies) -> Grammar:
    return Grammar(rules, labels=labels, frequencies=frequencies)


def _place(match: Match) -> int:
    return match.first


def _slots(hit: re.Match[str], names: tuple[str, ...]) -> dict[str, tuple[Span, ...]]:
    slots: dict[str, tuple[Span, ...]] = {}
    for group, name in enumerate(names, 1):
        span = hit.span(group)
        if span[0] >= 0:
            slots[name] = (*slots.get(name, ()), span)
    return slots


def _chunks(pattern: Pattern) -> list[Chunk]:
    nodes = [node.chunk if isinstance(node, Look) else node for node in walk(pattern)]
    return [node for node in nodes if isinstance(node, Chunk)]


def _check(rules: tuple[Rule, ...], labels: frozenset[str] | None) -> None:
    names: set[str] = set()
    for rule in rules:
        if rule.name in names:
            message = f"two rules are called {rule.name!r}"
            raise PatternError(message)
        names.add(rule.name)
        if labels is not None and (unknown := sorted(filter(_is_kind, rule.labels - labels))):
            message = f"{rule.name}: no chunk bears the label {', '.join(unknown)}"
            raise PatternError(message)


def _is_kind(label: str) -> bool:
    return label != label.lower() and label != BOUNDARY
