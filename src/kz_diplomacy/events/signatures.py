"""Who signed the document just told of, where nouns say it: "the signatories were A and B".

statement = …, "signatories", copula, person, { person }
          | person, { person }, copula, "the signatories"
          | …, "signatures", "of", person, { person }
          | person, { person }, verb, [ "their" ], "signatures"
          | "signatures", verb, "by", person, { person } ;

example          Kazakhstan and Peru signed a treaty.  The signatories were Nurtleu and Silva.   both
counter-example  Kazakhstan and Peru signed a treaty.  The spectators were Nurtleu and Silva.    nobody
"""

from collections.abc import Iterator

from kz_diplomacy.events.bringing import before
from kz_diplomacy.events.candidates import AgreementCandidate
from kz_diplomacy.events.presence import listed_before, listed_behind
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.stating import adding_statement
from kz_diplomacy.grammar.syntax import COPULA, FINITE, PASSIVE
from kz_diplomacy.knowledge.event_words import EventWord, event_words
from kz_diplomacy.models import Status

RULE = "agreement-signed-for"
SIGNATURES = frozenset(("signature", "signatures"))


def signatures_of(scene: Scene) -> Iterator[AgreementCandidate]:
    """Yield what nouns for signatories and signatures say of a document told of before."""
    for number in range(len(scene.chunks.chunks)):
        signers = _called(scene, number) or _of_signatures(scene, number)
        if signers:
            yield AgreementCandidate(
                statement=adding_statement(scene, RULE, number, signers),
                countries=scene.homes(signers),
                signatories=scene.persons(signers),
            )


def _called(scene: Scene, verb: int) -> tuple[int, ...]:
    """Return those whom a form of "be" calls signatories."""
    if COPULA not in scene.labels(verb):
        return ()
    nouns = event_words(EventWord.SIGNATORY)
    if any(scene.words(number)[-1:] and scene.words(number)[-1] in nouns for number in before(scene, verb)):
        return listed_behind(scene, verb)
    return listed_before(scene, verb) if {*scene.words(verb + 1)} & nouns else ()


def _of_signatures(scene: Scene, noun: int) -> tuple[int, ...]:
    """Return those whose signatures a noun tells of."""
    words = scene.words(noun)
    if not words or words[-1] not in SIGNATURES:
        return ()
    if "of" in scene.labels(noun + 1):
        return listed_behind(scene, noun + 1)
    if _is_done(scene, noun + 1) and PASSIVE in scene.labels(noun + 1) and "by" in scene.labels(noun + 2):
        return listed_behind(scene, noun + 2)
    verb = noun - 2 if noun > 1 and "GROUP" in scene.labels(noun - 1) else noun - 1
    active = verb > 0 and _is_done(scene, verb) and PASSIVE not in scene.labels(verb)
    return listed_before(scene, verb) if active else ()


def _is_done(scene: Scene, verb: int) -> bool:
    group = scene.chunk(verb).group
    return FINITE in scene.labels(verb) and group is not None and group.status in {None, Status.COMPLETED}
