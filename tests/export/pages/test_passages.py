"""Where texts are cut, and on which lane each record is drawn."""

from itertools import chain

from hypothesis import given
from hypothesis import strategies as st

from kz_diplomacy.export.pages.passages import LANES, Mark, Piece, cut_lines, lanes_of

WORDS = st.text(alphabet="ab \n", min_size=1, max_size=30)


@st.composite
def marked_texts(draw: st.DrawFn) -> tuple[str, list[Mark]]:
    text = draw(WORDS)
    offsets = st.integers(0, len(text))
    spans = draw(st.lists(st.tuples(offsets, offsets).filter(lambda span: span[0] < span[1]), max_size=8))
    return text, [Mark(place % 5, place, start, end) for place, (start, end) in enumerate(spans)]


@given(marked_texts())
def test_the_pieces_of_the_lines_are_the_text(marked: tuple[str, list[Mark]]) -> None:
    text, marks = marked
    lines = ["".join(piece.text for piece in line) for line in cut_lines(text, marks)]
    assert lines == [line for line in text.split("\n") if line]


@given(marked_texts())
def test_the_pieces_of_a_mark_are_its_words(marked: tuple[str, list[Mark]]) -> None:
    text, marks = marked
    pieces = list(chain.from_iterable(cut_lines(text, marks)))
    for mark in marks:
        words = "".join(piece.text for piece in pieces if mark in piece.marks)
        assert words == text[mark.start : mark.end].replace("\n", "")


@given(marked_texts())
def test_records_on_one_lane_do_not_meet(marked: tuple[str, list[Mark]]) -> None:
    for line in cut_lines(*marked):
        lanes = lanes_of(line)
        for piece in line:
            there = [lanes[record] for record in {mark.record for mark in piece.marks}]
            assert len([lane for lane in there if lane < LANES - 1]) == len(set(there) - {LANES - 1})


def test_overlapping_words_are_cut_where_one_begins_or_ends() -> None:
    marks = [Mark(0, 0, 0, 9), Mark(1, 0, 5, 14)]
    assert list(cut_lines("They met twice", marks)) == [
        (
            Piece("They ", (marks[0],)),
            Piece("met ", (marks[0], marks[1])),
            Piece("twice", (marks[1],)),
        )
    ]


def test_a_record_keeps_its_lane_along_a_line() -> None:
    zero, one = Mark(0, 0, 0, 9), Mark(1, 0, 5, 14)
    assert lanes_of([Piece("a", (zero,)), Piece("b", (zero, one)), Piece("c", (one,))]) == {0: 0, 1: 1}


def test_a_lane_is_used_again_where_it_is_free() -> None:
    assert lanes_of([Piece("a", (Mark(0, 0, 0, 1),)), Piece("b", (Mark(1, 0, 1, 2),))]) == {0: 0, 1: 0}


def test_records_beyond_the_last_lane_share_it() -> None:
    piece = Piece("a", tuple(Mark(record, 0, 0, 1) for record in range(6)))
    assert list(lanes_of([piece]).values()) == [0, 1, 2, 3, 3, 3]
