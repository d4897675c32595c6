"""Where and when documents are signed: at the talks of the same sides, if the text does not say otherwise."""

from collections.abc import Sequence

import attrs

from kz_diplomacy.events.candidates import AgreementCandidate, MeetingCandidate
from kz_diplomacy.models import MeetingMode
from kz_diplomacy.records.agreeing import equal_or_silent, overlap_or_silent, values
from kz_diplomacy.records.merging import compatible_status

NEAR = 1
"""Sentences between talks in a third country and what is signed there."""
SIGNED = ("agreement-sign", "agreement-listed")
"""Rules that find a document being signed, not only cited."""


def signed_at(agreement: AgreementCandidate, meetings: Sequence[MeetingCandidate]) -> AgreementCandidate:
    """Return a document with the place and the day of the talks at which it is signed.

    Only where it has none of its own; of several talks those told of last before it.
    """
    if not agreement.statement.rule.startswith(SIGNED):
        return agreement
    talks = [meeting for meeting in meetings if _is_occasion(agreement, meeting)]
    before = [m for m in talks if m.statement.sentence <= agreement.statement.sentence]
    if not talks:
        return agreement
    nearest = before[-1] if before else talks[0]
    return attrs.evolve(
        agreement, place=agreement.place or nearest.place[:1], date=agreement.date or nearest.date[:1]
    )


def _at_home(meeting: MeetingCandidate) -> bool:
    """Return whether talks are held in the country of one side, or nobody says where."""
    return not meeting.place or meeting.place[0].value.country in values(meeting.countries)


def _is_occasion(agreement: AgreementCandidate, meeting: MeetingCandidate) -> bool:
    sides = values(agreement.countries)
    return (
        MeetingMode.IN_PERSON in values(meeting.mode)
        and len(sides) > 1
        and sides <= values(meeting.countries)
        and overlap_or_silent(agreement.date, meeting.date)
        and equal_or_silent(agreement.place, meeting.place)
        and compatible_status(agreement.statement, meeting.statement)
        and (_at_home(meeting) or abs(agreement.statement.sentence - meeting.statement.sentence) <= NEAR)
    )
