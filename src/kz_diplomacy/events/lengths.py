"""How long a visit takes: its first day and its length, its last day and its length, or both days.

length = ( number, "-day" ), …, visit | "for", number, "days" | "week-long", …, visit ;
until  = ( "through" | "until" | "till" ), date | "and", ( "leave" | "return" | … ), [ "on" ], date ;
start  = ( "starting" | "beginning" | … ), [ "on" | "from" ], date ;
"""

import datetime as dt
from collections.abc import Sequence

from kz_diplomacy.events.bringing import beginning_of, brought_by, is_of_time_before, own_days
from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.grammar.syntax import AND, VERB
from kz_diplomacy.mentions.number_words import UNITS
from kz_diplomacy.mentions.values import DateMention
from kz_diplomacy.models import TimeSpan

DAYS, WEEKS = frozenset(("day", "days")), frozenset(("week", "weeks"))
LONG = "long"
WEEK = 7
LONGEST_NUMBER = 3
UNTIL = frozenset(("through", "until", "till"))
BEHIND = 10
"""Chunks behind a statement that may still tell how long."""
LEAVING = frozenset(("RETURN", "SET_OUT"))
STARTING = frozenset(("PARTICIPLE", "HAPPEN"))
ENDING = frozenset(("END", "RETURN"))
"""Verbs whose day is the last one of the visit."""
BOUNDS = frozenset(("BEGIN", "END"))
AFTER = frozenset(("after", "following", "from"))
THERE = frozenset(("in", "at", "to"))


def days_of(scene: Scene, match: FrameMatch) -> tuple[Said[int], ...]:
    """Return how many days the visit takes where the text tells: "a three-day visit", "for three days"."""
    return () if _is_end_of_tour(scene, match) else _told_length(scene, match)


def _told_length(scene: Scene, match: FrameMatch) -> tuple[Said[int], ...]:
    lower = scene.document.lower
    own = scene.chunk(match.trigger).noun is not None
    if own and (figure := _figure(lower, scene.chunk(match.trigger).first)):
        return (figure,)
    for chunk in _window(scene, match):
        first, last = scene.chunk(chunk).first, scene.chunk(chunk).last
        if not own and chunk > match.trigger and "END" in scene.labels(chunk):
            return ()
        if "VISIT" in scene.labels(chunk) and (chunk == match.trigger or not own):
            for number in range(first, last):
                if days := _length(lower[number]) or _spell(lower[number : number + 2]):
                    return (Said(days, number, number + 1),)
        elif chunk == beginning_of(scene, match.trigger) - 1 and (days := _length(lower[last - 1])):
            return (Said(days, first, last),)
        elif "for" in scene.labels(chunk) and (days := _spell(lower[last : last + 2])):
            return (Said(days, first, last + 2),)
    return ()


def _is_end_of_tour(scene: Scene, match: FrameMatch) -> bool:
    """Return whether a tour only begins or ends somewhere, without lasting as long there: "ends in Oslo"."""
    bounds = match.verb is not None and bool(BOUNDS & scene.labels(match.verb))
    return (
        bounds
        and match.construction == "support"
        and "TOUR" in scene.labels(match.trigger)
        and any(
            goal > (match.verb or 0) and "in" in scene.labels(goal - 1)
            for goal in match.roles.get("destination", ())
        )
    )


def _figure(lower: Sequence[str], first: int) -> Said[int] | None:
    """Return the days of a noun behind figures with a hyphen: "a 6-day tour"."""
    number, hyphen, unit = ("", "", *lower[max(first - 2, 0) : first + 1])[-3:]
    days = _count(number, unit) if hyphen == "-" else None
    return None if days is None else Said(days, first - 2, first + 1)


def _window(scene: Scene, match: FrameMatch) -> range:
    sentence = scene.chunks.of_sentence(scene.chunks.sentence_of(match.trigger))
    first = max(min(match.first, beginning_of(scene, match.trigger) - 1), sentence.start)
    return range(first, min(match.last + BEHIND, sentence.stop))


def _length(word: str) -> int | None:
    """Return the days that an adjective gives: "three-day", "week-long"."""
    number, hyphen, unit = word.partition("-")
    if not hyphen:
        return None
    if unit == LONG:
        return {"day": 1, "week": WEEK}.get(number)
    return _count(number, unit)


