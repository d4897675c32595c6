"""What the rules find: events as the text states them, before those that are the same are merged.

Each value keeps the words that say it.  A candidate is one statement of one event: the words `first` up to
`last` hold the statement, and every field is a tuple, empty where the statement is silent.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import Generic, NamedTuple, TypeAlias, TypeVar

import attrs

from kz_diplomacy.models import (
    AgreementKind,
    Country,
    InvestmentKind,
    MeetingKind,
    MeetingMode,
    Money,
    Organization,
    Person,
    Place,
    Status,
    TimeSpan,
    Topic,
    VisitKind,
)

T_co = TypeVar("T_co", covariant=True)


class Said(NamedTuple, Generic[T_co]):
    """A value with the words that say it, `first` up to `last`; no words where it is background.

    >>> Said("Seoul", 4, 5).is_stated, Said("KR").is_stated
    (True, False)
    """

    value: T_co
    first: int = 0
    last: int = 0

    @property
    def is_stated(self) -> bool:
        """Whether the text says it."""
        return self.first < self.last


def spanning(days: Sequence[Said[TimeSpan]]) -> tuple[Said[TimeSpan], ...]:
    """Return several days as one time from the first to the last, said where the first one given is.

    >>> days = [Said(TimeSpan.of(day)) for day in ("2024-05-08", "2024-05-06")]
    >>> [str(said.value) for said in spanning(days)]
    ['2024-05-06/2024-05-08']
    >>> spanning([])
    ()
    """
    if not days:
        return ()
    first, last = min(said.value.start for said in days), max(said.value.end for said in days)
    return (days[0]._replace(value=TimeSpan(first, last)),)


class OccasionKind(StrEnum):
    """What kind of event holds others."""

    VISIT = "visit"
    CONFERENCE = "conference"
    TALKS = "talks"
    SIGNING = "signing"
    TELLING = "telling"


class Bond(StrEnum):
    """How an event is tied to the one that holds it."""

    DURING = "during"
    AFTER = "after"
    BEFORE = "before"


class Framework(NamedTuple):
    """What an event is told to be part of, or to come right before or after: "on the margins of the summit".

    `bodies` are those whose event it is, `place` and `date` those that the same words give it: "at a meeting
    held in Bari on Monday".

    >>> Framework(kind=OccasionKind.CONFERENCE, bond=Bond.DURING, name="OTS summit").name
    'OTS summit'
    """

    kind: OccasionKind
    bond: Bond
    name: str | None = None
    bodies: tuple[str, ...] = ()
    place: tuple[Said[Place], ...] = ()
    date: tuple[Said[TimeSpan], ...] = ()


def _own_sentence(statement: "Statement") -> int:
    return statement.sentence


@attrs.frozen(kw_only=True)
class Statement:
    """Where and how an event is stated.

    `status` is None where the words leave open how far the event has come ("the visit of X to Y").
    `definite` is True for words that point to an event already told of ("the talks"): alone they make no
    record, unless who takes part is `implied`.  `series` is True for several events told of at once, which
    the text then tells of one by one, `further` for one more of a kind ("another memorandum").  `recalled` is
    True for what lies long before the day of publication, `since` for what only begins a time ("their first
    talks since he visited Oslo"), `attendance` for who was there as well, `undated`
    where the words name a day that stays unresolved, `several` where one side is states of a region that are
    not named.  `ratified` is True where only the ratification of a
    document is told, not its signing.  `frameworks` are the occasions that the sentence sets the event into;
    `until` is the last sentence that tells of the event.
    """

    rule: str
    first: int
    last: int
    sentence: int
    status: Said[Status] | None = None
    definite: bool = False
    implied: bool = False
    series: bool = False
    further: bool = False
    recalled: bool = False
    since: bool = False
    attendance: bool = False
    undated: bool = False
    several: bool = False
    ratified: bool = False
    frameworks: tuple[Framework, ...] = ()
    until: int = attrs.field(default=attrs.Factory(_own_sentence, takes_self=True))


@attrs.frozen(kw_only=True)
class VisitCandidate:
    """A statement of a visit.

    `days` is its length where the text gives it ("a three-day visit"), `end` its last day where only that is
    given ("returned on Friday").  `region` is where a trip goes of which no country is named ("a tour of
    Africa").
    """

    statement: Statement
    kind: tuple[Said[VisitKind], ...] = ()
    visitors: tuple[Said[Person], ...] = ()
    delegation: tuple[Said[Organization], ...] = ()
    origin: tuple[Said[Country], ...] = ()
    destination: tuple[Said[Country], ...] = ()
    places: tuple[Said[Place], ...] = ()
    hosts: tuple[Said[Person], ...] = ()
    date: tuple[Said[TimeSpan], ...] = ()
    days: tuple[Said[int], ...] = ()
    end: tuple[Said[TimeSpan], ...] = ()
    region: tuple[Said[str], ...] = ()


@attrs.frozen(kw_only=True)
class MeetingCandidate:
    """A statement of a meeting.

    `organs` are those of its organizations that are bodies of a state, `strangers` the office-holders without
    a name of whom no word says of which state ("met the Speaker"), `officials` the words for several of them.
    """

    statement: Statement
    kind: tuple[Said[MeetingKind], ...] = ()
    mode: tuple[Said[MeetingMode], ...] = ()
    name: tuple[Said[str], ...] = ()
    participants: tuple[Said[Person], ...] = ()
    countries: tuple[Said[Country], ...] = ()
    organizations: tuple[Said[Organization], ...] = ()
    place: tuple[Said[Place], ...] = ()
    date: tuple[Said[TimeSpan], ...] = ()
    topics: tuple[Said[Topic], ...] = ()
    organs: tuple[Said[Organization], ...] = ()
    strangers: tuple[Said[Person], ...] = ()
    officials: tuple[Said[str], ...] = ()


@attrs.frozen(kw_only=True)
class AgreementCandidate:
    """A statement of a document.

    `ratified` is the day of its ratification, which may come long after; `assumed` are those of its states
    that are parties only because they are the two sides of the article.
    """

    statement: Statement
    kind: tuple[Said[AgreementKind], ...] = ()
    title: tuple[Said[str], ...] = ()
    count: tuple[Said[int], ...] = ()
    countries: tuple[Said[Country], ...] = ()
    organizations: tuple[Said[Organization], ...] = ()
    signatories: tuple[Said[Person], ...] = ()
    value: tuple[Said[Money], ...] = ()
    place: tuple[Said[Place], ...] = ()
    date: tuple[Said[TimeSpan], ...] = ()
    topics: tuple[Said[Topic], ...] = ()
    ratified: tuple[Said[TimeSpan], ...] = ()
    assumed: tuple[Said[Country], ...] = ()


@attrs.frozen(kw_only=True)
class InvestmentCandidate:
    """A statement of an investment."""

    statement: Statement
    kind: tuple[Said[InvestmentKind], ...] = ()
    investors: tuple[Said[Organization], ...] = ()
    investor_countries: tuple[Said[Country], ...] = ()
    recipient_country: tuple[Said[Country], ...] = ()
    recipients: tuple[Said[Organization], ...] = ()
    amount: tuple[Said[Money], ...] = ()
    enterprises: tuple[Said[int], ...] = ()
    companies: tuple[Said[Organization], ...] = ()
    project: tuple[Said[str], ...] = ()
    period: tuple[Said[TimeSpan], ...] = ()
    topics: tuple[Said[Topic], ...] = ()


Candidate: TypeAlias = VisitCandidate | MeetingCandidate | AgreementCandidate | InvestmentCandidate
"""A statement of any event."""
