"""Trips with several legs: what the legs take over from the trip, from each other and from stays.

stop     "the trip of X will include stops in A and B": the visitors are those of the trip
region   "will travel to the Middle East … In Cairo, X will meet": the legs are where X is said to be
stay     "in Milan X met …": a place of the visit of X to Italy
along    who is told to come along, on all legs
days     those of the tour, where a leg has none of its own, told with the tour or later
off      all legs of a trip that is called off
dropped  a town that was left out of a visit that takes place is no visit
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from typing import TypeAlias

import attrs

from kz_diplomacy.events.candidates import Said, VisitCandidate
from kz_diplomacy.models import Country, Person, Status, TimeSpan
from kz_diplomacy.records.agreeing import overlap_or_silent, persons_agree, values
from kz_diplomacy.records.days_of_stays import days_there
from kz_diplomacy.records.entourages import with_head
from kz_diplomacy.records.merging import HAPPENED, compatible_status, final_status
from kz_diplomacy.records.visit_days import days_of_visit

DaysTold: TypeAlias = tuple[str, int, tuple[Said[TimeSpan], ...]]
"""A rule, where its words begin and the days that they give."""
SEVERAL = 2
NEAR = 2
"""Sentences from a trip to what is told of its stops."""


def stated_legs(
    stated: Sequence[VisitCandidate], stays: Sequence[VisitCandidate]
) -> tuple[VisitCandidate, ...]:
    """Return the statements of visits, those of trips to a region with their legs, dropped ones left out.

    Args:
        stated: The statements of visits, in the order of the text.
        stays: Where persons are said to be abroad.
    """
    stated = with_travellers(stated)
    kept = [each for each in stated if not _is_dropped(each, stated)]
    if not any(trip.region for trip in kept):
        return tuple(kept)
    known = {journey for each in kept for journey in _journeys(each)}
    new = [stay for stay in stays if known.isdisjoint(_journeys(stay))]
    return (*kept, *(leg for trip in kept if trip.region for leg in _legs_in(trip, new)))


def with_travellers(stated: Sequence[VisitCandidate]) -> list[VisitCandidate]:
    """Return the statements, those of a stop without a traveller with those told of right before.

    "The minister is on a tour of Asia. The next stop will be Seoul."
    """
    found: list[VisitCandidate] = []
    last: VisitCandidate | None = None
    for each in stated:
        nobody = not (each.visitors or each.delegation or each.origin)
        if nobody and each.destination and last is not None and _is_stop(each, last):
            found.append(_stop_of(last, each))
            continue
        found.append(with_head(each, found))
        last = each if each.visitors or each.delegation else last
    return found


def _stop_of(trip: VisitCandidate, stop: VisitCandidate) -> VisitCandidate:
    """Return a stop with those who are on the trip, a new visit if that goes nowhere else or it is off."""
    known = trip.destination and not _is_cancelled(stop)
    statement = stop.statement if known else attrs.evolve(stop.statement, definite=False)
    return attrs.evolve(stop, statement=statement, visitors=trip.visitors, delegation=trip.delegation)


def _is_stop(stop: VisitCandidate, trip: VisitCandidate) -> bool:
    """Return whether a visit of nobody known may be a stop on the trip told of before."""
    homes = {said.value.country for said in trip.visitors}
    homes |= {said.value.country for said in trip.delegation}
    near = stop.statement.sentence - trip.statement.sentence <= NEAR
    return near and not values(stop.destination) & homes


def dated_legs(
    visits: Sequence[VisitCandidate], stated: Sequence[VisitCandidate], stays: Sequence[VisitCandidate]
) -> list[VisitCandidate]:
    """Return the visits of an article, the legs of a tour with its days where they have none of their own.

    Args:
        visits: The visits, each once.
        stated: All statements of visits.
        stays: Where persons are said to be abroad.
    """
    alike = _dated_alike(_accompanied_alike(_cancelled_alike(visits, stated)))
    shared = _shared_days(stated)
    own = [each for each in stated if each.date and _days_told(each) not in shared]
    on_tours = {date[:1] for _, _, date in shared}
    legs = (_on_tour(visit, alike, stated) for visit in alike)
    return [_with_own_days(leg, own, stays) if leg.date[:1] in on_tours else leg for leg in legs]


def _shared_days(stated: Iterable[VisitCandidate]) -> set[DaysTold]:
    """Return the days that the same words give to legs of several countries."""
    destinations: defaultdict[DaysTold, set[tuple[Said[Country], ...]]] = defaultdict(set)
    for each in stated:
        destinations[_days_told(each)].add(each.destination)
    return {told for told, found in destinations.items() if told[2] and len(found) > 1}


def _days_told(visit: VisitCandidate) -> DaysTold:
    return visit.statement.rule, visit.statement.first, visit.date


def _with_own_days(
    visit: VisitCandidate, own: Iterable[VisitCandidate], stays: Iterable[VisitCandidate]
) -> VisitCandidate:
    """Return a leg that has the days of its tour with its own, where another sentence tells them.

    "will travel to A and B on 3-9 May. He will first visit A on 3-5 May. In B, on 8 May, he will meet C".
    """
    tour, journeys = visit.date[0].value, {*_journeys(visit)}
    for leg in own:
        inside = all(tour.start <= said.value.start and said.value.end <= tour.end for said in leg.date)
        if inside and not journeys.isdisjoint(_journeys(leg)):
            return attrs.evolve(visit, date=leg.date[:1])
    return attrs.evolve(visit, date=days_there(visit, stays, tour) or visit.date)


def _journeys(visit: VisitCandidate) -> Iterator[tuple[Country, Person]]:
    """Yield who visits which country."""
    return product(values(visit.destination), values(visit.visitors))


def _is_dropped(leg: VisitCandidate, stated: Iterable[VisitCandidate]) -> bool:
    """Return whether a statement is that of a town left out of a visit that takes place."""
    return _is_cancelled(leg) and any(_is_rest_of(other, leg) for other in stated)


def _is_cancelled(visit: VisitCandidate) -> bool:
    return final_status(visit.statement) is Status.CANCELLED


def _is_rest_of(visit: VisitCandidate, leg: VisitCandidate) -> bool:
    """Return whether a visit takes place in the country of a leg that is left out, elsewhere."""
    return (
        bool(leg.places)
        and not _is_cancelled(visit)
        and bool(values(visit.destination) & values(leg.destination))
        and not values(visit.places) & values(leg.places)
        and not (visit.date and leg.date)
        and persons_agree(visit.visitors, leg.visitors)
    )


def with_stays(visit: VisitCandidate, stays: Iterable[VisitCandidate]) -> VisitCandidate:
    """Return a visit with the towns in which its visitors are said to be."""
    if _is_cancelled(visit) or visit.statement.recalled:
        return visit
    goal = values(visit.destination)
    there = [stay for stay in stays if values(stay.destination) <= goal]
    visit = _begun(visit, there)
    places = list(visit.places)
    for stay in there:
        if _may_be_on(stay, visit):
            places.extend(place for place in stay.places if place.value not in values(places))
    return attrs.evolve(visit, places=tuple(places))


def _begun(visit: VisitCandidate, stays: Iterable[VisitCandidate]) -> VisitCandidate:
    """Return a visit that was to come as one that has begun where its visitors did something on its days.

    Args:
        visit: The visit.
        stays: Where persons are said to be in the country visited.
    """
    if final_status(visit.statement) in HAPPENED or not visit.date:
        return visit
    for stay in stays:
        status = stay.statement.status
        there = values(stay.visitors) <= values(visit.visitors)
        then = there and bool(stay.date) and overlap_or_silent(stay.date, visit.date)
        if then and status is not None and status.value in HAPPENED:
            return attrs.evolve(visit, statement=attrs.evolve(visit.statement, status=status))
    return visit


def _may_be_on(stay: VisitCandidate, trip: VisitCandidate) -> bool:
    """Return whether somebody may be somewhere on a trip: who has been there was not on one to come."""
    return (
        not _is_over(stay, trip)
        and values(stay.visitors) <= values(trip.visitors)
        and overlap_or_silent(stay.date, trip.date)
    )


def _is_over(one: VisitCandidate, trip: VisitCandidate) -> bool:
    """Return whether a statement tells of what has been, and a trip lies ahead."""
    status = one.statement.status
    ahead = final_status(trip.statement) not in HAPPENED
    return ahead and status is not None and status.value in HAPPENED


def _legs_in(trip: VisitCandidate, stays: Iterable[VisitCandidate]) -> Iterator[VisitCandidate]:
    """Yield the legs of a trip of which only the region is named: where its visitors are said to be later."""
    statement = attrs.evolve(trip.statement, definite=False)
    for stay in stays:
        if stay.statement.sentence > trip.statement.sentence and _may_be_on(stay, trip):
            yield attrs.evolve(
                trip, statement=statement, destination=stay.destination, places=stay.places, region=()
            )


def _cancelled_alike(
    visits: Sequence[VisitCandidate], stated: Iterable[VisitCandidate]
) -> Sequence[VisitCandidate]:
    """Return the visits, those of one statement all called off where "the trip was scrapped"."""
    whole = {each.statement.status for each in stated if _is_cancelled(each) and not each.destination}
    off = {_words(visit): visit.statement.status for visit in visits if visit.statement.status in whole}
    off = {words: status for words, status in off.items() if status is not None}
    return [
        attrs.evolve(visit, statement=attrs.evolve(visit.statement, status=off[_words(visit)]))
        if _words(visit) in off
        else visit
        for visit in visits
    ]


def _accompanied_alike(visits: Sequence[VisitCandidate]) -> list[VisitCandidate]:
    """Return the visits, those of one statement with all who are told to come along on one of them.

    "She flew to A and B. She was accompanied by C."
    """
    party: dict[tuple[str, int, int], dict[Person, Said[Person]]] = {}
    for visit in visits:
        known = party.setdefault(_words(visit), {})
        for said in visit.visitors:
            known.setdefault(said.value, said)
    return [attrs.evolve(visit, visitors=(*party[_words(visit)].values(),)) for visit in visits]


def _dated_alike(visits: Sequence[VisitCandidate]) -> list[VisitCandidate]:
    """Return the visits, those of one statement with the days that it gives one of them.

    A later sentence of one country speaks of that alone: "will visit A and B. On Friday she flies to B".
    """
    dated: dict[tuple[str, int, int], set[tuple[Said[TimeSpan], ...]]] = {}
    for visit in visits:
        if visit.date and _is_of_all(visit):
            dated.setdefault(_words(visit), set()).add(visit.date)
    alike = {words: dates.pop() for words, dates in dated.items() if len(dates) == 1}
    return [
        visit if visit.date else attrs.evolve(visit, date=alike.get(_words(visit), ())) for visit in visits
    ]


def _is_of_all(visit: VisitCandidate) -> bool:
    """Return whether the days of a visit are more than one, or stand in its own statement."""
    said = visit.date[0]
    statement = visit.statement
    return said.value.start < said.value.end or statement.first <= said.first < statement.last


def _words(visit: VisitCandidate) -> tuple[str, int, int]:
    return visit.statement.rule, visit.statement.first, visit.statement.last


def _on_tour(
    visit: VisitCandidate, visits: Iterable[VisitCandidate], stated: Iterable[VisitCandidate]
) -> VisitCandidate:
    """Return a leg of a tour of several countries with the days of the tour where it has none."""
    if visit.date:
        return visit
    travellers = values(visit.visitors)
    if sum(not travellers.isdisjoint(values(each.visitors)) for each in visits) < SEVERAL:
        return visit
    for tour in stated:
        days = () if tour.destination else days_of_visit(tour) if tour.region else tour.date[:1]
        if (
            days
            and days[0].value.start < days[0].value.end
            and travellers & values(tour.visitors)
            and compatible_status(tour.statement, visit.statement)
            and not (tour.statement.sentence > visit.statement.sentence and _is_over(tour, visit))
        ):
            return attrs.evolve(visit, date=days)
    return visit
