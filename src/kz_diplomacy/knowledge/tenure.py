"""Which office a person held on a day."""

import datetime as dt
from collections.abc import Sequence

from kz_diplomacy.knowledge.entries import Official, Term
from kz_diplomacy.models import Office

__all__ = ["PRECEDENCE", "term_on"]

# Two offices held at once count as the higher one: a deputy prime minister who is foreign minister too is the
# foreign minister (guidelines, "Persons").
PRECEDENCE = (
    Office.HEAD_OF_STATE,
    Office.HEAD_OF_GOVERNMENT,
    Office.FOREIGN_MINISTER,
    Office.DEPUTY_HEAD_OF_STATE,
    Office.DEPUTY_HEAD_OF_GOVERNMENT,
    Office.SPEAKER,
    Office.MINISTER,
)
RANK = {office: rank for rank, office in enumerate(PRECEDENCE)}
# Terms known only by year overlap by up to a year where one followed the other.
HANDOVER = dt.timedelta(days=366)


def term_on(official: Official, day: dt.date | None) -> Term | None:
    """Return the term that an official served on a day, None where none or not exactly one is known.

    Of offices held at once the higher one counts.  Without a day only an official who never held another
    office has a term; without any known day of office a term counts as always served.

    >>> start, end = dt.date(2001, 3, 1), dt.date(2004, 5, 9)
    >>> minister = Term(role="Minister", office=Office.MINISTER, start=start, end=end)
    >>> speaker = Term(role="Speaker", office=Office.SPEAKER, start=end)
    >>> aida = Official(name="Aida Example", country=None, terms=(minister, speaker))
    >>> [term_on(aida, day) for day in (None, dt.date(2000, 1, 1))]
    [None, None]
    >>> [term_on(aida, dt.date(year, 5, 9)).role for year in (2002, 2004, 2010)]
    ['Minister', 'Speaker', 'Speaker']
    """
    if day is None:
        return _only_office(official.terms)
    served = [term for term in official.terms if _dated(term) and _covers(term, day)]
    if not served:
        return _only_office([term for term in official.terms if not _dated(term)])
    return _only_office(served) or _later(served, day) or _higher(served)


def _dated(term: Term) -> bool:
    return term.start is not None or term.end is not None


def _covers(term: Term, day: dt.date) -> bool:
    return (term.start or day) <= day <= (term.end or day)


def _only_office(terms: Sequence[Term]) -> Term | None:
    return terms[-1] if len({(term.office, term.country) for term in terms}) == 1 else None


def _later(served: Sequence[Term], day: dt.date) -> Term | None:
    """The office taken over on the very day, where all others were left on it."""
    staying = [term for term in served if term.end != day]
    return _only_office(staying)


def _higher(served: Sequence[Term]) -> Term | None:
    if not all(_exact(term) for term in served) and not _together_for_long(served):
        return None
    first, second, *_ = sorted(served, key=lambda term: RANK.get(term.office, len(RANK)))
    return None if RANK.get(first.office) == RANK.get(second.office) else first


def _exact(term: Term) -> bool:
    """Whether a term's days are not just the ends of a year."""
    return (term.start is None or (term.start.month, term.start.day) != (1, 1)) and (
        term.end is None or (term.end.month, term.end.day) != (12, 31)
    )


def _together_for_long(served: Sequence[Term]) -> bool:
    start = max(term.start or dt.date.min for term in served)
    end = min(term.end or dt.date.max for term in served)
    return end - start > HANDOVER
