"""Meetings: who meets, talks, calls or is received, read from the frames of meeting and of holding talks."""

from collections.abc import Iterator

import attrs

from kz_diplomacy.events import conferences
from kz_diplomacy.events.addressing import only_adds
from kz_diplomacy.events.body_sessions import as_session, is_session, of_joint_body
from kz_diplomacy.events.bringing import AFTER, BEFORE, beginning_of, brought_by, noun_of
from kz_diplomacy.events.candidates import MeetingCandidate, Said
from kz_diplomacy.events.circumstances import date_of, mode_of, only_discusses, place_of
from kz_diplomacy.events.city_summits import as_talks_of_two
from kz_diplomacy.events.delegations import is_delegation, is_sent, travellers_of
from kz_diplomacy.events.denials import is_denied
from kz_diplomacy.events.envoys import is_headline_of_many
from kz_diplomacy.events.formats import format_of
from kz_diplomacy.events.implied import both_sides, with_other_side, with_unsaid_host
from kz_diplomacy.events.leagues import are_of_region
from kz_diplomacy.events.name_pairs import named_after
from kz_diplomacy.events.no_meetings import is_no_meeting, is_vague, meets_strangers
from kz_diplomacy.events.outlook import is_agreed_to, is_dropped, status_of
from kz_diplomacy.events.outsiders import ABOUT, is_talked_about
from kz_diplomacy.events.presence import is_attended, tells_presence, tells_who_came
from kz_diplomacy.events.references import referred_to
from kz_diplomacy.events.repetition import is_repeated
from kz_diplomacy.events.representatives import represented
from kz_diplomacy.events.rounds import rounds_of
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.schedules import is_scheduled
from kz_diplomacy.events.separation import apart, is_series
from kz_diplomacy.events.sides import (
    bodies_of,
    distinct,
    names_nothing,
    officials_of,
    organs_of,
    people_of,
    strangers_of,
)
from kz_diplomacy.events.stating import statement_of
from kz_diplomacy.events.times import clause_ahead, is_present
from kz_diplomacy.grammar import syntax
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.grammar.syntax import COPULA
from kz_diplomacy.knowledge.event_words import EventWord, event_words
from kz_diplomacy.models import MeetingKind, Office, Status

BOTH = 2
AMBASSADORS = {Office.AMBASSADOR}
HAPPENED = (Status.COMPLETED, Status.ONGOING)
INDEFINITE = frozenset(("a", "an"))
TALKING = frozenset(("meeting-meet", "meeting-hold", "meeting-talk"))
WHERE = frozenset(("at", "during", "DURING", "after", "following"))
COMING = frozenset(("ARRIVE", "GO", "VISIT"))
STANDING_FOR = frozenset(("meeting-stand-for", "meeting-represent"))


def meetings_of(scene: Scene, match: FrameMatch) -> Iterator[MeetingCandidate]:
    """Yield the meetings that a match of a frame states.

    With fewer than two sides it is a mere reference to a meeting told of elsewhere ("the talks took place in
    Astana"), unless it is a conference with a name.
    """
    denied = (is_denied(scene, match) and not is_dropped(scene, match)) or tells_presence(scene, match)
    silent = denied or names_nothing(scene, match)
    if silent or conferences.in_passing(scene, match) or is_no_meeting(scene, match):
        return
    if match.frame.name == "meeting-it":
        yield from referred_to(scene, match)
        return
    whole = _whole(scene, match)
    if is_headline_of_many(scene, match, whole):
        return
    if _is_alone(whole):
        about = ABOUT & brought_by(scene, match.trigger)
        if about or _calls_off_another(scene, match, whole) or is_repeated(scene, match):
            return
        if is_series(scene, match) and whole.participants and (whole.mode or whole.date):
            whole = attrs.evolve(whole, statement=attrs.evolve(whole.statement, series=True))
        elif is_vague(scene, match) or is_talked_about(scene, match) or _meets_nobody(scene, match, whole):
            return
    for meeting in rounds_of(scene, match, whole):
        yield from apart(scene, match, meeting)


def _meets_nobody(scene: Scene, match: FrameMatch, whole: MeetingCandidate) -> bool:
    """Return whether the other side is unknown, and cannot be officials of a country that is visited."""
    return meets_strangers(scene, match) and not whole.officials


