"""The days on which a traveller is in a town, told right beside it: "in Oslo, on 5 May, she will meet".

beside   "in Oslo on 5 May", "on Monday in Oslo", "in Oslo, Norway, 5-6 May,"
hull     "in Oslo on Monday … in Bergen on Wednesday": from Monday to Wednesday
"""

from collections.abc import Iterable

from kz_diplomacy.events.candidates import Said, VisitCandidate, spanning
from kz_diplomacy.models import TimeSpan
from kz_diplomacy.records.agreeing import values

BESIDE = 2
"""Words between a town and its day: ", on", "in"."""


def days_there(
    visit: VisitCandidate, stays: Iterable[VisitCandidate], within: TimeSpan
) -> tuple[Said[TimeSpan], ...]:
    """Return the days on which the visitors are told to be in the country, () where there are none.

    Args:
        visit: A leg of a tour.
        stays: Where persons are said to be.
        within: The days of the tour: other ones are not those of the leg.
    """
    return spanning(
        [
            said
            for stay in stays
            if values(stay.destination) <= values(visit.destination)
            and values(stay.visitors) <= values(visit.visitors)
            for said in stay.date
            if _is_beside(stay, said) and _is_part(said.value, within)
        ]
    )


def _is_beside(stay: VisitCandidate, said: Said[TimeSpan]) -> bool:
    """Return whether a day stands right before or behind the town of a stay."""
    town = stay.statement
    return 0 <= said.first - town.last <= BESIDE or 0 <= town.first - said.last <= BESIDE


def _is_part(span: TimeSpan, within: TimeSpan) -> bool:
    """Return whether days are some of those of a tour, but not all of them."""
    return span != within and within.start <= span.start and span.end <= within.end
