"""Meetings: who meets, talks, calls or is received, read from the frames of meeting and of holding talks."""

from collections.abc import Iterator

import attrs

from kz_diplomacy.events import conferences
from kz_diplomacy.events.addressing import only_adds
from kz_diplomacy.events.bringing import beginning_of, brought_by
from kz_diplomacy.events.candidates import MeetingCandidate, Said
from kz_diplomacy.events.circumstances import date_of, mode_of, only_discusses, place_of
from kz_diplomacy.events.city_summits import as_talks_of_two
from kz_diplomacy.events.delegations import is_delegation, is_sent, travellers_of
from kz_diplomacy.events.formats import format_of
from kz_diplomacy.events.implied import both_sides, with_other_side
from kz_diplomacy.events.meeting_clauses import people_of_clause
from kz_diplomacy.events.no_meetings import is_no_meeting, is_vague, meets_strangers
from kz_diplomacy.events.outlook import is_denied, is_dropped, status_of
from kz_diplomacy.events.presence import is_attended, tells_presence
from kz_diplomacy.events.references import referred_to
from kz_diplomacy.events.representatives import included, is_employer, represented
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.schedules import is_scheduled, scheduling
from kz_diplomacy.events.separation import apart, is_series
from kz_diplomacy.events.stating import statement_of
from kz_diplomacy.events.times import clause_ahead, is_present
from kz_diplomacy.grammar import syntax
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.grammar.syntax import COPULA
from kz_diplomacy.knowledge.entries import BodyKind, NameForm
from kz_diplomacy.mentions.organization_patterns import STATE_ORGANS
from kz_diplomacy.mentions.values import CountryMention, GroupKind, GroupMention, OrganizationMention
from kz_diplomacy.models import Office, Organization, Person, Status
from kz_diplomacy.resolution import countries_of

ROLES = ("participants", "partner", "host", "guest")
BOTH = 2
AMBASSADORS = {Office.AMBASSADOR}
HAPPENED = (Status.COMPLETED, Status.ONGOING)
BEFORE = frozenset(("BEFORE", "before"))
AFTER = frozenset(("after", "following"))
INDEFINITE = frozenset(("a", "an"))
ABOUT = frozenset("on about over regarding concerning".split())
TALKING = frozenset(("meeting-meet", "meeting-hold", "meeting-talk"))
COMING = frozenset(("ARRIVE", "GO", "VISIT"))
JOINING = frozenset(("AND", "DASH"))
STANDING_FOR = frozenset(("meeting-stand-for", "meeting-represent"))


def meetings_of(scene: Scene, match: FrameMatch) -> Iterator[MeetingCandidate]:
    """Yield the meetings that a match of a frame states.

    With fewer than two sides it is a mere reference to a meeting told of elsewhere ("the talks took place in
    Astana"), unless it is a conference with a name.
    """
    denied = (is_denied(scene, match) and not is_dropped(scene, match)) or tells_presence(scene, match)
    if denied or conferences.in_passing(scene, match) or is_no_meeting(scene, match):
        return
    if match.frame.name == "meeting-it":
        yield from referred_to(scene, match)
        return
    whole = _whole(scene, match)
    if _is_alone(whole):
        if _calls_off_another(scene, match, whole):
            return
        if is_series(scene, match) and whole.participants and (whole.mode or whole.date):
            whole = attrs.evolve(whole, statement=attrs.evolve(whole.statement, series=True))
        elif is_vague(scene, match) or meets_strangers(scene, match) or _is_talked_about(scene, match):
            return
    yield from apart(scene, match, whole)


def _whole(scene: Scene, match: FrameMatch) -> MeetingCandidate:
    """Return all that a match says as one meeting."""
    chunks = _people(scene, match)
    sent = travellers_of(scene, [number for number in chunks if is_sent(scene, number)])
    countries, bodies = represented(scene, chunks)
    more_countries, more_bodies = conferences.members(scene, match.trigger)
    mode = mode_of(scene, match)
    said = MeetingCandidate(
        statement=statement_of(scene, match, _status(scene, match), definite=False),
        kind=format_of(scene, match.trigger),
        mode=mode,
        name=conferences.named(scene, _noun(match)),
        participants=_distinct((*scene.persons(chunks), *sent.persons)),
        countries=(*scene.countries(chunks), *sent.origins, *countries, *more_countries),
        organizations=(*_bodies(scene, chunks), *sent.bodies, *bodies, *more_bodies),
        organs=_organs(scene, chunks),
        place=place_of(scene, match),
        date=date_of(scene, match),
    )
    said = both_sides(scene, as_talks_of_two(scene, said))
    complete = _leads_mission(scene, match) or is_attended(scene, match)
    found = said if complete else with_other_side(scene, match, said)
    implied = (
        found is not said
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
        attendance=alone and is_attended(scene, match),
    )
    return attrs.evolve(found, statement=statement)


