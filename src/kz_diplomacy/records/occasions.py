"""Occasions: events within which others take place, and what these take over from them.

A visit, a conference, talks and a signing each hold others: a meeting on the margins of a summit, a document
signed after the talks.  What is held takes the place and the days of its occasion where it has none of its
own, and never against what the text says: another place, other days, another time of telling.
"""

from collections.abc import Sequence
from typing import TypeVar

import attrs

from kz_diplomacy.events.candidates import (
    AgreementCandidate,
    MeetingCandidate,
    OccasionKind,
    Said,
)
from kz_diplomacy.models import Place, TimeSpan
from kz_diplomacy.records.agreeing import overlap_or_silent, places_agree
from kz_diplomacy.records.merging import compatible_status

E = TypeVar("E", MeetingCandidate, AgreementCandidate)


def held_at(event: E, place: Sequence[Said[Place]], date: Sequence[Said[TimeSpan]]) -> E:
    """Return an event with the place and the days of its occasion where it has none of its own.

    A day of its own that stays unresolved ("on Tuesday" of an unknown week) is a day of its own.

    >>> from kz_diplomacy.events.candidates import Statement
    >>> talks = MeetingCandidate(statement=Statement(rule="", first=0, last=1, sentence=0, undated=True))
    >>> held = held_at(talks, (Said(Place(name="Riga")),), (Said(TimeSpan.of("2024")),))
    >>> held.place, held.date
    ((Said(value=Place(name='Riga', country=None), first=0, last=0),), ())
    """
    return attrs.evolve(
        event,
        place=event.place or tuple(place[:1]),
        date=event.date or (() if event.statement.undated else tuple(date[:1])),
    )


def may_hold(
    occasion: MeetingCandidate | AgreementCandidate, event: MeetingCandidate | AgreementCandidate
) -> bool:
    """Return whether nothing speaks against one event being held at another: no day, place or status."""
    return (
        overlap_or_silent(occasion.date, event.date)
        and places_agree(occasion.place, event.place)
        and compatible_status(occasion.statement, event.statement)
        and occasion.statement.recalled == event.statement.recalled
    )


def is_set_into(event: MeetingCandidate | AgreementCandidate, kind: OccasionKind) -> bool:
    """Return whether the words set an event into an occasion of some kind: "on the margins of the summit"."""
    return any(framework.kind is kind for framework in event.statement.frameworks)
