"""Lines of words."""

from kz_diplomacy.mentions.line import Line


def test_words_outside_the_line_are_empty() -> None:
    line = Line.of("On May 5")
    assert (line.word(0), line.key(1), line.word(3), line.key(-1)) == ("on", "May", "", "")


def test_capitals_are_told_by_the_key() -> None:
    line = Line.of("On may")
    assert (line.capital(0), line.capital(1), line.capital(2)) == (True, False, False)


def test_moves_behind_words_only_where_they_stand() -> None:
    line = Line.of("and a half")
    assert line.after(0, "and", "a", "half") == 3
    assert line.after(0, "and", "the") == 0