def _whole(scene: Scene, match: FrameMatch) -> MeetingCandidate:
    """Return all that a match says as one meeting."""
    chunks = people_of(scene, match)
    sent = travellers_of(scene, [number for number in chunks if is_sent(scene, number)])
    countries, bodies = represented(scene, chunks)
    holder = conferences.holder_of(scene, match.trigger)
    more_countries, more_bodies = conferences.members(scene, holder)
    mode = mode_of(scene, match)
    pair = named_after(scene, noun_of(match))
    said = MeetingCandidate(
        statement=statement_of(scene, match, _status(scene, match), definite=False),
        kind=(Said(MeetingKind.BILATERAL),) if pair else format_of(scene, holder),
        mode=mode,
        name=() if pair else _name(scene, match, holder),
        participants=distinct((*scene.persons(chunks), *sent.persons, *pair)),
        countries=(*scene.countries(chunks), *sent.origins, *countries, *more_countries),
        organizations=(*bodies_of(scene, chunks), *sent.bodies, *bodies, *more_bodies),
        organs=organs_of(scene, chunks),
        strangers=strangers_of(scene, chunks),
        officials=officials_of(scene, chunks),
        place=place_of(scene, match),
        date=date_of(scene, match),
    )
    said = as_session(scene, match, with_unsaid_host(scene, match, of_joint_body(scene, said)))
    said = both_sides(scene, as_talks_of_two(scene, _with_region(scene, match, said, chunks)))
    complete = _leads_mission(scene, match) or is_attended(scene, match)
    found = said if complete or is_session(said) else with_other_side(scene, match, said)
    told = tells_who_came(scene, match) or conferences.is_come_to(scene, match, found.participants)
    came = told and not (found.date or found.place or found.name)
    implied = (
        found is not said
        or came
        or only_discusses(scene, match)
        or _is_time(scene, match)
        or conferences.is_taken_up(scene, match)
        or _is_called(scene, match)
    )
    alone = _is_alone(found) and not _takes_credentials(match, found)
    if not (implied or alone or _points_back(scene, match, found)):
        return found
    statement = attrs.evolve(
        found.statement,
        definite=True,
        implied=implied and not alone,
        attendance=came or (alone and is_attended(scene, match)),
    )
    return attrs.evolve(found, statement=statement)


def _name(scene: Scene, match: FrameMatch, holder: int) -> tuple[Said[str], ...]:
    """Return the name of a conference, of a session "its" commission's."""
    return conferences.named(scene, noun_of(match) if holder == match.trigger else holder)


def _with_region(
    scene: Scene, match: FrameMatch, meeting: MeetingCandidate, chunks: tuple[int, ...]
) -> MeetingCandidate:
    """Return a meeting of one named side, or none, with the states of a region as another.

    Several who are met one by one are none: "a round of one-on-one talks with Arab leaders".
    """
    two = MeetingKind.BILATERAL in {said.value for said in meeting.kind}
    apart_from_each_other = two or "SEVERAL" in scene.labels(match.trigger)
    if apart_from_each_other or len(sides_in(meeting)) >= BOTH:
        return meeting
    if not any(are_of_region(scene, number) for number in chunks):
        return meeting
    return attrs.evolve(meeting, statement=attrs.evolve(meeting.statement, several=True))


def _status(scene: Scene, match: FrameMatch) -> Said[Status] | None:
    """Return the status; what is to be reached at a conference lies ahead with it.

    Who stood for a side says nothing of it: "the delegation is led by A" while the talks are to come.
    """
    if match.frame.name in STANDING_FOR:
        return None
    aims = match.verb is not None and syntax.INFINITIVE in scene.labels(match.verb)
    if aims and (_is_leaving(scene, match) or not conferences.takes_part(scene, match)):
        return Said(Status.PLANNED)
    if match.verb is not None and match.verb == match.trigger:
        group = scene.chunk(match.verb).group
        ahead = None if group is None else clause_ahead(scene, match.verb, group)
        if ahead is not None:
            return scene.said(Status.PLANNED, ahead)
    return _told_status(scene, match)


def _is_leaving(scene: Scene, match: FrameMatch) -> bool:
    """Return whether somebody only sets out to meet: "leaves tonight to attend the summit"."""
    group = None if match.governor is None else scene.chunk(match.governor).group
    return group is not None and "SET_OUT" in group.classes and is_present(scene, group)


def _told_status(scene: Scene, match: FrameMatch) -> Said[Status] | None:
    """Return the status that the verbs of a meeting tell."""
    if match.verb is not None and is_dropped(scene, match):
        return scene.said(Status.CANCELLED, match.verb)
    if _is_where_agreed(scene, match):
        return scene.said(Status.COMPLETED, match.trigger)
    prepared = beginning_of(scene, match.trigger) - 2
    if prepared >= 0 and "PREPARATION" in scene.labels(prepared) and "for" in scene.labels(prepared + 1):
        return scene.said(Status.PLANNED, prepared)
    if is_scheduled(scene, match):
        return Said(Status.PLANNED)
    return None if _is_aim_of_journey(scene, match) else status_of(scene, match)


