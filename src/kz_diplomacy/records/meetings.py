"""Statements of meetings to Meeting records."""

from collections.abc import Iterable
from operator import itemgetter

import attrs

from kz_diplomacy.events.candidates import MeetingCandidate, Said
from kz_diplomacy.events.meetings import sides_in
from kz_diplomacy.models import (
    Country,
    Meeting,
    MeetingKind,
    MeetingMode,
    Office,
    Organization,
    Person,
    Place,
)
from kz_diplomacy.records.agreeing import (
    alike,
    contained,
    each_body_once,
    equal_or_silent,
    is_venue,
    overlap_or_silent,
    persons_agree,
    places_agree,
    values,
)
from kz_diplomacy.records.calendar import OPENING
from kz_diplomacy.records.evidence import every, evidence_of, only
from kz_diplomacy.records.merging import compatible_status, final_status, merge_statements
from kz_diplomacy.records.series import in_series
from kz_diplomacy.text import Document

OF_BODIES = frozenset((Office.ORGANIZATION_HEAD, Office.ORGANIZATION_OFFICIAL, Office.ADVISER, None))
PAIR = 2
NEAR = 2
"""Sentences from a conference to what says more of it."""
LONGEST_LIST = 6
"""Sentences from a conference to the end of a list of those who came."""
REFERRING = ("meeting-attend", "meeting-hold/support")
ACCREDITING = "meeting-accredit"
STANDING_FOR = ("meeting-stand-for", "meeting-represent")
OF_TWO = frozenset(
    "session sitting round consultations commission committee sub-committee subcommittee dialogue".split()
)
"""Words in the names of conferences that two countries hold between them."""


def merge_meetings(candidates: Iterable[MeetingCandidate]) -> tuple[MeetingCandidate, ...]:
    """Return the meetings of an article, each once and with one value a field, those of one side left out."""
    merged = (_settled(meeting) for meeting in merge_statements(in_series(candidates), same_meeting))
    told = (meeting for meeting in merged if not (_adds_side(meeting) and len(meeting.participants) < PAIR))
    return tuple(meeting for meeting in told if sides_of(meeting) >= PAIR or _is_conference(meeting))


def same_meeting(one: MeetingCandidate, other: MeetingCandidate) -> bool:
    """Return whether two statements may be of one meeting."""
    return (
        not (_told_together(one, other) or _is_of_others(one, other))
        and (
            _says_more(one, other)
            or _hands_over(one, other)
            or _sides_agree(one, other)
            or _is_same_conference(one, other)
        )
        and _bodies_agree(one, other)
        and _formats_agree(one, other)
        and equal_or_silent(one.mode, other.mode)
        and not (_only_calls(one, other) or _only_calls(other, one))
        and places_agree(one.place, other.place)
        and overlap_or_silent(one.date, other.date)
        and compatible_status(one.statement, other.statement)
        and (_says_more(one, other) or _names_agree(one, other))
        and _anchored(one, other)
        and not (_is_recalled(one, other) or _is_earlier(one, other) or _is_earlier(other, one))
    )


def _says_more(one: MeetingCandidate, other: MeetingCandidate) -> bool:
    """Return whether one statement only adds who else was at the meeting of the other."""
    return _is_taken_up(one, other) or _was_there(one, other) or _comes_to(one, other)


def _sides_agree(one: MeetingCandidate, other: MeetingCandidate) -> bool:
    return persons_agree(one.participants, other.participants) and contained(_states(one), _states(other))


def _is_same_conference(one: MeetingCandidate, other: MeetingCandidate) -> bool:
    """Return whether both statements tell by one name who comes to a conference of many."""
    named = {_plain(said.value) for said in one.name} & {_plain(said.value) for said in other.name}
    return bool(named) and MeetingKind.BILATERAL not in values((*one.kind, *other.kind))


def _plain(name: str) -> str:
    """Return a name without case and marks: "Central Asia - USA summit" is the "Central Asia-USA summit"."""
    return "".join(filter(str.isalnum, name.lower()))


def _is_taken_up(one: MeetingCandidate, other: MeetingCandidate) -> bool:
    """Return whether words soon after a conference say who else takes part: "the summit is chaired by"."""
    referring = other.statement.implied and other.statement.rule.startswith(REFERRING)
    near = 0 <= other.statement.sentence - one.statement.sentence <= NEAR
    return bool(one.name) and not other.name and referring and near


