"""How the documents of an article are signed: each by a frame of its own, or along with others.

own        "signed a treaty on extradition"
listed     an item of a list takes the frame of the sentence that introduces it
included   "signed ten documents, including a treaty", "The documents included a treaty"
ceremony   "… signed a treaty. The ceremony took place in Bern": gives it place and day
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Self

import attrs

from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.verb_groups import Form
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.mentions.document_words import document_words
from kz_diplomacy.mentions.values import DocumentMention
from kz_diplomacy.models import AgreementKind

AMONG = "among"
JOINTS = frozenset(("COMMA", "AND", "BREAK", ";"))
EARLIER = 3
"""Sentences back to which the documents lie that a sentence lists."""
LATER = 3
"""Sentences from a document to the ceremony at which it is signed."""
WHERE_AND_WHEN = frozenset(("place", "date"))


@attrs.frozen(kw_only=True, eq=False)
class Signings:
    """The frames of signing of an article.

    `documents` has for the chunk of a document the frame in which it is signed, `sentences` for the number of
    a sentence the last frame of signing in it, `ceremonies` the same where that one names no document.
    """

    scene: Scene
    documents: Mapping[int, FrameMatch]
    sentences: Mapping[int, FrameMatch]
    ceremonies: Mapping[int, FrameMatch]

    @classmethod
    def of(cls, scene: Scene, matches: Iterable[FrameMatch]) -> Self:
        """Return the signings that frames state."""
        documents: dict[int, FrameMatch] = {}
        sentences: dict[int, FrameMatch] = {}
        ceremonies: dict[int, FrameMatch] = {}
        for match in matches:
            sentence = scene.chunks.sentence_of(match.trigger)
            sentences[sentence] = match
            if _is_ceremony(match):
                ceremonies[sentence] = match
            for number in match.roles.get("document", _subject(scene, match)):
                documents[number] = _clearer(scene, documents.get(number), match)
        named = {scene.chunks.sentence_of(number) for number in documents}
        bare = {sentence: match for sentence, match in ceremonies.items() if sentence not in named}
        return cls(scene=scene, documents=documents, sentences=sentences, ceremonies=bare)

    def by(self, number: int) -> FrameMatch | None:
        """Return the frame in which a document is signed, None for one that is only named."""
        own = self.documents.get(number) or self._listed(number) or self._beside(number)
        return own or self.including(number) or self._celebrated(number)

    def _celebrated(self, number: int) -> FrameMatch | None:
        """Return the ceremony in the next sentence where the document is the last one before it."""
        chunks = self.scene.chunks
        sentence = chunks.sentence_of(number)
        after = range(number + 1, chunks.of_sentence(sentence).stop)
        last = not any("DOCUMENT" in self.scene.labels(other) for other in after)
        return self.ceremonies.get(sentence + 1) if last else None

    def _beside(self, number: int) -> FrameMatch | None:
        """Return the frame of the document before in the list: "signed a treaty on trade, a protocol"."""
        scene = self.scene
        start = scene.chunks.of_sentence(scene.chunks.sentence_of(number)).start
        earlier = [other for other in range(start, number) if "DOCUMENT" in scene.labels(other)]
        general = all(each.plural and not each.title for each in scene.mentions(number, DocumentMention))
        if not earlier or general or not JOINTS & scene.labels(number - 1):
            return None
        between = range(earlier[-1] + 1, number)
        if any("FINITE" in scene.labels(other) for other in between):
            return None
        return self.documents.get(earlier[-1]) or self._beside(earlier[-1])

    def _listed(self, number: int) -> FrameMatch | None:
        """Return the frame of signing in the sentence that introduces its list, or before that one."""
        lead = self.scene.document.sentences[self.scene.chunks.sentence_of(number)].lead
        if lead is None or lead in self.sentences:
            return None if lead is None else self.sentences[lead]
        chunks = self.scene.chunks.of_sentence(lead)
        named = any("DOCUMENT" in self.scene.labels(other) for other in chunks)
        return next((self.documents[n] for n in self._several_before(chunks.start)), None) if named else None

    def including(self, number: int) -> FrameMatch | None:
        """Return the frame in which the documents are signed that a document is said to be one of."""
        if number in self.documents:
            return None
        sentence = self.scene.chunks.of_sentence(self.scene.chunks.sentence_of(number))
        earlier = [other for other in range(sentence.start, number) if other in self.documents]
        if earlier:
            return self.documents[earlier[-1]] if self._is_one_of(earlier[-1], number) else None
        if not any(self._includes(other) for other in range(sentence.start, number)):
            return None
        return next((self.documents[other] for other in self._several_before(sentence.start)), None)

    def _is_one_of(self, several: int, number: int) -> bool:
        """Return whether "including" stands between two documents, and no verb of a new clause."""
        scene = self.scene
        words = scene.document.lower[scene.chunk(several).last : scene.chunk(number).first]
        signed = self.documents[several].trigger
        verbs = (scene.labels(other) for other in range(several + 1, number) if other != signed)
        return bool(document_words().including & set(words)) and not any("FINITE" in each for each in verbs)

    def _includes(self, number: int) -> bool:
        """Return whether a chunk is a verb of including, or "among" of documents told before."""
        after = self.scene.labels(number + 1)
        return "INCLUDE" in self.scene.labels(number) or (
            AMONG in self.scene.words(number) and bool(after & {"DOCUMENT", "GROUP", "IT"})
        )

    def _several_before(self, start: int) -> Iterator[int]:
        """Yield the chunks of several documents signed in the sentences before, the nearest first."""
        scene = self.scene
        first = scene.chunks.of_sentence(max(0, scene.chunks.sentence_of(start) - EARLIER)).start
        for number in range(start - 1, first - 1, -1):
            mentions = scene.mentions(number, DocumentMention) if number in self.documents else ()
            if any(each.plural or each.kind is AgreementKind.DOCUMENTS for each in mentions):
                yield number

    def ceremony(self, number: int) -> FrameMatch | None:
        """Return the ceremony at which a document is signed, told of just before or soon after it."""
        sentence = self.scene.chunks.sentence_of(number)
        near = range(max(0, sentence - 1), sentence + LATER + 1)
        return next((self.ceremonies[other] for other in near if other in self.ceremonies), None)


def _subject(scene: Scene, match: FrameMatch) -> tuple[int, ...]:
    """Return the document right before a passive verb: "In all three treaties were signed"."""
    verb = match.trigger
    passive = match.verb == verb and "PASSIVE" in scene.labels(verb) and verb > 0
    return (verb - 1,) if passive and "DOCUMENT" in scene.labels(verb - 1) else ()


def _is_ceremony(match: FrameMatch) -> bool:
    """Return whether a frame says of a signing only where or when it took place."""
    return (
        match.verb != match.trigger
        and "document" not in match.roles
        and bool(WHERE_AND_WHEN & set(match.roles))
    )


def _clearer(scene: Scene, one: FrameMatch | None, other: FrameMatch) -> FrameMatch:
    """Return of two statements of signing the one whose verb tells how far it has come."""
    verb = None if one is None or one.verb is None else scene.chunk(one.verb).group
    return other if one is None or verb is None or verb.form is not Form.FINITE else one
