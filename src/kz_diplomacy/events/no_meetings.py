"""What looks like a meeting and is none: appeals, speeches, habits, names given, guests met on arrival.

appeal    "called for peace", "called on him to come"
speech    "spoke at the forum", "address the participants"
naming    "called the talks a success", "called each other friends"
habit     "discuss it in phone conversations"
thing     "met the targets"
none      "no meeting", "without talks", "under negotiation"
letter    "told him in a letter"
topic     "discussed the UK-EU talks": those of others, of whom nobody says when and where
beside    "speaking alongside him", "speaking from Paris": to the press
refused   "declined to discuss it"
hostile   "exchanged threats with him"
hoped     "in hopes of resuming talks", "no reason for a summit"
counted   "have held six phone calls", neither where nor when
alone     "spent years attacking him", "agreed with him", neither where nor when
lasting   "agreed to continue consultations", neither where nor when
"""

from kz_diplomacy.events.addressing import is_no_talk
from kz_diplomacy.events.bringing import beginning_of
from kz_diplomacy.events.counted_talks import are_counted
from kz_diplomacy.events.greetings import is_greeting
from kz_diplomacy.events.meeting_clauses import people_of_clause
from kz_diplomacy.events.name_pairs import named_after
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.with_company import is_alone
from kz_diplomacy.grammar import syntax
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.knowledge.event_words import EventWord, event_words
from kz_diplomacy.mentions.values import GroupKind, GroupMention
from kz_diplomacy.models import Status

NEVER = (("without",), ("under",))
STRANGERS = frozenset(("THING", "OFFICIALS", "PEOPLE"))
LISTED = frozenset((syntax.AND, syntax.COMMA, "of", "BODY", "COUNTRY", "NATIONALITY", "OFFICIALS"))
APPEALS = frozenset(("for", "on", "upon", "to"))
SILENT = frozenset(("PLACE", "DATE", "IT"))
EVENTS = frozenset(("TALKS", "CONFERENCE", "VISIT", "DOCUMENT"))
OCCASIONS = frozenset(("TALKS", "CONFERENCE", "THING", "RALLY"))
AUDIENCE = frozenset(("GROUP", "CONFERENCE", "BODY", "PEOPLE", "OFFICIALS"))
AHEAD = frozenset((Status.PLANNED, Status.PROPOSED))
INCLUDING = ("including",)
PART = frozenset(("of", *INCLUDING))
"""What makes talks a part of what is discussed: "the course of the talks"."""
OPENING_QUOTES = (('"',), ("\u201c",), ("\u2018",))
BESIDE = frozenset(("alongside", "from"))
"""What follows "speaking" where somebody only speaks to the press."""


def is_no_meeting(scene: Scene, match: FrameMatch) -> bool:
    """Return whether the words of a frame of meeting tell of no meeting."""
    return any(reason(scene, match) for reason in _REASONS)


def _is_none(scene: Scene, match: FrameMatch) -> bool:
    """Return whether the noun tells of no event: "no meeting", "without talks", "no reason for talks"."""
    before = scene.words(match.trigger - 1) if match.trigger else ()
    needless = before == ("for",) and scene.words(match.trigger - 2)[:1] == ("no",)
    lacking = before == ("of",) and scene.tells_of("LACK", scene.words(match.trigger - 2)[-1:])
    return "no" in scene.words(match.trigger)[:1] or before in NEVER or needless or lacking


def _appeals(scene: Scene, match: FrameMatch) -> bool:
    """Return whether a call is an appeal: "called for peace", "called on him to come"."""
    if "CALL_ON" in scene.labels(match.trigger):
        called = (number for number in match.roles.get("participants", ()) if number > match.trigger)
        of_state = all("COUNTRY" in scene.labels(number) or _are_sides(scene, number) for number in called)
        return of_state or syntax.INFINITIVE in scene.labels(match.last) or _asks_for(scene, match)
    by_phone = not event_words(EventWord.MEANS).isdisjoint(scene.words(match.trigger))
    calls = match.frame.name == "meeting-call" or ("PHONE" in scene.labels(match.trigger) and not by_phone)
    appeals = calls and bool(APPEALS & scene.labels(match.trigger + 1))
    return appeals and not {"DATE", "PERSON", "OFFICIALS"} & scene.labels(match.trigger + 2)


def _are_sides(scene: Scene, number: int) -> bool:
    """Return whether a chunk means all sides: "called on all parties"."""
    return any(each.kind is GroupKind.SIDES for each in scene.mentions(number, GroupMention))


def _asks_for(scene: Scene, match: FrameMatch) -> bool:
    """Return whether several are called on for something: "called on the leaders for restraint"."""
    called = [number for number in match.roles.get("participants", ()) if number > match.trigger]
    end = max(called, default=match.trigger) + 1
    while scene.labels(end) & LISTED:
        end += 1
    return "for" in scene.labels(end) and not any("NAMED" in scene.labels(number) for number in called)


