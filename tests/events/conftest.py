"""The stages up to the one under test, run on a sentence."""

import datetime as dt
from collections.abc import Callable

import pytest

from kz_diplomacy import Meeting, Visit, parse
from kz_diplomacy.events.finding import look_at
from kz_diplomacy.events.frames import frame_grammar
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.mentions import read_mentions
from kz_diplomacy.models import Article
from kz_diplomacy.resolution import resolve_parties
from kz_diplomacy.text import read_document

SceneOf = Callable[..., Scene]


@pytest.fixture(scope="session")
def scene_of() -> SceneOf:
    """Return a function from a text, perhaps with a headline and a day, to what the rules see of it."""
    knowledge = Knowledge.load()

    def look(text: str, *, title: str | None = None, published: dt.date | None = None) -> Scene:
        document = read_document(Article(text=text, title=title, published=published))
        return look_at(
            document, resolve_parties(document, read_mentions(document, knowledge), knowledge), knowledge
        )

    return look


@pytest.fixture(scope="session")
def matched(scene_of: SceneOf) -> Callable[..., tuple[Scene, FrameMatch]]:
    """Return a function from a text and the name of a frame to the scene and the first match in it."""

    def match(text: str, frame: str, *, title: str | None = None) -> tuple[Scene, FrameMatch]:
        scene = scene_of(text, title=title)
        matches = frame_grammar().matches([chunk.labels for chunk in scene.chunks.chunks])
        return scene, next(match for match in matches if match.frame.name == frame)

    return match


WEDNESDAY = dt.date(2024, 10, 16)


def _told(visit: Visit) -> str:
    """Return a visit as one line: status, kind, who, where to, places, hosts and days, as far as known."""
    parts = [
        visit.status.value.replace("ongoing", "completed"),
        visit.kind.value if visit.kind else "",
        "+".join(person.name or person.role or "" for person in visit.visitors),
        "+".join(body.name for body in visit.delegation),
        f">{visit.destination}",
        "+".join(place.name for place in visit.places),
        "by " + "+".join(person.name or person.role or "" for person in visit.hosts) if visit.hosts else "",
        str(visit.date) if visit.date else "",
    ]
    return " ".join(part for part in parts if part)


@pytest.fixture(scope="session")
def read() -> Callable[..., list[str]]:
    """Return a function from a text published on a Wednesday to its visits, a line each."""

    def visits(text: str, title: str | None = None) -> list[str]:
        return [_told(visit) for visit in parse(text, title=title, published=WEDNESDAY).visits]

    return visits


def _met(meeting: Meeting) -> str:
    """Return a meeting as one line: status, mode, name, who, which bodies and countries, place and days."""
    parts = [
        meeting.status.value.replace("ongoing", "completed"),
        "" if meeting.mode.value == "in_person" else meeting.mode.value,
        meeting.name or "",
        "+".join(person.name or person.role or "" for person in meeting.participants),
        "+".join(body.name for body in meeting.organizations),
        "/".join(map(str, meeting.countries)),
        meeting.place.name if meeting.place else "",
        str(meeting.date) if meeting.date else "",
    ]
    return " ".join(part for part in parts if part)


@pytest.fixture(scope="session")
def met() -> Callable[..., list[str]]:
    """Return a function from a text published on a Wednesday to its meetings, a line each."""

    def meetings(text: str, title: str | None = None) -> list[str]:
        return [_met(meeting) for meeting in parse(text, title=title, published=WEDNESDAY).meetings]

    return meetings
