"""Frameworks: what an event is told to be part of, or to come right before or after, with place and days.

    framework = bringing, event, [ circumstances ]
              | ( "at" | "after" | … ), "the", ending, "of", event, [ circumstances ]
              | "dates from", event, [ circumstances ]
              | "when", somebody, verb of travelling
              | ( "in" | "at" | … ), ending          (* "in conclusion": of the talks told of before *)
              | "meeting", circumstances             (* at the head of a sentence *) ;
    bringing  = "during" | "at" | "after" | "before" | "on the margins of" | "in the framework of" | … ;
    ending    = "end" | "conclusion" | "results" | … ;
    event     = a visit, a conference, talks, a signing or a ceremony ;
    circumstances = [ "," ], [ "which" ], [ "held" | … ], { [ preposition ], ( place | day ) } ;

    example          At a meeting held in Bari on Monday, Meloni and Rama discussed trade. talks, Bari, Monday
    counter-example  The summit in Riga was hosted by Rinkevics.                          nothing

An event is within a framework of its sentence where no other clause stands between the two.
"""

from collections.abc import Iterable, Iterator, Mapping

import attrs

from kz_diplomacy.events import conferences
from kz_diplomacy.events.bringing import beginning_of, behind
from kz_diplomacy.events.candidates import (
    AgreementCandidate,
    Bond,
    Candidate,
    Framework,
    MeetingCandidate,
    OccasionKind,
)
from kz_diplomacy.events.outlook import is_agreed_to
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.tellings import Telling, tellings_in
from kz_diplomacy.grammar.syntax import COMMA, FINITE, POSSESSIVE, RELATIVE, SUBORDINATOR
from kz_diplomacy.knowledge.event_words import EventWord, event_words
from kz_diplomacy.models import Status

KINDS: Mapping[str, OccasionKind] = {
    "VISIT": OccasionKind.VISIT,
    "ARRIVAL": OccasionKind.VISIT,
    "CONFERENCE": OccasionKind.CONFERENCE,
    "TALKS": OccasionKind.TALKS,
    "SIGNING_N": OccasionKind.SIGNING,
    "RITE": OccasionKind.SIGNING,
}
"""The labels of nouns for events that hold others."""
NOUNS = frozenset(("NOUN", "CONFERENCE", "THING", "BODY"))
BONDS: Mapping[str, Bond] = {
    **dict.fromkeys("DURING MARGINS WITHIN during within at".split(), Bond.DURING),
    **dict.fromkeys("after following upon".split(), Bond.AFTER),
    **dict.fromkeys("BEFORE before".split(), Bond.BEFORE),
}
"""What the words that bring an event say of what happens within it, after it or before it."""
CLOSING = frozenset(("in", "at", "upon", "on", "as", "after"))
TAKING_PLACE = frozenset(("HOLD", "HAPPEN"))
BRINGING = frozenset(("in", "at", "on", "from", "to", "between"))
CLAUSES = frozenset((FINITE, RELATIVE, SUBORDINATOR))
"""What shows that another clause stands between."""
TRAVELLING = frozenset(("VISIT", "GO", "ARRIVE"))
MEETING = ("meeting",)
"""How a clause of its own begins: "Meeting in Bari on Monday, they discussed trade"."""
LISTED = frozenset(("agreement-listed", "agreement-included"))
"""Rules of documents before which the verb of the signing stands: "six were signed, including a treaty"."""
AHEAD = frozenset((Status.PLANNED, Status.PROPOSED))
MOST = 8
"""Chunks behind an event that say where and when it is held."""


def with_frameworks(scene: Scene, candidates: Iterable[Candidate]) -> Iterator[Candidate]:
    """Yield the events of an article, each with the frameworks that its clause names."""
    known: dict[int, Mapping[int, Framework]] = {}
    told: dict[int, tuple[Telling, ...]] = {}
    for candidate in candidates:
        if not isinstance(candidate, MeetingCandidate | AgreementCandidate):
            yield candidate
            continue
        sentence = candidate.statement.sentence
        if sentence not in known:
            known[sentence] = frameworks_in(scene, sentence)
            told[sentence] = tuple(tellings_in(scene, sentence))
        here = known[sentence].items()
        own = (
            *(framework for noun, framework in here if _is_within(scene, candidate, noun)),
            *(telling.framework for telling in told[sentence] if telling.is_of(scene, candidate)),
        )
        yield _within(candidate, own) if own else candidate


def _within(event: MeetingCandidate | AgreementCandidate, frameworks: tuple[Framework, ...]) -> Candidate:
    """Return an event with the frameworks that its clause names."""
    return attrs.evolve(event, statement=attrs.evolve(event.statement, frameworks=frameworks))


