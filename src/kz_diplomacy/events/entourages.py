"""Who else travels: "also on the trip are A and B", "others in the delegation were A and B".

statement = …, ( "in" | "on" | "among" ), ( trip | delegation ), copula, person, { person } ;

Whose delegation it is stands elsewhere: that of who is told to travel before.
"""

from collections.abc import Iterator

from kz_diplomacy.events.candidates import Statement, VisitCandidate
from kz_diplomacy.events.presence import listed_behind
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.syntax import COPULA, VERB

RULE = "visit-include/copula"
PARTIES = frozenset(("DELEGATION", "VISIT"))
SHORTEST = 2
"""Words from which a group is "the delegation", not "them"."""


def entourages_of(scene: Scene) -> Iterator[VisitCandidate]:
    """Yield what sentences tell of who is in a delegation or on a trip."""
    for number, chunk in enumerate(scene.chunks.chunks):
        if COPULA in chunk.labels and _is_in_party(scene, number):
            along = scene.persons(listed_behind(scene, number))
            if along:
                yield VisitCandidate(
                    statement=Statement(
                        rule=RULE,
                        first=chunk.first,
                        last=along[-1].last,
                        sentence=scene.chunks.sentence_of(number),
                        definite=True,
                    ),
                    visitors=along,
                )


def _is_in_party(scene: Scene, verb: int) -> bool:
    """Return whether "in the delegation", "on the trip" stands right before the first verb of a sentence."""
    start = scene.chunks.of_sentence(scene.chunks.sentence_of(verb)).start
    before = range(start, verb)
    labels = scene.labels(verb - 1)
    group = "GROUP" in labels and len(scene.words(verb - 1)) >= SHORTEST
    party = group or bool(PARTIES & labels)
    placed = any({"in", "on", "among"} & scene.labels(number) for number in before)
    return party and placed and not any({VERB, "PERSON"} & scene.labels(number) for number in before)
