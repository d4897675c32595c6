"""The side that a sentence leaves unsaid in an article about two countries.

"A talk with the Mongolian Prime Minister is planned": in an article on a Kyrgyz President's trip to Mongolia
the other side is he.
"""

from collections.abc import Collection, Sequence

import attrs

from kz_diplomacy.events.candidates import MeetingCandidate, Said
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar import syntax
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.mentions.conference_words import conference_words
from kz_diplomacy.models import Country, MeetingKind, Organization, Person

OWN_SIDES = frozenset(("host", "teller"))
PARTNERS = frozenset(("with", "by"))
LISTING = frozenset((syntax.AND, syntax.COMMA))


def with_other_side(scene: Scene, match: FrameMatch, meeting: MeetingCandidate) -> MeetingCandidate:
    """Return a meeting with the side that it leaves unsaid where it names one partner only.

    Of an article's two sides it is the other: a person where the article names just one of that country, else
    the country.  Where there are more it is the person whom the article speaks of most.
    """
    partner = _partner(scene, match, meeting)
    if partner is None:
        return meeting
    sides = scene.resolution.sides
    if partner.country not in sides:
        return _with_person(meeting, _protagonist(scene, partner))
    other = next(side for side in sides if side != partner.country)
    people = [person for person in scene.resolution.people if person.country == other]
    if len(people) == 1:
        return _with_person(meeting, people[0])
    return attrs.evolve(meeting, countries=(*meeting.countries, Said[Country](other)))


def with_unsaid_host(scene: Scene, match: FrameMatch, meeting: MeetingCandidate) -> MeetingCandidate:
    """Return talks "with A and B" with whom the article speaks of most: neither A nor B talks with the other.

    Where that is nobody from elsewhere the talks have no sides that the text tells.
    """
    if not _are_partners_only(scene, match, meeting):
        return meeting
    complete = with_protagonist(scene, meeting, [said.value for said in meeting.participants])
    if complete is not meeting:
        return complete
    dated = match.roles.keys() & {"place", "date"}
    return meeting if dated else attrs.evolve(meeting, participants=(), countries=(), organizations=())


def _are_partners_only(scene: Scene, match: FrameMatch, meeting: MeetingCandidate) -> bool:
    """Return whether all who are named for talks stand behind "with", and come from several countries."""
    told = match.construction == "support" or match.roles.keys() & OWN_SIDES
    if match.frame.name != "meeting-hold" or meeting.name or told:
        return False
    named, first = match.roles.get("participants", ()), scene.chunk(match.trigger).first
    sides = (*meeting.participants, *meeting.countries, *meeting.organizations)
    homes = {said.value.country for said in meeting.participants} | {said.value for said in meeting.countries}
    joined = all(LISTING & scene.labels(number - 1) for number in named[1:])
    listed = joined and bool(named) and syntax.AND in scene.labels(named[-1] - 1)
    last = scene.chunk(named[-1]).last if named else first
    behind = all(first < said.first < last for said in sides) and listed
    return behind and len(homes) > 1 and bool(named) and "with" in scene.labels(named[0] - 1)


def with_protagonist(
    scene: Scene, meeting: MeetingCandidate, partners: Collection[Person]
) -> MeetingCandidate:
    """Return talks with several partners with the one whom the article speaks of most, if from elsewhere."""
    first = next(iter(scene.prominent), None)
    homes = {partner.country for partner in partners}
    if not partners or first is None or first.country is None or first.country in homes:
        return meeting
    return _with_person(meeting, first)


def _with_person(meeting: MeetingCandidate, person: Person | None) -> MeetingCandidate:
    if person is None:
        return meeting
    return attrs.evolve(meeting, participants=(Said[Person](person), *meeting.participants))


def _protagonist(scene: Scene, partner: Person | Organization) -> Person | None:
    """Return whom the article speaks of most if he does not come from the same country."""
    first = next(iter(scene.prominent), None)
    if first is None or first == partner:
        return None
    side = first.country or first.organization
    return None if side is None or side == partner.country else first


def both_sides(scene: Scene, meeting: MeetingCandidate) -> MeetingCandidate:
    """Return a session of a commission that needs no name with the two sides of the article.

    "The next session of the commission" is one of the two countries that the article is about.
    """
    name = meeting.name[0].value if meeting.name else ""
    words = conference_words()
    regular = name.endswith(tuple(words.standing | words.regular))
    if not regular or name != name.lower() or meeting.countries or meeting.organizations:
        return meeting
    sides = tuple(Said[Country](side) for side in scene.resolution.sides)
    kind = (Said(MeetingKind.BILATERAL),) if sides else meeting.kind
    return attrs.evolve(meeting, countries=sides, kind=kind)


def _names(scene: Scene, number: int, sides: Sequence[Person | Organization]) -> bool:
    """Return whether a chunk names sides of a meeting, and nobody else."""
    said = (*scene.persons((number,)), *scene.bodies((number,)))
    return bool(said) and all(each.value in sides for each in said)


def _partner(scene: Scene, match: FrameMatch, meeting: MeetingCandidate) -> Person | Organization | None:
    """Return the only partner that a meeting names, or one of several from one country: "with" or "by"."""
    named: list[Person | Organization] = [said.value for said in meeting.participants]
    named += [said.value for said in meeting.organizations]
    numbers = (number for numbers in match.roles.values() for number in numbers)
    partners = [number for number in numbers if _names(scene, number, named)]
    homes = {each.country for each in named}
    if not partners or len(partners) != len(named) or len(homes) > 1 or meeting.countries:
        return None
    brought = scene.labels(partners[0] - 1) if partners[0] else frozenset[str]()
    active = match.verb is not None and syntax.PASSIVE not in scene.labels(match.verb)
    if not PARTNERS & brought or ("by" in brought and active):
        return None
    return named[0]