def frameworks_in(scene: Scene, sentence: int) -> Mapping[int, Framework]:
    """Return the frameworks that a sentence names, by the chunk of the noun for the event."""
    chunks = scene.chunks.of_sentence(sentence)
    nouns = (number for number in chunks if not scene.labels(number).isdisjoint(NOUNS))
    found = [(number, _framework(scene, number)) for number in nouns]
    when = Framework(kind=OccasionKind.VISIT, bond=Bond.DURING)
    journeys = {number: when for number in chunks if _tells_journey(scene, number, chunks.stop)}
    return journeys | {number: framework for number, framework in found if framework is not None}


def _tells_journey(scene: Scene, number: int, stop: int) -> bool:
    """Return whether "when" begins a clause of somebody's travelling: "when Modi visited Astana"."""
    if "when" not in scene.labels(number):
        return False
    verb = next((each for each in range(number + 1, stop) if FINITE in scene.labels(each)), number)
    return bool(scene.labels(verb) & TRAVELLING)


def _framework(scene: Scene, number: int) -> Framework | None:
    """Return the framework that a noun for an event, or for the end of one, tells of."""
    labels = scene.labels(number)
    kind = next((kind for label, kind in KINDS.items() if label in labels), None)
    owner = POSSESSIVE in scene.labels(number + 1)
    if kind is None and number and not owner and "MARGINS" in scene.labels(number - 1):
        kind = OccasionKind.CONFERENCE
    bond = None if kind is None else _bond(scene, number)
    if kind is not None and bond is not None:
        names = conferences.named(scene, number)
        told = tuple(_circumstances(scene, number))
        return Framework(
            kind=kind,
            bond=bond,
            name=names[0].value if names else None,
            bodies=tuple(said.value.name for said in conferences.members(scene, number)[1]),
            place=scene.places(told)[:1],
            date=scene.dates(told)[:1],
        )
    closes = _is_ending(scene, number) and _stands_alone(scene, number)
    return Framework(kind=OccasionKind.TALKS, bond=Bond.AFTER) if closes else None


def _bond(scene: Scene, noun: int) -> Bond | None:
    """Return how words before the noun for an event tie something to it, None where they do not."""
    sentence = scene.chunks.sentence_of(noun)
    if noun == scene.chunks.of_sentence(sentence).start and scene.words(noun) == MEETING:
        return Bond.DURING
    before = beginning_of(scene, noun) - 1
    if before < 0:
        return None
    labels = scene.labels(before)
    if "of" in labels and _is_ending(scene, before - 1):
        return Bond.AFTER
    if "from" in labels and before and "ORIGINATE" in scene.labels(before - 1):
        return Bond.DURING
    return next((BONDS[label] for label in labels if label in BONDS), None)


def _is_ending(scene: Scene, number: int) -> bool:
    """Return whether a chunk is "the end" of something."""
    return number >= 0 and bool(event_words(EventWord.ENDING) & set(scene.words(number)[-1:]))


def _stands_alone(scene: Scene, ending: int) -> bool:
    """Return whether "conclusion" stands behind a preposition, and nothing says of what."""
    brought = ending > 0 and bool(scene.labels(ending - 1) & CLOSING)
    return brought and "of" not in scene.labels(ending + 1)


def _circumstances(scene: Scene, noun: int) -> Iterator[int]:
    """Yield the places and days right behind an event, up to what else stands there."""
    told = False
    for number in behind(scene, noun, MOST):
        labels = scene.labels(number)
        if labels & {"PLACE", "DATE"}:
            yield number
        elif COMMA in labels and not told:
            continue
        elif labels & TAKING_PLACE and "VERB" in labels and not told:
            told = True
        elif not labels & BRINGING and not (labels & {RELATIVE, "that"} and not told):
            return


def _is_within(scene: Scene, event: Candidate, noun: int) -> bool:
    """Return whether one clause holds an event and the noun of a framework with its circumstances."""
    statement = event.statement
    sentence = scene.chunks.of_sentence(statement.sentence)
    if scene.chunk(noun).first < statement.first:
        begin = max((noun, *_circumstances(scene, noun))) + 1
        between = (n for n in range(begin, sentence.stop) if scene.chunk(n).first < statement.first)
        if _is_only_agreed(scene, event, range(begin, sentence.stop)):
            return False
    else:
        between = (n for n in range(sentence.start, noun) if scene.chunk(n).first >= statement.last)
    clauses = sum(not scene.labels(number).isdisjoint(CLAUSES) for number in between)
    return clauses <= (statement.rule in LISTED)


def _is_only_agreed(scene: Scene, event: Candidate, chunks: range) -> bool:
    """Return whether what lies ahead is only agreed within a framework: "at talks they agreed to"."""
    statement = event.statement
    if statement.status is None or statement.status.value not in AHEAD:
        return False
    groups = (scene.chunk(number).group for number in chunks if scene.chunk(number).first < statement.last)
    verbs = [group for group in groups if group is not None]
    return any(verb.status is Status.COMPLETED or is_agreed_to(scene, verb) for verb in verbs)
