"""The statement of an event: the words that state it, its rule and its status."""

from itertools import pairwise

from kz_diplomacy.events.bringing import before
from kz_diplomacy.events.candidates import Said, Statement
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.grammar.syntax import COMMA, VERB
from kz_diplomacy.knowledge.event_words import EventWord, event_phrases, event_words
from kz_diplomacy.mentions.values import DateMention
from kz_diplomacy.models import Status

SUBJECT = 6
"""Chunks from "since" to the verb of its clause."""
AHEAD = frozenset((Status.PLANNED, Status.PROPOSED))
AFTER = frozenset(("after", "afterwards", "thereafter", "before"))
BESIDE = 5
"""Words behind an event within which it is said to come soon."""


def statement_of(
    scene: Scene, match: FrameMatch, status: Said[Status] | None, *, definite: bool, implied: bool = False
) -> Statement:
    """Return the statement of a frame's match, from its first chunk to its last."""
    ahead = status is not None and status.value in AHEAD
    return Statement(
        rule=match.rule,
        first=scene.chunk(match.first).first,
        last=scene.chunk(match.last - 1).last,
        sentence=scene.chunks.sentence_of(match.trigger),
        status=status,
        definite=definite,
        implied=implied,
        recalled=_is_recalled(scene, match),
        since=_is_since(scene, match.trigger),
        undated=_is_undated(scene, match) or (ahead and _is_coming_soon(scene, match)),
    )


def adding_statement(scene: Scene, rule: str, number: int, persons: tuple[int, ...]) -> Statement:
    """Return the statement of what only adds somebody to an event told of before.

    Args:
        scene: The article.
        rule: Its name.
        number: The chunk of the word that says so.
        persons: The chunks of those who are added.
    """
    return Statement(
        rule=rule,
        first=scene.chunk(min(*persons, number)).first,
        last=scene.chunk(max(*persons, number)).last,
        sentence=scene.chunks.sentence_of(number),
        definite=True,
    )


def _is_recalled(scene: Scene, match: FrameMatch) -> bool:
    """Return whether an event is told of as the one before: "they last met in", "their previous talks"."""
    chunk = scene.chunk(match.trigger)
    lower = scene.document.lower
    if chunk.noun is not None:
        return bool(event_words(EventWord.EARLIER) & set(lower[chunk.first : chunk.last]))
    words = {*lower[chunk.first : chunk.last], *lower[max(chunk.first - 1, 0) : chunk.first]}
    return bool(event_words(EventWord.LATELY) & words)


def _is_since(scene: Scene, verb: int) -> bool:
    """Return whether a verb stands in a clause that "since" begins."""
    for number in reversed(before(scene, verb)[-SUBJECT:] if scene.chunk(verb).noun is None else ()):
        labels = scene.labels(number)
        if "since" in labels:
            return number < verb - 1
        if VERB in labels or COMMA in labels:
            return False
    return False


def _is_undated(scene: Scene, match: FrameMatch) -> bool:
    """Return whether an event has a day of its own that nothing resolves: "on Tuesday" of an unknown week."""
    days = [day for number in match.roles.get("date", ()) for day in scene.mentions(number, DateMention)]
    return any(day.opening is None for day in days) and all(day.span is None for day in days)


def _is_coming_soon(scene: Scene, match: FrameMatch) -> bool:
    """Return whether an event has no day yet: "will soon sign", "to be signed in the near future"."""
    sentence = scene.document.sentences[scene.chunks.sentence_of(match.trigger)]
    event = (match.trigger,) if match.verb is None else (match.trigger, match.verb)
    first = max(sentence.first, scene.chunk(min(event)).first - 1)
    last = min(sentence.last, scene.chunk(match.last - 1).last + BESIDE)
    words = scene.document.lower[first:last]
    after = (*words[1:], "")
    coming = event_words(EventWord.COMING)
    soon = (word in coming and behind not in AFTER for word, behind in zip(words, after, strict=True))
    return any(soon) or not event_phrases(EventWord.COMING).isdisjoint(pairwise(words))
