"""Lines, and what wraps."""

import pytest

from kz_diplomacy.text.lines import read_lines

LINES: list[tuple[str, list[str]]] = [
    ("One.\nTwo.", ["One.", "Two."]),
    ("  One.  \r\n\r\n\tTwo. ", ["One.", "Two."]),
    ("The minister\nflew to Osaka.", ["The minister\nflew to Osaka."]),
    (
        "The Minister of Trade and Industry had talks in Nagoya with\n\nJapanese partners.",
        ["The Minister of Trade and Industry had talks in Nagoya with\n\nJapanese partners."],
    ),
    ("The minister\n\nflew to Osaka.", ["The minister", "flew to Osaka."]),
    ("Short line with\nJapan", ["Short line with", "Japan"]),
    ("- a treaty;\n- a plan", ["a treaty;", "a plan"]),
    ("-a treaty,\n\u2014a plan\n-5 degrees", ["a treaty,", "a plan", "-5 degrees"]),
    (
        "1) a treaty\n(b) a plan\n3. Trade\n\u2022note\n\u00b7An act",
        ["a treaty", "a plan", "Trade", "note", "An act"],
    ),
    ("1.5 billion came.", ["1.5 billion came."]),
    ("- \n-", ["-", "-"]),
    ("", []),
    (" \n\u2028 \x0b", []),
]


@pytest.mark.parametrize(("text", "expected"), LINES)
def test_a_text_falls_into_lines(text: str, expected: list[str]) -> None:
    assert [text[line.content : line.end] for line in read_lines(text)] == expected


def test_a_text_wrapped_at_one_width_is_joined() -> None:
    rows = [
        "The President of Examplia arrived in the capital of the Republic",
        "Yesterday evening and met Members of Parliament on the same night",
    ]
    text = "\n".join(rows * 3) + "."
    assert len(read_lines(text)) == 1


def test_a_wrapped_paragraph_ends_at_a_blank_line() -> None:
    row = "The President of Examplia arrived in the capital of the Republic"
    text = "\n".join([row] * 3) + ".\n\n" + "\n".join([row] * 3) + "."
    assert len(read_lines(text)) == 2


@pytest.mark.parametrize(
    ("text", "mark"),
    [("They met.", "."), ('They "met."', "."), ("They signed:", ":"), ("A headline", ""), ("a;", ";")],
)
def test_the_closing_mark_is_known(text: str, mark: str) -> None:
    assert read_lines(text)[0].end_mark == mark


def test_a_blank_line_is_a_gap() -> None:
    assert [line.gap for line in read_lines("One.\nTwo.\n\nThree.")] == [False, False, True]
