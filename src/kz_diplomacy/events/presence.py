"""Who was there as well: "the talks were attended by A", "also present were A and B", "A took part as well".

statement = ( "present" | "attending" | … "participants" ), …, ( copula | "included" ), person, { person }
          | person, { person }, copula, "present"
          | person, { person }, ( "attended" | "co-chaired" | … ), "the event"
          | somebody, "joined by", person, { person }
          | person, { person }, ( "attended" | "took part" | … )  (* without what they attended *) ;
"""

from collections.abc import Iterator, Sequence

import attrs

from kz_diplomacy.events.bringing import before, behind
from kz_diplomacy.events.candidates import MeetingCandidate
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.stating import adding_statement
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.grammar.syntax import ADVERBIAL, AND, COMMA, COPULA, FINITE, PASSIVE, POSSESSIVE
from kz_diplomacy.knowledge.event_words import EventWord, event_phrases, event_words
from kz_diplomacy.knowledge.person_words import PersonWord, person_words

RULE = "meeting-presence/copula"
PRESENT_AT = "PRESENT_AT"
LEADING = frozenset((PRESENT_AT, "CHAIR"))
JOINTS = frozenset((AND, COMMA, POSSESSIVE, "COUNTRY", "HOST", "BODY"))
PASSED = JOINTS | {"OFFICIALS", "INCLUDE", "such", "as", "of"}
"""What may stand in a list behind a verb: "senior officials, such as", "including"."""
JOINED = frozenset(("JOIN", "ATTEND", FINITE, PASSIVE))
AT_NOTHING = frozenset((COMMA, AND, ADVERBIAL, "as", "."))
"""What follows a verb of attending that does not say what is attended."""
LENGTHS = (2, 3)
"""Words of "taking part", "at the table"."""
POINTING = frozenset(("the", "this"))
LONGEST_GROUP = 8
"""Words of "among other delegates who were present"."""
MOST = 60
"""Chunks that a list of those who were there may have."""


def is_attended(scene: Scene, match: FrameMatch) -> bool:
    """Return whether a sentence tells who else attended a meeting told of before: "X attended the talks"."""
    there = match.verb is not None and PRESENT_AT in scene.labels(match.verb)
    return there and "DEFINITE" in scene.labels(match.trigger)


def tells_who_came(scene: Scene, match: FrameMatch) -> bool:
    """Return whether a sentence tells who came to talks told of before, or led them: "A led the talks"."""
    if "DEFINITE" not in scene.labels(match.trigger):
        return False
    led = match.verb is not None and bool(LEADING & scene.labels(match.verb))
    return led or "ATTENDED_BY" in scene.labels(match.trigger + 1)


def tells_presence(scene: Scene, match: FrameMatch) -> bool:
    """Return whether talks are those at which others were present: "present at the talks were A and B"."""
    copula = match.verb is not None and COPULA in scene.labels(match.verb)
    return copula and match.construction == "adjunct" and bool(_there(scene, match.verb or 0))


def presence_of(scene: Scene) -> Iterator[MeetingCandidate]:
    """Yield what sentences of "be present" and the like say of a meeting told of before them."""
    for number, chunk in enumerate(scene.chunks.chunks):
        lists = COPULA in chunk.labels or includes(chunk.labels)
        there = _there(scene, number) if lists else _taking_part(scene, number)
        if there:
            yield MeetingCandidate(
                statement=attrs.evolve(adding_statement(scene, RULE, number, there), attendance=True),
                participants=scene.persons(there),
            )


def includes(labels: frozenset[str]) -> bool:
    """Return whether a verb says who belongs to a group: "the participants included"."""
    return "INCLUDE" in labels and FINITE in labels and PASSIVE not in labels


def _there(scene: Scene, verb: int) -> tuple[int, ...]:
    """Return those who were there: behind the verb, or before it where "present" stands behind."""
    lower, chunk = scene.document.lower, scene.chunk(verb)
    first = scene.document.sentences[scene.chunks.sentence_of(verb)].first
    there = event_words(EventWord.PRESENT)
    if there & set(lower[first : chunk.first]) or _are_at_table(lower[first : chunk.first]):
        return listed_behind(scene, verb)
    meanwhile = person_words(PersonWord.MEANWHILE).intersection(lower[chunk.last : chunk.last + 1])
    last = chunk.last + len(meanwhile)
    among = lower[last : last + 1] == ("among",) and there & set(lower[last : last + LONGEST_GROUP])
    if among or there & set(lower[last : last + 1]) or _are_at_table(lower[last : last + 3]):
        return _listed(scene, reversed(before(scene, verb)))
    return ()


def _are_at_table(words: Sequence[str]) -> bool:
    """Return whether words tell that people took part: "taking part", "around the table"."""
    told = event_phrases(EventWord.PRESENT)
    return any(tuple(words[at : at + length]) in told for length in LENGTHS for at in range(len(words)))


def _taking_part(scene: Scene, verb: int) -> tuple[int, ...]:
    """Return those of whom a verb says that they took part, but not in what: "joined by A", "A attended"."""
    labels = scene.labels(verb)
    if labels >= JOINED:
        joining = _listed(scene, behind(scene, verb + 1, MOST)) if "by" in scene.labels(verb + 1) else ()
        return (*listed_before(scene, verb), *joining) if joining else ()
    if PASSIVE in labels or FINITE not in labels or not LEADING & labels:
        return ()
    alone = PRESENT_AT in labels and bool(AT_NOTHING & scene.labels(verb + 1))
    if not alone and not _is_occasion(scene, verb + 1):
        return ()
    return listed_before(scene, verb)


def _is_occasion(scene: Scene, number: int) -> bool:
    """Return whether words only point back to what is attended: "the event", "the proceedings"."""
    first, words = scene.chunk(number).first, scene.words(number)
    pointed = not POINTING.isdisjoint((scene.document.lower[first - 1], *words[:1]))
    return pointed and not event_words(EventWord.OCCASION).isdisjoint(words[-1:])


def listed_behind(scene: Scene, verb: int) -> tuple[int, ...]:
    """Return the persons at the beginning of the list behind a verb."""
    return _listed(scene, behind(scene, verb, MOST), PASSED)


def listed_before(scene: Scene, verb: int) -> tuple[int, ...]:
    """Return the persons at the end of the list before a verb."""
    return _listed(scene, reversed(before(scene, verb)))


def _listed(scene: Scene, numbers: Iterator[int] | range, joints: frozenset[str] = JOINTS) -> tuple[int, ...]:
    """Return the persons at the beginning of a list."""
    found: list[int] = []
    for number in numbers:
        labels = scene.labels(number)
        if "PERSON" in labels or ("GROUP" in labels and scene.persons((number,))):
            found.append(number)
        elif not labels & joints:
            break
    return tuple(sorted(found))
