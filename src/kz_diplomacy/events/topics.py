"""What an event is about: the topics that its words name.

    a document    the words of its title, or of its kind with what follows after "on", "in", "for"
    a project     the words for what is built, bought or financed, or those behind the sum up to the next verb
    a meeting     what its sides discuss: "discussed X", "X was discussed", "talks on X",
                  "attention was paid to X"

Who discusses must be a side of a meeting: persons, "the parties", countries.

    example          After the talks in Riga the parties discussed transit.     transport
    counter-example  After the talks in Riga students discussed transit.         nothing
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import groupby

import attrs

from kz_diplomacy.events.candidates import (
    AgreementCandidate,
    Candidate,
    InvestmentCandidate,
    MeetingCandidate,
    Said,
    Statement,
)
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.models import Topic

DISCUSSING = frozenset({"DISCUSS", "FOCUS"})
SIDES = frozenset({"PERSON", "GROUP", "OFFICIALS"})
PARTIES = frozenset({"PERSON", "BODY"})
MATTER = frozenset({"on", "about", "regarding", "concerning", "in", "for", "covering", "over"})
OCCASION = frozenset({"after", "before", "during", "following", "at", "ahead", "while"})
NO_SECTORS = frozenset({Topic.INVESTMENT, Topic.ECONOMY, Topic.REGIONAL, Topic.INTERNATIONAL})
"""What every investment is about."""
AIM = frozenset({"to", "on"})
ENDS = frozenset({"FINITE", "PERSON"}) | OCCASION
JOINTS = frozenset({",", "and", "but", "that", "which", "while"})
"""Between a phrase and the subject of the next clause."""
NEAR = 3
"""Sentences after a meeting in which its sides discuss what they discussed there."""


def with_topics(scene: Scene, candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """Return the events of an article with their topics, and apart what is later said of meetings."""
    known = tuple(_about(scene, candidate) for candidate in candidates)
    meetings = [candidate.statement for candidate in known if isinstance(candidate, MeetingCandidate)]
    return (*known, *(_discussions(scene, meetings) if meetings else ()))


def topics_in(scene: Scene, chunks: range) -> tuple[Said[Topic], ...]:
    """Return the topics that chunks name, each once; none from titles of persons and names of bodies."""
    found: dict[Topic, Said[Topic]] = {}
    for is_party, run in groupby(chunks, key=lambda number: not PARTIES.isdisjoint(scene.labels(number))):
        numbers = tuple(run)
        span = (scene.chunk(numbers[0]).first, scene.chunk(numbers[-1]).last)
        for first, last, values in (
            () if is_party else scene.knowledge.topics.find(scene.document.lower, *span)
        ):
            for value in values:
                found.setdefault(value.topic, Said(value.topic, first, last))
    return tuple(found.values())


def _about(scene: Scene, candidate: Candidate) -> Candidate:
    match candidate:
        case AgreementCandidate():
            topics = _of_document(scene, candidate)
        case InvestmentCandidate():
            topics = _of_money(scene, candidate)
        case MeetingCandidate():
            topics = _of_talks(scene, candidate.statement)
        case _:
            return candidate
    return attrs.evolve(candidate, topics=topics) if topics else candidate


def _of_document(scene: Scene, document: AgreementCandidate) -> tuple[Said[Topic], ...]:
    named = document.title or document.kind
    if not named:
        return ()
    chunks = _chunks_of(scene, document.statement.sentence, named[0])
    return topics_in(scene, range(chunks.start, _after(scene, chunks.stop)))


def _of_money(scene: Scene, investment: InvestmentCandidate) -> tuple[Said[Topic], ...]:
    said = (*investment.project, *investment.amount)[:1]
    if not said:
        return ()
    chunks = _chunks_of(scene, investment.statement.sentence, said[0])
    if not investment.project:
        chunks = range(chunks.stop, _phrase_end(scene, chunks.stop))
    return tuple(topic for topic in topics_in(scene, chunks) if topic.value not in NO_SECTORS)


def _of_talks(scene: Scene, statement: Statement) -> tuple[Said[Topic], ...]:
    """Return the matter in the statement of a meeting: after its noun, or the object of "discuss"."""
    for number in _chunks_of(scene, statement.sentence, statement):
        if "NOUN" in scene.labels(number):
            return topics_in(scene, range(number + 1, _after(scene, number + 1)))
        if "DISCUSS" in scene.labels(number):
            return topics_in(scene, _matter_of(scene, number))
    return ()


def _discussions(scene: Scene, meetings: Iterable[Statement]) -> Iterator[MeetingCandidate]:
    """Yield what the sides of a meeting are said to discuss elsewhere than where it is told of."""
    told = {number for stated in meetings for number in _chunks_of(scene, stated.sentence, stated)}
    sentences = {stated.sentence for stated in meetings}
    for number, chunk in enumerate(scene.chunks.chunks):
        if chunk.labels & DISCUSSING and number not in told:
            sentence = scene.chunks.sentence_of(number)
            near = not sentences.isdisjoint(range(sentence - NEAR, sentence + 1))
            who = _who_discusses(scene, number)
            topics = topics_in(scene, _matter_of(scene, number)) if near and who is not None else ()
            if topics:
                yield MeetingCandidate(
                    statement=Statement(
                        rule="meeting-topics",
                        first=chunk.first,
                        last=chunk.last,
                        sentence=sentence,
                        definite=True,
                    ),
                    participants=scene.persons(who or ()),
                    topics=topics,
                )


def _who_discusses(scene: Scene, number: int) -> tuple[int, ...] | None:
    """Return who of the sides discusses, nobody in the passive; None where it is somebody else."""
    verb = number + 1 if "FOCUS" in scene.labels(number) else number
    if "PASSIVE" in scene.labels(verb):
        return ()
    first = scene.chunks.of_sentence(scene.chunks.sentence_of(number)).start
    before = range(first, number) if verb > number else _clause_before(scene, number)
    subject = tuple(n for n in before if scene.labels(n) & SIDES)
    return subject or None


def _matter_of(scene: Scene, verb: int) -> range:
    """Return the chunks that tell what is discussed, or what attention is paid to."""
    if "FOCUS" in scene.labels(verb):
        reach = range(verb + 1, min(verb + NEAR, len(scene.chunks.chunks)))
        start = next((n + 1 for n in reach if scene.labels(n) & AIM), verb)
        return range(start, max(start, _phrase_end(scene, start)))
    if "PASSIVE" in scene.labels(verb):
        return _clause_before(scene, verb)
    return range(verb + 1, _phrase_end(scene, verb + 1))


def _clause_before(scene: Scene, verb: int) -> range:
    start = scene.chunks.of_sentence(scene.chunks.sentence_of(verb)).start
    finite = (n for n in range(verb - 1, start - 1, -1) if "FINITE" in scene.labels(n))
    return range(next(finite, start - 1) + 1, verb)


def _chunks_of(scene: Scene, sentence: int, span: Said[object] | Statement) -> range:
    """Return the chunks of a sentence that share words with a span."""
    numbers, chunks = scene.chunks.of_sentence(sentence), scene.chunks.chunks
    start = bisect_right(chunks, span.first, numbers.start, numbers.stop, key=lambda chunk: chunk.last)
    stop = bisect_left(chunks, span.last, start, numbers.stop, key=lambda chunk: chunk.first)
    return range(start, stop)


def _after(scene: Scene, number: int) -> int:
    """Return the chunk after a phrase that says what a noun is about; the same chunk where there is none."""
    return _phrase_end(scene, number + 1) if scene.labels(number) & MATTER else number


def _phrase_end(scene: Scene, number: int) -> int:
    """Return the chunk after a phrase: the next person, occasion, clause, or the end of the sentence."""
    stop = scene.chunks.of_sentence(scene.chunks.sentence_of(number)).stop
    end = next((n for n in range(number, stop) if scene.labels(n) & ENDS), max(number, stop))
    if "FINITE" not in scene.labels(end):
        return end
    joints = (n for n in range(end - 1, number, -1) if scene.labels(n) & JOINTS)
    return next(joints, number)
