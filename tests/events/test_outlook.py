"""How far an event has come."""

from collections.abc import Callable

import pytest

from kz_diplomacy import Status
from kz_diplomacy.events.outlook import governed, status_of
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.frames import FrameMatch

SceneOf = Callable[..., Scene]
Matched = Callable[..., tuple[Scene, FrameMatch]]
WHO = "President Sadyr Japarov"


@pytest.mark.parametrize(
    ("text", "frame", "status", "words"),
    [
        (f"{WHO} visited Italy.", "visit-go-to", Status.COMPLETED, "visited"),
        (f"{WHO} will visit Italy.", "visit-go-to", Status.PLANNED, "will visit"),
        (f"{WHO} is visiting Italy.", "visit-go-to", Status.ONGOING, "is visiting"),
        (f"{WHO} may visit Italy.", "visit-go-to", Status.PROPOSED, "may visit"),
        (f"{WHO} refused to visit Italy.", "visit-go-to", Status.CANCELLED, "refused to visit"),
        (f"{WHO} came to visit Italy.", "visit-go-to", Status.COMPLETED, "came"),
        (f"Italy invited {WHO} to visit Milan.", "visit-go-to", Status.PROPOSED, "invited"),
        (f"The state visit of {WHO} to Italy took place.", "visit-pay", Status.COMPLETED, "took place"),
        (
            f"The state visit of {WHO} to Italy will take place.",
            "visit-pay",
            Status.PLANNED,
            "will take place",
        ),
        (f"The state visit of {WHO} to Italy will be long.", "visit-pay", Status.PLANNED, "will be"),
        (f"The upcoming state visit of {WHO} to Italy.", "visit-pay", Status.PLANNED, "upcoming"),
        (f"The postponed state visit of {WHO} to Italy.", "visit-pay", Status.CANCELLED, "postponed"),
        (f"It rained before the state visit of {WHO} to Italy.", "visit-pay", Status.PLANNED, "before"),
        (f"It rained ahead of the state visit of {WHO} to Italy.", "visit-pay", Status.PLANNED, "ahead of"),
        (f"The state visit of {WHO} to Italy was cancelled.", "visit-pay", Status.CANCELLED, "was cancelled"),
        (f"{WHO} agreed to pay a visit to Italy.", "visit-pay", Status.PLANNED, "agreed to pay"),
        (f"{WHO} postponed the state visit to Italy.", "visit-pay", Status.CANCELLED, "postponed"),
        (f"{WHO} came to pay a visit to Italy.", "visit-pay", Status.COMPLETED, "to pay"),
        (f"{WHO} to pay a visit to Italy", "visit-pay", Status.PLANNED, "to pay"),
        (f"The visit of {WHO} to Italy to be paid in May is off.", "visit-pay", Status.PLANNED, "to be paid"),
        (
            f"The visit of {WHO} to Italy to be paid now was put off.",
            "visit-pay",
            Status.CANCELLED,
            "was put off",
        ),
        (
            "Norway and Sweden are close to signing a trade agreement.",
            "agreement-sign",
            Status.PROPOSED,
            "close to",
        ),
        (
            f"The trip will include talks with {WHO} in Milan.",
            "meeting-hold",
            Status.PLANNED,
            "will include",
        ),
        ("A text is ready for signing by Norway and Sweden.", "agreement-sign", Status.PLANNED, "ready"),
        (
            f"{WHO} left talks with Shavkat Mirziyoyev planned in May.",
            "meeting-hold",
            Status.PLANNED,
            "planned",
        ),
    ],
)
def test_the_nearest_word_decides(
    text: str, frame: str, status: Status, words: str, matched: Matched
) -> None:
    scene, match = matched(text, frame)
    said = status_of(scene, match)
    assert said is not None
    assert (said.value, " ".join(scene.document.words[said.first : said.last])) == (status, words)


@pytest.mark.parametrize(
    "text", [f"The state visit of {WHO} to Italy.", f"A film about the visit of {WHO} to Italy."]
)
def test_a_noun_alone_leaves_it_open(text: str, matched: Matched) -> None:
    scene, match = matched(text, "visit-pay")
    assert status_of(scene, match) is None


def test_an_infinitive_that_depends_on_nothing_lies_ahead(matched: Matched) -> None:
    scene, match = matched("It rained.", "visit-go-to", title=f"{WHO} to visit Italy")
    said = status_of(scene, match)
    assert said is not None
    assert (said.value, said.is_stated) == (Status.PLANNED, False)


def test_a_participle_alone_has_happened(matched: Matched) -> None:
    scene, match = matched(f"{WHO}, visiting Italy, fell ill.", "visit-go-to")
    said = status_of(scene, match)
    assert said is not None
    assert said.value is Status.COMPLETED


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("invited him", Status.PROPOSED),
        ("proposed it", Status.PROPOSED),
        ("cancelled it", Status.CANCELLED),
        ("planned it", Status.PLANNED),
        ("will come", Status.PLANNED),
        ("Arriving in Oslo", Status.COMPLETED),
        ("No words", Status.COMPLETED),
    ],
)
def test_a_governor_tells_of_its_infinitive(text: str, status: Status, scene_of: SceneOf) -> None:
    scene = scene_of(f"They {text}." if text[0].islower() else text)
    number = next((n for n, chunk in enumerate(scene.chunks.chunks) if chunk.group is not None), 0)
    assert governed(scene, number) is status
