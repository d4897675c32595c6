"""Whose participle or relative clause it is where the nouns right before it do not tell."""

from kz_diplomacy.grammar.clauses import Group
from kz_diplomacy.grammar.nouns import Constituent
from kz_diplomacy.grammar.reading import Reading
from kz_diplomacy.grammar.syntax import LOCATIVE, PERSONAL, Part

_PERSONAL = frozenset(("who", "whom"))


def subjects_of_aside(reading: Reading) -> list[Group]:
    """Return the subjects of a participle behind a comma: rather somebody than a thing of a level inside.

    "Anna praised the port that Rome built, ending a visit": Anna ends it.
    """
    own = reading.level.subjects
    told = (level.subjects for level in reading.levels[:-1] if level.verb is not None)
    people = next((each for each in told if each and reading.near.is_a(PERSONAL, each[0])), list[Group]())
    thing = bool(own) and not reading.near.is_a(PERSONAL, own[0])
    return [*people, *own] if thing else own


def subjects_outside(reading: Reading, number: int) -> list[Group]:
    """Return the subjects of the clause before "while" or "when": "A spoke while hosting B"."""
    if number and reading.parts[number - 1] is Part.SUBORDINATOR:
        for level in reversed(reading.levels[:-1]):
            if level.verb is not None:
                return level.subjects
    return []


def before_preposition(reading: Reading, number: int, relative: Constituent) -> list[Group]:
    """Return what "at which" may speak of: rather no person, and behind a verb its object or subject.

    The name of a place goes on with "where", not with "in which".
    """
    groups = reading.near.nouns_before(number)
    if reading.current is not None and all(reading.near.is_a(LOCATIVE, group) for group in groups):
        groups = [*reading.current.objects[-1:], *reading.current.subjects[:1], *groups]
    personal = not _PERSONAL.isdisjoint(reading.chunks[relative.first])
    groups = [group for group in groups if reading.near.is_a(PERSONAL, group) is personal] or groups
    return [group for group in groups if not reading.near.is_a(LOCATIVE, group)] or groups
