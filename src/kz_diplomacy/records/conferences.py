"""What is held at a conference: talks on its margins, documents signed at its end.

Only where the words say so, and where one conference of the article fits them.
"""

from collections.abc import Iterable, Sequence

from kz_diplomacy.events.candidates import (
    AgreementCandidate,
    Bond,
    Framework,
    MeetingCandidate,
    OccasionKind,
)
from kz_diplomacy.models import MeetingMode
from kz_diplomacy.records.agreeing import alike, is_one_body, values
from kz_diplomacy.records.occasions import may_hold

Event = MeetingCandidate | AgreementCandidate


def conference_of(event: Event, meetings: Sequence[MeetingCandidate]) -> MeetingCandidate | None:
    """Return the conference at which an event is told to take place, None where none or several fit.

    Args:
        event: A meeting or a document.
        meetings: The meetings of the article, conferences among them.
    """
    frameworks = [each for each in event.statement.frameworks if _is_of_conference(each)]
    if len(frameworks) != 1 or (isinstance(event, MeetingCandidate) and not _may_be_part(event)):
        return None
    fitting = [each for each in _conferences(meetings) if each is not event and may_hold(each, event)]
    if frameworks[0].name is None:
        return _last_before(event, fitting)
    named = [each for each in fitting if _is_named(each, frameworks[0])]
    return _only(named) or _last_before(event, named)


def _is_named(conference: MeetingCandidate, framework: Framework) -> bool:
    """Return whether a framework has the name of a conference, or is that of the same body."""
    same = framework.name is not None and alike(conference.name[0].value, framework.name)
    bodies = [said.value.name for said in conference.organizations]
    return same or any(is_one_body(one, other) for one in bodies for other in framework.bodies)


def _is_of_conference(framework: Framework) -> bool:
    """Return whether something is told to be part of a conference, or to come of it."""
    return framework.kind is OccasionKind.CONFERENCE and framework.bond is not Bond.BEFORE


def _conferences(meetings: Iterable[MeetingCandidate]) -> Iterable[MeetingCandidate]:
    return (each for each in meetings if each.name and MeetingMode.IN_PERSON in values(each.mode))


def _may_be_part(meeting: MeetingCandidate) -> bool:
    """Return whether a meeting is one in person and no conference itself."""
    return not meeting.name and MeetingMode.IN_PERSON in values(meeting.mode)


def _last_before(event: Event, conferences: Sequence[MeetingCandidate]) -> MeetingCandidate | None:
    """Return the conference told of last before an event, or the only one there is."""
    before = [each for each in conferences if each.statement.first <= event.statement.first]
    return before[-1] if before else _only(conferences)


def _only(conferences: Sequence[MeetingCandidate]) -> MeetingCandidate | None:
    return conferences[0] if len(conferences) == 1 else None
