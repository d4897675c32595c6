"""Meetings that one clause tells of one after another, each with its day.

    rounds = talks, round, { [ "," ], "and", round } ;
    round  = [ "with", partner ], ( place | day ), { place | day } ;

"Talks with A in Riga on Monday and with B in Oslo on Tuesday", "met in Riga in May and in Oslo in June".
Each round has a day of its own, and partners or a place that the others do not have.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import TypeVar

import attrs

from kz_diplomacy.events.candidates import MeetingCandidate, Said
from kz_diplomacy.events.circumstances import exact_day
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar import syntax
from kz_diplomacy.grammar.frames import FrameMatch

ADJUNCT = frozenset((syntax.PREPOSITION, syntax.ADVERBIAL))
V = TypeVar("V")


def rounds_of(scene: Scene, match: FrameMatch, whole: MeetingCandidate) -> Iterator[MeetingCandidate]:
    """Yield the meetings that a statement tells of one after another, itself where it tells of one."""
    stretches = tuple(_stretches(scene, match))
    if len(stretches) == 1:
        yield whole
        return
    found = tuple(_round(scene, match, whole, chunks) for chunks in stretches)
    days = {each.date for each in found}
    if len(days) < len(found) or () in days:
        yield whole
        return
    partners = {_sides(_told_within(scene, whole, chunks)) for chunks in stretches}
    shared = partners <= {NOBODY, _sides(_told_within(scene, whole, stretches[0]))}
    if len(partners) == len(found) and NOBODY not in partners:
        before = range(scene.chunks.of_sentence(whole.statement.sentence).start, match.trigger)
        yield from (
            _between(scene, each, before, chunks) for each, chunks in zip(found, stretches, strict=True)
        )
    elif shared and len({each.place for each in found} - {()}) == len(found):
        yield from found
    else:
        yield whole


def _stretches(scene: Scene, match: FrameMatch) -> Iterator[range]:
    """Yield the chunks behind a verb or noun, parted where "and" brings a further adjunct."""
    joints = (
        number
        for number in range(match.trigger + 1, match.last - 1)
        if syntax.AND in scene.labels(number) and ADJUNCT & scene.labels(number + 1)
    )
    for first, last in pairwise((match.trigger, *joints, match.last)):
        yield range(first + 1, last)


def _round(scene: Scene, match: FrameMatch, whole: MeetingCandidate, chunks: range) -> MeetingCandidate:
    """Return a meeting with the place and the day that some of its chunks give."""
    place, date = ([n for n in match.roles.get(role, ()) if n in chunks] for role in ("place", "date"))
    return attrs.evolve(whole, place=scene.places(place)[:1], date=exact_day(scene.dates(date)))


def _between(scene: Scene, meeting: MeetingCandidate, before: range, chunks: range) -> MeetingCandidate:
    """Return a meeting of those named before its verb or noun with the partners in some chunks."""
    own, partners = (_told_within(scene, meeting, each) for each in (before, chunks))
    return attrs.evolve(
        meeting,
        participants=own.participants + partners.participants,
        countries=own.countries + partners.countries,
        organizations=own.organizations + partners.organizations,
    )


def _told_within(scene: Scene, whole: MeetingCandidate, chunks: range) -> MeetingCandidate:
    """Return a meeting with those sides alone that some chunks name."""
    words = range(scene.chunk(chunks.start).first, scene.chunk(chunks.stop).first)
    return attrs.evolve(
        whole,
        participants=_within(whole.participants, words),
        countries=_within(whole.countries, words),
        organizations=_within(whole.organizations, words),
    )


def _within(said: tuple[Said[V], ...], words: range) -> tuple[Said[V], ...]:
    return tuple(each for each in said if each.first in words)


def _sides(meeting: MeetingCandidate) -> tuple[tuple[object, ...], ...]:
    return (meeting.participants, meeting.countries, meeting.organizations)


NOBODY = ((), (), ())
