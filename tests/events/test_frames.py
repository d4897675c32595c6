"""Every row of frames.tsv: the frame matches its example, not its counter-example."""

from collections.abc import Callable

import pytest

from kz_diplomacy import Parser
from kz_diplomacy.events.frames import FrameRow, frame_grammar, read_frames
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.knowledge.tables import bundled

ROWS = read_frames(bundled())
NO_RECORD_ALONE = {
    "visit-welcome": "thanks for a welcome tell who visited whom of a visit told of elsewhere",
    "visit-accompany": "companions join a visit told of elsewhere",
    "welcome-greet": "a guest who is greeted met his host only where a visit of his is told of",
    "visit-come-along": "companions join a visit told of elsewhere",
    "visit-remain": "how long somebody stays joins a visit told of elsewhere",
    "visit-include": "companions join a visit told of elsewhere",
    "meeting-it": "the word points to a meeting told of elsewhere",
    "meeting-represent": "who represented a country joins a conference told of elsewhere",
    "meeting-stand-for": "who stood for a side joins talks told of elsewhere",
}
"""Frames that add to records which other frames begin."""
RECORDS = {
    "visit": "visits",
    "meeting": "meetings",
    "welcome": "meetings",
    "agreement": "agreements",
    "investment": "investments",
}
"""What a frame's event becomes."""


def names(scene: Scene) -> set[str]:
    """Return the names of the frames that match."""
    labels = [chunk.labels for chunk in scene.chunks.chunks]
    return {match.frame.name for match in frame_grammar().matches(labels)}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.frame.name)
def test_a_frame_matches_its_example(row: FrameRow, scene_of: Callable[[str], Scene]) -> None:
    assert row.frame.name in names(scene_of(row.example))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.frame.name)
def test_a_frame_does_not_match_its_counter_example(row: FrameRow, scene_of: Callable[[str], Scene]) -> None:
    assert row.frame.name not in names(scene_of(row.counter_example))


@pytest.mark.parametrize(
    "row", [row for row in ROWS if row.frame.name not in NO_RECORD_ALONE], ids=lambda row: row.frame.name
)
def test_an_example_becomes_a_record(row: FrameRow) -> None:
    found = Parser().parse(row.example)
    assert getattr(found, RECORDS[row.frame.name.partition("-")[0]])


@pytest.mark.parametrize("name", NO_RECORD_ALONE)
def test_what_adds_to_a_record_begins_none(name: str) -> None:
    row = next(row for row in ROWS if row.frame.name == name)
    found = Parser().parse(row.example)
    assert not getattr(found, RECORDS[name.partition("-")[0]])


def test_a_name_belongs_to_one_frame() -> None:
    assert len({row.frame.name for row in ROWS}) == len(ROWS)


def test_the_grammar_is_built_once() -> None:
    assert frame_grammar() is frame_grammar()
