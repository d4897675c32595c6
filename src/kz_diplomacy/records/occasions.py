"""Occasions: events within which others take place, and what these take over from them.

A visit, a conference, talks and a signing each hold others: a meeting on the margins of a summit, a document
signed after the talks.  What is held takes the place and the days of its occasion where it has none of its
own, and never against what the text says: another place, other days, another time of telling.
"""

from collections.abc import Mapping, Sequence
from typing import TypeVar

import attrs

from kz_diplomacy.events.candidates import (
    AgreementCandidate,
    Bond,
    MeetingCandidate,
    OccasionKind,
    Said,
)
from kz_diplomacy.models import MeetingMode, Place, TimeSpan
from kz_diplomacy.records.agreeing import overlap_or_silent, places_agree, values
from kz_diplomacy.records.merging import compatible_status

CONFERENCE, TALKS, SIGNING = OccasionKind.CONFERENCE, OccasionKind.TALKS, OccasionKind.SIGNING
TELLING = OccasionKind.TELLING
HELD_AT: Mapping[tuple[type, Bond], frozenset[OccasionKind]] = {
    (MeetingCandidate, Bond.DURING): frozenset((CONFERENCE, TALKS)),
    (MeetingCandidate, Bond.AFTER): frozenset(),
    (MeetingCandidate, Bond.BEFORE): frozenset((TELLING,)),
    (AgreementCandidate, Bond.DURING): frozenset((CONFERENCE, TALKS, SIGNING)),
    (AgreementCandidate, Bond.AFTER): frozenset((TALKS, SIGNING)),
    (AgreementCandidate, Bond.BEFORE): frozenset((TELLING,)),
}
"""What an event shares place and days with, by how it is tied to it."""
E = TypeVar("E", MeetingCandidate, AgreementCandidate)


def held_at(event: E, place: Sequence[Said[Place]], date: Sequence[Said[TimeSpan]]) -> E:
    """Return an event with the place and the days of its occasion where it has none of its own.

    Who only calls is nowhere.  A day that stays unresolved ("on Tuesday" of an unknown week) is its own.

    >>> from kz_diplomacy.events.candidates import Statement
    >>> told = Statement(rule="", first=0, last=1, sentence=0, undated=True)
    >>> talks = MeetingCandidate(statement=told, mode=(Said(MeetingMode.IN_PERSON),))
    >>> held = held_at(talks, (Said(Place(name="Riga")),), (Said(TimeSpan.of("2024")),))
    >>> held.place, held.date
    ((Said(value=Place(name='Riga'), first=0, last=0),), ())
    """
    remote = isinstance(event, MeetingCandidate) and MeetingMode.IN_PERSON not in values(event.mode)
    return attrs.evolve(
        event,
        place=event.place or (() if remote else tuple(place[:1])),
        date=event.date or (() if event.statement.undated else tuple(date[:1])),
    )


def framed(event: E) -> E:
    """Return an event with the place and the days that the same words give to what it is part of.

    "At a meeting held in Bari on Monday, Meloni and Rama discussed trade."  Who comes after a conference need
    no longer be there.
    """
    for framework in event.statement.frameworks:
        agrees = overlap_or_silent(framework.date, event.date) and places_agree(framework.place, event.place)
        if agrees and framework.kind in HELD_AT[type(event), framework.bond]:
            return held_at(event, framework.place, framework.date)
    return event


def may_hold(
    occasion: MeetingCandidate | AgreementCandidate, event: MeetingCandidate | AgreementCandidate
) -> bool:
    """Return whether nothing speaks against one event being held at another: no day, place or status.

    A day that stays unresolved beside one that is known is another: "last month a treaty was signed".
    """
    return (
        not (event.statement.undated and occasion.date)
        and not (occasion.statement.undated and event.date)
        and overlap_or_silent(occasion.date, event.date)
        and places_agree(occasion.place, event.place)
        and compatible_status(occasion.statement, event.statement)
        and occasion.statement.recalled == event.statement.recalled
    )


def is_set_into(event: MeetingCandidate | AgreementCandidate, kind: OccasionKind) -> bool:
    """Return whether the words set an event into an occasion of some kind, or right beside it."""
    return any(framework.kind is kind for framework in event.statement.frameworks)