def _noun(match: FrameMatch) -> int:
    """Return the noun for the meeting: the trigger, or what the verb brings people together for."""
    return next(iter(match.roles.get("talks", ())), match.trigger)


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
    prepared = beginning_of(scene, match.trigger) - 2
    if prepared >= 0 and "PREPARATION" in scene.labels(prepared) and "for" in scene.labels(prepared + 1):
        return scene.said(Status.PLANNED, prepared)
    if is_scheduled(scene, match):
        return Said(Status.PLANNED)
    return None if _is_aim_of_journey(scene, match) else status_of(scene, match)


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
    return COPULA in scene.labels(verb) and "IT" in scene.labels(verb - 1)


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
    """Return whether a statement says nothing of a second side, nor the name of a conference."""
    return len(sides_in(meeting)) < BOTH and not meeting.name


def _without_host(meeting: MeetingCandidate) -> bool:
    """Return whether all who are named hand over their credentials, and nobody takes them."""
    return {said.value.office for said in meeting.participants} <= AMBASSADORS


def _takes_credentials(match: FrameMatch, meeting: MeetingCandidate) -> bool:
    """Return whether somebody takes credentials, be it told or not whose: the envoys may be told later."""
    return match.frame.name == "meeting-accredit" and not _without_host(meeting)


def _people(scene: Scene, match: FrameMatch) -> tuple[int, ...]:
    """Return the chunks of those who meet; who tells of a meeting takes part in it where it has one side."""
    if not conferences.takes_part(scene, match):
        return ()
    roles = (number for role in ROLES for number in match.roles.get(role, ()))
    beside = (*conferences.participating(scene, match), *scheduling(scene, match))
    found = {*roles, *beside, *people_of_clause(scene, match)}
    if not conferences.is_conference(scene, match):
        found = {number for number in found if not _is_of_margins(scene, number)}
    named = tuple(sorted(found.union(*(included(scene, number) for number in (*found, match.trigger)))))
    chunks = tuple(
        number
        for number in named
        if not (_belongs_to_topic(scene, match, number, named) or _is_talked_about(scene, match, number))
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


def _is_talked_about(scene: Scene, match: FrameMatch, number: int | None = None) -> bool:
    """Return whether a country right before talks is rather what they are about: "held Ukraine talks"."""
    talks = _noun(match)
    country = talks - 1 if number is None else number
    if country != talks - 1 or "TALKS" not in scene.labels(talks) or JOINING & scene.labels(country - 1):
        return False
    named = [each.form is NameForm.NAME for each in scene.mentions(country, CountryMention)]
    return named == [True]


def _distinct(persons: tuple[Said[Person], ...]) -> tuple[Said[Person], ...]:
    first: dict[Person, Said[Person]] = {}
    for said in persons:
        first.setdefault(said.value, said)
    return tuple(sorted(first.values(), key=lambda said: said.first))


def _bodies(scene: Scene, chunks: tuple[int, ...]) -> tuple[Said[Organization], ...]:
    """Return the bodies that take part: a newspaper or agency only asks and listens."""
    heard = [
        number
        for number in chunks
        if not is_employer(scene, number)
        and not any(each.kind is BodyKind.MEDIA for each in scene.mentions(number, OrganizationMention))
    ]
    return scene.bodies(heard)


def _organs(scene: Scene, chunks: tuple[int, ...]) -> tuple[Said[Organization], ...]:
    """Return the bodies that are organs of a state: its government, parliament and ministries."""
    organs = (
        number
        for number in chunks
        if any(each.kind in STATE_ORGANS for each in scene.mentions(number, OrganizationMention))
    )
    return scene.bodies(tuple(organs))


def sides_in(meeting: MeetingCandidate) -> set[object]:
    """Return the sides that a statement names: countries, bodies, and people of neither."""
    return {
        *(said.value.country or said.value.organization for said in meeting.participants),
        *(said.value for said in meeting.countries),
        *(said.value.name for said in meeting.organizations),
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