def _is_speech(scene: Scene, match: FrameMatch) -> bool:
    """Return whether people speak to an audience: "spoke at the forum", "address the participants"."""
    after = scene.labels(match.trigger + 1)
    if match.verb is not None and "audience" in scene.words(match.trigger)[-1:]:
        return "SAY" in scene.labels(match.verb) and match.verb < match.trigger
    if match.frame.name == "meeting-talk" and match.verb == match.trigger:
        return "at" in after and bool(OCCASIONS & scene.labels(match.trigger + 2))
    return match.frame.name == "meeting-discuss" and bool(AUDIENCE & after)


def _meets_something(scene: Scene, match: FrameMatch) -> bool:
    """Return whether what is met is no person: "met the targets", "to meet their needs"."""
    if match.frame.name != "meeting-meet" or match.verb != match.trigger:
        return False
    at = match.trigger + 1
    while {"GROUP", syntax.POSSESSIVE} & scene.labels(at):
        at += 1
    return (
        "THING" in scene.labels(at)
        and not any(at in chunks for chunks in match.roles.values())
        and "face" not in scene.words(at)
        and event_words(EventWord.LAPSE).isdisjoint(scene.words(at)[-1:])
    )


def _is_naming(scene: Scene, match: FrameMatch) -> bool:
    """Return whether something is only called by a name: "called the talks a success", "him a friend"."""
    if match.frame.name != "meeting-call" or match.verb != match.trigger:
        return False
    called = min((n for n in match.roles.get("participants", ()) if n > match.trigger), default=match.trigger)
    behind = scene.labels(called + 1)
    name = (syntax.NOMINAL in behind and "DATE" not in behind) or _is_quoted(scene, called)
    return name or bool(EVENTS & scene.labels(match.trigger + 1))


def _is_quoted(scene: Scene, number: int) -> bool:
    """Return whether a quotation begins right behind a chunk: "called her “a friend”"."""
    last = scene.chunk(number).last
    return scene.document.lower[last : last + 1] in OPENING_QUOTES


def _is_habit(scene: Scene, match: FrameMatch) -> bool:
    """Return whether calls are only a habit: "discuss it in phone conversations"."""
    words = scene.words(match.trigger)
    usual = "PHONE" in scene.labels(match.trigger) and words[-1].endswith("s") and not words[0][:1].isdigit()
    dated = match.roles.get("date") or {"DEFINITE", "PROPER"} & scene.labels(match.trigger)
    return usual and match.construction == "adjunct" and not dated


def _is_topic(scene: Scene, match: FrameMatch) -> bool:
    """Return whether talks are only what others speak of: "discussed the UK-EU talks", "agreed on talks"."""
    if match.frame.name != "meeting-hold" or _has_own_time(match):
        return False
    if "PROCESS" in scene.labels(match.trigger):
        return True
    if match.construction == "adjunct":
        bare = "DEFINITE" not in scene.labels(match.trigger) and not {"place", "date"} & match.roles.keys()
        return bare and _stands_behind(scene, match, "on")
    return match.construction == "noun-phrase" and _is_discussed(scene, match)


def _has_own_time(match: FrameMatch) -> bool:
    """Return whether a day or place stands behind the noun, not with the verb before it."""
    told = (number for role in ("place", "date") for number in match.roles.get(role, ()))
    return any(number > match.trigger for number in told)


def _stands_behind(scene: Scene, match: FrameMatch, preposition: str) -> bool:
    """Return whether a noun stands right behind a preposition, without an owner between."""
    return match.trigger > 0 and preposition in scene.labels(match.trigger - 1)


def _is_discussed(scene: Scene, match: FrameMatch) -> bool:
    """Return whether talks of which only the sides are told are the topic of others.

    "discussed the UK-EU talks", "reviewed the progress of the dialogue between them"
    """
    if match.verb is None or match.verb > match.trigger or not _tells_of_matters(scene, match.verb):
        return False
    sides = match.roles.get("participants", ())
    part = PART & {*scene.labels(match.trigger - 1), *scene.words(match.trigger - 1)}
    named = not scene.persons(sides) and all(match.verb < number for number in sides)
    return named and (bool(part) or all(number < match.trigger for number in sides))


def _tells_of_matters(scene: Scene, verb: int) -> bool:
    """Return whether what follows a verb is talked about: "discussed …", "…, including"."""
    return "DISCUSS" in scene.labels(verb) or scene.words(verb) == INCLUDING


