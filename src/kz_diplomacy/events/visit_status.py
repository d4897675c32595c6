"""How far a visit has come: what the outlook says, and what inviting, awaiting and lasting say besides.

proposed   "invited him to come", "an invitation to visit"
planned    "accepted the invitation", "is due in Oslo", "Oslo awaits him", "is expected on a visit",
           "preparations for the visit"
cancelled  "the visit is off", "planned to come but called it off"
left open  "the visit will last two days", "the visit comes after"
"""

from kz_diplomacy.events.auxiliaries import BE, MODALS
from kz_diplomacy.events.bringing import before, beginning_of, behind, brought_by
from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.first_visitors import copula_behind, is_ranked
from kz_diplomacy.events.invitations import invitation_of, is_accepted
from kz_diplomacy.events.no_meetings import in_headline
from kz_diplomacy.events.outlook import is_dropped, status_of
from kz_diplomacy.events.plans import for_whom, status_of_plan
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.times import clause_ahead, is_present, main_verb_ahead
from kz_diplomacy.events.verb_values import Form, VerbGroup
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.grammar.syntax import COMMA, NOMINAL
from kz_diplomacy.models import Status

REFERRING = frozenset("DURING during within WITHIN in upon as after following before at on".split())
"""What brings a visit that is only mentioned as the time of something else."""
TOURING = frozenset(("visit-take", "visit-span"))
"""Frames that only say where a tour goes: "a tour that includes Oslo"."""
PREPARING, COMING = frozenset(("PREPARATION",)), frozenset(("DUE_IN", "OFF_TO"))
GOING = frozenset(("ARRIVE", "GO", "RETURN", "BE", "VISIT", "PAY"))
AHEAD = (Status.PLANNED, Status.PROPOSED)
PRESENT = frozenset(("is", "are"))
OWN = frozenset(("IT", "DEFINITE"))
LATER = 12
"""Chunks behind a plan within which it is called off."""
PARTICIPLES = frozenset((Form.PARTICIPLE, Form.PAST_PARTICIPLE))
NEAR = 6
"""Chunks before a visit within which its preparation may be named."""


def visit_status_of(scene: Scene, match: FrameMatch) -> Said[Status] | None:
    """Return the status of a visit with the words that say it, None where they leave it open."""
    copula = copula_behind(scene, match)
    group = None if copula is None else scene.chunk(copula).group
    if copula is not None and group is not None and group.status is not None:
        return scene.said(group.status, copula)
    status = None if is_ranked(scene, match) else _status(scene, match)
    if status is None and match.verb is not None and is_paid_too(scene, match):
        carrying = scene.chunk(match.verb).group
        told = None if carrying is None else carrying.status
        return None if told is None else scene.said(told, match.verb)
    if status is not None and status.value is Status.CANCELLED and _is_time_of_another(scene, match):
        return scene.said(Status.COMPLETED, match.trigger)
    return status


def is_paid_too(scene: Scene, match: FrameMatch) -> bool:
    """Return whether a visit is one more object of a verb: "is paying a visit to A, and the visit to B"."""
    carried = match.verb is not None and {"PAY", "SUPPORT"} <= scene.labels(match.verb)
    return carried and match.construction == "noun-phrase" and "destination" in match.roles


def _status(scene: Scene, match: FrameMatch) -> Said[Status] | None:
    status = status_of(scene, match)
    dropped = match.verb if is_dropped(scene, match) else None
    off = dropped or _called_off(scene, match) or _called_off_later(scene, match, status)
    if for_whom(scene, match) and invitation_of(scene, match) is None:
        return status_of_plan(scene, match)
    if off is not None:
        return scene.said(Status.CANCELLED, off)
    if status is not None and status.value is Status.CANCELLED:
        return None if _is_whole(scene, match.trigger) else status
    invitation, ahead = invitation_of(scene, match), _ahead(scene, match)
    if invitation is not None:
        accepted = is_accepted(scene, match)
        return scene.said(Status.PLANNED if accepted else Status.PROPOSED, invitation)
    return _of_group(scene, match, status) if ahead is None else scene.said(Status.PLANNED, ahead)


def _is_time_of_another(scene: Scene, match: FrameMatch) -> bool:
    """Return whether something is given up on a visit that takes place: "on a visit she refused"."""
    verb = match.verb
    if match.construction != "adjunct" or verb is None or GOING & scene.labels(verb):
        return False
    return bool(REFERRING & brought_by(scene, match.trigger))


