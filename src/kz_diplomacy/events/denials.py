"""Whether the text says that an event did not or will not come about, or only supposes, asks or wishes it."""

from kz_diplomacy.events.bringing import before, beginning_of
from kz_diplomacy.events.outlook import verb_group
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.grammar.syntax import COPULA, FINITE, INFINITIVE
from kz_diplomacy.knowledge.event_words import EventWord, event_phrases, event_words

SUPPOSING = frozenset(("if", "unless"))
THAT = ("that",)
CLAIMED = 6
"""Chunks from "claims" to what is claimed: "claims made online that"."""
FARTHEST = 60
"""Chunks from an event back to the "if" whose clause it stands in."""


def is_denied(scene: Scene, match: FrameMatch) -> bool:
    """Return whether the text says that the event did not or will not happen, or only supposes it."""
    return (
        is_negated(scene, match)
        or is_supposed(scene, match)
        or is_wished(scene, match.trigger)
        or _is_asked_for(scene, match)
        or _is_rumoured(scene, match.trigger)
        or _is_asked(scene, match)
        or _is_disputed(scene, match)
    )


def _is_asked(scene: Scene, match: FrameMatch) -> bool:
    """Return whether it is only asked for: "Will he come to Oslo?"."""
    if match.verb is None or match.verb != match.trigger:
        return False
    end = scene.chunks.of_sentence(scene.chunks.sentence_of(match.trigger)).stop - 1
    return "?" in scene.words(end)


def is_wished(scene: Scene, trigger: int) -> bool:
    """Return whether somebody only wishes for what a participle tells: "interested in buying"."""
    first = scene.chunk(trigger).first
    participle = "PARTICIPLE" in scene.labels(trigger)
    return participle and scene.document.lower[max(0, first - 2) : first] in event_phrases(EventWord.WISHING)


def _is_asked_for(scene: Scene, match: FrameMatch) -> bool:
    """Return whether it is only said to be time or right for somebody: "It is time for them to meet"."""
    if match.verb is None or INFINITIVE not in scene.labels(match.verb):
        return False
    earlier = (n for n in reversed(before(scene, match.verb)) if FINITE in scene.labels(n))
    main = next(earlier, 0)
    told = main and COPULA in scene.labels(main) and "IT" in scene.labels(main - 1)
    return bool(told) and any("for" in scene.labels(number) for number in range(main + 1, match.verb))


def _is_disputed(scene: Scene, match: FrameMatch) -> bool:
    """Return whether somebody denies it: "denied that he had met", "rejected claims that they would"."""
    if match.verb is None:
        return False
    near = (
        n for n in reversed(before(scene, match.verb)) if scene.words(n) == THAT or FINITE in scene.labels(n)
    )
    that = next(near, 0)
    if scene.words(that) != THAT:
        return False
    claims = [
        n
        for n in range(that - 1, max(that - 1 - CLAIMED, 0), -1)
        if not event_words(EventWord.CLAIM).isdisjoint(scene.words(n))
    ]
    denying = claims[0] - 1 if claims else that - 1
    return denying >= 0 and "DISPUTE" in scene.labels(denying)


def _is_rumoured(scene: Scene, noun: int) -> bool:
    """Return whether people only talk of an event: "speculation about a visit", "talk of a trip"."""
    first = scene.chunk(beginning_of(scene, noun)).first
    return scene.document.lower[max(0, first - 2) : first] in event_phrases(EventWord.RUMOUR)


def is_negated(scene: Scene, match: FrameMatch) -> bool:
    """Return whether the verb of an event is negated."""
    group = verb_group(scene, match.verb)
    return group is not None and group.negated


def is_supposed(scene: Scene, match: FrameMatch) -> bool:
    """Return whether an event stands in a clause of "if"."""
    start = scene.chunks.of_sentence(scene.chunks.sentence_of(match.trigger)).start
    for number in range(match.trigger, max(start, match.trigger - FARTHEST) - 1, -1):
        if scene.labels(number) & SUPPOSING:
            return True
        if "COMMA" in scene.labels(number):
            return False
    return False
