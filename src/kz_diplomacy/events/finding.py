"""All events of a document, in the order of the text."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping

from kz_diplomacy.events.agreements import agreements_of
from kz_diplomacy.events.auxiliaries import CONJUNCTIONS, PREPOSITIONS
from kz_diplomacy.events.called_off import with_called_off
from kz_diplomacy.events.candidates import Candidate, Said
from kz_diplomacy.events.chunking import read_chunks
from kz_diplomacy.events.cover import Cover
from kz_diplomacy.events.entourages import entourages_of
from kz_diplomacy.events.frames import frame_grammar
from kz_diplomacy.events.frameworks import with_frameworks
from kz_diplomacy.events.investments import investments_of
from kz_diplomacy.events.listed_stops import listed_stops_of
from kz_diplomacy.events.meetings import meetings_of
from kz_diplomacy.events.presence import presence_of
from kz_diplomacy.events.retinues import with_retinues
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.signatures import signatures_of
from kz_diplomacy.events.signings import Signings
from kz_diplomacy.events.stays import stays_of
from kz_diplomacy.events.stops import stops_of
from kz_diplomacy.events.topics import with_topics
from kz_diplomacy.events.verb_groups import read_verb_groups
from kz_diplomacy.events.verbless import verbless_of
from kz_diplomacy.events.visiting import visiting_of
from kz_diplomacy.events.visits import visits_of
from kz_diplomacy.events.welcomes import greeters_of, hosts_of, is_hope, welcomes_of
from kz_diplomacy.events.word_readings import WordReadings
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.knowledge.event_words import EventWord, event_words
from kz_diplomacy.models import MeetingMode
from kz_diplomacy.resolution import Resolution
from kz_diplomacy.text import Document


def meetings_and_welcomes_of(scene: Scene, match: FrameMatch) -> Iterator[Candidate]:
    """Yield the meeting that a match states, and the visitor's welcome, where a host receives a guest."""
    welcomes = tuple(welcomes_of(scene, match))
    if not any(is_hope(each) for each in welcomes):
        yield from meetings_of(scene, match)
    yield from welcomes


READERS: Mapping[str, Callable[[Scene, FrameMatch], Iterator[Candidate]]] = {
    "visit": visits_of,
    "meeting": meetings_and_welcomes_of,
    "welcome": welcomes_of,
}


def find_events(document: Document, resolution: Resolution, knowledge: Knowledge) -> tuple[Candidate, ...]:
    """Return what the document states of visits, meetings, papers and investments, in the order of the text.

    Args:
        document: The text.
        resolution: Its mentions and whom they stand for.
        knowledge: Has the verbs and nouns of events.
    """
    scene = look_at(document, resolution, knowledge)
    matches = frame_grammar().matches([chunk.labels for chunk in scene.chunks.chunks])
    found: list[Candidate] = []
    signing: list[FrameMatch] = []
    building: list[FrameMatch] = []
    for match in matches:
        event = match.frame.name.partition("-")[0]
        if event in READERS:
            found.extend(READERS[event](scene, match))
        elif event == "investment":
            building.append(match)
        else:
            signing.append(match)
    found.extend(agreements_of(scene, Signings.of(scene, signing)))
    found.extend(investments_of(scene, building))
    found.extend(stays_of(scene))
    found.extend(presence_of(scene))
    found.extend(signatures_of(scene))
    found.extend(entourages_of(scene))
    found.extend(hosts_of(scene))
    found.extend(greeters_of(scene))
    found.extend(visiting_of(scene))
    found.extend(verbless_of(scene))
    found.extend(stops_of(scene))
    found.extend(listed_stops_of(scene))
    told = with_frameworks(scene, with_topics(scene, with_called_off(scene, with_retinues(found))))
    return tuple(sorted(told, key=lambda candidate: candidate.statement.first))


def look_at(document: Document, resolution: Resolution, knowledge: Knowledge) -> Scene:
    """Return what the rules see of a document."""
    cover = Cover.of(document, resolution.mentions, knowledge)
    chunks = read_chunks(WordReadings.of(cover, read_verb_groups(cover, knowledge), knowledge))
    modes = _modes(cover)
    return Scene(
        document=document,
        knowledge=knowledge,
        resolution=resolution,
        chunks=chunks,
        modes=modes,
    )


def _modes(cover: Cover) -> dict[int, Said[MeetingMode]]:
    """Return for each sentence how people meet in it, where it says so in one way."""
    starts = [sentence.first for sentence in cover.document.sentences]
    found: dict[int, Said[MeetingMode]] = {}
    for first, (last, nouns) in cover.nouns.items():
        if "MODE" in nouns[0].labels and not _is_of_thing(cover, first, last):
            sentence = bisect_right(starts, first) - 1
            found.setdefault(sentence, Said(MeetingMode(nouns[0].value), first, last))
    return found


def _is_of_thing(cover: Cover, first: int, last: int) -> bool:
    """Return whether "online" tells of a thing beside it rather than of a meeting: "online harassment"."""
    after = cover.document.lower[last : last + 1]
    thing = bool(after) and after[0].isalpha() and not cover.is_event_noun(last) and not cover.covered(last)
    apart = thing and after[0] not in PREPOSITIONS | CONJUNCTIONS
    return apart and cover.document.lower[first] in event_words(EventWord.ATTRIBUTE)
