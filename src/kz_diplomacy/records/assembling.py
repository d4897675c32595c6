"""Candidates to the records of an article: merged, set into their visits, put in order and numbered."""

from collections.abc import Sequence
from itertools import count

import attrs

from kz_diplomacy.events.candidates import (
    AgreementCandidate,
    Candidate,
    InvestmentCandidate,
    MeetingCandidate,
    VisitCandidate,
)
from kz_diplomacy.models import Agreement, Investment, Meeting, Place, Visit
from kz_diplomacy.records.agreements import make_agreement, merge_agreements
from kz_diplomacy.records.investments import make_investment, merge_investments
from kz_diplomacy.records.meetings import make_meeting, merge_meetings
from kz_diplomacy.records.occasions import located, occasion_of, signed_during, with_occasion
from kz_diplomacy.records.visits import make_visit, merge_visits
from kz_diplomacy.text import Document


@attrs.frozen(kw_only=True)
class Records:
    """The records of one article."""

    visits: tuple[Visit, ...]
    meetings: tuple[Meeting, ...]
    agreements: tuple[Agreement, ...]
    investments: tuple[Investment, ...]


def assemble_records(document: Document, candidates: Sequence[Candidate], dateline: Place | None) -> Records:
    """Return the records that the candidates of a document add up to.

    Args:
        document: The text.
        candidates: What it states, in the order of the text.
        dateline: The place that it is written from.
    """
    visits = merge_visits(each for each in candidates if isinstance(each, VisitCandidate))
    meetings = merge_meetings(each for each in candidates if isinstance(each, MeetingCandidate))
    agreements = merge_agreements(each for each in candidates if isinstance(each, AgreementCandidate))
    investments = merge_investments(each for each in candidates if isinstance(each, InvestmentCandidate))
    return Records(
        visits=tuple(make_visit(document, number, visit) for number, visit in zip(count(1), visits)),
        meetings=_meetings(document, located(meetings, dateline), visits),
        agreements=_agreements(document, agreements, visits),
        investments=tuple(
            make_investment(document, number, each) for number, each in zip(count(1), investments)
        ),
    )


def _meetings(
    document: Document, meetings: Sequence[MeetingCandidate], visits: Sequence[VisitCandidate]
) -> tuple[Meeting, ...]:
    made: list[Meeting] = []
    for number, meeting in enumerate(meetings, start=1):
        occasion = occasion_of(meeting, visits)
        if occasion is None:
            made.append(make_meeting(document, number, meeting, None))
        else:
            whole = with_occasion(meeting, visits[occasion])
            made.append(make_meeting(document, number, whole, f"visit-{occasion + 1}"))
    return tuple(made)


def _agreements(
    document: Document, agreements: Sequence[AgreementCandidate], visits: Sequence[VisitCandidate]
) -> tuple[Agreement, ...]:
    made: list[Agreement] = []
    for number, agreement in enumerate(agreements, start=1):
        occasion = occasion_of(agreement, visits)
        if occasion is None:
            made.append(make_agreement(document, number, agreement, None))
        else:
            whole = signed_during(agreement, visits[occasion])
            made.append(make_agreement(document, number, whole, f"visit-{occasion + 1}"))
    return tuple(made)
