"""Whether nouns are the subject of a verb that is still to come, or belong to what was."""

from kz_diplomacy.grammar.clauses import Group
from kz_diplomacy.grammar.levels import OpenClause
from kz_diplomacy.grammar.neighbours import ASIDE
from kz_diplomacy.grammar.reading import Reading
from kz_diplomacy.grammar.syntax import (
    ADVERBIAL,
    CLAUSAL,
    COPULA,
    LOCATIVE,
    NOMINAL,
    PERSONAL,
    SUBORDINATOR,
    Part,
)

_ACTING = frozenset(("active", "relative"))
_ATTRIBUTES = frozenset(("participle", "infinitive"))


def is_subject(reading: Reading, number: int) -> bool:
    """Return whether a finite verb follows, with no more than adjuncts or an insertion between."""
    if _is_in_attribute(reading):
        return False
    at = reading.near.past_adjuncts(number + 1)
    if reading.parts[at] is not Part.COMMA:
        behind = reading.current is not None and reading.near.clause_before(at, number + 1) is not None
        return reading.near.is_finite(at) and not behind and not _is_inverted(reading, number, at)
    told = reading.near.is_inserted(at) or _is_second(reading, number, at)
    return not _follows_verb(reading) and told


def _is_second(reading: Reading, number: int, comma: int) -> bool:
    """Return whether people within commas act: "…, and A, and B, the mayor, left", "A, ill, and B, went"."""
    found = reading.constituents[number]
    several = len(found.heads) > 1 or _awaits_second(reading)
    both = Part.COMMA in reading.joints and Part.AND in reading.joints
    verb = reading.constituents[comma + 1].first if reading.near.is_finite(comma + 1) else None
    acts = verb is not None and CLAUSAL not in reading.chunks[verb]
    return several and both and acts and reading.near.is_a(PERSONAL, found.nouns)


def _awaits_second(reading: Reading) -> bool:
    """Return whether somebody before, with no more than an aside behind, has no verb yet."""
    behind = reading.level.relative and reading.level.verb is not None and len(reading.levels) > 1
    level = reading.levels[-2] if behind else reading.level
    return level.awaits_verb and reading.near.is_a(PERSONAL, level.subjects[0])


def _is_in_attribute(reading: Reading) -> bool:
    """Return whether nouns are the object of a noun's attribute: "talks to unite A and B are over"."""
    verb = reading.current
    if verb is None or verb.adjuncts:
        return False
    if not (verb.objects or reading.joints):
        return _is_within_clause(reading, verb) or _is_attribute(reading, verb)
    return bool(verb.objects) and Part.AND in reading.joints and _is_attribute(reading, verb)


def _is_attribute(reading: Reading, verb: OpenClause) -> bool:
    """Return whether a verb without a subject of its own tells of a noun whose verb is still to come."""
    if verb.construction not in _ATTRIBUTES or not reading.level.awaits_verb:
        return False
    return NOMINAL in reading.chunks[verb.verb - 1]


def _is_within_clause(reading: Reading, verb: OpenClause) -> bool:
    """Return whether a verb is that of a clause within one whose verb is still to come.

    "The port that A built is …", "a port opened when A visited Rome is …".
    """
    inner = reading.level.verb is verb and CLAUSAL not in reading.chunks[verb.verb]
    return inner and len(reading.levels) > 1 and reading.levels[-2].awaits_verb


def described(reading: Reading, number: int) -> Group:
    """Return the thing right before that a subject begins to tell of: "praised the port A built".

    A comma that nobody wrote may stand between two names; () where a subject tells of nothing.
    """
    verb, near = reading.current, reading.near
    unsaid = (
        reading.parts[number - 1] is Part.COMMA and "," not in reading.chunks[_first(reading, number - 1)]
    )
    before = reading.constituents[number - 1 - unsaid]
    if verb is None or (reading.joints and not unsaid) or CLAUSAL in reading.chunks[verb.verb]:
        return ()
    if not before.nouns or near.is_a(PERSONAL, before.nouns) or near.is_a(LOCATIVE, before.nouns):
        return ()
    dated = near.is_a(ADVERBIAL, before.nouns) or SUBORDINATOR in reading.chunks[before.first]
    adjacent = before.last >= _first(reading, number) - 1
    return before.nouns if adjacent and not dated and reading.level.verb is verb else ()


def _first(reading: Reading, number: int) -> int:
    return reading.constituents[number].first


def is_object(reading: Reading, number: int, nouns: Group) -> bool:
    """Return whether no comma parts nouns from the verb, or only a late object or the object's name."""
    return (
        not reading.aside or _is_late_object(reading, number, nouns) or _names_object(reading, number, nouns)
    )


