"""Statements of meetings to Meeting records."""

from collections.abc import Iterable
from operator import itemgetter

import attrs

from kz_diplomacy.events.body_sessions import is_session
from kz_diplomacy.events.candidates import MeetingCandidate, Said
from kz_diplomacy.mentions.conference_words import conference_words
from kz_diplomacy.mentions.document_words import document_words
from kz_diplomacy.models import Country, Meeting, MeetingKind, MeetingMode, Organization, Place
from kz_diplomacy.records.agreeing import each_body_once, is_venue, values
from kz_diplomacy.records.evidence import every, evidence_of, only
from kz_diplomacy.records.merging import final_status, merge_statements
from kz_diplomacy.records.same_meeting import same_meeting
from kz_diplomacy.records.series import in_series
from kz_diplomacy.records.sides import PAIR, adds_side, bodies_of, sides_of
from kz_diplomacy.text import Document

CABINETS = ("government of ", "cabinet of ")
EVENTS = frozenset(("event", "named"))
"""Classes of nouns for conferences that are no bodies or their sessions."""


def merge_meetings(candidates: Iterable[MeetingCandidate]) -> tuple[MeetingCandidate, ...]:
    """Return the meetings of an article, each once and with one value a field, those of one side left out."""
    merged = (_settled(meeting) for meeting in merge_statements(in_series(candidates), same_meeting))
    told = (meeting for meeting in merged if not (adds_side(meeting) and len(meeting.participants) < PAIR))
    return tuple(each for each in told if _has_sides(each) or _is_conference(each) or is_session(each))


def _has_sides(meeting: MeetingCandidate) -> bool:
    """Return whether two sides meet; states of a region, which are not named, are one."""
    return sides_of(meeting) + meeting.statement.several >= PAIR


def _settled(meeting: MeetingCandidate) -> MeetingCandidate:
    """Return a meeting with the countries of its participants, its kind and its mode."""
    bodies = each_body_once(_acting(meeting) + bodies_of(meeting))
    countries = _countries(meeting, bodies)
    region = meeting.statement.several and len(countries) < PAIR
    of_many = meeting.name or region or is_session(meeting)
    if of_many and (host := _host(meeting)) is not None:
        countries += (Said(host),) if host not in values(countries) else ()
    settled = attrs.evolve(
        meeting,
        countries=countries,
        organizations=tuple(said for said in bodies if not _is_state(said.value)),
        mode=meeting.mode[:1] or (Said(MeetingMode.IN_PERSON),),
        name=meeting.name[:1],
        place=() if MeetingMode.PHONE in values(meeting.mode[:1]) else _place(meeting),
        date=meeting.date[:1],
    )
    return attrs.evolve(settled, kind=meeting.kind[:1] or (Said(_kind(settled)),))


def _is_state(body: Organization) -> bool:
    """Return whether a body is its state, which takes part itself: "the Government of Chile".

    >>> chile = Country("CL")
    >>> [_is_state(Organization(name=name, country=chile)) for name in ("Government", "Government Fund")]
    [True, False]
    """
    ends_so = body.name.lower().rpartition(" ")[2] in document_words().ruling
    return body.country is not None and (ends_so or body.name.lower().startswith(CABINETS))


def _acting(meeting: MeetingCandidate) -> tuple[Said[Organization], ...]:
    """Return the bodies that take part; an organ of a state does not where somebody of that state does.

    Of officials whose state is unknown each may be of that state.
    """
    present = {said.value.country for said in meeting.participants}
    organs = {organ for organ in values(meeting.organs) if {organ.country, None} & present}
    return tuple(said for said in meeting.organizations if said.value not in organs)


def _place(meeting: MeetingCandidate) -> tuple[Said[Place], ...]:
    """Return where people meet: rather the venue that the text names than its town."""
    return tuple(said for said in meeting.place if is_venue(said.value))[:1] or meeting.place[:1]


def _countries(
    meeting: MeetingCandidate, bodies: tuple[Said[Organization], ...]
) -> tuple[Said[Country], ...]:
    """Return the countries that take part in the order in which they, or who stands for them, are named."""
    people = ((said.first, said.value.country) for said in meeting.participants)
    named = sorted([*((said.first, said.value) for said in meeting.countries), *people], key=itemgetter(0))
    stated = {said.value: said for said in reversed(meeting.countries)}
    homes = (*(country for _, country in named), *(said.value.country for said in bodies))
    return tuple(
        stated.get(country) or Said(country) for country in dict.fromkeys(homes) if country is not None
    )


def _host(meeting: MeetingCandidate) -> Country | None:
    """Return the country in which a conference is held."""
    return meeting.place[0].value.country if meeting.place else None


def _is_conference(meeting: MeetingCandidate) -> bool:
    """Return whether it is a conference of which the text tells who takes part, or where or when."""
    if not meeting.name:
        return False
    if meeting.organizations and (meeting.place or meeting.date):
        return True
    if _is_at_home(meeting):
        return False
    sides = meeting.countries or meeting.participants
    return bool(sides and (meeting.place or _is_event(meeting.name[0].value)))


def _is_at_home(meeting: MeetingCandidate) -> bool:
    """Return whether a conference without a name of its own is told of people of the state where it is."""
    homes = {said.value.country for said in meeting.participants}
    alone = homes == values(meeting.countries) == {_host(meeting)}
    return alone and meeting.name[0].value.islower()


def _is_event(name: str) -> bool:
    """Return whether a name is that of a conference, not of a body of one state ("Task Force")."""
    heads = conference_words().heads.find(name.lower().split())
    return all(kind in EVENTS for _, _, kinds in heads[-1:] for kind in kinds)


def _kind(meeting: MeetingCandidate) -> MeetingKind:
    """Return the kind by the number of sides; a summit of two is one of many, a session is theirs alone."""
    joint = len(values(meeting.countries)) == PAIR
    own = not meeting.name or (
        joint and bool(conference_words().of_two & set(meeting.name[0].value.lower().split()))
    )
    few = sides_of(meeting) <= PAIR and not meeting.statement.several
    return MeetingKind.BILATERAL if few and own else MeetingKind.MULTILATERAL


def make_meeting(document: Document, number: int, meeting: MeetingCandidate, visit_id: str | None) -> Meeting:
    """Return the record of a meeting with its evidence; `number` counts from 1."""
    return Meeting(
        id=f"meeting-{number}",
        status=final_status(meeting.statement),
        rule=meeting.statement.rule,
        kind=meeting.kind[0].value,
        mode=meeting.mode[0].value,
        name=only(meeting.name),
        participants=every(meeting.participants),
        countries=every(meeting.countries),
        organizations=every(meeting.organizations),
        place=only(meeting.place),
        date=only(meeting.date),
        topics=every(meeting.topics),
        visit_id=visit_id,
        evidence=evidence_of(document, meeting),
    )