def _of_group(scene: Scene, match: FrameMatch, status: Said[Status] | None) -> Said[Status] | None:
    """Return the status that the verb of the clause gives, be it that of the visit or another."""
    group = None if match.verb is None else scene.chunk(match.verb).group
    if group is None:
        return status
    if "BEGIN" in group.classes and is_present(scene, group):
        return scene.said(Status.ONGOING, match.trigger if match.verb is None else match.verb)
    if match.frame.name in TOURING and is_present(scene, group):
        ahead = main_verb_ahead(scene, match.trigger)
        return None if ahead is None else scene.said(Status.PLANNED, ahead)
    if group.status is Status.ONGOING and "SET_OUT" in group.classes and match.construction == "adjunct":
        return scene.said(Status.PLANNED, match.trigger if match.verb is None else match.verb)
    read = _of_participle if match.verb == match.trigger else _of_clause
    return read(scene, match, group, status)


def _called_off(scene: Scene, match: FrameMatch) -> int | None:
    """Return the verb that calls off a visit that is its subject or object."""
    if match.verb == match.trigger or match.construction == "adjunct" or _is_whole(scene, match.trigger):
        return None
    verbs = (*(() if match.verb is None else (match.verb,)), *match.beside)
    return next(
        (verb for verb in verbs if "CANCEL" in scene.labels(verb) and not _carries(scene, verb)), None
    )


def _called_off_later(scene: Scene, match: FrameMatch, status: Said[Status] | None) -> int | None:
    """Return the verb behind "but" that calls off what was planned: "planned to go but cancelled (it)"."""
    planned = _ahead(scene, match) is not None or (status is not None and status.value in AHEAD)
    if match.verb != match.trigger or not planned:
        return None
    joints = (number for number in behind(scene, match.trigger, LATER) if "but" in scene.labels(number))
    verbs = (verb for but in joints for verb in behind(scene, but, 2) if "CANCEL" in scene.labels(verb))
    return next((verb for verb in verbs if _calls_it_off(scene, verb)), None)


def _calls_it_off(scene: Scene, verb: int) -> bool:
    """Return whether a verb calls off what was told before: it has no other object."""
    labels = scene.labels(verb + 1)
    return bool(OWN & labels) or NOMINAL not in labels


def _is_whole(scene: Scene, noun: int) -> bool:
    """Return whether only a part of a trip is told of: "scrapped the Oslo leg of his trip"."""
    first = beginning_of(scene, noun)
    return first > 1 and "of" in scene.labels(first - 1) and "STOP" in scene.labels(first - 2)


def _carries(scene: Scene, verb: int) -> bool:
    return bool({"HOLD", "PAY"} & scene.labels(verb))


def _ahead(scene: Scene, match: FrameMatch) -> int | None:
    """Return the chunk that says that a visit is to come: "due in", "awaits", "preparations for"."""
    if match.frame.name == "visit-host" and "PLAN" in scene.labels(match.trigger):
        return match.trigger
    numbers = (
        before(scene, match.trigger) if match.frame.name == "visit-pay" else range(match.first, match.last)
    )
    if (planned := _planned_behind(scene, match)) is not None:
        return planned
    labels = PREPARING if match.frame.name == "visit-pay" else COMING
    near = range(max(numbers.start, match.trigger - NEAR), numbers.stop)
    return next((number for number in near if labels & scene.labels(number)), None)


def _planned_behind(scene: Scene, match: FrameMatch) -> int | None:
    """Return the participle behind a visit that says when it is to come: "her visit, scheduled for May"."""
    goals = match.roles.get("destination", ())
    if match.frame.name != "visit-pay" or not goals or goals[-1] < match.trigger:
        return None
    number = goals[-1] + 1
    number += COMMA in scene.labels(number)
    group = scene.chunk(number).group
    behind_it = group is not None and group.form in PARTICIPLES
    words = scene.knowledge.prospects.keys() & set(scene.words(number)[:1])
    return number if behind_it and words else None


