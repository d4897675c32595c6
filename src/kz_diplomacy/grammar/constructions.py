"""Constructions: how frames show in sentences, the same way for all of them.

A verb of a frame is found in whatever construction its clause has; a noun of a frame as a phrase of its own,
with a support verb ("made a voyage", "the race took place") or as an adjunct that takes the subject of its
clause ("came on a voyage").  In all of them subjects, objects and verbs may be lists, and adjuncts may stand
before or after the verb.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from typing import NamedTuple

from kz_diplomacy.errors import PatternError
from kz_diplomacy.grammar.clauses import Clause, Sentence
from kz_diplomacy.grammar.frames import SHARED, Frame, FrameMatch, Role
from kz_diplomacy.grammar.nouns import Noun
from kz_diplomacy.grammar.offers import Offer, Offers, words_of
from kz_diplomacy.grammar.sentences import read_sentence
from kz_diplomacy.grammar.syntax import ADVERBIAL, SUBORDINATOR, Chunks, Part, parts_of
from kz_diplomacy.grammar.uses import clauses_of, is_supported, uses_of

NOUN_PHRASE, SUPPORTED, ADJUNCT = "noun-phrase", "support", "adjunct"

CONSTRUCTIONS: tuple[str, ...] = (
    "active",
    "passive",
    "relative",
    "participle",
    "past-participle",
    "infinitive",
    NOUN_PHRASE,
    SUPPORTED,
    ADJUNCT,
)
"""The names of all constructions."""

HELD, TOLD = "past-participle", "relative"

LONGEST_SENTENCE = 400
"""Chunks that are read as one sentence; longer ones are cut, so that reading stays linear in the text."""
MOST_LABELS = 4096
"""Sets of labels whose frames are kept: the verbs and nouns of an article share a few hundred."""


class _Sight(NamedTuple):
    """A verb or noun of a frame in its construction, with all that is offered to it."""

    construction: str
    trigger: int
    clause: Clause | None
    offers: tuple[Offer, ...]
    beside: tuple[Clause, ...] = ()


class FrameGrammar:
    """Frames, ready to be found in chunks that bear the labels of `syntax`.

    Raises:
        PatternError: Two frames have one name.

    >>> moor = Frame.read("moor", verbs="MOOR", roles=("ship: SHIP <- subject", "port: PORT <- in at"))
    >>> ship, port = {"NOMINAL", "SHIP"}, {"NOMINAL", "PORT"}
    >>> marks = (ship, {"VERB", "FINITE", "MOOR"}, {"PREPOSITION", "at"}, port)
    >>> [match] = FrameGrammar([moor]).matches([frozenset(each) for each in marks])
    >>> match.rule, match.roles
    ('moor/active', {'ship': (0,), 'port': (3,)})
    """

    def __init__(self, frames: Iterable[Frame]) -> None:
        """Index the frames by the labels of their verbs and nouns."""
        self.frames = tuple(frames)
        names = Counter(frame.name for frame in self.frames)
        if twice := sorted(name for name, times in names.items() if times > 1):
            message = f"two frames are called {', '.join(twice)}"
            raise PatternError(message)
        self._nouns = frozenset(label for frame in self.frames for label in frame.nouns)
        self._verbs = frozenset(label for frame in self.frames for label in frame.verbs)
        self._triggers = self._nouns | self._verbs
        self._order = {frame.name: number for number, frame in enumerate(self.frames)}
        by_verb = {each: tuple(f for f in self.frames if each in f.verbs) for each in self._verbs}
        by_noun = {each: tuple(f for f in self.frames if each in f.nouns) for each in self._nouns}
        self._frames_of_verb = lru_cache(MOST_LABELS)(partial(_frames, by_verb))
        self._frames_of_noun = lru_cache(MOST_LABELS)(partial(_frames, by_noun))

    def matches(self, chunks: Chunks) -> Iterator[FrameMatch]:
        """Yield all matches of all frames, in the order of their triggers, then of the frames.

        Args:
            chunks: The labels of each chunk, sentences divided by chunks that bear `BOUNDARY`.
        """
        for sentence in self.sentences(chunks):
            yield from self.matches_in(sentence)

    def sentences(self, chunks: Chunks) -> Iterator[Sentence]:
        """Yield the sentences that hold a verb or noun of a frame, read into clauses."""
        parts = parts_of(chunks)
        for first, last in _pieces(parts):
            if not all(map(self._triggers.isdisjoint, chunks[first:last])):
                yield read_sentence(chunks, first, last, parts)

    def matches_in(self, sentence: Sentence) -> list[FrameMatch]:
        """Return the matches in a sentence, in the order of their triggers, then of the frames."""
        offers = Offers(sentence, self._verbs, self._nouns)
        found = [*self._of_verbs(sentence, offers), *self._of_nouns(sentence, offers)]
        return sorted(found, key=lambda match: (match.trigger, self._order[match.frame.name]))

    def _of_verbs(self, sentence: Sentence, offers: Offers) -> Iterator[FrameMatch]:
        for clause in sentence.clauses:
            frames = self._frames_of_verb(sentence.chunks[clause.verb])
            if frames:
                sight = _Sight(clause.construction, clause.verb, clause, tuple(offers.of_verb(clause)))
                for frame in frames:
                    yield from _filled(frame, sight, sentence.chunks)

    def _of_nouns(self, sentence: Sentence, offers: Offers) -> Iterator[FrameMatch]:
        for number, constituent in enumerate(sentence.constituents):
            for noun in constituent.nouns:
                if noun.head is not None:
                    for frame in self._frames_of_noun(sentence.chunks[noun.head]):
                        yield from _of_noun(frame, offers, number, noun)


def _frames(index: Mapping[str, tuple[Frame, ...]], labels: frozenset[str]) -> tuple[Frame, ...]:
    """Return the frames of those of the labels that have any, each once."""
    known = (frame for label in sorted(labels) for frame in index.get(label, ()))
    return tuple({frame.name: frame for frame in known}.values())


def _pieces(parts: Sequence[Part]) -> Iterator[tuple[int, int]]:
    """Yield the first chunk and the chunk after the last of each sentence, long ones in pieces."""
    ends = [at for at, part in enumerate(parts) if part is Part.BOUNDARY]
    for first, last in zip([0, *(end + 1 for end in ends)], [*ends, len(parts)], strict=True):
        for start in range(first, last, LONGEST_SENTENCE):
            yield start, min(start + LONGEST_SENTENCE, last)


def _of_noun(frame: Frame, offers: Offers, number: int, noun: Noun) -> Iterator[FrameMatch]:
    head = -1 if noun.head is None else noun.head
    sentence = offers.sentence
    clause, adjunct, beside = clauses_of(offers, head)
    construction, around = NOUN_PHRASE, list(offers.of_noun(number, noun))
    if clause is None:
        pass
    elif adjunct is None and is_supported(sentence, clause, head):
        construction = SUPPORTED
        around += offers.of_support(clause, head)
    elif adjunct is not None and not frame.adjuncts.isdisjoint(words_of(sentence.chunks, adjunct)):
        construction = ADJUNCT
        around += offers.of_adjunct(clause)
    else:
        around += (*offers.around(clause, head), offers.teller(clause, head))
    for other in beside:
        around += _beside(offers, other, head)
    if clause is not None and clause.construction == HELD:
        around += _around_reduced(frame, offers, head)
    yield from _filled(frame, _Sight(construction, head, clause, tuple(around), beside), sentence.chunks)
    if clause is not None and adjunct is None and clause.construction == TOLD and head < clause.verb:
        yield from _as_adjunct(frame, offers, (number, noun), clause)


def _as_adjunct(frame: Frame, offers: Offers, place: tuple[int, Noun], told: Clause) -> Iterator[FrameMatch]:
    """Yield who is in what a relative clause tells more of: "A is in the race, which is led by B"."""
    sentence, (number, noun) = offers.sentence, place
    head = -1 if noun.head is None else noun.head
    for _, clause, adjunct in uses_of(offers, head):
        words = frozenset[str]() if adjunct is None else words_of(sentence.chunks, adjunct)
        if clause.verb < head and SUBORDINATOR not in words and not frame.adjuncts.isdisjoint(words):
            taken = (offer for offer in offers.of_adjunct(clause) if not _is_other_day(offers, told, offer))
            around = (*offers.of_noun(number, noun), *taken)
            yield from _filled(frame, _Sight(ADJUNCT, head, clause, around), sentence.chunks)


def _is_other_day(offers: Offers, told: Clause, offer: Offer) -> bool:
    """Return whether a day is not that of a noun of which a relative clause tells: "left on May 3 for"."""
    heads = [head for reading in offer.readings for head in reading]
    return bool(told.adjuncts) and any(ADVERBIAL in offers.sentence.chunks[head] for head in heads)


def _around_reduced(frame: Frame, offers: Offers, head: int) -> Iterator[Offer]:
    """Yield what the clause of a noun with a participle offers: "at a race held in Rome, A won"."""
    sentence = offers.sentence
    for _, clause, adjunct in uses_of(offers, head):
        if adjunct is not None and not frame.adjuncts.isdisjoint(words_of(sentence.chunks, adjunct)):
            yield from offers.of_adjunct(clause)


def _beside(offers: Offers, clause: Clause, head: int) -> Iterator[Offer]:
    """Yield what another clause of a noun offers: "the race, held in Rome, was opened by Anna"."""
    if is_supported(offers.sentence, clause, head):
        return offers.of_support(clause, head)
    return offers.around(clause)


def _filled(frame: Frame, sight: _Sight, chunks: Chunks) -> Iterator[FrameMatch]:
    """Yield the match of a frame in a construction, nothing where a role that it needs is missing."""
    roles = _roles(frame, sight.offers, chunks)
    if frame.needs and frame.needs.isdisjoint(roles):
        return
    clause = sight.clause
    used = {sight.trigger, *([] if clause is None else [clause.verb])}.union(*roles.values())
    yield FrameMatch(
        frame=frame,
        construction=sight.construction,
        trigger=sight.trigger,
        verb=None if clause is None else clause.verb,
        governor=None if clause is None else clause.governor,
        beside=tuple(other.verb for other in sight.beside),
        roles={role.name: tuple(sorted(roles[role.name])) for role in frame.roles if role.name in roles},
        first=min(used),
        last=max(used) + 1,
    )


def _roles(frame: Frame, offers: tuple[Offer, ...], chunks: Chunks) -> dict[str, set[int]]:
    """Return the chunks of each role; what is far only for roles that nothing near plays."""
    roles = _taken(frame.roles, [offer for offer in offers if not offer.far], chunks)
    far = [offer for offer in offers if offer.far]
    if not far:
        return roles
    others = [role for role in frame.roles if SHARED in role.sources and role.name not in roles]
    return roles | _taken(others, far, chunks)


def _taken(roles: Sequence[Role], offers: Iterable[Offer], chunks: Chunks) -> dict[str, set[int]]:
    taken: dict[str, set[int]] = {}
    for offer in offers:
        fitting = [role for role in roles if not role.sources.isdisjoint(offer.sources)]
        for reading in offer.readings if fitting else ():
            found = [(role.name, head) for head in reading for role in _taker(fitting, chunks[head])]
            for name, head in found:
                taken.setdefault(name, set()).add(head)
            if found:
                break
    return taken


def _taker(roles: Sequence[Role], labels: frozenset[str]) -> tuple[Role, ...]:
    """Return the first role that a chunk with these labels may play, if there is one."""
    for role in roles:
        if not role.labels.isdisjoint(labels):
            return (role,)
    return ()
