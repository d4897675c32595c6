"""What reaches a terminal."""

import pytest

from kz_diplomacy.cli.terminal import columns, draw, make_console, printable


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Türkiye, Сеул", "Türkiye, Сеул"),
        ("one\ttwo\r\nthree", "one two  three"),
        ("\x1b]0;title\x07", " ]0;title "),
        ("\x9b2J", " 2J"),
        ("a\u2028b\u202ec", "a b c"),
    ],
)
def test_control_characters_become_blanks_of_the_same_length(text: str, shown: str) -> None:
    assert printable(text) == shown
    assert len(shown) == len(text)


def test_the_width_is_that_of_the_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "77")
    assert columns() == 77


def test_words_that_look_like_markup_stay() -> None:
    assert (
        draw(make_console(styled=False, width=40), "[bold]talks[/bold] :smile:")
        == "[bold]talks[/bold] :smile:\n"
    )