def _of_participle(
    scene: Scene, match: FrameMatch, group: VerbGroup, status: Said[Status] | None
) -> Said[Status] | None:
    """Return for "before travelling to Oslo" what the verb before says; "leaves today" is still to come."""
    if _leaves_today(scene, match, group) or _sets_out(scene, match, group):
        return scene.said(Status.PLANNED, match.trigger)
    ahead = clause_ahead(scene, match.trigger, group)
    if ahead is not None:
        return scene.said(Status.PLANNED, ahead)
    if match.frame.name == "visit-travel" and in_headline(scene, match) and is_present(scene, group):
        return None
    if group.form is not Form.PARTICIPLE or group.status is not None:
        return status
    for number in reversed(before(scene, match.trigger)):
        other = scene.chunk(number).group
        if other is not None and other.form is Form.FINITE and other.status is not None:
            return scene.said(Status.PLANNED, number) if other.status in AHEAD else status
    return status


def _sets_out(scene: Scene, match: FrameMatch, group: VerbGroup) -> bool:
    """Return whether somebody "is going" or "is leaving" for a place: not yet there."""
    return group.status is Status.ONGOING and "SET_OUT" in scene.labels(match.trigger)


def _leaves_today(scene: Scene, match: FrameMatch, group: VerbGroup) -> bool:
    """Return whether somebody leaves, in the present tense but no headline or lead, today or later."""
    if "GO" not in group.classes or match.frame.name == "visit-return" or not is_present(scene, group):
        return False
    days, today = scene.dates(match.roles.get("date", ())), scene.document.article.published
    if "date" not in match.roles:
        return scene.chunks.sentence_of(match.trigger) > 0 and not in_headline(scene, match)
    return today is None or (bool(days) and days[0].value.end >= today)


def _is_agreed_on(scene: Scene, match: FrameMatch, group: VerbGroup) -> bool:
    """Return whether a visit is what is agreed or decided on: "agreed on a visit"."""
    first = beginning_of(scene, match.trigger)
    beside = match.verb is not None and first - 2 == match.verb
    return beside and "on" in scene.labels(first - 1) and "PLAN" in group.classes


def _of_clause(
    scene: Scene, match: FrameMatch, group: VerbGroup, status: Said[Status] | None
) -> Said[Status] | None:
    """Return the status of a noun in the clause of a verb.

    What a verb plans is no plan to visit where the visit is only its time; that a visit will end or last says
    only that it is not over yet.
    """
    number = match.trigger if match.verb is None else match.verb
    if match.construction == "adjunct" and _leaves_today(scene, match, group):
        return scene.said(Status.PLANNED, number)
    lower = scene.document.lower
    if group.lemma == "be" and lower[group.last : group.last + 1] == ("off",):
        return scene.said(Status.CANCELLED, number)
    if match.construction == "support" and "HAPPEN" in group.classes and is_present(scene, group):
        return None
    if "AWAIT" in group.classes and group.passive and lower[group.first] in PRESENT:
        return scene.said(Status.PLANNED, number)
    if "END" in group.classes and status is not None and status.value in AHEAD:
        return None
    return _of_time(scene, match, group, status)


def _of_time(
    scene: Scene, match: FrameMatch, group: VerbGroup, status: Said[Status] | None
) -> Said[Status] | None:
    """Return the status of a visit that may be only the time of what the verb of its clause tells."""
    number = match.trigger if match.verb is None else match.verb
    if not REFERRING & brought_by(scene, match.trigger):
        return status
    if _is_agreed_on(scene, match, group):
        return scene.said(Status.PLANNED, number)
    lower = scene.document.lower
    if "WITHIN" in brought_by(scene, match.trigger) and len(match.roles.get("destination", ())) > 1:
        return None
    own = status is not None and status.first in range(*_words_of(scene, match))
    if match.construction == "adjunct" and group.status is not None and status is not None and not own:
        listed = lower[group.first] == group.lemma  # "will meet him and attend a forum on his visit"
        told = listed or lower[group.first] in BE | set(MODALS) or is_present(scene, group)
        ahead = group.status in AHEAD and told
        happening = Status.COMPLETED if group.status in AHEAD else group.status
        return scene.said(Status.PLANNED if ahead else happening, number)
    return scene.said(Status.PLANNED, number) if status is None and group.status in AHEAD else status


def _words_of(scene: Scene, match: FrameMatch) -> tuple[int, int]:
    """Return the first word of the noun for a visit and the word after its last: "his upcoming visit"."""
    chunk = scene.chunk(match.trigger)
    return chunk.first, chunk.last
