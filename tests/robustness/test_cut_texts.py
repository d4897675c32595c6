"""Texts that end anywhere: rules look at what follows, and there may be nothing."""

from pathlib import Path

import pytest

from kz_diplomacy import parse

WORDINGS = sorted((Path(__file__).parents[1] / "wordings").glob("*.txt"))
PARTS = 12


def cut(sentence: str) -> str:
    """Return the beginning of a sentence, cut at a place that its length chooses, without a mark."""
    words = sentence.split()
    return " ".join(words[: 1 + len(sentence) * 7 % len(words)]).rstrip(".,;:")


@pytest.mark.parametrize("path", WORDINGS, ids=lambda path: path.stem)
@pytest.mark.parametrize("part", range(PARTS))
def test_a_text_may_end_anywhere(path: Path, part: int) -> None:
    lines = [line.removeprefix("> ") for line in path.read_text("utf-8").split("\n") if line.startswith("> ")]
    for text in map(cut, lines[part::PARTS]):
        assert parse(text).article.text == text
