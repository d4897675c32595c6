"""Whether two statements are of one meeting.

Sides, bodies, format, mode, place, day, stage and name must fit, each where both statements give it; and
something must speak for one meeting, or one of them only points to the other or says who else was there.
"""

from kz_diplomacy.events.body_sessions import is_session
from kz_diplomacy.events.candidates import MeetingCandidate
from kz_diplomacy.events.meetings import sides_in
from kz_diplomacy.models import MeetingKind, MeetingMode, Status
from kz_diplomacy.records.agreeing import (
    alike,
    alike_within,
    contained,
    equal_or_silent,
    is_long_past,
    is_one_body,
    overlap_or_silent,
    persons_agree,
    places_agree,
    values,
)
from kz_diplomacy.records.calendar import OPENING
from kz_diplomacy.records.merging import compatible_status
from kz_diplomacy.records.sides import PAIR, adds_side, bodies_of, states_of

FEW = 4
"""Sides of talks that may also be told of as those of two of them: "met A and B"."""
NEAR = 2
"""Sentences from a conference to what says more of it."""
LONGEST_LIST = 6
"""Sentences from a conference to the end of a list of those who came."""
REFERRING = ("meeting-attend", "meeting-hold/support")
ACCREDITING = "meeting-accredit"


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
        and not (_is_recalled(one, other) or is_long_past(one, other) or is_long_past(other, one))
    )


def _says_more(one: MeetingCandidate, other: MeetingCandidate) -> bool:
    """Return whether one statement only adds who else was at the meeting of the other."""
    return _is_taken_up(one, other) or _was_there(one, other) or _comes_to(one, other)


def _sides_agree(one: MeetingCandidate, other: MeetingCandidate) -> bool:
    return persons_agree(one.participants, other.participants) and contained(states_of(one), states_of(other))


def _is_same_conference(one: MeetingCandidate, other: MeetingCandidate) -> bool:
    """Return whether both statements tell by one name who comes to a conference of many."""
    named = {_plain(said.value) for said in one.name} & {_plain(said.value) for said in other.name}
    same = named or _are_of_one_body(one, other)
    return bool(same) and MeetingKind.BILATERAL not in values((*one.kind, *other.kind))


def _are_of_one_body(one: MeetingCandidate, other: MeetingCandidate) -> bool:
    """Return whether two conferences of the same body have names that are alike but for its name."""
    bodies = [{said.value.name for said in each.organizations} for each in (one, other)]
    shared = any(is_one_body(a, b) for a in bodies[0] for b in bodies[1])
    names = ((a.value, b.value) for a in one.name for b in other.name)
    return shared and any(alike_within(a, b, bodies[0] | bodies[1]) for a, b in names)


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
    adds = other.statement.attendance or adds_side(other)
    near = 0 <= other.statement.sentence - one.statement.sentence <= LONGEST_LIST
    return (bool(one.name) or is_session(one)) and not other.name and adds and near


def _was_there(one: MeetingCandidate, other: MeetingCandidate) -> bool:
    """Return whether one statement says who else was at the meeting of the other: of two, no further side."""
    told = one.statement.sentence <= other.statement.sentence
    if not (other.statement.attendance and told):
        return False
    near = other.statement.sentence - one.statement.sentence <= NEAR
    own = values(states_of(other))
    if not own:
        return near
    return own <= values(states_of(one)) or (near and len(sides_in(one)) > PAIR)


def _hands_over(one: MeetingCandidate, other: MeetingCandidate) -> bool:
    """Return whether one tells who took credentials, and the other, without a host, who handed them over."""
    accredits = all(each.statement.rule.startswith(ACCREDITING) for each in (one, other))
    return accredits and other.statement.definite and not one.statement.definite


def _is_recalled(one: MeetingCandidate, other: MeetingCandidate) -> bool:
    """Return whether one is only recalled with its day ("the meeting in 2019") and the other is news."""
    status = one.statement.status
    open_status = status is None or not (status.is_stated or status.value is Status.PLANNED)
    recalled = bool(one.date) and open_status
    told = other.statement.status is not None and other.statement.status.is_stated
    return recalled and told and not other.date and not other.statement.definite


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


