"""Infinitives that tell what a noun for a promise or an offer is about, and whose promise it is.

    promise = owner, [ "'s" ], noun, infinitive          (* "Japan's pledge to lend", "a Japanese offer" *)
            | noun, ( "of" | "by" | "from" ), owner, infinitive ;    (* "the pledge by Japan to lend" *)

Who promises does what the infinitive says, whoever the subject of the sentence is.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import attrs

from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.clauses import Clause, Sentence
from kz_diplomacy.grammar.nouns import Constituent
from kz_diplomacy.knowledge.money_words import MoneyWord, money_words

OWNING = frozenset(("of", "by", "from"))
FARTHEST = 2
"""Constituents from a noun for a promise to the infinitive."""
OWNERS = frozenset(("BODY", "COUNTRY", "NATIONALITY", "PERSON", "GROUP"))


class Promise(NamedTuple):
    """The chunk of a noun for a promise, and those of who gives it."""

    noun: int
    owners: tuple[int, ...]


def promises_of(scene: Scene, sentence: Sentence) -> Mapping[int, Promise]:
    """Return the promises of a sentence by the verb of the infinitive that depends on each."""
    before = {found.first: place for place, found in enumerate(sentence.constituents)}
    verbs = (clause.verb for clause in sentence.clauses if clause.construction == "infinitive")
    told = ((verb, _promise(scene, sentence.constituents, before[verb])) for verb in verbs)
    return {verb: promise for verb, promise in told if promise is not None}


def with_promises(sentence: Sentence, promises: Mapping[int, Promise]) -> Sentence:
    """Return the sentence, whoever promises to do something being the subject of what he promises."""
    return attrs.evolve(sentence, clauses=tuple(_owned(sentence, promises))) if promises else sentence


def _owned(sentence: Sentence, promises: Mapping[int, Promise]) -> Iterator[Clause]:
    for clause in sentence.clauses:
        promise = promises.get(clause.verb)
        yield clause if promise is None else clause._replace(subjects=(promise.owners,), governor=None)


def _promise(scene: Scene, constituents: Sequence[Constituent], verb: int) -> Promise | None:
    """Return the promise right before the constituent of an infinitive."""
    for place in range(verb - 1, max(verb - FARTHEST, 0) - 1, -1):
        nouns = constituents[place].nouns[-1:]
        head = next((noun.head for noun in nouns), None)
        if head is not None and _is_promise(scene, head):
            owners = [*nouns[0].possessors, *nouns[0].modifiers]
            for found in constituents[place + 1 : verb]:
                owners += found.heads if scene.labels(found.first) & OWNING else ()
            kept = tuple(number for number in owners if scene.labels(number) & OWNERS)
            return Promise(head, kept) if kept else None
    return None


def _is_promise(scene: Scene, number: int) -> bool:
    words = money_words(MoneyWord.PROMISE) | money_words(MoneyWord.OFFER)
    return "VERB" not in scene.labels(number) and scene.words(number)[-1] in words
