"""Who meets: the people and bodies that a statement of a meeting names as its sides.

Bodies that only listen or employ somebody are none, organs of a state are told apart.
"""

from collections.abc import Iterator

from kz_diplomacy.events import conferences
from kz_diplomacy.events.briefings import briefed_with
from kz_diplomacy.events.bringing import before
from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.joined import joined_by
from kz_diplomacy.events.meeting_clauses import people_of_clause
from kz_diplomacy.events.named_guests import with_named_guests
from kz_diplomacy.events.outsiders import without_outsiders
from kz_diplomacy.events.representatives import included, is_employer
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.schedules import scheduling
from kz_diplomacy.events.whose import owners_of
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.grammar.syntax import PASSIVE
from kz_diplomacy.knowledge.entries import BodyKind
from kz_diplomacy.knowledge.event_words import EventWord, event_words
from kz_diplomacy.mentions.organization_bounds import STATE_ORGANS
from kz_diplomacy.mentions.values import (
    OrganizationMention,
    PersonMention,
)
from kz_diplomacy.models import Office, Organization, Person
from kz_diplomacy.resolution import countries_of

ROLES = ("participants", "partner", "host", "guest", "beside")
SEATED = frozenset((
    Office.HEAD_OF_STATE,
    Office.HEAD_OF_GOVERNMENT,
    Office.DEPUTY_HEAD_OF_STATE,
    Office.DEPUTY_HEAD_OF_GOVERNMENT,
    Office.FOREIGN_MINISTER,
    Office.MINISTER,
    Office.SPEAKER,
))  # fmt: skip
"""Offices whose holders are met at home."""
OFFICIALS = frozenset(("officials", "ministers", "leaders"))
SHORT = 6
"""Chunks of a sentence that may say nothing: a pronoun, a verb, a pronoun, an aside."""
INCLUDE = "INCLUDE"
LEADING = frozenset(("STAND_FOR", PASSIVE))
LED = 8
"""Chunks from "led by" to a member of the delegation."""
TELLING = frozenset(("NOUN", "CONFERENCE", "PLACE", "DATE"))


def names_nothing(scene: Scene, match: FrameMatch) -> bool:
    """Return whether a short sentence has no known party and no noun, place or day: "They met her"."""
    chunks = scene.chunks.of_sentence(scene.chunks.sentence_of(match.trigger))
    return len(chunks) <= SHORT and not any(scene.parties(n) or TELLING & scene.labels(n) for n in chunks)


def people_of(scene: Scene, match: FrameMatch) -> tuple[int, ...]:
    """Return the chunks of those who meet; who tells of a meeting takes part in it where it has one side."""
    if not conferences.takes_part(scene, match):
        return ()
    roles = tuple(number for role in ROLES for number in match.roles.get(role, ()))
    roles = (*roles, *(leader for number in roles for leader in _leaders(scene, number)))
    beside = (
        *conferences.participating(scene, match),
        *scheduling(scene, match),
        *briefed_with(scene, match),
        *joined_by(scene, match),
        *owners_of(scene, match),
    )
    found = with_named_guests(scene, match, {*roles, *beside, *people_of_clause(scene, match)})
    named = tuple(sorted(found.union(*(included(scene, number) for number in (*found, match.trigger)))))
    chunks = without_outsiders(scene, match, named)
    if len(countries_of(tuple(party for number in chunks for party in scene.parties(number)))) == 1:
        chunks = tuple(sorted((*chunks, *match.roles.get("teller", ()))))
    return chunks


def _leaders(scene: Scene, member: int) -> tuple[int, ...]:
    """Return who leads those of whom a member is named: "a delegation led by X and including Y"."""
    if INCLUDE not in scene.labels(member - 1):
        return ()
    near = before(scene, member)[-LED:]
    by = (n for n in near if "by" in scene.labels(n) and scene.labels(n - 1) >= LEADING)
    return tuple(n + 1 for n in by if "NAMED" in scene.labels(n + 1))


def distinct(persons: tuple[Said[Person], ...]) -> tuple[Said[Person], ...]:
    """Return each person once, with the words that name him first."""
    first: dict[Person, Said[Person]] = {}
    for said in persons:
        first.setdefault(said.value, said)
    return tuple(sorted(first.values(), key=lambda said: said.first))


def bodies_of(scene: Scene, chunks: tuple[int, ...]) -> tuple[Said[Organization], ...]:
    """Return the bodies that take part: a newspaper or agency only asks and listens."""
    heard = [
        number
        for number in chunks
        if not is_employer(scene, number)
        and not any(each.kind is BodyKind.MEDIA for each in scene.mentions(number, OrganizationMention))
    ]
    return scene.bodies(heard)


def strangers_of(scene: Scene, chunks: tuple[int, ...]) -> tuple[Said[Person], ...]:
    """Return the office-holders without a name of whom no word says of which state: "the Speaker".

    "His counterpart" holds the office of whoever meets him.
    """
    others = {said.value.office for said in scene.persons(chunks)}
    own = others.pop() if len(others) == 1 else None
    unknown = (
        (number, each) for number in chunks if not scene.parties(number) for each in _titles(scene, number)
    )
    offices = ((number, title.role, title.office or own) for number, title in unknown)
    return tuple(
        scene.said(Person(role=role, office=office), number)
        for number, role, office in offices
        if office in SEATED
    )


def officials_of(scene: Scene, chunks: tuple[int, ...]) -> tuple[Said[str], ...]:
    """Return the words for officials of whom no word says of which state: "senior government officials"."""
    return tuple(
        scene.said(scene.text(number), number)
        for number in chunks
        if "OFFICIALS" in scene.labels(number) and not scene.parties(number) and _are_ranking(scene, number)
    )


def _are_ranking(scene: Scene, number: int) -> bool:
    """Return whether officials may only be those of a state: mere "officials" are anybody's."""
    *adjectives, noun = scene.words(number)
    of_somebody = "of" in scene.labels(number + 1)
    known = event_words(EventWord.RANKING).issuperset(adjectives)
    return bool(adjectives) and known and noun in OFFICIALS and not of_somebody


def _titles(scene: Scene, number: int) -> Iterator[PersonMention]:
    """Yield the titles that point at one person: "the Speaker", "his counterpart"."""
    for mention in scene.mentions(number, PersonMention):
        if mention.definite and not mention.plural and (mention.office or mention.counterpart):
            yield mention


def organs_of(scene: Scene, chunks: tuple[int, ...]) -> tuple[Said[Organization], ...]:
    """Return the bodies that are organs of a state: its government, parliament and ministries."""
    organs = (
        number
        for number in chunks
        if any(each.kind in STATE_ORGANS for each in scene.mentions(number, OrganizationMention))
    )
    return scene.bodies(tuple(organs))
