"""Where and when somebody tells of what has just ended: that is where and when it ended.

telling = teller, [ audience ], circumstances, after, event
        | after, event, ",", subject, verb of saying, [ audience ], circumstances ;
teller  = verb of saying | "speaking" | "at", press conference ;
after   = "after" | "following" ;
circumstances = [ preposition ], ( place | day ), { [ preposition ], ( place | day ) } ;

example          Fidan told reporters in Baghdad on Monday after he met Hussein.   Baghdad, Monday
counter-example  Fidan said on Monday that he had met Hussein.                     nothing
"""

from collections.abc import Iterator
from typing import NamedTuple

from kz_diplomacy.events.bringing import AFTER, before, behind
from kz_diplomacy.events.candidates import Bond, Candidate, Framework, OccasionKind
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.syntax import FINITE, PARTICIPLE, RELATIVE

WHERE_AND_WHEN = frozenset(("PLACE", "DATE"))
BRINGING = frozenset(("in", "at", "on"))
AUDIENCE = frozenset(("THING", "GROUP", "NOUN"))
"""Who is told: "reporters", "the press", "journalists"."""
MOST = 7
"""Chunks that say where and when, their prepositions and an audience."""
CLAUSES = frozenset((RELATIVE, "that"))
"""What shows that another clause stands between "after" and an event."""


class Telling(NamedTuple):
    """Where and when somebody tells of what ended before, and the chunks behind "after"."""

    framework: Framework
    behind: range

    def is_of(self, scene: Scene, event: Candidate) -> bool:
        """Return whether it is an event that somebody tells of: no other clause stands before it."""
        inside = [number for number in self.behind if scene.chunk(number).first < event.statement.last]
        verbs = sum(FINITE in scene.labels(number) for number in inside)
        return bool(inside) and verbs <= 1 and not any(scene.labels(number) & CLAUSES for number in inside)


def tellings_in(scene: Scene, sentence: int) -> Iterator[Telling]:
    """Yield where and when the sentence tells of events that ended before."""
    chunks = scene.chunks.of_sentence(sentence)
    for after in chunks:
        if scene.labels(after).isdisjoint(AFTER):
            continue
        verb = next((number for number in range(after, chunks.stop) if _says(scene, number)), chunks.stop)
        told = _told_before(scene, after)
        if after == chunks.start and verb < chunks.stop:
            told, _ = _circumstances(scene, behind(scene, verb, MOST))
        if told:
            yield Telling(framework=_framework(scene, told), behind=range(after + 1, verb))


def _says(scene: Scene, number: int) -> bool:
    return scene.labels(number) >= {"SAY", FINITE}


def _told_before(scene: Scene, after: int) -> list[int]:
    """Return the places and days between whoever tells and "after", where nothing else stands there."""
    near = before(scene, after)[-MOST:]
    teller = next((number for number in reversed(near) if _tells(scene, number)), None)
    told, end = ([], None) if teller is None else _circumstances(scene, range(teller + 1, after))
    return told if end == after else []


def _tells(scene: Scene, number: int) -> bool:
    """Return whether a chunk says that somebody tells something: "said", "speaking", "news conference"."""
    labels = scene.labels(number)
    return _says(scene, number) or labels >= {"TALK", PARTICIPLE} or "CEREMONY" in labels


def _circumstances(scene: Scene, chunks: range) -> tuple[list[int], int]:
    """Return the places and days with which some chunks begin, and the chunk behind them."""
    told: list[int] = []
    for number in chunks:
        labels = scene.labels(number)
        if labels & WHERE_AND_WHEN:
            told.append(number)
        elif not labels & (BRINGING | AUDIENCE):
            return told, number
    return told, chunks.stop


def _framework(scene: Scene, told: list[int]) -> Framework:
    return Framework(
        kind=OccasionKind.TELLING,
        bond=Bond.BEFORE,
        place=scene.places(told)[:1],
        date=scene.dates(told)[:1],
    )
