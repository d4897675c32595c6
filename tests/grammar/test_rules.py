"""The engine: against `re` on one-letter tokens, with and without its index, and what it refuses."""

import math
import pickle
import re
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kz_diplomacy.errors import PatternError
from kz_diplomacy.grammar import (
    BOUNDARY,
    Grammar,
    Match,
    Pattern,
    Rule,
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
    word,
)
from kz_diplomacy.grammar.measures import MOST_WAYS
from kz_diplomacy.grammar.patterns import measure

LETTERS = {
    "a": frozenset({"a", "VOWEL", "FIRST"}),
    "e": frozenset({"e", "VOWEL"}),
    "b": frozenset({"b", "FIRST", "SILENT"}),
    "c": frozenset({"c"}),
    ".": frozenset({BOUNDARY, "."}),
}
"""A token of one letter, and what the same letter is as a chunk."""

Pair = tuple[Pattern, str]
"""A pattern and the regular expression over letters that says the same."""

CHUNKS: list[Pair] = [
    (label("a"), "a"),
    (word("c"), "c"),
    (label("VOWEL"), "[ae]"),
    (label("VOWEL", "FIRST"), "a"),
    (one("FIRST", "c"), "[abc]"),
    (label("FIRST").without("SILENT"), "a"),
    (anything(), "[^.]"),
    (anything().without("VOWEL"), "[bc]"),
    (label(BOUNDARY), "[.]"),
    (label("NEVER"), "(?!)"),
]
LOOKS: list[Pair] = [
    (before("VOWEL"), "(?=[ae])"),
    (not_before("c"), "(?!c)"),
    (after("FIRST"), "(?<=[ab])"),
    (not_after("c", "e"), "(?<![ce])"),
    (start_of_sentence, "(?<![^.])"),
    (end_of_sentence, "(?![^.])"),
]


def sequence(pairs: list[Pair]) -> Pair:
    small = pairs if math.prod(measure(pattern).ways for pattern, _ in pairs) <= MOST_WAYS else CHUNKS[:3]
    pattern = small[0][0]
    for other, _ in small[1:]:
        pattern = pattern + other
    return pattern, "".join(f"(?:{source})" for _, source in small)


def solid(pair: Pair) -> Pair:
    return pair if measure(pair[0]).least else sequence([pair, CHUNKS[2]])


def bounded(pair: Pair) -> Pair:
    """Return the pair, or a short one where so open a pattern would be refused once it is combined."""
    return pair if measure(pair[0]).ways <= 30 else CHUNKS[2]


def repeated(pair: Pair, times: tuple[int, int]) -> Pair:
    pattern, source = bounded(pair)
    return between(pattern, *times), f"(?:{source}){{{times[0]},{times[1]}}}"


def larger(pairs: st.SearchStrategy[Pair]) -> st.SearchStrategy[Pair]:
    times = st.tuples(st.integers(0, 2), st.integers(1, 3)).filter(lambda pair: pair[0] <= pair[1])
    return st.one_of(
        st.lists(pairs, min_size=2, max_size=4).map(sequence),
        st.tuples(pairs, pairs).map(lambda two: (two[0][0] | two[1][0], f"(?:{two[0][1]}|{two[1][1]})")),
        pairs.map(solid).map(lambda pair: (pair[0].optional(), f"(?:{pair[1]})?")),
        st.tuples(pairs.map(solid), times).map(lambda two: repeated(*two)),
        st.integers(1, 3).map(lambda most: (gap(most), f"[^.]{{0,{most}}}?")),
        st.just((gap(2, without=("VOWEL",)), "[bc]{0,2}?")),
        pairs.map(lambda pair: (pair[0].whole(), f"(?>{pair[1]})")),
    )


pairs = st.recursive(st.sampled_from([*CHUNKS, *LOOKS]), larger, max_leaves=8).map(solid).map(bounded)
texts = st.text("aebc.", max_size=25)


def rule(pattern: Pattern, name: str = "rule", *, overlapping: bool = False) -> Rule:
    return Rule(name=name, pattern=pattern, examples=("x",), counter_examples=("y",), overlapping=overlapping)


def chunks(text: str) -> list[frozenset[str]]:
    return [LETTERS[letter] for letter in text]


def spans(pattern: Pattern, text: str, *, overlapping: bool = False) -> list[tuple[int, int]]:
    found = Grammar([rule(pattern, overlapping=overlapping)]).matches(chunks(text))
    return [(match.first, match.last) for match in found]


