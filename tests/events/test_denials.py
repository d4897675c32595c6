"""What is said not to have come about, or only supposed."""

from collections.abc import Callable

import pytest

from kz_diplomacy.events.denials import is_denied
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.frames import FrameMatch

Matched = Callable[..., tuple[Scene, FrameMatch]]
WHO = "President Sadyr Japarov"


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        (f"{WHO} did not visit Italy.", True),
        (f"{WHO} visited Italy.", False),
        (f"If {WHO} visited Italy, they would talk.", True),
        (f"If asked, {WHO} visited Italy.", False),
    ],
)
def test_an_event_may_be_denied(text: str, denied: bool, matched: Matched) -> None:  # noqa: FBT001 (a column)
    scene, match = matched(text, "visit-go-to")
    assert is_denied(scene, match) is denied


def test_a_noun_without_verb_is_not_denied(matched: Matched) -> None:
    scene, match = matched(f"The state visit of {WHO} to Italy.", "visit-pay")
    assert not is_denied(scene, match)
