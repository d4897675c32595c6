"""Documents that stand apart from the verb of their signing: before their worth, or behind what they are."""

from kz_diplomacy.events.scene import Scene

CLAUSE = 7
"""Chunks from a relative pronoun to the verb of its clause."""
WORTH = frozenset(("WORTH", "REACH_SUM", "for", "of"))
WHAT = "what"


def what_is(scene: Scene, verb: int) -> tuple[int, ...]:
    """Return the document that something turns out to be: "What they signed in Bern was a treaty"."""
    sentence = scene.chunks.of_sentence(scene.chunks.sentence_of(verb))
    behind = range(verb + 1, min(verb + CLAUSE, sentence.stop - 1))
    what = WHAT in scene.words(sentence.start) and sentence.start < verb
    found = (n + 1 for n in behind if "BE" in scene.labels(n) and "DOCUMENT" in scene.labels(n + 1))
    return tuple(found)[:1] if what else ()


def worth_told(scene: Scene, verb: int) -> tuple[int, ...]:
    """Return the document whose worth stands behind it: "deals worth $2 million that Oman signed"."""
    before = range(verb - 1, max(verb - CLAUSE, 3), -1)
    sums = (n - 1 for n in before if "RELATIVE" in scene.labels(n) and "MONEY" in scene.labels(n - 1))
    papers = (n - 2 for n in sums if scene.labels(n - 1) & WORTH)
    return tuple(n for n in papers if "DOCUMENT" in scene.labels(n))[:1]
