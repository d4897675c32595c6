"""Who signed the document just told of, in a sentence or clause that does not name it again.

for    "Anna Berg signed on behalf of Norway, while Juan Perez signed for Chile."
side   "From the Chilean side, by Juan Perez."  (* after "From the Norwegian side, it was signed by …" *)
"""

from collections.abc import Iterator

from kz_diplomacy.events.candidates import AgreementCandidate, Statement
from kz_diplomacy.events.denials import is_negated
from kz_diplomacy.events.outlook import status_of
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.signings import Signings
from kz_diplomacy.events.stating import statement_of
from kz_diplomacy.grammar.frames import FrameMatch

SIGNED_FOR = frozenset(("FOR", "for"))
SIDE = frozenset(("FOR", "for", "from", "on"))
RULE = "agreement-signed-for"


def signed_for_of(signings: Signings) -> Iterator[AgreementCandidate]:
    """Yield who signed for a side what is told of before."""
    for match in signings.apart:
        if _is_for_side(signings.scene, match):
            yield _signed(signings.scene, match)
    for sentence in signings.sentences:
        yield from _other_side(signings.scene, sentence + 1)


def _is_for_side(scene: Scene, match: FrameMatch) -> bool:
    """Return whether a verb has no object but tells for whom somebody signs."""
    behind = match.trigger + 1
    inside = behind < scene.chunks.of_sentence(scene.chunks.sentence_of(match.trigger)).stop
    bare = inside and bool(scene.labels(behind) & SIGNED_FOR) and match.verb == match.trigger
    return bare and "SIGN" in scene.labels(match.trigger) and not is_negated(scene, match)


def _signed(scene: Scene, match: FrameMatch) -> AgreementCandidate:
    signers = match.roles.get("signatories", _apposed(scene, match.trigger))
    return AgreementCandidate(
        statement=statement_of(scene, match, status_of(scene, match), definite=True),
        countries=scene.homes(signers),
        signatories=scene.persons(signers),
    )


def _apposed(scene: Scene, verb: int) -> tuple[int, ...]:
    """Return who stands before a verb, set off by a comma: "the minister, Juan Perez, signed for"."""
    somebody = verb - 1 - ("COMMA" in scene.labels(verb - 1))
    return (somebody,) if "PERSON" in scene.labels(somebody) else ()


def _other_side(scene: Scene, sentence: int) -> Iterator[AgreementCandidate]:
    """Yield who signed for the other side, where a sentence without a verb says no more than that."""
    if sentence >= len(scene.document.sentences):
        return
    inside = scene.chunks.of_sentence(sentence)
    side = bool(inside) and bool(scene.labels(inside.start) & SIDE)
    if not side or any("VERB" in scene.labels(each) for each in inside):
        return
    by = next((number for number in inside if "by" in scene.labels(number)), inside.stop)
    signers = tuple(number for number in range(by, inside.stop) if "NAMED" in scene.labels(number))
    if signers:
        first, last = scene.chunk(by).first, scene.chunk(signers[-1]).last
        yield AgreementCandidate(
            statement=Statement(rule=RULE, first=first, last=last, sentence=sentence, definite=True),
            countries=scene.homes(signers),
            signatories=scene.persons(signers),
        )
