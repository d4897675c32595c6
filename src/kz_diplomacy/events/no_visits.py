"""What a frame of visiting matches that says nothing of a visit: thanks for no welcome, a bare word, a post.

posted    "the ambassador arrived", "was sent": at a post or a reception (`postings`)
carrying  "goods were flown to Oslo", "were returned from Oslo": whoever is sent is read by another frame
spending  "spent $5 million on a school in Oslo"
sending   "sent a letter to Oslo", "sent him a letter": nobody goes anywhere
remaining "stayed in contact until Friday": nobody is anywhere
staying   "is in Oslo": where somebody is, unless it is told what for, when, that it lies ahead, or "now"
hosting   "was received in Oslo": who is received by a person may have been there anyway
inviting  "invited him to invest"
missions  "spoke on the mission to Oslo": one that has its seat there, or that others are on
bare      "the visit was useful": neither who nor where nor a reference back
"""

import datetime as dt
from collections.abc import Callable, Mapping

from kz_diplomacy.events.bringing import beginning_of, behind, brought_by, is_definite, is_telegraphic
from kz_diplomacy.events.destinations import antecedent_of
from kz_diplomacy.events.invitations import is_accepted
from kz_diplomacy.events.lengths import BEHIND
from kz_diplomacy.events.postings import is_posted
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.grammar.syntax import INFINITIVE, NOMINAL, VERB
from kz_diplomacy.models import Status

TRAVEL = ("travel",)
"""What warnings, bans and rules are "on"."""
ALONG = frozenset(("visit-accompany", "visit-come-along", "visit-include"))
"""Frames that only say who comes along."""
PASSIVE = frozenset(("passive", "past-participle"))
TRAVELLING = frozenset(("GO", "ARRIVE", "VISIT", "PAY", "ATTEND"))
"""What one is invited to do that makes a visit."""
ON_MISSION = frozenset(("GO", "ARRIVE", "BE", "SEND", "STAND_FOR"))
"""Verbs whose subject is "on" a mission."""
PLACING = frozenset(("in", "at"))
UNTIL = frozenset(("until", "till"))
STAYING = frozenset(("in", "at", "there", "here", "PLACE", "COUNTRY", "LAND", "HERE"))
"""What stands between "stays" and the last day of a stay."""
AIM = 4
"""Chunks behind a place within which the aim of being there is told."""
AIMS = frozenset(("TALKS", "CONFERENCE", "VISIT"))
INVITED = frozenset(("INVITATION", "INVITED_BY"))
PRESENT = frozenset(("is", "are", "currently", "now"))
NOW = frozenset(("currently", "now"))
LONGEST_STAY = dt.timedelta(days=14)
"""How long the stay of a visitor lasts at most: "is in Oslo in May" is none."""
PAST = frozenset(("was", "were"))
MONTH = dt.timedelta(days=31)
MEETINGS = frozenset(("TALKS", "CONFERENCE"))
AIMING = frozenset((INFINITIVE, "PARTICIPLE"))
AIMED_AT = frozenset(("ATTEND", "MEET", "TALK", "DISCUSS", "SIGN"))
"""What somebody is somewhere to do: "is in Oslo to attend the summit"."""


def is_no_visit(scene: Scene, match: FrameMatch) -> bool:
    """Return whether the frame matched what says nothing of a visit after all."""
    doubt = _DOUBTS.get(match.frame.name, _is_bare)
    return doubt(scene, match) or is_posted(scene, match)


def _is_bare(scene: Scene, match: FrameMatch) -> bool:
    pointing = match.frame.name == "visit-pay" and is_definite(scene, match.trigger)
    if scene.words(match.trigger) == TRAVEL and "on" in brought_by(scene, match.trigger):
        return True
    bare = not match.roles.keys() & {"visitor", "owner", "destination", "origin", "teller"}
    return bare and not pointing and not is_telegraphic(scene, match)


def _is_thanks(_scene: Scene, match: FrameMatch) -> bool:
    return "cause" not in match.roles


def _reaches_something(scene: Scene, match: FrameMatch) -> bool:
    """Return whether what is reached is no place: "reached a consensus in Oslo"."""
    group, behind_verb = scene.chunk(match.trigger).group, scene.labels(match.trigger + 1)
    reaches = group is not None and group.lemma == "reach" and not group.passive
    there = any(beginning_of(scene, n) == match.trigger + 1 for n in match.roles.get("destination", ()))
    return (reaches and NOMINAL in behind_verb and not there) or _is_bare(scene, match)


def _spends_money(scene: Scene, match: FrameMatch) -> bool:
    """Return whether nobody spends time in a place: "spent $5 million on a dam in Rioni"."""
    group, goals = scene.chunk(match.trigger).group, match.roles.get("destination", ())
    spends = group is not None and group.lemma == "spend"
    away = spends and bool(goals) and not any(scene.labels(goal - 1) & PLACING for goal in goals)
    return away or "MONEY" in scene.labels(match.trigger + 1) or _is_bare(scene, match)


def _is_alone(_scene: Scene, match: FrameMatch) -> bool:
    return "companion" not in match.roles


def _joins_something_else(scene: Scene, match: FrameMatch) -> bool:
    """Return whether nobody comes along: "joined the talks", "was joined by him at the talks"."""
    group = scene.chunk(match.trigger).group
    if group is None or group.lemma != "join" or _is_alone(scene, match):
        return _is_alone(scene, match)
    sentence = scene.chunks.of_sentence(scene.chunks.sentence_of(match.trigger))
    return not group.passive or any(MEETINGS & scene.labels(number) for number in sentence)


def _is_no_invitation(scene: Scene, match: FrameMatch) -> bool:
    if _invites_otherwise(scene, match):
        return True
    if not match.roles.keys() & {"visitor", "destination"}:
        return not is_accepted(scene, match)
    return _is_bare(scene, match)


