"""Where a visit goes that does not say it: to the country in which the text shows the visitor.

dateline "RIGA - Kos met Berg on Monday during an official visit"
pointed  "Kos held talks with Berg in Riga.  During the visit she laid flowers"
stay     "Kos, who came on Monday for a two-day visit, spoke at the forum.  In Riga, Kos said …"
"""

import datetime as dt
from collections.abc import Sequence

import attrs

from kz_diplomacy.events.candidates import Said, VisitCandidate
from kz_diplomacy.models import Country, Place, Status
from kz_diplomacy.records.agreeing import overlap_or_silent, values
from kz_diplomacy.records.calendar import OPENING
from kz_diplomacy.records.merging import HAPPENED

POINTING = "visit-pay/"
JOURNEYS = (POINTING, "visit-arrive/", "visit-come-along/", "visit-accompany/", "visit-be/")
"""Rules of statements that somebody is on a journey or was."""
ADJUNCT = "/adjunct"
LATER = 8
"""Sentences from where somebody is shown abroad to the words that point at the visit."""
EARLIER = 4
"""Sentences from the words that tell of a visit to where the visitor is shown abroad."""
NIGHT, LONGEST = dt.timedelta(days=1), dt.timedelta(days=5)
"""From the day of a visit that is told, mostly that of the arrival, to another day of it."""


def pointed_at(stated: Sequence[VisitCandidate], stays: Sequence[VisitCandidate]) -> Sequence[VisitCandidate]:
    """Return the statements, "during the visit" as that of the only one who is told to be abroad.

    "Kos held talks with Berg in Riga.  During the visit she laid flowers": Kos has come to Latvia.  "Berg
    received Kos.  Her visit has ended": likewise.  Only where the text tells of no other visit.
    """
    receptions = [each for each in stated if each.visitors and each.destination]
    abroad = (*stays, *receptions)
    if not abroad or not all(each.statement.definite for each in stated):
        return stated
    return [_of_one_abroad(each, abroad) if _is_without_goal(each) else each for each in stated]


def with_goals_of_stays(
    stated: Sequence[VisitCandidate], stays: Sequence[VisitCandidate]
) -> list[VisitCandidate]:
    """Return the statements, those without a goal with the only country in which the text shows the visitor.

    Words that only point at a visit, and receptions, show the visitor as well.  Not where the text tells of a
    visit of the same visitor that has a goal: the words may mean that one.
    """
    aimed = [each for each in stated if each.destination]
    led = frozenset(p for each in aimed if not each.statement.definite for p in values(each.visitors))
    shown = (*stays, *(each for each in aimed if each.statement.definite))
    return [
        _to_only_stay(each, shown) if _is_journey(each) and led.isdisjoint(values(each.visitors)) else each
        for each in stated
    ]


def with_goal_of_dateline(
    stated: Sequence[VisitCandidate], dateline: Place | None
) -> Sequence[VisitCandidate]:
    """Return the statements, an official visit of the lead without a goal as one to where it is written.

    Only where the text tells of no other goal of the visitor, who is not at home there.
    """
    if dateline is None or dateline.country is None:
        return stated
    aimed = frozenset(p for each in stated if each.destination for p in values(each.visitors))
    return [
        _to(each, dateline, dateline.country)
        if _is_of_lead(each)
        and dateline.country not in _homes(each)
        and aimed.isdisjoint(values(each.visitors))
        else each
        for each in stated
    ]


def _is_of_lead(visit: VisitCandidate) -> bool:
    """Return whether an article opens with a visit of some kind that is under way, not saying where to."""
    under_way = visit.statement.status is None or visit.statement.status.value in HAPPENED
    opens = 0 < visit.statement.sentence <= OPENING and not visit.statement.recalled
    return opens and under_way and bool(visit.kind) and _is_journey(visit)


def _to(visit: VisitCandidate, place: Place, country: Country) -> VisitCandidate:
    statement = attrs.evolve(visit.statement, definite=False, implied=False)
    places = visit.places or (Said(place),)
    return attrs.evolve(visit, statement=statement, destination=(Said(country),), places=places)


def _homes(visit: VisitCandidate) -> frozenset[Country | None]:
    return frozenset(said.value.country for said in visit.visitors)


def _is_journey(visit: VisitCandidate) -> bool:
    """Return whether people of one country are told to travel, not only asked to, and not where to."""
    open_goal = len(_homes(visit) - {None}) == 1 and not visit.destination
    asked = visit.statement.status is not None and visit.statement.status.value is Status.PROPOSED
    return open_goal and not asked and visit.statement.rule.startswith(JOURNEYS)


def _to_only_stay(visit: VisitCandidate, stays: Sequence[VisitCandidate]) -> VisitCandidate:
    """Return a statement with the country and the towns of the stays of its visitor nearby, if it is one."""
    there = [
        stay for stay in stays if values(visit.visitors) & values(stay.visitors) and _is_near(visit, stay)
    ]
    goals = frozenset[Country]().union(*(values(stay.destination) for stay in there))
    if len(goals) != 1:
        return visit
    statement = attrs.evolve(visit.statement, definite=False, implied=False)
    return attrs.evolve(
        visit, statement=statement, destination=there[0].destination, places=visit.places or there[0].places
    )


def _is_near(visit: VisitCandidate, stay: VisitCandidate) -> bool:
    """Return whether a stay is told of close to a visit, on its days or, after an arrival, soon behind.

    A place among the words of the visit itself was looked at already: "the trip comes after talks in Oslo",
    but not what is done "during the stay".
    """
    apart = stay.statement.sentence - visit.statement.sentence
    during = visit.statement.rule.endswith(ADJUNCT)
    inside = not during and visit.statement.first <= stay.statement.first < visit.statement.last
    behind = (b.value.start - a.value.end for a in visit.date for b in stay.date)
    same_days = overlap_or_silent(visit.date, stay.date) or any(NIGHT <= days <= LONGEST for days in behind)
    return -LATER <= apart <= EARLIER and same_days and not inside


def _is_without_goal(visit: VisitCandidate) -> bool:
    """Return whether a statement only points at a visit: "during the visit", "in the course of his stay"."""
    return visit.statement.rule.startswith(POINTING) and not visit.destination


def _of_one_abroad(visit: VisitCandidate, stays: Sequence[VisitCandidate]) -> VisitCandidate:
    """Return a statement with the visitor and the goal that the stays of the text tell, if they are alike."""
    own = values(visit.visitors)
    there = [stay for stay in stays if stay.destination and (not own or own & values(stay.visitors))]
    journeys = {(stay.visitors[0].value, stay.destination[0].value) for stay in there}
    if len(journeys) != 1 or not any(_may_point_at(visit, stay) for stay in there):
        return visit
    stay = there[0]
    statement = attrs.evolve(visit.statement, definite=False, implied=False, status=stay.statement.status)
    return attrs.evolve(
        visit,
        statement=statement,
        visitors=visit.visitors or stay.visitors,
        destination=stay.destination,
        places=stay.places,
    )


def _may_point_at(visit: VisitCandidate, stay: VisitCandidate) -> bool:
    """Return whether a stay is told of before the words that point at a visit, and soon."""
    return 0 <= visit.statement.sentence - stay.statement.sentence <= LATER