def _spell(words: tuple[str, ...]) -> int | None:
    """Return the days that two words give: "three days", "a week"."""
    number, unit = (*words, "", "")[:2]
    return _count("1" if number == "a" else number, unit)


def _count(number: str, unit: str) -> int | None:
    length = int(number) if number.isdecimal() and len(number) < LONGEST_NUMBER else UNITS.get(number)
    if length is None or unit not in DAYS | WEEKS:
        return None
    return int(length) * (WEEK if unit in WEEKS else 1)


def span_of(scene: Scene, match: FrameMatch) -> tuple[Said[TimeSpan], ...]:
    """Return the days of a visit as its own words give them, a day on which it ends left out.

    A day of leaving with "through Saturday" gives all days.
    """
    days = own_days(_told_days(scene, match), match.trigger)
    own = [day for day in days if not _is_of_other(scene, match.trigger, day)]
    dates = scene.dates(own or _starting(scene, match))[:1]
    for said in dates:
        if last_day_of(scene, match):
            return ()
        last = _last_day(scene, match) if _is_day(said.value) else None
        if last is not None and last > said.value.start:
            return (Said(TimeSpan(said.value.start, last), said.first, said.last),)
    return dates


def _told_days(scene: Scene, match: FrameMatch) -> tuple[int, ...]:
    """Return the days of a match, without that of arriving elsewhere: "landed on Sunday after a stop"."""
    days = match.roles.get("date", ())
    if match.verb is None or match.construction != "adjunct" or not AFTER & brought_by(scene, match.trigger):
        return days
    elsewhere = "ARRIVE" in scene.labels(match.verb) and not scene.labels(match.verb + 1).isdisjoint(THERE)
    return tuple(day for day in days if day > match.trigger) if elsewhere else days


def _is_of_other(scene: Scene, trigger: int, day: int) -> bool:
    """Return whether a day is that of what came before: "his first trip since the clash in May"."""
    since = any("since" in scene.labels(number) for number in range(trigger, day - 1))
    return since or is_of_time_before(scene, day, trigger)


def last_day_of(scene: Scene, match: FrameMatch) -> tuple[Said[TimeSpan], ...]:
    """Return the day on which a visit ends: "wrapped up on Friday", "returned on Friday", "until Friday"."""
    for number in _told_days(scene, match):
        until = UNTIL & scene.labels(number - 1)
        for said in scene.dates((number,))[:1]:
            return (said,) if _is_day(said.value) and (until or _ends(scene, match)) else ()
    return ()


def _is_day(span: TimeSpan) -> bool:
    return span.start == span.end


def _ends(scene: Scene, match: FrameMatch) -> bool:
    """Return whether the day of the statement is the last one: "wrapped up", "returned", "after a visit"."""
    verb = match.trigger if match.verb is None else match.verb
    stayed = match.construction == "adjunct" and "ARRIVAL" not in scene.labels(match.trigger)
    after = stayed and AFTER & brought_by(scene, match.trigger)
    return bool(ENDING & scene.labels(verb) or after)


def _last_day(scene: Scene, match: FrameMatch) -> dt.date | None:
    for chunk in _window(scene, match):
        if UNTIL & scene.labels(chunk - 1) or _is_of_leaving(scene, match, chunk):
            for mention in scene.mentions(chunk, DateMention):
                if mention.span is not None and _is_day(mention.span):
                    return mention.span.end
    return None


def _is_of_leaving(scene: Scene, match: FrameMatch, day: int) -> bool:
    """Return whether a day is that of leaving: "to arrive on Monday and leave for Oslo on Friday"."""
    verb = day - 2 if "on" in scene.labels(day - 1) else day - 1
    if "for" in scene.labels(verb - 1):
        verb -= 2
    joined = verb - 1 > match.trigger and AND in scene.labels(verb - 1)
    return joined and bool(LEAVING & scene.labels(verb)) and VERB in scene.labels(verb)


def _starting(scene: Scene, match: FrameMatch) -> tuple[int, ...]:
    """Return the first day of a visit behind a participle: "for two days, starting on Monday"."""
    for chunk in _window(scene, match):
        if scene.labels(chunk) >= STARTING and chunk > match.trigger:
            behind = chunk + 2 if {"on", "from"} & scene.labels(chunk + 1) else chunk + 1
            return (behind,) if "DATE" in scene.labels(behind) else ()
    return ()