def _is_where_agreed(scene: Scene, match: FrameMatch) -> bool:
    """Return whether talks took place at which something was planned: "agreed at the summit to"."""
    group = None if match.verb is None else scene.chunk(match.verb).group
    if group is None or match.construction != "adjunct" or not WHERE & brought_by(scene, match.trigger):
        return False
    return is_agreed_to(scene, group) or (group.status is Status.COMPLETED and "PLAN" in group.classes)


def _is_aim_of_journey(scene: Scene, match: FrameMatch) -> bool:
    """Return whether talks are what somebody has come for, be they over or ahead: "arrived for talks"."""
    brought = match.construction == "adjunct" and "for" in brought_by(scene, match.trigger)
    coming = match.verb if brought else match.governor
    if coming is None or match.frame.name not in TALKING:
        return False
    group = scene.chunk(coming).group
    came = group is not None and group.status is Status.COMPLETED
    return came and bool(COMING & scene.labels(coming))


def _is_called(scene: Scene, match: FrameMatch) -> bool:
    """Return whether talks told of before are only called something.

    "It will be their first meeting", "will meet him in the first talks between the two countries".
    """
    verb = match.verb
    if verb is None or not 0 < verb < match.trigger:
        return False
    if match.construction == "adjunct":
        return "MEET" in scene.labels(verb) and "in" in brought_by(scene, match.trigger)
    if match.construction != "noun-phrase":
        return False
    group = scene.chunk(verb).group
    marks = group is not None and group.lemma in event_words(EventWord.MARKING)
    return (marks or COPULA in scene.labels(verb)) and _is_pronoun(scene, verb - 1)


def _is_pronoun(scene: Scene, number: int) -> bool:
    """Return whether a chunk points back to an event: "it", "this"."""
    return "IT" in scene.labels(number) or scene.document.lower[scene.chunk(number + 1).first - 1] == "this"


def _points_back(scene: Scene, match: FrameMatch, meeting: MeetingCandidate) -> bool:
    """Return whether a statement only adds to a meeting told of elsewhere."""
    if only_adds(scene, match):
        return True
    accredits = match.frame.name == "meeting-accredit" and _without_host(meeting)
    return accredits or match.frame.name in STANDING_FOR


def _calls_off_another(scene: Scene, match: FrameMatch, meeting: MeetingCandidate) -> bool:
    """Return whether some other event is called off: "pulled out of a conference of librarians"."""
    status = meeting.statement.status
    cancelled = status is not None and status.value is Status.CANCELLED
    first = scene.chunk(match.trigger).first
    return cancelled and bool(INDEFINITE.intersection(scene.document.lower[max(first - 1, 0) : first + 1]))


def _leads_mission(scene: Scene, match: FrameMatch) -> bool:
    """Return whether somebody leads a delegation, which may travel without a meeting."""
    side = match.roles.get("side", ())
    told = match.construction == "passive" and not any("DELEGATION" in scene.labels(n) for n in side)
    return not told and any(is_delegation(scene, number) for number in side)


def _is_alone(meeting: MeetingCandidate) -> bool:
    """Return whether a statement says nothing of a second side, nor the name of a conference.

    States of a region are a side; where they meet their host is another.
    """
    sides = len(sides_in(meeting)) + (1 + bool(meeting.place) if meeting.statement.several else 0)
    return sides < BOTH and not (meeting.name or is_session(meeting))


def _without_host(meeting: MeetingCandidate) -> bool:
    """Return whether all who are named hand over their credentials, and nobody takes them."""
    return {said.value.office for said in meeting.participants} <= AMBASSADORS


def _takes_credentials(match: FrameMatch, meeting: MeetingCandidate) -> bool:
    """Return whether somebody takes credentials, be it told or not whose: the envoys may be told later."""
    return match.frame.name == "meeting-accredit" and not _without_host(meeting)


def sides_in(meeting: MeetingCandidate) -> set[object]:
    """Return the sides that a statement names: countries, bodies, and people of neither."""
    return {
        *(said.value.country or said.value.organization for said in meeting.participants),
        *(said.value for said in meeting.countries),
        *((said.value.name, said.value.country) for said in meeting.organizations),
    }


def _is_time(scene: Scene, match: FrameMatch) -> bool:
    """Return whether talks are only a time: "met him before their talks", "will sign it after the talks"."""
    if match.verb is None or match.verb == match.trigger:
        return False
    group = scene.chunk(match.verb).group
    past = group is not None and group.status in HAPPENED
    brought = brought_by(scene, match.trigger)
    told = "DEFINITE" in scene.labels(match.trigger) and not past
    return bool(brought & BEFORE) if past else told and bool(brought & AFTER)
