"""Where and when the events of an article take place: each within the occasion that holds it.

    a meeting     the signing beside it, its conference, its visit, the town where a traveller stays
    a document    the talks at which it is signed, its conference, its visit, others that are signed with it

What knows more comes first; what comes later fills only what is still open.
"""

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypeVar

from kz_diplomacy.events.candidates import AgreementCandidate, MeetingCandidate, VisitCandidate
from kz_diplomacy.models import Place, TimeSpan
from kz_diplomacy.records.conferences import conference_of
from kz_diplomacy.records.days_abroad import dated_by_talks
from kz_diplomacy.records.journeys import NEWS, held_during, tellings_of, toured, visit_of
from kz_diplomacy.records.occasions import E, framed, held_at
from kz_diplomacy.records.signings import (
    beside_signing,
    dates_from,
    is_during_visit,
    is_signed,
    of_body,
    recalls_talks,
    signed_at,
    signed_here,
    signed_together,
)
from kz_diplomacy.records.whereabouts import abroad, located
from kz_diplomacy.text import Document

C = TypeVar("C")
Placed = tuple[tuple[int | None, C], ...]
"""Events, each with the number of the visit during which it takes place."""


class Told(NamedTuple):
    """What an article tells, each event once, before where and when they take place is settled.

    `stated` has all statements of visits and stays, the others have the events.
    """

    stated: tuple[VisitCandidate, ...]
    visits: tuple[VisitCandidate, ...]
    meetings: tuple[MeetingCandidate, ...]
    agreements: tuple[AgreementCandidate, ...]


class Settled(NamedTuple):
    """The events of an article with their places and days."""

    visits: tuple[VisitCandidate, ...]
    meetings: Placed[MeetingCandidate]
    agreements: Placed[AgreementCandidate]


def settle(document: Document, told: Told, dateline: Place | None) -> Settled:
    """Return the events of an article, each with the place and the days of the occasion that holds it.

    Args:
        document: The text.
        told: What it tells.
        dateline: The place that it is written from.
    """
    published = document.article.published
    tellings = tellings_of(told.stated)
    numbers = [visit_of(each, told.visits, published, tellings) for each in told.meetings]
    meetings = _held(told, numbers, dateline)
    visits = toured(told.visits, [*zip(numbers, told.meetings, strict=True)])
    return Settled(
        visits=dated_by_talks(visits, [*zip(numbers, meetings, strict=True)]),
        meetings=tuple(zip(numbers, meetings, strict=True)),
        agreements=_signed(document, told, [*zip(numbers, meetings, strict=True)], dateline),
    )


def _held(told: Told, numbers: Sequence[int | None], dateline: Place | None) -> tuple[MeetingCandidate, ...]:
    """Return the meetings where and when they are held."""
    beside = [beside_signing(framed(each), told.agreements) for each in told.meetings]
    parts = [_at_conference(each, told.meetings) for each in beside]
    during = [
        held_during(each, told.visits, number, _days(parts, numbers, number))
        for each, number in zip(parts, numbers, strict=True)
    ]
    return located(abroad(during, told.stated), dateline, told.stated)


def _signed(
    document: Document,
    told: Told,
    meetings: Sequence[tuple[int | None, MeetingCandidate]],
    dateline: Place | None,
) -> Placed[AgreementCandidate]:
    """Return the documents where and when they are signed, if they are."""
    published = document.article.published
    numbers = [
        visit_of(each, told.visits, published) if is_signed(each) or dates_from(each) else None
        for each in told.agreements
    ]
    signed: list[AgreementCandidate] = []
    for agreement, number in zip(told.agreements, numbers, strict=True):
        of_visit = number is not None and is_during_visit(agreement)
        talks = [] if of_visit else _talks_for(agreement, number, meetings, published)
        days = _days([meeting for _, meeting in meetings], [during for during, _ in meetings], number)
        signing = framed(agreement) if is_signed(agreement) or dates_from(agreement) else agreement
        at_talks = signed_at(signing, talks, recalling=recalls_talks(document, agreement))
        part = _at_conference(at_talks, [each for _, each in meetings]) if is_signed(agreement) else at_talks
        signed.append(held_during(part, told.visits, number, days))
    elsewhere = bool(numbers) and _is_visit_elsewhere(told, numbers[0], dateline)
    here = None if elsewhere else dateline
    return tuple(zip(numbers, signed_together(signed_here(signed, here, published)), strict=True))


def _talks_for(
    agreement: AgreementCandidate,
    number: int | None,
    meetings: Iterable[tuple[int | None, MeetingCandidate]],
    published: dt.date | None,
) -> list[MeetingCandidate]:
    """Return the talks at which a document may be signed: of its visit, or told of in the same sentence.

    Where no visit is known, all that are news.
    """
    return [
        meeting
        for during, meeting in meetings
        if during == number
        or meeting.statement.sentence == agreement.statement.sentence
        or (number is None and _is_news(meeting, published))
    ]


def _is_news(meeting: MeetingCandidate, published: dt.date | None) -> bool:
    """Return whether talks are not known to be long past when the article is published."""
    return all(published is not None and published - said.value.end <= NEWS for said in meeting.date)


def _is_visit_elsewhere(told: Told, number: int | None, dateline: Place | None) -> bool:
    """Return whether something takes place during a visit to another country than the dateline's."""
    if number is None or dateline is None:
        return False
    return all(said.value != dateline.country for said in told.visits[number].destination)


def _days(
    meetings: Iterable[MeetingCandidate], numbers: Iterable[int | None], visit: int | None
) -> list[TimeSpan]:
    """Return the days on which meetings of one visit are told to take place."""
    during = zip(meetings, numbers, strict=True)
    return [said.value for meeting, number in during if number == visit for said in meeting.date]


def _at_conference(event: E, meetings: Sequence[MeetingCandidate]) -> E:
    """Return an event with the place and the days of the conference at which it is told to be held.

    What a body adopts at its own conference is its own.
    """
    conference = conference_of(event, meetings)
    if conference is None:
        return event
    held = held_at(event, conference.place, conference.date)
    return of_body(held, conference) if isinstance(held, AgreementCandidate) else held
