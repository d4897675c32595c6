"""Meetings told of in the sentence before: "… the summit. It will be held in Astana on 3 July"."""

from collections.abc import Iterator

from kz_diplomacy.events import conferences
from kz_diplomacy.events.candidates import MeetingCandidate
from kz_diplomacy.events.implied import both_sides
from kz_diplomacy.events.outlook import status_of
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.stating import statement_of
from kz_diplomacy.grammar.frames import FrameMatch

CARRYING = frozenset(("HOLD", "HAPPEN"))
EVENTS = frozenset(("CONFERENCE", "TALKS", "VISIT", "DOCUMENT", "PROJECT", "SIGNING_N", "CEREMONY"))
MEETINGS = frozenset(("CONFERENCE", "TALKS"))


def referred_to(scene: Scene, match: FrameMatch) -> Iterator[MeetingCandidate]:
    """Yield what a sentence about "it" says of the meeting or conference that the sentence before names."""
    if match.construction != "support" or match.verb is None or not CARRYING & scene.labels(match.verb):
        return
    meant = _meant(scene, match.trigger)
    if meant is None or not MEETINGS & scene.labels(meant):
        return
    chunks = match.roles.get("participants", ())
    countries, bodies = conferences.members(scene, meant)
    names = conferences.named(scene, meant)
    found = MeetingCandidate(
        statement=statement_of(scene, match, status_of(scene, match), definite=not names),
        kind=conferences.kind_of(scene, meant),
        name=names,
        participants=scene.persons(chunks),
        countries=(*countries, *scene.countries(chunks)),
        organizations=(*bodies, *scene.bodies(chunks)),
        place=scene.places(match.roles.get("place", ()))[:1],
        date=scene.dates(match.roles.get("date", ()))[:1],
    )
    yield both_sides(scene, found)


def _meant(scene: Scene, pronoun: int) -> int | None:
    """Return the event that a pronoun means: the last one named before it, at most a sentence back."""
    sentence = scene.chunks.sentence_of(pronoun)
    first = scene.chunks.starts[max(sentence - 1, 0)]
    return next((n for n in range(pronoun - 1, first - 1, -1) if EVENTS & scene.labels(n)), None)
