"""Candidates to the records of an article: merged, set into their visits, put in order and numbered."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypeVar

from kz_diplomacy.events.candidates import (
    Candidate,
    InvestmentCandidate,
    MeetingCandidate,
    VisitCandidate,
)
from kz_diplomacy.models import Agreement, Investment, Meeting, Place, Visit
from kz_diplomacy.records.adopted import adopted_at_sessions
from kz_diplomacy.records.agreements import make_agreement, merge_agreements
from kz_diplomacy.records.calendar import as_recalled, dated
from kz_diplomacy.records.ceremonies import with_parties, with_signers
from kz_diplomacy.records.hosts_abroad import with_hosts_abroad
from kz_diplomacy.records.investments import make_investment, merge_investments
from kz_diplomacy.records.meetings import make_meeting, merge_meetings
from kz_diplomacy.records.settling import Told, settle
from kz_diplomacy.records.signed_at_once import signed_at_once
from kz_diplomacy.records.visits import make_visit, merge_visits
from kz_diplomacy.records.whereabouts import staged
from kz_diplomacy.text import Document

K = TypeVar("K")
V = TypeVar("V")


class Records(NamedTuple):
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
    published = document.article.published
    candidates = [dated(each, published) for each in candidates]
    visited = [each for each in candidates if isinstance(each, VisitCandidate)]
    visits = merge_visits(visited, dateline, published)
    paragraphs = [sentence.paragraph for sentence in document.sentences]
    beside = grouped((paragraphs[each.statement.sentence], each) for each in visited)
    met = with_hosts_abroad((each for each in candidates if isinstance(each, MeetingCandidate)), visited)
    meetings = merge_meetings(
        staged(as_recalled(each, published), beside.get(paragraphs[each.statement.sentence], ()))
        for each in met
    )
    agreements = merge_agreements(signed_at_once(with_parties(adopted_at_sessions(candidates))))
    investments = merge_investments(each for each in candidates if isinstance(each, InvestmentCandidate))
    told = Told(
        stated=tuple(visited),
        visits=visits,
        meetings=tuple(with_signers(each, agreements) for each in meetings),
        agreements=agreements,
    )
    settled = settle(document, told, dateline)
    return Records(
        visits=tuple(make_visit(document, number, each) for number, each in enumerate(settled.visits, 1)),
        meetings=tuple(
            make_meeting(document, number, each, visit_id(visit))
            for number, (visit, each) in enumerate(settled.meetings, 1)
        ),
        agreements=tuple(
            make_agreement(document, number, each, visit_id(visit))
            for number, (visit, each) in enumerate(settled.agreements, 1)
        ),
        investments=tuple(
            make_investment(document, number, each) for number, each in enumerate(investments, 1)
        ),
    )


def grouped(pairs: Iterable[tuple[K, V]]) -> dict[K, list[V]]:
    """Return the values by their keys, in order.

    >>> grouped([(1, "visit"), (2, "talks"), (1, "treaty")])
    {1: ['visit', 'treaty'], 2: ['talks']}
    """
    groups: dict[K, list[V]] = {}
    for key, value in pairs:
        groups.setdefault(key, []).append(value)
    return groups


def visit_id(visit: int | None) -> str | None:
    """Return the id of the visit of that number.

    >>> visit_id(0), visit_id(None)
    ('visit-1', None)
    """
    return None if visit is None else f"visit-{visit + 1}"
