"""How the documents of an article are signed: each by a frame of its own, or along with others.

own        "signed a treaty on extradition"
listed     an item of a list takes the frame of the sentence that introduces it
included   "signed ten documents, including a treaty", "The documents included a treaty"
ceremony   "… signed a treaty. The ceremony took place in Bern": gives it place and day
stated     "In a joint statement, the ministers of both countries urged restraint"
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Self

import attrs

from kz_diplomacy.events.denials import is_negated
from kz_diplomacy.events.far_documents import what_is, worth_told
from kz_diplomacy.events.joint_statements import STATING, is_joint
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.signatories import NEGOTIATING
from kz_diplomacy.events.verb_values import Form
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.mentions.document_words import document_words
from kz_diplomacy.mentions.values import DocumentMention
from kz_diplomacy.models import AgreementKind

AMONG = "among"
AS_WELL = ("as", "well")
BEFORE_ADDED = 4
"""Words from "as well as" to a document."""
JOINTS = frozenset(("COMMA", "AND", "and", "BREAK", ";"))
TALKS_BEFORE = 3
"""Chunks from talks to the verb behind what they are about: "talks on two treaties were concluded"."""
EARLIER = 3
"""Sentences back to which the documents lie that a sentence lists."""
INTRODUCTION = 6
"""Words of a sentence that says no more than that a list follows."""
LATER = 3
"""Sentences from a document to the ceremony at which it is signed."""
HOLDING = "agreement-take-effect"
"""The frame of a document that enters into force."""
TERMINATING = "agreement-terminate"
"""The frame of withdrawing from a document."""
LEFT = frozenset(("GO", "PASSIVE"))
WHERE_AND_WHEN = frozenset(("place", "date"))


@attrs.frozen(kw_only=True, eq=False)
class Signings:
    """The frames of signing of an article.

    `documents` has for the chunk of a document the frame that names it, `signed` the one in which it is
    signed, `stated` the one of those who say something in it; `included` are told of as some of several;
    `sentences` has for the number of a sentence its last frame, `ceremonies` the one that tells of a signing
    without a document; `apart` are the frames of verbs without one.
    """

    scene: Scene
    documents: Mapping[int, FrameMatch]
    signed: Mapping[int, FrameMatch]
    stated: Mapping[int, FrameMatch]
    included: frozenset[int]
    sentences: Mapping[int, FrameMatch]
    ceremonies: Mapping[int, FrameMatch]
    apart: tuple[FrameMatch, ...]

    @classmethod
    def of(cls, scene: Scene, matches: Iterable[FrameMatch]) -> Self:
        """Return the signings that frames state."""
        documents: dict[int, FrameMatch] = {}
        stated: dict[int, FrameMatch] = {}
        sentences: dict[int, FrameMatch] = {}
        ceremonies: dict[int, FrameMatch] = {}
        apart: list[FrameMatch] = []
        for match in matches:
            if _is_left_lying(scene, match) or (match.frame.name == STATING and not is_joint(scene, match)):
                continue
            if match.frame.name == STATING:
                stated[match.trigger] = match
                continue
            sentence = scene.chunks.sentence_of(match.trigger)
            sentences[sentence] = match
            if _is_ceremony(match):
                ceremonies[sentence] = match
            named = match.roles.get("document", _subject(scene, match))
            if not named:
                apart.append(match)
            for number in named:
                documents[number] = _clearer(scene, documents.get(number), match)
        telling = {scene.chunks.sentence_of(number) for number in documents}
        bare = {sentence: match for sentence, match in ceremonies.items() if sentence not in telling}
        documents = stated | documents
        reading = _Reading(scene=scene, documents=documents, sentences=sentences, ceremonies=bare)
        reading.read()
        return cls(
            scene=scene,
            documents=documents,
            signed=reading.signed,
            stated=stated,
            included=frozenset(reading.included),
            sentences=sentences,
            ceremonies=bare,
            apart=tuple(apart),
        )

    def ceremony(self, number: int) -> FrameMatch | None:
        """Return the ceremony at which a document is signed, told of just before or soon after it."""
        sentence = self.scene.chunks.sentence_of(number)
        near = range(max(0, sentence - 1), sentence + LATER + 1)
        return next((self.ceremonies[other] for other in near if other in self.ceremonies), None)


@attrs.define(kw_only=True, eq=False)
class _Reading:
    """One way through an article, document by document.

    `last` is the document before in the sentence, `own` the last one before that a frame names; the flags
    tell what stands behind them: a finite verb, "including"; `lists` that a verb of including stands before.
    """

    scene: Scene
    documents: Mapping[int, FrameMatch]
    sentences: Mapping[int, FrameMatch]
    ceremonies: Mapping[int, FrameMatch]
    signed: dict[int, FrameMatch] = attrs.field(factory=dict[int, FrameMatch])
    included: set[int] = attrs.field(factory=set[int])
    several: dict[int, FrameMatch] = attrs.field(factory=dict[int, FrameMatch])
    telling: set[int] = attrs.field(factory=set[int])
    last: int | None = None
    own: int | None = None
    verb_behind_last: bool = False
    verb_behind_own: bool = False
    including: bool = False
    lists: bool = False

    def read(self) -> None:
        """Find for each document the frame in which it is signed."""
        for sentence in self._telling_of_documents():
            self.last = self.own = None
            self.lists = False
            for number in self.scene.chunks.of_sentence(sentence):
                if "DOCUMENT" in self.scene.labels(number):
                    self._read_document(sentence, number)
                else:
                    self._pass(number)
            if self.last is not None and self.last not in self.signed and sentence + 1 in self.ceremonies:
                self.signed[self.last] = self.ceremonies[sentence + 1]

    def _telling_of_documents(self) -> list[int]:
        """Return the sentences with a document, and those with "including", which documents may follow."""
        chunks, document = self.scene.chunks, self.scene.document
        numbers = [number for number, chunk in enumerate(chunks.chunks) if "DOCUMENT" in chunk.labels]
        told = {chunks.sentence_of(number) for number in numbers}
        starts = [sentence.first for sentence in document.sentences]
        words = document.among(document_words().including) if told else ()
        return sorted(told.union(bisect_right(starts, word) - 1 for word in words))

    def _pass(self, number: int) -> None:
        """Note what a chunk that is no document says of those around it."""
        labels = self.scene.labels(number)
        self.including = self.including or self._says_including(number) or ":" in labels
        self.lists = self.lists or self._lists(number, labels)
        if "FINITE" in labels:
            self.verb_behind_last = True
            signing = self.own is not None and number == self.documents[self.own].trigger
            self.verb_behind_own = self.verb_behind_own or not signing

    def _says_including(self, number: int) -> bool:
        """Return whether "including" stands in or before a chunk, small words are in no chunk."""
        chunk = self.scene.chunk(number)
        last = chunk.first if "DOCUMENT" in chunk.labels else chunk.last
        first = self.scene.chunk(number - 1).last if number else 0
        return bool(document_words().including & set(self.scene.document.lower[first:last]))

    def _lists(self, number: int, labels: frozenset[str]) -> bool:
        """Return whether a chunk is a verb of including, or "among" of documents told before."""
        after = self.scene.labels(number + 1) if number + 1 < len(self.scene.chunks.chunks) else labels
        among = AMONG in self.scene.words(number) and bool(after & {"DOCUMENT", "GROUP", "IT"})
        return "INCLUDE" in labels or among

    def _read_document(self, sentence: int, number: int) -> None:
        self.including = self.including or self._says_including(number)
        self.telling.add(sentence)
        match = self.documents.get(number) or self._listed(sentence)
        match = match or self._beside(number) or self._added(number)
        if match is None:
            match = self._included(sentence)
            self.included.update((number,) if match is not None else ())
        elif number not in self.documents and self.last in self.included:
            self.included.add(number)
        if match is not None:
            self.signed[number] = match
        self._go_on(sentence, number)

    def _go_on(self, sentence: int, number: int) -> None:
        """Note a document as the one before what follows."""
        self.last, self.verb_behind_last = number, False
        if number in self.documents:
            self.own, self.verb_behind_own, self.including = number, False, False
            mentions = self.scene.mentions(number, DocumentMention)
            if any(each.plural or each.kind is AgreementKind.DOCUMENTS for each in mentions):
                self.several[sentence] = self.documents[number]

    def _listed(self, sentence: int) -> FrameMatch | None:
        """Return the frame of signing in the sentence that introduces the list, or before that one."""
        lead = self.scene.document.sentences[sentence].lead
        if lead is None or lead in self.sentences:
            return None if lead is None else self.sentences[lead]
        return self._several_before(lead) if lead in self.telling or self._introduces(lead) else None

    def _introduces(self, sentence: int) -> bool:
        """Return whether a sentence is so short that it only introduces a list: "These include:"."""
        told = self.scene.document.sentences[sentence]
        return told.last - told.first <= INTRODUCTION

    def _beside(self, number: int) -> FrameMatch | None:
        """Return the frame of the document before in the list: "signed a treaty on trade, a protocol"."""
        general = all(each.plural and not each.title for each in self.scene.mentions(number, DocumentMention))
        after_mark = number > 1 and ";" in self.scene.labels(number - 2)
        before = number - 1 - ("of" in self.scene.labels(number - 1))
        joined = JOINTS & self.scene.labels(before) and not general
        joined = joined and (after_mark or not self.verb_behind_last)
        return self.signed.get(self.last) if joined and self.last is not None else None

    def _added(self, number: int) -> FrameMatch | None:
        """Return the frame that signs others along with it: "two treaties were signed, as well as a plan"."""
        first = self.scene.chunk(number).first
        before = self.scene.document.lower[max(0, first - BEFORE_ADDED) : first]
        added = self.own is not None and not self.verb_behind_own and AS_WELL in pairwise(before)
        return self.documents[self.own] if added and self.own is not None else None

    def _included(self, sentence: int) -> FrameMatch | None:
        """Return the frame in which the documents are signed that a document is said to be one of."""
        if self.own is not None:
            return self.documents[self.own] if self.including and not self.verb_behind_own else None
        return self._several_before(sentence) if self.lists else None

    def _several_before(self, sentence: int) -> FrameMatch | None:
        """Return the frame of several documents in the sentences before, the nearest."""
        before = range(sentence - 1, sentence - EARLIER - 1, -1)
        return next((self.several[other] for other in before if other in self.several), None)


def _subject(scene: Scene, match: FrameMatch) -> tuple[int, ...]:
    """Return the document right before a passive verb: "In all three treaties were signed"."""
    verb = match.trigger
    passive = match.verb == verb and "PASSIVE" in scene.labels(verb) and verb > 0
    talked_of = verb > TALKS_BEFORE and "TALKS" in scene.labels(verb - TALKS_BEFORE)
    if passive and "DOCUMENT" in scene.labels(verb - 1) and not talked_of:
        return (verb - 1,)
    return worth_told(scene, verb) if match.construction == "relative" else what_is(scene, verb)


def _is_signed(scene: Scene, match: FrameMatch) -> bool:
    """Return whether a document is called signed: "discussed the memorandum signed by the two"."""
    return match.construction == "past-participle" and "SIGNING" in scene.labels(match.trigger)


def _is_left_lying(scene: Scene, match: FrameMatch) -> bool:
    """Return whether a document is only left somewhere: "left in a drawer"; one leaves it actively."""
    return match.frame.name == TERMINATING and scene.labels(match.trigger) >= LEFT


def _is_ceremony(match: FrameMatch) -> bool:
    """Return whether a frame says of a signing only where or when it took place."""
    return (
        match.verb != match.trigger
        and "document" not in match.roles
        and bool(WHERE_AND_WHEN & set(match.roles))
    )


def is_about_talks(match: FrameMatch) -> bool:
    """Return whether a frame tells of talks on a document, not of its being signed."""
    return match.frame.name == NEGOTIATING


def _clearer(scene: Scene, one: FrameMatch | None, other: FrameMatch) -> FrameMatch:
    """Return of two statements the one of signing, else the one whose verb tells how far it has come."""
    if one is not None and is_about_talks(one) != is_about_talks(other):
        return other if is_about_talks(one) else one
    later = other.frame.name == HOLDING or is_negated(scene, other)
    if one is not None and later and _is_signed(scene, one) and one.roles.get("date"):
        return one
    if one is not None and _is_signed(scene, other) and "SIGNING" not in scene.labels(one.trigger):
        return one if one.frame.name == TERMINATING else other
    verb = None if one is None or one.verb is None else scene.chunk(one.verb).group
    return other if one is None or verb is None or verb.form is not Form.FINITE else one
