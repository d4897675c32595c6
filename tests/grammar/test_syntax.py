"""The labels of syntax."""

import pytest

from kz_diplomacy.grammar.syntax import SYNTAX, Part, part_of


@pytest.mark.parametrize(
    ("labels", "part"),
    [
        ({""}, Part.WORD),
        ({"word", "OTHER"}, Part.WORD),
        ({"VERB", "FINITE", "PASSIVE"}, Part.VERB),
        ({"PREPOSITION", "SUBORDINATOR", "after"}, Part.PREPOSITION),
        ({"NOMINAL", "ADVERBIAL"}, Part.NOMINAL),
        ({"NOMINAL", "BOUNDARY"}, Part.BOUNDARY),
    ],
)
def test_a_chunk_is_one_part_of_its_sentence(labels: set[str], part: Part) -> None:
    assert part_of(frozenset(labels)) is part


def test_every_part_but_a_plain_word_has_its_label() -> None:
    assert {part.name for part in Part} - SYNTAX == {"WORD"}
