"""Who meets: the people and bodies that a statement of a meeting names as its sides.

Left out are the country that talks are about ("held Ukraine talks"), whom they are on ("talks with A on the
dispute with B"), the body beside whose summit others meet, and "the sides" where these are two others.
"""

from collections.abc import Iterator

from kz_diplomacy.events import conferences
from kz_diplomacy.events.briefings import briefed_with
from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.meeting_clauses import people_of_clause
from kz_diplomacy.events.representatives import included, is_employer
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.schedules import scheduling
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.knowledge.entries import BodyKind, NameForm
from kz_diplomacy.mentions.organization_bounds import STATE_ORGANS
from kz_diplomacy.mentions.values import (
    CountryMention,
    GroupKind,
    GroupMention,
    OrganizationMention,
    PersonMention,
)
from kz_diplomacy.models import Office, Organization, Person
from kz_diplomacy.resolution import countries_of

ROLES = ("participants", "partner", "host", "guest")
ABOUT = frozenset("on about over regarding concerning".split())
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
JOINING = frozenset(("AND", "DASH"))


def people_of(scene: Scene, match: FrameMatch) -> tuple[int, ...]:
    """Return the chunks of those who meet; who tells of a meeting takes part in it where it has one side."""
    if not conferences.takes_part(scene, match):
        return ()
    roles = tuple(number for role in ROLES for number in match.roles.get(role, ()))
    if match.construction == "adjunct" and "between" in scene.labels(match.trigger + 1):
        roles = tuple(number for number in roles if number > match.trigger)
    beside = (
        *conferences.participating(scene, match),
        *scheduling(scene, match),
        *briefed_with(scene, match),
    )
    found = {*roles, *beside, *people_of_clause(scene, match)}
    if not conferences.is_conference(scene, match):
        found = {number for number in found if not _is_of_margins(scene, number)}
    named = tuple(sorted(found.union(*(included(scene, number) for number in (*found, match.trigger)))))
    chunks = tuple(
        number
        for number in named
        if not (_belongs_to_topic(scene, match, number, named) or is_talked_about(scene, match, number))
    )
    chunks = tuple(number for number in chunks if not _are_of_others(scene, number, chunks))
    if len(countries_of(tuple(party for number in chunks for party in scene.parties(number)))) == 1:
        chunks = tuple(sorted((*chunks, *match.roles.get("teller", ()))))
    return chunks


def _are_of_others(scene: Scene, number: int, chunks: tuple[int, ...]) -> bool:
    """Return whether "the sides" seem to be two others than the partner: "at the talks with A the sides"."""
    sides = any(each.kind is GroupKind.SIDES for each in scene.mentions(number, GroupMention))
    if not sides:
        return False
    people = [said.value.country for said in scene.persons(chunks)]
    return None not in people and bool(people) and not set(people) & set(countries_of(scene.parties(number)))


def _is_of_margins(scene: Scene, number: int) -> bool:
    """Return whether a body is only the one beside whose meeting others meet: "on the margins of the G20"."""
    return number > 0 and "MARGINS" in scene.labels(number - 1)


def _belongs_to_topic(scene: Scene, match: FrameMatch, number: int, named: tuple[int, ...]) -> bool:
    """Return whether "with" belongs to what is talked about: "talks with A on the dispute with B"."""
    topic = number - 2
    if not any(match.trigger < other < topic for other in named):
        return False
    beside = "with" in scene.labels(number - 1) and "THING" in scene.labels(topic)
    return beside and bool(ABOUT & scene.labels(topic - 1))


def is_talked_about(scene: Scene, match: FrameMatch, number: int | None = None) -> bool:
    """Return whether a country right before talks is rather what they are about: "held Ukraine talks"."""
    talks = noun_of(match)
    country = talks - 1 if number is None else number
    if country != talks - 1 or "TALKS" not in scene.labels(talks) or JOINING & scene.labels(country - 1):
        return False
    named = [each.form is NameForm.NAME for each in scene.mentions(country, CountryMention)]
    return named == [True]


def noun_of(match: FrameMatch) -> int:
    """Return the noun for the meeting: the trigger, or what the verb brings people together for."""
    return next(iter(match.roles.get("talks", ())), match.trigger)


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
