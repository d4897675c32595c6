"""Who came to talks with somebody: "Ruiz was accompanied by A and B", where no journey of his is told.

    statement = person, "was accompanied by", person, { person }   (* behind a meeting of that person *) ;

example          Tokayev met Iwaya in Astana.  He was accompanied by Nurtleu.     Nurtleu took part
counter-example  Tokayev flew to Baku and met Aliyev.  He was accompanied by Nurtleu.  Nurtleu travelled
"""

from collections.abc import Sequence

import attrs

from kz_diplomacy.events.candidates import Candidate, MeetingCandidate, Statement, VisitCandidate
from kz_diplomacy.models import Person, Status
from kz_diplomacy.resolution.persons import needs_country

ACCOMPANIED = "visit-accompany/passive"
ASIDE = "visit-accompany/past-participle"
"""Of "Ruiz, accompanied by A, met B": only in the sentence of the talks."""
RULE = "meeting-presence/retinue"
NO_JOURNEYS = ("visit-stay", "visit-accompany", "visit-include")
NEAR = 6
"""Sentences from talks to who came with somebody."""


def with_retinues(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Return the statements, those of who accompanied somebody as of the talks told of before."""
    return [
        _present(each) if isinstance(each, VisitCandidate) and _is_of_talks(each, candidates) else each
        for each in candidates
    ]


def _present(retinue: VisitCandidate) -> MeetingCandidate:
    statement, home = retinue.statement, retinue.visitors[0].value.country
    party = (
        said._replace(value=attrs.evolve(said.value, country=home)) if needs_country(said.value) else said
        for said in retinue.visitors
    )
    return MeetingCandidate(
        statement=Statement(
            rule=RULE,
            first=statement.first,
            last=statement.last,
            sentence=statement.sentence,
            definite=True,
            attendance=True,
        ),
        participants=tuple(party),
    )


def _is_of_talks(retinue: VisitCandidate, candidates: Sequence[Candidate]) -> bool:
    """Return whether somebody was accompanied who has met others and is told of no journey before."""
    statement = retinue.statement
    past = statement.status is not None and statement.status.value is Status.COMPLETED
    told = past and statement.rule == ACCOMPANIED and not retinue.destination
    aside = statement.rule == ASIDE
    if not (told or aside) or not retinue.visitors:
        return False
    head = retinue.visitors[0].value
    before = [each for each in candidates if each.statement.sentence <= statement.sentence]
    if any(isinstance(each, VisitCandidate) and _travels(each, head) for each in before):
        return False
    return any(
        isinstance(each, MeetingCandidate)
        and statement.sentence - each.statement.sentence <= (0 if aside else NEAR)
        and head in {said.value for said in each.participants}
        for each in before
    )


def _travels(visit: VisitCandidate, person: Person) -> bool:
    told = not visit.statement.rule.startswith(NO_JOURNEYS)
    return told and person in {said.value for said in visit.visitors}