def _bodies_agree(one: MeetingCandidate, other: MeetingCandidate) -> bool:
    """Return whether bodies are no other side: talks with a company are not those with a minister."""
    if one.name or other.name:
        return True
    if one.statement.definite or other.statement.definite:
        return not (_is_of_outsider(one, other) or _is_of_outsider(other, one))
    return contained(*((*states_of(each), *each.organizations, *bodies_of(each)) for each in (one, other)))


def _is_of_outsider(said: MeetingCandidate, whole: MeetingCandidate) -> bool:
    """Return whether only a body is named that was not at the talks of others: "Eni is in talks"."""
    if not said.statement.definite or said.statement.attendance or said.participants or said.countries:
        return False
    bodies = values(said.organizations)
    common = bodies & values(whole.organizations) or {body.country for body in bodies} & values(
        states_of(whole)
    )
    return bool(bodies) and not common and _has_all_sides(whole)


def _has_all_sides(meeting: MeetingCandidate) -> bool:
    """Return whether a statement tells who met: two sides, or one body's members."""
    several = meeting.statement.several or MeetingKind.MULTILATERAL in values(meeting.kind)
    return len(sides_in(meeting)) + several >= PAIR


def _formats_agree(one: MeetingCandidate, other: MeetingCandidate) -> bool:
    """Return whether talks have the same format: no talks of three are those of two of them apart."""
    return equal_or_silent(one.kind, other.kind) and not (_is_part(one, other) or _is_part(other, one))


def _is_part(pair: MeetingCandidate, whole: MeetingCandidate) -> bool:
    """Return whether one statement is of two sides of talks that another calls those of several or many.

    Or calls itself one of two: "held a bilateral meeting with A".
    """
    told = MeetingKind.MULTILATERAL in values(whole.kind) or MeetingKind.BILATERAL in values(pair.kind)
    several = len(sides_in(whole)) > (PAIR if told else FEW)
    vague = pair.statement.definite or pair.statement.implied
    return several and not vague and len(sides_in(pair)) == PAIR


def _names_agree(one: MeetingCandidate, other: MeetingCandidate) -> bool:
    if one.name and other.name:
        similar = any(alike(a.value, b.value) for a in one.name for b in other.name)
        return similar or _are_of_one_body(one, other)
    unnamed = not (one.name or other.name) or _are_one_clause(one, other)
    return unnamed or _points_back(one) or _points_back(other) or _goes_on(one, other)


def _goes_on(one: MeetingCandidate, other: MeetingCandidate) -> bool:
    """Return whether the two sides of a session discuss something there: "the two ministers reviewed"."""
    discussed = other.statement.implied and other.statement.rule.startswith("meeting-discuss")
    near = 0 <= other.statement.sentence - one.statement.sentence <= NEAR
    states = values(states_of(one))
    of_both = len(states) == PAIR and states == values(states_of(other))
    return bool(one.name) and discussed and near and of_both


def _are_one_clause(one: MeetingCandidate, other: MeetingCandidate) -> bool:
    """Return whether one clause tells of both: "gathered in Osh for a summit"."""
    told, held = one.statement, other.statement
    return told.first == held.first and held.rule == "meeting-attend/adjunct" and one.place == other.place


def _points_back(meeting: MeetingCandidate) -> bool:
    """Return whether words may mean a conference told of elsewhere: not if they say who met."""
    return meeting.statement.definite and (not meeting.participants or adds_side(meeting))


def _anchored(one: MeetingCandidate, other: MeetingCandidate) -> bool:
    """Return whether something speaks for one meeting: common people, a common name, or a reference back."""
    people = values(one.participants) & values(other.participants)
    named = bool(one.name and other.name)
    silent = not one.participants or not other.participants
    states = silent and values(states_of(one)) & values(states_of(other))
    league = one.statement.several and other.statement.several and silent
    return bool(people or named or states or league) or one.statement.definite or other.statement.definite
