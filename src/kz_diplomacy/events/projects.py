"""What money is for, as the text writes it: "the construction of a bridge over the Syr Darya"."""

from kz_diplomacy.events import auxiliaries as aux
from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.scene import Scene

BRINGING = frozenset(("in", "into", "for", "to", "of", "on"))
GENERAL = frozenset(
    "economy development industry sector country region project projects business companies firm".split()
)
GOING_ON = frozenset(("of", "in", "for", "on", "at", "between", "near"))
LONGEST = 8
"""Chunks that the name of a project has at most."""


def project_of(scene: Scene, amount: int, anchor: int, sentence: range) -> tuple[Said[str], ...]:
    """Return the words for what is built, bought or financed, () where the text is not that exact."""
    if "PROJECT" in scene.labels(anchor):
        return _name(scene, anchor, sentence)
    for number in range(amount + 1, min(amount + LONGEST, sentence.stop)):
        if "VERB" in scene.labels(number) and number > anchor:
            return ()
        brought = scene.labels(number - 1) & BRINGING
        if brought and scene.labels(number) & {"PROJECT", "THING"} and not _is_general(scene, number):
            return _name(scene, number, sentence)
    return ()


def _is_general(scene: Scene, number: int) -> bool:
    return scene.words(number)[-1] in GENERAL


def _name(scene: Scene, first: int, sentence: range) -> tuple[Said[str], ...]:
    """Return the noun without its article, with the phrases that go on from it."""
    last = first
    while last + 2 < min(sentence.stop, first + LONGEST):
        if not scene.labels(last + 1) & GOING_ON or "NOMINAL" not in scene.labels(last + 2):
            break
        if scene.labels(last + 2) & {"DATE", "MONEY"}:
            break
        last += 2
    start, end = scene.chunk(first).first, scene.chunk(last).last
    while start < end - 1 and scene.document.lower[start] in aux.DETERMINERS:
        start += 1
    return (Said(scene.document.slice(start, end), start, end),)
