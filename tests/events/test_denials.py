"""What is said not to have come about, or only supposed."""

from collections.abc import Callable

import pytest

from kz_diplomacy.events.denials import is_denied
from kz_diplomacy.events.frames import frame_grammar
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.frames import FrameMatch

SceneOf = Callable[..., Scene]
WHO = "President Sadyr Japarov"


def match_of(scene: Scene, frame: str) -> FrameMatch:
    """Return the match of a frame."""
    labels = [chunk.labels for chunk in scene.chunks.chunks]
    return next(match for match in frame_grammar().matches(labels) if match.frame.name == frame)


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        (f"{WHO} did not visit Italy.", True),
        (f"{WHO} visited Italy.", False),
        (f"If {WHO} visited Italy, they would talk.", True),
        (f"If asked, {WHO} visited Italy.", False),
    ],
)
def test_an_event_may_be_denied(text: str, denied: bool, scene_of: SceneOf) -> None:  # noqa: FBT001 (a column)
    scene = scene_of(text)
    assert is_denied(scene, match_of(scene, "visit-go-to")) is denied


def test_a_noun_without_verb_is_not_denied(scene_of: SceneOf) -> None:
    scene = scene_of(f"The state visit of {WHO} to Italy.")
    assert not is_denied(scene, match_of(scene, "visit-pay"))
