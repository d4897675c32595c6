"""The stages up to the one under test, run on a sentence."""

import datetime as dt
from collections.abc import Callable

import pytest

from kz_diplomacy.events.finding import look_at
from kz_diplomacy.events.scene import Scene
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