def _is_carried(scene: Scene, match: FrameMatch) -> bool:
    """Return whether somebody or something is taken there or back, or the words are bare.

    Somebody unnamed who "returns to" a place may be at home there, as is whoever "returns to the country".
    """
    group, named = scene.chunk(match.trigger).group, match.roles.get("visitor", ())
    returns = group is not None and group.lemma == "return" and match.frame.name == "visit-travel"
    own = any({"LAND", "DEFINITE"} <= scene.labels(n) for n in match.roles.get("destination", ()))
    unnamed = bool(named) and all("UNNAMED" in scene.labels(number) for number in named)
    home = returns and (own or unnamed)
    return home or match.construction in PASSIVE or _is_bare(scene, match)


def _is_unsent(_scene: Scene, match: FrameMatch) -> bool:
    """Return whether nobody is sent, or nowhere."""
    return not match.roles.keys() >= {"visitor", "destination"}


def _is_of_others(scene: Scene, match: FrameMatch) -> bool:
    """Return whether a mission is none that the subject goes on: "reported on the mission to Oslo"."""
    on = match.construction == "adjunct"
    goes = match.verb is not None and bool(ON_MISSION & scene.labels(match.verb))
    return (on and (not goes or "DEFINITE" in scene.labels(match.trigger))) or _is_bare(scene, match)


def _remains_otherwise(scene: Scene, match: FrameMatch) -> bool:
    """Return whether somebody does not stay in a place until a day: "will stay in contact until Friday"."""
    day = match.roles["date"][0]
    spans = scene.dates((day,))
    until = bool(UNTIL & scene.labels(day - 1)) and all(said.value.start == said.value.end for said in spans)
    between = range(match.trigger + 1, day - 1)
    return not until or any(not STAYING & scene.labels(number) for number in between)


def _only_stays(scene: Scene, match: FrameMatch) -> bool:
    """Return whether no journey is told of, as by "will be in", "had been in", "was in Oslo for talks"."""
    group = scene.chunk(match.trigger).group
    planned = group is not None and group.status is Status.PLANNED
    told = "been" in scene.words(match.trigger) or _has_aim(scene, match) or _is_for_days(scene, match)
    return not (planned or told or _is_there_now(scene, match) or _was_there_then(scene, match))


def _is_there_now(scene: Scene, match: FrameMatch) -> bool:
    """Return whether somebody is said to be in a place for the time being: "is now in Oslo"."""
    verb = scene.chunk(match.trigger)
    return bool(NOW & {*scene.document.lower[verb.last : verb.last + 1], *scene.words(match.trigger)})


def _was_there_then(scene: Scene, match: FrameMatch) -> bool:
    """Return whether somebody was in a place at a known time: "was in Oslo last month", "then, when in"."""
    when = antecedent_of(scene, match.trigger, "when")
    days = scene.dates((*match.roles.get("date", ()), *(() if when is None else (when,))))
    times = (said.value.end - said.value.start for said in days)
    return PAST.issuperset(scene.words(match.trigger)) and any(time <= MONTH for time in times)


def _is_for_days(scene: Scene, match: FrameMatch) -> bool:
    """Return whether somebody is in a place from one day to another: "is in Oslo from 12 to 15 May"."""
    days = scene.dates(match.roles.get("date", ()))
    return PRESENT.issuperset(scene.words(match.trigger)) and any(
        dt.timedelta() < said.value.end - said.value.start <= LONGEST_STAY for said in days
    )


def _has_aim(scene: Scene, match: FrameMatch) -> bool:
    """Return whether the words behind a place tell what for somebody is there."""
    place = match.roles["destination"][-1]
    near = behind(scene, place, AIM)
    verbs = (number for number in near if VERB in scene.labels(number))
    if any(AIMING & scene.labels(number) and AIMED_AT & scene.labels(number) for number in [*verbs][:1]):
        return True
    if any(INVITED & scene.labels(number) for number in near):
        return True
    aims = [number + 1 for number in near if "for" in scene.labels(number)]
    trips = [number + 1 for number in near if "on" in scene.labels(number)]
    return any(AIMS & scene.labels(n) for n in aims) or any("VISIT" in scene.labels(n) for n in trips)


def _is_received(scene: Scene, match: FrameMatch) -> bool:
    """Return whether no country awaits or hosts somebody: who is received by a person may have been there.

    Who is welcomed "to" a place has come there.
    """
    goals = match.roles.get("destination", ())
    subject = any(number < match.trigger or "to" in scene.labels(number - 1) for number in goals)
    return not subject and not ({"PLAN", "HOLD"} & scene.labels(match.trigger))


def _invites_otherwise(scene: Scene, match: FrameMatch) -> bool:
    """Return whether somebody is invited or asked to do something else than to come."""
    for number in behind(scene, match.trigger, BEHIND):
        labels = scene.labels(number)
        if VERB in labels:
            return INFINITIVE in labels and not labels & TRAVELLING
    group = scene.chunk(match.trigger).group
    return group is not None and group.lemma != "invite" and "destination" not in match.roles


_DOUBTS: Mapping[str, Callable[[Scene, FrameMatch], bool]] = {
    "visit-welcome": _is_thanks,
    "visit-host": _is_received,
    "visit-be-in": _only_stays,
    "visit-invite": _is_no_invitation,
    "visit-lead": _is_of_others,
    "visit-remain": _remains_otherwise,
    "visit-send": _is_unsent,
    "visit-arrive": _reaches_something,
    "visit-go-to": _spends_money,
    **dict.fromkeys(("visit-travel", "visit-return"), _is_carried),
    **dict.fromkeys(ALONG, _is_alone),
    "visit-accompany": _joins_something_else,
}