@given(pairs, texts)
def test_matches_are_those_of_the_same_regular_expression(pair: Pair, text: str) -> None:
    pattern, source = pair
    assert spans(pattern, text) == [hit.span() for hit in re.finditer(source, text)]


@given(pairs, texts)
def test_overlapping_matches_begin_wherever_one_can(pair: Pair, text: str) -> None:
    pattern, source = pair
    compiled = re.compile(source)
    hits = [hit for place in range(len(text)) if (hit := compiled.match(text, place))]
    assert spans(pattern, text, overlapping=True) == [hit.span() for hit in hits]


@given(pairs, pairs, pairs, texts)
def test_slots_cover_what_the_groups_cover(one_: Pair, two: Pair, three: Pair, text: str) -> None:
    pattern = one_[0].as_("x") + (two[0].as_("y") | three[0].as_("x"))
    source = f"(?P<x>{one_[1]})(?:(?P<y>{two[1]})|(?P<z>{three[1]}))"
    expected = [
        {
            name: spans_
            for name, groups in (("x", ("x", "z")), ("y", ("y",)))
            if (spans_ := tuple(hit.span(group) for group in groups if hit[group] is not None))
        }
        for hit in re.finditer(source, text)
    ]
    assert [match.slots for match in Grammar([rule(pattern)]).matches(chunks(text))] == expected


@given(st.lists(pairs, max_size=5), st.lists(texts, max_size=4), st.booleans())
def test_the_index_leaves_out_no_match(rules: list[Pair], many: list[str], weighted: bool) -> None:  # noqa: FBT001 - drawn by Hypothesis
    weights = {"VOWEL": 0.1, "c": 9.0} if weighted else None
    numbered = [rule(pattern, f"rule-{i}") for i, (pattern, _) in enumerate(rules)]
    grammar = Grammar(numbered, frequencies=weights)
    for text in many:
        assert grammar.matches(chunks(text)) == grammar.matches(chunks(text), indexed=False)


@given(pairs, st.lists(texts, max_size=4))
def test_what_was_read_before_changes_nothing(pair: Pair, many: list[str]) -> None:
    used = Grammar([rule(pair[0])])
    for text in many:
        assert used.matches(chunks(text)) == Grammar(used.rules).matches(chunks(text))


@given(st.lists(st.sets(st.sampled_from("ABCDEFGH"), max_size=5), max_size=12))
def test_no_combination_of_labels_is_taken_for_another(sets: list[set[str]]) -> None:
    patterns = [label("A", "B"), label("C").without("D"), one("E", "F")]
    grammar = Grammar([rule(each, f"rule-{i}") for i, each in enumerate(patterns)])
    found = {(match.first, match.rule.name) for match in grammar.matches([frozenset(each) for each in sets])}
    assert found == {
        (place, f"rule-{i}")
        for place, labels in enumerate(sets)
        for i, each in enumerate(patterns)
        if each.admits(frozenset(labels))
    }


def test_a_slot_inside_a_repetition_keeps_all_that_it_covered() -> None:
    pattern = label("a").as_("first") + between(label("b") + one("c", "e").as_("more"), 1, 3)
    [match] = Grammar([rule(pattern)]).matches(chunks("abcbebcbc"))
    assert match.slots == {"first": ((0, 1),), "more": ((2, 3), (4, 5), (6, 7))}
    assert match.chunks("more") == (2, 4, 6)
    assert match.chunks("absent") == ()


def test_a_gap_takes_as_little_as_will_do_and_never_a_boundary() -> None:
    assert spans(label("a") + gap(3) + "b", "acbb") == [(0, 3)]
    assert spans(label("a") + gap(3) + "b", "ac.b") == []
    assert spans(label("a") + gap(3, without=("c",)) + "b", "acb") == []


def test_words_may_stand_on_either_side_of_the_signs() -> None:
    assert spans("a" + label("b"), "ab") == [(0, 2)]
    assert spans("a" | label("b"), "ab") == [(0, 1), (1, 2)]
    assert spans(label("b") | "a", "ab") == [(0, 1), (1, 2)]


def test_matches_come_in_the_order_of_the_text_then_of_the_rules() -> None:
    grammar = Grammar([rule(label("c"), "later"), rule(label("a") + "c", "sooner"), rule(word("a"), "last")])
    found = [(match.first, match.rule.name) for match in grammar.matches(chunks("ac"))]
    assert found == [(0, "sooner"), (0, "last"), (1, "later")]