def _is_to_the_press(scene: Scene, match: FrameMatch) -> bool:
    """Return whether somebody only speaks beside another, or from somewhere: "speaking alongside him"."""
    return match.frame.name == "meeting-talk" and not BESIDE.isdisjoint(scene.words(match.trigger + 1))


def _is_only_glad(scene: Scene, match: FrameMatch) -> bool:
    """Return whether to see or welcome is only a feeling: "is relieved to see him", "welcomed them as"."""
    group = scene.chunk(match.trigger).group
    if match.frame.name == "meeting-receive" and scene.words(match.trigger + 1) == ("them",):
        return "as" in scene.labels(match.trigger + 2)
    if match.frame.name != "meeting-meet" or group is None or group.lemma != "see":
        return False
    people = match.roles.get("participants", ())
    felt = match.trigger > 0 and syntax.PASSIVE in scene.labels(match.trigger - 1)
    unseen = match.construction != "relative" and match.trigger + 1 not in people
    return felt or unseen or any("COUNTRY" in scene.labels(number) for number in people)


def _is_hostile(scene: Scene, match: FrameMatch) -> bool:
    """Return whether nothing but threats or goods are exchanged: "exchanged insults with him"."""
    if match.frame.name == "meeting-discuss":
        return "EXCHANGED" in scene.labels(match.trigger + 1)
    return "of" in scene.labels(match.trigger + 1) and "EXCHANGED" in scene.labels(match.trigger + 2)


def _is_refused(scene: Scene, match: FrameMatch) -> bool:
    """Return whether somebody only does not want to speak of something: "declined to discuss it"."""
    group = scene.chunk(match.trigger).group
    refused = group is not None and group.status is Status.CANCELLED
    return refused and match.frame.name == "meeting-discuss" and "partner" not in match.roles


def _is_advised(scene: Scene, match: FrameMatch) -> bool:
    """Return whether somebody only should meet, some day: "officials should meet him"."""
    told = match.roles.keys() & {"date", "place"}
    return match.verb == match.trigger and not told and "should" in scene.words(match.trigger)


def _is_hoped_for(scene: Scene, match: FrameMatch) -> bool:
    """Return whether what stands behind "of" is only hoped for: "hopes of resuming the talks with him"."""
    if match.roles.keys() & {"date", "place"}:
        return False
    doing = match.trigger if match.trigger == match.verb else beginning_of(scene, match.trigger) - 1
    named = doing > 0 and scene.words(doing)[-1:] and scene.words(doing)[-1].endswith("ing")
    return bool(named) and "of" in scene.labels(doing - 1)


def _is_of_nobody(scene: Scene, match: FrameMatch) -> bool:
    """Return whether talks have only a place or day and are not said to be those told of before."""
    if match.frame.name != "meeting-hold" or match.roles.keys() - {"place", "date", "teller"}:
        return False
    if people_of_clause(scene, match) or named_after(scene, match.trigger):
        return False
    return match.construction != "support" or "DEFINITE" not in scene.labels(match.trigger)


def _only_goes_on(scene: Scene, match: FrameMatch) -> bool:
    """Return whether people only mean to go on talking: "agreed to continue consultations"."""
    group = None if match.verb is None else scene.chunk(match.verb).group
    if group is None or match.frame.name != "meeting-hold" or match.roles.keys() & {"date", "place"}:
        return False
    return group.lemma in event_words(EventWord.GOING_ON) and group.status in AHEAD


def is_vague(scene: Scene, match: FrameMatch) -> bool:
    """Return whether some calls are meant, not the one told of: "in recent calls"."""
    labels = scene.labels(match.trigger)
    told = "DEFINITE" in labels or match.construction == "support" or in_headline(scene, match)
    return "PHONE" in labels and not told


def meets_strangers(scene: Scene, match: FrameMatch) -> bool:
    """Return whether the other side is named but unknown: "met with alumni" points back to no meeting."""
    at = match.trigger + 1
    if in_headline(scene, match):
        return False
    if {"with", "to"} & scene.labels(at):
        at += 1
    elif "TALKS" in scene.labels(match.trigger):
        return False
    labels = scene.labels(at)
    return bool(STRANGERS & labels) and not SILENT & labels and not scene.parties(at)


def in_headline(scene: Scene, match: FrameMatch) -> bool:
    """Return whether the words stand in the headline."""
    return scene.chunk(match.trigger).first < scene.document.body


_REASONS = (
    _is_none,
    _appeals,
    _is_speech,
    _meets_something,
    _is_naming,
    _is_habit,
    is_greeting,
    _is_topic,
    _is_to_the_press,
    _is_hostile,
    _is_refused,
    _is_advised,
    _is_only_glad,
    _only_goes_on,
    are_counted,
    is_alone,
    _is_hoped_for,
    _is_of_nobody,
    is_no_talk,
)