def _is_late_object(reading: Reading, number: int, nouns: Group) -> bool:
    """Return whether a day or place within commas parts people from their verb: "saw on May 3, A".

    Right behind the verb anything within commas does, and things too: "sold, among others, a ship".  Behind
    the home of somebody stands what he is: "sailed with A of Rome, the captain".
    """
    verb = reading.current
    if (
        verb is None
        or verb.objects
        or not verb.adjuncts
        or verb.passive
        or CLAUSAL in reading.chunks[verb.verb]
    ):
        return False
    if reading.near.is_insertion(number - 1, verb.verb):
        return verb.construction in _ACTING
    before = reading.constituents[number - 2]
    owner = reading.constituents[number - 3]
    home = "of" in reading.chunks[before.first] and reading.near.is_a(PERSONAL, owner.nouns)
    aside = before.part in ASIDE and not home and not reading.near.is_a(PERSONAL, before.nouns)
    return aside and verb.construction in _ACTING and reading.near.is_a(PERSONAL, nouns)


def has_own_goal(reading: Reading, number: int) -> bool:
    """Return whether a verb is left out behind nouns: "A sailed to Rome on Monday, B to Paris"."""
    verb = reading.current
    if verb is None or not reading.joints:
        return False
    behind = reading.constituents[number + 1 : number + 2]
    brought = any(found.part is Part.PREPOSITION and "to" in reading.chunks[found.first] for found in behind)
    return brought and any(
        adjunct.preposition is not None and "to" in reading.chunks[adjunct.preposition]
        for adjunct in verb.adjuncts
    )


def _names_object(reading: Reading, number: int, nouns: Group) -> bool:
    """Return whether commas hold the name of the object right before: "saw his pilot, Anna, in Rome"."""
    verb = reading.current
    closed = reading.parts[number + 1] in {Part.COMMA, None} and reading.parts[number - 2] is Part.NOMINAL
    if verb is None or len(verb.objects) != 1 or verb.adjuncts or not closed:
        return False
    (*others, noun) = verb.objects[0]
    adjacent = noun.last + 1 == reading.constituents[number].first
    thing = noun.head is not None and reading.chunks[noun.head].isdisjoint((PERSONAL, LOCATIVE))
    return adjacent and thing and not others and len(nouns) == 1 and reading.near.is_a(PERSONAL, nouns)


def goes_on_outside(reading: Reading, nouns: Group) -> OpenClause | None:
    """Return the clause whose list of objects goes on behind a relative clause: "saw A, who left, and B".

    Without "and" before them only several nouns do: "sold a ship, which sank, a boat and a raft".
    """
    if len(reading.levels) < 2 or Part.COMMA not in reading.joints:  # noqa: PLR2004 - outside and inside
        return None
    inner, outer = reading.level.verb, reading.levels[-2].verb
    if inner is None or outer is None or not (reading.level.inserted and outer.objects) or outer.passive:
        return None
    people = reading.near.is_a(PERSONAL, nouns)
    taken = people and any(reading.near.is_a(PERSONAL, group) for group in inner.objects)
    alike = people is reading.near.is_a(PERSONAL, outer.objects[-1])
    listed = Part.AND in reading.joints or (len(nouns) > 1 and not people)
    return outer if listed and alike and not taken else None


def ends_inserted(reading: Reading, number: int) -> OpenClause | None:
    """Return the clause that goes on with an adjunct behind a relative clause: "saw A, who left, in Rome".

    Not behind a place, which commas may hold as well: "A, who sailed to Rome, Italy, on Monday".
    """
    if len(reading.levels) < 2 or not (reading.aside and reading.level.inserted):  # noqa: PLR2004
        return None
    inner, outer, before = reading.level.verb, reading.levels[-2].verb, reading.constituents[number - 2]
    placed = bool(before.nouns) and reading.near.is_a(LOCATIVE, before.nouns)
    objects = outer is not None and bool(outer.objects or outer.adjuncts)
    return outer if inner is not None and objects and not placed else None


def _is_inverted(reading: Reading, number: int, verb: int) -> bool:
    """Return whether nouns are rather the object of a participle: "hosting the race was A"."""
    gerund = number == 1 and reading.current is not None and reading.current.construction == "participle"
    copula = gerund and COPULA in reading.chunks[reading.constituents[verb].first]
    return copula and reading.parts[verb + 1] is Part.NOMINAL


def _follows_verb(reading: Reading) -> bool:
    """Return whether nouns here are rather the object of the verb before: "saw A, the mayor, …"."""
    verb = None if reading.current is None or reading.joints else reading.current.verb
    return verb is not None and CLAUSAL not in reading.chunks[verb]


def opens_clause(reading: Reading, number: int) -> bool:
    """Return whether a new subject follows; between commas alone an adjunct belongs to what was."""
    at = reading.near.past_adjuncts(number)
    if reading.parts[at] is Part.COMMA and not reading.aside:
        at += 1
    return reading.parts[at] is Part.NOMINAL and is_subject(reading, at)
