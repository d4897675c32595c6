"""Who signs along with those whom the frame of signing gives, behind words for whom somebody signs.

signers = signer, aside, { [ "," ], [ "and" ], [ "by" ], signer, [ aside ] }
        | "by", signer, ",", … , ",", "and", signer ;         (* "by A, who leads the bank, and B" *)
aside   = ( "on behalf of" | "for" | "from" | "on" | "under" | "of" ), [ "the" ], ( country | side | body ) ;

What follows a further signer is no verb of its own: "A signed for Chile and B spoke of trade".
"""

from collections.abc import Iterator

from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.syntax import RELATIVE

SIGNER = frozenset(("PERSON", "BODY"))
ACTING = frozenset(("FOR", "for", "from", "on", "under", "of", "at"))
"""Prepositions that tell for whom somebody signs or to whom a body belongs."""
REPRESENTED = frozenset(("COUNTRY", "GROUP", "BODY", "PERSON"))
DESCRIBING = frozenset(("THING", "NOUN", RELATIVE, "UNNAMED"))
"""How what is said of somebody begins: "A, who leads the bank", "A, the former minister"."""
DESCRIPTION = 10
"""Chunks within which it ends."""
BRINGING = frozenset(("by", "between", "with"))
LAST = ("of", "COUNTRY", "AND", "BODY")
"""What stands before a verb whose subject is no body that is known."""


def cosigners_of(scene: Scene, signers: tuple[int, ...], trigger: int) -> Iterator[int]:
    """Yield the chunks of further signers behind the last one, or behind what is signed.

    Args:
        scene: The article.
        signers: The chunks of those who sign by the frame.
        trigger: The verb or noun of signing.
    """
    stop = scene.chunks.of_sentence(scene.chunks.sentence_of(trigger)).stop
    at = _behind_document(scene, max(*signers, trigger), stop)
    further = _behind_description(scene, at, stop)
    if further is not None and signers[-1] > trigger:
        yield further
        return
    told = False
    while True:
        behind = _behind_aside(scene, at, stop)
        told = told or behind > at
        joined = _behind_joint(scene, behind, stop)
        if not told or joined == behind or not _is_signer(scene, joined, stop):
            return
        yield joined
        at = joined + 1


def cosigners_before(scene: Scene, signers: tuple[int, ...], verb: int) -> Iterator[int]:
    """Yield the chunks of further signers between the first ones and their verb.

    They stand behind what a body belongs to: "Alstom of France and Indra signed".  Where that body is none
    that is known, its country signs: "The central bank of Oman and Indra signed".

    Args:
        scene: The article.
        signers: The chunks of those who sign by the frame.
        verb: The verb of signing.
    """
    first = scene.chunks.of_sentence(scene.chunks.sentence_of(verb)).start
    before = [scene.labels(number) for number in range(max(first, verb - len(LAST)), verb)]
    if not signers and [label in each for label, each in zip(LAST, before, strict=False)] == [True] * len(
        LAST
    ):
        yield from (verb - 3, verb - 1)
    at = signers[-1] + 1 if signers else verb
    while (behind := _behind_aside(scene, at, verb)) > at:
        joined = _behind_joint(scene, behind, verb)
        if joined == behind or joined >= verb or not scene.labels(joined) & SIGNER:
            return
        yield joined
        at = joined + 1


def _behind_description(scene: Scene, at: int, stop: int) -> int | None:
    """Return the further signer behind what is said of the last one, None where there is none."""
    apart = at < stop and "COMMA" in scene.labels(at)
    if at >= stop or not scene.labels(at + apart) & (DESCRIBING if apart else {RELATIVE}):
        return None
    for number in range(at + 2, min(stop - 2, at + DESCRIPTION)):
        if "COMMA" in scene.labels(number) and "and" in scene.labels(number + 1):
            return number + 2 if _is_signer(scene, number + 2, stop) else None
    return None


def _behind_document(scene: Scene, last: int, stop: int) -> int:
    """Return the chunk behind the last signer or the verb, and behind the document that follows it."""
    at = last + 1
    return at + 1 if at < stop and "DOCUMENT" in scene.labels(at) else at


def _behind_aside(scene: Scene, at: int, stop: int) -> int:
    """Return the chunk behind the asides that begin at one, itself where none does."""
    while at + 1 < stop and scene.labels(at) & ACTING and _is_represented(scene, at + 1):
        at += 2
    return at


def _is_represented(scene: Scene, number: int) -> bool:
    """Return whether somebody acts for what stands there, or has it as his office: "of Foreign Affairs"."""
    field = "THING" in scene.labels(number) and "of" in scene.labels(number - 1)
    return field or bool(scene.labels(number) & REPRESENTED)


def _behind_joint(scene: Scene, at: int, stop: int) -> int:
    """Return the chunk behind comma, "and" and "by", the given one where no such word joins."""
    joined = at
    for labels in (frozenset(("COMMA", "BREAK")), frozenset(("AND", "and")), BRINGING):
        joined += joined < stop and bool(scene.labels(joined) & labels)
    return joined


def _is_signer(scene: Scene, number: int, stop: int) -> bool:
    """Return whether a person or body stands at a chunk and does not begin a clause of its own."""
    if number >= stop or not scene.labels(number) & SIGNER:
        return False
    behind = number + 1
    return behind >= stop or "FINITE" not in scene.labels(behind) or "SIGN" in scene.labels(behind)