def test_only_rules_whose_needs_are_met_run() -> None:
    rules = [
        rule(label("a") + gap(3) + "b", "both"),
        rule(label("a") + (label("b") | "c"), "choice"),
        rule(label("a") + label("c").optional(), "optional"),
        rule(label("a") + before("e"), "look"),
        rule(anything() + start_of_sentence, "always"),
        rule(label("a") + (label("b") | anything()), "open"),
        rule((label("a") + "c") | (label("a") + "e"), "shared"),
    ]
    grammar = Grammar(rules, frequencies={"a": 10.0})
    names = {text: [each.name for each in grammar.triggered(chunks(text))] for text in ("", "a", "c", "ac")}
    assert names == {
        "": ["always"],
        "a": ["optional", "always", "open"],
        "c": ["always"],
        "ac": ["choice", "optional", "always", "open", "shared"],
    }


def test_three_hundred_rules_cost_nothing_where_their_words_are_missing() -> None:
    idle = [rule(label("a") + gap(4) + f"w{i}", f"idle-{i}") for i in range(300)]
    grammar = Grammar([*idle, rule(label("a") + "c", "busy")])
    assert [each.name for each in grammar.triggered(chunks("abac"))] == ["busy"]


def test_a_grammar_travels_between_processes() -> None:
    grammar = Grammar([rule(label("VOWEL") + gap(2) + "b")], labels={"VOWEL"}, frequencies={"b": 2.0})
    grammar.matches(chunks("ab"))
    again: Grammar = pickle.loads(pickle.dumps(grammar))  # noqa: S301 - made on the line itself
    assert again.matches(chunks("acb")) == grammar.matches(chunks("acb"))


def test_threads_share_a_grammar() -> None:
    grammar = Grammar([rule(between(one("A0", "A7", "A40"), 1, 3))])
    texts_ = [[frozenset({f"A{i}", f"B{j}"}) for i in range(j, 60)] for j in range(20)]
    expected = [Grammar(grammar.rules).matches(text) for text in texts_]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(grammar.matches, texts_)) == expected


@pytest.mark.parametrize("name", ["", "Visit", "a--b", "-a", "a/", "a b", "a_b"])
def test_a_rule_is_named_in_kebab_case(name: str) -> None:
    with pytest.raises(PatternError, match="kebab-case"):
        rule(label("A"), name)


@pytest.mark.parametrize(("examples", "counter_examples"), [((), ("x",)), (("x",), ()), (("",), ("x",))])
def test_a_rule_needs_an_example_and_a_counter_example(
    examples: tuple[str, ...], counter_examples: tuple[str, ...]
) -> None:
    with pytest.raises(PatternError, match="needs an example"):
        Rule(name="a", pattern=label("A"), examples=examples, counter_examples=counter_examples)


def test_a_rule_must_not_match_nothing() -> None:
    with pytest.raises(PatternError, match="may match nothing"):
        rule(gap(3) + before("A"))


def test_rules_of_one_grammar_have_different_names() -> None:
    with pytest.raises(PatternError, match="two rules are called 'same'"):
        Grammar([rule(label("A"), "same"), rule(label("B"), "same")])


def test_a_mistyped_label_is_refused_where_the_labels_are_declared() -> None:
    pattern = label("PERSON") + one("in", "PLACE") + label(BOUNDARY).without("ABSENT")
    Grammar([rule(pattern)], labels={"PERSON", "PLACE", "ABSENT"})
    with pytest.raises(PatternError, match="no chunk bears the label ABSENT, PLACE"):
        Grammar([rule(pattern)], labels={"PERSON"})


@pytest.mark.parametrize(
    "pattern",
    [
        label("a").as_("x") + gap(10) + "b" + gap(10) + "c" + gap(10) + "NEVER",
        between(one("a", "b") + one("a", "b").optional(), 1, 9) + "NEVER",
        between(one("a", "b", "c"), 0, 40).whole() + gap(20) + "NEVER",
    ],
)
def test_time_grows_with_the_text_and_no_faster(pattern: Pattern) -> None:
    grammar = Grammar([rule(pattern)])
    seconds: list[float] = []
    for size in (500, 2000):
        text = chunks("abc" * size)
        text.append(frozenset({"NEVER"}))
        grammar.matches(text)
        start = time.process_time()
        grammar.matches(text)
        seconds.append(time.process_time() - start)
    assert seconds[1] < 12 * seconds[0] + 0.05


def test_a_match_tells_its_rule() -> None:
    [match] = Grammar([rule(label("a"), "family/member")]).matches(chunks("a"))
    assert match == Match(match.rule, 0, 1, {})
    assert match.rule.name == "family/member"
