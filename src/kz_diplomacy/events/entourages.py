"""Who else travels: "also on the trip are A and B", "those accompanying him include A", "others are B and C".

statement = …, ( "in" | "on" | "among" ), ( trip | delegation ), telling, person, { person }
          | …, ( "accompanying" | "travelling with" ), head, telling, person, { person }
          | "others", telling, person, { person } ;           (* in the sentence behind such a one *)
telling   = copula | "include" ;

Whose delegation it is stands elsewhere, unless the head is named: that of who is told to travel before.
"""

from collections.abc import Iterator

from kz_diplomacy.events.candidates import Said, Statement, VisitCandidate
from kz_diplomacy.events.presence import includes, listed_behind
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.syntax import COPULA, FINITE, VERB
from kz_diplomacy.knowledge.person_words import PersonWord, person_words, tells_of_entourage
from kz_diplomacy.models import Person

RULE = "visit-include/copula"
PARTIES = frozenset(("DELEGATION", "VISIT"))
SHORTEST = 2
"""Words from which a group is "the delegation", not "them"."""


def entourages_of(scene: Scene) -> Iterator[VisitCandidate]:
    """Yield what sentences tell of who is in a delegation or on a trip, or comes along."""
    told = -1
    for number, chunk in enumerate(scene.chunks.chunks):
        if not (COPULA in chunk.labels or includes(chunk.labels)):
            continue
        sentence = scene.chunks.sentence_of(number)
        heads = _accompanied(scene, number)
        goes_on = told == sentence - 1 and _are_others(scene, number)
        if heads is None and not (goes_on or (COPULA in chunk.labels and _is_in_party(scene, number))):
            continue
        along = scene.persons(listed_behind(scene, number))
        if along:
            told = sentence
            yield VisitCandidate(
                statement=Statement(
                    rule=RULE,
                    first=chunk.first,
                    last=along[-1].last,
                    sentence=sentence,
                    definite=True,
                ),
                visitors=(*(heads or ()), *along),
            )


def _accompanied(scene: Scene, verb: int) -> tuple[Said[Person], ...] | None:
    """Return those of whom a subject says that others accompany them, None where it does not."""
    before = range(scene.chunks.of_sentence(scene.chunks.sentence_of(verb)).start, verb)
    if not before or any(FINITE in scene.labels(number) for number in before):
        return None
    words = scene.document.lower[scene.chunk(before.start).first : scene.chunk(verb).first]
    return scene.persons((verb - 1,))[:1] if tells_of_entourage(words) else None


def _are_others(scene: Scene, verb: int) -> bool:
    """Return whether a verb's subject is the rest of a list."""
    first = scene.chunk(scene.chunks.of_sentence(scene.chunks.sentence_of(verb)).start)
    return scene.document.lower[first.first] in person_words(PersonWord.OTHERS)


def _is_in_party(scene: Scene, verb: int) -> bool:
    """Return whether "in the delegation", "on the trip" stands right before the first verb of a sentence."""
    start = scene.chunks.of_sentence(scene.chunks.sentence_of(verb)).start
    before = range(start, verb)
    labels = scene.labels(verb - 1)
    group = "GROUP" in labels and len(scene.words(verb - 1)) >= SHORTEST
    side = scene.words(verb - 1)[-1:] in {("side",), ("sides",)}
    party = (group and not side) or bool(PARTIES & labels)
    placed = any({"in", "on", "among"} & scene.labels(number) for number in before)
    return party and placed and not any({VERB, "PERSON"} & scene.labels(number) for number in before)
