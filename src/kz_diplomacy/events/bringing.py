"""What stands around the noun for an event: the preposition that brings it, the words before and behind."""

from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.grammar.syntax import COMMA, DASH, POSSESSIVE, VERB

MODIFIERS = frozenset(("NATIONALITY", "COUNTRY", "PLACE", "DATE", "NAMED"))
AFTER = frozenset(("after", "following"))
BEFORE = frozenset(("BEFORE", "before"))
DURING = frozenset(("DURING", "during"))
"""What brings an event that lies before, ahead of or around what is told."""
LATER = AFTER | {"since", "ACCORDING"}
NOTHING: frozenset[str] = frozenset()


def noun_of(match: FrameMatch) -> int:
    """Return the noun for a meeting: the trigger, or what the verb brings people together for."""
    return next(iter(match.roles.get("talks", ())), match.trigger)


def beginning_of(scene: Scene, noun: int) -> int:
    """Return the first chunk of a noun's phrase: its owner and modifiers belong to it ("his Rome trip")."""
    first = noun
    while first:
        labels = scene.labels(first - 1)
        if POSSESSIVE in labels and first > 1:
            first -= 2
        elif labels & MODIFIERS and not _is_alone(scene, first - 1):
            first -= 1
        else:
            break
    return first


def _is_alone(scene: Scene, number: int) -> bool:
    """Return whether a place or day stands behind a preposition of its own rather than before a noun."""
    return not number or "PROPER" in scene.labels(number + 1)


def is_definite(scene: Scene, noun: int) -> bool:
    """Return whether a noun has "the", figures with a hyphen passed over: "the visit", "the 10-day trip"."""
    figure = noun > 1 and DASH in scene.labels(noun - 1)
    return "DEFINITE" in scene.labels(noun - 2 if figure else noun)


def brought_by(scene: Scene, noun: int) -> frozenset[str]:
    """Return the labels of what brings a noun, its owner passed over: "in" of "in his trip"."""
    first = beginning_of(scene, noun)
    return scene.labels(first - 1) if first else NOTHING


def before(scene: Scene, number: int) -> range:
    """Return the chunks of the sentence before a chunk."""
    return range(scene.chunks.of_sentence(scene.chunks.sentence_of(number)).start, number)


def behind(scene: Scene, number: int, most: int) -> range:
    """Return the chunks of the sentence behind a chunk, up to a number of them."""
    stop = scene.chunks.of_sentence(scene.chunks.sentence_of(number)).stop
    return range(number + 1, min(number + 1 + most, stop))


def own_days(days: tuple[int, ...], noun: int) -> tuple[int, ...]:
    """Return the day right before a noun, else all days: "spoke today of the May 31 visit" has the second.

    >>> own_days((2, 14), 15), own_days((2, 14), 20)
    ((14,), (2, 14))
    """
    return (noun - 1,) if noun - 1 in days else days


def is_telegraphic(scene: Scene, match: FrameMatch) -> bool:
    """Return whether a sentence has no verb at all: "Minister in Oslo on working visit"."""
    sentence = scene.chunks.of_sentence(scene.chunks.sentence_of(match.trigger))
    return match.verb is None and not any(VERB in scene.labels(number) for number in sentence)


def is_of_time_before(scene: Scene, day: int, trigger: int) -> bool:
    """Return whether a day stands in a phrase before the clause: "Following a speech on May 9, she left".

    So is the day of a source: "According to the ministry on Monday, she left on Sunday".
    """
    sentence = scene.chunks.of_sentence(scene.chunks.sentence_of(day))
    if not any(COMMA in scene.labels(number) for number in range(day, trigger)):
        return False
    for number in range(day - 1, sentence.start - 1, -1):
        labels = scene.labels(number)
        if labels & LATER and number < day - 1:
            return True
        if COMMA in labels:
            return False
    return False