def _comes_to(one: MeetingCandidate, other: MeetingCandidate) -> bool:
    """Return whether words behind a conference say who of which side came to it: "in attendance were"."""
    adds = other.statement.attendance or _adds_side(other)
    near = 0 <= other.statement.sentence - one.statement.sentence <= LONGEST_LIST
    return bool(one.name) and not other.name and adds and near


def _was_there(one: MeetingCandidate, other: MeetingCandidate) -> bool:
    """Return whether one statement says who else, of no further side, was at the meeting of the other."""
    told = one.statement.sentence <= other.statement.sentence
    return other.statement.attendance and told and values(_states(other)) <= values(_states(one))


def _hands_over(one: MeetingCandidate, other: MeetingCandidate) -> bool:
    """Return whether one tells who took credentials, and the other, without a host, who handed them over."""
    accredits = all(each.statement.rule.startswith(ACCREDITING) for each in (one, other))
    return accredits and other.statement.definite and not one.statement.definite


def _is_recalled(one: MeetingCandidate, other: MeetingCandidate) -> bool:
    """Return whether one is only recalled with its day ("the meeting in 2019") and the other is news."""
    status = one.statement.status
    recalled = bool(one.date) and (status is None or not status.is_stated)
    told = other.statement.status is not None and other.statement.status.is_stated
    return recalled and told and not other.date and not other.statement.definite


def _is_earlier(one: MeetingCandidate, other: MeetingCandidate) -> bool:
    """Return whether one is the last meeting of people whose next one is the news."""
    return one.statement.recalled and not (other.statement.recalled or other.statement.definite or other.date)


def _told_together(one: MeetingCandidate, other: MeetingCandidate) -> bool:
    """Return whether one statement tells of both as of two meetings: "met separately with"."""
    spans = [(each.statement.first, each.statement.last) for each in (one, other)]
    return spans[0] == spans[1] and one.statement.rule == other.statement.rule


def _is_of_others(one: MeetingCandidate, other: MeetingCandidate) -> bool:
    """Return whether talks of which one side is known, told of with day or place, come before another event.

    "Kos met his hosts in Riga on Monday.  …  He also received Braze": only an opening is told again.
    """
    first = OPENING < other.statement.sentence < one.statement.sentence
    return first and bool(other.participants and (other.date or other.place))


def _only_calls(one: MeetingCandidate, other: MeetingCandidate) -> bool:
    """Return whether people only call each other in one statement, and have met in the text of the other."""
    met = other.statement.rule.startswith(("meeting-meet", "meeting-receive")) and not other.mode
    return met and other.statement.sentence > OPENING and MeetingMode.PHONE in values(one.mode)


def _states(meeting: MeetingCandidate) -> tuple[Said[Country], ...]:
    persons = (said.value.country for said in meeting.participants)
    return (*meeting.countries, *(Said(country) for country in persons if country is not None))


def _bodies_agree(one: MeetingCandidate, other: MeetingCandidate) -> bool:
    """Return whether bodies are no other side: talks with a company are not those with a minister."""
    if one.statement.definite or other.statement.definite or one.name or other.name:
        return True
    return contained(*((*_states(each), *each.organizations, *_bodies(each)) for each in (one, other)))


def _formats_agree(one: MeetingCandidate, other: MeetingCandidate) -> bool:
    """Return whether talks have the same format: no talks of three are those of two of them apart."""
    return equal_or_silent(one.kind, other.kind) and not (_is_part(one, other) or _is_part(other, one))


def _is_part(pair: MeetingCandidate, whole: MeetingCandidate) -> bool:
    """Return whether one statement is of two sides of talks that another calls those of several."""
    several = MeetingKind.MULTILATERAL in values(whole.kind) and len(sides_in(whole)) > PAIR
    vague = pair.statement.definite or pair.statement.implied
    return several and not vague and len(sides_in(pair)) == PAIR


def _names_agree(one: MeetingCandidate, other: MeetingCandidate) -> bool:
    if one.name and other.name:
        return any(alike(a.value, b.value) for a in one.name for b in other.name)
    unnamed = not (one.name or other.name) or _are_one_clause(one, other)
    return unnamed or _points_back(one) or _points_back(other)


