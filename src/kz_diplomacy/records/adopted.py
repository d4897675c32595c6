"""What a body of many states adopts at its own session or summit: its documents, where and when that is."""

from collections.abc import Iterable, Iterator

import attrs

from kz_diplomacy.events.candidates import AgreementCandidate, Candidate, MeetingCandidate
from kz_diplomacy.models import AgreementKind
from kz_diplomacy.records.agreeing import values
from kz_diplomacy.records.occasions import held_at, may_hold
from kz_diplomacy.records.signings import SIGNED

SHORTLY = 3
"""Sentences between a session and what is adopted at it."""
PAIR = 2
OWN = frozenset(
    (AgreementKind.DECLARATION, AgreementKind.STATEMENT, AgreementKind.COMMUNIQUE, AgreementKind.DOCUMENTS)
)
"""Kinds of documents that such a body adopts."""


def adopted_at_sessions(candidates: Iterable[Candidate]) -> Iterator[Candidate]:
    """Yield all that an article states, documents of nobody with the body whose session was told of last.

    Args:
        candidates: In the order of the text.
    """
    session: MeetingCandidate | None = None
    for candidate in candidates:
        if isinstance(candidate, MeetingCandidate):
            session = candidate if _is_session(candidate) else _still(session, candidate)
        if session is not None and isinstance(candidate, AgreementCandidate):
            yield _adopted(candidate, session)
        else:
            yield candidate


def _is_session(meeting: MeetingCandidate) -> bool:
    """Return whether a body of no one country meets, not two sides."""
    bodies = {said.value for said in meeting.organizations}
    own = len(bodies) == 1 and all(body.country is None for body in bodies)
    return own and not meeting.participants and len(meeting.countries) < PAIR


def _still(session: MeetingCandidate | None, meeting: MeetingCandidate) -> MeetingCandidate | None:
    """Return the session, None where people meet apart from it."""
    apart = len(meeting.participants) + len(meeting.countries) >= PAIR
    return None if apart else session


def _adopted(document: AgreementCandidate, session: MeetingCandidate) -> AgreementCandidate:
    """Return a document without parties as that of the body whose session is told of just before it."""
    near = 0 <= document.statement.sentence - session.statement.sentence <= SHORTLY
    own = near and document.statement.rule.startswith(SIGNED) and bool(values(document.kind) & OWN)
    if not own or document.countries or document.organizations or not may_hold(session, document):
        return document
    found = held_at(document, session.place, session.date)
    statement = attrs.evolve(found.statement, definite=found.statement.definite and found.statement.series)
    return attrs.evolve(found, organizations=session.organizations, statement=statement)
