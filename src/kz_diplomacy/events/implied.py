"""The side that a sentence leaves unsaid in an article about two countries.

"A talk with the Mongolian Prime Minister is planned": in an article on a Kyrgyz President's trip to Mongolia
the other side is he.
"""

import attrs

from kz_diplomacy.events.candidates import MeetingCandidate, Said
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar import syntax
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.models import Country, MeetingKind, Person

STANDING = ("commission", "committee", "council", "consultations", "dialogue")
PARTNERS = frozenset(("with", "by"))


def with_other_side(scene: Scene, match: FrameMatch, meeting: MeetingCandidate) -> MeetingCandidate:
    """Return a meeting with the other of the article's two sides where it names one partner only.

    The other side is a person where the article names just one of that country, else the country.
    """
    other = _other_side(scene, match, meeting)
    if other is None:
        return meeting
    people = [person for person in scene.resolution.people if person.country == other]
    if len(people) == 1:
        return attrs.evolve(meeting, participants=(Said[Person](people[0]), *meeting.participants))
    return attrs.evolve(meeting, countries=(*meeting.countries, Said[Country](other)))


def both_sides(scene: Scene, meeting: MeetingCandidate) -> MeetingCandidate:
    """Return a session of a commission that needs no name with the two sides of the article.

    "The next session of the commission" is one of the two countries that the article is about.
    """
    name = meeting.name[0].value if meeting.name else ""
    if not name.endswith(STANDING) or name != name.lower() or meeting.countries or meeting.organizations:
        return meeting
    sides = tuple(Said[Country](side) for side in scene.resolution.sides)
    kind = (Said(MeetingKind.BILATERAL),) if sides else meeting.kind
    return attrs.evolve(meeting, countries=sides, kind=kind)


def _other_side(scene: Scene, match: FrameMatch, meeting: MeetingCandidate) -> Country | None:
    partners = [number for numbers in match.roles.values() for number in numbers if scene.persons((number,))]
    if len(partners) != 1 or len(meeting.participants) != 1 or meeting.countries or meeting.organizations:
        return None
    brought = scene.labels(partners[0] - 1) if partners[0] else frozenset[str]()
    active = match.verb is not None and syntax.PASSIVE not in scene.labels(match.verb)
    if not PARTNERS & brought or ("by" in brought and active):
        return None
    sides, home = scene.resolution.sides, meeting.participants[0].value.country
    return next((side for side in sides if side != home), None) if home in sides else None