def _are_one_clause(one: MeetingCandidate, other: MeetingCandidate) -> bool:
    """Return whether one clause tells of both: "gathered in Osh for a summit"."""
    told, held = one.statement, other.statement
    return told.first == held.first and held.rule == "meeting-attend/adjunct" and one.place == other.place


def _points_back(meeting: MeetingCandidate) -> bool:
    """Return whether words may mean a conference told of elsewhere: not if they say who met."""
    return meeting.statement.definite and (not meeting.participants or _adds_side(meeting))


def _adds_side(meeting: MeetingCandidate) -> bool:
    """Return whether a statement tells who stood for a side: "the German side was represented by"."""
    return meeting.statement.rule.startswith(STANDING_FOR)


def _anchored(one: MeetingCandidate, other: MeetingCandidate) -> bool:
    """Return whether something speaks for one meeting: common people, a common name, or a reference back."""
    people = values(one.participants) & values(other.participants)
    named = bool(one.name and other.name)
    silent = not one.participants or not other.participants
    states = silent and values(_states(one)) & values(_states(other))
    return bool(people or named or states) or one.statement.definite or other.statement.definite


def _settled(meeting: MeetingCandidate) -> MeetingCandidate:
    """Return a meeting with the countries of its participants, its kind and its mode."""
    bodies = each_body_once(_acting(meeting) + _bodies(meeting))
    countries = _countries(meeting, bodies)
    if meeting.name and (host := _host(meeting)) is not None:
        countries += (Said(host),) if host not in values(countries) else ()
    settled = attrs.evolve(
        meeting,
        countries=countries,
        organizations=bodies,
        mode=meeting.mode[:1] or (Said(MeetingMode.IN_PERSON),),
        name=meeting.name[:1],
        place=() if MeetingMode.PHONE in values(meeting.mode[:1]) else _place(meeting),
        date=meeting.date[:1],
    )
    return attrs.evolve(settled, kind=meeting.kind[:1] or (Said(_kind(settled)),))


def _acting(meeting: MeetingCandidate) -> tuple[Said[Organization], ...]:
    """Return the bodies that take part; an organ of a state does not where somebody of that state does."""
    present = {said.value.country for said in meeting.participants}
    organs = {organ for organ in values(meeting.organs) if organ.country in present}
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


def _bodies(meeting: MeetingCandidate) -> tuple[Said[Organization], ...]:
    """Return the bodies that participants act for: companies, and international ones without a country."""
    known = {said.value.name for said in meeting.organizations}
    persons = (said.value for said in meeting.participants)
    acting = (
        p for p in persons if p.office is Office.BUSINESS or (p.office in OF_BODIES and p.country is None)
    )
    homes = {p.organization: p.country for p in acting if p.organization is not None}
    return tuple(
        Said(Organization(name=name, country=home)) for name, home in homes.items() if name not in known
    )


def sides_of(meeting: MeetingCandidate) -> int:
    """Return how many sides a meeting has: countries, and bodies that act for no country of its own.

    The head of a body that is not named ("the Secretary-General") stands for it.
    """
    states = values(meeting.countries)
    bodies = [
        s.value for s in meeting.organizations if s.value.country is None or s.value.country not in states
    ]
    unnamed = not bodies and any(_heads_unnamed_body(said.value) for said in meeting.participants)
    return len(states) + len({body.name for body in bodies}) + unnamed


def _heads_unnamed_body(person: Person) -> bool:
    nameless = (person.name, person.country, person.organization) == (None, None, None)
    return nameless and person.office is Office.ORGANIZATION_HEAD


def _is_conference(meeting: MeetingCandidate) -> bool:
    """Return whether it is a conference of which the text tells who takes part, or where or when."""
    sides = meeting.countries or meeting.participants
    return bool(meeting.name and (sides or (meeting.organizations and (meeting.place or meeting.date))))


def _kind(meeting: MeetingCandidate) -> MeetingKind:
    """Return the kind by the number of sides; a summit of two is one of many, a session is theirs alone."""
    joint = len(values(meeting.countries)) == PAIR
    own = not meeting.name or (joint and bool(OF_TWO & set(meeting.name[0].value.lower().split())))
    return MeetingKind.BILATERAL if sides_of(meeting) <= PAIR and own else MeetingKind.MULTILATERAL


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
