"""Patterns as values: how they read, how large they are, what cannot be written."""

from collections.abc import Callable

import pytest

from kz_diplomacy.errors import PatternError
from kz_diplomacy.grammar import (
    Pattern,
    after,
    anything,
    before,
    between,
    end_of_sentence,
    gap,
    label,
    not_after,
    not_before,
    one,
    start_of_sentence,
)
from kz_diplomacy.grammar.measures import Measure
from kz_diplomacy.grammar.patterns import Choice, Chunk, measure, walk

PATTERNS = [
    label("A", "B"),
    one("A", "b"),
    label("A").without("C", "B"),
    label("A") + "b" + gap(3),
    (label("A") | "b") + "c",
    (label("A") | label("B").as_("x") + "c").as_("y"),
    (label("A") + "b").as_("x") + gap(2, without=("C",)),
    between(label("A") + "b", 1, 4),
    label("A").optional() + before("C"),
    not_before("C", "D") + label("A") + after("B") + not_after("C"),
    start_of_sentence + label("A") + end_of_sentence,
    (between(label("A"), 1, 9) + "b").whole(),
    anything(),
]


@pytest.mark.parametrize("pattern", PATTERNS, ids=repr)
def test_a_pattern_shows_how_it_was_written(pattern: Pattern) -> None:
    names: dict[str, object] = {
        function.__name__: function
        for function in (label, one, anything, gap, between, before, not_before, after, not_after)
    }
    names |= {"start_of_sentence": start_of_sentence, "end_of_sentence": end_of_sentence}
    assert eval(repr(pattern), names) == pattern  # noqa: S307 - the pattern's own text


@pytest.mark.parametrize(
    ("pattern", "size"),
    [
        (label("A"), Measure(1, 1, 1)),
        (before("A"), Measure(0, 0, 1)),
        (label("A") + gap(4) + gap(2), Measure(1, 7, 15)),
        (label("A") + "b" | "c", Measure(1, 2, 2)),
        (between(label("A") | label("B") + "c", 1, 2), Measure(1, 4, 6)),
        (label("A").optional().as_("x"), Measure(0, 1, 2)),
        (gap(9).whole(), Measure(0, 9, 1)),
    ],
)
def test_a_pattern_knows_its_bounds(pattern: Pattern, size: Measure) -> None:
    assert measure(pattern) == size


@pytest.mark.parametrize(
    ("build", "message"),
    [
        (label, "no chunk can be like this"),
        (one, "no chunk can be like this"),
        (lambda: label(""), "no chunk can be like this"),
        (lambda: label("A") + "", "no chunk can be like this"),
        (lambda: label("A").without("A"), "no chunk can be like this"),
        (before, "no chunk can be like this"),
        (lambda: Choice(()), "a choice needs an alternative"),
        (lambda: gap(0), "repeat at least 0"),
        (lambda: gap(-1), "repeat at least 0"),
        (lambda: gap(251), "repeat at least 0"),
        (lambda: between(label("A"), 3, 2), "repeat at least 0"),
        (lambda: between(label("A"), -1, 2), "repeat at least 0"),
        (lambda: gap(2).optional(), "what may be nothing"),
        (lambda: between(label("A").optional(), 1, 3), "what may be nothing"),
        (lambda: gap(200) + gap(200), "covers 250 chunks at most, not 400"),
        (lambda: gap(60) + "a" + gap(60) + "b" + gap(60), "may be read in 100000 ways at most"),
        (lambda: between(gap(5) + "a", 1, 9), "may be read in 100000 ways at most"),
        (lambda: label("A").as_("a b"), "a slot is named by"),
        (lambda: label("A").as_("гость"), "a slot is named by"),
        (lambda: (label("A").as_("x") + "b").as_("x"), "stands inside itself"),
    ],
)
def test_a_wrong_pattern_cannot_be_built(build: Callable[[], object], message: str) -> None:
    with pytest.raises(PatternError, match=message):
        build()


def test_walking_visits_every_pattern_once() -> None:
    pattern = (label("A").as_("x") | before("B")) + between(label("C"), 1, 2).whole()
    labels = [node.labels for node in walk(pattern) if isinstance(node, Chunk)]
    assert labels == [{"A"}, {"C"}]
