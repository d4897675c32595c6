"""Frameworks: what the words of a sentence say that its events are part of, or come right before or after.

framework = bringing, event
| ( "at" | "after" | … ), "the", ending, "of", event ;
bringing  = "during" | "at" | "after" | "before" | "on the margins of" | "in the framework of" | … ;
ending    = "end" | "conclusion" | "results" | … ;
event     = a visit, a conference, talks or a signing ;

example          On the margins of the summit Meloni met Rama.      conference
counter-example  The summit in Riga was hosted by Rinkevics.        nothing
"""

from collections.abc import Iterable, Iterator, Mapping

import attrs

from kz_diplomacy.events import conferences
from kz_diplomacy.events.bringing import beginning_of
from kz_diplomacy.events.candidates import (
    AgreementCandidate,
    Candidate,
    Framework,
    MeetingCandidate,
    OccasionKind,
)
from kz_diplomacy.events.scene import Scene

KINDS: Mapping[str, OccasionKind] = {
    "VISIT": OccasionKind.VISIT,
    "ARRIVAL": OccasionKind.VISIT,
    "CONFERENCE": OccasionKind.CONFERENCE,
    "TALKS": OccasionKind.TALKS,
    "SIGNING_N": OccasionKind.SIGNING,
}
"""The labels of nouns for events that hold others."""
NAMING = frozenset(("NOUN", "CONFERENCE"))
NOUNS = frozenset(("NOUN", "THING"))
CLOSING = frozenset(("in", "at", "upon", "on", "as", "after"))
BRINGING = frozenset(
    (
        "DURING",
        "MARGINS",
        "WITHIN",
        "BEFORE",
        "during",
        "within",
        "after",
        "following",
        "before",
        "at",
        "upon",
    )
)
ENDINGS = frozenset(("end", "close", "conclusion", "completion", "outcome", "result", "results", "sidelines"))
"""Nouns for the end of an event, or for what comes of it."""


def with_frameworks(scene: Scene, candidates: Iterable[Candidate]) -> Iterator[Candidate]:
    """Yield the events of an article, each with the frameworks that its sentence names."""
    frameworks = frameworks_of(scene)
    for candidate in candidates:
        here = frameworks.get(candidate.statement.sentence, ())
        if here and isinstance(candidate, MeetingCandidate | AgreementCandidate):
            yield attrs.evolve(candidate, statement=attrs.evolve(candidate.statement, frameworks=here))
        else:
            yield candidate


def frameworks_of(scene: Scene) -> dict[int, tuple[Framework, ...]]:
    """Return the frameworks that sentences name, by the number of the sentence."""
    found: dict[int, tuple[Framework, ...]] = {}
    for number in range(len(scene.chunks.chunks)):
        framework = _framework(scene, number)
        if framework is not None:
            sentence = scene.chunks.sentence_of(number)
            found[sentence] = (*found.get(sentence, ()), framework)
    return found


def _framework(scene: Scene, number: int) -> Framework | None:
    """Return the framework that a noun for an event, or for the end of one, tells of."""
    labels = scene.labels(number)
    kind = _kind(labels)
    if kind is not None and _is_brought(scene, number):
        names = conferences.named(scene, number)
        return Framework(kind, names[0].value if names else None)
    closes = labels & NOUNS and _is_ending(scene, number) and _stands_alone(scene, number)
    return Framework(OccasionKind.TALKS) if closes else None


def _stands_alone(scene: Scene, ending: int) -> bool:
    """Return whether "conclusion" stands behind a preposition, and nothing says of what."""
    brought = ending > 0 and bool(scene.labels(ending - 1) & CLOSING)
    return brought and "of" not in scene.labels(ending + 1)


def _kind(labels: frozenset[str]) -> OccasionKind | None:
    """Return the kind of event that a noun or the name of a conference stands for."""
    if labels.isdisjoint(NAMING):
        return None
    return next((kind for label, kind in KINDS.items() if label in labels), None)


def _is_brought(scene: Scene, noun: int) -> bool:
    """Return whether a word before the noun for an event sets something into it, or right beside it."""
    before = beginning_of(scene, noun) - 1
    if before < 0:
        return False
    labels = scene.labels(before)
    return bool(labels & BRINGING) or ("of" in labels and _is_ending(scene, before - 1))


def _is_ending(scene: Scene, number: int) -> bool:
    """Return whether a chunk is "the end" of something, with what brings it before."""
    return number >= 0 and bool(ENDINGS & set(scene.words(number)[-1:]))
