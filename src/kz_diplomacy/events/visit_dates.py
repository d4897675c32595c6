"""The days of a visit: those that its own words give, not those of what is told beside it.

own       "visited Oslo on 5 May", "in May, when she visited Oslo"
tour      "a May 9-15 tour that took her to Oslo"
invited   the day on which somebody was invited is none of the visit
cancelled a day gone by is that on which the visit was called off
another   "his visit follows her trip in May", "on Monday approved a trip", "on her trip she met him in May"
"""

from kz_diplomacy.events.bringing import AFTER, DURING, before, beginning_of, brought_by
from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.destinations import antecedent_of
from kz_diplomacy.events.invitations import invitation_of
from kz_diplomacy.events.lengths import span_of
from kz_diplomacy.events.outlook import EVENTS
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.simultaneous import days_beside
from kz_diplomacy.events.visitors import COMING
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.grammar.syntax import PASSIVE, VERB
from kz_diplomacy.models import TimeSpan

BESIDE = AFTER | {"before", "BEFORE", "AFTER"}
"""What brings another event."""
FOLLOW = frozenset(("FOLLOW",))
OUT = frozenset(("SET_OUT", "BEGIN"))


def dates_of(scene: Scene, match: FrameMatch) -> tuple[Said[TimeSpan], ...]:
    """Return the days; "when" stands for what is right before it.

    The day on which somebody was invited is none of the visit.
    """
    dates, today = span_of(scene, match), scene.document.article.published
    if _is_aim_of_noun(scene, match):
        dates = tuple(said for said in dates if said.first >= scene.chunk(match.trigger).last)
    dates = tuple(said for said in dates if not _is_of_other(scene, match, said.first))
    if _is_cancelled(scene, match) and today is not None:
        dates = tuple(said for said in dates if said.value.start < said.value.end or said.value.end > today)
    if _is_time_of_verb(scene, match):
        dates = tuple(said for said in dates if said.first < scene.chunk(match.verb or 0).first)
    dates = tuple(said for said in dates if not _is_of_event_before(scene, match, said.first))
    if match.construction == "noun-phrase":
        dates = tuple(said for said in dates if not _is_of_verb(scene, match, said.first))
    if invitation_of(scene, match) is not None and today is not None:
        dates = tuple(said for said in dates if said.value.end > today)
    if dates or match.verb is None:
        return dates
    day = antecedent_of(scene, match.verb, "when")
    told = _of_tour(scene, match) if day is None else scene.dates((day,))
    return told or scene.dates(days_beside(scene, match))


def _of_tour(scene: Scene, match: FrameMatch) -> tuple[Said[TimeSpan], ...]:
    """Return the days that stand beside a tour of which the verb tells where it goes: "a May 9-15 tour".

    The day of setting out on it is its first: "left on Monday on a tour that will take her to Oslo".
    """
    return tuple(
        said
        for tour in match.roles.get("tour", ())
        if tour < match.trigger
        for said in scene.dates(range(_setting_out(scene, tour), match.trigger))
    )[:1]


def _setting_out(scene: Scene, tour: int) -> int:
    """Return the verb of setting out on a tour, or else where its own words begin."""
    verb = next((n for n in reversed(before(scene, tour)) if VERB in scene.labels(n)), tour)
    return verb if OUT & scene.labels(verb) else beginning_of(scene, tour)


def _is_cancelled(scene: Scene, match: FrameMatch) -> bool:
    """Return whether a verb calls a visit off, on a day that may stand behind it."""
    verbs = (*(() if match.verb is None else (match.verb,)), *match.beside)
    return any("CANCEL" in scene.labels(verb) for verb in verbs)


def _is_of_other(scene: Scene, match: FrameMatch, word: int) -> bool:
    """Return whether another event is named nearer to a date: "his visit follows her trip in May"."""
    sentence = scene.chunks.of_sentence(scene.chunks.sentence_of(match.trigger))
    last = next((n for n in sentence if scene.chunk(n).first >= word), sentence.stop)
    between = range(match.trigger + 1, last)
    visits = match.construction == "noun-phrase" and any(
        {"VISIT", "NOUN"} <= scene.labels(n) for n in between
    )
    return visits or is_of_event_beside(scene, between)


def _is_of_event_before(scene: Scene, match: FrameMatch, word: int) -> bool:
    """Return whether a day is that of what came before a visit: "the visit follows a vote last week"."""
    verb = match.verb if match.verb is not None and match.verb > match.trigger else None
    follows = verb is not None and "FOLLOW" in scene.labels(verb) and PASSIVE not in scene.labels(verb)
    return follows and word >= scene.chunk(verb or 0).last


def _is_of_verb(scene: Scene, match: FrameMatch, word: int) -> bool:
    """Return whether a day is that of a verb which only speaks of a visit: "on Monday approved a trip"."""
    return match.verb is not None and word < scene.chunk(match.verb).first < scene.chunk(match.trigger).first


def _is_time_of_verb(scene: Scene, match: FrameMatch) -> bool:
    """Return whether a visit is only when something happens that is told behind it: "on her trip she met"."""
    during = match.construction == "adjunct" and bool(DURING & brought_by(scene, match.trigger))
    return during and match.verb is not None and match.trigger < match.verb


def is_of_event_beside(scene: Scene, between: range) -> bool:
    """Return whether an event that came before or after is told of: "the visit follows talks in Paris"."""
    events = (n for n in between if EVENTS & scene.labels(n) and VERB not in scene.labels(n))
    return any(
        BESIDE & brought_by(scene, n) or FOLLOW & scene.labels(beginning_of(scene, n) - 1) for n in events
    )


def _is_aim_of_noun(scene: Scene, match: FrameMatch) -> bool:
    """Return whether a visit is the aim of a coming told in passing: "spoke after arrival for a visit"."""
    coming = match.verb is not None and bool(COMING & scene.labels(match.verb))
    return match.construction == "adjunct" and not coming and "for" in brought_by(scene, match.trigger)
